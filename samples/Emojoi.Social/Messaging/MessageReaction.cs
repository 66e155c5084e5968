using Emojoi.Social.Members;

namespace Emojoi.Social.Messaging;

/// <summary>How the recipient answered.</summary>
[Encrypted]
public sealed class MessageReaction
{
    [SubjectReference(typeof(Member))]
    public required long MemberId { get; init; }

    [PersonalData(Categories.Message, Purposes.Sharing)]
    public string? Emoji { get; init; }
}
