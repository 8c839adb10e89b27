using Previews.Text;

namespace Previews;

/// <summary>What is told about the data for a template that is rendered alone; of YAML its reader tells.</summary>
internal static class ModelFileDiagnostics
{
    public static void NoJson(this DiagnosticBag bag, TextLocation at) => bag.Error("PV0490", at, "this is no JSON");
}
