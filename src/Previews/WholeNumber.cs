using System.CommandLine.Parsing;
using System.Globalization;

namespace Previews;

/// <summary>Reads an option's number: in decimal digits, within its bounds, or an error in the words of the one who typed it.</summary>
internal static class WholeNumber
{
    public static Func<ArgumentResult, int?> Between(string option, int minimum, int maximum) => result =>
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"`{option}` is a whole number from {minimum} to {maximum}, and not `{text}`."));
        return null;
    };
}
