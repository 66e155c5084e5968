namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Kept by law.</summary>
public sealed class Invoice
{
    public int Id { get; set; }

    public Guid MemberId { get; set; }

    public string BilledTo { get; set; } = "";

    public string? Remark { get; set; }

    public decimal Amount { get; set; }
}
