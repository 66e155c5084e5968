using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Statements.</summary>
internal sealed partial class BodyWalker
{
    private readonly Dictionary<ILabelSymbol, FlowState> _jumps = new(SymbolEqualityComparer.Default);

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
                Dispose(use.Resources);
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

        foreach (var declaration in all.OfType<IUsingDeclarationOperation>())
        {
            Dispose(declaration.DeclarationGroup);
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

    /// <summary>What is declared in a <c>using</c> is disposed of at its end.</summary>
    private void Dispose(IOperation resources)
    {
        foreach (var declarator in (resources as IVariableDeclarationGroupOperation)?.Declarations.SelectMany(declaration => declaration.Declarators) ?? [])
        {
            var dispose = declarator.Symbol.Type.GetMembers().OfType<IMethodSymbol>()
                .FirstOrDefault(method => method is { Name: "Dispose" or "DisposeAsync", Parameters.IsEmpty: true } && _scope.IsSource(method));
            if (dispose is not null && _state.TryGet(declarator.Symbol, out var resource))
            {
                CallTo(declarator, dispose).Pass(Origin.Receiver, resource);
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
                    Store(field, value, initializer.Value, staysHere: false);
                }

                break;
            case IPropertyInitializerOperation properties:
                foreach (var property in properties.InitializedProperties)
                {
                    _summary.Initializes[property] = value;
                    Store(property, value, initializer.Value, staysHere: false);
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
            var shownAgain = ShownAgain(returned);
            var value = IsTruth(_frame.Function?.ReturnType) || IsTruth(returned.Type)
                ? ReturnAnswer(returned)
                : Evaluate(returned);
            EscapeAll(value);
            _frame.Returns = _frame.Returns.IsClean ? value : _frame.Returns.Or(value);
            RespondWith(returned, shownAgain ?? value);
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
            _state.Guards = section.Clauses switch
            {
                [IPatternCaseClauseOperation only] => _state.Guards.Union(AskedBy(only.Pattern, value)),
                [ISingleValueCaseClauseOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } }] => _state.Guards.Union(AskedBy(answer, value)),
                _ => _state.Guards,
            };

            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause.CaseKind == CaseKind.Default;
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Match(pattern.Pattern, value, choice.Value);
                    ExecuteGuard(pattern.Guard, section.Clauses.Length == 1);
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

    /// <summary>What a section asks before it runs: where there is no other way in, all of it has passed.</summary>
    private void ExecuteGuard(IOperation? guard, bool isOnlyWay)
    {
        if (guard is null)
        {
            return;
        }

        Branch(guard, out var whenTrue, out var whenFalse);
        if (!isOnlyWay)
        {
            whenTrue.Join(whenFalse);
        }

        _state = whenTrue;
    }
}
