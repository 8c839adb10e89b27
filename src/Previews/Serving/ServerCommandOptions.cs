using System.CommandLine;
using System.Net;

namespace Previews.Serving;

/// <summary>The options of the verbs that serve.</summary>
internal sealed class ServerCommandOptions
{
    private readonly Option<int?> _port = new("--port")
    {
        Description = "Where the server listens.",
        DefaultValueFactory = _ => ServerOptions.DefaultPort,
        CustomParser = WholeNumber.Between("--port", 0, IPEndPoint.MaxPort),
    };

    private readonly Option<string> _host = new("--host")
    {
        Description = "The name or address that it answers to, besides this machine's own.",
        DefaultValueFactory = _ => ServerOptions.ThisMachine,
    };

    public void AddTo(Command command)
    {
        // An empty name is a variable that a script never set: it must not open the server to every machine.
        _host.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var host }] && !ServerOptions.IsHost(host))
                result.AddError(
                    $"`--host` is a name or an address, as `preview.example` or `192.168.1.20`, and not `{host}`; `0.0.0.0` stands for every address of this machine.");
        });
        command.Options.Add(_port);
        command.Options.Add(_host);
    }

    public ServerOptions Of(ParseResult result, Terminal terminal)
    {
        var options = new ServerOptions(result.GetValue(_host)!, result.GetValue(_port)!.Value);
        if (options.IsOpen)
            terminal.Say($"`--host {options.Host}` lets other machines read this site.");
        return options;
    }
}
