namespace Emojoi.PersonalData.Policy;

/// <summary>An entry of a section: something that has an id and a title.</summary>
public abstract class PolicyEntry
{
    /// <summary>The id, decoded.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id stands, with its quotes.</summary>
    public required TextRange IdRange { get; init; }

    /// <summary>The title; the id where the file gives none.</summary>
    public required string Title { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
