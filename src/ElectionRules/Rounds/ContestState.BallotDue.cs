using Ardalis.GuardClauses;
using ElectionRules.Ballots;
using ElectionRules.Nominations;
using ElectionRules.Tallying;
using ElectionRules.Transcripts;

namespace ElectionRules.Rounds;

public abstract partial record ContestState
{
    /// <summary>A ballot is to be held and counted.</summary>
    public sealed record BallotDue : ContestState
    {
        internal BallotDue(Contest contest, EquatableArray<Reason> reasons, BallotPlan plan, Slate slate)
            : base(contest, reasons)
        {
            Plan = plan;
            Slate = slate;
        }

        /// <summary>Gets what the ballot is for.</summary>
        public BallotKind Kind => Plan.Kind;

        /// <summary>Gets the number that the ballot will have in its contest, from 1.</summary>
        public int Number => Contest.Ballots.Count() + 1;

        /// <summary>Gets the seats that it fills; in a preselection, the places on the slate.</summary>
        public int Seats => Plan.Seats;

        /// <summary>Gets the candidates in the order of the paper; their positions are the indices of the batch.</summary>
        public Slate Slate { get; }

        /// <summary>Gets how many candidates may stand; a slate cut by votes has as many as allowed.</summary>
        public MarginBand Band => Kind is BallotKind.TieBallot or BallotKind.LastPlace
            ? new MarginBand(Slate.Count, Slate.Count, WasEmpty: false)
            : Plan.Band(Contest.Terms);

        /// <summary>Gets the rule of the book that the ballot is held by.</summary>
        public BallotRule Rule => Plan.RuleIn(Contest.Terms.Book);

        /// <summary>Gets what a paper may hold.</summary>
        public PaperRule PaperRule => Kind is BallotKind.TieBallot or BallotKind.LastPlace or BallotKind.Preselection
            ? Rule.Paper.Value.For(Seats, Slate.Count) with { WriteIns = WriteInRule.Forbidden }
            : Rule.Paper.Value.For(Seats, Slate.Count);

        internal BallotPlan Plan { get; }

        /// <summary>Gets where a slate made by votes came from; null where it was nominated.</summary>
        internal SlateSource? Source { get; init; }

        /// <summary>Counts a batch by the paper rule of the ballot, and decides.</summary>
        /// <param name="turnout">Who could vote and who came; with every base that the rule needs.</param>
        /// <param name="papers">The papers; its candidates are the slate, in order.</param>
        /// <param name="writeIns">The persons written in, in the order of their codes; nobody on the slate.</param>
        /// <returns>The state that follows.</returns>
        /// <exception cref="ArgumentNullException">A reference is null.</exception>
        /// <exception cref="ArgumentException">As for <see cref="Count(Turnout, ApprovalTally, ReadOnlySpan{Candidate})"/>.</exception>
        public ContestState Count(Turnout turnout, ApprovalBatch papers, params ReadOnlySpan<Candidate> writeIns) =>
            Count(turnout, TallyEngine.Count(Guard.Against.Null(papers), PaperRule), writeIns);

        /// <summary>Decides the ballot from its counted votes.</summary>
        /// <param name="turnout">Who could vote and who came; with every base that the rule needs.</param>
        /// <param name="tally">The votes, counted by <see cref="PaperRule"/>; its candidates are the slate, in order.</param>
        /// <param name="writeIns">The persons written in, in the order of their codes; nobody on the slate.</param>
        /// <returns>The state that follows, with every reason.</returns>
        /// <exception cref="ArgumentNullException">A reference is null.</exception>
        /// <exception cref="ArgumentException">
        /// A base that the rule needs is missing, the figures contradict each other or the tally, the tally is of another
        /// slate, or a write-in has no person or is on the slate.
        /// </exception>
        public ContestState Count(Turnout turnout, ApprovalTally tally, params ReadOnlySpan<Candidate> writeIns) =>
            Count(turnout, tally, PaperRule.MaxMarks, writeIns);

