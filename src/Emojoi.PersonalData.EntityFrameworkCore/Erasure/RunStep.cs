namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A step that is being taken, and how many rows it takes at once.</summary>
internal sealed class RunStep(ErasureStep step, StepSql sql, StepWork work, int largestBatch)
{
    private readonly BatchSize _size = new(first: 1_000, largestBatch);

    public ErasureStep Step => step;

    public StepSql Sql => sql;

    public StepWork Work => work;

    /// <summary>Whether its rows are too many for one statement.</summary>
    public bool IsTooMuch { get; set; }

    /// <summary>How many rows the next batch holds.</summary>
    public int NextSize => work.NeedsKeys ? Math.Min(_size.Current, sql.MaxKeys) : _size.Current;

    /// <summary>The next batch is as large as what could be done in some time, at the pace of the last one.</summary>
    public void Adapt(int size, TimeSpan time, TimeSpan elapsed) => _size.Adapt(size, time, elapsed);
}
