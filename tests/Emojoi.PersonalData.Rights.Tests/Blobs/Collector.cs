namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>A person who names blobs in every kind of place that a model has.</summary>
[DataSubject(Subjects.Collector)]
public sealed class Collector
{
    [SubjectKey]
    public int Id { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public string? AvatarUrl { get; set; }

    /// <summary>Stored in another form, as an encrypting converter would.</summary>
    [PersonalData(Categories.Photo, Purposes.Club)]
    public string? PassportFile { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public List<string> PhotoPaths { get; set; } = [];

    [PersonalData(Categories.Photo, Purposes.Club)]
    public string[]? ScanFiles { get; set; }

    [PersonalData(Categories.Photo, Purposes.Club)]
    public IReadOnlyList<Uri> Pictures { get; set; } = [];

    /// <summary>Stored as text with commas between them.</summary>
    [PersonalData(Categories.Photo, Purposes.Club)]
    public List<string> VideoLinks { get; set; } = [];

    /// <summary>In a document of owned types.</summary>
    public Wall Wall { get; set; } = new();

    /// <summary>In a document of complex types.</summary>
    public Wall Room { get; set; } = new();

    /// <summary>In a table of their own.</summary>
    public List<Album> Albums { get; } = [];

    /// <summary>Kept by law, where there is one; the row with it.</summary>
    [PersonalData(Categories.Bill, Purposes.Billing)]
    public List<string> ReceiptFiles { get; set; } = [];

    public DateTime CreatedAt { get; set; } = DateTime.UtcNow;
}
