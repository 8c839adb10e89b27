namespace Previews.Tests.Structure;

/// <summary>Finds circles among references: folders of which each can be reached from every other.</summary>
internal static class Circles
{
    /// <returns>The shortest circle through each reference, told once whichever of its folders it starts from.</returns>
    public static IReadOnlyList<string> In(IReadOnlyCollection<FolderReference> references) =>
    [
        .. references.OrderBy(r => r.From, StringComparer.Ordinal).ThenBy(r => r.To, StringComparer.Ordinal)
            .Select(r => Through(r, references))
            .Where(c => c.Count > 0)
            .DistinctBy(c => string.Join(' ', c.Select(r => r.From).Order(StringComparer.Ordinal)))
            .Select(c => string.Join("; ", c.Select(r => $"{r.From} → {r.To} ({r.Example})"))),
    ];

    /// <returns>Empty where no way leads back.</returns>
    private static IReadOnlyList<FolderReference> Through(FolderReference first, IReadOnlyCollection<FolderReference> references)
    {
        var seen = new HashSet<string> { first.To };
        var ways = new Queue<IReadOnlyList<FolderReference>>([[first]]);
        while (ways.TryDequeue(out var way))
        {
            if (way[^1].To == first.From)
                return way;
            foreach (var next in references.Where(r => r.From == way[^1].To && seen.Add(r.To)))
                ways.Enqueue([.. way, next]);
        }

        return [];
    }
}
