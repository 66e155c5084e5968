namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>How far one step came.</summary>
internal sealed class StepProgress
{
    public string Step { get; set; } = "";

    /// <summary>The last primary key that is done, encrypted; gone when the step is.</summary>
    public byte[]? Cursor { get; set; }

    public bool Done { get; set; }

    /// <summary>Whether a hold keeps the rows: the step is done again when it is over.</summary>
    public bool Held { get; set; }

    public long Deleted { get; set; }

    public long Changed { get; set; }

    public long Kept { get; set; }

    public long Residual { get; set; }

    public string? Reason { get; set; }
}
