namespace Previews.Text;

/// <summary>A half-open range of UTF-16 code units in a <see cref="SourceText"/>: the start is inside, the end is not.</summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException">The start or the length is negative.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Start = start;
        Length = length;
    }

    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int position) => position >= Start && position < End;

    public override string ToString() => $"{Start}..{End}";
}
