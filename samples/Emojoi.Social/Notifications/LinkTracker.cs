using Emojoi.Social.Members;

namespace Emojoi.Social.Notifications;

/// <summary>Learns from the links that a member follows, until the member unsubscribes (clause K-TRACK).</summary>
[ProcessedFor(Purposes.LinkTracking)]
public sealed class LinkTracker(SocialStore store, TimeProvider time)
{
    /// <summary>Keeps that a member followed a link, if that may be kept.</summary>
    public void Follow(Member member, string link)
    {
        if (member.HasAgreed && member.Settings.LinkTracking)
        {
            store.Clicks.Add(new LinkClick(member.Id, time.GetUtcNow(), link));
        }
    }

    /// <summary>The link that a member follows most; <c>null</c> where nobody may know.</summary>
    public string? FavouriteOf(Member member)
    {
        if (!member.HasAgreed || !member.Settings.LinkTracking)
        {
            return null;
        }

        var links = store.Clicks.Where(click => click.MemberId == member.Id).Select(click => click.Link);
        return links.GroupBy(link => link).MaxBy(same => same.Count())?.Key;
    }

    /// <summary>Stops the tracking, and erases what was learnt by it (clause R-WITHDRAW).</summary>
    public void Unsubscribe(Member member)
    {
        member.Settings.LinkTracking = false;
        foreach (var click in store.Clicks.Where(click => click.MemberId == member.Id))
        {
            click.ErasePersonalData();
        }
    }
}
