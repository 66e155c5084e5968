using Emojoi.Social.Members;

namespace Emojoi.Social.Content;

/// <summary>A piece of speech in a room.</summary>
[Encrypted]
public sealed class VoiceClip
{
    public required Guid RoomId { get; init; }

    [SubjectReference(typeof(Member))]
    public required long SpeakerId { get; init; }

    [PersonalData(Categories.Voice, Purposes.VoiceRooms)]
    public byte[]? Audio { get; set; }

    public required DateTimeOffset SpokenAt { get; init; }
}
