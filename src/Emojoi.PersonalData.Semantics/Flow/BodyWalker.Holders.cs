using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Objects that more than one thing holds: a variable and a collection, a variable and a member, a member and whoever asks for it.</summary>
internal sealed partial class BodyWalker
{
    private const int DeepestCalls = 4;

    private readonly Dictionary<ISymbol, List<Action<FlowValue>>> _holders = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changing = new(SymbolEqualityComparer.Default);

    /// <summary>An object is written to that an expression other than a variable gives.</summary>
    private void ChangeGiven(IOperation given, FlowValue added)
    {
        switch (given)
        {
            case IMemberReferenceOperation reference when IsSlot(reference):
                ChangeHeld(reference, added);
                break;
            case IPropertyReferenceOperation { Property: var property, Instance: { } instance } when property.IsIndexer && !_scope.IsSource(property):
                AddElement(instance, added);
                break;
            case IArrayElementReferenceOperation element:
                AddTo(element.ArrayReference, added);
                break;
            case IInvocationOperation { TargetMethod: var method } call when IsFoundIn(method):
                AddElement(call.Instance ?? call.Arguments[0].Value, added);
                break;
            case IInvocationOperation call when Fluent.ReceiverOf(call) is { } itself && _scope.IsSource(call.TargetMethod):
                ChangeItself(itself, added);
                break;
            case IInvocationOperation or IAwaitOperation or IConditionalOperation or ICoalesceOperation or IPropertyReferenceOperation:
                Spread(EvaluateAgain(given), given.Type, added);
                break;
        }
    }

    /// <summary>An object is written to that a call of its own gave back.</summary>
    private void ChangeItself(IOperation itself, FlowValue added)
    {
        if (VariableOf(itself) is not null)
        {
            AddTo(itself, added);
        }
        else
        {
            ChangeGiven(itself, added);
        }
    }

