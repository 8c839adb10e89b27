using System.Diagnostics;
using Previews.Site.Output;

namespace Previews.Interruptions;

/// <summary>Steps on the real disk, of which one is this process's last: it is killed just before or just after it.</summary>
/// <param name="last">Counted from 1, in the order in which steps begin.</param>
/// <param name="after">Whether the last step is still made.</param>
/// <param name="isAble">False plays a system that can neither exchange two folders in one step nor give a file a second name.</param>
internal sealed class DeadlySteps(int last, bool after, bool isAble) : IFileSteps
{
    private readonly DiskSteps _disk = new();
    private int _begun;

    public void CreateFolder(string path) => Take(() => _disk.CreateFolder(path));

    public void WriteFile(string path, ReadOnlySpan<byte> content)
    {
        var copy = content.ToArray();
        Take(() => _disk.WriteFile(path, copy));
    }

    public bool TryLink(string file, string name)
    {
        var linked = false;
        if (isAble)
            Take(() => linked = _disk.TryLink(file, name));
        return linked;
    }

    public void SetTime(string path, DateTime modified) => Take(() => _disk.SetTime(path, modified));

    public void Move(string from, string to) => Take(() => _disk.Move(from, to));

    public bool TryExchange(string one, string other)
    {
        var exchanged = false;
        if (isAble)
            Take(() => exchanged = _disk.TryExchange(one, other));
        return exchanged;
    }

    public void Remove(string folder) => Take(() => _disk.Remove(folder));

    private void Take(Action step)
    {
        var isLast = Interlocked.Increment(ref _begun) == last;
        if (isLast && !after)
            Die();
        step();
        if (isLast)
            Die();
    }

    /// <summary>SIGKILL: nothing is caught, nothing is disposed.</summary>
    private static void Die()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        // The signal is on its way: this thread must not take another step before it arrives.
        Thread.Sleep(Timeout.Infinite);
    }
}
