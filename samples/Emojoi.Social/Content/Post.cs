using Emojoi.Social.Members;

namespace Emojoi.Social.Content;

/// <summary>An update that everybody can read.</summary>
public sealed class Post
{
    private readonly List<Picture> _pictures = [];

    public required Guid Id { get; init; }

    [SubjectReference(typeof(Member))]
    public required long AuthorId { get; init; }

    [PersonalData(Categories.Post, Purposes.Sharing)]
    public string? Text { get; private set; }

    public IReadOnlyList<Picture> Pictures => _pictures;

    public required DateTimeOffset PublishedAt { get; init; }

    public static Post Publish(Guid id, long author, string text, IEnumerable<Uri> pictures, DateTimeOffset at)
    {
        var post = new Post { Id = id, AuthorId = author, Text = text, PublishedAt = at };
        post._pictures.AddRange(pictures.Select(picture => new Picture { Image = picture }));
        return post;
    }
}
