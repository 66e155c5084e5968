namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Nothing in it says when it was made.</summary>
public class Doodle
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Photo, Purposes.Shop, Retentions.Log)]
    public string Strokes { get; set; } = "";
}
