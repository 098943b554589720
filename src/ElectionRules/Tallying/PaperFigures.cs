using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>Adds what papers say under one rule to a sum, the candidates' votes on packed papers apart.</summary>
internal sealed class PaperFigures(PaperRule rule, TallySum sum)
{
    /// <summary>Adds packed papers by their number of approvals; index = approvals.</summary>
    /// <param name="papersByApprovals">The papers.</param>
    /// <param name="weight">The votes that each of them is worth.</param>
    public void AddPacked(ReadOnlySpan<long> papersByApprovals, long weight)
    {
        for (int marks = 0; marks < papersByApprovals.Length; marks++)
        {
            long papers = papersByApprovals[marks] * weight;
            if (marks > rule.MaxMarks)
            {
                sum.VoidByReason[(int)VoidReason.TooManyMarks - 1] += papers;
            }
            else if (papers > 0)
            {
                AddValid(papers, marks);
            }
        }
    }

    /// <summary>Adds the papers that need reading one by one, with their marks.</summary>
    public void AddSetAside(SetAsidePapers papers, int rowWords)
    {
        if (papers.Count == 0)
        {
            return;
        }

        PaperReader reader = new(rule, rowWords);
        for (int index = 0; index < papers.Count; index++)
        {
            SetAsidePaper paper = papers[index];
            reader.Read(paper);
            Add(reader, paper.Weight);
        }
    }

    private void Add(PaperReader paper, long weight)
    {
        if (paper.Void is VoidReason reason)
        {
            sum.VoidByReason[(int)reason - 1] += weight;
            return;
        }

        Bits.AddTo(sum.For, paper.Approvals, weight);
        Bits.AddTo(sum.Against, paper.Against, weight);
        int marks = Bits.Count(paper.Approvals) + paper.WriteIns.Count;
        AddValid(weight, marks);
        sum.Blank += marks == 0 && !Bits.Any(paper.Against) ? weight : 0;
        foreach (int name in paper.WriteIns)
        {
            sum.AddWriteIn(name, weight);
        }

        foreach (VoidedMark mark in paper.VoidedMarks)
        {
            sum.MarksVoidByReason[(int)mark.Reason - 1] += weight;
        }
    }

    private void AddValid(long papers, int marks)
    {
        sum.Valid += papers;
        sum.UnderVotes += papers * (rule.MaxMarks - marks);
        sum.AddPapersWithMarks(marks, papers);
    }
}
