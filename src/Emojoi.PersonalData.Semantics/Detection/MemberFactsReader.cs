using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Reads the facts that the detector weighs from symbols.</summary>
public static class MemberFactsReader
{
    /// <summary>The facts of a type.</summary>
    public static TypeFacts Read(INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<MemberSketch>();
        var bases = ImmutableArray.CreateBuilder<string>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            AddMembers(members, current);
            if (!ReferenceEquals(current, type) && current.SpecialType == SpecialType.None)
            {
                bases.Add(current.Name);
            }
        }

        bases.AddRange(type.Interfaces.Select(i => i.Name));
        return new TypeFacts
        {
            Name = type.ContainingType is { } outer ? outer.Name + "." + type.Name : type.Name,
            Namespace = type.ContainingNamespace?.ToDisplayString() ?? "",
            Bases = bases.ToImmutable(),
            Members = members.ToImmutable(),
        };
    }

    /// <summary>The facts of a property or field, or <c>null</c> for another symbol; <paramref name="type"/> are those of its type.</summary>
    public static MemberFacts? Read(ISymbol member, TypeFacts type) =>
        TypeOf(member) is { } value
            ? new MemberFacts(member.Name, value.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), ShapeOf(value), type) { Attributes = AttributesOf(member) }
            : null;

    private static void AddMembers(ImmutableArray<MemberSketch>.Builder members, INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared && !member.IsStatic && TypeOf(member) is { } value)
            {
                members.Add(new MemberSketch(member.Name, ShapeOf(value)));
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static ValueShapes ShapeOf(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return ValueShapes.Enumeration;
        }

        var shape = ValueShape.FromTypeName(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

        // A type that resolves and is no enumeration is an object; one that does not resolve may be either.
        return shape == ValueShapes.Unknown && type.TypeKind != TypeKind.Error ? ValueShapes.None : shape;
    }

    private static ImmutableArray<string> AttributesOf(ISymbol member)
    {
        var attributes = member.GetAttributes();
        if (member is IPropertySymbol property && Vocabulary.PositionalParameter(property) is { } parameter)
        {
            attributes = attributes.AddRange(parameter.GetAttributes());
        }

        return attributes.Select(NameOf).Where(name => name.Length > 0).ToImmutableArray();
    }

    private static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
