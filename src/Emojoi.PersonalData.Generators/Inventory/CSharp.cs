using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Values as C#.</summary>
internal static class CSharp
{
    /// <summary>An argument list of texts, truth values and <c>null</c>.</summary>
    public static string Arguments(params object?[] values) => string.Join(", ", values.Select(Literal));

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        _ => SymbolDisplay.FormatLiteral((string)value, quote: true),
    };
}
