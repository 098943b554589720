using ElectionRules.Transcripts;
using NodaTime;

namespace ElectionRules.Programme;

/// <summary>How a task stands on a day.</summary>
public abstract record TaskFinding
{
    private protected TaskFinding(DatedTask dated) => Dated = dated;

    /// <summary>Gets the task with its dates as they are known on that day.</summary>
    public DatedTask Dated { get; }

    /// <summary>Gets the task.</summary>
    public ProgrammeTask Task => Dated.Task;

    /// <summary>Done within every limit; a task without limits is always in time.</summary>
    public sealed record DoneInTime : TaskFinding
    {
        internal DoneInTime(DatedTask dated, LocalDate day)
            : base(dated) => Day = day;

        /// <summary>Gets the day on which it was done.</summary>
        public LocalDate Day { get; }
    }

    /// <summary>Done after its last day.</summary>
    public sealed record DoneLate : TaskFinding
    {
        internal DoneLate(DatedTask dated, LocalDate day, Reason reason)
            : base(dated)
        {
            Day = day;
            Reason = reason;
        }

        /// <summary>Gets the day on which it was done.</summary>
        public LocalDate Day { get; }

        /// <summary>Gets the dates in words, with the provision.</summary>
        public Reason Reason { get; }
    }

    /// <summary>Done before its first day.</summary>
    public sealed record DoneTooEarly : TaskFinding
    {
        internal DoneTooEarly(DatedTask dated, LocalDate day, Reason reason)
            : base(dated)
        {
            Day = day;
            Reason = reason;
        }

        /// <summary>Gets the day on which it was done.</summary>
        public LocalDate Day { get; }

        /// <summary>Gets the dates in words, with the provision.</summary>
        public Reason Reason { get; }
    }

    /// <summary>Done, but a limit has no date yet; <see cref="DatedTask.Reasons"/> says which.</summary>
    public sealed record DoneUnjudged : TaskFinding
    {
        internal DoneUnjudged(DatedTask dated, LocalDate day)
            : base(dated) => Day = day;

        /// <summary>Gets the day on which it was done.</summary>
        public LocalDate Day { get; }
    }

    /// <summary>Not done, and its last day is over.</summary>
    public sealed record Late : TaskFinding
    {
        internal Late(DatedTask dated, Reason reason)
            : base(dated) => Reason = reason;

        /// <summary>Gets the dates in words, with the provision.</summary>
        public Reason Reason { get; }
    }

    /// <summary>Not done, and this is its last day.</summary>
    public sealed record DueToday : TaskFinding
    {
        internal DueToday(DatedTask dated)
            : base(dated)
        {
        }
    }

    /// <summary>Not done, and its last day is still to come.</summary>
    public sealed record NotYetDue : TaskFinding
    {
        internal NotYetDue(DatedTask dated, int daysLeft)
            : base(dated) => DaysLeft = daysLeft;

        /// <summary>Gets the calendar days to the last day, 1 or more.</summary>
        public int DaysLeft { get; }
    }

    /// <summary>Not done, and without a last day: no limit is set, or what it is counted from is not known.</summary>
    public sealed record Undated : TaskFinding
    {
        internal Undated(DatedTask dated, EquatableArray<Reason> reasons)
            : base(dated) => Reasons = reasons;

        /// <summary>Gets why there is no last day; at least one reason.</summary>
        public EquatableArray<Reason> Reasons { get; }
    }
}
