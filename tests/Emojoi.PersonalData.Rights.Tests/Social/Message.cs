namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Shared by the two people who wrote and got it.</summary>
public sealed class Message
{
    public int Id { get; set; }

    public Guid? SenderId { get; set; }

    public Guid? RecipientId { get; set; }

    public string Text { get; set; } = "";

    /// <summary>What the sender alone sees.</summary>
    public Draft Draft { get; set; } = new();
}
