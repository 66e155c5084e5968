namespace Emojoi.PersonalData.Rights.Tests.Generated;

public class Bill
{
    public int Id { get; set; }

    [SubjectReference(typeof(Guest))]
    public Guid PayerId { get; set; }

    [PersonalData(Categories.Bill, Purposes.Billing)]
    public string Address { get; set; } = "";

    public DateTime CreatedAt { get; set; }
}
