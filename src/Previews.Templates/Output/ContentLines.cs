using System.Buffers;

namespace Previews.Templates.Output;

/// <summary>
/// The lines of an iCalendar file (RFC 5545, 3.1): they end in CR LF, and one of more than 75 octets is folded, which is CR LF
/// and a blank that is no part of it. A template is written in plain lines, as long as they are; its empty ones are left out.
/// </summary>
internal static class ContentLines
{
    private const int Octets = 75;

    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        foreach (var line in text.Split((byte)'\n'))
        {
            if (text[line].TrimEnd((byte)'\r') is { IsEmpty: false } content)
                WriteFolded(output, content);
        }
    }

    private static void WriteFolded(IBufferWriter<byte> output, ReadOnlySpan<byte> line)
    {
        var most = Octets;
        while (line.Length > most)
        {
            var part = WholeLetters(line, most);
            output.Write(line[..part]);
            output.Write("\r\n "u8);
            line = line[part..];
            most = Octets - 1;
        }

        output.Write(line);
        output.Write("\r\n"u8);
    }

    /// <summary>How many octets stand before the last letter of UTF-8 that begins within the first of them and may end behind.</summary>
    private static int WholeLetters(ReadOnlySpan<byte> line, int most)
    {
        while (IsContinuation(line[most]))
            most--;
        return most;
    }

    private static bool IsContinuation(byte octet) => (octet & 0b1100_0000) == 0b1000_0000;
}
