namespace ElectionRules.Selection;

/// <summary>What a consultation of a selection is.</summary>
public enum ConsultationKind
{
    /// <summary>Opinions are sought from those who must be heard (酝酿).</summary>
    Deliberation = 1,

    /// <summary>A body discusses at a meeting (讨论).</summary>
    Discussion,
}
