namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>A member as its siblings see it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">The kind of value.</param>
public readonly record struct MemberSketch(string Name, ValueShapes Shape);
