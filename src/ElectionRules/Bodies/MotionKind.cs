namespace ElectionRules.Bodies;

/// <summary>What a motion about a holder asks for.</summary>
public enum MotionKind
{
    /// <summary>The electors take back the mandate that they gave (罢免代表).</summary>
    Recall = 1,

    /// <summary>The electing body removes an officer (罢免).</summary>
    Removal,

    /// <summary>The holder asks to leave, and somebody accepts it (辞职).</summary>
    Resignation,
}
