using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Variables and members: what is written.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>While something is added to a target: what.</summary>
    private FlowValue? _added;

    private FlowValue EvaluateAssignment(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value), Unconverted(deconstruction.Value).Type, deconstruction.Value);
                return FlowValue.Clean;
            case ICoalesceAssignmentOperation coalesce:
                var other = Evaluate(coalesce.Value);
                var either = Evaluate(coalesce.Target).Or(other);
                AssignAdded(coalesce.Target, either, other, coalesce.Value);
                return either;
            case ICompoundAssignmentOperation compound:
                return AssignCompound(compound);
            default:
                var value = Evaluate(assignment.Value);
                Assign(assignment.Target, value, assignment.Value);
                return value;
        }
    }

    private FlowValue AssignCompound(ICompoundAssignmentOperation compound)
    {
        if (compound.Target is IEventReferenceOperation || compound.Type?.TypeKind == TypeKind.Delegate)
        {
            var handlers = Evaluate(compound.Value);
            EscapeAll(handlers);
            AddTo(compound.Target, handlers);
            return handlers;
        }

        var isText = compound.Type?.SpecialType == SpecialType.System_String;
        var before = Evaluate(compound.Target);
        var added = isText ? AsText(compound.Value) : Evaluate(compound.Value);
        var value = compound.OperatorMethod is { } method && _scope.IsSource(method)
            ? CallOperator(compound, method, before, added)
            : isText ? Joined(before, added) : before.Or(added);
        AssignAdded(compound.Target, value, added, compound.Value);
        return value;
    }

    /// <summary>Assigns what a target held and something more: only that is new there.</summary>
    private void AssignAdded(IOperation target, FlowValue value, FlowValue added, IOperation from)
    {
        _added = added;
        Assign(target, value, from);
        _added = null;
    }

    private void Assign(ISymbol variable, FlowValue value, IOperation? from)
    {
        if (_aliases.TryGetValue(variable, out var group))
        {
            group.Remove(variable);
            _aliases.Remove(variable);
        }

        if (from is not null && VariableOf(Unconverted(from)) is { } other && from.Type is { IsReferenceType: true, SpecialType: not SpecialType.System_String })
        {
            Alias(variable, other);
        }

        Wrap(variable, from);
        Set(variable, value);
        _holders.Remove(variable);
        if (from is not null && VariableOf(Unconverted(from)) is null)
        {
            HoldSource(variable, from);
            Hold(from, added => AddTo(variable, added));
        }
    }

    private void Set(ISymbol variable, FlowValue value)
    {
        _state.Set(variable, value);
        if (_tries.Count > 0)
        {
            _tries.Peek().Assigned(variable, value);
        }
    }

    private void Alias(ISymbol variable, ISymbol other)
    {
        if (!_aliases.TryGetValue(other, out var group))
        {
            _aliases[other] = group = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { other };
        }

        group.Add(variable);
        _aliases[variable] = group;
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private void Assign(IOperation target, FlowValue value, IOperation? from)
    {
        switch (target)
        {
            case ILocalReferenceOperation local when _references.TryGetValue(local.Local, out var referred):
                Assign(referred, value, from);
                break;
            case ILocalReferenceOperation local:
                Assign(local.Local, value, from);
                break;
            case IParameterReferenceOperation parameter:
                _reassigned.Add(parameter.Parameter);
                Assign(parameter.Parameter, value, from);
                break;
            case IPropertyReferenceOperation property:
                AssignProperty(property, value, from);
                break;
            case IFieldReferenceOperation or IEventReferenceOperation:
                AssignSlot((IMemberReferenceOperation)target, value, from);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, from);
                break;
            case ITupleOperation:
                Deconstruct(target, value, from is null ? null : Unconverted(from).Type, from);
                break;
            case IConversionOperation or IParenthesizedOperation:
                Assign(Inside(target), value, from);
                break;
            case IDiscardOperation:
                break;
            default:
                if (target is IArrayElementReferenceOperation element)
                {
                    AssignElement(element, value);
                }
                else
                {
                    AddTo(target, value);
                }

                if (from is not null)
                {
                    Hold(from, added => AddTo(target, added));
                }

                break;
        }
    }

    private void AssignProperty(IPropertyReferenceOperation reference, FlowValue value, IOperation? from)
    {
        var property = reference.Property;
        RecordAssignment(reference, value, from);
        if (property.SetMethod is { } setter && _scope.IsSource(property) && !_scope.IsSlot(property))
        {
            EscapeAll(value);
            RecordKept(property, value, reference);
            var call = CallTo(reference, setter);
            call.Pass(Origin.Receiver, Evaluate(reference.Instance));
            PassArguments(call, reference.Arguments);
            call.Pass(setter.Parameters.Length - 1, value);
            TakeBackFrom(call, reference.Instance, IsKnown(setter));
        }
        else if (property.IsIndexer || (_scope.IsPlatform(property) && _scope.TaggedSymbol(property) is null))
        {
            AssignLibraryProperty(reference, value, from);
        }
        else
        {
            AssignSlot(reference, value, from);
        }
    }

    private void AssignSlot(IMemberReferenceOperation reference, FlowValue value, IOperation? from)
    {
        if (from is not null && !IsInitialized(reference.Instance))
        {
            Hold(from, added => AddTo(reference, added));
        }

        var member = reference is IFieldReferenceOperation { Field: var field } ? TupleField(field) : reference.Member;
        Store(member, value, reference, !value.IsClean && _local.IsOfOne(reference));
        value = WithTag(value, member, from, reference);
        if (reference.Instance is { } instance)
        {
            SetMember(instance, member, value, isCertain: true);
        }
        else
        {
            Set(member, value);
        }
    }

    /// <summary>Notes what an untagged member of any object may hold; of one that stays here, only where it is kept.</summary>
    private void Store(ISymbol member, FlowValue value, IOperation place, bool staysHere)
    {
        EscapeAll(value);
        value = ValueTypes.Fit(value, ValueTypes.Of(member));
        if (!staysHere && _scope.TaggedSymbol(member) is null)
        {
            _summary.Write(member, value);
        }

        if (value.IsClean || _scope.TaggedSymbol(member) is not null)
        {
            RecordStore(member, value, place);
            return;
        }

        RecordStore(member, value, place);
        RecordCopy(member, _added ?? value, place);
    }

    /// <summary>What a property with code of its own is given, it keeps: whatever field it does that in.</summary>
    private void RecordKept(IPropertySymbol property, FlowValue value, IOperation place)
    {
        value = ValueTypes.Fit(value, property.Type);
        if (!property.IsIndexer && !value.IsClean && _scope.TaggedSymbol(property) is null && _owner is not IMethodSymbol { MethodKind: MethodKind.PropertySet })
        {
            RecordCopy(property, _added ?? value, place);
        }
    }

    /// <summary>Writes into the member of whatever a reference stands for.</summary>
    private void SetMember(IOperation holder, ISymbol member, FlowValue value, bool isCertain)
    {
        switch (holder)
        {
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                if (_initialized.Count > 0)
                {
                    _initialized.Push(Written(_initialized.Pop(), member, value, isCertain));
                }

                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                var self = This(out var key);
                Set(key, Written(self, member, value, isCertain));
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Change(VariableOf(holder)!, before => Written(before, member, value, isCertain), before => Written(before, member, value, isCertain: false), FlowValue.Clean.WithMember(member, value));
                break;
            case IMemberReferenceOperation reference when IsSlot(reference):
                _summary.Change(reference.Member, FlowValue.Clean.WithMember(member, value), isSeen: true);
                if (reference.Instance is { } outer)
                {
                    SetMember(outer, reference.Member, Written(EvaluateAgain(outer).Member(reference.Member), member, value, isCertain), isCertain);
                }
                else if (_state.TryGet(reference.Member, out var before))
                {
                    Set(reference.Member, Written(before, member, value, isCertain));
                }

                break;
            case IConversionOperation or IParenthesizedOperation:
                SetMember(Inside(holder), member, value, isCertain);
                break;
            case IConditionalAccessInstanceOperation:
                OnConditional(access => SetMember(access, member, value, isCertain));
                break;
            default:
                ChangeGiven(holder, FlowValue.Clean.WithMember(member, value));
                break;
        }
    }

    private bool IsSlot(IMemberReferenceOperation reference) =>
        reference is IFieldReferenceOperation || (reference is IPropertyReferenceOperation { Property: var property } && _scope.IsSlot(property));

    private static FlowValue Written(FlowValue before, ISymbol member, FlowValue value, bool isCertain) =>
        before.WithMember(member, isCertain ? value : before.Member(member).Or(value));

    /// <summary>The object of a variable is written to.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="change">What it is afterwards.</param>
    /// <param name="changeAlias">What another variable is afterwards that may hold the same object.</param>
    /// <param name="added">What is written to it.</param>
    private void Change(ISymbol variable, Func<FlowValue, FlowValue> change, Func<FlowValue, FlowValue> changeAlias, FlowValue added)
    {
        if (_state.TryGet(variable, out var before))
        {
            Set(variable, change(before));
            Spread(before, (variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type, added);
            ChangeKept(variable, added);
        }
        else if (variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured)
        {
            // The parameter of a primary constructor is a member of the object.
            var self = This(out var key);
            var changed = change(self.Member(captured));
            Set(key, self.WithMember(captured, changed));
            _summary.Write(captured, changed);
        }

        if (_aliases.TryGetValue(variable, out var group))
        {
            foreach (var alias in group)
            {
                if (!SymbolEqualityComparer.Default.Equals(alias, variable) && _state.TryGet(alias, out var same))
                {
                    Set(alias, changeAlias(same));
                }
            }
        }
    }
}
