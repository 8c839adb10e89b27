namespace Previews.Scriban.Functions;

/// <summary>
/// The order in which texts are sorted: letters before their case, the same on every machine. (<c>&lt;</c> and its like compare
/// code units.)
/// </summary>
internal static class TextOrder
{
    /// <summary>Case decides only between texts that are the same otherwise; then the lower case comes first.</summary>
    public static int Compare(string left, string right)
    {
        var order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(left, right);
    }
}
