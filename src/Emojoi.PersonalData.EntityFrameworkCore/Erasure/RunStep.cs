namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A step that is being taken, and how many rows it takes at once.</summary>
internal sealed class RunStep(ErasureStep step, StepSql sql, StepWork work, int largestBatch)
{
    private const int FirstBatch = 1_000;
    private const int SmallestBatch = 100;
    private const int Growth = 10;

    private int _size = Math.Min(FirstBatch, largestBatch);

    public ErasureStep Step => step;

    public StepSql Sql => sql;

    public StepWork Work => work;

    /// <summary>Whether its rows are too many for one statement.</summary>
    public bool IsTooMuch { get; set; }

    /// <summary>How many rows the next batch holds.</summary>
    public int NextSize => work.NeedsKeys ? Math.Min(_size, sql.Sql.Dialect.MaxParameters / 2 / step.Entity.Key.Count) : _size;

    /// <summary>The next batch is as large as what could be done in some time, at the pace of the last one.</summary>
    public void Adapt(int size, TimeSpan time, TimeSpan elapsed)
    {
        var most = Math.Min(size * (long)Growth, largestBatch);
        var fitting = size * (time / (elapsed + TimeSpan.FromTicks(1)));
        _size = (int)Math.Clamp(fitting, Math.Min(SmallestBatch, most), most);
    }
}
