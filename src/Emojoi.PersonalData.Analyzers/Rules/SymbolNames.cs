using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>How messages name symbols: <c>Member.Email</c>, <c>Register(email)</c>.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Short = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>The name of a symbol, its type or method in front.</summary>
    public static string Display(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol: { } owner }
            ? owner.ToDisplayString(Short) + "(" + symbol.Name + ")"
            : symbol.ToDisplayString(Short);
}
