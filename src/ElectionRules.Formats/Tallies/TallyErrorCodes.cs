using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Tallies;

/// <summary>The codes of mistakes that only a tally can have.</summary>
internal static class TallyErrorCodes
{
    /// <summary>A figure contradicts another, such as more votes than valid papers.</summary>
    public static readonly TextErrorCode Figure = new("E_TALLY_FIGURE");

    /// <summary>A batch or a written-in name comes twice.</summary>
    public static readonly TextErrorCode Twice = new("E_TALLY_TWICE");
}
