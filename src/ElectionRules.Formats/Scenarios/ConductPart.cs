using ElectionRules.Conduct;
using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>Sums up the conduct of a transition: breaches by prohibition, documents that came back, surveys.</summary>
internal sealed class ConductPart(ConductSpec spec, ScenarioContext context, ReportParts parts)
{
    private static readonly EquatableArray<LocalizedText> BreachColumns =
    [
        new("Prohibition", "禁止事项", "禁止事項"),
        new("Under", "所属大项", "所屬大項"),
        new("Alleged", "反映", "反映"),
        new("Established", "查实", "查實"),
        new("Dismissed", "不实", "不實"),
    ];

    private static readonly EquatableArray<LocalizedText> HandoutColumns =
    [
        new("Document", "材料", "材料"),
        new("Comes back as", "收回形式", "收回形式"),
        new("Handed out", "发出", "發出"),
        new("Came back", "收回", "收回"),
        new("Missing", "未收回", "未收回"),
    ];

    private static readonly EquatableArray<LocalizedText> SurveyColumns =
    [
        new("Question", "问题", "問題"),
        new("Favourable", "肯定", "肯定"),
        new("Answers", "回答", "回答"),
        new("Rate", "比例", "比例"),
        new("Published", "公布数字", "公布數字"),
    ];

    public void Go()
    {
        if (context.Library.Codes(spec.Code.Value) is not { } code)
        {
            spec.Code.Place.Report(
                ScenarioErrorCodes.Unknown, $"There is no code of conduct {VisibleText.Excerpt(spec.Code.Value)}. Correct its name.");
            return;
        }

        Breaches(code);
        Handouts();
        foreach (SurveySpec survey in spec.Surveys)
        {
            Survey(survey);
        }
    }

    private void Breaches(ConductCode code)
    {
        List<Breach> breaches = [];
        List<BreachOutcome> outcomes = [];
        foreach (BreachSpec given in spec.Breaches)
        {
            if (given.Make(code, context.Tables) is { } breach)
            {
                breaches.Add(breach);
                outcomes.Add(code.Judge(breach, given.Standing));
            }
        }

        Measure(code, new("heads", "大项", "大項"), code.Prohibitions.Count(item => item.Under is null), spec.PublishedHeads);
        Measure(code, new("items under them", "细项", "細項"), code.Prohibitions.Count(item => item.Under is not null), spec.PublishedItems);
        Measure(
            code,
            new("provisions on what follows", "处理条款", "處理條款"),
            code.Sanctions.Select(sanction => sanction.Citation).Distinct().Count(),
            spec.PublishedSanctions);
        Measure(
            code,
            new("breaches found", "查实违纪", "查實違紀"),
            breaches.Count(breach => breach.State == BreachState.Established),
            spec.PublishedBreaches);
        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Conduct", "纪律", "紀律"), code.Name),
            Summary = spec.Note,
            Columns = BreachColumns,
            Rows = [.. code.Count(breaches).Select(tally => Row(code, tally))],
            Reasons = [.. outcomes.SelectMany(outcome => outcome.Reasons)],
        });
    }

    private static EquatableArray<LocalizedText> Row(ConductCode code, BreachTally tally) =>
    [
        tally.Prohibition.Name,
        tally.Prohibition.Under is { } head ? code.Find(head).Name : Figures.None,
        Figures.Cell(tally.Alleged),
        Figures.Cell(tally.Established),
        Figures.Cell(tally.Dismissed),
    ];

    private void Handouts()
    {
        if (spec.Handouts.Count == 0)
        {
            return;
        }

        foreach (HandoutSpec handout in spec.Handouts)
        {
            parts.Measure(Figures.Of(handout.Name, HandoutColumns[2]), handout.Issued, handout.PublishedIssued);
            parts.Measure(Figures.Of(handout.Name, HandoutColumns[3]), handout.Returned, handout.PublishedReturned);
        }

        parts.Sections.Add(new()
        {
            Title = new("Conduct: pledges and receipts", "纪律：承诺书和回执", "紀律：承諾書和回執"),
            Columns = HandoutColumns,
            Rows =
            [
                .. spec.Handouts.Select(handout => (EquatableArray<LocalizedText>)
                [
                    handout.Name,
                    handout.Kind == HandoutKind.Pledge ? new("pledge", "承诺书", "承諾書") : new("receipt", "回执", "回執"),
                    Figures.Cell(handout.Issued),
                    Figures.Cell(handout.Returned),
                    Figures.Cell(handout.Issued - handout.Returned),
                ]),
            ],
        });
    }

    private void Survey(SurveySpec given)
    {
        AppraisalSurvey survey = given.Survey;
        SurveyForms forms = survey.Forms;
        parts.Measure(Figures.Of(survey.Name, new("forms returned", "收回份数", "收回份數")), forms.Returned, given.PublishedReturned);
        List<EquatableArray<LocalizedText>> rows = [];
        foreach ((SurveyQuestion question, Proportion? published) in given.Questions)
        {
            Proportion? rate = survey.Rate(question, given.Base);
            string computed = rate is { } known ? Figures.Share(known) : Figures.None.English;
            string stated = published is { } figure ? Figures.Share(figure) : "";
            rows.Add(
            [
                question.Name,
                Figures.Cell(question.Favourable),
                Figures.Cell(question.Answered),
                LocalizedText.Same(computed),
                stated.Length == 0 ? Figures.None : LocalizedText.Same(stated),
            ]);
            if (published is not null)
            {
                parts.Measures.Add(new(Figures.Of(survey.Name, question.Name), computed, stated, rate == published));
            }
        }

        parts.Sections.Add(new()
        {
            Title = Figures.Of(new("Conduct", "纪律", "紀律"), survey.Name),
            Summary = new(
                FormattableString.Invariant($"Forms handed out {forms.Issued}, returned {forms.Returned}, valid {forms.Valid}."),
                FormattableString.Invariant($"发出{forms.Issued}份，收回{forms.Returned}份，有效{forms.Valid}份。"),
                FormattableString.Invariant($"發出{forms.Issued}份，收回{forms.Returned}份，有效{forms.Valid}份。")),
            Columns = SurveyColumns,
            Rows = [.. rows],
        });
    }

    private void Measure(ConductCode code, LocalizedText name, long computed, long? published) =>
        parts.Measure(Figures.Of(code.Name, name), computed, published);
}
