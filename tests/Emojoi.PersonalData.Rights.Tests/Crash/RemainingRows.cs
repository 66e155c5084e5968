using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>How many rows of each type an erasure still has to do something to.</summary>
internal static class RemainingRows
{
    public static async Task<SortedDictionary<string, long>> CountAsync(SocialDb context, Guid person) => new(StringComparer.Ordinal)
    {
        ["Comment"] = await context.Set<Comment>().LongCountAsync(row => row.AuthorId == person),
        ["Follow"] = await context.Set<Follow>().LongCountAsync(row => row.FollowerId == person || row.FollowedId == person),
        ["Invoice"] = await context.Set<Invoice>().LongCountAsync(row => row.MemberId == person && row.Remark != null),
        ["Member"] = await context.Set<Member>().LongCountAsync(row => row.Id == person && row.Name != ""),
        ["Message"] = await context.Set<Message>().LongCountAsync(row => row.SenderId == person || row.RecipientId == person),
        ["Post"] = await context.Set<Post>().IgnoreQueryFilters().LongCountAsync(row => row.AuthorId == person && row.Body != ""),
        ["Session"] = await context.Set<Session>().LongCountAsync(row => row.MemberId == person),
    };
}
