namespace ElectionRules.Statutes.China;

/// <summary>Keys of those who may move a recall or a removal.</summary>
public static class ChinaMovers
{
    /// <summary>The presidium of the session (主席团).</summary>
    public const string Presidium = "presidium";

    /// <summary>The standing committee (常务委员会).</summary>
    public const string StandingCommittee = "standing-committee";

    /// <summary>The council of chairpersons of a standing committee (主任会议).</summary>
    public const string ChairpersonsMeeting = "chairpersons-meeting";

    /// <summary>Voters of the district together.</summary>
    public const string Voters = "voter";

    /// <summary>Deputies together.</summary>
    public const string Deputies = "deputy";

    /// <summary>Members of the standing committee together.</summary>
    public const string CommitteeMembers = "committee-member";

    /// <summary>Representatives of villagers or residents together.</summary>
    public const string Representatives = "representative";
}
