namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Belongs to a visitor through a purchase.</summary>
public class Engraving
{
    public int Id { get; set; }

    public int PurchaseId { get; set; }

    public Purchase? Purchase { get; set; }

    [PersonalData(Categories.Words, Purposes.Shop, Retentions.Log)]
    public string Text { get; set; } = "";

    public DateTimeOffset AddedAt { get; set; }
}
