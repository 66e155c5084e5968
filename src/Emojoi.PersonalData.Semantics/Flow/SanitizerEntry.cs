namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of <c>sanitizers.tsv</c>.</summary>
/// <param name="Flags">Flags of <see cref="Sanitizations"/>.</param>
internal sealed record SanitizerEntry(int Flags);
