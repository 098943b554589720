using ElectionRules.Formats.Csv;
using ElectionRules.Formats.Text;
using NodaTime;

namespace ElectionRules.Formats.Tests.Csv;

/// <summary>Tables, and the part of the catalogue that concerns CSV: B084 to B089, B105, B106.</summary>
public sealed class CsvTableTests
{
    private static CsvColumn Id => CsvColumn.Required("id");

    private static CsvColumn Name => CsvColumn.Required("name");

    private static CsvColumn Born => CsvColumn.Optional("born");

    [Fact]
    public void Cells_are_read_as_what_they_should_be_and_know_where_they_stand()
    {
        Reading reading = Reading.Of("id,name,born\r\n1,\"陈, \"\"大\"\"明\",1960-02-29\r\n2,李四,\r\n");
        CsvTable table = reading.Csv(Id, Name, Born)!;
        table.Rows.Should().HaveCount(2);
        CsvRow first = table.Rows[0];
        first.Required("id")!.AsInteger(1, 9).Should().Be(1);
        first.Required("name")!.AsName().Should().Be("陈, \"大\"明");
        first.Optional("born")!.AsDate().Should().Be(new LocalDate(1960, 2, 29));
        first.Cell("born")!.Position.Should().Be(new TextPosition(2, 15, 34));
        first.Cell("born")!.Path.Should().Be("born");
        table.Rows[1].Optional("born").Should().BeNull();
        table.Rows[1].Required("born").Should().BeNull();
        reading.Found.Should().Equal("E_VALUE_MISSING @3:6+55");
    }

    [Fact]
    public void A_column_that_was_not_declared_is_the_callers_mistake()
    {
        CsvTable table = Reading.Of("id\n1\n").Csv(Id)!;
        table.Rows[0].Invoking(row => row.Cell("di")).Should().Throw<ArgumentException>().WithParameterName("column");
    }

    [Fact]
    public void A_declared_column_that_the_table_lacks_gives_no_cell() =>
        Reading.Of("id\n1\n").Csv(Id, Born)!.Rows[0].Cell("born").Should().BeNull();

    [Theory]
    [InlineData("id,name\n1,a\n")]
    [InlineData("id,name\r\n1,a\r\n")]
    [InlineData("\uFEFFid,name\n1,a\n")]
    public void B003_B014_mark_and_line_ends_change_nothing(string text)
    {
        Reading reading = Reading.Of(text);
        CsvTable table = reading.Csv(Id, Name)!;
        table.Rows.Should().ContainSingle().Which.Cell("name")!.Text.Should().Be("a");
        reading.Found.Concat(reading.Warned).Should().BeEmpty();
    }

    [Fact]
    public void B016_a_missing_final_line_end_is_accepted_with_a_warning()
    {
        Reading reading = Reading.Of("id,name\n1,a");
        reading.Csv(Id, Name)!.Rows.Should().ContainSingle().Which.Cell("name")!.Text.Should().Be("a");
        reading.Found.Should().BeEmpty();
        reading.Warned.Should().Equal("W_CSV_NO_FINAL_LINE_END @2:4+11");
    }

    [Fact]
    public void B014_a_lone_carriage_return_is_refused()
    {
        Reading reading = Reading.Of("id,name\r1,a\r");
        reading.Csv(Id, Name)!.Rows.Should().BeEmpty();
        reading.Found.Should().Equal("E_CSV_LONE_CR @1:8+7");
    }

    [Fact]
    public void B055_commas_semicolons_and_quotes_in_a_quoted_name_are_accepted_and_a_line_break_is_not()
    {
        Reading reading = Reading.Of("id,name\n1,\"a,b;\"\"c\"\"\"\n2,\"a\nb\"\n");
        CsvTable table = reading.Csv(Id, Name)!;
        table.Rows.Select(row => row.Cell("name")!.AsName()).Should().Equal("a,b;\"c\"", null);
        reading.Found.Should().Equal("E_CONTROL_CHARACTER @3:3+24");
    }

    [Fact]
    public void B086_columns_in_another_order_are_accepted()
    {
        Reading reading = Reading.Of("name,id\na,1\n");
        reading.Csv(Id, Name)!.Rows[0].Cell("id")!.Text.Should().Be("1");
        reading.Found.Should().BeEmpty();
    }

    [Theory]
    [InlineData("id,name,id\n", "E_CSV_DUPLICATE_COLUMN @1:9+8")]
    [InlineData("id\n", "E_CSV_MISSING_COLUMN @1:1+0")]
    [InlineData("id,name,nmae\n", "E_CSV_UNKNOWN_COLUMN @1:9+8")]
    [InlineData("id,name,\n", "E_CSV_UNKNOWN_COLUMN @1:9+8")]
    public void B086_duplicate_missing_and_unknown_columns_are_refused(string text, string expected)
    {
        Reading reading = Reading.Of(text);
        reading.Csv(Id, Name);
        reading.Found.Should().Equal(expected);
    }

