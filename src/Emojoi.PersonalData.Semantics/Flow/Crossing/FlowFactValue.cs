namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>A tagged member that leaves.</summary>
/// <param name="Member">Its full name: <c>Shop.Member.Email</c>.</param>
/// <param name="Categories">What its tags name: ids, or behind a dot a constant's name (<c>.Email</c>).</param>
public sealed record FlowFactValue(string Member, IReadOnlyList<string> Categories);
