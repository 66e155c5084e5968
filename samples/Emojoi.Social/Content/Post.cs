using Emojoi.Social.Members;

namespace Emojoi.Social.Content;

/// <summary>An update that everybody can read.</summary>
public sealed class Post
{
    public required Guid Id { get; init; }

    [SubjectReference(typeof(Member))]
    public required long AuthorId { get; init; }

    [PersonalData(Categories.Post, Purposes.Sharing)]
    public string? Text { get; private set; }

    [PersonalData(Categories.Post, Purposes.Sharing)]
    public IReadOnlyList<Uri> Pictures { get; private set; } = [];

    public required DateTimeOffset PublishedAt { get; init; }

    public static Post Publish(Guid id, long author, string text, IReadOnlyList<Uri> pictures, DateTimeOffset at) =>
        new() { Id = id, AuthorId = author, Text = text, Pictures = pictures, PublishedAt = at };
}
