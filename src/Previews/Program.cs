using NodaTime;
using Previews;

#pragma warning disable RS0030 // The one place that reads the clock.
IClock clock = SystemClock.Instance;
#pragma warning restore RS0030
return CommandLine.Run(args, clock, Terminal.OfProcess());
