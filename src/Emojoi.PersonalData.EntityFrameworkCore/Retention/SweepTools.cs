using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.Rights;
using Microsoft.Extensions.Options;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>What a sweep works with, and whom it asks.</summary>
internal sealed class SweepTools(
    IAuditLedger ledger,
    PersonalDataEraser eraser,
    RemainingBytes remaining,
    IEnumerable<IBlobStore> blobStores,
    IEnumerable<IProtectedSubjects> protectors,
    IEnumerable<IHoldProvider> holdProviders,
    IEnumerable<IRetentionEnds> ends,
    TimeProvider time,
    IOptionsMonitor<RetentionOptions> options)
{
    public IAuditLedger Ledger => ledger;

    public PersonalDataEraser Eraser => eraser;

    public RemainingBytes Remaining => remaining;

    public IBlobStore? Blobs { get; } = blobStores.LastOrDefault();

    public IReadOnlyList<IProtectedSubjects> Protectors { get; } = [.. protectors];

    public IReadOnlyList<IHoldProvider> HoldProviders { get; } = [.. holdProviders];

    public IReadOnlyList<IRetentionEnds> Ends { get; } = [.. ends];

    public TimeProvider Time => time;

    /// <summary>The kill switch, as it stands now.</summary>
    public bool IsEnabled => options.CurrentValue.IsEnabled;

    /// <summary>The largest part of a table that one sweep may take, as it stands now.</summary>
    public double MaximumFraction => options.CurrentValue.MaximumFraction;
}
