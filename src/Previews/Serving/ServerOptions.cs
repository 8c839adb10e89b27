using System.Net;

namespace Previews.Serving;

/// <summary>Where the server listens and to which names it answers.</summary>
/// <param name="Host">A name or an address; this machine alone unless another is asked for.</param>
internal sealed record ServerOptions(string Host = ServerOptions.ThisMachine, int Port = ServerOptions.DefaultPort)
{
    public const string ThisMachine = "127.0.0.1";
    public const int DefaultPort = 5080;

    private static readonly string[] LocalNames = ["localhost", ThisMachine, "[::1]"];

    /// <summary>
    /// Whether it is an address, or a name that one could be given: words of letters, digits and hyphens, with dots between, the last not a
    /// number.
    /// </summary>
    public static bool IsHost(string host) =>
        host.Trim() == host
        && (IPAddress.TryParse(host, out _) ? host.Contains(':', StringComparison.Ordinal) || host.Count(c => c == '.') == 3 : IsName(host));

    private static bool IsName(string host) =>
        host.Length <= 253
        && host.Split('.') is var words
        && words.All(word => word.Length is > 0 and <= 63 && word.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && word[0] != '-' && word[^1] != '-')
        && !words[^1].All(char.IsAsciiDigit);

    /// <summary>A name (behind a proxy, in a container) is answered to on every address.</summary>
    public string Address =>
        string.Equals(
            Host,
            "localhost",
            StringComparison.OrdinalIgnoreCase) ? ThisMachine : IPAddress.TryParse(Host, out var address) ? address.ToString() : "0.0.0.0";

    public bool IsOpen => !IPAddress.IsLoopback(IPAddress.Parse(Address));

    /// <summary>
    /// A page of the web can point a name of its own at this machine; its requests then carry that name. An address cannot
    /// be pointed anywhere, so a server opened by an address answers to every address.
    /// </summary>
    public bool Answers(string host) =>
        LocalNames.Contains(host, StringComparer.OrdinalIgnoreCase)
        || string.Equals(host, Host, StringComparison.OrdinalIgnoreCase)
        || (IsOpen && IPAddress.TryParse(host, out _));
}
