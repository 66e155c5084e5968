using Emojoi.Social.Members;

namespace Emojoi.Social.Notifications;

/// <summary>A link in a notification that a member followed (clause K-TRACK).</summary>
[Encrypted]
public sealed record LinkClick(
    [property: SubjectReference(typeof(Member))] long MemberId,
    DateTimeOffset At,
    [property: PersonalData(Categories.LinkClick, Purposes.LinkTracking)] string? Link);
