namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A step that is being taken, and how many rows it takes at once.</summary>
internal sealed class RunStep(ErasureStep step, StepSql sql, StepWork work, int largestBatch)
{
    public ErasureStep Step => step;

    public StepSql Sql => sql;

    public StepWork Work => work;

    /// <summary>Whether it is about one row at most, and nothing has to be read of it first.</summary>
    public bool IsSmall { get; } =
        step is { IsOneRow: true, Kind: StepKind.Own } && !work.NeedsKeys && work.IsOneTrip && !step.Changes.Any(change => change.Member.Plan.NamesBlob);

    /// <summary>How many rows the database expects; infinitely many where they turned out to be too many for one statement.</summary>
    public double? Expected { get; set; }

    /// <summary>How many rows the next batch holds.</summary>
    public BatchSize Size { get; } = new(work.NeedsKeys ? Math.Min(sql.MaxKeys, largestBatch) : largestBatch);
}
