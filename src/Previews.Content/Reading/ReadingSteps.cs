using System.Collections.Immutable;
using Previews.Content.Articles;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>
/// How the steps of a reading are taken: here, each anew. Whoever reads the same folder again overrides it to take over what
/// did not change; the steps themselves do not know.
/// </summary>
internal class ReadingSteps
{
    /// <summary>Those who are known by their names alone.</summary>
    public NamedPeople NamedPeople { get; } = new();

    /// <summary>Reads every file by itself, all at once.</summary>
    public virtual ImmutableArray<ParsedFile?> ReadFiles(
        ImmutableArray<SourceFile> files, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, ParsedFile?> read)
    {
        var parsed = new ParsedFile?[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = read(files[i], diagnostics));
        return [.. parsed];
    }

    /// <summary>Runs a stage that gives the same whenever all that it reads is the same.</summary>
    /// <param name="basis">All that the stage reads.</param>
    public virtual T Run<T>(ReadingStage stage, Func<ImmutableArray<object>> basis, DiagnosticBag diagnostics, Func<DiagnosticBag, T> run)
        where T : class => run(diagnostics);

    /// <summary>
    /// What a stage gave in the last reading if it reported nothing and the first thing that it read was this; else null.
    /// </summary>
    public virtual T? LastSound<T>(ReadingStage stage, object first)
        where T : class => null;

    /// <summary>What earlier readings bound under the same settings; null if nothing is to be taken over.</summary>
    public virtual IEarlierOutcomes? OutcomesUnder(Settings settings) => null;
}

/// <summary>What a reading does one after the other, once every file is read by itself.</summary>
internal enum ReadingStage
{
    ArticleNames,
    StaticFiles,
    Settings,
    Definitions,
    Matches,

    /// <summary>What articles refer to: as long as it is the same, so is every article whose file is.</summary>
    GroundOfArticles,
}
