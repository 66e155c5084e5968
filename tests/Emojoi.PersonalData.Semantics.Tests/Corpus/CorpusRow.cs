using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Semantics.Tests.Corpus;

/// <summary>A labelled member of real code.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Repository">Where the code is from.</param>
/// <param name="Stratum">How its type was drawn.</param>
/// <param name="Label"><c>P</c> personal, <c>N</c> not, <c>L</c> a link to a person, <c>U</c> undecidable.</param>
/// <param name="Category">Kind of personal data of a <c>P</c>.</param>
/// <param name="Facts">What the detector is told.</param>
public sealed record CorpusRow(string Id, string Repository, string Stratum, string Label, string Category, MemberFacts Facts);
