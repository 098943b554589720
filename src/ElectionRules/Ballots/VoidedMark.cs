namespace ElectionRules.Ballots;

/// <summary>A mark that does not count, on a paper that is otherwise valid.</summary>
/// <param name="Reason">Why it does not count.</param>
/// <param name="Code">
/// The candidate's index for <see cref="MarkVoidReason.Contradiction"/>; else the caller's code of the written-in name.
/// </param>
/// <remarks>The <c>default</c> value has no reason and says nothing.</remarks>
public readonly record struct VoidedMark(MarkVoidReason Reason, int Code);
