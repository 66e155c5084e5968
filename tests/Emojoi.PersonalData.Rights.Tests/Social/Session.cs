namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Nothing in it is tagged; whose it is makes it personal.</summary>
public sealed class Session
{
    public string Id { get; set; } = Guid.NewGuid().ToString("N");

    public Guid MemberId { get; set; }
}
