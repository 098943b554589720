using ElectionRules.Conduct;

namespace ElectionRules.Examples;

/// <summary>The code of docs/conduct.md.</summary>
public class ConductPage
{
    [Fact]
    public void Breaches()
    {
        ConductCode code = TransitionDiscipline.Code;
        Breach breach = new(
            new PersonId("lin"),
            new("Lin", "林", "林"),
            TransitionDiscipline.NotPermittedItem(2),
            new LocalDate(2011, 5, 2),
            BreachState.Established);

        BreachOutcome outcome = code.Judge(breach, Standing.OnTheList);
        string what = outcome switch
        {
            BreachOutcome.StruckFromList => "strike the name and open the nomination again",
            BreachOutcome.NotListed => "do not list the name",
            BreachOutcome.Void => "declare the election void",
            _ => "the election stands",
        };

        // Lin: bribing delegates or deputies, on 2011-05-02 — Transition Discipline Notice, without exception (2010) art. 1
        Console.WriteLine(outcome.Reasons[0]);

        what.Should().Be("strike the name and open the nomination again");
        outcome.Reasons[0].ToString().Should().Be(
            "Lin: bribing delegates or deputies, on 2011-05-02 — Transition Discipline Notice, without exception (2010) art. 1");
    }

    [Fact]
    public void Pledges()
    {
        Handout pledge = new(
            HandoutKind.Pledge,
            new("pledge to keep the discipline", "严守换届纪律承诺书", "嚴守換屆紀律承諾書"),
            due: new LocalDate(2011, 4, 15),
            new Addressee(new PersonId("lin"), "Lin"),
            new Addressee(new PersonId("wu"), "Wu"));

        HandoutFinding finding = pledge.Check([new(new PersonId("lin"), new LocalDate(2011, 4, 15))], new LocalDate(2011, 4, 16));

        Console.WriteLine(finding.Reasons[0]);    // Wu: pledge to keep the discipline not returned by 2011-04-16

        finding.Reasons[0].ToString().Should().Be("Wu: pledge to keep the discipline not returned by 2011-04-16");
        finding.Share.Should().Be(Proportion.Of(1, 2));
    }

    [Fact]
    public void Surveys()
    {
        SurveyQuestion awareness = new(
            new("awareness", "知晓率", "知曉率"),
            new SurveyAnswer(new("aware", "知晓", "知曉"), isFavourable: true, count: 3_162),
            new SurveyAnswer(new("not aware", "不知晓", "不知曉"), isFavourable: false, count: 0));

        SurveyOutcome outcome = AppraisalSurvey.Reconcile(
            new("appraisal", "换届风气测评", "換屆風氣測評"), new SurveyForms(issued: 3_162, returned: 3_162, valid: 3_162), awareness);

        if (outcome is SurveyOutcome.Reconciled reconciled)
        {
            Proportion? rate = reconciled.Survey.Rate(awareness, SurveyBase.ValidForms);
            Console.WriteLine(rate);    // 1/1: exactly all of them
        }

        ((SurveyOutcome.Reconciled)outcome).Survey.Rate(awareness, SurveyBase.ValidForms).Should().Be(Proportion.One);
    }
}
