using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>
/// Which expressions carry the personal data of a report. The engine says that data arrives and which way it took; this says in which of the
/// expressions at the end of that way it is: by tags, by the variables it was put into, and by the calls on the way.
/// </summary>
internal sealed class CarriedData(SourceProblem problem)
{
    /// <summary>Variables and parameters that are followed back from one expression.</summary>
    private const int Farthest = 6;

    private readonly Dictionary<SyntaxTree, SemanticModel> _models = new() { [problem.Root.SyntaxTree] = problem.Model };
    private readonly FlowCatalogue _catalogue = FlowCatalogue.Create(problem.Document.Project.AnalyzerOptions, problem.Cancellation);

    /// <summary>Whether an expression carries it.</summary>
    public bool In(ExpressionSyntax expression) => In(expression, Farthest);

    /// <summary>Whether a value of this type shows tagged members where it is written as a whole.</summary>
    public static bool InMembersOf(ITypeSymbol? type) => type is INamedTypeSymbol named && PersonalMembers.HasAny(named);

    private bool In(SyntaxNode expression, int farther)
    {
        var model = ModelOf(expression.SyntaxTree);
        return expression.DescendantNodesAndSelf(node => !IsClean(node, model)).Any(node => !IsClean(node, model) && IsCarrier(node, model, farther));
    }

    private SemanticModel ModelOf(SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model) ? model : _models[tree] = problem.Model.Compilation.GetSemanticModel(tree);

    /// <summary>What is no longer personal, whatever it was made of.</summary>
    private bool IsClean(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax binary => !binary.IsKind(SyntaxKind.AddExpression) && !binary.IsKind(SyntaxKind.CoalesceExpression) && !binary.IsKind(SyntaxKind.AsExpression) && IsTruth(model, binary),
        IsPatternExpressionSyntax or TypeOfExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" or "Count" } => true,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        InvocationExpressionSyntax call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method && (SanitizingMethod.FlagsOf(method) != 0 || _catalogue.Sanitizes(method) != 0),
        _ => false,
    };

    private static bool IsTruth(SemanticModel model, ExpressionSyntax expression) => model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_Boolean;

    private bool IsCarrier(SyntaxNode node, SemanticModel model, int farther)
    {
        if (node is not SimpleNameSyntax name)
        {
            return node is ExpressionSyntax && IsOnPath(node);
        }

        return model.GetSymbolInfo(name).Symbol switch
        {
            ILocalSymbol local => farther > 0 && VariableOrigins.Of(local, name).Any(origin => In(origin, farther - 1)),
            IParameterSymbol parameter => Vocabulary.Has(parameter, Vocabulary.PersonalData) || (farther > 0 && ArgumentsFor(parameter).Any(argument => In(argument, farther - 1))),
            IMethodSymbol method => IsTagged(method) || PassesThrough(method),
            IPropertySymbol property => IsTagged(property) || PassesThrough(property),
            IFieldSymbol field => IsTagged(field) || IsOnPath(node),
            _ => false,
        };
    }

    private static bool IsTagged(ISymbol member)
    {
        for (var current = member; current is not null; current = (current as IPropertySymbol)?.OverriddenProperty ?? (ISymbol?)(current as IMethodSymbol)?.OverriddenMethod)
        {
            if (!PersonalMembers.AnnotationsOf(current.OriginalDefinition, CancellationToken.None).IsEmpty
                || (current is IMethodSymbol method && method.GetReturnTypeAttributes().Any(attribute => Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the report says that the data was read, or passed on, right here.</summary>
    private bool IsOnPath(SyntaxNode node) => problem.Path.Any(place => place.SourceTree == node.SyntaxTree && place.SourceSpan == node.Span && place.SourceSpan != problem.Span);

    /// <summary>Whether the way leads through the code of a member.</summary>
    private bool PassesThrough(ISymbol member) => member.DeclaringSyntaxReferences
        .Any(code => problem.Path.Any(place => place.SourceTree == code.SyntaxTree && code.Span.Contains(place.SourceSpan) && !code.Span.Contains(problem.Span)));

    /// <summary>What the calls on the way give for a parameter.</summary>
    private IEnumerable<ExpressionSyntax> ArgumentsFor(IParameterSymbol parameter)
    {
        foreach (var place in problem.Path.Where(place => place.SourceTree is { } tree && problem.Model.Compilation.ContainsSyntaxTree(tree)))
        {
            var call = place.SourceTree!.GetRoot(problem.Cancellation).FindNode(place.SourceSpan, getInnermostNodeForTie: true);
            foreach (var argument in CallArguments.Of(ModelOf(place.SourceTree), call, parameter))
            {
                yield return argument;
            }
        }
    }
}
