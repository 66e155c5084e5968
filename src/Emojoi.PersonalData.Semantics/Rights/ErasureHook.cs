using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>
/// The method that the application supplies for <c>ErasureStrategy.Custom</c>: a static <c>EraseEmail</c> that takes the member's value
/// and returns what is left of it, on the type itself (not private) or on the user's own part of the generated class.
/// </summary>
public static class ErasureHook
{
    /// <summary>What the method is called for a member.</summary>
    public static string NameFor(ISymbol member) => "Erase" + MemberName.ForMethods(member);

    /// <summary>The method, or <c>null</c> where nobody supplies it (EPD3002).</summary>
    public static IMethodSymbol? Find(ISymbol member)
    {
        var type = member.ContainingType;
        var name = NameFor(member);
        var memberType = PlainMembers.TypeOf(member);
        return Find(CompanionName.Find(type), name, memberType, _ => true)
            ?? Find(type, name, memberType, method => MemberAccess.IsVisible(method, type.ContainingAssembly));
    }

    /// <summary>What is missing, as the end of a sentence about the member; <c>null</c> where the method is there.</summary>
    public static string? ProblemOf(ISymbol member)
    {
        if (Find(member) is not null)
        {
            return null;
        }

        var type = PlainMembers.TypeOf(member).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return $"Custom calls 'internal static {type} {NameFor(member)}({type} value)', and its type has no such method";
    }

    private static IMethodSymbol? Find(INamedTypeSymbol? holder, string name, ITypeSymbol memberType, Func<IMethodSymbol, bool> isUsable) =>
        holder?.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method =>
            method is { IsStatic: true, IsGenericMethod: false, Parameters: [{ RefKind: RefKind.None } parameter] }
            && SymbolEqualityComparer.Default.Equals(parameter.Type, memberType)
            && SymbolEqualityComparer.Default.Equals(method.ReturnType, memberType)
            && isUsable(method));
}
