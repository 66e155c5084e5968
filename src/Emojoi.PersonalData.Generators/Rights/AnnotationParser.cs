using System.Collections.Immutable;
using System.Globalization;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Reads what the annotations of a member ask of its erasure.</summary>
internal static class AnnotationParser
{
    /// <summary>The annotations of a member, or those of its type where that is tagged as a whole.</summary>
    public static EquatableArray<RightsAnnotation> Parse(ISymbol member, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var annotations = AnnotationReader.Read(member, cancellation);
        if (annotations.IsEmpty)
        {
            annotations = AnnotationReader.Read(member.ContainingType, cancellation);
        }

        return new(annotations.Select(annotation => Parse(annotation, member, type, compilation)).ToImmutableArray());
    }

    private static RightsAnnotation Parse(PersonalDataAnnotation annotation, ISymbol member, INamedTypeSymbol type, Compilation compilation) => new(
        IdText.Of(annotation.Category),
        IdText.Of(annotation.Purpose),
        annotation.Retention is null ? null : IdText.Of(annotation.Retention),
        annotation.Source,
        annotation.Erasure)
    {
        ErasedValue = annotation.ErasedValue is { } value ? Expression(value, PlainMembers.TypeOf(member), compilation) : null,
        Length = annotation.Length,
        Hook = annotation.Erasure == "Custom" ? Hook(member, type, compilation) : null,
        HasErasedValue = annotation.ErasedValue is not null,
    };

    private static string? Hook(ISymbol member, INamedTypeSymbol type, Compilation compilation) =>
        ErasureHook.Find(member, type, compilation.Assembly) is { } hook ? TypeText.Of(hook.ContainingType) + "." + TypeText.Identifier(hook.Name) : null;

    private static string? Expression(TypedConstant constant, ITypeSymbol type, Compilation compilation)
    {
        if (constant.IsNull)
        {
            return type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? "null" : null;
        }

        if (constant is not { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum, Type: { } source, Value: { } value }
            || !compilation.ClassifyConversion(source, type).IsImplicit)
        {
            return null;
        }

        return constant.Kind == TypedConstantKind.Enum
            ? "(" + TypeText.Of(source) + ")(" + Convert.ToString(value, CultureInfo.InvariantCulture) + ")"
            : SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false);
    }
}
