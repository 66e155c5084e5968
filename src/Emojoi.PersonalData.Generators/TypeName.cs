using System.Text;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators;

/// <summary>Names of types, built by hand: a transform asks for thousands at each edit.</summary>
internal static class TypeName
{
    /// <summary>The full name as C# has it: <c>App.Outer.Box&lt;T&gt;</c>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        var name = new StringBuilder();
        Append(name, type);
        return name.ToString();
    }

    /// <summary>A name that no other type of the compilation has, not even a file-local one or, in code that does not compile, a struct beside a class.</summary>
    public static string Key(INamedTypeSymbol type)
    {
        var key = new StringBuilder();
        Append(key, type);
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsFileLocal)
            {
                key.Append('|').Append(current.MetadataName);
            }

            if (current.TypeKind != TypeKind.Class || current.IsRecord)
            {
                key.Append('|').Append((char)('a' + (int)current.TypeKind)).Append(current.IsRecord ? 'r' : '-');
            }
        }

        return key.ToString();
    }

    /// <summary>A key as an identifier: readable, and a hash that keeps apart what looks alike once its signs or case are gone.</summary>
    public static string Identifier(string key)
    {
        var end = key.IndexOf('|');
        var identifier = new StringBuilder();
        foreach (var c in end < 0 ? key : key.Substring(0, end))
        {
            identifier.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return identifier.Append('_').Append(Hash(key)).ToString();
    }

    /// <summary>The type of a member as C# has it; nullability of references is left out.</summary>
    public static string OfValue(ITypeSymbol type) => Keyword(type.SpecialType) ?? type.ToDisplayString(Format);

    private static SymbolDisplayFormat Format { get; } = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_String => "string",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Boolean => "bool",
        SpecialType.System_DateTime => "System.DateTime",
        _ => null,
    };

    private static void Append(StringBuilder name, INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
        {
            Append(name, outer);
            name.Append('.');
        }
        else
        {
            Append(name, type.ContainingNamespace);
        }

        name.Append(type.Name);
        for (var i = 0; i < type.TypeParameters.Length; i++)
        {
            name.Append(i == 0 ? "<" : ", ").Append(type.TypeParameters[i].Name).Append(i == type.TypeParameters.Length - 1 ? ">" : "");
        }
    }

    private static void Append(StringBuilder name, INamespaceSymbol? space)
    {
        if (space is { IsGlobalNamespace: false })
        {
            Append(name, space.ContainingNamespace);
            name.Append(space.Name).Append('.');
        }
    }

    // FNV-1a: the same in every run, which string.GetHashCode is not.
    private static string Hash(string text)
    {
        var hash = 2166136261;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }
}
