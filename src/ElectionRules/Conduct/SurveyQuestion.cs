using Ardalis.GuardClauses;

namespace ElectionRules.Conduct;

/// <summary>A question of a survey with the answers given: awareness (知晓率), satisfaction (满意率).</summary>
public sealed record SurveyQuestion
{
    /// <summary>Creates a question.</summary>
    /// <param name="name">The name shown in reports.</param>
    /// <param name="answers">The answers offered; at least one.</param>
    /// <exception cref="ArgumentNullException">The name, the sequence or an answer is null.</exception>
    /// <exception cref="ArgumentException">There is no answer.</exception>
    public SurveyQuestion(LocalizedText name, params IEnumerable<SurveyAnswer> answers)
    {
        Name = Guard.Against.Null(name);
        Answers = Guard.Against.NullOrEmpty(answers).Select(answer => Guard.Against.Null(answer, nameof(answers))).ToEquatableArray();
    }

    /// <summary>Gets the name shown in reports.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the answers offered.</summary>
    public EquatableArray<SurveyAnswer> Answers { get; }

    /// <summary>Gets the forms that answer this question, 0 or more.</summary>
    public long Answered => Answers.Sum(answer => (long)answer.Count);

    /// <summary>Gets the favourable answers, 0 or more.</summary>
    public long Favourable => Answers.Where(answer => answer.IsFavourable).Sum(answer => (long)answer.Count);
}