    /// <summary>An object is written to that a member holds, by way of the object that has this member.</summary>
    private void ChangeHeld(IMemberReferenceOperation reference, FlowValue added)
    {
        if (_scope.TaggedSymbol(reference.Member) is not null)
        {
            return;
        }

        var isOfThis = reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };
        _summary.Change(reference.Member, added, isSeen: !isOfThis);
        if (reference.Instance is { } instance && !isOfThis)
        {
            SetMember(instance, reference.Member, EvaluateAgain(instance).Member(reference.Member).Or(added), isCertain: true);
        }
    }

    /// <summary>Whether a method of a library gives one of the objects that it is asked of, or that its first argument holds.</summary>
    private bool IsFoundIn(IMethodSymbol method) =>
        !_scope.IsSource(method)
        && (LibraryNames.IsQuery(method) || (!method.IsStatic && ValueTypes.ElementOf(method.ContainingType) is not null))
        && (!method.IsStatic || !method.Parameters.IsEmpty || method.ReducedFrom is not null);

    /// <summary>An object is written to that came from somewhere else: whatever holds it there holds this, too.</summary>
    private void Spread(FlowValue written, ITypeSymbol? type, FlowValue added)
    {
        // An object that went through many calls came by each of them from all those before: each is looked at once.
        var seen = new HashSet<(CallRecord Call, int Ordinal)>();
        IReadOnlyList<Origin> origins = written.Origins;
        for (var depth = 0; origins.Count > 0; depth++)
        {
            var passed = new List<Origin>();
            foreach (var origin in origins)
            {
                if (Slicing.KeptObjects.MemberIn(origin) is { } member)
                {
                    if (ValueTypes.MayHold(ValueTypes.Of(member), type))
                    {
                        _summary.Change(member, added, isSeen: false);
                    }
                }
                else if (origin is { Kind: OriginKind.Result, Path.Members.IsEmpty: true, Call: { } given })
                {
                    _summary.ChangedResults.Add((given, type, added));
                }
                else if (origin is { Kind: OriginKind.Out, Path.Members.IsEmpty: true, Call: { } call } && depth < DeepestCalls && seen.Add((call, origin.Ordinal)) && call.Arguments.TryGetValue(origin.Ordinal, out var before))
                {
                    passed.AddRange(before.Origins);
                }
            }

            origins = passed.Distinct().ToList();
        }
    }

    /// <summary>The object of a variable is written to: what holds it, too, holds this.</summary>
    private void ChangeKept(ISymbol variable, FlowValue added)
    {
        if (!added.IsClean && _holders.TryGetValue(variable, out var holders) && _changing.Add(variable))
        {
            holders.ForEach(add => add(added));
            _changing.Remove(variable);
        }
    }

    /// <summary>From now on something else holds what these variables hold, be it inside of an object that is made.</summary>
    private void Hold(IOperation from, Action<FlowValue> add)
    {
        switch (Unconverted(from))
        {
            case var reference when VariableOf(reference) is { } variable && MayBeChanged(reference.Type!):
                if (!_holders.TryGetValue(variable, out var holders))
                {
                    _holders[variable] = holders = [];
                }

                holders.Add(add);
                break;
            case ISimpleAssignmentOperation assignment:
                Hold(assignment.Target, add);
                break;
            case IObjectCreationOperation { Initializer: { } initializer }:
                HoldParts(initializer, add);
                break;
            case IAnonymousObjectCreationOperation anonymous:
                foreach (var part in anonymous.Initializers)
                {
                    HoldPart(part, add);
                }

                break;
            case IArrayCreationOperation { Initializer: { } elements }:
                HoldAll(elements.ElementValues, add);
                break;
            case { Syntax: CollectionExpressionSyntax } list:
                HoldAll(list.ChildOperations, add);
                break;
        }
    }

    /// <summary>Whether an operation stands for an object that is being made.</summary>
    private static bool IsInitialized(IOperation? instance) => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver };

    private void HoldAll(IEnumerable<IOperation> parts, Action<FlowValue> add)
    {
        foreach (var part in parts)
        {
            Hold(part, add);
        }
    }

    private void HoldParts(IObjectOrCollectionInitializerOperation initializer, Action<FlowValue> add)
    {
        foreach (var part in initializer.Initializers)
        {
            HoldPart(part, add);
        }
    }

    private void HoldPart(IOperation part, Action<FlowValue> add)
    {
        switch (part)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } element:
                Hold(element.Value, add);
                break;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment:
                Hold(assignment.Value, added => add(FlowValue.Clean.WithMember(member, added)));
                break;
            case IInvocationOperation { TargetMethod.Name: "Add" } call:
                HoldAll(call.Arguments.Select(argument => argument.Value), add);
                break;
        }
    }

    /// <summary>A variable that is made to refer to an object of something else: what is written to it is written there.</summary>
    private void HoldSource(ISymbol variable, IOperation from)
    {
        var source = Unconverted(from);
        if (source.Type is { } type && MayBeChanged(type) && IsPartOfLocal(source))
        {
            _holders[variable] = [added => ChangeGiven(source, added)];
        }
    }

    /// <summary>What is written to what a variable is made to refer to is written into the collection that it is in.</summary>
    private void HoldIn(IOperation collection, IOperation element)
    {
        if (VariableOf(element) is { } variable && element.Type is { } type && MayBeChanged(type))
        {
            _holders[variable] = [added => AddElement(collection, added)];
        }
    }

    /// <summary>A collection's elements hold this, too, and its keys nothing more.</summary>
    private void AddElement(IOperation collection, FlowValue added) =>
        AddTo(collection, StaticType(collection)?.OriginalDefinition is INamedTypeSymbol type && type.TypeParameters.Any(TypeParameters.IsKey) ? WithKeys(added, FlowValue.Clean) : added);

    /// <summary>What is written to an element is written into the collection.</summary>
    private void HoldElement(IForEachLoopOperation loop)
    {
        var source = Unconverted(loop.Collection);
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { Type: { } type } element } && MayBeChanged(type) && IsOfLocal(source))
        {
            _holders[element] = [added => AddTo(source, added)];
        }
    }

    /// <summary>Whether an expression gives an object that a variable of this code holds somewhere in its own.</summary>
    private bool IsPartOfLocal(IOperation? source) => source switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: { } instance } reference => (property.IsIndexer || IsSlot(reference)) && IsOfLocal(instance),
        IFieldReferenceOperation { Instance: { } instance } => IsOfLocal(instance),
        IArrayElementReferenceOperation element => IsOfLocal(element.ArrayReference),
        IInvocationOperation { TargetMethod: var method } call when IsFoundIn(method) => IsOfLocal(call.Instance ?? call.Arguments[0].Value),
        _ => false,
    };

    private bool IsOfLocal(IOperation? source) => source is not null && (VariableOf(Unconverted(source)) is not null || IsPartOfLocal(Unconverted(source)));
}
