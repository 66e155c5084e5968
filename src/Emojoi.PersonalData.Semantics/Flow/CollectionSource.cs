namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A member of the platform that gives personal data: an entry of <c>sources.tsv</c>.</summary>
/// <param name="Type">Full metadata name of the type.</param>
/// <param name="Member">Name of the property, field or method.</param>
/// <param name="Concept">The kind of data, a concept id of the detector's lexicon.</param>
/// <param name="Words">The kind of data in words, for messages.</param>
/// <param name="Argument">For indexers and lookups: the constant that selects this data (<c>User-Agent</c>), or <c>null</c> for any.</param>
public sealed record CollectionSource(string Type, string Member, string Concept, string Words, string? Argument)
{
    /// <summary>Whether it is a file that somebody uploads. That may be anything: it counts in projects that declare what they collect, where its name says a person's picture.</summary>
    public bool IsUpload => Type == "Microsoft.AspNetCore.Http.IFormFile";
}
