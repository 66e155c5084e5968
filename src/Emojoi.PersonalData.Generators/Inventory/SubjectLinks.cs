using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Reads which data subject a type belongs to (clause R-ACCESS).</summary>
internal static class SubjectLinks
{
    private static readonly string[] Roles = ["owner", "co-owner", "accessor"];

    /// <summary>
    /// The kind of data subject of a type: its own or a base's <c>[DataSubject]</c>, else that of the type that it refers to as its owner,
    /// else as its co-owner; <c>null</c> where it belongs to nobody.
    /// </summary>
    public static IdText? SubjectOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (OwnSubjectOf(type, cancellation) is { } own)
        {
            return own;
        }

        IdText? coOwner = null;
        foreach (var reference in ReferencesOf(type))
        {
            var subject = SubjectTypeOf(reference) is { } root ? OwnSubjectOf(root, cancellation) : null;
            switch (RoleOf(reference))
            {
                case "owner" when subject is not null:
                    return subject;
                case "co-owner":
                    coOwner ??= subject;
                    break;
            }
        }

        return coOwner;
    }

    /// <summary>The type that a <c>[SubjectReference]</c> refers to, or <c>null</c>.</summary>
    public static INamedTypeSymbol? SubjectTypeOf(AttributeData reference) =>
        reference.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol subject }] ? subject : null;

    /// <summary>The role that a <c>[SubjectReference]</c> gives to the person.</summary>
    public static string RoleOf(AttributeData reference)
    {
        foreach (var argument in reference.NamedArguments)
        {
            if (argument is { Key: "Role", Value: { Kind: TypedConstantKind.Enum, Value: int role } } && role >= 0 && role < Roles.Length)
            {
                return Roles[role];
            }
        }

        return Roles[0];
    }

    private static IdText? OwnSubjectOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (Find(current.GetAttributes(), Vocabulary.DataSubject) is { } attribute)
            {
                return IdText.Of(AnnotationReader.ReadId(attribute, "subject", cancellation));
            }
        }

        return null;
    }

    private static IEnumerable<AttributeData> ReferencesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var reference in Vocabulary.Find(current, Vocabulary.SubjectReference))
            {
                yield return reference;
            }

            foreach (var member in current.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }))
                {
                    continue;
                }

                foreach (var reference in Vocabulary.Find(member, Vocabulary.SubjectReference))
                {
                    yield return reference;
                }
            }
        }
    }

    private static AttributeData? Find(ImmutableArray<AttributeData> attributes, string name)
    {
        foreach (var attribute in attributes)
        {
            if (Vocabulary.Is(attribute.AttributeClass, name))
            {
                return attribute;
            }
        }

        return null;
    }
}
