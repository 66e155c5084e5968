namespace Emojoi.PersonalData.Rights.Tests.Blobs;

public sealed class Album
{
    [PersonalData(Categories.Photo, Purposes.Club)]
    public string? CoverUrl { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public List<string> PagePaths { get; set; } = [];
}
