using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Statements.</summary>
internal sealed partial class BodyWalker
{
    private const int MostRounds = 4;

    private readonly Dictionary<ILabelSymbol, FlowState> _jumps = new(SymbolEqualityComparer.Default);
    private readonly Stack<TryRegion> _tries = new();

    private void Execute(IOperation? statement)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case null:
                break;
            case IBlockOperation block:
                ExecuteAll(block.Operations);
                break;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                DeclareAll(group);
                break;
            case IUsingDeclarationOperation declaration:
                DeclareAll(declaration.DeclarationGroup);
                break;
            case IConditionalOperation { Type: null } conditional:
                ExecuteConditional(conditional);
                break;
            case ILoopOperation loop:
                ExecuteLoop(loop);
                break;
            case ISwitchOperation choice:
                ExecuteSwitch(choice);
                break;
            case IReturnOperation result:
                ExecuteReturn(result);
                break;
            case IBranchOperation branch:
                Jump(branch.Target);
                break;
            case ILabeledOperation labeled:
                Arrive(labeled.Label);
                Execute(labeled.Operation);
                break;
            case ITryOperation attempt:
                ExecuteTry(attempt);
                break;
            case IUsingOperation use:
                Execute(use.Resources);
                Execute(use.Body);
                break;
            case ILockOperation locked:
                Evaluate(locked.LockedValue);
                Execute(locked.Body);
                break;
            case ILocalFunctionOperation function:
                _functions[function.Symbol] = function.Body ?? function.IgnoredBody;
                break;
            case IMethodBodyBaseOperation body:
                Execute((body as IConstructorBodyOperation)?.Initializer);
                Execute(body.BlockBody ?? body.ExpressionBody);
                break;
            case ISymbolInitializerOperation initializer:
                ExecuteInitializer(initializer);
                break;
            default:
                Evaluate(statement);
                break;
        }
    }

    private void ExecuteAll(IEnumerable<IOperation> statements)
    {
        var all = statements as ICollection<IOperation> ?? [.. statements];
        foreach (var statement in all)
        {
            if (statement is ILocalFunctionOperation)
            {
                Execute(statement);
            }
        }

        foreach (var statement in all)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (statement is not ILocalFunctionOperation)
            {
                Execute(statement);
            }
        }

        foreach (var statement in all)
        {
            // One that is given away was walked then; one that nobody calls is walked for what it does by itself.
            if (statement is ILocalFunctionOperation function && !_called.Contains(function.Symbol))
            {
                Escape(function.Symbol);
            }
        }
    }

    private void DeclareAll(IVariableDeclarationGroupOperation group)
    {
        foreach (var declaration in group.Declarations)
        {
            foreach (var declarator in declaration.Declarators)
            {
                if ((declarator.Initializer ?? declaration.Initializer)?.Value is { } value)
                {
                    Declare(declarator.Symbol, value);
                }
                else
                {
                    _state.Set(declarator.Symbol, FlowValue.Clean);
                }
            }
        }
    }

    private void Declare(ILocalSymbol local, IOperation value)
    {
        if (local.IsRef)
        {
            _references[local] = value;
        }
        else
        {
            Assign(local, Evaluate(value), value);
        }
    }

    private void ExecuteInitializer(ISymbolInitializerOperation initializer)
    {
        var value = Evaluate(initializer.Value);
        switch (initializer)
        {
            case IFieldInitializerOperation fields:
                foreach (var field in fields.InitializedFields)
                {
                    _summary.Initializes[field] = value;
                    Store(field, value, initializer.Value);
                }

                break;
            case IPropertyInitializerOperation properties:
                foreach (var property in properties.InitializedProperties)
                {
                    _summary.Initializes[property] = value;
                    Store(property, value, initializer.Value);
                }

                break;
        }
    }

    private void ExecuteConditional(IConditionalOperation conditional)
    {
        Branch(conditional.Condition, out var whenTrue, out var whenFalse);
        _state = whenTrue;
        Execute(conditional.WhenTrue);
        whenTrue = _state;
        _state = whenFalse;
        Execute(conditional.WhenFalse);
        whenTrue.Join(_state);
        _state = whenTrue;
    }

    private void ExecuteReturn(IReturnOperation result)
    {
        if (result.ReturnedValue is { } returned)
        {
            var value = _frame.Function?.ReturnType.SpecialType == SpecialType.System_Boolean || returned.Type?.SpecialType == SpecialType.System_Boolean
                ? ReturnAnswer(returned)
                : Evaluate(returned);
            EscapeAll(value);
            _frame.Returns = _frame.Returns.IsClean ? value : _frame.Returns.Or(value);
            RespondWith(returned, value);
        }

        _frame.IsIterator |= result.Kind is OperationKind.YieldReturn or OperationKind.YieldBreak;
        if (result.Kind != OperationKind.YieldReturn)
        {
            _frame.Leave(_state);
            _state.End();
        }
    }

    private FlowValue ReturnAnswer(IOperation returned)
    {
        Branch(returned, out var whenTrue, out var whenFalse);
        if (whenTrue.IsReachable)
        {
            _frame.Answer(true, whenTrue.Guards);
        }

        if (whenFalse.IsReachable)
        {
            _frame.Answer(false, whenFalse.Guards);
        }

        whenTrue.Join(whenFalse);
        _state = whenTrue;
        return FlowValue.Clean;
    }

    private void Jump(ILabelSymbol label)
    {
        if (_jumps.TryGetValue(label, out var waiting))
        {
            waiting.Join(_state);
        }
        else
        {
            _jumps[label] = _state.Copy();
        }

        _state.End();
    }

    private void Arrive(ILabelSymbol label)
    {
        if (_jumps.TryGetValue(label, out var waiting))
        {
            _jumps.Remove(label);
            _state.Join(waiting);
        }
    }

    private void ExecuteLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var elements = Evaluate(each.Collection);
                elements = IsGrouping(Unconverted(each.Collection).Type) ? WithoutKeys(elements) : elements;
                var elementType = ValueTypes.ElementOf(Unconverted(each.Collection).Type);
                Repeat(loop, () => null, () =>
                {
                    AssignElement(each.LoopControlVariable, elements, elementType);
                    Execute(each.Body);
                });
                break;
            case IForLoopOperation counted:
                foreach (var before in counted.Before)
                {
                    Execute(before);
                }

                Repeat(loop, () => counted.Condition, () =>
                {
                    Execute(counted.Body);
                    Arrive(loop.ContinueLabel);
                    foreach (var after in counted.AtLoopBottom)
                    {
                        Execute(after);
                    }
                });
                break;
            case IWhileLoopOperation { ConditionIsTop: true } repeated:
                Repeat(loop, () => repeated.Condition, () => Execute(repeated.Body));
                break;
            case IWhileLoopOperation repeated:
                Repeat(loop, () => null, () =>
                {
                    Execute(repeated.Body);
                    Arrive(loop.ContinueLabel);
                    Evaluate(repeated.Condition);
                }, mayBeSkipped: false);
                break;
        }
    }

    private void Repeat(ILoopOperation loop, Func<IOperation?> condition, Action body, bool mayBeSkipped = true)
    {
        var entry = _state.Copy();
        var exit = _state.Copy();
        exit.End();
        for (var round = 0; round < MostRounds; round++)
        {
            if (condition() is { } test)
            {
                Branch(test, out var goOn, out var leave);
                exit.Join(leave);
                _state = goOn;
            }
            else if (mayBeSkipped)
            {
                exit.Join(_state);
            }

            body();
            Arrive(loop.ContinueLabel);
            if (!mayBeSkipped)
            {
                exit.Join(_state);
            }

            if (!entry.Join(_state))
            {
                break;
            }

            _state = entry.Copy();
        }

        if (mayBeSkipped)
        {
            exit.Join(_state);
        }

        _state = exit;
        Arrive(loop.ExitLabel);
    }

    private void AssignElement(IOperation variable, FlowValue elements, ITypeSymbol? type)
    {
        if (variable is IVariableDeclaratorOperation declarator)
        {
            _state.Set(declarator.Symbol, elements);
        }
        else
        {
            Deconstruct(variable, elements, type, null);
        }
    }

    private void ExecuteSwitch(ISwitchOperation choice)
    {
        var value = Evaluate(choice.Value);
        var before = _state;
        var after = before.Copy();
        after.End();
        var hasDefault = false;
        foreach (var section in choice.Cases)
        {
            _state = before.Copy();
            if (section.Clauses is [IPatternCaseClauseOperation only])
            {
                _state.Guards = _state.Guards.Union(AskedBy(only.Pattern));
            }

            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause.CaseKind == CaseKind.Default;
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Match(pattern.Pattern, value, choice.Value);
                    Evaluate(pattern.Guard);
                }

                if (clause.Label is { } label)
                {
                    Arrive(label);
                }
            }

            ExecuteAll(section.Body);
            after.Join(_state);
        }

        if (!hasDefault)
        {
            after.Join(before);
        }

        _state = after;
        Arrive(choice.ExitLabel);
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
        foreach (var handler in attempt.Catches)
        {
            _state = interrupted.Copy();
            if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation declarator)
            {
                _state.Set(declarator.Symbol, region.Thrown);
            }

            _caught.Push(region.Thrown);
            Evaluate(handler.Filter);
            Execute(handler.Handler);
            _caught.Pop();
            after.Join(_state);
        }

        if (attempt.Catches.IsEmpty)
        {
            Throw(region.Thrown);
        }

        _state = after;
        ExecuteFinally(attempt, interrupted);
    }

    private void ExecuteFinally(ITryOperation attempt, FlowState interrupted)
    {
        if (attempt.Finally is not { } last)
        {
            return;
        }

        var reachable = _state.IsReachable;
        _state.Join(interrupted);
        Execute(last);
        if (!reachable)
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
