namespace ElectionRules.Formats.Text;

/// <summary>A text could not be read. Carries every mistake found, not only the first.</summary>
/// <remarks>Nothing was read: there is no partial result.</remarks>
public sealed class FormatErrorException : FormatException
{
    internal FormatErrorException(EquatableArray<TextError> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>Gets the errors, one or more, in the order in which they were found; collection stops at <see cref="TextLimits.Errors"/>.</summary>
    public EquatableArray<TextError> Errors { get; }
}
