using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Previews.Benchmarks;
using Previews.Benchmarks.Content;
using Previews.Benchmarks.Football;

// Whole sites, or, with any other arguments, BenchmarkDotNet's choice of the small benchmarks:
// dotnet run -c Release --project tests/Previews.Benchmarks -- site [MATCHES [LANGUAGES [RUNS]]]
// dotnet run -c Release --project tests/Previews.Benchmarks -- site input [RUNS]: the project's own site, and others of as many pages
// dotnet run -c Release --project tests/Previews.Benchmarks -- preview [MATCHES [EDITS]]
// dotnet run -c Release --project tests/Previews.Benchmarks -- generate MATCHES FOLDER [LANGUAGES]
// dotnet run -c Release --project tests/Previews.Benchmarks -- groups [NUMBER [SEED]]: the slowest of drawn groups; group SEED: one of them
const int MatchesOfAsManyPages = 200;
const string Published = ".artifacts/publish/Previews/release_linux-x64/previews";

switch (args)
{
    case ["site" or "preview", ..] when !File.Exists(Published):
        Console.Error.WriteLine($"There is no {Published}: run `dotnet publish src/Previews -r linux-x64` first, and this from the same folder.");
        return 2;
    case ["site", "input", ..]:
        Executables.PreferPeers();
        using (var folder = new TemporaryFolder())
            new WholeSite(Path.GetFullPath(Published), folder.Path, MatchesOfAsManyPages, ["fr"], Number(2, 7)).CompareOwn();
        return 0;
    case ["site", ..]:
        Executables.PreferPeers();
        using (var folder = new TemporaryFolder())
            new WholeSite(Path.GetFullPath(Published), folder.Path, Number(1, 1000), Languages(2), Number(3, 3)).Compare();
        return 0;
    case ["preview", ..]:
        using (var folder = new TemporaryFolder())
            await new PreviewLatency(Path.GetFullPath(Published), folder.Path, Number(1, 1000), Number(2, 11)).Measure();
        return 0;
    case ["generate", _, var target, ..]:
        FileTree.Write(target, GeneratedInput.Files(Number(1, 1000), Languages(3)));
        return 0;
    case ["groups", ..]:
        SlowestGroups.Find(Enumerable.Range(Number(2, 0), Number(1, 1000)));
        return 0;
    case ["group", ..]:
        SlowestGroups.Report(Number(1, 0));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(".artifacts/benchmarks"));
        return 0;
}

string[] Languages(int at) => args.Length > at ? args[at].Split(',') : ["fr"];

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;
