namespace Emojoi.PersonalData.Rights.Tests.Strategies;

/// <summary>Lists of values in a column each, and columns in which rows have to differ.</summary>
public sealed class Account
{
    public int Id { get; set; }

    public List<string> ContactHashes { get; set; } = [];

    public string[]? Tags { get; set; }

    public IReadOnlyList<Uri> Sites { get; set; } = [];

    public List<int> Scores { get; set; } = [];

    public List<DateOnly?> Days { get; set; } = [];

    public List<Guid> Devices { get; set; } = [];

    public IList<string> Aliases { get; set; } = [];

    /// <summary>In a document.</summary>
    public Preferences Preferences { get; set; } = new();

    public int Level { get; set; }

    public EmailAddress Email { get; set; } = new("nobody@example.org");

    public Nickname Nickname { get; set; } = new("");

    /// <summary>Unique, as fluent code says.</summary>
    public string Handle { get; set; } = "";

    /// <summary>Unique where there is one.</summary>
    public string? Phone { get; set; }

    /// <summary>Unique within a realm.</summary>
    public string Number { get; set; } = "";

    public int Realm { get; set; }

    /// <summary>Unique together with the primary key: no two rows can collide.</summary>
    public string Label { get; set; } = "";

    /// <summary>An alternate key.</summary>
    public string Code { get; set; } = "";

    /// <summary>An alternate key that other rows refer to.</summary>
    public string Reference { get; set; } = "";
}
