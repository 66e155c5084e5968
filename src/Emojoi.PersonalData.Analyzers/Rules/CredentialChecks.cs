using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether an endpoint checks by itself who calls it: nobody is signed in before signing in.</summary>
internal sealed class CredentialChecks(Compilation compilation)
{
    private const string IsAuthenticated = "IsAuthenticated";

    /// <summary>What of ASP.NET Core proves who somebody is, lets them in, or asks what they may do.</summary>
    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal)
    {
        "AuthorizeAsync", "CheckPasswordAsync", "CheckPasswordSignInAsync", "ConfirmEmailAsync", "ExternalLoginSignInAsync", "HasClaim", "IsInRole", "PasskeySignInAsync", "PasswordSignInAsync", "ResetPasswordAsync",
        "SignInAsync", "SignInWithClaimsAsync", "TwoFactorAuthenticatorSignInAsync", "TwoFactorRecoveryCodeSignInAsync", "TwoFactorSignInAsync", "ValidateToken", "ValidateTokenAsync",
        "VerifyHashedPassword", "VerifyTwoFactorTokenAsync", "VerifyUserTokenAsync",
    };

    private readonly ConcurrentDictionary<string, bool> _askedByAll = new(StringComparer.Ordinal);

    /// <summary>Whether code, or a method that it calls - of the same type, or whichever there is of that name -, checks credentials.</summary>
    public bool AreIn(SyntaxNode code) =>
        Asks(code)
        || CalledBy(code).Distinct(StringComparer.Ordinal).Any(name => (code.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Named(type, name).Any(Asks)) || _askedByAll.GetOrAdd(name, AllAsk));

    private static bool Asks(SyntaxNode code) =>
        CalledBy(code).Any(Checks.Contains) || code.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access => access.Name.Identifier.ValueText == IsAuthenticated);

    private static IEnumerable<MethodDeclarationSyntax> Named(TypeDeclarationSyntax type, string name) =>
        type.Members.OfType<MethodDeclarationSyntax>().Where(method => method.Identifier.ValueText == name);

    /// <summary>Whether each method of a name that is given anything does: which of them answers a call of a contract is not known here.</summary>
    private bool AllAsk(string name)
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
