using System.Globalization;
using System.Text;
using Previews.Templates.Nodes;

namespace Previews.Templates.Output;

/// <summary>
/// The page as it grows, in UTF-8. One buffer serves the page and everything that is captured on the way, which is cut off
/// its end again. It knows by how many blanks the running code block is indented.
/// </summary>
/// <param name="maximumLength">How many bytes it may have in the end.</param>
/// <param name="tooLong">Makes what is thrown where it has more.</param>
internal sealed class Utf8Output(int maximumLength, Func<int, Exception> tooLong)
{
    private byte[] _buffer = new byte[32 << 10];
    private byte[] _indent = new byte[64];
    private int _indentStart;
    private int _indentEnd;

    /// <summary>Whether a line has ended inside an indented block, so that the next writing starts with the indent.</summary>
    private bool _lineEnded;

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    private bool Indenting => _indentEnd > _indentStart;

    public void Reset()
    {
        Length = 0;
        (_indentStart, _indentEnd, _lineEnded) = (0, 0, false);
    }

    /// <summary>Starts writing for a value rather than for the page; what is open around it is put aside.</summary>
    public Capture BeginCapture()
    {
        var capture = new Capture(Length, _indentStart, _lineEnded);
        _indentStart = _indentEnd;
        _lineEnded = false;
        return capture;
    }

    /// <summary>What was written since; it is valid until the next writing.</summary>
    public ReadOnlySpan<byte> EndCapture(Capture capture)
    {
        var captured = _buffer.AsSpan(capture.Start, Length - capture.Start);
        Length = capture.Start;
        _indentStart = capture.IndentStart;
        _lineEnded = capture.LineEnded;
        return captured;
    }

    /// <summary>Takes back what was written since; it is valid until the next writing.</summary>
    public ReadOnlySpan<byte> CutFrom(int start)
    {
        var cut = _buffer.AsSpan(start, Length - start);
        Length = start;
        return cut;
    }

    /// <summary>Every line that ends from here on is followed by these blanks as well.</summary>
    public void PushIndent(byte[] blanks)
    {
        if (_indentEnd + blanks.Length > _indent.Length)
            Array.Resize(ref _indent, Math.Max(_indent.Length * 2, _indentEnd + blanks.Length));
        blanks.CopyTo(_indent, _indentEnd);
        _indentEnd += blanks.Length;
    }

    public void PopIndent(byte[] blanks) => _indentEnd -= blanks.Length;

    public void Write(ReadOnlySpan<byte> text)
    {
        if (!Indenting)
        {
            _lineEnded = false;
            Append(text);
            return;
        }

        while (!text.IsEmpty)
        {
            WritePendingIndent();
            var end = text.IndexOf((byte)'\n') + 1;
            _lineEnded = end > 0;
            Append(end > 0 ? text[..end] : text);
            text = end > 0 ? text[end..] : default;
        }
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (!Indenting)
        {
            _lineEnded = false;
            Append(text);
            return;
        }

        while (!text.IsEmpty)
        {
            WritePendingIndent();
            var end = text.IndexOf('\n') + 1;
            _lineEnded = end > 0;
            Append(end > 0 ? text[..end] : text);
            text = end > 0 ? text[end..] : default;
        }
    }

    public void Write<T>(T number)
        where T : IUtf8SpanFormattable
    {
        WritePendingIndent();
        Reserve(64);
        number.TryFormat(_buffer.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    private void WritePendingIndent()
    {
        if (_lineEnded && Indenting)
            Append(_indent.AsSpan(_indentStart, _indentEnd - _indentStart));
        _lineEnded = false;
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(Length));
        Length += text.Length;
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve((text.Length + 1) * 3);
        Length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (Length + count > _buffer.Length)
            Grow(count);
    }

    public void CheckLength()
    {
        if (Length > maximumLength)
            throw tooLong(maximumLength);
    }

    /// <summary>A reservation is up to three times what is then written, so the limit is looked at where the buffer grows.</summary>
    private void Grow(int count)
    {
        CheckLength();
        var larger = new byte[Math.Min(Math.Max(_buffer.Length * 2L, Length + (long)count), Array.MaxLength)];
        Written.CopyTo(larger);
        _buffer = larger;
    }

    /// <summary>Where a capture began, and what was pending around it.</summary>
    public readonly record struct Capture(int Start, int IndentStart, bool LineEnded);
}
