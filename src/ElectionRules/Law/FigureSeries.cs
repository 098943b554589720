using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using NodaTime;

namespace ElectionRules.Law;

/// <summary>All versions of one figure of the law, by their days in force.</summary>
/// <typeparam name="T">The type of the figure.</typeparam>
public sealed class FigureSeries<T>
    where T : notnull
{
    /// <summary>Creates a series.</summary>
    /// <param name="versions">The versions, 1 or more, in the order of their days, without overlap.</param>
    /// <exception cref="ArgumentNullException"><paramref name="versions"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no version, or two overlap or are out of order.</exception>
    public FigureSeries(IEnumerable<DatedFigure<T>> versions)
    {
        Versions = Guard.Against.Null(versions).ToEquatableArray();
        Guard.Against.Zero(Versions.Count, nameof(versions));
        for (int i = 1; i < Versions.Count; i++)
        {
            if (!(Versions[i - 1].InForce.To < Versions[i].InForce.From))
            {
                throw new ArgumentException($"{Versions[i].InForce} does not follow {Versions[i - 1].InForce}.", nameof(versions));
            }
        }
    }

    /// <summary>Gets the versions in the order of their days.</summary>
    public EquatableArray<DatedFigure<T>> Versions { get; }

    /// <summary>Returns the figure in force on a day that is known to have one.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">None is in force on that day; <see cref="TryFind"/> tells without an exception.</exception>
    public Cited<T> On(LocalDate day) => TryFind(day, out Cited<T>? figure)
        ? figure
        : throw new ArgumentOutOfRangeException(nameof(day), day, "No figure is in force on that day.");

    /// <summary>Looks for the figure in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="figure">The figure; null where none is in force.</param>
    public bool TryFind(LocalDate day, [NotNullWhen(true)] out Cited<T>? figure)
    {
        figure = Versions.FirstOrDefault(version => version.InForce.Contains(day))?.Figure;
        return figure is not null;
    }
}
