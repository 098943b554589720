using System.Globalization;
using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>What must be known of scripts to judge a name.</summary>
internal static class Scripts
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Tells whether a character turns the direction of writing.</summary>
    public static bool IsBidiControl(Rune rune) =>
        rune.Value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Tells whether a character is a joiner or non-joiner that the script before it needs.</summary>
    /// <remarks>Arabic, the Indic scripts, Sinhala, Tibetan's neighbours and Mongolian spell names with them.</remarks>
    public static bool IsJoinerInPlace(Rune rune, Rune previous) =>
        rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner
        && previous.Value is (>= 0x0600 and <= 0x077F) or (>= 0x08A0 and <= 0x0DFF) or (>= 0x1800 and <= 0x18AF);

    /// <summary>Tells whether a name has letters of two of Latin, Greek and Cyrillic.</summary>
    public static bool MixesLookalikes(string name)
    {
        bool latin = false;
        bool greek = false;
        bool cyrillic = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            latin |= rune.Value is < 0x0250 or (>= 0x1E00 and <= 0x1EFF) or (>= 0xFF21 and <= 0xFF5A);
            greek |= rune.Value is (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF);
            cyrillic |= rune.Value is >= 0x0400 and <= 0x052F;
        }

        return (latin && greek) || (latin && cyrillic) || (greek && cyrillic);
    }

    /// <summary>Returns what is left of a name when all that the eye may miss is taken away.</summary>
    /// <remarks>
    /// Full-width forms, case, spaces, joiners, variation selectors, the kind of dot between the parts of a name, radicals
    /// in place of ideographs, and letters of Greek and Cyrillic that look like Latin ones. Two names with the same
    /// skeleton can be confused.
    /// </remarks>
    public static string Skeleton(string name)
    {
        StringBuilder skeleton = new(name.Length);
        foreach (Rune rune in CanonicalForm.Of(name).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool isVariation = rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
            if (!isVariation && category is not (UnicodeCategory.SpaceSeparator or UnicodeCategory.Format))
            {
                skeleton.Append(Lookalikes.PlainOf(Rune.ToLowerInvariant(Lookalikes.PlainOf(rune))));
            }
        }

        return skeleton.ToString();
    }
}
