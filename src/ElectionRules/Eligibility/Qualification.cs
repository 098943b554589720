using Ardalis.GuardClauses;
using ElectionRules.Bodies;
using ElectionRules.Law;
using NodaTime;

namespace ElectionRules.Eligibility;

/// <summary>One thing that a person must be or must not be, with its day, its force and its provision.</summary>
public abstract record Qualification
{
    private protected Qualification()
    {
    }

    /// <summary>Gets the provision.</summary>
    /// <exception cref="ArgumentNullException">The citation is null.</exception>
    public required Citation Citation { get; init => field = Guard.Against.Null(value); }

    /// <summary>Gets the day on which it must hold.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The day is not one of the named ones.</exception>
    public required NamedDay Day { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets how strictly it binds.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The force is not one of the named ones.</exception>
    public required RuleForce Force { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Of an age, that age included.</summary>
    /// <param name="Years">The least age in whole years.</param>
    /// <param name="Reckoning">How age is reckoned.</param>
    public sealed record AgeAtLeast(int Years, AgeReckoning Reckoning) : Qualification;

    /// <summary>Not older than an age, that age included (以下).</summary>
    /// <param name="Years">The greatest age in whole years.</param>
    /// <param name="Reckoning">How age is reckoned.</param>
    public sealed record AgeAtMost(int Years, AgeReckoning Reckoning) : Qualification;

    /// <summary>Of a nationality.</summary>
    /// <param name="Country">The key of the country, such as <c>CN</c>.</param>
    public sealed record OfNationality(string Country) : Qualification;

    /// <summary>Under none of these restrictions of electoral rights.</summary>
    /// <param name="Barring">The restrictions that bar.</param>
    public sealed record RightsIntact(RightsRestriction Barring) : Qualification;

    /// <summary>A member of an organisation, without a break for a time.</summary>
    /// <param name="Organization">The key of the organisation.</param>
    /// <param name="Least">
    /// The least time; <see cref="Period.Zero"/> where being a member is enough. Months and years end on the same day of the
    /// month, or on the last day of a shorter one.
    /// </param>
    public sealed record MemberOf(string Organization, Period Least) : Qualification;

    /// <summary>Of an education.</summary>
    /// <param name="Least">The least level.</param>
    public sealed record EducationAtLeast(EducationLevel Least) : Qualification;

    /// <summary>Of so many years of service of a kind, all together. The days are laid end to end, the last on the day itself.</summary>
    /// <param name="Kind">The key of the kind.</param>
    /// <param name="Years">The least number of years.</param>
    public sealed record ServedAtLeast(string Kind, int Years) : Qualification;

    /// <summary>Held so many different posts of a grade.</summary>
    /// <param name="Grade">The grade.</param>
    /// <param name="Least">The least number of posts.</param>
    public sealed record PostsAtLeast(PostGrade Grade, int Least) : Qualification;

    /// <summary>Spent so many years in posts of a grade, all together, reckoned as service is.</summary>
    /// <param name="Grade">The grade.</param>
    /// <param name="Years">The least number of years.</param>
    public sealed record YearsInGradeAtLeast(PostGrade Grade, int Years) : Qualification;

    /// <summary>Not yet so many years in posts of a grade: who has reached them may take no further post of it.</summary>
    /// <param name="Grade">The grade.</param>
    /// <param name="Years">The number of years that ends it.</param>
    public sealed record YearsInGradeBelow(PostGrade Grade, int Years) : Qualification;

    /// <summary>Not in one office for so many terms running just before the term to be filled.</summary>
    /// <param name="Office">The office.</param>
    /// <param name="Most">The most terms running, the one to be filled included.</param>
    public sealed record ConsecutiveTermsAtMost(OfficeId Office, int Most) : Qualification;

    /// <summary>Holding nothing that does not go together with an office, by the rules of the register.</summary>
    /// <param name="Office">The office.</param>
    public sealed record CompatibleWith(OfficeId Office) : Qualification;

    /// <summary>Not related to a holder of certain offices (回避).</summary>
    /// <param name="Kinship">The kinds of kinship that bar.</param>
    /// <param name="Offices">The offices.</param>
    public sealed record NoKinAmong(Kinship Kinship, EquatableArray<OfficeId> Offices) : Qualification;

    /// <summary>Not grown up in an area (地域回避).</summary>
    /// <param name="Area">The area, those inside it included.</param>
    public sealed record NotGrownUpIn(JurisdictionId Area) : Qualification;

    /// <summary>Agreed to stand in the contest.</summary>
    public sealed record HasConsented : Qualification;

    /// <summary>A member of a body, as a chair must be a deputy.</summary>
    /// <param name="Body">The body.</param>
    public sealed record MemberOfBody(BodyId Body) : Qualification;

    /// <summary>Living in an area, without a break for a time.</summary>
    /// <param name="Area">The area, those inside it included.</param>
    /// <param name="Least">The least time, reckoned as for <see cref="MemberOf"/>; <see cref="Period.Zero"/> where living there is enough.</param>
    public sealed record ResidentIn(JurisdictionId Area, Period Least) : Qualification;

    /// <summary>Of a quality, such as an ethnicity.</summary>
    /// <param name="Key">The key of the quality.</param>
    /// <param name="Value">The key of the value needed.</param>
    public sealed record HasTrait(string Key, string Value) : Qualification;

    /// <summary>Of at least one of several qualifications; their own days and forces stand back behind those of the whole.</summary>
    /// <param name="Choices">The qualifications.</param>
    public sealed record AnyOf(EquatableArray<Qualification> Choices) : Qualification;
}
