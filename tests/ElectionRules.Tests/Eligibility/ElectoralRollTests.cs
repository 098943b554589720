using CsCheck;
using ElectionRules.Eligibility;
using ElectionRules.TestSupport;
using ElectionRules.Transcripts;
using static ElectionRules.Tests.Eligibility.People;

namespace ElectionRules.Tests.Eligibility;

public class ElectoralRollTests
{
    private static readonly PersonId A = new("a");
    private static readonly PersonId B = new("b");
    private static readonly PersonId C = new("c");

    [Fact]
    public void B1_B7_A_roll_knows_who_votes_and_with_what_weight()
    {
        ElectoralRoll.TryCreate([new(A, 3), new(B, 1)], out ElectoralRoll? roll, out _).Should().BeTrue();

        roll!.Count.Should().Be(2);
        roll.TotalWeight.Should().Be(4);
        roll.WeightOf(A).Should().Be(3);
        roll.WeightOf(C).Should().Be(0);
        roll.Contains(B).Should().BeTrue();
        roll.Persons.Should().BeEquivalentTo([A, B]);
    }

    [Fact]
    public void A_person_twice_a_person_unnamed_and_a_weight_of_nought_are_refused_together()
    {
        ElectoralRoll.TryCreate([new(A, 1), new(A, 1), new(default, 0)], out ElectoralRoll? roll, out EquatableArray<Reason> refusals).Should().BeFalse();

        roll.Should().BeNull();
        refusals.Select(reason => reason.Code).Should().Equal(EligibilityReasons.Twice, EligibilityReasons.NoPerson, EligibilityReasons.Weight);
        ((Action)(() => ElectoralRoll.Of([A, A]))).Should().Throw<ArgumentException>().WithParameterName("persons");
    }

    [Fact]
    public void B6_Changes_between_rounds_are_kept_and_each_day_has_its_own_roll()
    {
        ElectoralRoll roll = Changed(ElectoralRoll.Of([A, B]).Apply([Struck(A, 5, RollCause.Died), Entered(C, 7, RollCause.CameOfAge)]));

        roll.Persons.Should().BeEquivalentTo([B, C]);
        roll.Changes.Select(change => change.Cause).Should().Equal(RollCause.Died, RollCause.CameOfAge);
        roll.AsOn(Election.PlusDays(4)).Persons.Should().BeEquivalentTo([A, B]);
        roll.AsOn(Election.PlusDays(5)).Persons.Should().BeEquivalentTo([B]);
        roll.AsOn(Election.PlusDays(7)).Persons.Should().BeEquivalentTo([B, C]);
        roll.AsOn(Election.PlusDays(5)).Changes.Should().ContainSingle();
    }

    [Fact]
    public void Changes_that_cannot_be_are_refused_and_none_is_made()
    {
        ElectoralRoll roll = ElectoralRoll.Of([A]);

        roll.Apply([Struck(A, 5, RollCause.Died), Struck(A, 5, RollCause.Died), Entered(B, 6, RollCause.MovedIn), Entered(B, 3, RollCause.MovedIn)])
            .Should().BeOfType<RollOutcome.Refused>().Which.Reasons.Select(reason => reason.Code)
            .Should().Equal(EligibilityReasons.NotOnRoll, EligibilityReasons.OutOfOrder, EligibilityReasons.OnRoll);
        roll.Contains(A).Should().BeTrue();
        Changed(roll.Apply([Struck(A, 5, RollCause.Died)])).Apply([Entered(B, 4, RollCause.MovedIn)]).Should().BeOfType<RollOutcome.Refused>();
    }

    [Fact]
    public void Any_history_of_changes_gives_on_each_day_what_a_plain_set_gives() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 4], Gen.Int[0, 3]).Array[0, 20].ForAll(
            events =>
            {
                ElectoralRoll roll = ElectoralRoll.Of([new("p0"), new("p1")]);
                SortedDictionary<int, HashSet<PersonId>> model = new() { [0] = [new("p0"), new("p1")] };
                int day = 0;
                foreach ((bool enters, int person, int later) in events)
                {
                    day += later;
                    PersonId id = new($"p{person}");
                    HashSet<PersonId> now = [.. model.Last().Value];
                    bool lawful = enters ? now.Add(id) : now.Remove(id);
                    RollOutcome outcome = roll.Apply([enters ? Entered(id, day, RollCause.MovedIn) : Struck(id, day, RollCause.MovedOut)]);

                    (outcome is RollOutcome.Changed).Should().Be(lawful);
                    if (outcome is RollOutcome.Changed changed)
                    {
                        roll = changed.Roll;
                        model[day] = now;
                    }
                }

                for (int on = 0; on <= day; on++)
                {
                    roll.AsOn(Election.PlusDays(on)).Persons.Should().BeEquivalentTo(model.Last(entry => entry.Key <= on).Value);
                }
            },
            cases: 2_000);

    private static RollChange.Entered Entered(PersonId person, int day, RollCause cause) =>
        new(new Elector(person, Weight: 1)) { Day = Election.PlusDays(day), Cause = cause };

    private static RollChange.Struck Struck(PersonId person, int day, RollCause cause) =>
        new(person) { Day = Election.PlusDays(day), Cause = cause };

    private static ElectoralRoll Changed(RollOutcome outcome) => outcome.Should().BeOfType<RollOutcome.Changed>().Which.Roll;
}
