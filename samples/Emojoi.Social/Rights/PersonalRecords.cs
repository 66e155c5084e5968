using Emojoi.Social.Content;
using Emojoi.Social.Members;
using Emojoi.Social.Messaging;
using Emojoi.Social.Notifications;
using Emojoi.Social.Operations;

namespace Emojoi.Social.Rights;

/// <summary>Everything in the store that is about one member; of what two people share, the member's own part only (clause P-PUBLIC).</summary>
public sealed class PersonalRecords(SocialStore store, Member member)
{
    public Member Member { get; } = member;

    public IEnumerable<Post> Posts => store.Posts.Where(post => post.AuthorId == Member.Id);

    public IEnumerable<VoiceRoom> Rooms => store.Rooms.Where(room => room.HostId == Member.Id);

    public IEnumerable<VoiceClip> Clips => store.Clips.Where(clip => clip.SpeakerId == Member.Id);

    public IEnumerable<MessageText> Messages => store.Messages.Select(message => message.Written).Where(text => text.AuthorId == Member.Id);

    public IEnumerable<MessageReaction> Reactions =>
        store.Messages.Select(message => message.Reaction).OfType<MessageReaction>().Where(reaction => reaction.MemberId == Member.Id);

    public IEnumerable<SignIn> SignIns => store.SignIns.Where(signIn => signIn.MemberId == Member.Id);

    public IEnumerable<CrashReport> Crashes => store.Crashes.Where(crash => crash.MemberId == Member.Id);

    public IEnumerable<LinkClick> Clicks => store.Clicks.Where(click => click.MemberId == Member.Id);
}
