using System.Text;
using CsCheck;
using ElectionRules.Formats.Text;
using ElectionRules.TestSupport;

namespace ElectionRules.Formats.Tests.Text;

public sealed class LineIndexTests
{
    private const int Block = 65_536;

    [Fact]
    public void Every_offset_agrees_with_a_plain_count() =>
        Gen.Char["a陈ñ\r\n"].Array[1, 40].Select(characters => new string(characters)).ForAll(
            text =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                LineIndex index = new(bytes);
                return Enumerable.Range(0, bytes.Length + 1).All(offset => index.PositionOf(offset, 0) == Plainly(bytes, offset));
            },
            cases: 5_000);

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Line_ends_at_the_edge_of_a_block_are_counted_once(int shift)
    {
        string text = string.Concat(Enumerable.Repeat("陈\n", Block / 4));
        text = text[..^2] + new string('x', 6 + shift) + "\r\n\rend\n" + text + "end";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        LineIndex index = new(bytes);
        for (int offset = Block - 8; offset < Block + 12; offset++)
        {
            index.PositionOf(offset, 0).Should().Be(Plainly(bytes, offset));
        }

        index.PositionOf(bytes.Length, 0).Should().Be(Plainly(bytes, bytes.Length));
    }

    [Fact]
    public void An_offset_beyond_the_end_stands_for_the_end() =>
        new LineIndex("ab\nc"u8.ToArray()).PositionOf(99, 0).Should().Be(new TextPosition(2, 2, 4));

    private static TextPosition Plainly(byte[] bytes, int offset)
    {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++)
        {
            bool isBreak = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'));
            line += isBreak ? 1 : 0;
            column = isBreak ? 1 : (bytes[i] & 0xC0) == 0x80 ? column : column + 1;
        }

        return new TextPosition(line, column, offset);
    }
}
