namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>A row that is nothing but two references.</summary>
public sealed class Follow
{
    public Guid FollowerId { get; set; }

    public Guid FollowedId { get; set; }
}
