using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What the attributes of data annotations and EF Core say about a member, matched by full metadata name.</summary>
internal static class EntityAttributes
{
    private const string DataAnnotations = "System.ComponentModel.DataAnnotations";
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    /// <summary>Whether a member is a key.</summary>
    public static bool IsKey(ISymbol member) =>
        Vocabulary.Has(member, Vocabulary.SubjectKey)
        || Find(member, DataAnnotations, "KeyAttribute") is not null
        || member.ContainingType.GetAttributes().Any(attribute => Is(attribute, EntityFramework, "PrimaryKeyAttribute") && Names(attribute).Contains(member.Name, StringComparer.Ordinal));

    /// <summary>Whether a unique index holds a member. One that also holds the key cannot collide.</summary>
    public static bool IsUnique(ISymbol member)
    {
        foreach (var attribute in member.ContainingType.GetAttributes())
        {
            if (Is(attribute, EntityFramework, "IndexAttribute") && IsUnique(attribute))
            {
                var names = Names(attribute).ToList();
                if (names.Contains(member.Name, StringComparer.Ordinal) && !names.Any(name => HoldsKey(member.ContainingType, name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The <c>[Required]</c> of a member, or <c>null</c>.</summary>
    public static AttributeData? Required(ISymbol member) => Find(member, DataAnnotations, "RequiredAttribute");

    /// <summary>Whether a <c>[Required]</c> accepts empty text.</summary>
    public static bool AllowsEmpty(AttributeData required) =>
        required.NamedArguments.Any(argument => argument is { Key: "AllowEmptyStrings", Value.Value: true });

    /// <summary>The longest value that a member may hold, or <c>null</c>.</summary>
    public static int? MaxLength(ISymbol member)
    {
        var attribute = Find(member, DataAnnotations, "MaxLengthAttribute") ?? Find(member, DataAnnotations, "StringLengthAttribute");
        return attribute?.ConstructorArguments is [{ Value: int length }, ..] && length >= 0 ? length : null;
    }

    /// <summary>The other half of a reference, as <c>[ForeignKey]</c> on a navigation or on its key names it; <c>null</c> where there is none.</summary>
    public static string? ForeignKey(ISymbol member) =>
        Find(member, DataAnnotations + ".Schema", "ForeignKeyAttribute")?.ConstructorArguments is [{ Value: string name }] ? name : null;

    /// <summary>The table that <c>[Table]</c> names for a type, or <c>null</c>.</summary>
    public static string? Table(INamedTypeSymbol type) =>
        Find(type, DataAnnotations + ".Schema", "TableAttribute")?.ConstructorArguments is [{ Value: string name }] ? name : null;

    /// <summary>Whether the model leaves a member out.</summary>
    public static bool IsNotMapped(ISymbol member) => Find(member, DataAnnotations + ".Schema", "NotMappedAttribute") is not null;

    /// <summary>Whether a type is owned or complex.</summary>
    public static bool IsPart(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        Is(attribute, EntityFramework, "OwnedAttribute") || Is(attribute, DataAnnotations + ".Schema", "ComplexTypeAttribute"));

    /// <summary>Whether rows of a type have no key.</summary>
    public static bool IsKeyless(INamedTypeSymbol type) => type.GetAttributes().Any(attribute => Is(attribute, EntityFramework, "KeylessAttribute"));

    /// <summary>The primary key of an entity: of <c>[PrimaryKey]</c>, <c>[Key]</c>, or by its name; empty where none is known.</summary>
    /// <param name="type">The entity.</param>
    /// <param name="members">Its members, bases included.</param>
    public static IReadOnlyList<string> PrimaryKey(INamedTypeSymbol type, IReadOnlyList<ISymbol> members)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetAttributes().FirstOrDefault(attribute => Is(attribute, EntityFramework, "PrimaryKeyAttribute")) is { } key)
            {
                return [.. Names(key)];
            }
        }

        var marked = members.Where(member => Find(member, DataAnnotations, "KeyAttribute") is not null).Select(member => member.Name).ToArray();
        return marked.Length > 0
            ? marked
            : [.. new[] { "Id", type.Name + "Id" }.SelectMany(name => members.Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))).Select(member => member.Name).Take(1)];
    }

    private static bool IsUnique(AttributeData index) => index.NamedArguments.Any(argument => argument is { Key: "IsUnique", Value.Value: true });

    private static bool HoldsKey(INamedTypeSymbol type, string name) =>
        string.Equals(name, "Id", StringComparison.Ordinal)
        || string.Equals(name, type.Name + "Id", StringComparison.Ordinal)
        || type.GetMembers(name).Any(IsKey);

    private static AttributeData? Find(ISymbol member, string @namespace, string name)
    {
        var own = member.GetAttributes().FirstOrDefault(attribute => Is(attribute, @namespace, name));
        return own is null && member is IPropertySymbol property && Vocabulary.PositionalParameter(property) is { } parameter
            ? parameter.GetAttributes().FirstOrDefault(attribute => Is(attribute, @namespace, name))
            : own;
    }

    private static bool Is(AttributeData attribute, string @namespace, string name) =>
        attribute.AttributeClass is { ContainingType: null } type
        && string.Equals(type.Name, name, StringComparison.Ordinal)
        && string.Equals(type.ContainingNamespace?.ToDisplayString(), @namespace, StringComparison.Ordinal);

    private static IEnumerable<string> Names(AttributeData attribute) =>
        attribute.ConstructorArguments.SelectMany(Texts);

    /// <summary>The names of one argument: the first one by itself, further ones in an array.</summary>
    private static IEnumerable<string> Texts(TypedConstant argument) => argument switch
    {
        { Kind: TypedConstantKind.Array, IsNull: false } => argument.Values.SelectMany(Texts),
        { Kind: TypedConstantKind.Primitive, Value: string text } => [text],
        _ => [],
    };
}
