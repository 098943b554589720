using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>The same batch was about to be counted twice.</summary>
public sealed class DuplicateBatchException : InvalidOperationException
{
    /// <summary>Creates the exception without a batch.</summary>
    public DuplicateBatchException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    /// <param name="message">The message.</param>
    public DuplicateBatchException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public DuplicateBatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a batch.</summary>
    /// <param name="batch">The batch that is already counted.</param>
    public DuplicateBatchException(BatchId batch)
        : this($"The batch '{batch}' is already counted.") => Batch = batch;

    /// <summary>Gets the batch that is already counted; the default value when the exception names none.</summary>
    public BatchId Batch { get; }
}
