using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>What a step of a sweep found, and what it did.</summary>
internal sealed class SweepCounts
{
    public long Rows { get; set; }

    public long Due { get; set; }

    public long Protected { get; set; }

    public long Held { get; set; }

    public long Deleted { get; set; }

    public long Changed { get; set; }

    public void Keep(SweepVerdict verdict, long rows)
    {
        Protected += verdict == SweepVerdict.Protected ? rows : 0;
        Held += verdict == SweepVerdict.Held ? rows : 0;
    }

    public RetentionStepReport ToReport(SweepStep step) =>
        new(step.Entity.Name, step.Retentions, Rows, Due, Protected, Held, Deleted, Changed);
}
