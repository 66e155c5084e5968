namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>What the typed inventory holds beside the types' own parts.</summary>
/// <param name="Keys">Keys of the tagged types, in ordinal order.</param>
/// <param name="Subjects">Roots of data subjects; in ordinal order.</param>
/// <param name="References">References to data subjects; in ordinal order.</param>
/// <param name="Policy">What the policy lists.</param>
/// <remarks>A pipeline value: small, because an edit of any type collects it again.</remarks>
internal sealed record InventoryRegistry(EquatableArray<string> Keys, EquatableArray<IdentifiedSubject> Subjects, EquatableArray<InventoryReference> References, PolicyTable Policy);
