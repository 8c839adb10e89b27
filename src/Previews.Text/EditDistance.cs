namespace Previews.Text;

/// <summary>How far two words are apart.</summary>
public static class EditDistance
{
    /// <summary>Letters inserted, removed, replaced, or two neighbours swapped (optimal string alignment).</summary>
    public static int Between(string a, string b)
    {
        const int TooLong = 64;
        if (a.Length > TooLong || b.Length > TooLong)
            return a == b ? 0 : int.MaxValue;

        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                d[i, j] = Math.Min(substitution, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
