using System.Diagnostics;
using ElectionRules.Law;
using ElectionRules.Programme;

namespace ElectionRules.Statutes.China;

/// <summary>Makes the programmes of this folder, which are known to be sound.</summary>
internal static class Templates
{
    public static ProgrammePlan Make(LocalizedText name, IEnumerable<ProgrammeStage> stages, Citation citation) =>
        ProgrammePlan.Make(name, stages, [], citation) switch
        {
            PlanDecision.Accepted accepted => accepted.Plan,
            PlanDecision.Refused refused => throw new UnreachableException(refused.Reasons.ToString()),
            _ => throw new UnreachableException(),
        };
}
