namespace Emojoi.Social.Members;

/// <summary>What the recommendation concluded about a member.</summary>
[SubjectReference(typeof(Member))]
[Encrypted]
public sealed record Portrait(
    [PersonalData(Categories.Portrait, Purposes.Recommendation)] IReadOnlyList<string> Interests,
    [PersonalData(Categories.Portrait, Purposes.Recommendation)] double? Sociability);
