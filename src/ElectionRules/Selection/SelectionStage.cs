using Ardalis.GuardClauses;
using ElectionRules.Eligibility;
using ElectionRules.Law;
using ElectionRules.Nominations;
using ElectionRules.Rounds;

namespace ElectionRules.Selection;

/// <summary>One stage of a selection: a ballot, an inspection or a consultation. Data, no algorithm.</summary>
public abstract record SelectionStage
{
    private protected SelectionStage()
    {
    }

    /// <summary>Gets the name of the stage, as reports show it.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets who recommends, inspects, is heard or votes.</summary>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public required LocalizedText By { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets by how many those who enter the stage must exceed those whom it keeps; without a cut, the posts.</summary>
    /// <exception cref="ArgumentNullException">The margin is null.</exception>
    public required Cited<CandidateMargin> Margin { get; init => field = Guard.Against.Null(value); }

    /// <summary>How many people may enter the stage.</summary>
    internal abstract MarginBand Band(int posts);

    /// <summary>A meeting or body votes, and those with most votes who reach what is needed move on.</summary>
    public sealed record Ballot : SelectionStage
    {
        /// <summary>Gets what the ballot is for.</summary>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not one of the named ones.</exception>
        public required StageBallotKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

        /// <summary>Gets how many move on, 1 or more.</summary>
        /// <exception cref="ArgumentException">The number is not positive.</exception>
        public required int Keep { get; init => field = Guard.Against.NegativeOrZero(value); }

        /// <summary>Gets how many names a paper may have, 1 or more; null where it is as many as move on.</summary>
        /// <exception cref="ArgumentException">The number is not positive.</exception>
        public required int? MostNames { get; init => field = value is int number ? Guard.Against.NegativeOrZero(number, nameof(value)) : null; }

        /// <summary>Gets what a voter may do with a paper.</summary>
        /// <exception cref="ArgumentNullException">The form is null.</exception>
        public required Cited<PaperForm> Paper { get; init => field = Guard.Against.Null(value); }

        /// <summary>Gets the conditions on the ballot as a whole, such as the quorum; all must hold.</summary>
        public required EquatableArray<Cited<PollTest>> PollTests { get; init; }

        /// <summary>Gets what a person must reach to move on; all must hold. Where it is empty most votes decide, and one vote is needed.</summary>
        public required EquatableArray<Cited<Requirement>> Passing { get; init; }

        /// <summary>Gets what follows a tie at the cut.</summary>
        /// <exception cref="ArgumentNullException">The rule is null.</exception>
        public required Cited<TieRule> Tie { get; init => field = Guard.Against.Null(value); }

        internal override MarginBand Band(int posts) => Margin.Value.For(Keep);

        /// <summary>The stage as a contest for the places in the next one.</summary>
        internal RuleBook Book() => new()
        {
            Id = "selection",
            Name = Name,
            InForce = new EffectivePeriod(NodaTime.LocalDate.MinIsoValue, to: null),
            Preselection = null,
            Ballots =
            [
                new BallotRule
                {
                    Kind = BallotKind.Election,
                    Times = 1,
                    OnceCandidatesAre = null,
                    Electorate = null,
                    Margin = Margin,
                    Paper = Paper,
                    PollTests = PollTests,
                    PapersAtMost = null,
                    Winning = Passing,
                    InEachHouse = false,
                    Lead = null,
                    Tie = Tie,
                    Eliminations = [],
                    Shortfall = [],
                },
            ],
            RepeatsFrom = null,
            Unopposed = null,
            Approval = null,
            Readings = [],
        };
    }

    /// <summary>People are inspected, and their names may be made public for a time (考察、公示).</summary>
    public sealed record Inspection : SelectionStage
    {
        /// <summary>Gets how long names are public; null where they are not.</summary>
        public required PublicityRule? Publicity { get; init; }

        internal override MarginBand Band(int posts) => Margin.Value.For(posts);
    }

    /// <summary>Opinions are heard or the matter is discussed, without a ballot (酝酿、讨论). People may be dropped, each with a reason.</summary>
    public sealed record Consultation : SelectionStage
    {
        /// <summary>Gets what it is.</summary>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not one of the named ones.</exception>
        public required ConsultationKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

        /// <summary>Gets who must be present; null where nothing is laid down.</summary>
        public required Cited<PollTest>? Quorum { get; init; }

        internal override MarginBand Band(int posts) => Margin.Value.For(posts);
    }
}
