using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What endpoints answer requests with.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>Functions that are mapped to a route, while they are walked for it, and what maps them.</summary>
    private readonly Dictionary<IMethodSymbol, IMethodSymbol> _mapped = new(SymbolEqualityComparer.Default);

    /// <summary>The action, or what maps the function, whose code is being walked: what it writes to the response is its answer.</summary>
    private ISymbol? Endpoint
    {
        get
        {
            for (var frame = _frame; frame is not null; frame = frame.Outer)
            {
                if (frame.Function is { } function && _mapped.TryGetValue(function, out var map))
                {
                    return map;
                }
            }

            return _owner is IMethodSymbol action && _scope.IsEndpoint(action) ? action : null;
        }
    }

    private void RespondWith(IOperation returned, FlowValue value)
    {
        if (_frame.Outer is null && _owner is IMethodSymbol action && _scope.IsEndpoint(action))
        {
            RespondWith(action, returned, value);
        }
        else if (_frame.Function is { } function && _mapped.TryGetValue(function, out var map))
        {
            RespondWith(map, returned, value);
        }
    }

    /// <summary>Of several answers in lines of their own, each is one.</summary>
    private void RespondWith(ISymbol endpoint, IOperation returned, FlowValue value)
    {
        var answers = AnswersOf(returned).ToList();
        if (answers.Count < 2 || answers.Exists(answer => LineOf(answer) == LineOf(returned)))
        {
            Record(SinkKind.Response, endpoint, returned, FlowForms.Whole(value, StaticType(returned), _scope.Types));
            return;
        }

        foreach (var answer in answers)
        {
            Record(SinkKind.Response, endpoint, answer, FlowForms.Whole(EvaluateAgain(answer), StaticType(answer), _scope.Types));
        }
    }

    /// <summary>
    /// What a form shows again that came with the request, but for what came: that tells nobody anything new when it goes back with the answer. What was written into
    /// it since is left, as it is before the view is called; it may be somebody else's.
    /// </summary>
    private FlowValue? ShownAgain(IOperation returned) =>
        _frame.Outer is null
        && _owner is IMethodSymbol action
        && _scope.IsEndpoint(action)
        && Endpoints.IsPost(action)
        && ModelOf(returned) is { Parameter: var form } model
        && !_reassigned.Contains(form)
        && _scope.Types.ObjectOf(form.Type) is { } carrier
            ? Evaluate(model).Select(origin => origin.Kind == OriginKind.Object && SymbolEqualityComparer.Default.Equals(origin.Symbol, carrier) ? null : origin)
            : null;

    /// <summary>The parameter that is given to a view, or to the script of one, be it of a controller of one's own.</summary>
    private static IParameterReferenceOperation? ModelOf(IOperation returned)
    {
        while (returned is IConversionOperation conversion)
        {
            returned = conversion.Operand;
        }

        return returned is IInvocationOperation { TargetMethod: { Name: "View" or "PartialView" or "Json", ContainingType: var type } } view && Endpoints.IsController(type)
            ? view.Arguments.Where(argument => argument.Parameter?.Name is "model" or "data").Select(argument => Unconverted(argument.Value)).OfType<IParameterReferenceOperation>().FirstOrDefault()
            : null;
    }

    private static IEnumerable<IOperation> AnswersOf(IOperation returned) => Unconverted(returned) switch
    {
        ISwitchExpressionOperation choice => choice.Arms.Select(arm => arm.Value),
        IConditionalOperation { WhenFalse: { } other } conditional => [conditional.WhenTrue, other],
        IConversionOperation { Operand: var inner } => AnswersOf(inner),
        _ => [],
    };

    private static int LineOf(IOperation operation) => operation.Syntax.GetLocation().GetLineSpan().StartLinePosition.Line;

    /// <summary>A function that is given to <c>MapGet</c> and its like answers requests. One with statements answers where it returns.</summary>
    private void RecordEndpoint(IMethodSymbol map, IArgumentOperation argument, IMethodSymbol function, FlowValue answer)
    {
        if (Endpoints.IsMap(map) && !HasStatements(argument))
        {
            Record(SinkKind.Response, map, argument, FlowForms.Whole(answer, function.ReturnType, _scope.Types), place: argument.Value.Syntax);
        }
    }

    private static bool HasStatements(IArgumentOperation argument) =>
        Unconverted(argument.Value) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Syntax: AnonymousFunctionExpressionSyntax { Block: not null } } };
}
