using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>Reads the facts that the detector weighs from symbols.</summary>
public static class MemberFactsReader
{
    /// <summary>The facts of a type.</summary>
    public static TypeFacts Read(INamedTypeSymbol type)
    {
        var bases = ImmutableArray.CreateBuilder<string>();
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            bases.Add(current.Name);
        }

        bases.AddRange(type.Interfaces.Select(i => i.Name));
        return new TypeFacts(() => MembersOf(type))
        {
            Name = type.ContainingType is { } outer ? outer.Name + "." + type.Name : type.Name,
            Namespace = type.ContainingNamespace?.ToDisplayString() ?? "",
            Bases = bases.ToImmutable(),
        };
    }

    /// <summary>The facts of a property or field, or <c>null</c> for another symbol; <paramref name="type"/> are those of its type.</summary>
    public static MemberFacts? Read(ISymbol member, TypeFacts type)
    {
        if (TypeOf(member) is not { } value)
        {
            return null;
        }

        // What holds no value of its own is no candidate, whatever its attributes say.
        var facts = new MemberFacts(member.Name, ValueShape.FromType(value), type);
        if (facts.Shape == ValueShapes.None)
        {
            return facts;
        }

        var attributes = AttributesOf(member);
        return attributes.IsEmpty ? facts : facts with
        {
            Attributes = attributes.Select(NameOf).ToImmutableArray(),
            OtherName = attributes.Select(OtherNameIn).FirstOrDefault(name => name is not null),
        };
    }

    private static ImmutableArray<MemberSketch> MembersOf(INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<MemberSketch>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (!member.IsImplicitlyDeclared && !member.IsStatic && TypeOf(member) is { } value)
                {
                    members.Add(new MemberSketch(member.Name, ValueShape.FromType(value)));
                }
            }
        }

        return members.ToImmutable();
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false } property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static ImmutableArray<AttributeData> AttributesOf(ISymbol member) =>
        member is IPropertySymbol property && Vocabulary.PositionalParameter(property) is { } parameter
            ? member.GetAttributes().AddRange(parameter.GetAttributes())
            : member.GetAttributes();

    private static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        name = name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        return name == "DataType" && attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum, Value: int value }]
            ? name + "." + NameOfDataType(value)
            : name;
    }

    // Values of System.ComponentModel.DataAnnotations.DataType.
    private static string NameOfDataType(int value) => value switch
    {
        5 => "PhoneNumber",
        10 => "EmailAddress",
        14 => "CreditCard",
        15 => "PostalCode",
        _ => "",
    };

    private static string? OtherNameIn(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "ColumnAttribute" or "DataMemberAttribute" or "BsonElementAttribute"
            ? attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string name }, ..]
                ? name
                : attribute.NamedArguments.FirstOrDefault(argument => argument.Key is "Name" or "PropertyName").Value is { Kind: TypedConstantKind.Primitive, Value: string named } ? named : null
            : null;
}
