using ElectionRules.Bodies;
using ElectionRules.Eligibility;
using ElectionRules.Transcripts;
using NodaTime;
using static ElectionRules.Tests.Eligibility.People;

namespace ElectionRules.Tests.Eligibility;

public class PersonRegisterTests
{
    [Fact]
    public void People_are_found_by_id()
    {
        PersonRegister.TryCreate([Chen], out PersonRegister? register, out EquatableArray<Reason> refusals).Should().BeTrue();

        refusals.Should().BeEmpty();
        register![Chen.Id].Should().Be(Chen);
        register.Contains(new("nobody")).Should().BeFalse();
    }

    [Fact]
    public void A_person_twice_and_facts_that_cannot_be_are_refused_all_at_once()
    {
        LocalDate early = new(1970, 1, 1);
        Person impossible = Chen with
        {
            Death = early,
            Memberships = [new("party", DaySpan.Since(early))],
            Educations = [new(EducationLevel.Primary, early)],
            Kin = [new(Chen.Id, Kinship.Spouse)],
            Traits = [new("sex", "female"), new("sex", "male")],
        };

        PersonRegister.TryCreate([Chen, impossible, Chen with { Id = default }], out PersonRegister? register, out EquatableArray<Reason> refusals)
            .Should().BeFalse();

        register.Should().BeNull();
        refusals.Select(reason => reason.Code.Id).Should().BeEquivalentTo(
        [
            "eligibility.person.twice", "eligibility.person.own-kin", "eligibility.person.twice",
            "eligibility.person.before-birth", "eligibility.person.before-birth", "eligibility.person.before-birth",
            "eligibility.person.none",
        ]);
        refusals.Should().Contain(reason => reason.ToString() == "Chen Yu: death on 1970-01-01, born on 1975-04-02");
    }

    [Fact]
    public void Facts_have_their_keys_and_days()
    {
        ((Action)(() => _ = new Membership(" ", DaySpan.Since(Election)))).Should().Throw<ArgumentException>().WithParameterName("organization");
        ((Action)(() => _ = new Membership("party", null!))).Should().Throw<ArgumentNullException>().WithParameterName("days");
        ((Action)(() => _ = new Residence(default, DaySpan.Since(Election)))).Should().Throw<ArgumentException>().WithParameterName("area");
        ((Action)(() => _ = new Trait("sex", ""))).Should().Throw<ArgumentException>().WithParameterName("value");
    }
}
