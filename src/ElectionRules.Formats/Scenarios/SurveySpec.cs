using ElectionRules.Conduct;
using ElectionRules.Formats.Json;
using ElectionRules.Formats.Text;
using ElectionRules.Transcripts;

namespace ElectionRules.Formats.Scenarios;

/// <summary>A survey on the conduct of an election, with the rates published of it.</summary>
internal sealed record SurveySpec(
    AppraisalSurvey Survey, SurveyBase Base, long? PublishedReturned, IReadOnlyList<(SurveyQuestion Question, Proportion? Published)> Questions)
{
    private static readonly Dictionary<string, SurveyBase> Bases = new(StringComparer.Ordinal)
    {
        ["formsIssued"] = SurveyBase.FormsIssued,
        ["formsReturned"] = SurveyBase.FormsReturned,
        ["validForms"] = SurveyBase.ValidForms,
        ["answers"] = SurveyBase.Answers,
    };

    public static SurveySpec? Read(JsonObjectAt item)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        SurveyBase? surveyBase = item.Required("base")?.AsWord(Bases);
        long? issued = item.Required("issued")?.AsInteger(0, int.MaxValue);
        long? returned = item.Required("returned")?.AsInteger(0, int.MaxValue);
        long? valid = item.Required("valid")?.AsInteger(0, int.MaxValue);
        long? published = item.Optional("published")?.AsObject()?.Required("returned")?.AsInteger(0, int.MaxValue);
        List<(SurveyQuestion Question, Proportion? Published)> questions = [];
        foreach (JsonNodeAt node in item.Required("questions")?.AsArray() ?? [])
        {
            if (node.AsObject() is { } question && ReadQuestion(question) is { } read)
            {
                questions.Add(read);
            }
        }

        if (name is null || surveyBase is null || issued is null || returned is null || valid is null)
        {
            return null;
        }

        SurveyForms forms = new((int)issued.Value, (int)returned.Value, (int)valid.Value);
        switch (AppraisalSurvey.Reconcile(name, forms, questions.Select(question => question.Question)))
        {
            case SurveyOutcome.Reconciled reconciled:
                return new(reconciled.Survey, surveyBase.Value, published, questions);
            case SurveyOutcome.Inconsistent inconsistent:
                foreach (Reason reason in inconsistent.Reasons)
                {
                    item.Node.Report(ScenarioErrorCodes.DoesNotReconcile, $"{reason}. Correct the figures of this survey.");
                }

                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static (SurveyQuestion Question, Proportion? Published)? ReadQuestion(JsonObjectAt item)
    {
        LocalizedText? name = JsonParts.Text(item.Required("name"));
        Proportion? published = ShareParts.ReadShare(item.Optional("published"));
        List<SurveyAnswer> answers = [];
        JsonNodeAt? list = item.Required("answers");
        foreach (JsonNodeAt node in list?.AsArray() ?? [])
        {
            if (node.AsObject() is { } answer
                && JsonParts.Text(answer.Required("name")) is { } words
                && answer.Required("favourable")?.AsBoolean() is bool isFavourable
                && answer.Required("count")?.AsInteger(0, int.MaxValue) is long count)
            {
                answers.Add(new(words, isFavourable, (int)count));
            }
        }

        if (list is { Kind: System.Text.Json.JsonValueKind.Array, Items.Count: 0 })
        {
            list.Report(TextErrorCodes.ValueMissing, "A question needs at least one answer. Add it to the list.");
        }

        return name is null || answers.Count == 0 ? null : (new SurveyQuestion(name, answers), published);
    }
}
