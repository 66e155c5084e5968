namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>A part of it is there by consent.</summary>
public class Postcard
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Words, Purposes.Shop)]
    public string Front { get; set; } = "";

    [PersonalData(Categories.Words, Purposes.News, Retentions.Consent)]
    public string? Back { get; set; }
}
