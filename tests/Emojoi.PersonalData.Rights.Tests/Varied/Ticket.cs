namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>A table for each type that has rows.</summary>
public abstract class Ticket : Paper
{
    public string Seat { get; set; } = "";
}
