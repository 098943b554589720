using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>Areas and the areas that they lie in, checked: no circle, no id twice, no negative population.</summary>
public sealed class JurisdictionTree
{
    private readonly Dictionary<JurisdictionId, Jurisdiction> areas;

    private JurisdictionTree(EquatableArray<Jurisdiction> all)
    {
        All = all;
        areas = all.ToDictionary(area => area.Id);
    }

    /// <summary>Gets the tree without areas.</summary>
    public static JurisdictionTree Empty { get; } = new([]);

    /// <summary>Gets the areas in the order in which they were given.</summary>
    public EquatableArray<Jurisdiction> All { get; }

    /// <summary>Gets an area.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public Jurisdiction this[JurisdictionId id] => areas[id];

    /// <summary>Checks areas and joins them to a tree, or says everything that is wrong with them.</summary>
    /// <param name="areas">The areas, in any order; several may be outermost.</param>
    /// <param name="tree">The tree; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="areas"/> or one of them is null.</exception>
    public static bool TryCreate(
        IEnumerable<Jurisdiction> areas, [NotNullWhen(true)] out JurisdictionTree? tree, out EquatableArray<Reason> refusals)
    {
        EquatableArray<Jurisdiction> all = Guard.Against.Null(areas).ToEquatableArray();
        foreach (Jurisdiction area in all)
        {
            Guard.Against.Null(area, nameof(areas));
        }

        refusals = Check(all).ToEquatableArray();
        tree = refusals.Count == 0 ? new(all) : null;
        return tree is not null;
    }

    /// <summary>Tells whether there is such an area.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(JurisdictionId id) => areas.ContainsKey(id);

    /// <summary>Returns the areas directly inside an area, in the order in which they were given.</summary>
    /// <param name="id">The outer area.</param>
    public EquatableArray<Jurisdiction> ChildrenOf(JurisdictionId id) => All.Where(area => area.Parent == id).ToEquatableArray();

    /// <summary>Tells whether one area is the other or lies in it, at any depth.</summary>
    /// <param name="inner">The inner area.</param>
    /// <param name="outer">The outer area.</param>
    /// <exception cref="KeyNotFoundException">There is no such inner area.</exception>
    public bool IsWithin(JurisdictionId inner, JurisdictionId outer)
    {
        JurisdictionId? current = areas[inner].Id;
        while (current is { } id && id != outer)
        {
            current = areas[id].Parent;
        }

        return current is not null;
    }

    /// <summary>Tells whether neither area lies in the other.</summary>
    /// <param name="one">One area.</param>
    /// <param name="other">The other area.</param>
    /// <exception cref="KeyNotFoundException">There is no such area.</exception>
    public bool AreUnrelated(JurisdictionId one, JurisdictionId other) => !IsWithin(one, other) && !IsWithin(other, one);

    private static IEnumerable<Reason> Check(EquatableArray<Jurisdiction> all)
    {
        Dictionary<JurisdictionId, Jurisdiction> known = [];
        foreach (Jurisdiction area in all)
        {
            if (area.Id == default)
            {
                yield return new(BodyReasons.NoId, citation: null) { Subject = area.Name };
            }
            else if (!known.TryAdd(area.Id, area))
            {
                yield return BodyReasons.About(BodyReasons.Duplicate, area.Name, area.Id.Value);
            }

            if (area.Population < 0)
            {
                yield return BodyReasons.OutsideLeast(area.Name, area.Population, least: 0, citation: null);
            }
        }

        foreach (Jurisdiction area in all)
        {
            if (area.Parent is not { } parent)
            {
                continue;
            }

            if (!known.TryGetValue(parent, out Jurisdiction? outer))
            {
                yield return BodyReasons.About(BodyReasons.Unknown, area.Name, parent.Value);
            }
            else if (LeadsBack(area.Id, known))
            {
                yield return new(BodyReasons.Cycle, citation: null) { Subject = area.Name };
            }
            else if (outer.Kind.Level >= area.Kind.Level)
            {
                yield return new(
                    BodyReasons.Level,
                    citation: null,
                    new("level", area.Kind.Level),
                    BodyReasons.IdFact(parent.Value),
                    new("outer", outer.Kind.Level))
                {
                    Subject = area.Name,
                };
            }
        }
    }

    private static bool LeadsBack(JurisdictionId start, Dictionary<JurisdictionId, Jurisdiction> known)
    {
        JurisdictionId? current = known.GetValueOrDefault(start)?.Parent;

        // A walk longer than the number of areas is in a circle that does not pass the start.
        for (int steps = 0; current is { } id && steps < known.Count; steps++)
        {
            if (id == start)
            {
                return true;
            }

            current = known.GetValueOrDefault(id)?.Parent;
        }

        return false;
    }
}
