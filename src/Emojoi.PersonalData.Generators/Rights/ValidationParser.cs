using System.Collections.Immutable;
using System.Globalization;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Reads the data annotations of a member that a rectification must keep.</summary>
internal static class ValidationParser
{
    private const string Space = "System.ComponentModel.DataAnnotations";

    /// <summary>The validations of a member, in the order written; what is not complete is left out.</summary>
    public static EquatableArray<Validation> Parse(ISymbol member)
    {
        var attributes = member.GetAttributes();
        if (member is IPropertySymbol property && Vocabulary.PositionalParameter(property) is { } parameter)
        {
            attributes = attributes.AddRange(parameter.GetAttributes());
        }

        return new(attributes
            .Where(attribute => attribute.AttributeClass?.ContainingNamespace?.ToDisplayString() == Space)
            .SelectMany(Parse)
            .ToImmutableArray());
    }

    private static IEnumerable<Validation> Parse(AttributeData attribute)
    {
        var arguments = attribute.ConstructorArguments;
        switch (attribute.AttributeClass!.Name)
        {
            case "RequiredAttribute":
                yield return new("Required", Named(attribute, "AllowEmptyStrings") is true ? "true" : "", "");
                break;
            case "StringLengthAttribute" when arguments is [{ Value: int most }]:
                yield return new("MaxLength", Number(most), "");
                if (Named(attribute, "MinimumLength") is int and > 0 and var minimum)
                {
                    yield return new("MinLength", Number(minimum), "");
                }

                break;
            case "MaxLengthAttribute" when arguments is [{ Value: int and >= 0 and var most }]:
                yield return new("MaxLength", Number(most), "");
                break;
            case "MinLengthAttribute" when arguments is [{ Value: int least }]:
                yield return new("MinLength", Number(least), "");
                break;
            case "RangeAttribute" when arguments is [{ Value: int first }, { Value: int second }]:
                yield return new("Range", Number(first), Number(second));
                break;
            case "RangeAttribute" when arguments is [{ Value: double first }, { Value: double second }]:
                yield return new("Range", Number(first), Number(second));
                break;
            case "EmailAddressAttribute" or "PhoneAttribute" or "UrlAttribute" or "CreditCardAttribute":
                yield return new(attribute.AttributeClass.Name, "", "");
                break;
            case "RegularExpressionAttribute" when arguments is [{ Value: string pattern }]:
                yield return new("RegularExpressionAttribute", TypeText.Literal(pattern), "");
                break;
        }
    }

    private static object? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: var value } ? value : null;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        _ when double.IsNaN(value) => "double.NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "d",
    };
}
