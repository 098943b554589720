namespace ElectionRules.Formats.Text;

/// <summary>What the library says of a value that it refuses, fit for somebody who wrote a file and no program.</summary>
internal static class Refusal
{
    /// <summary>Returns the sentence of an exception without the name of the parameter, which the runtime adds.</summary>
    public static string Of(ArgumentException exception)
    {
        int end = exception.Message.IndexOf(" (Parameter '", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
