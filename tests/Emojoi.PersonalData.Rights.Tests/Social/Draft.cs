namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Lies in the row of a message, and belongs to its sender.</summary>
public sealed class Draft
{
    public string? Remark { get; set; }
}
