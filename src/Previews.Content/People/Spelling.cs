using NodaTime;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.People;

/// <summary>How somebody of a team is spelt, and where and when that is so.</summary>
/// <param name="Count">How often the person is named so.</param>
/// <param name="First">By path and place.</param>
/// <param name="From">The first match in which the person is named so.</param>
/// <param name="Until">The last one.</param>
internal sealed record Spelling(Person Person, int Count, TextLocation First, Instant From, Instant Until)
{
    public Spelling(Mention mention)
        : this(mention.Person, 1, mention.Location, mention.Match.Kickoff.Start, mention.Match.Kickoff.Start)
    {
    }

    public Spelling And(Mention mention) => this with
    {
        Count = Count + 1,
        First = IsBefore(mention.Location, First) ? mention.Location : First,
        From = Instant.Min(From, mention.Match.Kickoff.Start),
        Until = Instant.Max(Until, mention.Match.Kickoff.Start),
    };

    private static bool IsBefore(TextLocation a, TextLocation b)
    {
        var paths = string.CompareOrdinal(a.Source.Path, b.Source.Path);
        return paths < 0 || (paths == 0 && a.Span.Start < b.Span.Start);
    }
}
