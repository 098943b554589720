using ElectionRules.Bodies;

namespace ElectionRules.Statutes.China;

/// <summary>The kinds of body of a transition.</summary>
public static class ChinaBodyKinds
{
    /// <summary>Gets a people's congress (人民代表大会).</summary>
    public static BodyKind Congress { get; } = new("cn/congress");

    /// <summary>Gets the standing committee of a people's congress (人大常委会).</summary>
    public static BodyKind StandingCommittee { get; } = new("cn/standing-committee");

    /// <summary>Gets a people's government (人民政府).</summary>
    public static BodyKind Government { get; } = new("cn/government");

    /// <summary>Gets a supervisory commission (监察委员会).</summary>
    public static BodyKind SupervisoryCommission { get; } = new("cn/supervisory-commission");

    /// <summary>Gets a people's court (人民法院).</summary>
    public static BodyKind Court { get; } = new("cn/court");

    /// <summary>Gets a people's procuratorate (人民检察院).</summary>
    public static BodyKind Procuratorate { get; } = new("cn/procuratorate");

    /// <summary>Gets a Party congress (党代会).</summary>
    public static BodyKind PartyCongress { get; } = new("cn/party-congress");

    /// <summary>Gets a Party committee (党委).</summary>
    public static BodyKind PartyCommittee { get; } = new("cn/party-committee");

    /// <summary>Gets the standing committee of a Party committee (党委常委会).</summary>
    public static BodyKind PartyStandingCommittee { get; } = new("cn/party-standing-committee");

    /// <summary>Gets a discipline inspection commission (纪律检查委员会).</summary>
    public static BodyKind DisciplineCommission { get; } = new("cn/discipline-commission");

    /// <summary>Gets a committee of the CPPCC (政协委员会).</summary>
    public static BodyKind Cppcc { get; } = new("cn/cppcc");

    /// <summary>Gets the standing committee of a CPPCC committee (政协常委会).</summary>
    public static BodyKind CppccStandingCommittee { get; } = new("cn/cppcc-standing-committee");
}
