using Emojoi.Social.Members;

namespace Emojoi.Social.Messaging;

/// <summary>A message between two people: each owns a part, and keeps it when the other one leaves (clause P-PUBLIC).</summary>
public sealed class DirectMessage
{
    public required Guid Id { get; init; }

    [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)]
    public required long SenderId { get; init; }

    [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)]
    public required long RecipientId { get; init; }

    /// <summary>The sender's part.</summary>
    public required MessageText Written { get; init; }

    /// <summary>The recipient's part.</summary>
    public MessageReaction? Reaction { get; private set; }

    public required DateTimeOffset SentAt { get; init; }

    public void React(string emoji) => Reaction = new MessageReaction { MemberId = RecipientId, Emoji = emoji };
}
