using System.Globalization;
using Emojoi.PersonalData.Rights.Tests.Social;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>People with enough rows of every kind that a process can be killed in the midst of them.</summary>
internal static class CrashLife
{
    /// <summary>How everything begins that is of people who may be erased.</summary>
    public const string Prefix = "canary-";

    /// <summary>A blob that everybody's rows name.</summary>
    public const string SharedBlob = "shared.png";

    public const int BlobsOfEach = 6;

    public static string MarkOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:000}");

    public static string BlobOf(string mark, int number) => string.Create(CultureInfo.InvariantCulture, $"{mark}-{number}.png");

    public static Member Person(int number) => new() { Name = MarkOf(number), Email = MarkOf(number) + "@example.org", Profile = { Nickname = MarkOf(number) } };

    /// <summary>Those who stay.</summary>
    public static IReadOnlyList<Member> Others() =>
        [.. Enumerable.Range(0, 6).Select(number => new Member { Name = $"other-{number}", Email = $"other-{number}@example.org" })];

    /// <summary>What those who stay have: nothing of it may change.</summary>
    public static IEnumerable<object> OfOthers(IReadOnlyList<Member> others) =>
        others.SelectMany((other, number) => Enumerable.Range(0, 10).SelectMany<int, object>(index =>
        [
            new Post { AuthorId = other.Id, Tenant = 1, Body = $"other-{number}-{index}", Picture = index == 0 ? SharedBlob : null },
            new Session { MemberId = other.Id, Id = $"other-{number}-{index}" },
            new Message { SenderId = other.Id, RecipientId = others[(number + 1) % others.Count].Id, Text = $"other-{index}", Draft = { Remark = "other" } },
            new Invoice { MemberId = other.Id, BilledTo = "billed", Remark = $"other-{index}" },
        ]));

    /// <summary>What one person has, together with those who stay.</summary>
    public static IEnumerable<object> Of(Member person, int number, IReadOnlyList<Member> others, Post theirs)
    {
        var mark = MarkOf(number);
        Post[] posts = [.. Enumerable.Range(0, 40).Select(index => new Post
        {
            AuthorId = person.Id, Tenant = 1, Body = $"{mark}-post", IsDeleted = index % 5 == 0,
            Picture = index == 0 ? SharedBlob : index <= BlobsOfEach / 2 ? BlobOf(mark, index) : null,
            Attachments = index == BlobsOfEach ? [.. Enumerable.Range(1, BlobsOfEach).Select(blob => BlobOf(mark, blob)), SharedBlob, BlobOf(mark, index)] : [],
        })];
        Comment[] comments = [.. Enumerable.Range(0, 40).Select(index => new Comment { AuthorId = person.Id, PostId = theirs.Id, Post = index % 2 == 0 ? posts[index] : null, Body = $"{mark}-comment" })];
        return
        [
            .. posts,
            .. comments,
            .. Enumerable.Range(0, 30).Select(index => new Message
            {
                SenderId = person.Id, RecipientId = index % 3 == 0 ? null : others[index % others.Count].Id, Text = "between two", Draft = { Remark = $"{mark}-draft" },
            }),
            .. Enumerable.Range(0, 30).Select(index => new Session { MemberId = person.Id, Id = string.Create(CultureInfo.InvariantCulture, $"{mark}-session-{index}") }),
            .. others.SelectMany(other => new[] { new Follow { FollowerId = person.Id, FollowedId = other.Id }, new Follow { FollowerId = other.Id, FollowedId = person.Id } }),
            .. number % 2 == 0 ? Enumerable.Range(0, 10).Select(_ => new Invoice { MemberId = person.Id, BilledTo = "billed", Remark = $"{mark}-remark" }) : [],
            .. number % 3 == 0 ? posts[1..5].Select(post => new Comment { AuthorId = others[0].Id, Post = post, Body = "other's comment" }) : [],
        ];
    }
}
