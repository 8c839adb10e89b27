using System.Threading.Channels;

namespace Previews.Serving;

/// <summary>
/// Changes come in bursts (an editor writes, renames and removes; git changes a thousand files): one is over when it has been
/// quiet for a moment, or, where something is written without end, when it has lasted for long enough.
/// </summary>
internal sealed class Burst(TimeProvider time)
{
    /// <summary>Longer than an editor takes from one step of saving to the next, and too short to be felt.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    public static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that something changed; from any thread.</summary>
    public void Report() => _changes.Writer.TryWrite(true);

    public async Task End(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        var began = time.GetTimestamp();
        do
        {
            await Task.Delay(Quiet, time, cancellation);
        }
        while (_changes.Reader.TryRead(out _) && time.GetElapsedTime(began) < Longest);
    }
}
