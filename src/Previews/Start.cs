using System.Runtime.CompilerServices;
using NodaTime;

namespace Previews;

/// <summary>The program with the process's own clock and streams.</summary>
internal static class Start
{
    /// <summary>Apart, so that whoever calls it can say what happened where not even what it needs to begin can be loaded.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Run(string[] arguments)
    {
#pragma warning disable RS0030 // The one place that reads the clock.
        IClock clock = SystemClock.Instance;
#pragma warning restore RS0030
        return CommandLine.Run(arguments, clock, Terminal.OfProcess());
    }
}
