using Previews.Text;

namespace Previews.Templates;

/// <summary>How a template set is compiled and rendered.</summary>
public sealed record TemplateOptions
{
    /// <summary>The library as it is: nothing is escaped, a missing name prints nothing.</summary>
    public static TemplateOptions Reference { get; } = new() { Strict = false, Escape = false, MaximumLoops = 1_000 };

    /// <summary>An unknown name is an error. Without it, it is null.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>Values are escaped for the place where they are written.</summary>
    public bool Escape { get; init; } = true;

    /// <summary>What <c>date.now</c> gives: the instant of the build.</summary>
    public DateTimeOffset Now { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>Where <c>math.random</c> and <c>math.uuid</c> start, which exist only without <see cref="Strict"/>.</summary>
    public int Seed { get; init; } = 1;

    public IReadOnlyList<TemplateFunction> Functions { get; init; } = [];

    /// <summary>
    /// Gives the text of a template that is not in the set, or null. Only templates whose name is computed, or unknown when
    /// the set is compiled, are asked for.
    /// </summary>
    public Func<string, SourceText?>? Loader { get; init; }

    /// <summary>How many calls and includes may stand inside one another.</summary>
    public int MaximumDepth { get; init; } = 100;

    /// <summary>How many bytes a page may have.</summary>
    public int MaximumOutput { get; init; } = 64 << 20;

    /// <summary>How many characters one text, and how many items one list, may have.</summary>
    public int MaximumSize { get; init; } = 4 << 20;

    /// <summary>
    /// How much one page may do, in steps of about a node that is evaluated, an item or a few characters: a page needs some
    /// thousands; the limit is reached in about a second.
    /// </summary>
    public long MaximumWork { get; init; } = 5_000_000;

    /// <summary>How many iterations all loops of a page may have together; null for as many as there are data.</summary>
    public int? MaximumLoops { get; init; }

    /// <summary>How long one regular expression may take.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether templates are rendered as the library renders them: nothing is checked and nothing rewritten.</summary>
    internal bool IsReference => !Strict && !Escape;
}
