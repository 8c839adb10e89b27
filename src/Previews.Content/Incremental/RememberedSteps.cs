using System.Collections.Immutable;
using Previews.Content.Binding;
using Previews.Content.Files;
using Previews.Content.Reading;
using Previews.Text;

namespace Previews.Content.Incremental;

/// <summary>
/// Takes over from the last reading what did not change: what was made of each file, what was bound from each piece of it,
/// and whole stages.
/// </summary>
internal sealed class RememberedSteps : ReadingSteps
{
    private readonly Dictionary<ReadingStage, StageMemory> _stages =
        Enum.GetValues<ReadingStage>().ToDictionary(stage => stage, _ => new StageMemory());
    private BindingMemory _bindings = new();
    private Settings? _settings;

    public FileMemory Files { get; } = new();

    public override ImmutableArray<ParsedFile?> ReadFiles(
        ImmutableArray<SourceFile> files, DiagnosticBag diagnostics, Func<SourceFile, DiagnosticBag, ParsedFile?> read)
    {
        var parsed = new ParsedFile?[files.Length];
        var unknown = Enumerable.Range(0, files.Length).Where(i => !Files.TryRecall(files[i], diagnostics, out parsed[i])).ToList();
        Parallel.ForEach(unknown, i => parsed[i] = Files.Of(files[i], diagnostics, read));
        return [.. parsed];
    }

    public override T Run<T>(
        ReadingStage stage, Func<ImmutableArray<object>> basis, DiagnosticBag diagnostics, Func<DiagnosticBag, T> run) =>
        (T)_stages[stage].Of(basis(), diagnostics, run);

    public override T? LastSound<T>(ReadingStage stage, object first)
        where T : class => (T?)_stages[stage].SoundResultOn(first);

    /// <summary>Settings reach into everything: where they change, all is bound again.</summary>
    public override IEarlierOutcomes OutcomesUnder(Settings settings)
    {
        if (!ReferenceEquals(settings, _settings))
            _bindings = new BindingMemory();
        _settings = settings;
        return _bindings;
    }
}
