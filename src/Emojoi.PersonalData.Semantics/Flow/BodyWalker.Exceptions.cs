using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What is thrown, caught, and run at the end.</summary>
internal sealed partial class BodyWalker
{
    private readonly Stack<TryRegion> _tries = new();

    private FlowValue EvaluateThrow(IThrowOperation thrown)
    {
        Throw(thrown.Exception is null ? (_caught.Count > 0 ? _caught.Peek() : FlowValue.Clean) : Thrown(thrown.Exception));
        _state.End();
        return FlowValue.Clean;
    }

    /// <summary>An exception as a member of what is thrown, by its type.</summary>
    private FlowValue Thrown(IOperation exception)
    {
        var value = Evaluate(exception);
        return value.IsClean || Unconverted(exception).Type is not { } type ? FlowValue.Clean : FlowValue.Clean.WithMember(type, value);
    }

    private void Throw(FlowValue value)
    {
        if (value.IsClean)
        {
            return;
        }

        if (_tries.Count > 0)
        {
            _tries.Peek().Thrown = _tries.Peek().Thrown.Or(value);
        }
        else
        {
            _summary.Throws = _summary.Throws.Or(value);
        }
    }

    private void ExecuteTry(ITryOperation attempt)
    {
        var before = _state.Copy();
        var region = new TryRegion();
        _tries.Push(region);
        Execute(attempt.Body);
        _tries.Pop();

        // An exception may come after any assignment of the body.
        var interrupted = before.Copy();
        region.ApplyTo(interrupted);
        var after = _state;
        var thrown = region.Thrown;
        foreach (var handler in attempt.Catches)
        {
            _state = interrupted.Copy();
            if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            {
                _state.Set(declarator.Symbol, thrown.Member(handler.ExceptionType));
            }

            _caught.Push(thrown.Caught(handler.ExceptionType));
            Evaluate(handler.Filter);
            Execute(handler.Handler);
            _caught.Pop();
            after.Join(_state);
            thrown = handler.Filter is null ? Passed(thrown, handler.ExceptionType) : thrown;
        }

        Throw(thrown);

        _state = after;
        ExecuteFinally(attempt, interrupted);
    }

    /// <summary>What a handler of a type lets pass.</summary>
    private FlowValue Passed(FlowValue thrown, ITypeSymbol type) =>
        thrown.IsClean || type is { Name: "Exception" or "Object", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            ? FlowValue.Clean
            : thrown.Member(_scope.Compilation.CreateArrayTypeSymbol(type));

    private void ExecuteFinally(ITryOperation attempt, FlowState interrupted)
    {
        if (attempt.Finally is not { } last)
        {
            return;
        }

        // It runs after an exception, too; what follows comes after the ways that go on.
        var after = _state.Copy();
        _state.Join(interrupted);
        Execute(last);
        if (after.IsReachable)
        {
            _state = after;
            Execute(last);
        }
        else
        {
            _state.End();
        }
    }

    /// <summary>What a <c>try</c> has assigned and thrown so far.</summary>
    private sealed class TryRegion
    {
        private readonly Dictionary<ISymbol, FlowValue> _assigned = new(SymbolEqualityComparer.Default);

        public FlowValue Thrown { get; set; } = FlowValue.Clean;

        public void Assigned(ISymbol variable, FlowValue value) =>
            _assigned[variable] = _assigned.TryGetValue(variable, out var before) ? before.Or(value) : value;

        public void ApplyTo(FlowState state)
        {
            foreach (var variable in _assigned)
            {
                state.Set(variable.Key, state.TryGet(variable.Key, out var before) ? before.Or(variable.Value) : variable.Value);
            }
        }
    }
}
