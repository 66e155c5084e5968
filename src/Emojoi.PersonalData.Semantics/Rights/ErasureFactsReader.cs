using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Reads <see cref="ErasureFacts"/> from symbols.</summary>
public static class ErasureFactsReader
{
    /// <summary>The facts of a tagged property or field.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="annotations">Its annotations; the first that gives a strategy counts.</param>
    /// <param name="runtime">The target framework.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static ErasureFacts Read(
        ISymbol member, ImmutableArray<PersonalDataAnnotation> annotations, TargetRuntime runtime, CancellationToken cancellation = default)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        var required = EntityAttributes.Required(member);
        var facts = new ErasureFacts
        {
            Type = ErasableTypes.Of(type),
            IsNullable = IsNullable(type),
            IsStored = IsStored(member, cancellation),
            Reading = MemberReach.ToRead(member, runtime),
            Writing = MemberReach.ToWrite(member, runtime),
            IsKey = EntityAttributes.IsKey(member),
            IsUnique = EntityAttributes.IsUnique(member),
            IsRequired = required is not null,
            RefusesEmpty = required is not null && !EntityAttributes.AllowsEmpty(required),
            MaxLength = EntityAttributes.MaxLength(member),
        };
        return annotations.FirstOrDefault(annotation => annotation.Erasure != "Policy") is { } chosen
            ? facts with
            {
                Strategy = chosen.Erasure,
                Length = chosen.Length,
                ErasedValue = Fit(chosen.ErasedValue, type, facts),
                HookProblem = chosen.Erasure == "Custom" ? ErasureHook.ProblemOf(member) : null,
            }
            : facts;
    }

    /// <summary>A reference whose nullability is not stated (<c>#nullable disable</c>) may be null.</summary>
    private static bool IsNullable(ITypeSymbol type) => type switch
    {
        { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => true,
        ITypeParameterSymbol => type.NullableAnnotation == NullableAnnotation.Annotated,
        { IsReferenceType: true } => type.NullableAnnotation != NullableAnnotation.NotAnnotated,
        _ => false,
    };

    private static bool IsStored(ISymbol member, CancellationToken cancellation)
    {
        // A declaration without a body is erased through its setter, whoever implements it.
        if (member is not IPropertySymbol { SetMethod: null } property)
        {
            return true;
        }

        return !property.IsAbstract && (HasBackingField(property) || ReturnsUntaggedField(property, cancellation));
    }

    private static bool HasBackingField(IPropertySymbol property) =>
        property.ContainingType.GetMembers().Any(member => member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));

    /// <summary>A property over a field stores what the field does; where the field is tagged, the field answers for it.</summary>
    private static bool ReturnsUntaggedField(IPropertySymbol property, CancellationToken cancellation) =>
        property.DeclaringSyntaxReferences is [var reference, ..]
        && reference.GetSyntax(cancellation) is PropertyDeclarationSyntax declaration
        && FieldName(Returned(declaration)) is { } name
        && property.ContainingType.GetMembers(name).Any(member => member is IFieldSymbol && !Vocabulary.Has(member, Vocabulary.PersonalData));

    private static ExpressionSyntax? Returned(PropertyDeclarationSyntax declaration)
    {
        if (declaration.ExpressionBody is { } body)
        {
            return body.Expression;
        }

        return declaration.AccessorList?.Accessors switch
        {
            [{ ExpressionBody: { } getter }] => getter.Expression,
            [{ Body.Statements: [ReturnStatementSyntax { Expression: { } expression }] }] => expression,
            _ => null,
        };
    }

    private static string? FieldName(ExpressionSyntax? expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static ErasedValueFit Fit(ConstantArgument? given, ITypeSymbol type, ErasureFacts facts)
    {
        if (given is not { } constant)
        {
            return ErasedValueFit.NotGiven;
        }

        if (constant.Kind == TypedConstantKind.Error)
        {
            return ErasedValueFit.Fits;
        }

        if (constant.IsNull)
        {
            return facts.IsNullable && !facts.IsRequired ? ErasedValueFit.Fits : ErasedValueFit.OtherType;
        }

        if (constant.Kind == TypedConstantKind.Array || !Accepts(ErasableTypes.Underlying(type), constant))
        {
            return ErasedValueFit.OtherType;
        }

        return constant.Value switch
        {
            string text when text.Length > facts.MaxLength => ErasedValueFit.TooLong,
            string text when facts.RefusesEmpty && string.IsNullOrWhiteSpace(text) => ErasedValueFit.Empty,
            _ => ErasedValueFit.Fits,
        };
    }

    private static bool Accepts(ITypeSymbol type, ConstantArgument constant) =>
        SymbolEqualityComparer.Default.Equals(type, constant.Type)
        || type.SpecialType == SpecialType.System_Object
        || (constant is { Kind: TypedConstantKind.Primitive, Value: { } value } && ConstantConversion.Exists(value, type.SpecialType));
}
