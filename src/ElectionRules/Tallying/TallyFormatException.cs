namespace ElectionRules.Tallying;

/// <summary>Bytes are not a tally.</summary>
public sealed class TallyFormatException : FormatException
{
    /// <summary>Creates the exception.</summary>
    public TallyFormatException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public TallyFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public TallyFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a place in the bytes.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="offset">The byte at which it was noticed, from 0.</param>
    public TallyFormatException(string message, int offset)
        : base($"{message} (byte {offset})") => Offset = offset;

    /// <summary>Gets the byte at which the fault was noticed, from 0.</summary>
    public int Offset { get; }
}
