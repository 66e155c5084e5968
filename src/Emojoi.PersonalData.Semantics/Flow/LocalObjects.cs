using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// The objects that are made in a body and never leave it: what is written to them is in no other object of their type. Whatever is not known to keep an
/// object in, lets it out.
/// </summary>
internal sealed class LocalObjects(IReadOnlyCollection<IOperation> roots, FlowScope scope)
{
    private readonly Dictionary<ILocalSymbol, bool> _stays = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, bool> _fresh = new(SymbolEqualityComparer.Default);

    private ILookup<ILocalSymbol, IOperation>? _references;
    private ILookup<ILocalSymbol, IOperation>? _assigned;

    /// <summary>Whether a member that is written belongs to such an object.</summary>
    public bool IsOfOne(IMemberReferenceOperation written) => written.Instance switch
    {
        IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } => MakerOf(written.Parent) is { } maker && Stays(maker),
        ILocalReferenceOperation { Local: var local } => IsFresh(local) && Stays(local),
        _ => false,
    };

    /// <summary>Whether a value that an expression gives stays where the expression is.</summary>
    public bool Stays(IOperation operation)
    {
        switch (operation.Parent)
        {
            case IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation:
            case IConditionalOperation { Type: not null } or ICoalesceOperation or IAwaitOperation or IArrayElementReferenceOperation:
                return Stays(operation.Parent);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } }:
                return Stays(declared);
            case ISimpleAssignmentOperation assignment:
                return StaysIn(assignment, operation);
            case IMemberReferenceOperation member:
                return ValueTypes.IsPlain(member.Type) || IsWritten(member) || Stays(member);
            case IArgumentOperation argument:
                return StaysIn(argument);
            case IInvocationOperation or IConditionalAccessOperation when operation.Parent is { } call:
                return ValueTypes.IsPlain(call.Type) || ValueTypes.IsClean(call.Type) || Stays(call);
            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop:
                return ReferenceEquals(loop.Collection, operation) && Stays(element);
            case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } }:
                return lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation query } } && IsQuery(query.TargetMethod) && Stays(query);
            default:
                return operation.Parent is IInterpolationOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation or IWithOperation or IExpressionStatementOperation;
        }
    }

    private bool StaysIn(ISimpleAssignmentOperation assignment, IOperation operation) =>
        ReferenceEquals(assignment.Target, operation)
        || (assignment.Target switch
        {
            ILocalReferenceOperation { Local: var local } => Stays(local),
            IMemberReferenceOperation member => IsOfOne(member),
            _ => false,
        } && assignment.Parent is IExpressionStatementOperation or IObjectOrCollectionInitializerOperation);

    private bool StaysIn(IArgumentOperation argument) => argument.Parent switch
    {
        IObjectCreationOperation maker => Stays(maker),
        IInvocationOperation { IsImplicit: true, TargetMethod.Name: "Add", Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } add => MakerOf(add) is { } maker && Stays(maker),
        IInvocationOperation { TargetMethod: var method } call => argument.Parameter?.RefKind == RefKind.None && (IsWrittenBy(method) || ((IsQuery(method) || IsWrapping(method)) && Stays(call))),
        _ => false,
    };

    private bool Stays(ILocalSymbol local)
    {
        if (!_stays.TryGetValue(local, out var stays))
        {
            // Until it is known: it does, if nothing else lets it out.
            _stays[local] = true;
            _references ??= roots.SelectMany(root => root.DescendantsAndSelf()).OfType<ILocalReferenceOperation>().ToLookup(reference => reference.Local, reference => (IOperation)reference, SymbolComparer);
            _stays[local] = stays = _references[local].All(Stays);
        }

        return stays;
    }

    /// <summary>Whether a variable never holds anything but objects that are made here.</summary>
    private bool IsFresh(ILocalSymbol local)
    {
        if (!_fresh.TryGetValue(local, out var fresh))
        {
            _fresh[local] = true;
            _assigned ??= Assigned().ToLookup(assigned => assigned.Local, assigned => assigned.Value, SymbolComparer);
            _fresh[local] = fresh = _assigned[local].Any() && _assigned[local].All(IsFresh);
        }

        return fresh;
    }

    private bool IsFresh(IOperation value) => value switch
    {
        IObjectCreationOperation or IWithOperation => true,
        ILocalReferenceOperation { Local: var other } => IsFresh(other),
        IConversionOperation { OperatorMethod: null } conversion => IsFresh(conversion.Operand),
        IConditionalOperation { WhenFalse: { } other } choice => IsFresh(choice.WhenTrue) && IsFresh(other),
        _ => value.ConstantValue is { HasValue: true, Value: null },
    };

    private IEnumerable<(ILocalSymbol Local, IOperation Value)> Assigned()
    {
        foreach (var operation in roots.SelectMany(root => root.DescendantsAndSelf()))
        {
            if (operation is IVariableDeclaratorOperation { Initializer.Value: { } initial } declarator)
            {
                yield return (declarator.Symbol, initial);
            }
            else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } assignment)
            {
                yield return (local, assignment.Value);
            }
        }
    }

    /// <summary>The expression that makes the object which an initializer fills.</summary>
    private static IOperation? MakerOf(IOperation? part) => part switch
    {
        IAssignmentOperation { Parent: { } list } => MakerOf(list),
        IInvocationOperation { Parent: { } list } => MakerOf(list),
        IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } list => list.Parent,
        _ => null,
    };

    private static bool IsWritten(IMemberReferenceOperation member) => member.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, member);

    private static bool IsQuery(IMethodSymbol method) => method.ContainingType is { Name: "Enumerable" or "Queryable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } };

    /// <summary>Whether a method of the platform puts what it is given into something that it gives back, and nowhere else.</summary>
    private bool IsWrapping(IMethodSymbol method) => method is { IsStatic: true, Name: "Create" or "FromResult" or "Repeat" } && scope.IsPlatform(method);

    /// <summary>Whether a method turns what it is given into text or bytes, and keeps nothing.</summary>
    public bool IsWrittenBy(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "JsonSerializer" or "JsonConvert" }
        || scope.Catalogue.Sinks(method).Any(sink => sink.Kind is SinkKind.Log or SinkKind.Console or SinkKind.Exception or SinkKind.File or SinkKind.Url or SinkKind.Telemetry
            || (sink.Kind == SinkKind.Transfer && method.ContainingNamespace is { Name: "Http" or "Json" }));

    private static readonly IEqualityComparer<ILocalSymbol> SymbolComparer = SymbolEqualityComparer.Default;
}
