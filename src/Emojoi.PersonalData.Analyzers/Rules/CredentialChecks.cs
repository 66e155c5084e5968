using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether an endpoint checks by itself who calls it: nobody is signed in before signing in.</summary>
internal static class CredentialChecks
{
    /// <summary>What of ASP.NET Core proves who somebody is, or lets them in.</summary>
    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "CheckPasswordAsync", "CheckPasswordSignInAsync", "ConfirmEmailAsync", "ExternalLoginSignInAsync", "PasskeySignInAsync", "PasswordSignInAsync", "ResetPasswordAsync",
        "SignInAsync", "SignInWithClaimsAsync", "TwoFactorAuthenticatorSignInAsync", "TwoFactorRecoveryCodeSignInAsync", "TwoFactorSignInAsync", "ValidateToken", "ValidateTokenAsync",
        "VerifyHashedPassword", "VerifyTwoFactorTokenAsync", "VerifyUserTokenAsync",
    };

    /// <summary>Whether code, or a method of the same type that it calls, checks credentials.</summary>
    public static bool AreIn(SyntaxNode code) =>
        CalledBy(code).Any(Checks.Contains)
        || (code.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && CalledBy(code).Distinct(StringComparer.Ordinal).SelectMany(name => Named(type, name)).Any(method => CalledBy(method).Any(Checks.Contains)));

    private static IEnumerable<MethodDeclarationSyntax> Named(TypeDeclarationSyntax type, string name) =>
        type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText == name);

    private static IEnumerable<string> CalledBy(SyntaxNode code) => code.DescendantNodes().OfType<InvocationExpressionSyntax>().Select(invocation => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    });
}
