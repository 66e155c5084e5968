using Emojoi.Social.Members;

namespace Emojoi.Social.Messaging;

/// <summary>What the sender wrote.</summary>
[Encrypted]
public sealed class MessageText
{
    [SubjectReference(typeof(Member))]
    public required long AuthorId { get; init; }

    [PersonalData(Categories.Message, Purposes.Sharing)]
    public string? Text { get; init; }
}
