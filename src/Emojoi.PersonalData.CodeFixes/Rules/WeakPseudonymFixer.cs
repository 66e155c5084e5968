using System.Composition;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Rules;

/// <summary>
/// EPD4003: hashes with the key that is in scope. That the key is a secret, and that nobody compares the hash with those of before, only a person
/// knows; where no key is in scope, or more than one, there is nothing to offer.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WeakPseudonymFixer))]
[Shared]
public sealed class WeakPseudonymFixer() : SourceFixer(RuleIds.WeakPseudonym)
{
    private const string UseKey = RuleIds.WeakPseudonym + ".UseKey";
    private const string Keyed = "HMAC";
    private const string KeyedStrong = "HMACSHA256";

    private static readonly string[] KeyWords = ["key", "secret", "pepper"];
    private static readonly string[] KeyedMethods = ["HashData", "HashDataAsync", "TryHashData"];

    private protected override IEnumerable<Fix> Propose(SourceProblem problem)
    {
        if (problem.Node is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
            || NameOf(access.Expression) is not { } hash
            || KeyedOf(call, access, hash) is not { } keyed)
        {
            yield break;
        }

        var accepted = Keys(problem, call)
            .Select(key => (Key: key, Replaced: WithKey(call, hash, keyed, key)))
            .Where(found => TrialCompilation.Accepts(problem, problem.Root.ReplaceNode(call, found.Replaced)))
            .ToList();
        if (accepted is [var (name, replaced)])
        {
            yield return problem.Fix($"Hash with {keyed} and '{name}'", UseKey, editor => editor.ReplaceNode(SameNode.In(editor.OriginalRoot, call), replaced)) with { NeedsJudgement = true };
        }
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax type) => type switch
    {
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };

    /// <summary>
    /// The keyed algorithm that has the same method: of the same length, so that what takes the hash still does. MD5 and SHA-1 are broken, and
    /// another length is no matter where the result is an array of its own.
    /// </summary>
    private static string? KeyedOf(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, SimpleNameSyntax hash) => hash.Identifier.ValueText switch
    {
        "SHA256" or "SHA384" or "SHA512" when KeyedMethods.Contains(access.Name.Identifier.ValueText) => Keyed + hash.Identifier.ValueText,
        "MD5" or "SHA1" when access.Name.Identifier.ValueText == "HashData" && call.ArgumentList.Arguments.Count == 1 => KeyedStrong,
        _ => null,
    };

    /// <summary>What is named for a key and is bytes, in scope.</summary>
    private static IEnumerable<string> Keys(SourceProblem problem, InvocationExpressionSyntax call)
    {
        var data = call.ArgumentList.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToList();
        return problem.Model.LookupSymbols(problem.Span.Start)
            .Where(symbol => IsBytes(symbol) && IsKey(symbol) && !data.Contains(symbol.Name) && !Vocabulary.Has(symbol, Vocabulary.PersonalData))
            .Select(symbol => symbol.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal);
    }

    private static bool IsKey(ISymbol symbol) =>
        KeyWords.Any(word => symbol.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) && symbol.Name.IndexOf("public", StringComparison.OrdinalIgnoreCase) < 0;

    private static bool IsBytes(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => IsBytes(local.Type),
        IParameterSymbol parameter => IsBytes(parameter.Type),
        IFieldSymbol field => IsBytes(field.Type),
        IPropertySymbol property => IsBytes(property.Type),
        _ => false,
    };

    private static bool IsBytes(ITypeSymbol type) => type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte, NullableAnnotation: not NullableAnnotation.Annotated };

    private static InvocationExpressionSyntax WithKey(InvocationExpressionSyntax call, SimpleNameSyntax hash, string keyed, string key)
    {
        var argument = SyntaxFactory.Argument(SyntaxFactory.IdentifierName(key));
        var separator = SyntaxFactory.Token(default, SyntaxKind.CommaToken, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        var arguments = call.ArgumentList.Arguments;
        return call
            .ReplaceNode(hash, SyntaxFactory.IdentifierName(keyed).WithTriviaFrom(hash))
            .WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments.Prepend(argument), arguments.GetSeparators().Prepend(separator))));
    }
}
