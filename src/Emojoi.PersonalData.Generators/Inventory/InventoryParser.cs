using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.TaggedTypes;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Reads what the inventory lists.</summary>
internal static class InventoryParser
{
    /// <summary>Reads a tagged type.</summary>
    public static InventoryType Type(TaggedType tagged, CancellationToken cancellation)
    {
        var members = ImmutableArray.CreateBuilder<InventoryMember>(tagged.Tagged.Count);
        foreach (var symbol in tagged.Tagged)
        {
            members.Add(Member(symbol, cancellation));
        }

        return new InventoryType(
            TypeName.Of(tagged.Type),
            TypeName.Key(tagged.Type),
            SubjectLinks.SubjectOf(tagged.Type, cancellation),
            new(members.MoveToImmutable()));
    }

    /// <summary>Reads where the members of a tagged type stand, for the build-only output.</summary>
    public static InventoryPlaces Places(TaggedType tagged, CancellationToken cancellation) => new(
        TypeName.Key(tagged.Type),
        new(tagged.Tagged.Select(symbol => Place(symbol.Symbol, cancellation)).ToImmutableArray()));

    /// <summary>Reads the root of a data subject.</summary>
    public static InventorySubject? Subject(GeneratorAttributeSyntaxContext found, CancellationToken cancellation) =>
        found is { TargetSymbol: INamedTypeSymbol type, Attributes: [var attribute, ..] }
            ? new InventorySubject(TypeName.Of(type), IdText.Of(AnnotationReader.ReadId(attribute, "subject", cancellation)), SubjectKeys.NamesOf(type) is { Count: > 0 } key ? string.Join(",", key) : null)
            : null;

    /// <summary>Reads the references that one declaration makes.</summary>
    public static EquatableArray<InventoryReference> References(GeneratorAttributeSyntaxContext found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var type = found.TargetSymbol as INamedTypeSymbol ?? found.TargetSymbol.ContainingType;
        if (type is null)
        {
            return default;
        }

        var references = ImmutableArray.CreateBuilder<InventoryReference>(found.Attributes.Length);
        foreach (var attribute in found.Attributes)
        {
            if (SubjectLink.Of(attribute) is { } link)
            {
                references.Add(new InventoryReference(TypeName.Of(type), ReferringMember(found.TargetSymbol), TypeName.Of(link.Subject), SubjectLinks.RoleText(link.Role)));
            }
        }

        return new(references.ToImmutable());
    }

    private static InventoryMember Member(TaggedSymbol tagged, CancellationToken cancellation)
    {
        var tags = ImmutableArray.CreateBuilder<InventoryTag>(tagged.Tags.Length);
        foreach (var attribute in tagged.Tags)
        {
            tags.Add(Tag(AnnotationReader.Read(attribute, tagged.Symbol, cancellation)));
        }

        var symbol = tagged.Symbol;
        var isKey = tagged.Kind is TagKind.Property or TagKind.Field && Vocabulary.Has(symbol, Vocabulary.SubjectKey);
        return new InventoryMember(NameOf(symbol), TypeName.OfValue(ValueTypeOf(symbol)), tagged.Kind, isKey, new(tags.MoveToImmutable()));
    }

    private static InventoryTag Tag(PersonalDataAnnotation annotation) => new(
        IdText.Of(annotation.Category),
        IdText.Of(annotation.Purpose),
        annotation.Retention is null ? null : IdText.Of(annotation.Retention),
        annotation.Source,
        annotation.Erasure);

    private static string ReferringMember(ISymbol target) =>
        target is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true } } ? target.Name : NameOf(target);

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol => "",
        IParameterSymbol { ContainingSymbol: { } owner } => (owner is IMethodSymbol { MethodKind: MethodKind.Constructor } ? owner.ContainingType.Name : owner.Name) + "(" + symbol.Name + ")",
        _ => symbol.Name,
    };

    private static ITypeSymbol ValueTypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => (ITypeSymbol)symbol,
    };

    private static InventoryPlace Place(ISymbol symbol, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var location in symbol.Locations)
        {
            if (location.SourceTree is { } tree)
            {
                return new InventoryPlace(tree.FilePath, location.GetLineSpan().StartLinePosition.Line + 1);
            }
        }

        return new InventoryPlace("", 1);
    }
}
