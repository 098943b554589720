using ElectionRules.Transcripts;

namespace ElectionRules.Eligibility;

/// <summary>Whether a person has one of the two rights, with every reason.</summary>
public abstract record EligibilityFinding
{
    private protected EligibilityFinding(
        PersonId person, ElectoralRight right, EquatableArray<Reason> departures, EquatableArray<Reason> conditions)
    {
        Person = person;
        Right = right;
        Departures = departures;
        Conditions = conditions;
    }

    /// <summary>Gets the person.</summary>
    public PersonId Person { get; }

    /// <summary>Gets the right.</summary>
    public ElectoralRight Right { get; }

    /// <summary>Gets where the person departs from what holds only as a rule; may be empty.</summary>
    public EquatableArray<Reason> Departures { get; }

    /// <summary>Gets what the person must do before taking office, such as leaving another; may be empty.</summary>
    public EquatableArray<Reason> Conditions { get; }

    /// <summary>The person has the right.</summary>
    public sealed record Eligible : EligibilityFinding
    {
        internal Eligible(PersonId person, ElectoralRight right, EquatableArray<Reason> departures, EquatableArray<Reason> conditions)
            : base(person, right, departures, conditions)
        {
        }
    }

    /// <summary>The person has not.</summary>
    public sealed record Ineligible : EligibilityFinding
    {
        internal Ineligible(
            PersonId person,
            ElectoralRight right,
            EquatableArray<Reason> departures,
            EquatableArray<Reason> conditions,
            EquatableArray<Reason> failed,
            EquatableArray<Reason> missing)
            : base(person, right, departures, conditions)
        {
            Failed = failed;
            Missing = missing;
        }

        /// <summary>Gets every rule that is failed; not empty.</summary>
        public EquatableArray<Reason> Failed { get; }

        /// <summary>Gets the facts that other rules lack; may be empty.</summary>
        public EquatableArray<Reason> Missing { get; }
    }

    /// <summary>No rule is failed, and facts are missing: unknown is not the same as failed.</summary>
    public sealed record Undetermined : EligibilityFinding
    {
        internal Undetermined(
            PersonId person,
            ElectoralRight right,
            EquatableArray<Reason> departures,
            EquatableArray<Reason> conditions,
            EquatableArray<Reason> missing)
            : base(person, right, departures, conditions) => Missing = missing;

        /// <summary>Gets the facts that are missing; not empty.</summary>
        public EquatableArray<Reason> Missing { get; }
    }
}
