namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>A row of its own that belongs to a collector.</summary>
public sealed class Exhibit
{
    public int Id { get; set; }

    [SubjectReference(typeof(Collector))]
    public int CollectorId { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club, Retentions.Log)]
    public List<string> PhotoPaths { get; set; } = [];

    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;
}
