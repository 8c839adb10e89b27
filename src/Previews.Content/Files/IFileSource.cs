using System.Collections.Immutable;
using Previews.Text;

namespace Previews.Content.Files;

/// <summary>Where files come from: a folder, or memory.</summary>
public interface IFileSource
{
    /// <summary>What messages show before each path: <c>input</c>.</summary>
    string Name { get; }

    /// <summary>Whether there is such a place at all; if not, <see cref="List"/> reports it.</summary>
    bool Exists { get; }

    /// <summary>Every file, sorted by path in ordinal order; what cannot be listed is reported.</summary>
    ImmutableArray<SourceFile> List(DiagnosticBag diagnostics);
}
