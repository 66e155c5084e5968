using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>Finds what is tagged in a type's own declaration.</summary>
internal static class TaggedSymbols
{
    /// <summary>The type itself, its members, their parameters and return values, as far as they are tagged, in the order of the source.</summary>
    public static List<TaggedSymbol> Of(INamedTypeSymbol type)
    {
        var found = new List<TaggedSymbol>();
        Add(found, TagKind.Type, type, type.GetAttributes(), type);
        foreach (var member in type.GetMembers())
        {
            if (!member.IsImplicitlyDeclared)
            {
                AddMember(found, member);
            }
        }

        return found;
    }

    private static void AddMember(List<TaggedSymbol> found, ISymbol member)
    {
        switch (member)
        {
            case IPropertySymbol property:
                AddProperty(found, property);
                break;
            case IFieldSymbol field:
                Add(found, TagKind.Field, field, field.GetAttributes(), field);
                break;
            case IMethodSymbol { AssociatedSymbol: null } method:
                Add(found, TagKind.Return, method, method.GetReturnTypeAttributes(), method);
                AddParameters(found, method.Parameters);
                break;
        }
    }

    private static void AddProperty(List<TaggedSymbol> found, IPropertySymbol property)
    {
        if (Vocabulary.PositionalParameter(property) is { } positional)
        {
            // The attribute counts for the property, wherever it stands; the parameter is not listed a second time.
            var own = Tags(property.GetAttributes());
            var tags = Tags(positional.GetAttributes());
            AddTags(found, TagKind.Property, property, own.AddRange(tags), tags.IsEmpty ? null : positional);
        }
        else
        {
            Add(found, TagKind.Property, property, property.GetAttributes(), property);
            AddParameters(found, property.Parameters);
        }
    }

    private static void AddParameters(List<TaggedSymbol> found, ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (!IsPositional(parameter))
            {
                Add(found, TagKind.Parameter, parameter, parameter.GetAttributes(), parameter);
            }
        }
    }

    private static bool IsPositional(IParameterSymbol parameter)
    {
        if (parameter is not { ContainingType: { IsRecord: true } record, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } })
        {
            return false;
        }

        foreach (var member in record.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && SymbolEqualityComparer.Default.Equals(Vocabulary.PositionalParameter(property), parameter))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(List<TaggedSymbol> found, TagKind kind, ISymbol symbol, ImmutableArray<AttributeData> attributes, ISymbol target)
    {
        if (!attributes.IsEmpty)
        {
            AddTags(found, kind, symbol, Tags(attributes), target);
        }
    }

    private static void AddTags(List<TaggedSymbol> found, TagKind kind, ISymbol symbol, ImmutableArray<AttributeData> tags, ISymbol? target)
    {
        if (!tags.IsEmpty)
        {
            found.Add(new TaggedSymbol(kind, symbol, tags, target));
        }
    }

    private static ImmutableArray<AttributeData> Tags(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (!Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData))
            {
                return attributes.RemoveAll(static other => !Vocabulary.Is(other.AttributeClass, Vocabulary.PersonalData));
            }
        }

        return attributes;
    }
}
