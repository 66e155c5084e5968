namespace Emojoi.PersonalData.Rights.Tests.Social;

public sealed class Comment
{
    public int Id { get; set; }

    public int PostId { get; set; }

    public Post? Post { get; set; }

    /// <summary>The comment that this one answers.</summary>
    public int? ParentId { get; set; }

    public Comment? Parent { get; set; }

    public Guid? AuthorId { get; set; }

    public string Body { get; set; } = "";
}
