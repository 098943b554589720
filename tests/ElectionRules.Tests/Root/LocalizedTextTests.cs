using System.ComponentModel;

namespace ElectionRules.Tests.Root;

public class LocalizedTextTests
{
    [Theory]
    [InlineData(Language.English, "Party")]
    [InlineData(Language.SimplifiedChinese, "党")]
    [InlineData(Language.TraditionalChinese, "黨")]
    public void Each_language_has_its_own_text(Language language, string text) =>
        new LocalizedText("Party", "党", "黨").In(language).Should().Be(text);

    [Fact]
    public void A_name_is_the_same_in_every_language() =>
        Enum.GetValues<Language>().Select(LocalizedText.Same("Lin Yue").In).Should().OnlyContain(text => text == "Lin Yue");

    [Fact]
    public void The_plain_text_is_English() => new LocalizedText("Party", "党", "黨").ToString().Should().Be("Party");

    [Fact]
    public void Texts_are_equal_when_all_three_are()
    {
        new LocalizedText("a", "b", "c").Should().Be(new LocalizedText("a", "b", "c"));
        new LocalizedText("a", "b", "c").Should().NotBe(new LocalizedText("a", "b", "d"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void A_language_without_a_name_is_refused(int language) =>
        FluentActions.Invoking(() => LocalizedText.Same("a").In((Language)language)).Should().ThrowExactly<InvalidEnumArgumentException>();

    [Theory]
    [InlineData("", "b", "c")]
    [InlineData("a", " ", "c")]
    [InlineData("a", "b", "\u3000")]
    public void An_empty_or_blank_text_is_refused(string english, string simplified, string traditional) =>
        FluentActions.Invoking(() => new LocalizedText(english, simplified, traditional)).Should().ThrowExactly<ArgumentException>();

    [Fact]
    public void No_text_is_refused() =>
        FluentActions.Invoking(() => LocalizedText.Same(null!)).Should().ThrowExactly<ArgumentNullException>();
}
