using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Rounds;

/// <summary>A rule book with the local layers that are in force over it, and where each value comes from.</summary>
public sealed record LayeredRuleBook
{
    private LayeredRuleBook(RuleBook national, EquatableArray<RuleBookOverlay> layers, RuleBook book, EquatableArray<LayeredField> fields)
    {
        National = national;
        Layers = layers;
        Book = book;
        Fields = fields;
    }

    /// <summary>Gets the book below the layers.</summary>
    public RuleBook National { get; }

    /// <summary>Gets the layers in force, the lowest first; silent ones too.</summary>
    public EquatableArray<RuleBookOverlay> Layers { get; }

    /// <summary>Gets the book with all layers applied, for opening contests.</summary>
    public RuleBook Book { get; }

    /// <summary>Gets every value of <see cref="Book"/> with the layer that gave it.</summary>
    public EquatableArray<LayeredField> Fields { get; }

    /// <summary>Lays over a book those overlays that are its own and in force on a day.</summary>
    /// <param name="book">The book, in the version in force on the day.</param>
    /// <param name="overlays">The overlays, the lowest first; those of other books and days are left out.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentNullException">A reference is null.</exception>
    /// <exception cref="ArgumentException">An overlay changes a ballot rule that the book does not have.</exception>
    public static LayeredRuleBook On(RuleBook book, IEnumerable<RuleBookOverlay> overlays, LocalDate day)
    {
        Guard.Against.Null(book);
        RuleBookOverlay[] layers = [.. Guard.Against.Null(overlays).Where(layer => layer.BookId == book.Id && layer.InForce.Contains(day))];
        RuleBook layered = book;
        Dictionary<string, string> origins = RuleBookFields.Of(book).ToDictionary(field => field.Name, _ => book.Id, StringComparer.Ordinal);
        foreach (RuleBookOverlay layer in layers)
        {
            if (layer.Ballots.FirstOrDefault(ballot => ballot.Ballot < 0 || ballot.Ballot >= book.Ballots.Count) is { } unknown)
            {
                throw new ArgumentException($"{layer.Id} changes ballot rule {unknown.Ballot}, which {book} does not have.", nameof(overlays));
            }

            RuleBook over = layer.Over(layered);
            foreach (RuleBookChange change in RuleBooks.Compare(layered, over))
            {
                origins[change.Name] = layer.Id;
            }

            layered = over;
        }

        return new(
            book,
            [.. layers],
            layered,
            [.. RuleBookFields.Of(layered).Select(field => new LayeredField(field, origins[field.Name]))]);
    }
}
