using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Loops: as often as something new comes of it.</summary>
internal sealed partial class BodyWalker
{
    private const int MostRounds = 4;

    private void ExecuteLoop(ILoopOperation loop)
    {
        switch (loop)
        {
            case IForEachLoopOperation each:
                var elements = Evaluate(each.Collection).WithoutPositions();
                elements = IsGrouping(Unconverted(each.Collection).Type) ? WithoutKeys(elements) : elements;
                var elementType = each.LoopControlVariable is IVariableDeclaratorOperation ? null : ElementTypeOf(each);
                Repeat(loop, null, () =>
                {
                    _state.Guards = _state.Guards.Union(elements.Checks);
                    AssignElement(each.LoopControlVariable, elements, elementType);
                    HoldElement(each);
                    Execute(each.Body);
                });
                break;
            case IForLoopOperation counted:
                foreach (var before in counted.Before)
                {
                    Execute(before);
                }

                Repeat(loop, counted.Condition, () =>
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
                Repeat(loop, repeated.Condition, () => Execute(repeated.Body));
                break;
            case IWhileLoopOperation repeated:
                RepeatFirst(repeated);
                break;
        }
    }

    /// <summary>What a loop takes out: of a type that is no sequence by name, too, such as a span or a stream that is configured.</summary>
    private static ITypeSymbol? ElementTypeOf(IForEachLoopOperation each) =>
        ValueTypes.ElementOf(Unconverted(each.Collection).Type) ?? (each.Syntax is CommonForEachStatementSyntax syntax ? each.SemanticModel?.GetForEachStatementInfo(syntax).ElementType : null);

    /// <summary>A loop that asks before each round, or that nothing but a jump leaves.</summary>
    private void Repeat(ILoopOperation loop, IOperation? condition, Action body)
    {
        var isEndless = loop is not IForEachLoopOperation && condition is null or { ConstantValue: { HasValue: true, Value: true } };
        var entry = _state.Copy();
        var exit = _state.Copy();
        exit.End();
        for (var round = 0; round < MostRounds; round++)
        {
            if (condition is not null)
            {
                Branch(condition, out var goOn, out var leave);
                exit.Join(leave);
                _state = goOn;
            }
            else if (!isEndless)
            {
                exit.Join(_state);
            }

            body();
            Arrive(loop.ContinueLabel);
            if (!entry.Join(_state))
            {
                break;
            }

            _state = entry.Copy();
        }

        if (!isEndless)
        {
            exit.Join(_state);
        }

        _state = exit;
        Arrive(loop.ExitLabel);
    }

    /// <summary>A loop that asks after each round.</summary>
    private void RepeatFirst(IWhileLoopOperation loop)
    {
        var entry = _state.Copy();
        var exit = _state.Copy();
        exit.End();
        for (var round = 0; round < MostRounds; round++)
        {
            Execute(loop.Body);
            Arrive(loop.ContinueLabel);
            Branch(loop.Condition, out var goOn, out var leave);
            exit.Join(leave);
            if (!entry.Join(goOn))
            {
                break;
            }

            _state = entry.Copy();
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
}
