namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>How many rows a transaction takes at once: as many as can be done while others wait (F17).</summary>
/// <param name="largest">How many at most.</param>
internal sealed class BatchSize(int largest)
{
    private const int First = 1_000;
    private const int Smallest = 100;
    private const int Growth = 10;

    public int Current { get; private set; } = Math.Min(First, largest);

    /// <summary>The next batch is as large as what could be done in some time, at the pace of the last one.</summary>
    public void Adapt(int size, TimeSpan time, TimeSpan elapsed)
    {
        var most = Math.Min(size * (long)Growth, largest);
        var fitting = size * (time / (elapsed + TimeSpan.FromTicks(1)));
        Current = (int)Math.Clamp(fitting, Math.Min(Smallest, most), most);
    }
}
