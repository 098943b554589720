namespace ElectionRules.Formats.Text;

/// <summary>A mistake that a check of the raw bytes found.</summary>
/// <param name="Code">What kind of mistake.</param>
/// <param name="Offset">The offset in the bytes; null for the file as a whole.</param>
/// <param name="Message">A sentence that says what is wrong and what to do.</param>
internal sealed record TextFinding(TextErrorCode Code, int? Offset, string Message);
