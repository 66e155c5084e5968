using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Redaction;

/// <summary>The expressions by which personal data leaves at one place: the smallest ones that something else can stand for.</summary>
internal sealed class LeakedParts
{
    private readonly SemanticModel _model;
    private readonly Func<ExpressionSyntax, bool> _carries;
    private readonly Func<ExpressionSyntax, bool> _accepts;
    private readonly List<ExpressionSyntax> _found = [];

    private LeakedParts(SemanticModel model, Func<ExpressionSyntax, bool> carries, Func<ExpressionSyntax, bool> accepts)
    {
        _model = model;
        _carries = carries;
        _accepts = accepts;
    }

    /// <summary>The expressions; none where there are such that nothing can stand for, or where it is not clear which they are.</summary>
    /// <param name="problem">The report.</param>
    /// <param name="carried">What carries its data.</param>
    /// <param name="accepts">Whether something can stand for an expression.</param>
    public static IReadOnlyList<ExpressionSyntax> Find(SourceProblem problem, CarriedData carried, Func<ExpressionSyntax, bool> accepts)
    {
        foreach (var roots in Given(problem.Node))
        {
            // Where none is known to carry the data, an object as a whole does.
            Func<ExpressionSyntax, bool>[] ways =
            [
                carried.In,
                expression => CarriedData.InMembersOf(problem.Model.GetTypeInfo(expression).Type),
            ];
            foreach (var carries in ways)
            {
                var parts = new LeakedParts(problem.Model, carries, accepts);
                var isComplete = roots.Aggregate(true, (all, root) => parts.Collect(root) && all);
                if (!isComplete || parts._found.Count > 0)
                {
                    return isComplete ? parts._found : [];
                }
            }
        }

        return [];
    }

    /// <summary>What a place is given: its arguments or what is assigned; where those carry nothing, what it is called on.</summary>
    private static IEnumerable<IReadOnlyList<ExpressionSyntax>> Given(SyntaxNode sink)
    {
        if (sink.Parent is AssignmentExpressionSyntax assignment && assignment.Left == sink)
        {
            yield return [assignment.Right];
            yield break;
        }

        var (arguments, initializer) = sink switch
        {
            InvocationExpressionSyntax call => (call.ArgumentList, (InitializerExpressionSyntax?)null),
            BaseObjectCreationExpressionSyntax creation => (creation.ArgumentList, creation.Initializer),
            ConstructorInitializerSyntax constructor => (constructor.ArgumentList, null),
            _ => (null, null),
        };
        yield return [.. arguments?.Arguments.Select(argument => argument.Expression) ?? [], .. initializer?.Expressions ?? default];
        if (sink is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            yield return [access.Expression];
        }
    }

    /// <summary>Collects what stands for an expression; whether that is all that carries the data in it.</summary>
    private bool Collect(ExpressionSyntax expression)
    {
        if (!_carries(expression) && !Parts(expression).Any(_carries))
        {
            return true;
        }

        var divides = Divides(expression);
        if (!divides && _accepts(expression))
        {
            _found.Add(expression);
            return true;
        }

        var parts = Parts(expression).Where(part => _carries(part) || Parts(part).Any()).ToList();
        var before = _found.Count;
        return parts.Aggregate(true, (all, part) => Collect(part) && all) && _found.Count > before;
    }

    /// <summary>Whether an expression puts others together, so that each can be looked at alone.</summary>
    private bool Divides(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax or ParenthesizedExpressionSyntax or InitializerExpressionSyntax or AnonymousObjectCreationExpressionSyntax => true,
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ConditionalExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.AddExpression) && _model.GetTypeInfo(binary).Type?.SpecialType == SpecialType.System_String,
        InvocationExpressionSyntax call => _model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" },
        _ => false,
    };

    /// <summary>The expressions that give an expression its content, as far as others can stand for them.</summary>
    private static IEnumerable<ExpressionSyntax> Parts(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax text => text.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        ParenthesizedExpressionSyntax inner => [inner.Expression],
        CastExpressionSyntax cast => [cast.Expression],
        InitializerExpressionSyntax initializer => initializer.Expressions,
        AnonymousObjectCreationExpressionSyntax creation => creation.Initializers.Select(member => member.Expression),
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? default,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        BinaryExpressionSyntax binary => [binary.Left, binary.Right],
        AssignmentExpressionSyntax assignment => [assignment.Right],
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => argument.Expression),
        BaseObjectCreationExpressionSyntax creation => [.. creation.ArgumentList?.Arguments.Select(argument => argument.Expression) ?? [], .. creation.Initializer?.Expressions ?? default],
        LambdaExpressionSyntax { ExpressionBody: { } body } => [body],
        TupleExpressionSyntax tuple => tuple.Arguments.Select(argument => argument.Expression),
        _ => [],
    };
}
