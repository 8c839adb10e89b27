using Previews.Text;

namespace Previews;

/// <summary>Reports about the data for a template that is rendered alone; the reader of YAML has its own.</summary>
internal static class ModelFileDiagnostics
{
    public static void NoJson(this DiagnosticBag bag, TextLocation at) => bag.Error("PV0490", at, "this is no JSON");
}
