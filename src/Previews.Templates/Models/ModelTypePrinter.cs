using System.Text;

namespace Previews.Templates;

/// <summary>
/// Lists for theme authors what pages offer: their members, and once each type that is reached from them.
/// <code>
/// preview: the page of one match
///   home          team         the team that plays at home
///   rows          list of row  the table's rows
///   result?       result       the result; null before the end
/// </code>
/// </summary>
public static class ModelTypePrinter
{
    public static string Print(params IReadOnlyCollection<ModelType> roots)
    {
        var output = new StringBuilder();
        var printed = new HashSet<ModelType>(roots);
        var waiting = new Queue<ModelType>(roots.Distinct());
        while (waiting.TryDequeue(out var type))
        {
            if (output.Length > 0)
                output.Append('\n');
            PrintTo(output, type);
            foreach (var member in type.Members)
            {
                if (member.Type is { } next && printed.Add(next))
                    waiting.Enqueue(next);
            }
        }

        return output.ToString();
    }

    private static void PrintTo(StringBuilder output, ModelType type)
    {
        output.Append(type.Name).Append(": ").Append(type.Doc).Append('\n');
        var rows = type.Members.Select(static m => (Name: m.Name + (m.Optional ? "?" : ""), Kind: Describe(m), m.Doc)).ToList();
        var nameWidth = rows.Select(static r => r.Name.Length).DefaultIfEmpty().Max();
        var kindWidth = rows.Select(static r => r.Kind.Length).DefaultIfEmpty().Max();
        foreach (var (name, kind, doc) in rows)
            output.Append("  ").Append(name.PadRight(nameWidth)).Append("  ").Append(kind.PadRight(kindWidth)).Append("  ").Append(doc).Append('\n');
    }

    private static string Describe(ModelMember member) => member.Kind switch
    {
        ModelMemberKind.Object => member.Type!.Name,
        ModelMemberKind.List => $"list of {member.Type!.Name}",
        ModelMemberKind.Texts => "list of texts",
        ModelMemberKind.Flag => "true or false",
        ModelMemberKind.Html => "safe HTML",
        ModelMemberKind.Url => "address",
        _ => member.Kind.ToString().ToLowerInvariant(),
    };
}
