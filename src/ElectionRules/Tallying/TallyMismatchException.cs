namespace ElectionRules.Tallying;

/// <summary>Two independent accumulations of the same papers disagree; no result is given.</summary>
/// <remarks>The papers changed in memory after they were packed, the machine is faulty, or the library has a defect.</remarks>
public sealed class TallyMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    public TallyMismatchException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">What disagrees.</param>
    public TallyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">What disagrees.</param>
    /// <param name="innerException">The cause.</param>
    public TallyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
