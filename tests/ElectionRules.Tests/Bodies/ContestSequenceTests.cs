using ElectionRules.Bodies;
using ElectionRules.Transcripts;

namespace ElectionRules.Tests.Bodies;

public class ContestSequenceTests
{
    private static readonly ContestId Deputies = new("deputies");
    private static readonly ContestId Chair = new("chair");
    private static readonly ContestId Delegates = new("delegates");
    private static readonly PersonId Chen = new("chen");
    private static readonly PersonId Li = new("li");

    private static readonly ContestLink[] Links =
    [
        new ContestLink.MustBeElectedFirst(Deputies, Chair, County.Article),
        new ContestLink.ElectedVote(Deputies, Chair, County.Article),
    ];

    [Fact]
    public void A7_A_contest_comes_after_those_that_it_waits_for() =>
        Sequence([Chair, Delegates, Deputies], Links).Order.Should().Equal(Delegates, Deputies, Chair);

    [Fact]
    public void A6_Only_who_is_elected_deputy_may_be_elected_chair()
    {
        ContestSequence sequence = Sequence([Deputies, Chair], Links);
        Dictionary<ContestId, EquatableArray<PersonId>> elected = [];

        sequence.MayBeElected(Chair, Chen, elected).Should().BeOfType<LinkFinding.Open>().Which.WaitsFor.Should().Equal(Deputies);
        elected[Deputies] = [Chen];
        sequence.MayBeElected(Chair, Chen, elected).Should().BeOfType<LinkFinding.Met>();
        sequence.MayBeElected(Chair, Li, elected).Should().BeOfType<LinkFinding.NotMet>().Which.Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("li: not elected in deputies, as needed for chair — Test Law (2011) art. 1");
        sequence.MayBeElected(Deputies, Li, elected).Should().BeOfType<LinkFinding.Met>();
    }

    [Fact]
    public void A9_The_elected_of_one_contest_are_the_electors_of_the_next()
    {
        ContestSequence sequence = Sequence([Deputies, Delegates, Chair], [.. Links, new ContestLink.ElectedVote(Delegates, Chair, County.Article)]);
        Dictionary<ContestId, EquatableArray<PersonId>> elected = new() { [Deputies] = [Chen, Li] };

        sequence.ElectorsOf(Chair, elected).Should().BeNull("the delegates are not elected yet");
        elected[Delegates] = [Li];
        sequence.ElectorsOf(Chair, elected)!.Value.Should().Equal(Chen, Li);
        sequence.ElectorsOf(Deputies, elected).Should().BeNull("voters elect the deputies");
    }

    [Fact]
    public void Contests_that_wait_for_each_other_are_refused()
    {
        ContestSequence.TryCreate(
            [Deputies, Chair],
            [.. Links, new ContestLink.ElectedVote(Chair, Deputies, County.Article)],
            out ContestSequence? sequence,
            out EquatableArray<Reason> refusals).Should().BeFalse();

        sequence.Should().BeNull();
        refusals.Select(reason => (reason.Code, reason.Subject!.English)).Should().Equal((BodyReasons.Cycle, "deputies"), (BodyReasons.Cycle, "chair"));
    }

    [Fact]
    public void Unknown_and_repeated_contests_are_refused()
    {
        ContestSequence.TryCreate([Chair, Chair], Links, out _, out EquatableArray<Reason> refusals).Should().BeFalse();

        refusals.Select(reason => reason.Code).Should().Equal(BodyReasons.Duplicate, BodyReasons.Unknown);
    }

    [Fact]
    public void A_link_names_two_contests_and_a_provision()
    {
        ((Action)(() => _ = new ContestLink.ElectedVote(default, Chair, County.Article))).Should().Throw<ArgumentException>().WithParameterName("first");
        ((Action)(() => _ = new ContestLink.ElectedVote(Deputies, Chair, null!))).Should().Throw<ArgumentNullException>().WithParameterName("citation");
    }

    private static ContestSequence Sequence(ContestId[] contests, ContestLink[] links) =>
        ContestSequence.TryCreate(contests, links, out ContestSequence? sequence, out _) ? sequence : throw new InvalidOperationException();
}
