namespace ElectionRules.Composition;

/// <summary>Checks that a share of a group is one.</summary>
internal static class Shares
{
    public static Proportion AtMostOne(Proportion share, string parameter) => share > Proportion.One
        ? throw new ArgumentOutOfRangeException(parameter, share, "A share of a group is at most 1.")
        : share;
}
