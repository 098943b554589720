using System.Diagnostics;

namespace ElectionRules.Composition;

/// <summary>
/// One rule as bounds on numbers: of the people who hold it, at least and at most so many may be seated. A rule that needs
/// several bounds makes several of these.
/// </summary>
internal sealed record SeatBounds(HashSet<PersonId> Holders, long Least, long Most)
{
    public static IEnumerable<SeatBounds> Of(CompositionRule rule, int seats, Group people)
    {
        switch (rule)
        {
            case CompositionRule.OfTrait ofTrait:
                (long least, long most) = ofTrait.Limit.On(seats);

                // What is not known counts against: nobody unknown helps to reach a minimum, everybody unknown fills a maximum.
                return
                [
                    new(Where(people, member => ofTrait.Trait.IsOf(member) is true), least, seats),
                    new(Where(people, member => ofTrait.Trait.IsOf(member) is not false), 0, most),
                ];
            case CompositionRule.PerKey cap:
                return people.By(cap.Attribute).Rows
                    .Select(row => new SeatBounds(Where(people, member => row.Trait.IsOf(member) is not false), 0, cap.Most))
                    .Append(new SeatBounds(Where(people, member => member.Find(cap.Attribute) is null), 0, cap.Most));
            case CompositionRule.NoKin kin:
                return kin.Pairs.Select(pair => new SeatBounds(
                    Where(people, member => member.Id == pair.First || member.Id == pair.Second), 0, 1));
            case CompositionRule.Parity or CompositionRule.Alternation:
                throw new ArgumentException($"{rule} is a rule on the whole list and cannot be kept by passing somebody over.", nameof(rule));
            default:
                throw new UnreachableException();
        }
    }

    private static HashSet<PersonId> Where(Group people, Func<GroupMember, bool> holds) =>
        [.. people.Members.Where(holds).Select(member => member.Id)];
}
