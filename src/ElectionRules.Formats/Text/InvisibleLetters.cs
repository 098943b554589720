using System.Collections.Frozen;

namespace ElectionRules.Formats.Text;

/// <summary>Letters and marks that are drawn as nothing although Unicode does not class them as format characters.</summary>
internal static class InvisibleLetters
{
    private static readonly FrozenSet<int> Values = FrozenSet.ToFrozenSet(
    [
        0x034F, // combining grapheme joiner
        0x115F, 0x1160, 0x3164, 0xFFA0, // Hangul fillers
        0x17B4, 0x17B5, // Khmer inherent vowels
        0x2800, // Braille blank
    ]);

    /// <summary>Tells whether a code point is drawn as nothing.</summary>
    public static bool Contains(int value) => Values.Contains(value);
}