    [Fact]
    public void B086_an_unknown_column_names_the_one_that_was_meant()
    {
        Reading reading = Reading.Of("id,name,brn\n");
        reading.Csv(Id, Name, Born);
        reading.Errors.Errors[0].Message.Should().Contain("Did you mean 'born'?");
    }

    [Fact]
    public void B086_other_case_is_accepted_with_a_warning()
    {
        Reading reading = Reading.Of("ID, name\n1,a\n");
        reading.Csv(Id, Name)!.Rows[0].Cell("name")!.Text.Should().Be("a");
        reading.Found.Should().BeEmpty();
        reading.Warned.Should().Equal("W_CSV_HEADER_SPELLING @1:1+0", "W_CSV_HEADER_SPELLING @1:4+3");
    }

    [Fact]
    public void B087_the_header_again_further_down()
    {
        Reading reading = Reading.Of("id,name\n1,a\nid,name\n2,b\n");
        reading.Csv(Id, Name)!.Rows.Should().HaveCount(2);
        reading.Found.Should().Equal("E_CSV_HEADER_AGAIN @3:1+12");
    }

    [Theory]
    [InlineData("id,name\n1\n", "E_CSV_CELL_COUNT @2:1+8", "has 1 cells, the header has 2")]
    [InlineData("id,name\n1,\"a\",x,y\n", "E_CSV_CELL_COUNT @2:7+14", "has 4 cells, the header has 2")]
    public void B088_too_few_or_too_many_cells(string text, string expected, string words)
    {
        Reading reading = Reading.Of(text);
        reading.Csv(Id, Name)!.Rows.Should().BeEmpty();
        reading.Found.Should().Equal(expected);
        reading.Errors.Errors[0].Message.Should().Contain(words);
    }

    [Fact]
    public void B089_empty_rows_are_left_out_with_a_warning()
    {
        Reading reading = Reading.Of("id,name\n\n1,a\n\n");
        reading.Csv(Id, Name)!.Rows.Should().ContainSingle();
        reading.Found.Should().BeEmpty();
        reading.Warned.Should().Equal("W_CSV_EMPTY_ROW @2:1+8", "W_CSV_EMPTY_ROW @4:1+13");
    }

    [Theory]
    [InlineData("id,name\n1,a\"b\n", "E_CSV_STRAY_QUOTE @2:4+11")]
    [InlineData("id,name\n1,\"a\"b\n", "E_CSV_TEXT_AFTER_QUOTE @2:6+13")]
    [InlineData("id,name\n1,\"a\n2,b\n", "E_CSV_OPEN_QUOTE @2:3+10")]
    [InlineData("sep=,\nid,name\n1,a\n", "E_CSV_SEPARATOR @1:1+0")]
    [InlineData("id;name\n1;a\n", "E_CSV_SEPARATOR @1:1+0")]
    [InlineData("id\tname\n1\ta\n", "E_CSV_SEPARATOR @1:1+0")]
    public void B105_quotes_out_of_place_and_other_separators(string text, string expected)
    {
        Reading reading = Reading.Of(text);
        reading.Csv(Id, Name);
        reading.Found.First().Should().Be(expected);
    }

    [Fact]
    public void B106_a_million_columns_stop_at_the_limit()
    {
        Reading reading = Reading.Of(new string(',', 1_000_000));
        reading.Csv(Id, Name)!.Rows.Should().BeEmpty();
        reading.Found.Should().Equal("E_LIMIT_COLUMNS @1:1+0");
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(1, "E_LIMIT_ROWS @3:1+5")]
    public void The_limit_for_rows_includes_its_end(int rows, string expected)
    {
        Reading reading = Reading.Of("id\n1\n2\n", TextLimits.Default with { Rows = rows });
        reading.Csv(Id)!.Rows.Should().HaveCount(rows);
        string.Join(' ', reading.Found).Should().Be(expected);
    }

    [Theory]
    [InlineData(4, "")]
    [InlineData(3, "E_LIMIT_FIELD @2:1+3")]
    public void The_limit_for_cells_counts_quotes_and_includes_its_end(int bytes, string expected)
    {
        Reading reading = Reading.Of("id\n\"ab\"\n", TextLimits.Default with { FieldBytes = bytes });
        reading.Csv(Id);
        string.Join(' ', reading.Found).Should().Be(expected);
    }

    [Fact]
    public void Errors_are_collected_up_to_the_limit_and_no_further()
    {
        string text = "id,name\n" + string.Concat(Enumerable.Repeat("1\n", 500));
        Reading reading = Reading.Of(text);
        reading.Csv(Id, Name);
        reading.Errors.Errors.Should().HaveCount(100);
        reading.Errors.Invoking(errors => errors.ThrowIfAny()).Should().Throw<FormatErrorException>()
            .Which.Errors.Count.Should().Be(100);
    }
}
