using Ardalis.GuardClauses;

namespace ElectionRules.Conduct;

/// <summary>The forms of a survey: handed out, returned, valid. Whether the numbers agree is for the survey to say.</summary>
public readonly record struct SurveyForms
{
    /// <summary>Creates the numbers.</summary>
    /// <param name="issued">Forms handed out, 0 or more.</param>
    /// <param name="returned">Forms returned, 0 or more.</param>
    /// <param name="valid">Valid forms among those returned, 0 or more.</param>
    /// <exception cref="ArgumentException">A number is negative.</exception>
    public SurveyForms(int issued, int returned, int valid)
    {
        Issued = Guard.Against.Negative(issued);
        Returned = Guard.Against.Negative(returned);
        Valid = Guard.Against.Negative(valid);
    }

    /// <summary>Gets the forms handed out (发出), 0 or more; 0 for the <c>default</c> value.</summary>
    public int Issued { get; }

    /// <summary>Gets the forms returned (收回), 0 or more; 0 for the <c>default</c> value.</summary>
    public int Returned { get; }

    /// <summary>Gets the valid forms (有效), 0 or more; 0 for the <c>default</c> value.</summary>
    public int Valid { get; }
}
