using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>What a call gives for a parameter.</summary>
internal static class CallArguments
{
    /// <summary>The arguments for a parameter; none where the call is of another method.</summary>
    public static IEnumerable<ExpressionSyntax> Of(SemanticModel model, SyntaxNode call, IParameterSymbol parameter)
    {
        var (method, arguments) = model.GetOperation(call) switch
        {
            IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
            IObjectCreationOperation { Constructor: { } constructor } creation => (constructor, creation.Arguments),
            _ => (null, ImmutableArray<IArgumentOperation>.Empty),
        };
        return method is null || !IsOf(method, parameter)
            ? []
            : arguments.Where(argument => argument.Parameter?.Ordinal == parameter.Ordinal).SelectMany(Written);
    }

    /// <summary>Whether a call of the method runs the parameter's: itself, or what implements or overrides it.</summary>
    private static bool IsOf(IMethodSymbol called, IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && method.Name == called.Name && method.Parameters.Length == called.Parameters.Length;

    /// <summary>What is written for an argument: nothing for a default, each one for a list of arguments.</summary>
    private static IEnumerable<ExpressionSyntax> Written(IArgumentOperation argument) => argument switch
    {
        { ArgumentKind: ArgumentKind.DefaultValue } => [],
        { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } elements } } =>
            elements.ElementValues.Select(element => element.Syntax).OfType<ExpressionSyntax>(),
        { Syntax: ArgumentSyntax written } => [written.Expression],
        { Syntax: ExpressionSyntax receiver } => [receiver],
        _ => [],
    };
}
