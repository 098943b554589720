using ElectionRules.Lots;
using ElectionRules.Nominations;
using ElectionRules.TestSupport;
using static ElectionRules.Tests.Nominations.Nominating;

namespace ElectionRules.Tests.Nominations;

public class BallotOrderingTests
{
    private static readonly StrokeTable Table = new(
        LocalizedText.Same("a table of this test"),
        [Written("丁", "12"), Written("王", "1121"), Written("毛", "3115"), Written("李", "1234521"), Written("欧", "13453534"), Written("阳", "522511"), Written("一", "1"), Written("大", "134")],
        ["欧阳"]);

    [Fact]
    public void C15_By_strokes_the_fewest_come_first_then_the_kinds_of_stroke() =>
        Order(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table), "李一", "毛一", "丁一", "王一")
            .Should().Be("丁一 王一 毛一 李一", "two strokes, four beginning 横, four beginning 撇, seven");

    [Fact]
    public void C15_Of_one_surname_single_given_names_come_first_and_compound_surnames_after_single_ones() =>
        Order(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table), "欧阳大", "王大大", "欧大", "王大", "王一大")
            .Should().Be("王大 王一大 王大大 欧大 欧阳大");

    [Fact]
    public void C15_A_character_that_is_not_in_the_table_is_named_and_never_guessed()
    {
        NominationOutcome.OrderDue open = Close(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table), "赵一", "王甲", "李乙")
            .Should().BeOfType<NominationOutcome.OrderDue>().Subject;

        open.Reasons.Should().ContainSingle().Which.ToString().Should().Be("赵一: the strokes of 赵 are not in a table of this test");
        open.Standing.Should().HaveCount(3);
        Order(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table.With(Table.Source, [Written("赵", "121213434")])), "赵一", "王甲", "李乙")
            .Should().Be("王甲 李乙 赵一", "given names are asked for only where people share a surname");
    }

    [Fact]
    public void C15_Names_that_the_strokes_do_not_separate_need_a_lot()
    {
        Candidate[] people = [new(new("p1"), "王大"), new(new("p2"), "王大"), new(new("p3"), "丁一")];
        LotDraw lot = new LotQuestion(new("contest"), "equal names", [new("p1"), new("p2")]).Drawn([new("p2"), new("p1")], "drawn by the chair");

        Close(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table), people).Reasons
            .Should().Contain(reason => reason.Code.Equals(NominationReasons.SamePlace));
        ((NominationOutcome.Settled)Close(BallotOrder.SurnameStrokes, new BallotOrdering.Strokes(Table) { EqualNames = lot }, people))
            .Slate.Names().Should().Be("p3 p2 p1");
    }

    [Fact]
    public void C15_By_lot_everybody_who_stands_needs_a_place()
    {
        LotQuestion question = new(new("contest"), "ballot order", [new("ann"), new("bob"), new("cid"), new("dot")]);
        LotDraw lot = question.Drawn([new("cid"), new("dot"), new("ann"), new("bob")], "drawn at the meeting");

        Order(BallotOrder.Lot, new BallotOrdering.ByLot(lot), "ann", "bob", "cid").Should().Be("cid ann bob", "dot stands no longer");
        Close(BallotOrder.Lot, new BallotOrdering.ByLot(lot), "ann", "bob", "eve").Should().BeOfType<NominationOutcome.OrderDue>()
            .Which.Reasons.Should().ContainSingle().Which.ToString().Should().Be("eve has no place in the order given");
    }

    [Fact]
    public void C15_By_alphabet_characters_compare_as_numbers_under_every_culture() =>
        Cultures.Each(() => Order(BallotOrder.Alphabet, new BallotOrdering.Alphabet(), "émile", "Zoe", "adam", "İpek"))
            .Should().OnlyContain(order => order == "Zoe adam émile İpek");

    [Fact]
    public void C15_A_stated_order_is_followed_and_the_order_of_receipt_too()
    {
        Order(BallotOrder.Stated, new BallotOrdering.Stated([new("bob"), new("eve"), new("ann"), new("cid")], "approved above"), "ann", "bob", "cid")
            .Should().Be("bob ann cid");
        Order(BallotOrder.Receipt, Receipt, "cid", "ann", "bob").Should().Be("cid ann bob");
    }

    [Fact]
    public void C15_Another_order_than_the_rules_have_is_refused() =>
        Close(BallotOrder.Lot, Receipt, "ann", "bob", "cid").Reasons.Should().ContainSingle()
            .Which.ToString().Should().Be("The rules order the paper by Lot, not by Receipt — Bylaws (2030) art. 7");

    [Fact]
    public void C15_Turned_papers_put_everybody_first_once()
    {
        Slate slate = Slate.Of(Person("ann"), Person("bob"), Person("cid"));

        PaperRotation.Of(slate).Select(paper => paper.Names()).Should().Equal("ann bob cid", "bob cid ann", "cid ann bob");
        PaperRotation.Of(Slate.Empty).Should().BeEmpty();
    }

    [Fact]
    public void Bad_tables_are_refused()
    {
        ((Action)(() => Written("王", "1126"))).Should().Throw<ArgumentException>();
        ((Action)(() => Written("王", ""))).Should().Throw<ArgumentException>();
        ((Action)(() => new StrokeTable(Table.Source, [Written("王", "1121"), Written("王", "1121")], []))).Should().Throw<ArgumentException>();
        ((Action)(() => new StrokeTable(Table.Source, [], [" "]))).Should().Throw<ArgumentException>();
        ((Action)(() => new BallotOrdering.Stated([new("a"), new("a")], "x"))).Should().Throw<ArgumentException>();
    }

    private static StrokeEntry Written(string character, string strokes) => new(character.EnumerateRunes().First(), strokes);

    private static string Order(BallotOrder rule, BallotOrdering ordering, params string[] names) =>
        Close(rule, ordering, names).Should().BeOfType<NominationOutcome.Settled>().Subject.Slate.Names();

    private static NominationOutcome Close(BallotOrder rule, BallotOrdering ordering, params string[] names) =>
        Close(rule, ordering, [.. names.Select(Person)]);

    private static NominationOutcome Close(BallotOrder rule, BallotOrdering ordering, params Candidate[] people)
    {
        NominationPhase phase = NominationPhase.Open(Terms with
        {
            Rules = Rules with { Order = new(rule, Bylaws), NamesPerNominator = null },
            Margin = new(CandidateMargin.AtLeast(Extra.Fixed(0)), Bylaws),
        });
        phase = phase.Receive(Nomination.ByElectors(new("1"), "voters", LastDay, people, Voters(1, 3)));
        foreach (Candidate person in people)
        {
            phase = phase.Assess(Finding(person.Id.Value, []));
        }

        return phase.Close(DayAfter, ordering);
    }
}
