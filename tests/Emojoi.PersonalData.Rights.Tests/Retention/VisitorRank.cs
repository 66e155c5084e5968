namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Says nothing that is tagged, but of whom it says it.</summary>
public class VisitorRank
{
    public int Id { get; set; }

    [SubjectReference(typeof(Visitor))]
    public Guid VisitorId { get; set; }

    public int Rank { get; set; }
}
