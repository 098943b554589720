using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Text;

/// <summary>The catalogue of bad input, names: B042 to B059.</summary>
public sealed class NameTextTests
{
    [Theory]
    [InlineData("陈大明")]
    [InlineData("买买提·吐尔逊")]
    [InlineData("O'Neil-Å")]
    [InlineData("\U00020BB7野家")]
    [InlineData("\U000323B0")] // an ideograph newer than the tables of the runtime
    [InlineData("מרים")] // B048
    [InlineData("محمد")]
    [InlineData("=HYPERLINK(\"x\")")] // B052
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM")]
    [InlineData("＝1")]
    [InlineData("<script>")] // B053
    [InlineData("\"><img onerror>")]
    [InlineData("&amp;")]
    [InlineData("](javascript:…)")] // B054
    [InlineData("a|b`c")]
    [InlineData("# x")]
    [InlineData("overvote")] // B057
    [InlineData("Total")]
    [InlineData("NOTA")]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("__proto__")]
    [InlineData("CON")]
    [InlineData("../../etc/passwd")] // B058
    [InlineData("İıßﬁ")] // B059
    public void B048_and_B052_to_B059_no_visible_character_and_no_word_is_forbidden(string name) => Check(name).Should().Be("");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u3000")]
    public void B050_empty_and_blank_names(string name) => Check(name).Should().Be("E_VALUE_MISSING");

    [Theory]
    [InlineData(512, "")]
    [InlineData(513, "E_LIMIT_NAME")]
    [InlineData(10_000_000, "E_LIMIT_NAME")]
    public void B051_the_limit_counts_characters_and_includes_its_end(int length, string expected) =>
        Check(new string('名', length)).Should().Be(expected);

    [Fact]
    public void B051_the_limit_counts_scalar_values_and_not_utf_16() =>
        Check(string.Concat(Enumerable.Repeat("\U00020BB7", 512))).Should().Be("");

    [Fact]
    public void B051_a_hundred_thousand_accents() => Check("a" + new string('\u0301', 100_000)).Should().Be("E_LIMIT_NAME");

    [Theory]
    [InlineData("a\u200Bb")] // zero width space
    [InlineData("a\u00ADb")] // soft hyphen
    [InlineData("a\u2060b")]
    [InlineData("a\uFEFFb")]
    [InlineData("a\u200Db")] // joiner where no script needs it
    [InlineData("\u200Ca")]
    [InlineData("a\u3164b")] // Hangul filler
    [InlineData("a\U000E0041b")] // tag
    public void B046_characters_that_cannot_be_seen(string name) => Check(name).Should().Be("E_INVISIBLE_CHARACTER");

    [Theory]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("\u0645\u06CC\u200C\u062E")]
    public void B046_joiners_are_accepted_where_the_script_needs_them(string name) => Check(name).Should().Be("");

    [Theory]
    [InlineData('\u202E')]
    [InlineData('\u202D')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    public void B047_characters_that_turn_the_direction(char character)
    {
        Reading reading = Reading.Of("x");
        NameText.Check($"ab{character}c", reading.Place()).Should().BeNull();
        reading.Errors.Errors[0].Code.Id.Should().Be("E_BIDI_CONTROL");
        reading.Errors.Errors[0].Message.Should().StartWith($"Character 3 of the name is <U+{(int)character:X4}>");
    }

    [Theory]
    [InlineData("a\uE000")] // private use
    [InlineData("a\u0378")] // unassigned
    [InlineData("a\uFFFE")]
    [InlineData("a\uFDD0")]
    [InlineData("a\U0002FFFF")]
    [InlineData("a\U00101234")]
    public void B049_code_points_that_are_no_characters(string name) => Check(name).Should().Be("E_NOT_CHARACTER");

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void B049_half_a_surrogate_pair(int half) => Check($"a{(char)half}b").Should().Be("E_NOT_CHARACTER");

    [Fact]
    public void B049_an_emoji_gives_a_warning() => Check("Ann \U0001F600").Should().Be("W_NAME_SYMBOL");

    [Theory]
    [InlineData("a\nb")] // B055
    [InlineData("a\rb")]
    [InlineData("a\tb")]
    [InlineData("a\u001B[31mb")] // B056
    [InlineData("a\u0007b")]
    [InlineData("a\u009Bb")]
    [InlineData("a\u007Fb")]
    [InlineData("a\0b")] // B013
    [InlineData("a\u2029b")]
    public void B055_B056_control_characters_and_line_breaks(string name) => Check(name).Should().Be("E_CONTROL_CHARACTER");

    [Theory]
    [InlineData(" Ann")]
    [InlineData("Ann ")]
    [InlineData("Ann  Lee")]
    public void B044_spaces_out_of_place_give_a_warning(string name) => Check(name).Should().Be("W_NAME_SPACING");

    [Theory]
    [InlineData("Аnn")] // Cyrillic A
    [InlineData("Αnn")] // Greek Alpha
    public void B045_mixed_alphabets_give_a_warning(string name) => Check(name).Should().Be("W_NAME_MIXED_SCRIPT");

    [Theory]
    [InlineData("Ann", "Ann", "W_NAME_REPEATED")] // B042
    [InlineData("Andr\u00E9", "Andre\u0301", "E_NORMALISATION_COLLISION")] // B043
    [InlineData("Ann Lee", "ANN LEE", "W_NAME_NEARLY_SAME")] // B044
    [InlineData("Ann Lee", "Ann  Lee", "W_NAME_NEARLY_SAME")]
    [InlineData("陈大明", "陈 大明", "W_NAME_NEARLY_SAME")]
    [InlineData("Ann", "\u0410nn", "W_NAME_CONFUSABLE")] // B045
    [InlineData("Bob", "B0b", "W_NAME_CONFUSABLE")]
    [InlineData("Ann", "Ａnn", "W_NAME_CONFUSABLE")]
    [InlineData("买买提·吐尔逊", "买买提•吐尔逊", "W_NAME_CONFUSABLE")]
    [InlineData("买买提·吐尔逊", "买买提・吐尔逊", "W_NAME_CONFUSABLE")]
    [InlineData("龍一", "\u2FD3一", "W_NAME_CONFUSABLE")] // a radical in place of the ideograph
    [InlineData("高山", "高\uFE00山", "W_NAME_CONFUSABLE")] // a variation selector
    [InlineData("Ann", "Anne", "")]
    [InlineData("李明", "李鸣", "")]
    [InlineData("王未", "王末", "")]
    public void B042_to_B045_names_that_can_be_taken_for_each_other(string first, string second, string expected)
    {
        Reading reading = Reading.Of("first\nsecond");
        NameBatch names = new();
        names.Add(first, reading.Source!.At(0));
        names.Add(second, reading.Source.At(6));
        TextError[] all = [.. reading.Errors.Errors, .. reading.Errors.Warnings];
        string.Join(' ', all.Select(error => error.Code.Id)).Should().Be(expected);
        foreach (TextError error in all)
        {
            error.Position.Line.Should().Be(2);
            error.Message.Should().Contain("in test:1:1.");
        }
    }

    [Fact]
    public void B059_no_culture_changes_which_names_are_taken_for_each_other() =>
        Cultures.Each(() =>
        {
            Reading reading = Reading.Of("x");
            NameBatch names = new();
            foreach (string name in (string[])["Ilgın", "ILGIN", "Ilgin", "ilgin", "İlgin", "Straße", "STRASSE", "Strasse"])
            {
                names.Add(name, reading.Place());
            }

            return string.Join(' ', reading.Errors.Warnings.Select(error => error.Message));
        }).Distinct().Should().ContainSingle();

    [Theory]
    [InlineData("mayor", "")]
    [InlineData("县长-1", "")]
    [InlineData("a b", "E_INVALID_KEY")]
    [InlineData("e\u0301", "E_INVALID_KEY")]
    [InlineData("", "E_VALUE_MISSING")]
    [InlineData("a\u200Bb", "E_INVISIBLE_CHARACTER")]
    public void Keys_have_no_spaces_and_are_composed(string key, string expected)
    {
        Reading reading = Reading.Of("x");
        NameText.CheckKey(key, reading.Place());
        string.Join(' ', reading.Errors.Errors.Select(error => error.Code.Id)).Should().Be(expected);
    }

    [Theory]
    [InlineData("ΑΒОВ", "abob")]
    [InlineData("ԁԛԝһѕіј", "dqwhsij")]
    [InlineData("Ａ１．⼈", "al.人")]
    public void The_skeleton_of_lookalikes_is_plain(string name, string skeleton) => Scripts.Skeleton(name).Should().Be(skeleton);

    private static string Check(string name)
    {
        Reading reading = Reading.Of("x");
        string? accepted = NameText.Check(name, reading.Place());
        accepted.Should().Be(reading.Errors.HasErrors ? null : name);
        return string.Join(' ', reading.Errors.Errors.Concat(reading.Errors.Warnings).Select(error => error.Code.Id));
    }
}
