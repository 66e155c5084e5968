namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A step that is being taken, and how many rows it takes at once.</summary>
internal sealed class RunStep(ErasureStep step, StepSql sql, StepWork work, int largestBatch)
{
    public ErasureStep Step => step;

    public StepSql Sql => sql;

    public StepWork Work => work;

    /// <summary>Whether its rows are too many for one statement.</summary>
    public bool IsTooMuch { get; set; }

    /// <summary>How many rows the next batch holds.</summary>
    public BatchSize Size { get; } = new(work.NeedsKeys ? Math.Min(sql.MaxKeys, largestBatch) : largestBatch);
}
