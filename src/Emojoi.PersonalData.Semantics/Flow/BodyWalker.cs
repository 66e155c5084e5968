using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// Walks the code of one member once, forwards, and writes its summary. Branches are walked one after the other and joined, loops until
/// nothing is new. The walk follows the operations as they are nested: nothing but <c>goto</c> needs a control-flow graph.
/// </summary>
internal sealed partial class BodyWalker
{
    private readonly FlowScope _scope;
    private readonly ISymbol _owner;
    private readonly BodySummary _root;
    private readonly LocalObjects _local;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<(object Place, BodySummary Summary), CallRecord> _calls = [];
    private readonly Dictionary<(IOperation Operation, SinkKind Kind, string? Mark, ISymbol Callee, BodySummary Summary), SinkRecord> _sinks = [];

    private BodySummary _summary;
    private FlowState _state = FlowState.Begin();
    private FunctionFrame _frame;

    private BodyWalker(FlowScope scope, ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        _scope = scope;
        _owner = owner;
        _cancellation = cancellation;
        _root = _summary = new BodySummary(owner is IMethodSymbol method ? Definition(method) : owner.OriginalDefinition, blocks[0].Syntax);
        _local = new LocalObjects(blocks, scope);
        _frame = new FunctionFrame(owner as IMethodSymbol, null);
    }

    /// <summary>The summary of a member's code.</summary>
    public static BodySummary Walk(FlowScope scope, ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        var walker = new BodyWalker(scope, owner, blocks, cancellation);
        for (var round = 0; round == 0 || (round < MostRounds && walker._jumps.Count > 0); round++)
        {
            // A jump backwards waits at a label that was passed: the next round arrives there.
            walker._state = FlowState.Begin();
            walker.Begin();
            foreach (var block in Ordered(blocks))
            {
                walker.Execute(block);
            }
        }

        walker.Finish();
        return walker._root;
    }

    /// <summary>A constructor's initializer comes before its body.</summary>
    private static IEnumerable<IOperation> Ordered(ImmutableArray<IOperation> blocks) => blocks.OrderBy(block => block.Syntax.SpanStart);

    private void Begin()
    {
        if (_owner is not IMethodSymbol method)
        {
            return;
        }

        if (!method.IsStatic && _owner.ContainingType is { } type)
        {
            _state.Set(type, IsConstructor(method) ? FlowValue.Clean : FlowValue.Of(Origin.Parameter(Definition(method), Origin.Receiver)));
        }

        foreach (var parameter in method.Parameters)
        {
            Bind(method, parameter);
            if (parameter.Type.SpecialType != SpecialType.System_Boolean)
            {
                _state.Guards = _state.Guards.Union(_scope.ChecksOf(parameter));
            }
        }
    }

    private void Bind(IMethodSymbol function, IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.Out || parameter.Type.SpecialType == SpecialType.System_Boolean)
        {
            _state.Set(parameter, FlowValue.Answering(AnswersOf(function, parameter)));
        }
        else
        {
            _state.Set(parameter, FlowValue.Of(Origin.Parameter(Definition(function), parameter.Ordinal)));
        }
    }

    /// <summary>What a parameter of truth answers for: the checks that are declared of it, or those that a caller made.</summary>
    private ImmutableArray<GuardFact> AnswersOf(IMethodSymbol function, IParameterSymbol parameter) =>
        _scope.ChecksOf(parameter) is { IsEmpty: false } checks ? checks
        : _scope.HasChecks && parameter.RefKind == RefKind.None ? ImmutableArray.Create(GuardFact.Argument(Definition(function), parameter.Ordinal))
        : ImmutableArray<GuardFact>.Empty;

    private void Finish()
    {
        _frame.Leave(_state);
        Conclude(_root, _frame, _owner as IMethodSymbol);
    }

    private void Conclude(BodySummary summary, FunctionFrame frame, IMethodSymbol? function)
    {
        summary.Returns = frame.Returns;
        summary.IsIterator = frame.IsIterator;
        summary.GuardsWhenReturned = frame.Exit?.Guards;
        summary.GuardsWhenTrue = frame.GuardsWhenTrue;
        summary.GuardsWhenFalse = frame.GuardsWhenFalse;
        if (frame.Exit is not { } exit || function is null)
        {
            return;
        }

        foreach (var parameter in function.Parameters)
        {
            if (exit.TryGet(parameter, out var left))
            {
                // What a parameter is made to refer to is not what the caller passed.
                summary.Leaves[parameter.Ordinal] = parameter.RefKind == RefKind.None && _reassigned.Contains(parameter) ? left.Or(FlowValue.Of(Origin.Parameter(Definition(function), parameter.Ordinal))) : left;
            }
        }

        if (!function.IsStatic && function.ContainingType is { } type && function.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) && exit.TryGet(type, out var receiver))
        {
            summary.Leaves[Origin.Receiver] = receiver.WithoutCached();
            if (IsConstructor(function))
            {
                summary.Returns = receiver;
            }
        }
    }

    private static bool IsConstructor(IMethodSymbol method) => method.MethodKind is MethodKind.Constructor;

    private static IMethodSymbol Definition(IMethodSymbol method) => (method.PartialDefinitionPart ?? method.ReducedFrom ?? method).OriginalDefinition;

    private Trace TraceHere(SyntaxNode place) => new(place, _owner, null);
}
