namespace ElectionRules.Bodies;

/// <summary>Who may move.</summary>
public abstract record MotionProposer
{
    private protected MotionProposer()
    {
    }

    /// <summary>An organ by its own decision.</summary>
    /// <param name="Name">The key of the organ, such as <c>presidium</c>.</param>
    public sealed record Organ(string Name) : MotionProposer;

    /// <summary>So many persons of a class together.</summary>
    /// <param name="Class">The key of the class, such as <c>voter</c>.</param>
    /// <param name="Least">The least number, that number included.</param>
    public sealed record Jointly(string Class, int Least) : MotionProposer;

    /// <summary>A share of a class together.</summary>
    /// <param name="Class">The key of the class, such as <c>deputy</c>.</param>
    /// <param name="Share">The share of all in the class.</param>
    public sealed record JointShare(string Class, Threshold Share) : MotionProposer;

    /// <summary>The holder of the office, who resigns.</summary>
    public sealed record Holder : MotionProposer;
}
