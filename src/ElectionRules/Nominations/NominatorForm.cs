namespace ElectionRules.Nominations;

/// <summary>In what form people are put forward.</summary>
public enum NominatorForm
{
    /// <summary>One organisation alone.</summary>
    OneOrganization = 1,

    /// <summary>An organisation alone or several jointly (联合或者单独).</summary>
    OrganizationsAloneOrJointly,

    /// <summary>Electors who sign jointly (联名).</summary>
    Electors,

    /// <summary>The person alone.</summary>
    Self,
}
