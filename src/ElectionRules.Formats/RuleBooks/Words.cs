using ElectionRules.Ballots;
using ElectionRules.Law;
using ElectionRules.Rounds;

namespace ElectionRules.Formats.RuleBooks;

/// <summary>The words of the JSON for the named values of the model: <c>whole-body</c> for <see cref="CountingBase.WholeBody"/>.</summary>
internal static class Words
{
    public static readonly Words<CountingBase> Bases = new(except: CountingBase.FixedNumber);
    public static readonly Words<BallotKind> Kinds = new(except: null);
    public static readonly Words<PollFailure> Failures = new(except: null);
    public static readonly Words<NameLimit> Names = new(except: null);
    public static readonly Words<WriteInRule> WriteIns = new(except: null);
    public static readonly Words<ContradictionRule> Contradictions = new(except: null);
    public static readonly Words<TieMeans> Means = new(except: null);
    public static readonly Words<LowestTie> LowestTies = new(except: null);
    public static readonly Words<CutTie> CutTies = new(except: null);
    public static readonly Words<Evidence> Evidence = new(except: null);
}
