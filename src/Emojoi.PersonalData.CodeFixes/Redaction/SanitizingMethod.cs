using Emojoi.PersonalData.CodeFixes.Syntax;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>A method marked <c>[Sanitizes]</c> that can be called at a place.</summary>
/// <param name="Method">The method; it takes one argument.</param>
/// <param name="Callee">How it is named there.</param>
internal sealed record SanitizingMethod(IMethodSymbol Method, ExpressionSyntax Callee)
{
    /// <summary>Flags of <c>Sanitization</c> that take a value of one person and leave something to show, the most thorough first.</summary>
    private static readonly int[] Preferred = [2, 1, 4, 8];

    private const int Encrypt = 8;

    /// <summary>Its name, for the editor.</summary>
    public string Name => Method.ContainingType.Name + "." + Method.Name;

    /// <summary>What a method is marked to do to what it is given, as flags of <c>Sanitization</c>; 0 is nothing.</summary>
    public static int FlagsOf(IMethodSymbol method) => Vocabulary.Find(method, Vocabulary.Sanitizes)
        .Concat(method.GetReturnTypeAttributes().Where(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.Sanitizes)))
        .Aggregate(0, (flags, attribute) => attribute.ConstructorArguments is [{ Value: int value }] ? flags | value : flags);

    /// <summary>Those that can be called at a problem, the most thorough first; of one kind those nearest by.</summary>
    public static IReadOnlyList<SanitizingMethod> InReach(SourceProblem problem)
    {
        var around = problem.Model.GetEnclosingSymbol(problem.Span.Start);
        return
        [
            .. Nearby(problem).Concat(Static(problem))
                .Where(found => !SymbolEqualityComparer.Default.Equals(found.Method, around) && Rank(found.Method) >= 0)
                .GroupBy(found => found.Method, (_, same) => same.First(), SymbolEqualityComparer.Default)
                .OrderBy(found => Rank(found.Method)),
        ];
    }

    /// <summary>Those that encrypt: of the house, or of an <c>IDataProtector</c> in scope.</summary>
    public static IEnumerable<SanitizingMethod> Encrypting(SourceProblem problem) =>
        InReach(problem).Where(found => (FlagsOf(found.Method) & Encrypt) != 0).Concat(Protectors(problem));

    /// <summary>Whether it takes a value of an expression.</summary>
    public bool Takes(ExpressionSyntax expression, SemanticModel model)
    {
        var value = model.GetTypeInfo(expression);
        return value.Type is { } type
            && model.Compilation.ClassifyCommonConversion(type, Method.Parameters[0].Type) is { IsImplicit: true, IsUserDefined: false }
            && (value.Nullability.FlowState != NullableFlowState.MaybeNull || Method.Parameters[0].NullableAnnotation != NullableAnnotation.NotAnnotated);
    }

    /// <summary>The call of it with an expression.</summary>
    public ExpressionSyntax Call(ExpressionSyntax argument) => SyntaxFactory.InvocationExpression(
        Callee,
        SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(argument.WithoutTrivia())))).WithTriviaFrom(argument);

    private static int Rank(IMethodSymbol method) =>
        method is { ReturnsVoid: false, IsGenericMethod: false, Parameters: [{ RefKind: RefKind.None }] } && FlagsOf(method) is var flags && flags != 0
            ? Array.FindIndex(Preferred, preferred => (flags & preferred) != 0)
            : -1;

    /// <summary>Methods of the type itself, and those of what is in scope: an injected redactor.</summary>
    private static IEnumerable<SanitizingMethod> Nearby(SourceProblem problem)
    {
        foreach (var symbol in problem.Model.LookupSymbols(problem.Span.Start).OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
        {
            if (symbol is IMethodSymbol own)
            {
                yield return new(own, SyntaxFactory.IdentifierName(own.Name));
                continue;
            }

            foreach (var method in TypeOf(symbol)?.GetMembers().OfType<IMethodSymbol>().Where(method => !method.IsStatic && problem.Model.IsAccessible(problem.Span.Start, method)) ?? [])
            {
                yield return new(method, VocabularySyntax.Access(SyntaxFactory.IdentifierName(symbol.Name), method.Name));
            }
        }
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    /// <summary>ASP.NET Core's own encryption of texts, an extension of whatever protector is in scope.</summary>
    private static IEnumerable<SanitizingMethod> Protectors(SourceProblem problem)
    {
        if (problem.Model.Compilation.FindType("Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions") is not { } extensions
            || extensions.GetMembers("Protect").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters is [_, { Type.SpecialType: SpecialType.System_String }]) is not { } protect)
        {
            yield break;
        }

        foreach (var symbol in problem.Model.LookupSymbols(problem.Span.Start).OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
        {
            if (TypeOf(symbol) is { } type && protect.ReduceExtensionMethod(type) is { } reduced)
            {
                yield return new(reduced, VocabularySyntax.Access(SyntaxFactory.IdentifierName(symbol.Name), reduced.Name));
            }
        }
    }

    private static IEnumerable<SanitizingMethod> Static(SourceProblem problem) => StaticMethods
        .In(problem.Model.Compilation, method => FlagsOf(method) != 0 && problem.Model.IsAccessible(problem.Span.Start, method))
        .Select(method => new SanitizingMethod(method, VocabularySyntax.Access(problem.Syntax.Type(method.ContainingType), method.Name)));
}
