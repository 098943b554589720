namespace ElectionRules.Conduct;

/// <summary>What a person does with a document that is handed out.</summary>
public enum HandoutKind
{
    /// <summary>Signs it: a pledge to keep the discipline (承诺书).</summary>
    Pledge = 1,

    /// <summary>Gives back a slip saying that it was received and read (回执).</summary>
    Receipt,
}
