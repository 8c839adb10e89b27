using System.Collections.Concurrent;
using System.Collections.Immutable;
using Previews.Football;
using Previews.Football.Matches;

namespace Previews.Site.Snapshots;

/// <summary>
/// The results of the groups that were asked for last. A build makes the pages of a group one after another and needs
/// those of a few at a time: were all kept, memory would grow with what was computed, not with what is being made.
/// </summary>
internal sealed class ResultsOfGroups(int most)
{
    /// <summary>More than threads work at and more than a page shows; fewer groups than this are computed once.</summary>
    public const int Few = 64;

    public const int All = int.MaxValue;

    private readonly ConcurrentDictionary<Group, GroupResults> _results = new();
    private readonly ConcurrentQueue<Group> _order = new();

    public GroupResults Of(Group group, ImmutableArray<Match> matches)
    {
        if (_results.TryGetValue(group, out var known))
            return known;
        var made = new GroupResults(group, matches);
        var results = _results.GetOrAdd(group, made);
        if (results == made)
            MakeRoomFor(group);
        return results;
    }

    /// <summary>Takes over what another reading computed, where it rests on the same matches.</summary>
    public void TakeOver(ResultsOfGroups others, Func<Group, ImmutableArray<Match>> matchesOf)
    {
        foreach (var (group, results) in others._results)
        {
            if (!results.Matches.IsEmpty && results.Matches == matchesOf(group) && _results.TryAdd(group, results))
                MakeRoomFor(group);
        }
    }

    private void MakeRoomFor(Group added)
    {
        _order.Enqueue(added);
        if (_order.Count > most && _order.TryDequeue(out var oldest))
            _results.TryRemove(oldest, out _);
    }
}
