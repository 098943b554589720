using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using ElectionRules.Nominations;
using ElectionRules.Transcripts;

namespace ElectionRules.Selection;

/// <summary>A competitive selection as planned: its stages in order, each keeping as many people as the next one needs.</summary>
public sealed record SelectionPlan
{
    private SelectionPlan(OfficeId office, int posts, EquatableArray<SelectionStage> stages)
    {
        Office = office;
        Posts = posts;
        Stages = stages;
    }

    /// <summary>Gets the office.</summary>
    public OfficeId Office { get; }

    /// <summary>Gets the posts to fill, 1 or more; so many nominees come out.</summary>
    public int Posts { get; }

    /// <summary>Gets the stages in order; one or more, with at least one ballot.</summary>
    public EquatableArray<SelectionStage> Stages { get; }

    /// <summary>Gets how many people may enter the first stage.</summary>
    public MarginBand FirstBand => Band(0);

    /// <summary>Makes a plan that is known to hold.</summary>
    /// <param name="office">The office; not the <c>default</c> id.</param>
    /// <param name="posts">The posts to fill, 1 or more.</param>
    /// <param name="stages">The stages in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The office is the <c>default</c> one, there are no posts, or a stage cannot be kept; <see cref="TryCreate"/> says all reasons.</exception>
    public static SelectionPlan Of(OfficeId office, int posts, IEnumerable<SelectionStage> stages) =>
        TryCreate(office, posts, stages, out SelectionPlan? plan, out EquatableArray<Reason> refusals)
            ? plan
            : throw new ArgumentException(refusals[0].ToString(), nameof(stages));

    /// <summary>Makes a plan, or says everything that keeps its stages from following each other.</summary>
    /// <param name="office">The office; not the <c>default</c> id.</param>
    /// <param name="posts">The posts to fill, 1 or more.</param>
    /// <param name="stages">The stages in order.</param>
    /// <param name="plan">The plan; null where it is refused.</param>
    /// <param name="refusals">Every reason why it is refused; empty where it is not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stages"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The office is the <c>default</c> one, or there are no posts.</exception>
    public static bool TryCreate(
        OfficeId office,
        int posts,
        IEnumerable<SelectionStage> stages,
        [NotNullWhen(true)] out SelectionPlan? plan,
        out EquatableArray<Reason> refusals)
    {
        SelectionPlan planned = new(
            Guard.Against.Default(office),
            Guard.Against.NegativeOrZero(posts),
            Guard.Against.Null(stages).Select(stage => Guard.Against.Null(stage, nameof(stages))).ToEquatableArray());
        refusals = planned.Check().ToEquatableArray();
        plan = refusals.Count == 0 ? planned : null;
        return plan is not null;
    }

    /// <summary>How many people may enter a stage; after the last one, exactly as many as there are posts.</summary>
    internal MarginBand Band(int stage) =>
        stage < Stages.Count ? Stages[stage].Band(Posts) : new MarginBand(Posts, Posts, WasEmpty: false);

    private IEnumerable<Reason> Check()
    {
        int? entering = null;
        for (int i = 0; i < Stages.Count; i++)
        {
            MarginBand band = Band(i);
            if (entering is int number && !band.Contains(number))
            {
                yield return new(
                    SelectionReasons.MarginNotKept,
                    Stages[i].Margin.Citation,
                    new("people", number),
                    new("band", LocalizedText.Same(band.ToString())))
                {
                    Subject = Stages[i].Name,
                };
            }

            if (Stages[i] is SelectionStage.Ballot ballot)
            {
                entering = ballot.Keep;
                if (ballot.Keep < Posts)
                {
                    yield return new(
                        SelectionReasons.KeepsFewerThanPosts, citation: null, new("kept", ballot.Keep), new("posts", Posts), new("gap", Posts - ballot.Keep))
                    {
                        Subject = ballot.Name,
                    };
                }
            }
        }

        if (entering is null)
        {
            yield return new(SelectionReasons.NoBallot, citation: null);
        }
        else if (entering > Posts)
        {
            yield return new(
                SelectionReasons.KeepsMoreThanPosts, citation: null, new("kept", entering.Value), new("posts", Posts), new("gap", entering.Value - Posts));
        }
    }
}
