using System.ComponentModel;
using CsCheck;
using ElectionRules.Conduct;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Conduct;

public class AppraisalSurveyTests
{
    [Fact]
    public void Every_one_of_3162_forms_is_the_whole()
    {
        AppraisalSurvey survey = Survey(new(3_162, 3_162, 3_162), Question(3_162, 0));

        survey.Rate(survey.Questions[0], SurveyBase.ValidForms).Should().Be(Proportion.One);
    }

    [Fact]
    public void One_form_less_is_not_the_whole()
    {
        AppraisalSurvey survey = Survey(new(3_162, 3_162, 3_162), Question(3_161, 1));

        survey.Rate(survey.Questions[0], SurveyBase.ValidForms).Should().Be(Proportion.Of(3_161, 3_162)).And.NotBe(Proportion.One);
    }

    [Fact]
    [Trait("wrong-variant", "the rate is taken in whole percent")]
    public void A_rate_is_not_rounded_to_the_whole()
    {
        const int WrongPercent = ((3_161 * 100) + 1_581) / 3_162;
        AppraisalSurvey survey = Survey(new(3_162, 3_162, 3_162), Question(3_161, 1));

        WrongPercent.Should().Be(100);
        (survey.Rate(survey.Questions[0], SurveyBase.ValidForms) == Proportion.One).Should().BeFalse();
    }

    [Fact]
    public void No_forms_have_no_rate()
    {
        AppraisalSurvey survey = Survey(default, Question(0, 0));

        foreach (SurveyBase surveyBase in Enum.GetValues<SurveyBase>())
        {
            survey.Rate(survey.Questions[0], surveyBase).Should().BeNull();
        }
    }

    [Fact]
    public void The_rate_depends_on_the_base()
    {
        AppraisalSurvey survey = Survey(new(100, 90, 80), Question(60, 10));
        SurveyQuestion question = survey.Questions[0];

        survey.Rate(question, SurveyBase.FormsIssued).Should().Be(Proportion.Of(60, 100));
        survey.Rate(question, SurveyBase.FormsReturned).Should().Be(Proportion.Of(60, 90));
        survey.Rate(question, SurveyBase.ValidForms).Should().Be(Proportion.Of(60, 80));
        survey.Rate(question, SurveyBase.Answers).Should().Be(Proportion.Of(60, 70));
    }

    [Fact]
    public void Numbers_that_do_not_agree_are_all_named()
    {
        SurveyOutcome outcome = AppraisalSurvey.Reconcile(LocalizedText.Same("survey"), new(10, 11, 12), Question(13, 0));

        ((SurveyOutcome.Inconsistent)outcome).Reasons.Select(r => r.ToString()).Should().Equal(
            "11 forms returned, 10 issued, 1 too many",
            "12 forms valid, 11 returned, 1 too many",
            "satisfaction: 13 answers on 12 valid forms, 1 too many");
    }

    [Fact]
    public void Questions_of_another_survey_and_unnamed_bases_are_refused()
    {
        AppraisalSurvey survey = Survey(new(1, 1, 1), Question(1, 0));

        survey.Invoking(s => s.Rate(Question(0, 1), SurveyBase.Answers)).Should().Throw<ArgumentException>().WithParameterName("question");
        survey.Invoking(s => s.Rate(s.Questions[0], (SurveyBase)9)).Should().Throw<InvalidEnumArgumentException>();
        ((Action)(() => _ = new SurveyForms(-1, 0, 0))).Should().Throw<ArgumentException>().WithParameterName("issued");
    }

    [Fact]
    public void Surveys_are_made_exactly_of_numbers_that_agree()
    {
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 6], Gen.Int[0, 4], Gen.Int[0, 4]).ForAll(
            (issued, returned, valid, yes, no) =>
                AppraisalSurvey.Reconcile(LocalizedText.Same("survey"), new(issued, returned, valid), Question(yes, no)) is SurveyOutcome.Reconciled
                == (returned <= issued && valid <= returned && yes + no <= valid),
            cases: 4_000);
    }

    private static SurveyQuestion Question(int yes, int no) => new(
        new("satisfaction", "满意率", "滿意率"),
        new SurveyAnswer(LocalizedText.Same("satisfied"), true, yes),
        new SurveyAnswer(LocalizedText.Same("not satisfied"), false, no));

    private static AppraisalSurvey Survey(SurveyForms forms, SurveyQuestion question) =>
        ((SurveyOutcome.Reconciled)AppraisalSurvey.Reconcile(LocalizedText.Same("survey"), forms, question)).Survey;
}
