namespace Previews.Templates.Builtins;

/// <summary>Chance, from the set's seed: the same page again each time.</summary>
internal static class RandomBuiltins
{
    public static readonly BuiltinFunction[] All =
    [
        new("random", [new(typeof(int), "minValue"), new(typeof(int), "maxValue")], static (page, at, a) =>
        {
            var (least, most) = ((int)a[0]!, (int)a[1]!);
            return least < most
                ? page.Random.Next(least, most)
                : throw page.Fail(TemplateDiagnostics.BadArgument(page.At(at.Span), "the greatest value must be greater than the least"));
        }),
        new("uuid", [], static (page, _, _) =>
        {
            Span<byte> bytes = stackalloc byte[16];
            page.Random.NextBytes(bytes);
            (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0f) | 0x40), (byte)((bytes[8] & 0x3f) | 0x80));
            return new Guid(bytes, bigEndian: true).ToString();
        }),
    ];
}
