using System.ComponentModel.DataAnnotations;

namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>A person whose values lie in every kind of place that a model has.</summary>
public sealed class Person
{
    public int Realm { get; set; }

    public int Number { get; set; }

    [StringLength(40, MinimumLength = 2)]
    public string Nickname { get; set; } = "";

    [EmailAddress]
    public string? Email { get; set; }

    [Range(0, 150)]
    public int? Age { get; set; }

    /// <summary>Stored in another form, as an encrypting converter would.</summary>
    public string? Secret { get; set; }

    /// <summary>Stored as text.</summary>
    public Mood Mood { get; set; }

    public List<string> Hobbies { get; set; } = [];

    public byte[]? Fingerprint { get; set; }

    public DateTimeOffset JoinedAt { get; set; }

    /// <summary>In columns of the row.</summary>
    public Address Home { get; set; } = new();

    /// <summary>In a document.</summary>
    public Settings Settings { get; set; } = new();

    /// <summary>In a document of complex types.</summary>
    public Address Work { get; set; } = new();

    /// <summary>In a table of their own.</summary>
    public List<Address> Former { get; } = [];

    [ConcurrencyCheck]
    public int Version { get; set; }
}
