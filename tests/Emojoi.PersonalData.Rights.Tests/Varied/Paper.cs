namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>Mapped three times: to one table, to a table for each type, and to a table for each type that has rows.</summary>
public abstract class Paper
{
    public int Id { get; set; }

    public int Realm { get; set; }

    public int PersonNumber { get; set; }

    public string Title { get; set; } = "";
}
