namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>A parameter that holds a part of a row's primary key.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="IsVisible">Whether the type can be named wherever the assembly is referenced.</param>
internal sealed record KeyParameter(string Name, string Type, bool IsVisible);
