using System.Globalization;

namespace ElectionRules.Tests.Architecture;

/// <summary>No number of the core or of a statute rounds.</summary>
public class ExactnessTests
{
    [Fact]
    public void Nothing_compiled_into_the_core_rounds() => House.Core.GetTypes().SelectMany(FloatingPoint.In).Should().BeEmpty();

    [Fact]
    public void Nothing_compiled_into_Statutes_rounds() => House.Statutes.GetTypes().SelectMany(FloatingPoint.In).Should().BeEmpty();

    [Theory]
    [InlineData("ElectionRules")]
    [InlineData("ElectionRules.Statutes")]
    public void No_source_names_a_rounding_number(string project) =>
        House.Sources(project).SelectMany(source => FloatingPoint.InSource(source.Text).Select(word => $"{source.Path}: {word}"))
            .Should().BeEmpty();

    [Fact]
    public void Rounding_numbers_are_seen_wherever_they_hide()
    {
        string[] found = [.. FloatingPoint.In(typeof(Offender))];

        found.Should().Contain(place => place.StartsWith("field", StringComparison.Ordinal) && place.EndsWith("share", StringComparison.Ordinal));
        found.Should().Contain(place => place.StartsWith("signature", StringComparison.Ordinal) && place.EndsWith("Signature", StringComparison.Ordinal));
        found.Should().Contain(place => place.StartsWith("ldc.r8", StringComparison.Ordinal) && place.EndsWith("Hidden", StringComparison.Ordinal));
        found.Should().Contain(place => place.Contains("Sqrt", StringComparison.Ordinal));
        found.Should().Contain(place => place.EndsWith("Money", StringComparison.Ordinal));
        FloatingPoint.In(typeof(Exact)).Should().BeEmpty();
    }

    [Fact]
    public void Words_are_seen_in_code_and_not_in_comments_or_texts()
    {
        FloatingPoint.InSource("double share = 0;").Should().Equal("double");
        FloatingPoint.InSource("x = (decimal)y; // exact").Should().Equal("decimal");
        FloatingPoint.InSource("// a double ballot\n/* float */ string s = \"double\"; doubled++;").Should().BeEmpty();
    }

    private sealed class Offender
    {
        private readonly List<float[]> share = [];

        public static string Signature(double? part) => part?.ToString(CultureInfo.InvariantCulture) ?? "";

        public static bool Hidden(long votes, long all) => votes > all * 0.5;

        public static long Root(long votes) => (long)Math.Sqrt(votes);

        public static string Money(string text) => decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

        public int Count() => share.Count;
    }

    private static class Exact
    {
        public static bool MoreThanHalf(long votes, long all) => (Int128)votes * 2 > all;
    }
}
