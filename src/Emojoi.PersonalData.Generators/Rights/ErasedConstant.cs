using System.Globalization;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>The constant that an annotation leaves, as an expression.</summary>
internal static class ErasedConstant
{
    /// <summary>The expression, or <c>null</c> where the constant is not known.</summary>
    public static string? Of(ConstantArgument? given)
    {
        if (given is not { } constant || constant.Kind is not (TypedConstantKind.Primitive or TypedConstantKind.Enum))
        {
            return null;
        }

        if (constant is not { Value: { } value, Type: { } type })
        {
            return "null";
        }

        return value switch
        {
            string text => TypeText.Literal(text),
            char or bool => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
            double number when double.IsNaN(number) || double.IsInfinity(number) => null,
            float number when float.IsNaN(number) || float.IsInfinity(number) => null,
            // Without a cast a whole number converts to whatever it fits.
            IFormattable number when constant.Kind == TypedConstantKind.Primitive && value is not (double or float) => number.ToString(null, CultureInfo.InvariantCulture),
            IFormattable number => "(" + TypeText.Of(type) + ")(" + number.ToString(value is double or float ? "R" : null, CultureInfo.InvariantCulture) + ")",
            _ => null,
        };
    }
}
