using Emojoi.Social.Content;
using Emojoi.Social.Members;
using Emojoi.Social.Messaging;
using Emojoi.Social.Notifications;
using Emojoi.Social.Operations;

namespace Emojoi.Social;

/// <summary>Everything that the service keeps, in memory.</summary>
public sealed class SocialStore
{
    private long _lastMemberId = 1000;

    public List<Member> Members { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<VoiceRoom> Rooms { get; } = [];

    public List<VoiceClip> Clips { get; } = [];

    public List<DirectMessage> Messages { get; } = [];

    public List<SignIn> SignIns { get; } = [];

    public List<CrashReport> Crashes { get; } = [];

    public List<LinkClick> Clicks { get; } = [];

    public long NextMemberId() => ++_lastMemberId;
}
