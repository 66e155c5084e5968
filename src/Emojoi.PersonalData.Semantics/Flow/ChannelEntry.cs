namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of <c>channels.tsv</c>: a member that makes or gives something that leads somewhere.</summary>
/// <param name="Channel">Where it leads.</param>
/// <param name="Parameter">The parameter that an overload must have; <c>null</c>: any overload.</param>
internal sealed record ChannelEntry(string Channel, string? Parameter);
