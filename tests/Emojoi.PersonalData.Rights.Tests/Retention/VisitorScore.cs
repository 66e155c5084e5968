namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Computed at night from visits and purchases, for statistics.</summary>
public class VisitorScore
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    [PersonalData(Categories.Words, Purposes.Shop, Source = DataSource.Derived)]
    public string Interests { get; set; } = "";
}
