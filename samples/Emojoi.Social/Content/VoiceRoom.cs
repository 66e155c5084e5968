using Emojoi.Social.Members;

namespace Emojoi.Social.Content;

/// <summary>A room in which members talk to one another. What is said belongs to the one who speaks.</summary>
public sealed class VoiceRoom
{
    public required Guid Id { get; init; }

    [SubjectReference(typeof(Member))]
    public required long HostId { get; init; }

    [PersonalData(Categories.Post, Purposes.Sharing)]
    public string? Topic { get; set; }

    /// <summary>Keeps a clip of a member who allowed the microphone, and of nobody else (clause R-CONSENT).</summary>
    [ProcessedFor(Purposes.VoiceRooms)]
    public VoiceClip? Speak(Member speaker, byte[] audio, DateTimeOffset at) =>
        speaker.HasAgreed && speaker.Settings.Microphone
            ? new VoiceClip { RoomId = Id, SpeakerId = speaker.Id, Audio = audio, SpokenAt = at }
            : null;
}
