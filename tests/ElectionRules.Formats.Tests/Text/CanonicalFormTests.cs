using System.Text;
using CsCheck;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Text;

public sealed class CanonicalFormTests
{
    private static bool RuntimeNormalises => "\u00E9".Normalize(NormalizationForm.FormD) == "e\u0301";

    [Theory]
    [InlineData("Andr\u00E9", "Andre\u0301")]
    [InlineData("\u212B", "A\u030A")]
    [InlineData("a\u0323\u0307", "a\u0307\u0323")]
    [InlineData("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\u1E69", "s\u0307\u0323")]
    public void Spellings_that_are_the_same_become_equal(string left, string right) => CanonicalForm.Of(left).Should().Be(CanonicalForm.Of(right));

    [Theory]
    [InlineData("陈", "陳")]
    [InlineData("a\u0301\u0300", "a\u0300\u0301")]
    [InlineData("Ａ", "A")]
    public void Other_spellings_stay_apart(string left, string right) => CanonicalForm.Of(left).Should().NotBe(CanonicalForm.Of(right));

    [Fact]
    public void Every_character_agrees_with_the_runtime_where_it_normalises()
    {
        for (int value = 0; RuntimeNormalises && value < 0x30000; value++)
        {
            if (Rune.IsValid(value) && (value & 0xFFFE) != 0xFFFE && CanonicalForm.Of(new Rune(value).ToString()) is string form)
            {
                form.Should().Be(new Rune(value).ToString().Normalize(NormalizationForm.FormD), $"of U+{value:X4}");
            }
        }
    }

    [Fact]
    public void Marks_in_any_order_agree_with_the_runtime_where_it_normalises() =>
        Gen.Char["aé\u0300\u0301\u0323\u0327\u0345\u05B0\u05B1\u0F71한\u11AB"].Array[0, 12].Select(characters => new string(characters)).ForAll(
            text => !RuntimeNormalises || CanonicalForm.Of(text) == text.Normalize(NormalizationForm.FormD), cases: 20_000);
}
