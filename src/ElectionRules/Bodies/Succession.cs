namespace ElectionRules.Bodies;

/// <summary>The order in which alternates step up.</summary>
internal static class Succession
{
    public static SuccessionOutcome Settle(EquatableArray<Tenure> alternates, int vacancies)
    {
        EquatableArray<PersonId> unknown =
            alternates.Where(tenure => tenure.Votes is null).Select(tenure => tenure.Person).ToEquatableArray();
        if (unknown.Count > 0)
        {
            return new SuccessionOutcome.VotesMissing(unknown);
        }

        Tenure[] order = [.. alternates.OrderByDescending(tenure => tenure.Votes)];
        int stepUp = Math.Min(vacancies, order.Length);
        if (stepUp == order.Length || order[stepUp - 1].Votes > order[stepUp].Votes)
        {
            return new SuccessionOutcome.Settled(Persons(order.Take(stepUp)), vacancies - stepUp);
        }

        long? cut = order[stepUp].Votes;
        EquatableArray<PersonId> certain = Persons(order.TakeWhile(tenure => tenure.Votes > cut));
        return new SuccessionOutcome.TiedForPlaces(certain, Persons(order.Where(tenure => tenure.Votes == cut)), stepUp - certain.Count);
    }

    private static EquatableArray<PersonId> Persons(IEnumerable<Tenure> tenures) =>
        tenures.Select(tenure => tenure.Person).ToEquatableArray();
}
