namespace Emojoi.PersonalData.Rights.Tests.Social;

public sealed class Post
{
    public int Id { get; set; }

    public Guid AuthorId { get; set; }

    public Member? Author { get; set; }

    public int Tenant { get; set; }

    public bool IsDeleted { get; set; }

    public string Body { get; set; } = "";

    /// <summary>Names a blob.</summary>
    public string? Picture { get; set; }

    /// <summary>Each names a blob.</summary>
    public List<string> Attachments { get; set; } = [];

    public List<Comment> Comments { get; } = [];
}