        /// <summary>Decides the ballot from the votes of houses that are counted apart; nobody can be written in.</summary>
        /// <param name="houses">The houses, 1 or more; their tallies of different batches.</param>
        /// <returns>The state that follows, with every reason.</returns>
        /// <exception cref="ArgumentException">
        /// There is no house, or as for <see cref="Count(Turnout, ApprovalTally, ReadOnlySpan{Candidate})"/> in any house.
        /// </exception>
        /// <exception cref="OverflowException">The houses together exceed 2⁶³ − 1.</exception>
        public ContestState CountByHouse(params ReadOnlySpan<HouseCount> houses)
        {
            Guard.Against.Zero(houses.Length, nameof(houses));
            Turnout turnout = houses[0].Turnout;
            ApprovalTally tally = houses[0].Tally;
            BallotFigures.RequireRoomOnPapers(tally, PaperRule.MaxMarks);
            foreach (HouseCount house in houses[1..])
            {
                BallotFigures.RequireRoomOnPapers(house.Tally, PaperRule.MaxMarks);
                turnout = Turnout.Sum(turnout, house.Turnout);
                tally += house.Tally;
            }

            return Decide(new(this, turnout, tally, Slate.Empty, houses));
        }

        /// <summary>Leaves the last names off a slate that was cut by votes, as the margin allows.</summary>
        /// <param name="candidates">How many stay, within <see cref="Band"/>.</param>
        /// <returns>The same ballot with a shorter slate.</returns>
        /// <exception cref="ArgumentOutOfRangeException">
        /// The number is outside the margin, or more than stand, or somebody would be left off who did not have fewer votes in
        /// the ballot before than all who stay.
        /// </exception>
        public BallotDue Shorten(int candidates)
        {
            if (candidates < Band.Least || candidates > Slate.Count || !HadFewerVotes(candidates))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(candidates), candidates, $"{Slate.Count} stand and {Band} may; only those with fewest votes can be left off.");
            }

            if (candidates == Slate.Count)
            {
                return this;
            }

            Slate left = Slate.Of(Slate.Take(candidates));
            return new(Contest.With(new ContestEvent.Shortened(left)), Reasons, Plan, left) { Source = Source };
        }

        /// <summary>Tells whether all from a position on had fewer votes, in the ballot that made the slate, than all before it.</summary>
        private bool HadFewerVotes(int position)
        {
            if (position == Slate.Count)
            {
                return true;
            }

            if (Source is null)
            {
                return false;
            }

            Dictionary<PersonId, long> votes = Source.Report.Results.ToDictionary(result => result.Candidate.Id, result => result.For);
            return Slate.Skip(position).Max(candidate => votes[candidate.Id]) < Slate.Take(position).Min(candidate => votes[candidate.Id]);
        }

        /// <summary>
        /// Strikes a candidate who withdrew, died or was disqualified before the ballot. Where votes made the slate, the next by
        /// votes takes the place; those left of a tie who are no more than the seats are elected; whoever leaves a tie for the
        /// last place is out, and the tie is settled.
        /// </summary>
        /// <param name="person">The candidate.</param>
        /// <param name="cause">Why.</param>
        /// <returns>The ballot without the candidate, nominations where too few remain, or what follows a tie that is over.</returns>
        /// <exception cref="ArgumentException">The person is not on the slate.</exception>
        /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The cause is not one of the named ones.</exception>
        public ContestState Strike(PersonId person, FallCause cause)
        {
            Guard.Against.EnumOutOfRange(cause);
            Candidate struck = Slate.FirstOrDefault(candidate => candidate.Id == person)
                ?? throw new ArgumentException($"{person} is not on the slate.", nameof(person));
            Slate left = Slate.Of(Slate.Where(candidate => candidate != struck));
            Contest without = Contest.With(new ContestEvent.Struck(struck, cause));
            return Kind switch
            {
                BallotKind.TieBallot => Progress.WithoutOneTied(without, Plan, left),
                BallotKind.LastPlace => Progress.Unfilled(without, Plan, without.LatestBallot!, lastIsSettled: true),
                _ when Source is not null => Source.Slate(without),
                BallotKind.Preselection => Narrowing.Admit(without, Plan.Narrowed(without), left),
                _ => Narrowing.Admit(without, Plan, left),
            };
        }

        /// <summary>Decides the ballot where a paper could hold another number of names than its seats.</summary>
        internal ContestState Count(Turnout turnout, ApprovalTally tally, int names, ReadOnlySpan<Candidate> writeIns)
        {
            Guard.Against.Null(turnout);
            Guard.Against.Null(tally);
            BallotFigures.RequireRoomOnPapers(tally, names);
            return Decide(new(this, turnout, tally, Slate.Of(writeIns)));
        }

        private ContestState Decide(BallotFigures figures) => Progress.After(this, BallotCount.Decide(this, figures));
    }
}
