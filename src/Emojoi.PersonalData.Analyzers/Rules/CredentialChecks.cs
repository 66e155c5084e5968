using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether an endpoint checks by itself who calls it: nobody is signed in before signing in.</summary>
internal static class CredentialChecks
{
    private const string IsAuthenticated = "IsAuthenticated";

    /// <summary>What of ASP.NET Core proves who somebody is, lets them in, or asks what they may do.</summary>
    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "AuthorizeAsync", "CheckPasswordAsync", "CheckPasswordSignInAsync", "ConfirmEmailAsync", "ExternalLoginSignInAsync", "HasClaim", "IsInRole", "PasskeySignInAsync", "PasswordSignInAsync", "ResetPasswordAsync",
        "SignInAsync", "SignInWithClaimsAsync", "TwoFactorAuthenticatorSignInAsync", "TwoFactorRecoveryCodeSignInAsync", "TwoFactorSignInAsync", "ValidateToken", "ValidateTokenAsync",
        "VerifyHashedPassword", "VerifyTwoFactorTokenAsync", "VerifyUserTokenAsync",
    };

    /// <summary>Whether code, or a method that it calls - of the same type, or whichever there is of that name -, checks credentials.</summary>
    /// <param name="code">The code.</param>
    /// <param name="compilation">Where the methods are.</param>
    public static bool AreIn(SyntaxNode code, Compilation compilation) =>
        Asks(code)
        || CalledBy(code).Distinct(StringComparer.Ordinal).Any(name => (code.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Named(type, name).Any(Asks)) || AllAsk(name, compilation));

    private static bool Asks(SyntaxNode code) =>
        CalledBy(code).Any(Checks.Contains) || code.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == IsAuthenticated);

    private static IEnumerable<MethodDeclarationSyntax> Named(TypeDeclarationSyntax type, string name) =>
        type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText == name);

    /// <summary>Whether each method of a name that is given anything does: which of them answers a call of a contract is not known here.</summary>
    private static bool AllAsk(string name, Compilation compilation)
    {
        var bodies = compilation.GetSymbolsWithName(name, SymbolFilter.Member).OfType<IMethodSymbol>().Where(method => !method.Parameters.IsEmpty)
            .SelectMany(method => method.DeclaringSyntaxReferences).Select(reference => reference.GetSyntax())
            .OfType<MethodDeclarationSyntax>().Where(method => method.Body is not null || method.ExpressionBody is not null).ToList();
        return bodies.Count > 0 && bodies.TrueForAll(Asks);
    }

    private static IEnumerable<string> CalledBy(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(invocation => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    });
}
