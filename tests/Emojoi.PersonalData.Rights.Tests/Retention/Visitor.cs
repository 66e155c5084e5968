namespace Emojoi.PersonalData.Rights.Tests.Retention;

[DataSubject(Subjects.Visitor)]
public class Visitor
{
    [SubjectKey]
    public Guid Id { get; init; } = Guid.NewGuid();

    [PersonalData(Categories.Name, Purposes.Shop, Retentions.Inactive)]
    public string Name { get; set; } = "";

    public DateTimeOffset JoinedAt { get; set; }

    public DateTimeOffset? LastSeenAt { get; set; }
}
