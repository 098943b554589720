using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Transcripts;

namespace ElectionRules.Bodies;

/// <summary>The areas, bodies and offices of one place, checked: every id known and used once, nothing circular, no empty post.</summary>
public sealed class BodyRegister
{
    private readonly Dictionary<BodyId, Body> bodies;
    private readonly Dictionary<OfficeId, Office> offices;

    private BodyRegister(JurisdictionTree areas, EquatableArray<Body> bodies, EquatableArray<Office> offices)
    {
        Areas = areas;
        Bodies = bodies;
        Offices = offices;
        this.bodies = bodies.ToDictionary(body => body.Id);
        this.offices = offices.ToDictionary(office => office.Id);
    }

    /// <summary>Gets the areas.</summary>
    public JurisdictionTree Areas { get; }

    /// <summary>Gets the bodies in the order in which they were given.</summary>
    public EquatableArray<Body> Bodies { get; }

    /// <summary>Gets the offices in the order in which they were given.</summary>
    public EquatableArray<Office> Offices { get; }

    /// <summary>Gets a body.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such body.</exception>
    public Body this[BodyId id] => bodies[id];

    /// <summary>Gets an office.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="KeyNotFoundException">There is no such office.</exception>
    public Office this[OfficeId id] => offices[id];

    /// <summary>Checks bodies and offices and joins them to a register, or says everything that is wrong with them.</summary>
    /// <param name="areas">The areas.</param>
    /// <param name="bodies">The bodies.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="register">The register; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException">An argument, a body or an office is null.</exception>
    public static bool TryCreate(
        JurisdictionTree areas,
        IEnumerable<Body> bodies,
        IEnumerable<Office> offices,
        [NotNullWhen(true)] out BodyRegister? register,
        out EquatableArray<Reason> refusals)
    {
        Guard.Against.Null(areas);
        EquatableArray<Body> allBodies = Guard.Against.Null(bodies).Select(body => Guard.Against.Null(body)).ToEquatableArray();
        EquatableArray<Office> allOffices = Guard.Against.Null(offices).Select(office => Guard.Against.Null(office)).ToEquatableArray();
        refusals = new BodyRegisterCheck(areas, allBodies, allOffices).Reasons().ToEquatableArray();
        register = refusals.Count == 0 ? new(areas, allBodies, allOffices) : null;
        return register is not null;
    }

    /// <summary>Tells whether there is such a body.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(BodyId id) => bodies.ContainsKey(id);

    /// <summary>Tells whether there is such an office.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(OfficeId id) => offices.ContainsKey(id);

    /// <summary>Tells whether two offices may not be held together, and by which rule of either.</summary>
    /// <param name="one">One office.</param>
    /// <param name="other">The other office.</param>
    /// <param name="rule">The rule; null where they go together.</param>
    /// <exception cref="KeyNotFoundException">There is no such office.</exception>
    public bool AreIncompatible(OfficeId one, OfficeId other, [NotNullWhen(true)] out Incompatibility? rule)
    {
        rule = offices[one].Incompatibilities.FirstOrDefault(candidate => Forbids(candidate, one, other))
            ?? offices[other].Incompatibilities.FirstOrDefault(candidate => Forbids(candidate, other, one));
        return rule is not null;
    }

    private bool Forbids(Incompatibility rule, OfficeId holder, OfficeId beside)
    {
        Body own = bodies[offices[holder].Body];
        Body its = bodies[offices[beside].Body];
        return holder != beside && rule switch
        {
            Incompatibility.WithOffice with => with.Office == beside,
            Incompatibility.WithBodiesOfKind with => with.Kind == its.Kind,
            Incompatibility.UnrelatedMandate => own.Kind == its.Kind && offices[beside].GivesMembership
                && own.Area is { } here && its.Area is { } there && Areas.AreUnrelated(here, there),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
