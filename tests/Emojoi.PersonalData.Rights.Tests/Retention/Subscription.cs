namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>All of it is there by consent.</summary>
public class Subscription
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Words, Purposes.News, Retentions.Consent)]
    public string Topics { get; set; } = "";
}
