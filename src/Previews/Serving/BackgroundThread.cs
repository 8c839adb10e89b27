namespace Previews.Serving;

/// <summary>
/// Runs a long job on a thread of its own. The pool's threads are as few as the cores: on one of them the job would keep the
/// next change, and the browser's requests, waiting for seconds.
/// </summary>
internal static class BackgroundThread
{
    public static Task<T> Run<T>(Func<T> job) =>
        Task.Factory.StartNew(job, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
