namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>A line of a log: all of it goes at once.</summary>
public class Visit
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Words, Purposes.Shop, Retentions.Log)]
    public string Page { get; set; } = "";

    public DateTimeOffset At { get; set; }
}
