using Ardalis.GuardClauses;
using ElectionRules.Ballots;

namespace ElectionRules.Tallying;

/// <summary>Tallies added up over a tree of places: precinct, township, county, province; partial results say what is missing.</summary>
/// <remarks>Immutable. Places and batches may be any number; a place's result covers itself and everything below it.</remarks>
public sealed class TallyRollUp
{
    private readonly Dictionary<JurisdictionId, Node> nodes = [];

    /// <summary>Adds up the tallies that have come in.</summary>
    /// <param name="candidateCount">The number of candidates of every tally, 0 or more.</param>
    /// <param name="places">The tree: every place once, each parent among them, in any order.</param>
    /// <param name="tallies">The tallies of single batches that have come in, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument or an element is null.</exception>
    /// <exception cref="ArgumentException">
    /// The places are not a tree: a place comes twice, a parent is unknown or a place lies below itself; a batch is expected twice;
    /// a tally is of several batches, of a batch that no place expects, or of another number of candidates.
    /// </exception>
    /// <exception cref="DuplicateBatchException">A batch came in twice.</exception>
    /// <exception cref="OverflowException">A sum exceeds 2⁶³ − 1.</exception>
    public TallyRollUp(int candidateCount, IEnumerable<RollUpPlace> places, IEnumerable<ApprovalTally> tallies)
    {
        Guard.Against.Negative(candidateCount);
        Dictionary<BatchId, Node> owners = PlantTree(Guard.Against.Null(places));
        HashSet<BatchId> arrived = [];
        foreach (ApprovalTally tally in Guard.Against.Null(tallies))
        {
            Guard.Against.Null(tally, nameof(tallies));
            if (tally.Batches.Count != 1 || !owners.TryGetValue(tally.Batches.First(), out Node? owner))
            {
                throw new ArgumentException("A tally is not of one batch that a place expects.", nameof(tallies));
            }

            if (!arrived.Add(tally.Batches.First()))
            {
                throw new DuplicateBatchException(tally.Batches.First());
            }

            owner.Own.Add(tally);
        }

        foreach (Node node in FromTheBottom())
        {
            node.Own.AddRange(node.Children.Select(child => child.Total!));
            node.Total = ApprovalTally.Sum(candidateCount, node.Own);
            node.Missing = [.. node.Place.Expected.Where(batch => !arrived.Contains(batch)).Concat(node.Children.SelectMany(child => child.Missing)).Order()];
        }
    }

    /// <summary>Gets the tally of a place and everything below it, as far as it has come in.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentException">The place is not in the tree.</exception>
    public ApprovalTally Tally(JurisdictionId place) => Find(place).Total!;

    /// <summary>Gets the batches of a place and everything below it that have not come in, in ordinal order; none when it is complete.</summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentException">The place is not in the tree.</exception>
    public EquatableArray<BatchId> Missing(JurisdictionId place) => Find(place).Missing;

    private Node Find(JurisdictionId place) => nodes.TryGetValue(place, out Node? node)
        ? node
        : throw new ArgumentException($"The place '{place}' is not in the tree.", nameof(place));

    private Dictionary<BatchId, Node> PlantTree(IEnumerable<RollUpPlace> places)
    {
        Dictionary<BatchId, Node> owners = [];
        foreach (RollUpPlace place in places)
        {
            Node node = new(Guard.Against.Null(place, nameof(places)));
            if (place.Id == default || !nodes.TryAdd(place.Id, node) || !place.Expected.All(batch => batch != default && owners.TryAdd(batch, node)))
            {
                throw new ArgumentException($"The place '{place.Id}' or one of its batches has no id or comes twice.", nameof(places));
            }
        }

        foreach (Node node in nodes.Values.Where(node => node.Place.Parent is not null))
        {
            if (!nodes.TryGetValue(node.Place.Parent!.Value, out Node? parent))
            {
                throw new ArgumentException($"The place '{node.Place.Id}' belongs to '{node.Place.Parent}', which is not in the tree.", nameof(places));
            }

            parent.Children.Add(node);
        }

        if (FromTheBottom().Count != nodes.Count)
        {
            throw new ArgumentException("A place lies below itself.", nameof(places));
        }

        return owners;
    }

    /// <summary>All places that hang from a top, each after the places below it.</summary>
    private List<Node> FromTheBottom()
    {
        List<Node> order = [.. nodes.Values.Where(node => node.Place.Parent is null)];
        for (int next = 0; next < order.Count; next++)
        {
            order.AddRange(order[next].Children);
        }

        order.Reverse();
        return order;
    }

    private sealed class Node(RollUpPlace place)
    {
        public RollUpPlace Place { get; } = place;

        public List<Node> Children { get; } = [];

        public List<ApprovalTally> Own { get; } = [];

        public ApprovalTally? Total { get; set; }

        public EquatableArray<BatchId> Missing { get; set; }
    }
}
