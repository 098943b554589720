using Ardalis.GuardClauses;

namespace ElectionRules.Formats.Text;

/// <summary>Collects the mistakes found while reading, so that a user sees them all at once.</summary>
/// <remarks>Mutable; for one thread. Warnings do not use up the room for errors.</remarks>
internal sealed class TextErrorBatch(int capacity)
{
    private readonly List<TextError> errors = [];
    private readonly List<TextError> warnings = [];
    private readonly int capacity = Guard.Against.NegativeOrZero(capacity);

    /// <summary>Gets the errors in the order in which they were found.</summary>
    public IReadOnlyList<TextError> Errors => errors;

    /// <summary>Gets the warnings in the order in which they were found.</summary>
    public IReadOnlyList<TextError> Warnings => warnings;

    /// <summary>Gets a value indicating whether an error was found.</summary>
    public bool HasErrors => errors.Count > 0;

    /// <summary>Gets a value indicating whether no further error will be kept; a reader may stop.</summary>
    public bool IsFull => errors.Count >= capacity;

    /// <summary>Tells whether an error or a warning of a kind would be kept.</summary>
    public bool HasRoomFor(TextErrorCode code) => (code.IsWarning ? warnings : errors).Count < capacity;

    /// <summary>Keeps an error or a warning, unless there is no more room for its kind.</summary>
    public void Add(TextError error)
    {
        if (HasRoomFor(error.Code))
        {
            (error.Code.IsWarning ? warnings : errors).Add(error);
        }
    }

    /// <summary>Ends the reading if there was an error.</summary>
    /// <exception cref="FormatErrorException">There was at least one error.</exception>
    public void ThrowIfAny()
    {
        if (HasErrors)
        {
            throw new FormatErrorException(errors.ToEquatableArray());
        }
    }
}
