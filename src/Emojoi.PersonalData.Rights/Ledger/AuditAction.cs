namespace Emojoi.PersonalData.Rights;

/// <summary>What the audit ledger tells about (clause P-AUDIT).</summary>
public enum AuditAction
{
    /// <summary>An erasure was asked for.</summary>
    ErasureRequested = 0,

    /// <summary>A batch of an erasure was done.</summary>
    ErasureStep = 1,

    /// <summary>An erasure ended; the details say how.</summary>
    ErasureEnded = 2,

    /// <summary>A person's data was exported.</summary>
    Export = 3,

    /// <summary>A member was corrected.</summary>
    Rectification = 4,

    /// <summary>A sweep removed what was kept long enough.</summary>
    RetentionSweep = 5,
}
