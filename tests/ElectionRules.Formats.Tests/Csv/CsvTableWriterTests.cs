using System.Text;
using CsCheck;
using ElectionRules.Formats.Csv;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Formats.Tests.Csv;

public sealed class CsvTableWriterTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")] // B052
    [InlineData("+1", "'+1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\"=1", "'\"=1")]
    [InlineData("'a", "''a")]
    [InlineData("a;=1", "a;'=1")]
    [InlineData("a\t=1", "a\t'=1")]
    [InlineData("\t=1", "\t'=1")]
    [InlineData("a\n=1", "a\n'=1")]
    [InlineData("Jean-Luc", "Jean-Luc")]
    [InlineData("O'Neil", "O'Neil")]
    [InlineData("陈", "陈")]
    [InlineData("", "")]
    public void B052_formulas_are_neutralised_and_restored(string text, string written)
    {
        CsvFormula.Neutralise(text).Should().Be(written);
        CsvFormula.Restore(written).Should().Be(text);
    }

    [Fact]
    public void Neutralising_can_always_be_undone() =>
        Texts.ForAll(text => CsvFormula.Restore(CsvFormula.Neutralise(text)) == text, cases: 20_000);

    [Fact]
    public void No_part_of_a_neutralised_text_starts_a_formula_whatever_the_separator() =>
        Texts.ForAll(
            text => CsvFormula.Neutralise(text).Split(';', '\t', '\n', '\r', '|')
                .All(part => part.TrimStart(' ', '"') is not ['=' or '+' or '-' or '@', ..]),
            cases: 20_000);

    [Fact]
    [Trait("wrong-variant", "apostrophe only before =, +, - and @, as spreadsheets' own export does")]
    public void An_apostrophe_before_formulas_only_could_not_be_undone()
    {
        static string Wrong(string text) => text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        Wrong("=1").Should().Be(Wrong("'=1"));
        CsvFormula.Neutralise("=1").Should().NotBe(CsvFormula.Neutralise("'=1"));
    }

    [Fact]
    public void A_table_is_written_the_same_under_every_culture()
    {
        IReadOnlyList<string> written = Cultures.Each(() => Encoding.UTF8.GetString(Write(writer =>
        {
            writer.Text("陈, \"大\"").Number(-1234567).Date(new LocalDate(2011, 6, 10)).EndRow();
            writer.Text(null).Number(null).Date(null).EndRow();
        })));
        written.Should().AllBe("\uFEFFname,votes,day\r\n\"陈, \"\"大\"\"\",-1234567,2011-06-10\r\n,,\r\n");
    }

    [Fact]
    public void A_row_with_too_few_cells_is_the_callers_mistake()
    {
        Action write = () => Write(writer => writer.Text("a").EndRow());
        write.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        Gen.Select(Texts, Texts, Gen.Long).Array[1, 5].ForAll(
            rows =>
            {
                byte[] bytes = Write(writer =>
                {
                    foreach ((string name, string note, long votes) in rows)
                    {
                        writer.Text(name).Text(note).Number(votes).EndRow();
                    }
                });
                Reading reading = Reading.Of(bytes);
                IReadOnlyList<CsvRecord> records = reading.Records();
                return reading.Found.All(found => found.StartsWith("E_CSV_LONE_CR", StringComparison.Ordinal))
                    && (reading.Errors.HasErrors || records.Skip(1).Select(Read).SequenceEqual(rows));
            },
            cases: 5_000);

        static (string, string, long) Read(CsvRecord record) => (
            CsvFormula.Restore(record.Texts[0]),
            CsvFormula.Restore(record.Texts[1]),
            long.Parse(record.Texts[2], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Gen<string> Texts { get; } =
        Gen.Char["abc =+-@'\",;\t\n|陈ñ０＝"].Array[0, 8].Select(characters => new string(characters));

    private static byte[] Write(Action<CsvTableWriter> rows)
    {
        using MemoryStream stream = new();
        using (CsvTableWriter writer = new(stream, "name", "votes", "day"))
        {
            rows(writer);
        }

        return stream.ToArray();
    }
}
