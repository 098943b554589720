using System.IO.Compression;
using System.Text;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Tests.Text;

/// <summary>The catalogue of bad input, bytes and encodings: B001 to B026.</summary>
public sealed class BytesTests
{
    private static byte[] Mark => [0xEF, 0xBB, 0xBF];

    [Fact]
    public void B001_empty_file() => Reading.Of([]).Found.Should().Equal("E_EMPTY @0:0+0");

    [Fact]
    public void B002_only_a_byte_order_mark() => Reading.Of(Mark).Found.Should().Equal("E_EMPTY @0:0+0");

    [Fact]
    public void B003_byte_order_mark_is_dropped_once_and_counts_in_the_offset_only()
    {
        Reading reading = Reading.Of([.. Mark, .. "ab"u8]);
        Encoding.UTF8.GetString(reading.Source!.Bytes.Span).Should().Be("ab");
        reading.Source.PositionOf(1).Should().Be(new TextPosition(1, 2, 4));
        reading.Found.Should().BeEmpty();
    }

    [Fact]
    public void B004_two_byte_order_marks() => Reading.Of([.. Mark, .. Mark, .. "a"u8]).Found.Should().Equal("E_SECOND_BOM @1:1+3");

    [Fact]
    public void B005_byte_order_mark_inside_a_name()
    {
        Reading reading = Reading.Of("x");
        NameText.Check("A\uFEFFnn", reading.Place()).Should().BeNull();
        reading.Found.Should().Equal("E_INVISIBLE_CHARACTER @1:1+0");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void B006_utf_16_with_byte_order_mark_is_named(bool bigEndian)
    {
        Encoding encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        Reading reading = Reading.Of([.. encoding.GetPreamble(), .. encoding.GetBytes("ab")]);
        reading.Found.Should().Equal("E_UNSUPPORTED_ENCODING @1:1+0");
        reading.Errors.Errors[0].Message.Should().Contain("UTF-16");
    }

    [Fact]
    public void B006_utf_32_is_not_taken_for_utf_16()
    {
        Encoding encoding = new UTF32Encoding();
        Reading.Of([.. encoding.GetPreamble(), .. encoding.GetBytes("a")]).Errors.Errors[0].Message.Should().Contain("UTF-32");
    }

    [Fact]
    public void B007_utf_16_without_byte_order_mark() =>
        Reading.Of(Encoding.Unicode.GetBytes("id")).Found.Should().Equal("E_NUL_BYTE @1:2+1");

    [Fact]
    public void B008_invalid_utf8() => Reading.Of([(byte)'a', (byte)'\n', (byte)'b', 0xC3, 0x28]).Found.Should().Equal("E_INVALID_UTF8 @2:2+3");

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x80 })]
    public void B009_overlong_surrogate_and_beyond_the_last_code_point(byte[] bytes) =>
        Reading.Of([(byte)'a', .. bytes]).Found.Should().Equal("E_INVALID_UTF8 @1:2+1");

    [Theory]
    [InlineData(new byte[] { 0xE4 })]
    [InlineData(new byte[] { 0xE4, 0xB8 })]
    [InlineData(new byte[] { 0xF0, 0xA0, 0x80 })]
    public void B010_character_cut_off_at_the_end(byte[] bytes) =>
        Reading.Of([(byte)'a', .. bytes]).Found.Should().Equal("E_INVALID_UTF8 @1:2+1");

    [Fact]
    public void B011_windows_1252() =>
        Reading.Of([.. "Se"u8, 0xF1, .. "eres"u8]).Found.Should().Equal("E_INVALID_UTF8 @1:3+2");

    [Fact]
    public void B012_nul_inside_a_number()
    {
        Reading.Of("12\0").Found.Should().Equal("E_NUL_BYTE @1:3+2");
        Reading reading = Reading.Of("x");
        StrictNumber.Read("12\0", 0, 99, reading.Place()).Should().BeNull();
        reading.Found.Should().Equal("E_NOT_INTEGER @1:1+0");
    }

    [Fact]
    public void B013_nul_inside_a_name()
    {
        Reading reading = Reading.Of("x");
        NameText.Check("A\0B", reading.Place()).Should().BeNull();
        reading.Found.Should().Equal("E_CONTROL_CHARACTER @1:1+0");
    }

    [Theory]
    [InlineData("a\nb\nc", 3, 1)]
    [InlineData("a\r\nb\r\nc", 3, 1)]
    [InlineData("a\rb\rc", 3, 1)]
    [InlineData("a\r\nb\nxc", 3, 2)]
    [InlineData("a\n\r\nc", 3, 1)]
    public void B014_lines_end_with_crlf_lf_or_cr(string text, int line, int column)
    {
        TextPosition position = Reading.Of(text).Source!.PositionOf(text.Length - 1);
        (position.Line, position.Column).Should().Be((line, column));
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u000B")]
    [InlineData("\u000C")]
    public void B015_other_separators_end_no_line_and_are_refused_in_names(string separator)
    {
        string text = "a" + separator + "b";
        Reading reading = Reading.Of(text);
        reading.Source!.PositionOf(reading.Source.Bytes.Length - 1).Line.Should().Be(1);
        NameText.Check(text, reading.Place()).Should().BeNull();
        reading.Found.Should().Equal("E_CONTROL_CHARACTER @1:1+0");
    }

    [Fact]
    public void B017_an_endless_line_is_refused_after_the_limit_without_reading_on()
    {
        EndlessStream stream = new((byte)'a');
        TextErrorBatch errors = new(capacity: 10);
        SourceText.Load(stream, "papers.csv", TextLimits.Default, errors).Should().BeNull();
        errors.Errors.Should().ContainSingle().Which.ToString().Should().StartWith("papers.csv:1:1048577: E_LIMIT_LINE: ");
        stream.BytesRead.Should().BeLessThan(4 << 20);
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "E_LIMIT_LINE @2:11+13")]
    public void B017_the_limit_for_lines_includes_its_end(int length, string expected)
    {
        Reading reading = Reading.Of($"ab\n{new string('x', length)}\r\nab", TextLimits.Default with { LineBytes = 10 });
        string.Join(' ', reading.Found).Should().Be(expected);
    }

    [Theory]
    [InlineData(8, "")]
    [InlineData(9, "E_LIMIT_FILE @0:0+0")]
    public void B017_the_limit_for_files_includes_its_end(int length, string expected) =>
        string.Join(' ', Reading.Of(new string('x', length), TextLimits.Default with { FileBytes = 8 }).Found).Should().Be(expected);

    [Fact]
    public void B017_a_file_too_large_by_its_own_word_is_refused_unread()
    {
        EndlessStream stream = new((byte)'\n') { ClaimedLength = 1L << 40 };
        TextErrorBatch errors = new(capacity: 10);
        SourceText.Load(stream, "x", TextLimits.Default, errors).Should().BeNull();
        errors.Errors[0].Code.Id.Should().Be("E_LIMIT_FILE");
        stream.BytesRead.Should().Be(0);
    }

    [Fact]
    public void B020_a_bomb_that_unpacks_without_end_stops_at_the_limit()
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("\n\n\n\n\n\n\n\n", 100_000))));
        }

        packed.Position = 0;
        using GZipStream unpacked = new(packed, CompressionMode.Decompress);
        TextErrorBatch errors = new(capacity: 10);
        SourceText.Load(unpacked, "x", TextLimits.Default with { FileBytes = 100_000 }, errors).Should().BeNull();
        errors.Errors.Should().ContainSingle().Which.Code.Id.Should().Be("E_LIMIT_FILE");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0 }, "ZIP")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "GZIP")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', (byte)'1' }, "PDF")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "office")]
    public void B023_another_kind_of_file_under_the_name_of_a_text(byte[] bytes, string word)
    {
        Reading reading = Reading.Of(bytes);
        reading.Found.Should().Equal("E_NOT_TEXT @1:1+0");
        reading.Errors.Errors[0].Message.Should().Contain(word);
    }

    [Fact]
    public void B024_a_stream_that_gives_one_byte_at_a_time_reads_the_same()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("编号,姓名\r\n1,陈\n");
        SourceText? source = SourceText.Load(new SlowStream(bytes, failAt: null), "x", TextLimits.Default, new TextErrorBatch(1));
        source!.Bytes.ToArray().Should().Equal(bytes);
    }

    [Fact]
    public void B024_a_stream_that_fails_midway_gives_an_error_and_no_part()
    {
        TextErrorBatch errors = new(capacity: 10);
        SourceText.Load(new SlowStream([1, 2, 3], failAt: 2), "x", TextLimits.Default, errors).Should().BeNull();
        errors.Errors.Should().ContainSingle().Which.Code.Id.Should().Be("E_IO");
    }

    [Fact]
    public void B025_the_length_a_stream_claims_is_not_believed()
    {
        byte[] bytes = "ab"u8.ToArray();
        SlowStream longer = new(bytes, failAt: null) { ClaimedLength = 1_000_000 };
        SlowStream shorter = new(bytes, failAt: null) { ClaimedLength = 0 };
        foreach (SlowStream stream in (SlowStream[])[longer, shorter])
        {
            SourceText.Load(stream, "x", TextLimits.Default, new TextErrorBatch(1))!.Bytes.ToArray().Should().Equal(bytes);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error_for_the_file_as_a_whole()
    {
        TextErrorBatch errors = new(capacity: 10);
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"), "scenario.json");
        SourceText.LoadFile(path, "scenario.json", TextLimits.Default, errors).Should().BeNull();
        errors.Errors[0].ToString().Should().Be("scenario.json: E_IO: The file is not there. Add it, or correct its name where it is mentioned.");
    }

    [Fact]
    public void A_folder_in_place_of_a_file_is_an_error()
    {
        TextErrorBatch errors = new(capacity: 10);
        SourceText.LoadFile(Path.GetTempPath(), "x", TextLimits.Default, errors).Should().BeNull();
        errors.Errors[0].Code.Id.Should().Be("E_IO");
    }
}
