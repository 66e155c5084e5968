namespace Emojoi.PersonalData.Rights.Tests.Blobs;

public sealed class Frame
{
    [PersonalData(Categories.Photo, Purposes.Club)]
    public string? ImagePath { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public List<string> DetailFiles { get; set; } = [];
}
