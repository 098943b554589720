using Ardalis.GuardClauses;
using ElectionRules.Rounds;

namespace ElectionRules.Selection;

/// <summary>What came of a consultation.</summary>
public sealed record ConsultationReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="attendance">Who could be there and who was; with every base that the quorum needs.</param>
    /// <param name="record">Who was heard, and what came of it; not empty.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="record"/> is empty or blank.</exception>
    public ConsultationReport(Turnout attendance, string record)
    {
        Attendance = Guard.Against.Null(attendance);
        Record = Guard.Against.NullOrWhiteSpace(record);
    }

    /// <summary>Gets who could be there and who was.</summary>
    public Turnout Attendance { get; }

    /// <summary>Gets who was heard, and what came of it.</summary>
    public string Record { get; }

    /// <summary>Gets who is dropped, each with the grounds; empty where everybody moves on.</summary>
    public EquatableArray<DroppedPerson> Dropped { get; init; }
}
