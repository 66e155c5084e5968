using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>A question to a member that answers for a check, as code: it is <see langword="true"/> where the use is allowed.</summary>
/// <param name="Expression">The code.</param>
/// <param name="IsAwaited">Whether the answer is awaited.</param>
internal sealed record CheckQuestion(ExpressionSyntax Expression, bool IsAwaited)
{
    private static readonly string[] Refusals = ["OptedOut", "OptOut", "OptsOut", "Unsubscribed", "Refused", "Declined", "Withdrawn", "Disabled"];

    /// <summary>Whether a member answers for a check.</summary>
    /// <param name="member">The member.</param>
    /// <param name="attribute">Name of the attribute that says so.</param>
    /// <param name="purposes">The purposes that it shall answer for; none where the check is for all.</param>
    public static bool IsAnsweredBy(ISymbol member, string attribute, IReadOnlyList<string> purposes)
    {
        var asked = Vocabulary.Find(member, attribute).Select(check => AnnotationReader.ReadId(check, "purpose")).ToList();
        return asked.Count > 0
            && (asked.Any(id => id is { Value: null, ConstantName: null }) || purposes.All(purpose => asked.Any(id => id.Value == purpose)))
            && !SaysTheOpposite(member);
    }

    /// <summary>The question to a property, field, parameter or method, or <c>null</c> where its answer is none of yes and no, or it asks for more than is given.</summary>
    /// <param name="member">The member.</param>
    /// <param name="access">The member, as it is named there.</param>
    /// <param name="argument">The one argument, or <c>null</c> for none.</param>
    public static CheckQuestion? Of(ISymbol member, ExpressionSyntax access, ExpressionSyntax? argument = null) => member switch
    {
        IPropertySymbol { IsIndexer: false, Type.SpecialType: SpecialType.System_Boolean } or IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean } or IParameterSymbol { Type.SpecialType: SpecialType.System_Boolean }
            when argument is null => new(access, IsAwaited: false),
        IMethodSymbol method when IsTruth(method.ReturnType) && method.Parameters.Count(parameter => !parameter.IsOptional) == (argument is null ? 0 : 1) => Called(method, access, argument),
        _ => null,
    };

    private static CheckQuestion Called(IMethodSymbol method, ExpressionSyntax access, ExpressionSyntax? argument)
    {
        var arguments = argument is null ? default : SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(argument.WithoutTrivia()));
        var call = SyntaxFactory.InvocationExpression(access, SyntaxFactory.ArgumentList(arguments));
        return method.ReturnType.SpecialType == SpecialType.System_Boolean
            ? new(call, IsAwaited: false)
            : new(SyntaxFactory.AwaitExpression(SyntaxFactory.Token(default, SyntaxKind.AwaitKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), call), IsAwaited: true);
    }

    private static bool IsTruth(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    /// <summary>A check is passed where its answer is yes. What is named for the refusal would be asked the wrong way round.</summary>
    private static bool SaysTheOpposite(ISymbol member) =>
        Refusals.Any(word => member.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
