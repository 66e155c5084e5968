using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What calls gave. Where an object is written to, the expression that gave it is asked again; the code in it does not run again.</summary>
internal sealed partial class BodyWalker
{
    private readonly Dictionary<IOperation, FlowValue> _results = [];
    private int _again;

    /// <summary>What an expression gives that was evaluated already: of calls what they gave then, of variables what they hold now.</summary>
    private FlowValue EvaluateAgain(IOperation operation)
    {
        _again++;
        try
        {
            return Evaluate(operation);
        }
        finally
        {
            _again--;
        }
    }

    /// <summary>Each link of a chain of calls is written to by the next one: without this, a chain would be walked twice for each of its links.</summary>
    private FlowValue EvaluateOnce(IOperation operation)
    {
        if (_again > 0 && _results.TryGetValue(operation, out var known))
        {
            return known;
        }

        var value = EvaluateCode(operation);
        _results[operation] = value;
        return value;
    }

    private FlowValue EvaluateCode(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => Invoke(invocation),
        IFunctionPointerInvocationOperation pointer => InvokePointer(pointer),
        IDynamicInvocationOperation dynamic => InvokeDynamic(dynamic),
        IObjectCreationOperation creation => Create(creation),
        _ => ReadMember((IMemberReferenceOperation)operation),
    };
}
