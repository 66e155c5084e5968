using Microsoft.CodeAnalysis;
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
                var elementType = ValueTypes.ElementOf(Unconverted(each.Collection).Type);
                Repeat(loop, () => null, () =>
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
}
