using Emojoi.PersonalData.Generators.TaggedTypes;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Something tagged: a member, a parameter, a return value, or the type as a whole.</summary>
/// <param name="Name">The member; for a parameter <c>Method(parameter)</c>; empty for the type as a whole.</param>
/// <param name="Type">Type of the value, as C# has it.</param>
/// <param name="Kind">What carries the tags.</param>
/// <param name="IsSubjectKey">Whether it identifies the data subject.</param>
/// <param name="Tags">Its tags, in the order written.</param>
/// <remarks>A pipeline value: strings, enums and equatable arrays only.</remarks>
internal sealed record InventoryMember(string Name, string Type, TagKind Kind, bool IsSubjectKey, EquatableArray<InventoryTag> Tags);
