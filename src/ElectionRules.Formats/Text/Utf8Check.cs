using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ElectionRules.Formats.Text;

/// <summary>Decides whether the bytes of a file are text in UTF-8, and says where and why not.</summary>
internal static class Utf8Check
{
    /// <summary>Gets the bytes of the UTF-8 byte order mark.</summary>
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Looks for the first byte that keeps the file from being text.</summary>
    /// <param name="file">The whole file.</param>
    /// <returns>The mistake, or null when the file is text.</returns>
    public static TextFinding? Find(ReadOnlySpan<byte> file)
    {
        int start = file.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        if (file.Length == start)
        {
            return new(TextErrorCodes.Empty, null, "The file is empty. Fill it, or remove it and what refers to it.");
        }

        return Kind(file) ?? Content(file, start);
    }

    private static TextFinding? Kind(ReadOnlySpan<byte> file)
    {
        string? encoding = file switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
            _ => null,
        };
        if (encoding is not null)
        {
            return new(TextErrorCodes.UnsupportedEncoding, 0, $"The file is {encoding}. Save it as UTF-8.");
        }

        string? kind = file switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => "a ZIP archive or an office workbook",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
            [0x1F, 0x8B, ..] => "a GZIP archive",
            _ when file.StartsWith("%PDF-"u8) => "a PDF document",
            _ => null,
        };
        return kind is null
            ? null
            : new(TextErrorCodes.NotText, 0, $"The file is {kind}, whatever its name says. Export it as plain text in UTF-8.");
    }

    private static TextFinding? Content(ReadOnlySpan<byte> file, int start)
    {
        if (file[start..].StartsWith(ByteOrderMark))
        {
            return new(TextErrorCodes.SecondByteOrderMark, start, "The file starts with two byte order marks. Remove one.");
        }

        int nul = file.IndexOf((byte)0);
        int invalid = Utf8.IsValid(file) ? -1 : FirstInvalid(file);
        if (nul >= 0 && (invalid < 0 || nul < invalid))
        {
            return new(TextErrorCodes.NulByte, nul, "A byte of value 0 is no text. If the file is UTF-16, save it as UTF-8.");
        }

        return invalid < 0
            ? null
            : new(TextErrorCodes.InvalidUtf8, invalid, $"The byte {file[invalid]:X2} is not UTF-8 here. Save the file as UTF-8.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> file)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(file[position..], out _, out int consumed) == OperationStatus.Done)
        {
            position += consumed;
        }

        return position;
    }
}
