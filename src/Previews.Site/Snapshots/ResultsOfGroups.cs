using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Site.Snapshots;

/// <summary>
/// The results of the groups that were asked for last. A build makes the pages of a group one after another and needs
/// those of a few at a time: were all kept, memory would grow with what was computed, not with what is being made.
/// </summary>
internal sealed class ResultsOfGroups
{
    /// <summary>More than threads work at and more than a page shows; fewer groups than this are computed once.</summary>
    public const int Few = 64;

    public const int All = int.MaxValue;

    private readonly int _most;
    private readonly ConcurrentDictionary<Group, GroupResults> _results = new();
    private readonly ConcurrentQueue<Group> _order = new();

    /// <param name="most">How many groups' results are kept.</param>
    /// <param name="known">What is computed already.</param>
    public ResultsOfGroups(int most, params IEnumerable<GroupResults> known)
    {
        _most = most;
        foreach (var results in known)
            Add(results);
    }

    public IEnumerable<GroupResults> Known => _results.Values;

    public GroupResults Of(Group group, ImmutableArray<Match> matches) =>
        _results.TryGetValue(group, out var known) ? known : Add(new GroupResults(group, matches));

    /// <returns>Those that another thread added first, if any.</returns>
    private GroupResults Add(GroupResults made)
    {
        var results = _results.GetOrAdd(made.Group, made);
        if (results == made)
            MakeRoomFor(made.Group);
        return results;
    }

    private void MakeRoomFor(Group added)
    {
        _order.Enqueue(added);
        if (_order.Count > _most && _order.TryDequeue(out var oldest))
            _results.TryRemove(oldest, out _);
    }
}
