namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>All of it is kept by law.</summary>
public class Receipt
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Bill, Purposes.Billing, Retentions.Bookkeeping)]
    public string BilledTo { get; set; } = "";
}
