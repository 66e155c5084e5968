namespace Emojoi.PersonalData.Rights.Tests.Generated;

[DataSubject(Subjects.Guest)]
public class Guest
{
    [SubjectKey]
    public Guid Id { get; init; } = Guid.NewGuid();

    [PersonalData(Categories.Name, Purposes.Club)]
    public required string Name { get; set; }

    public Portrait Portrait { get; set; } = new();

    public List<Letter> Letters { get; private set; } = [];
}
