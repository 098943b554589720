namespace ElectionRules.Tallying;

/// <summary>A figure that keeps figures from being a tally.</summary>
/// <param name="Figure">Which figure, or the list of figures as a whole.</param>
/// <param name="Index">Its place in its list, from 0; −1 for a figure that stands alone and for a list as a whole.</param>
/// <param name="Message">A sentence that says what does not hold.</param>
internal readonly record struct TallyFault(TallyFigure Figure, int Index, string Message)
{
    /// <summary>The index of what is no element of a list.</summary>
    public const int Whole = -1;
}
