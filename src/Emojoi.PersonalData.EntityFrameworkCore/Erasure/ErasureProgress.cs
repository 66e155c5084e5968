using System.Text.Json;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>How far an erasure came, as the database remembers it: counts and names of types, nothing that names the person.</summary>
internal sealed class ErasureProgress
{
    public List<StepProgress> Steps { get; set; } = [];

    public long BlobsDeleted { get; set; }

    public long BlobsShared { get; set; }

    public long BlobsMissing { get; set; }

    public List<HeldBy> Holds { get; set; } = [];

    /// <summary>Whether something was touched already: then it can no longer be withdrawn.</summary>
    public bool HasBegun { get; set; }

    /// <summary>Whether the person can no longer get in anywhere (F26).</summary>
    public bool HasRevoked { get; set; }

    /// <summary>Whether every recipient was told (clause R-ERASE-RECIPIENTS).</summary>
    public bool HasNotified { get; set; }

    public BlobReport Blobs => new(BlobsDeleted, BlobsShared, BlobsMissing);

    public void Count(BlobReport blobs) =>
        (BlobsDeleted, BlobsShared, BlobsMissing) = (BlobsDeleted + blobs.Deleted, BlobsShared + blobs.Shared, BlobsMissing + blobs.Missing);

    public static ErasureProgress Parse(string text) => text.Length == 0 ? new ErasureProgress() : JsonSerializer.Deserialize<ErasureProgress>(text)!;

    public override string ToString() => JsonSerializer.Serialize(this);

    public StepProgress Of(ErasureStep step)
    {
        var progress = Steps.FirstOrDefault(candidate => candidate.Step == step.Id);
        if (progress is null)
        {
            progress = new StepProgress { Step = step.Id };
            Steps.Add(progress);
        }

        return progress;
    }

    /// <summary>A hold, without the types that only this process knows.</summary>
    internal sealed record HeldBy(string Name, string Reason, DateTimeOffset? Until)
    {
        public Hold ToHold() => new(Name, Reason, Until);
    }
}
