namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>One of the person's many rows.</summary>
public sealed class Post
{
    public long Id { get; set; }

    public int MemberId { get; set; }

    public DateTime At { get; set; }

    public string Text { get; set; } = "";

    public string? Place { get; set; }

    public int Likes { get; set; }
}
