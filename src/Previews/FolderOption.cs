using System.CommandLine;

namespace Previews;

/// <summary>An option that names a folder. A name that is empty or blank is a variable that a script never set, and names none.</summary>
internal static class FolderOption
{
    public static Option<string> Create(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => name.TrimStart('-') };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var folder }] && (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal)))
                result.AddError(
                    $"`{name}` names a folder, and `{folder.Replace('\0', '\uFFFD')}` names none; without the option it is `{name.TrimStart('-')}`.");
        });
        return option;
    }
}
