using ElectionRules.Eligibility;
using ElectionRules.Tests.Bodies;
using NodaTime;
using static ElectionRules.Tests.Eligibility.People;

namespace ElectionRules.Tests.Eligibility;

public class RegistrationTests
{
    private static readonly EligibilityRules Rules = new()
    {
        ToVote = [new Qualification.AgeAtLeast(18, Reckoning) { Citation = County.Article, Day = NamedDay.ElectionDay, Force = RuleForce.Always }],
        ToStand = [],
    };

    [Fact]
    public void B1_Who_has_the_right_is_entered_and_each_of_the_others_has_a_finding()
    {
        Person child = new() { Id = new("child"), Name = LocalizedText.Same("Wei Lin"), Birth = new LocalDate(2000, 1, 1) };
        Person unknown = new() { Id = new("unknown"), Name = LocalizedText.Same("Nobody Known") };

        RegistrationOutcome.Registered outcome = Registration.Register([Chen, child, unknown], Rules, Context)
            .Should().BeOfType<RegistrationOutcome.Registered>().Subject;

        outcome.Roll.Persons.Should().BeEquivalentTo([Chen.Id]);
        outcome.LeftOut.Select(finding => (finding.Person, finding.GetType())).Should().Equal(
            (child.Id, typeof(EligibilityFinding.Ineligible)), (unknown.Id, typeof(EligibilityFinding.Undetermined)));
    }

    [Fact]
    public void A_person_twice_is_refused() =>
        Registration.Register([Chen, Chen], Rules, Context).Should().BeOfType<RegistrationOutcome.Refused>()
            .Which.Reasons.Should().ContainSingle().Which.Code.Should().Be(EligibilityReasons.Twice);
}
