using Ardalis.GuardClauses;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Bodies;

/// <summary>One term of a body or office: which one it is, when it begins, how long it lasts by law.</summary>
public sealed record Term
{
    /// <summary>Creates a term.</summary>
    /// <param name="session">The number of the term (届次), 1 or more.</param>
    /// <param name="begins">The first day.</param>
    /// <param name="length">The length by law: years, months or days, not zero.</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException">The session is not positive, or the length has a part of a day or does not end after its beginning.</exception>
    public Term(int session, LocalDate begins, Cited<Period> length)
    {
        Session = Guard.Against.NegativeOrZero(session);
        Begins = begins;
        Length = Guard.Against.Null(length);
        if (length.Value.HasTimeComponent || begins + length.Value <= begins)
        {
            throw new ArgumentException("The length of a term is at least one whole day.", nameof(length));
        }
    }

    /// <summary>Gets the number of the term (届次), 1 or more.</summary>
    public int Session { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets the length by law.</summary>
    public Cited<Period> Length { get; }

    /// <summary>Gets the days of a term that is neither cut short nor prolonged.</summary>
    public DateInterval NominalDays => new(Begins, (Begins + Length.Value).PlusDays(-1));

    /// <summary>Returns the term after this one.</summary>
    /// <param name="begins">Its first day.</param>
    /// <param name="length">Its length by the law in force then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It would not begin after this one.</exception>
    /// <exception cref="ArgumentException">The length is not at least one whole day.</exception>
    public Term Next(LocalDate begins, Cited<Period> length) => begins > Begins
        ? new(Session + 1, begins, length)
        : throw new ArgumentOutOfRangeException(nameof(begins), begins, "The next term begins after this one.");
}
