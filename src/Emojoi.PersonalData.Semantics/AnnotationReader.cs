using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics;

/// <summary>Reads <c>[PersonalData]</c> from symbols; code that does not compile is read as far as it goes.</summary>
public static class AnnotationReader
{
    private static readonly string[] Sources = ["Policy", "Subject", "Observed", "Derived", "ThirdParty"];

    private static readonly string[] Strategies =
        ["Policy", "Null", "Constant", "UniquePerRow", "Random", "KeyedHash", "Truncate", "YearOfDate", "AgeBucket", "IPPrefix", "Custom"];

    /// <summary>The annotations of a member, parameter or type, in the order written.</summary>
    public static ImmutableArray<PersonalDataAnnotation> Read(ISymbol symbol, CancellationToken cancellation = default)
    {
        var annotations = ImmutableArray<PersonalDataAnnotation>.Empty;
        foreach (var attribute in Vocabulary.Find(symbol, Vocabulary.PersonalData))
        {
            annotations = annotations.Add(Read(attribute, symbol, cancellation));
        }

        return annotations;
    }

    /// <summary>Reads one <c>[PersonalData]</c>, where the compiler sees all constants.</summary>
    public static PersonalDataAnnotation Read(AttributeData attribute, CancellationToken cancellation = default) => Read(attribute, null, cancellation);

    /// <summary>Reads one <c>[PersonalData]</c>.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="annotated">What it stands on.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static PersonalDataAnnotation Read(AttributeData attribute, ISymbol? annotated, CancellationToken cancellation)
    {
        var syntax = Arguments(attribute, cancellation);
        var source = "Policy";
        var erasure = "Policy";
        ConstantArgument? erasedValue = null;
        var length = 0;
        foreach (var argument in NamedArguments.Of(attribute, annotated, cancellation))
        {
            switch (argument.Key)
            {
                case "Source":
                    source = Name(argument.Value, Sources);
                    break;
                case "Erasure":
                    erasure = Name(argument.Value, Strategies);
                    break;
                case "ErasedValue":
                    erasedValue = argument.Value;
                    break;
                case "Length" when argument.Value is { Kind: TypedConstantKind.Primitive, Value: int value }:
                    length = value;
                    break;
            }
        }

        return new PersonalDataAnnotation(
            attribute,
            Argument(attribute, syntax, 0, "category") ?? new IdArgument(null, null, null),
            Argument(attribute, syntax, 1, "purpose") ?? new IdArgument(null, null, null),
            Argument(attribute, syntax, 2, "retention"),
            source,
            erasure)
        {
            ErasedValue = erasedValue,
            Length = length,
        };
    }

    /// <summary>The id that an attribute's first argument names, such as <c>[DataSubject]</c>'s.</summary>
    public static IdArgument ReadId(AttributeData attribute, string parameter, CancellationToken cancellation = default) =>
        Argument(attribute, Arguments(attribute, cancellation), 0, parameter) ?? new IdArgument(null, null, null);

    private static SeparatedSyntaxList<AttributeArgumentSyntax>? Arguments(AttributeData attribute, CancellationToken cancellation) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments;

    private static string Name(ConstantArgument constant, string[] names) =>
        constant is { Kind: TypedConstantKind.Enum, Value: int value } && value >= 0 && value < names.Length ? names[value] : names[0];

    private static IdArgument? Argument(AttributeData attribute, SeparatedSyntaxList<AttributeArgumentSyntax>? syntax, int position, string parameter)
    {
        var expression = Expression(syntax, position, parameter);
        string? value = null;
        if (position < attribute.ConstructorArguments.Length
            && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive, Value: string text })
        {
            value = text;
        }
        else if (expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
        {
            value = literal.Token.ValueText;
        }

        if (value is not null)
        {
            return new IdArgument(value, null, expression);
        }

        return expression is null ? null : new IdArgument(null, LastIdentifier(expression), expression);
    }

    private static ExpressionSyntax? Expression(SeparatedSyntaxList<AttributeArgumentSyntax>? arguments, int position, string parameter)
    {
        if (arguments is not { } list)
        {
            return null;
        }

        for (var i = 0; i < list.Count; i++)
        {
            var argument = list[i];
            if (argument.NameEquals is not null)
            {
                continue;
            }

            var matches = argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameter : i == position;
            if (matches)
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static string? LastIdentifier(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        ParenthesizedExpressionSyntax parenthesized => LastIdentifier(parenthesized.Expression),
        _ => null,
    };
}
