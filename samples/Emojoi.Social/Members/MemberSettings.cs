namespace Emojoi.Social.Members;

/// <summary>What a member switched on: push under "My - Settings - Account Security" (clause C-PORTRAIT), the mailing list (clause K-TRACK) and the microphone (clause R-CONSENT).</summary>
[SubjectReference(typeof(Member))]
[Encrypted]
public sealed class MemberSettings
{
    [OptOutCheck(Purposes.Recommendation)]
    [ConsentCheck(Purposes.Recommendation)]
    [PersonalData(Categories.Account, Purposes.Profile)]
    public bool PersonalisedPush { get; set; }

    [OptOutCheck(Purposes.LinkTracking)]
    [ConsentCheck(Purposes.LinkTracking)]
    [PersonalData(Categories.Account, Purposes.Profile)]
    public bool LinkTracking { get; set; }

    [ConsentCheck(Purposes.VoiceRooms)]
    [PersonalData(Categories.Account, Purposes.Profile)]
    public bool Microphone { get; set; }
}
