using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ElectionRules.Lots;

/// <summary>How a lot came out. There is no random source here: a lot is drawn by hand and recorded, or derived from a published seed.</summary>
public abstract record LotDraw
{
    private protected LotDraw(LotQuestion question, EquatableArray<PersonId> order)
    {
        Question = question;
        Order = order;
    }

    /// <summary>Gets what was to be decided.</summary>
    public LotQuestion Question { get; }

    /// <summary>Gets the persons, first come first.</summary>
    public EquatableArray<PersonId> Order { get; }

    /// <summary>Gets the words for a protocol, enough to check the lot by.</summary>
    public abstract string Record { get; }

    /// <summary>Drawn by hand.</summary>
    public sealed record Drawn : LotDraw
    {
        internal Drawn(LotQuestion question, EquatableArray<PersonId> order, string record)
            : base(question, order) => Record = record;

        /// <summary>Gets who drew, when and before whom, as recorded.</summary>
        public override string Record { get; }
    }

    /// <summary>Derived from a published seed.</summary>
    public sealed record Derived : LotDraw
    {
        private Derived(LotQuestion question, EquatableArray<PersonId> order, string seed, string preimage, EquatableArray<string> tickets)
            : base(question, order)
        {
            Seed = seed;
            Preimage = preimage;
            Tickets = tickets;
        }

        /// <summary>Gets the seed as published.</summary>
        public string Seed { get; }

        /// <summary>Gets the text that every ticket begins with: version, contest, purpose, persons and seed, each with its length in bytes.</summary>
        public string Preimage { get; }

        /// <summary>Gets the tickets in the order of <see cref="LotDraw.Order"/>, each 64 hexadecimal digits in lower case.</summary>
        public EquatableArray<string> Tickets { get; }

        /// <summary>Gets the preimage and the tickets.</summary>
        public override string Record =>
            Preimage + string.Concat(Order.Zip(Tickets, (person, ticket) => $"{ticket} {person}\n"));

        internal static Derived From(LotQuestion question, string seed)
        {
            StringBuilder text = new("election-rules/lot/1\n");
            text.Append(Line("contest", question.Contest.Value));
            text.Append(Line("purpose", question.Purpose));
            text.Append(CultureInfo.InvariantCulture, $"persons {question.Persons.Count}\n");
            foreach (PersonId person in question.Persons)
            {
                text.Append(Line("person", person.Value));
            }

            string preimage = text.Append(Line("seed", seed)).ToString();
            (PersonId Person, string Ticket)[] tickets =
            [
                .. question.Persons
                    .Select(person => (person, Ticket(preimage, person)))
                    .OrderBy(drawn => drawn.Item2, StringComparer.Ordinal),
            ];
            return new(
                question,
                tickets.Select(drawn => drawn.Person).ToEquatableArray(),
                seed,
                preimage,
                tickets.Select(drawn => drawn.Ticket).ToEquatableArray());
        }

        private static string Ticket(string preimage, PersonId person) =>
            Convert.ToHexStringLower(SHA256.HashData(LotQuestion.Utf8.GetBytes(preimage + Line("ticket", person.Value))));

        // The length before each text keeps two questions from sharing one preimage, whatever the keys contain.
        private static string Line(string name, string value) =>
            string.Create(CultureInfo.InvariantCulture, $"{name} {LotQuestion.Utf8.GetByteCount(value)} {value}\n");
    }
}
