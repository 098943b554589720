using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Nominations;
using NodaTime;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Makes of a row of the table of persons what rules can be held against; what the table does not say stays unknown.</summary>
internal sealed class PersonAsKnown(ScenarioTables tables, IReadOnlyDictionary<string, IReadOnlyList<string>> parties)
{
    private const string ServiceKind = "service";
    private const string GrassrootsKind = "grassroots";

    private static readonly Dictionary<string, EducationLevel> Levels = new(StringComparer.Ordinal)
    {
        ["none"] = EducationLevel.None,
        ["primary"] = EducationLevel.Primary,
        ["junior-secondary"] = EducationLevel.JuniorSecondary,
        ["secondary"] = EducationLevel.SeniorSecondary,
        ["junior-college"] = EducationLevel.JuniorCollege,
        ["bachelor"] = EducationLevel.Bachelor,
        ["master"] = EducationLevel.Master,
        ["doctorate"] = EducationLevel.Doctorate,
    };

    public Person Of(Candidate candidate)
    {
        Person person = new() { Id = candidate.Id, Name = LocalizedText.Same(candidate.Name) };
        if (!tables.Facts.TryGetValue(candidate.Id, out PersonFacts? facts))
        {
            return person;
        }

        // A fact without a day of its own is taken to hold on every day that is asked for.
        DaySpan always = DaySpan.Since(facts.Born ?? LocalDate.MinIsoValue);
        return person with
        {
            Birth = facts.Born,
            Nationalities = facts.Words.TryGetValue("nationality", out string? country) ? [new Nationality(country, always)] : null,
            Restrictions = Restrictions(facts.Rights, always),
            Memberships = Memberships(facts),
            Educations = facts.Words.TryGetValue("education", out string? word) && Levels.TryGetValue(word, out EducationLevel level)
                ? [new Education(level, always.From)]
                : null,
            Services = Services(facts),
            Traits = [.. facts.Words.OrderBy(trait => trait.Key, StringComparer.Ordinal).Select(trait => new Trait(trait.Key, trait.Value))],
        };
    }

    private static EquatableArray<RestrictedRights>? Restrictions(RightsRestriction? rights, DaySpan always) => rights switch
    {
        null => null,
        RightsRestriction.None => [],
        { } restriction => [new RestrictedRights(restriction, always)],
    };

    private EquatableArray<Membership>? Memberships(PersonFacts facts)
    {
        if (!facts.Words.TryGetValue("party", out string? party))
        {
            return null;
        }

        if (!parties.TryGetValue(party, out IReadOnlyList<string>? organizations))
        {
            return [];
        }

        return facts.PartySince is LocalDate since
            ? [.. organizations.Select(organization => new Membership(organization, DaySpan.Since(since)))]
            : null;
    }

    /// <summary>Whoever has a first day of service and none at the grass roots has not been there.</summary>
    private static EquatableArray<Service>? Services(PersonFacts facts)
    {
        if (facts.ServiceSince is not LocalDate since)
        {
            return null;
        }

        Service service = new(ServiceKind, DaySpan.Since(since));
        return facts.GrassrootsSince is LocalDate grassroots
            ? [service, new Service(GrassrootsKind, new DaySpan(grassroots, facts.GrassrootsUntil))]
            : [service];
    }
}
