using System.Security.Cryptography;
using System.Text;
using CsCheck;
using ElectionRules.Lots;
using ElectionRules.TestSupport;

namespace ElectionRules.Tests.Lots;

public class LotQuestionTests
{
    private static readonly LotQuestion Question = new(new("mayor-2031"), "tie for the last seat", [new("bob"), new("ann"), new("李")]);

    [Fact]
    public void A_derived_lot_can_be_derived_again_from_its_preimage_alone()
    {
        LotDraw.Derived lot = Question.DerivedFrom("numbers of 1 May: 4 8 15 16 23 42");

        lot.Preimage.Should().Be(
            "election-rules/lot/1\ncontest 10 mayor-2031\npurpose 21 tie for the last seat\npersons 3\n"
            + "person 3 ann\nperson 3 bob\nperson 3 李\nseed 33 numbers of 1 May: 4 8 15 16 23 42\n");
        (string Ticket, string Person)[] again =
        [
            .. new[] { "ann", "bob", "李" }
                .Select(person => (Convert.ToHexStringLower(SHA256.HashData(
                    Encoding.UTF8.GetBytes($"{lot.Preimage}ticket {Encoding.UTF8.GetByteCount(person)} {person}\n"))), person))
                .OrderBy(ticket => ticket.Item1, StringComparer.Ordinal),
        ];
        lot.Order.Select(person => person.Value).Should().Equal(again.Select(ticket => ticket.Person));
        lot.Tickets.Should().Equal(again.Select(ticket => ticket.Ticket));
        lot.Record.Should().StartWith(lot.Preimage).And.Contain(again[0].Ticket);
    }

    [Fact]
    public void The_order_in_which_people_are_given_does_not_matter() => Gen.Shuffle(new[] { "a", "b", "c", "d", "e" }).ForAll(
        people => new LotQuestion(new("c"), "p", people.Select(person => new PersonId(person))).DerivedFrom("seed")
            .Equals(new LotQuestion(new("c"), "p", "abcde".Select(person => new PersonId($"{person}"))).DerivedFrom("seed")),
        cases: 500);

    [Fact]
    public void Contest_purpose_people_and_seed_each_change_the_preimage()
    {
        LotDraw.Derived lot = Question.DerivedFrom("seed");
        LotDraw.Derived[] others =
        [
            new LotQuestion(new("mayor-2032"), Question.Purpose, Question.Persons).DerivedFrom("seed"),
            new LotQuestion(Question.Contest, "ballot order", Question.Persons).DerivedFrom("seed"),
            new LotQuestion(Question.Contest, Question.Purpose, Question.Persons.Take(2)).DerivedFrom("seed"),
            Question.DerivedFrom("Seed"),
        ];

        others.Should().OnlyContain(other => other.Preimage != lot.Preimage && other.Tickets[0] != lot.Tickets[0]);
    }

    [Fact]
    public void Text_cannot_pass_for_another_line()
    {
        LotDraw.Derived one = new LotQuestion(new("c\npurpose 1 q"), "p", [new("a")]).DerivedFrom("s");
        LotDraw.Derived other = new LotQuestion(new("c"), "q\npurpose 1 p", [new("a")]).DerivedFrom("s");

        one.Preimage.Should().NotBe(other.Preimage);
    }

    [Fact]
    public void Every_place_is_won_about_as_often_by_each()
    {
        int[] first = new int[3];
        for (int seed = 0; seed < 3_000; seed++)
        {
            first[Array.IndexOf([.. Question.Persons], Question.DerivedFrom($"seed {seed}").Order[0])]++;
        }

        first.Should().OnlyContain(times => times > 900 && times < 1_100);
    }

    [Fact]
    public void A_lot_drawn_by_hand_holds_everybody_once_and_a_record()
    {
        Question.Drawn([new("bob"), new("李"), new("ann")], "drawn by the chair").Order[0].Should().Be(new PersonId("bob"));
        ((Action)(() => Question.Drawn([new("bob"), new("ann")], "x"))).Should().Throw<ArgumentException>();
        ((Action)(() => Question.Drawn([new("bob"), new("bob"), new("ann")], "x"))).Should().Throw<ArgumentException>();
        ((Action)(() => Question.Drawn([new("bob"), new("eve"), new("ann")], "x"))).Should().Throw<ArgumentException>();
        ((Action)(() => Question.Drawn(Question.Persons, " "))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Bad_questions_are_refused()
    {
        ((Action)(() => new LotQuestion(default, "p", [new("a")]))).Should().Throw<ArgumentException>();
        ((Action)(() => new LotQuestion(new("c"), "", [new("a")]))).Should().Throw<ArgumentException>();
        ((Action)(() => new LotQuestion(new("c"), "p", []))).Should().Throw<ArgumentException>();
        ((Action)(() => new LotQuestion(new("c"), "p", [new("a"), new("a")]))).Should().Throw<ArgumentException>();
        ((Action)(() => new LotQuestion(new("c"), "p", [new("\ud800")]))).Should().Throw<ArgumentException>("half a surrogate pair has no bytes");
        ((Action)(() => Question.DerivedFrom(" "))).Should().Throw<ArgumentException>();
    }
}
