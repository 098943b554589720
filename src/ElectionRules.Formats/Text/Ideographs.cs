using System.Text;

namespace ElectionRules.Formats.Text;

/// <summary>The two planes of Unicode that hold ideographs only.</summary>
/// <remarks>
/// New ideographs for names are assigned there nearly every year, so a table in the runtime is always behind. A person
/// must not lose a name to that: what these planes hold is taken as a letter even where the table does not know it.
/// </remarks>
internal static class Ideographs
{
    /// <summary>Tells whether a code point lies in one of the two planes and is no noncharacter.</summary>
    public static bool IsPlane(Rune rune) => rune.Plane is 2 or 3 && (rune.Value & 0xFFFE) != 0xFFFE;
}
