namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Its members are kept for different times.</summary>
public class Purchase
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Bill, Purposes.Billing, Retentions.Bookkeeping)]
    public string BilledTo { get; set; } = "";

    [PersonalData(Categories.Words, Purposes.Shop, Retentions.Log)]
    public string? Wish { get; set; }

    [PersonalData(Categories.Words, Purposes.Shop, Retentions.Log, Erasure = ErasureStrategy.Truncate, Length = 2)]
    public string PostCode { get; set; } = "";

    public DateTime CreatedAt { get; set; }

    public List<Engraving> Engravings { get; } = [];
}
