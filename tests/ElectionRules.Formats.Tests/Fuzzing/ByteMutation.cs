namespace ElectionRules.Formats.Tests.Fuzzing;

/// <summary>Changes bytes and knows nothing of what they mean.</summary>
internal static class ByteMutation
{
    private static readonly byte[][] Pieces =
    [
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], [0xC3], [0xED, 0xA0, 0x80], [.. "\""u8], [.. ","u8], [.. "\r"u8], [.. "\n\n"u8], [.. "{"u8], [.. "]"u8], [.. "\\u0000"u8], [.. "\\ud800"u8], [.. "//"u8], [.. "-"u8], [.. "PK\u0003\u0004"u8],
    ];

    public static byte[] Of(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        int end = Math.Min(bytes.Length, at + random.Next(1, 9));
        return random.Next(7) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. random.Of(Pieces), .. bytes[at..]],
            3 => [.. random.Of(Pieces), .. bytes],
            4 => [.. bytes[..end], .. bytes[at..]],
            5 => [.. bytes[..at], (byte)random.Next(256), .. bytes[at..]],
            _ => [.. bytes[..at], .. bytes[at..end].Select(value => (byte)(value ^ (1 << random.Next(8)))), .. bytes[end..]],
        };
    }
}
