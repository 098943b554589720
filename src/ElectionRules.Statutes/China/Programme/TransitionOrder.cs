using ElectionRules.Law;
using ElectionRules.Programme;
using static ElectionRules.Law.Evidence;

namespace ElectionRules.Statutes.China;

/// <summary>The order in which levels change over.</summary>
public static class TransitionOrder
{
    private static readonly Citation Report = Cite.Of(ChinaInstruments.LocalRules, "2011", "", Secondary, Unverified)
        .Noted("Known from the work report of one county, which names the principle and no provision.");

    /// <summary>Returns the rule "townships first, the county after" (先乡镇后县上).</summary>
    /// <param name="townships">The tasks of the townships; at least one.</param>
    /// <param name="county">The tasks of the county that come after them; at least one.</param>
    /// <param name="sameDay">Whether the same day is in order; the report does not say.</param>
    /// <exception cref="ArgumentNullException">A sequence is null.</exception>
    /// <exception cref="ArgumentException">A sequence is empty, or a task is on both sides.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The reading is not one of the named ones.</exception>
    public static OrderRule TownshipsFirst(IEnumerable<TaskId> townships, IEnumerable<TaskId> county, SameDayReading sameDay) =>
        new(new("townships first, the county after", "先乡镇后县上", "先鄉鎮後縣上"), townships, county, sameDay, Report);
}
