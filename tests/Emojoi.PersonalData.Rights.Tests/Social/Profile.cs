namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Owned by a member, in a table of its own.</summary>
public sealed class Profile
{
    public string? Nickname { get; set; }

    public DateOnly? BirthDate { get; set; }
}
