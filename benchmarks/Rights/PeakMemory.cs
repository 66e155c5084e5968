namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>Looks every few milliseconds at how much managed memory is in use, garbage that is not collected yet included.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(2);
    private readonly Timer _timer;
    private long _peak;

    public PeakMemory() => _timer = new Timer(_ => Look(), state: null, TimeSpan.Zero, Interval);

    /// <summary>The most that was seen, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _peak);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = GC.GetTotalMemory(forceFullCollection: false);
        for (var before = Bytes; now > before; before = Bytes)
        {
            Interlocked.CompareExchange(ref _peak, now, before);
        }
    }
}
