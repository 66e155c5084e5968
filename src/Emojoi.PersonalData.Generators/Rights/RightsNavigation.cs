namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>An untagged member that leads to objects with tagged members, which belong to nobody else.</summary>
internal sealed record RightsNavigation(string Name, string MethodName, MemberRoutes Routes, ValueShape Value);
