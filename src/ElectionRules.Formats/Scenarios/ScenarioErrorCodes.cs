using ElectionRules.Formats.Text;

namespace ElectionRules.Formats.Scenarios;

/// <summary>The codes of mistakes that only a scenario can have.</summary>
internal static class ScenarioErrorCodes
{
    /// <summary>A key is given twice.</summary>
    public static readonly TextErrorCode Duplicate = new("E_DUPLICATE");

    /// <summary>A key names nothing that is defined.</summary>
    public static readonly TextErrorCode Unknown = new("E_UNKNOWN");

    /// <summary>A person is not on the slate of the ballot.</summary>
    public static readonly TextErrorCode UnknownCandidate = new("E_UNKNOWN_CANDIDATE");

    /// <summary>Figures contradict each other, or the counted papers.</summary>
    public static readonly TextErrorCode DoesNotReconcile = new("E_DOES_NOT_RECONCILE");

    /// <summary>A day is outside the calendar or before what it follows.</summary>
    public static readonly TextErrorCode DateOutOfOrder = new("E_DATE_OUT_OF_ORDER");

    /// <summary>No version of the rule book is in force on the day.</summary>
    public static readonly TextErrorCode NoLawInForce = new("E_NO_LAW_IN_FORCE");

    /// <summary>Something is given for a step that the contest never comes to.</summary>
    public static readonly TextErrorCode StepNotDue = new("E_STEP_NOT_DUE");

    /// <summary>A decision that the law does not offer, or of the wrong persons.</summary>
    public static readonly TextErrorCode DecisionNotOffered = new("E_DECISION_NOT_OFFERED");

    /// <summary>A file that the document does not mention, or that leaves the folder.</summary>
    public static readonly TextErrorCode FileName = new("E_FILE_NAME");

    /// <summary>A ballot without papers or totals.</summary>
    public static readonly TextErrorCode NoVotes = new("E_NO_VOTES");
}
