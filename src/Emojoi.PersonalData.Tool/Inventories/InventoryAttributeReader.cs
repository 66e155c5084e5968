using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Emojoi.PersonalData.Semantics.Flow.Crossing;

namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>Reads the inventory and flow attributes from an assembly's metadata; nothing is loaded, so any target framework will do.</summary>
internal static class InventoryAttributeReader
{
    private const string AttributeNamespace = "Emojoi.PersonalData";
    private const string AttributeName = "PersonalDataInventoryAttribute";
    private const string FlowAttributeName = "PersonalDataFlowAttribute";
    private const int NewestFormat = 1;
    private const int FlowFormat = 1;
    private const ushort Prolog = 1;

    /// <summary>Reads an assembly's inventory.</summary>
    /// <param name="path">The assembly.</param>
    /// <returns>The inventory, or <c>null</c> where the assembly carries none.</returns>
    /// <exception cref="BadInputException">The file is not an assembly, or its inventory cannot be read.</exception>
    public static AssemblyInventory? Read(string path) => IsAssembly(path, out var inventory)
        ? inventory
        : throw new BadInputException($"'{path}' is not a .NET assembly. Name the .dll that a build of the project wrote, or the project's folder.");

    /// <summary>Reads a file's inventory where it is an assembly and carries one; native libraries lie beside assemblies.</summary>
    /// <exception cref="BadInputException">Its inventory cannot be read.</exception>
    public static AssemblyInventory? ReadOrSkip(string path) => IsAssembly(path, out var inventory) ? inventory : null;

    private static bool IsAssembly(string path, out AssemblyInventory? inventory)
    {
        inventory = null;
        using var stream = InputFile.Access(path, () => File.OpenRead(path));
        try
        {
            using var image = new PEReader(stream);
            if (!image.HasMetadata || image.GetMetadataReader() is not { IsAssembly: true } metadata)
            {
                return false;
            }

            inventory = Read(path, metadata);
            return true;
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or OverflowException or IOException or ArgumentException)
        {
            return false;
        }
    }

    private static AssemblyInventory? Read(string path, MetadataReader metadata)
    {
        AssemblyInventory? inventory = null;
        FlowFacts? flows = null;
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (inventory is null && Is(metadata, attribute.Constructor, AttributeName))
            {
                inventory = Decode(path, metadata.GetBlobReader(attribute.Value));
            }
            else if (flows is null && Is(metadata, attribute.Constructor, FlowAttributeName))
            {
                flows = DecodeFlows(metadata.GetBlobReader(attribute.Value));
            }
        }

        return flows is not { Flows.Count: > 0 } ? inventory
            : inventory is null ? AssemblyInventory.Of(metadata.GetString(metadata.GetAssemblyDefinition().Name), flows)
            : inventory with { Flows = flows };
    }

    /// <summary>What a newer build writes is left out, as the compiler does: it is no inventory.</summary>
    private static FlowFacts? DecodeFlows(BlobReader value) =>
        value.ReadUInt16() == Prolog && value.ReadInt32() == FlowFormat && value.ReadSerializedString() is { } text ? FlowFacts.Read(text) : null;

    private static bool Is(MetadataReader metadata, EntityHandle constructor, string attribute)
    {
        var type = constructor.Kind switch
        {
            HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent,
            HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType(),
            _ => default,
        };

        var (space, name) = type.Kind switch
        {
            HandleKind.TypeReference when metadata.GetTypeReference((TypeReferenceHandle)type) is var reference => (reference.Namespace, reference.Name),
            HandleKind.TypeDefinition when metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition => (definition.Namespace, definition.Name),
            _ => default,
        };

        return metadata.StringComparer.Equals(name, attribute) && metadata.StringComparer.Equals(space, AttributeNamespace);
    }

    private static AssemblyInventory Decode(string path, BlobReader value)
    {
        if (value.ReadUInt16() != Prolog)
        {
            throw Corrupt(path, "the attribute's value is malformed");
        }

        var format = value.ReadInt32();
        if (format is < 1 or > NewestFormat)
        {
            throw new BadInputException(
                $"'{path}' carries an inventory in format {format}; this tool reads up to format {NewestFormat}. Update it: dotnet tool update Emojoi.PersonalData.Tool.");
        }

        try
        {
            return InventoryJson.Read(value.ReadSerializedString() ?? "");
        }
        catch (JsonException exception)
        {
            throw Corrupt(path, exception.Message);
        }
    }

    private static BadInputException Corrupt(string path, string reason) =>
        new($"'{path}' carries an inventory that cannot be read: {reason} Build the project again with a released version of Emojoi.PersonalData.");
}
