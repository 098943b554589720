using ElectionRules.Transcripts;

namespace ElectionRules.Conduct;

/// <summary>Who gave back a document and who did not.</summary>
public sealed record HandoutFinding
{
    internal HandoutFinding(Handout handout, EquatableArray<Addressee> missing, EquatableArray<Reason> reasons)
    {
        Handout = handout;
        Missing = missing;
        Reasons = reasons;
    }

    /// <summary>Gets the handout.</summary>
    public Handout Handout { get; }

    /// <summary>Gets the people who gave nothing back.</summary>
    public EquatableArray<Addressee> Missing { get; }

    /// <summary>Gets what is missing, late, there twice or not asked for; empty where all came back in time.</summary>
    public EquatableArray<Reason> Reasons { get; }

    /// <summary>Gets how many of those asked gave it back, in time or late; each person once.</summary>
    public int Returned => Handout.Addressees.Count - Missing.Count;

    /// <summary>Gets their share of those asked; null where nobody was asked.</summary>
    public Proportion? Share => Handout.Addressees.Count == 0 ? null : Proportion.Of(Returned, Handout.Addressees.Count);
}
