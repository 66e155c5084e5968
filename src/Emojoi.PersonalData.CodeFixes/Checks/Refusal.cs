using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>What code does where a check is not passed: it goes on without the use where that says nothing wrong, and throws where a value is expected.</summary>
internal static class Refusal
{
    private const string Thrown = "throw new global::System.InvalidOperationException(\"{0}\")";

    /// <summary>As a statement, for a place in a function.</summary>
    public static string Statement(SyntaxNode place, IMethodSymbol function, string reason)
    {
        var body = place.AncestorsAndSelf().TakeWhile(node => !IsFunction(node)).ToList();
        if (body.Any(node => node is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax && node != place))
        {
            return "continue;";
        }

        if (IsIterator(place))
        {
            return "yield break;";
        }

        return Value(function, reason) switch
        {
            "" => "return;",
            var value when value.StartsWith("throw", StringComparison.Ordinal) => value + ";",
            var value => $"return {value};",
        };
    }

    /// <summary>As an expression, in place of what a function gives; empty where it gives nothing.</summary>
    public static string Value(IMethodSymbol function, string reason)
    {
        var type = function.ReturnType;
        var isTask = type is { Name: "Task" or "ValueTask" } && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";
        var given = function.IsAsync && isTask ? (type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() : type;
        if (function.MethodKind != MethodKind.Constructor && (function.ReturnsVoid || given is null))
        {
            return "";
        }

        return given switch
        {
            { NullableAnnotation: NullableAnnotation.Annotated } => "null",
            INamedTypeSymbol { Name: "Task", Arity: 0 } when isTask && !function.IsAsync => "global::System.Threading.Tasks.Task.CompletedTask",
            INamedTypeSymbol { Name: "ValueTask", Arity: 0 } when isTask && !function.IsAsync => "default",
            _ => Thrown.Replace("{0}", reason),
        };
    }

    /// <summary>Whether a node is a function of its own.</summary>
    public static bool IsFunction(SyntaxNode node) => node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static bool IsIterator(SyntaxNode place) =>
        place.AncestorsAndSelf().FirstOrDefault(IsFunction)?.DescendantNodes(node => node == place || !IsFunction(node) || node.Contains(place)).OfType<YieldStatementSyntax>()
            .Any(statement => statement.Ancestors().First(IsFunction) == place.AncestorsAndSelf().First(IsFunction)) == true;
}
