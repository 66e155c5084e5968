using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>One kind of personal data in a flow: a tagged member, or what was collected at its source without a declaration.</summary>
/// <param name="Member">The tagged member, parameter, method or type; for collected data the member of the platform that was read.</param>
/// <param name="Annotations">What its tags say; none where the data was collected without a declaration.</param>
/// <param name="Collected">The entry of the catalogue of collection sources, or <c>null</c> for tagged data.</param>
/// <param name="Place">Where it was read.</param>
/// <param name="Sanitized">Flags of <c>Sanitization</c>: what was done to it on the way; 0 is nothing. Only EPD2004 looks at sanitized data.</param>
public sealed record PersonalValue(
    ISymbol Member,
    ImmutableArray<PersonalDataAnnotation> Annotations,
    CollectionSource? Collected,
    Location Place,
    int Sanitized);
