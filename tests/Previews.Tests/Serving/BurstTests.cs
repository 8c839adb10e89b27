using Previews.Serving;

namespace Previews.Tests.Serving;

public sealed class BurstTests
{
    private readonly JumpingClock _clock = new();
    private readonly Burst _burst;

    public BurstTests() => _burst = new Burst(_clock);

    [Fact]
    public async Task Burst_is_over_when_it_has_been_quiet_for_a_moment()
    {
        _burst.Report();
        _clock.Passed = now =>
        {
            if (now < TimeSpan.FromMilliseconds(50))
                _burst.Report();
        };

        await _burst.End(TestContext.Current.CancellationToken);

        Assert.Equal(TimeSpan.FromMilliseconds(50), _clock.Now);
    }

    [Fact]
    public async Task File_that_is_written_without_end_is_waited_for_no_longer_than_the_longest()
    {
        _burst.Report();
        _clock.Passed = now =>
        {
            Assert.True(now <= Burst.Longest + Burst.Quiet, $"still waiting after {now}");
            _burst.Report();
        };

        await _burst.End(TestContext.Current.CancellationToken);

        Assert.Equal(Burst.Longest, _clock.Now);
    }

    /// <summary>Shows at once the time that is waited for.</summary>
    private sealed class JumpingClock : TimeProvider
    {
        public TimeSpan Now { get; private set; }

        /// <summary>Done each time before who waits goes on.</summary>
        public Action<TimeSpan> Passed { get; set; } = _ => { };

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Now += dueTime;
            Passed(Now);
            callback(state);
            return new Past();
        }

        private sealed class Past : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => false;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
