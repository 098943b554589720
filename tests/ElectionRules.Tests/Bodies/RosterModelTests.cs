using CsCheck;
using ElectionRules.Bodies;
using ElectionRules.TestSupport;
using NodaTime;

namespace ElectionRules.Tests.Bodies;

/// <summary>Random histories: whatever is seated, ended and exchanged, a roster never holds what the law excludes.</summary>
public class RosterModelTests
{
    private static readonly string[] People = ["a", "b", "c", "d"];

    private static readonly OfficeId[] Offices =
        [County.Deputy, County.Director, County.Head, County.EastDeputy, County.WestDeputy, County.EastHead, County.WestHead];

    private static readonly Gen<(int Kind, int Person, int From, int To, int Day)> Event =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 20]);

    [Fact]
    public void No_history_reaches_an_unlawful_roster() => Event.Array[1, 16].ForAll(
        events =>
        {
            Roster roster = Roster.Empty(County.Register);
            foreach ((int kind, int person, int from, int to, int day) in events)
            {
                RosterOutcome outcome = Apply(roster, kind, new(People[person]), Offices[from], Offices[to], County.Day.PlusDays(day));
                if (outcome is RosterOutcome.Changed changed)
                {
                    roster = changed.Roster;
                }
                else
                {
                    outcome.Should().BeOfType<RosterOutcome.Refused>().Which.Reasons.Should().NotBeEmpty();
                }
            }

            for (int day = -1; day <= 22; day++)
            {
                HoldsNothingUnlawful(roster, County.Day.PlusDays(day));
            }
        },
        cases: 10_000);

    private static RosterOutcome Apply(Roster roster, int kind, PersonId person, OfficeId from, OfficeId to, LocalDate day) => kind switch
    {
        0 => roster.Seat(County.Holds(person.Value, from, day)),
        1 => roster.End(person, from, day, TenureEnd.Resigned),
        _ => roster.Exchange([new Move(person, from, to, 14, TenureBasis.Elected)], day),
    };

    private static void HoldsNothingUnlawful(Roster roster, LocalDate day)
    {
        foreach (Office office in County.Register.Offices)
        {
            PersonId[] holders = [.. roster.HoldersOf(office.Id, day).Select(tenure => tenure.Person)];
            holders.Length.Should().BeLessThanOrEqualTo(office.Posts);
            holders.Should().OnlyHaveUniqueItems();
        }

        foreach (PersonId director in roster.HoldersOf(County.Director, day).Select(tenure => tenure.Person))
        {
            roster.HeldBy(director, day).Should().Contain(tenure => tenure.Office == County.Deputy, "a director is a deputy as long as he or she directs");
            roster.HeldBy(director, day).Should().NotContain(tenure => tenure.Office == County.Head || tenure.Office == County.EastHead);
        }

        foreach (string name in People)
        {
            EquatableArray<Tenure> held = roster.HeldBy(new(name), day);
            (held.Any(tenure => tenure.Office == County.EastDeputy) && held.Any(tenure => tenure.Office == County.WestDeputy)).Should().BeFalse();
        }
    }
}
