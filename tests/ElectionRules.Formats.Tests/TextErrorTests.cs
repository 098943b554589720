using System.Reflection;
using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests;

public sealed class TextErrorTests
{
    private static TextErrorCode[] Codes =>
    [
        .. typeof(TextErrorCode).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(code => code.FieldType == typeof(TextErrorCode))
            .Select(code => (TextErrorCode)code.GetValue(null)!),
    ];

    [Fact]
    public void Every_code_is_declared_once() => Codes.Select(code => code.Id).Should().OnlyHaveUniqueItems().And.AllSatisfy(
        id => id.Should().MatchRegex("^[EW]_[A-Z0-9_]+$"));

    [Fact]
    public void Every_code_is_explained_in_the_documentation()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "security-of-input.md"));
        Codes.Where(code => !page.Contains($"`{code.Id}`", StringComparison.Ordinal)).Select(code => code.Id).Should().BeEmpty();
    }

    [Fact]
    public void Every_default_limit_is_stated_in_the_documentation()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.RepositoryRoot(), "docs", "security-of-input.md"));
        foreach (PropertyInfo limit in typeof(TextLimits).GetProperties().Where(property => property.PropertyType == typeof(int)))
        {
            string value = ((int)limit.GetValue(TextLimits.Default)!).ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
            page.Should().Contain($"| `{limit.Name}` | {value} |");
        }
    }

    [Fact]
    public void A_hostile_text_in_a_message_or_a_file_name_cannot_act_on_a_terminal()
    {
        TextErrorBatch errors = new(capacity: 10);
        SourceText source = SourceText.FromBytes("x"u8.ToArray(), "a\u001B[2Jb\nc.csv", TextLimits.Default, errors)!;
        source.At(0).Report(TextErrorCodes.UnknownWord, "\u202Eabc\r\n");
        errors.Errors[0].ToString().Should().Be("a<U+001B>[2Jb<U+000A>c.csv:1:1: E_UNKNOWN_WORD: <U+202E>abc<U+000D><U+000A>");
    }

    [Fact]
    public void An_excerpt_ends_after_64_characters() =>
        VisibleText.Excerpt(new string('名', 65)).Should().Be($"'{new string('名', 64)}…'");

    [Fact]
    public void The_exception_carries_every_error_and_no_warning()
    {
        Reading reading = Reading.Of("id,name\n01,a\n1\nx,b\n");
        foreach (CsvRow row in reading.Csv(CsvColumn.Required("id"), CsvColumn.Required("name"))!.Rows)
        {
            row.Required("id")?.AsInteger(0, 9);
        }

        reading.Warned.Should().Equal("W_LEADING_ZEROS @2:1+8");
        FormatErrorException exception = reading.Errors.Invoking(errors => errors.ThrowIfAny()).Should().Throw<FormatErrorException>().Which;
        exception.Errors.Select(error => error.Code.Id).Should().Equal("E_CSV_CELL_COUNT", "E_NOT_INTEGER");
        exception.Message.Should().Be(string.Join('\n', exception.Errors));
    }

    [Fact]
    public void Limits_outside_their_range_are_refused()
    {
        Action tooLarge = () => _ = TextLimits.Default with { FileBytes = TextLimits.MostFileBytes + 1 };
        Action tooDeep = () => _ = TextLimits.Default with { JsonDepth = 65 };
        Action none = () => _ = TextLimits.Default with { Rows = 0 };
        tooLarge.Should().Throw<ArgumentOutOfRangeException>();
        tooDeep.Should().Throw<ArgumentOutOfRangeException>();
        none.Should().Throw<ArgumentException>();
        (TextLimits.Default with { FileBytes = TextLimits.MostFileBytes }).FileBytes.Should().Be(TextLimits.MostFileBytes);
    }

    [Fact]
    [Trait("wrong-variant", "columns counted in UTF-16 or in bytes")]
    public void Columns_count_characters_and_neither_bytes_nor_utf_16()
    {
        const string text = "\U00020BB7,陈,x";
        Reading reading = Reading.Of(text);
        int offset = reading.Source!.Bytes.Span.IndexOf((byte)'x');
        reading.Source.PositionOf(offset).Column.Should().Be(5);
        (text.IndexOf('x', StringComparison.Ordinal) + 1).Should().Be(6);
        (offset + 1).Should().Be(10);
    }

    [Fact]
    [Trait("wrong-variant", "the last of two equal members counts")]
    public void The_runtime_takes_the_last_of_two_equal_members_without_a_word()
    {
        const string text = "{\"seats\": 1, \"seats\": 2}";
        System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, int>>(text)!["seats"].Should().Be(2);
        Reading reading = Reading.Of(text);
        reading.Json();
        reading.Found.Should().Equal("E_JSON_DUPLICATE_MEMBER @1:23+22");
    }

    [Fact]
    public void A_golden_file_is_compared_byte_for_byte_and_rewritten_when_asked()
    {
        string folder = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        try
        {
            Action absent = () => GoldenFile.CheckIn(folder, "a\n", "a.txt", accept: false);
            absent.Should().Throw<InvalidOperationException>().WithMessage("There is no golden file*");
            GoldenFile.CheckIn(folder, "a\nb\n", "a.txt", accept: true);
            GoldenFile.CheckIn(folder, "a\nb\n", "a.txt", accept: false);
            Action differs = () => GoldenFile.CheckIn(folder, "a\nB\n", "a.txt", accept: false);
            differs.Should().Throw<InvalidOperationException>().WithMessage("*from line 2 on.\nexpected: b\nactual:   B\n*");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
