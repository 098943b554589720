using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Tests.Eligibility;

/// <summary>A fictional person of whom everything is known, and short forms for assessing.</summary>
internal static class People
{
    public static readonly LocalDate Election = new(2011, 6, 10);

    public static readonly AgeReckoning Reckoning = new(LeapDayBirthday.On28February, AgeAttained.OnBirthday);

    public static Person Chen { get; } = new()
    {
        Id = new("chen"),
        Name = LocalizedText.Same("Chen Yu"),
        Birth = new LocalDate(1975, 4, 2),
        GrewUpIn = new JurisdictionId("east"),
        Nationalities = [new("CN", DaySpan.Since(new LocalDate(1975, 4, 2)))],
        Restrictions = [],
        Memberships = [new("party", DaySpan.Since(new LocalDate(2008, 6, 10)))],
        Educations = [new(EducationLevel.SeniorSecondary, new LocalDate(1993, 7, 1)), new(EducationLevel.Bachelor, new LocalDate(2011, 7, 1))],
        Services = [new("service", DaySpan.Since(new LocalDate(2006, 6, 11)))],
        Posts = [],
        Residences = [new(new("east"), DaySpan.Since(new LocalDate(2011, 1, 10)))],
        Kin = [new(new("li"), Kinship.Spouse)],
        Consents = [],
        Traits = [new("sex", "female")],
    };

    public static EligibilityContext Context { get; } = new()
    {
        AssessmentDay = Election,
        ElectionDay = Election,
        Contest = new ContestId("head"),
        Session = 14,
        Roster = Roster.Empty(County.Register),
    };

    public static EligibilityFinding Assess(Person person, Qualification qualification, EligibilityContext? context = null) =>
        new EligibilityRules { ToVote = [], ToStand = [qualification] }.Assess(ElectoralRight.Stand, person, context ?? Context);

    public static Reason OnlyFailure(EligibilityFinding finding) => finding.Should().BeOfType<EligibilityFinding.Ineligible>().Which.Failed.Should().ContainSingle().Subject;

    public static string OnlyMissing(EligibilityFinding finding) =>
        finding.Should().BeOfType<EligibilityFinding.Undetermined>().Which.Missing.Should().ContainSingle().Subject.Facts[0].Text.English;
}
