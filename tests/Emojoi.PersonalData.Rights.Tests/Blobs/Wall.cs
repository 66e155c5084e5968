namespace Emojoi.PersonalData.Rights.Tests.Blobs;

public sealed class Wall
{
    [PersonalData(Categories.Photo, Purposes.Club)]
    public Uri? Poster { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public List<string> PhotoPaths { get; set; } = [];

    [PersonalData(Categories.Photo, Purposes.Club)]
    public Uri[]? Pictures { get; set; }

    /// <summary>A list of objects within the document.</summary>
    public List<Frame> Frames { get; set; } = [];

    /// <summary>No personal data.</summary>
    public string? Colour { get; set; }
}
