using System.Text.Json;
using System.Text.Json.Serialization;

namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>The JSON of the inventory attribute. Unknown keys are ignored: a later minor change may add some.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(AssemblyInventory))]
internal sealed partial class InventoryJson : JsonSerializerContext
{
    /// <summary>Reads an inventory.</summary>
    /// <exception cref="JsonException">It is not one.</exception>
    public static AssemblyInventory Read(string json)
    {
        var inventory = JsonSerializer.Deserialize(json, Default.AssemblyInventory) ?? throw new JsonException("It is null.");
        var isWhole = !HasHole(inventory.Members) && !HasHole(inventory.Subjects) && !HasHole(inventory.References)
            && inventory.Members.All(member => !HasHole(member.Declarations));
        return isWhole ? inventory : throw new JsonException("A list holds null.");
    }

    /// <summary>Nullable annotations say nothing about the elements of a list.</summary>
    private static bool HasHole<T>(IReadOnlyList<T?> list)
        where T : class => list.Any(element => element is null);
}
