namespace Emojoi.PersonalData.Rights.Tests.Social;

public sealed class Member
{
    public Guid Id { get; set; } = Guid.NewGuid();

    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public Profile Profile { get; set; } = new();
}
