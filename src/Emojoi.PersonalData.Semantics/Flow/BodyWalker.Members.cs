using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Variables and members: what is read, and what is written.</summary>
internal sealed partial class BodyWalker
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _aliases = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, IOperation> _references = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> _reassigned = new(SymbolEqualityComparer.Default);

    private FlowValue ReadVariable(ISymbol variable, IOperation operation)
    {
        if (_references.TryGetValue(variable, out var referred))
        {
            return Evaluate(referred);
        }

        var value = _state.TryGet(variable, out var known) ? known : FlowValue.Clean;
        return AsObject(value, operation.Type, operation.Syntax);
    }

    private FlowValue ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        var value = _state.TryGet(parameter, out var known) ? known : This(out _).Member(parameter);
        if (_scope.TaggedSymbol(parameter) is { } tagged)
        {
            value = value.With(Origin.Tagged(tagged, TraceHere(reference.Syntax)));
            Use(value, reference);
        }

        return AsObject(value, parameter.Type, reference.Syntax);
    }

    private FlowValue ReadInstance(IInstanceReferenceOperation instance)
    {
        switch (instance.ReferenceKind)
        {
            case InstanceReferenceKind.ImplicitReceiver:
                return _initialized.Count > 0 ? _initialized.Peek() : FlowValue.Clean;
            case InstanceReferenceKind.PatternInput:
                return _matched.Count > 0 ? _matched.Peek() : FlowValue.Clean;
            default:
                var value = This(out _);
                return instance.IsImplicit ? value : AsObject(value, instance.Type, instance.Syntax);
        }
    }

    private FlowValue This(out ISymbol key)
    {
        key = (ISymbol?)_owner.ContainingType ?? _owner;
        return _state.TryGet(key, out var known) ? known : FlowValue.Unknown;
    }

    /// <summary>An object of a type with tagged members carries them, whatever was stored there.</summary>
    private FlowValue AsObject(FlowValue value, ITypeSymbol? type, SyntaxNode syntax)
    {
        if (_scope.Types.ObjectOf(type) is { } carrier)
        {
            return value.With(Origin.Object(carrier, TraceHere(syntax)));
        }

        return value;
    }

    private FlowValue ReadMember(IMemberReferenceOperation reference)
    {
        var receiver = reference.Instance is { } instance ? Evaluate(instance) : FlowValue.Clean;
        return reference switch
        {
            IFieldReferenceOperation field => ReadField(field, receiver),
            IPropertyReferenceOperation property => ReadProperty(property, receiver),
            _ => ReadSlot(reference, reference.Member, receiver),
        };
    }

    private FlowValue ReadField(IFieldReferenceOperation reference, FlowValue receiver)
    {
        var field = TupleField(reference.Field);
        if (Tagged(reference, field) is { } tagged)
        {
            return tagged;
        }

        var checks = _scope.ChecksOf(field);
        return checks.IsEmpty ? AsObject(ReadSlot(reference, field, receiver), reference.Type, reference.Syntax) : FlowValue.Answering(checks);
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation reference, FlowValue receiver)
    {
        var property = reference.Property;
        if (Tagged(reference, property) is { } tagged)
        {
            EvaluateIndex(reference);
            return tagged;
        }

        if (_scope.ChecksOf(property) is { IsEmpty: false } checks)
        {
            return FlowValue.Answering(checks);
        }

        if (_scope.SanitizationOf(property) is var flags && flags != 0)
        {
            return Cleaned(receiver, flags);
        }

        if (property.GetMethod is { } getter && _scope.IsSource(property) && !_scope.IsSlot(property))
        {
            return Call(reference, getter, reference.Instance, receiver, reference.Arguments);
        }

        if (property.IsIndexer || (_scope.IsPlatform(property) && !property.ContainingType.IsAnonymousType && !property.ContainingType.IsTupleType))
        {
            return ReadLibraryProperty(reference, receiver);
        }

        return AsObject(Marked(ReadSlot(reference, property, receiver), property, reference.Arguments), reference.Type, reference.Syntax);
    }

    private void EvaluateIndex(IPropertyReferenceOperation reference)
    {
        foreach (var argument in reference.Arguments)
        {
            Evaluate(argument.Value);
        }
    }

    private FlowValue? Tagged(IMemberReferenceOperation reference, ISymbol member)
    {
        if (_scope.TaggedSymbol(member) is not { } tagged)
        {
            return null;
        }

        var value = FlowValue.Of(Origin.Tagged(tagged, TraceHere(reference.Syntax)));
        Use(value, reference);
        return AsObject(value, reference.Type, reference.Syntax).With(_scope.ChecksOf(member));
    }

    private FlowValue ReadSlot(IMemberReferenceOperation reference, ISymbol member, FlowValue receiver)
    {
        if (reference.Instance is not null)
        {
            return ValueTypes.IsClean(reference.Type) && !IsObservedBool(reference) ? FlowValue.Clean : receiver.Member(member);
        }

        return _state.TryGet(member, out var known) ? known : FlowValue.Of(Origin.Member(member));
    }

    /// <summary>A truth value is never personal by itself here; only what answers for a check is remembered.</summary>
    private static bool IsObservedBool(IMemberReferenceOperation reference) => reference.Instance is IInstanceReferenceOperation;

    private FlowValue EvaluateAssignment(IAssignmentOperation assignment)
    {
        switch (assignment)
        {
            case IDeconstructionAssignmentOperation deconstruction:
                Deconstruct(deconstruction.Target, Evaluate(deconstruction.Value), Unconverted(deconstruction.Value).Type, deconstruction.Value);
                return FlowValue.Clean;
            case ICoalesceAssignmentOperation coalesce:
                var either = Evaluate(coalesce.Target).Or(Evaluate(coalesce.Value));
                Assign(coalesce.Target, either, coalesce.Value);
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
        Assign(compound.Target, value, compound.Value);
        return value;
    }

    private void Deconstruct(IOperation target, FlowValue value, ITypeSymbol? type, IOperation? from)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Deconstruct(declaration.Expression, value, type, from);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                {
                    Deconstruct(tuple.Elements[i], Part(value, type, i, tuple), PartType(type, i), null);
                }

                break;
            default:
                Assign(target, value, from);
                break;
        }
    }

    private static ITypeSymbol? PartType(ITypeSymbol? type, int position) =>
        type is INamedTypeSymbol { IsTupleType: true } tuple && position < tuple.TupleElements.Length ? tuple.TupleElements[position].Type : null;

    /// <summary>The part at a position of a tuple, a record, a pair, or of what a <c>Deconstruct</c> method gives.</summary>
    private FlowValue Part(FlowValue value, ITypeSymbol? type, int position, IOperation place)
    {
        var syntax = place.Syntax;
        if (type is INamedTypeSymbol { IsTupleType: true } tuple && position < tuple.TupleElements.Length)
        {
            return AsObject(value.Member(TupleField(tuple.TupleElements[position])), tuple.TupleElements[position].Type, syntax);
        }

        var deconstruct = DeconstructOf(place, type);
        if (deconstruct is null)
        {
            return value;
        }

        if (deconstruct.IsExtensionMethod)
        {
            return _scope.IsSource(deconstruct) ? DeconstructedBy(deconstruct, value, position + 1, syntax) : value;
        }

        if (type is INamedTypeSymbol { IsRecord: true } && deconstruct.IsImplicitlyDeclared)
        {
            var property = type.GetMembers(deconstruct.Parameters[position].Name).OfType<IPropertySymbol>().FirstOrDefault();
            return property is null ? FlowValue.Clean : PartOf(value, property, syntax);
        }

        if (_scope.IsSource(deconstruct))
        {
            return DeconstructedBy(deconstruct, value, position, syntax);
        }

        return deconstruct.Parameters[position].Name is "key" or "Key" ? KeysOf(value) : ValueTypes.Fit(value, deconstruct.Parameters[position].Type);
    }

    /// <summary>The method that takes an object apart: a member of its type, or an extension.</summary>
    private static IMethodSymbol? DeconstructOf(IOperation place, ITypeSymbol? type)
    {
        var count = place is ITupleOperation tuple ? tuple.Elements.Length : ((IRecursivePatternOperation)place).DeconstructionSubpatterns.Length;
        return type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count && !method.IsStatic)
            ?? (place as IRecursivePatternOperation)?.DeconstructSymbol as IMethodSymbol
            ?? place.Parent switch
            {
                IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax assignment } => place.SemanticModel?.GetDeconstructionInfo(assignment).Method,
                IDeclarationExpressionOperation { Parent: IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax declaring } } => place.SemanticModel?.GetDeconstructionInfo(declaring).Method,
                IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax each } => place.SemanticModel?.GetDeconstructionInfo(each).Method,
                IDeclarationExpressionOperation { Parent: IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax declared } } => place.SemanticModel?.GetDeconstructionInfo(declared).Method,
                _ => null,
            };
    }

    private FlowValue PartOf(FlowValue value, IPropertySymbol property, SyntaxNode syntax) =>
        _scope.TaggedSymbol(property) is { } tagged
            ? AsObject(FlowValue.Of(Origin.Tagged(tagged, TraceHere(syntax))), property.Type, syntax)
            : AsObject(value.Member(property), property.Type, syntax);

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

        Set(variable, value);
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
                AssignSlot((IMemberReferenceOperation)target, value);
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
                AddTo(target, value);
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
            var call = CallTo(reference, setter);
            call.Pass(Origin.Receiver, Evaluate(reference.Instance));
            PassArguments(call, reference.Arguments);
            call.Pass(setter.Parameters.Length - 1, value);
            TakeBackFrom(call, reference.Instance, IsKnown(setter));
        }
        else if (property.IsIndexer || (_scope.IsPlatform(property) && _scope.TaggedSymbol(property) is null))
        {
            AssignLibraryProperty(reference, value);
        }
        else
        {
            AssignSlot(reference, value);
        }
    }

    private void AssignSlot(IMemberReferenceOperation reference, FlowValue value)
    {
        var member = reference is IFieldReferenceOperation { Field: var field } ? TupleField(field) : reference.Member;
        Store(member, value, reference);
        if (reference.Instance is { } instance)
        {
            SetMember(instance, member, value, isCertain: true);
        }
        else
        {
            Set(member, value);
        }
    }

    /// <summary>Notes what an untagged member of any object may hold.</summary>
    private void Store(ISymbol member, FlowValue value, IOperation place)
    {
        EscapeAll(value);
        value = ValueTypes.Fit(value, ValueTypes.Of(member));
        if (value.IsClean || _scope.TaggedSymbol(member) is not null)
        {
            RecordStore(member, value, place);
            return;
        }

        _summary.Write(member, value);
        RecordStore(member, value, place);
        RecordCopy(member, value, place);
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
                Change(VariableOf(holder)!, before => Written(before, member, value, isCertain), before => Written(before, member, value, isCertain: false));
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation:
                var reference = (IMemberReferenceOperation)holder;
                if (reference.Instance is { } outer && IsSlot(reference))
                {
                    SetMember(outer, reference.Member, Written(Evaluate(outer).Member(reference.Member), member, value, isCertain), isCertain);
                }

                break;
            case IConversionOperation or IParenthesizedOperation:
                SetMember(Inside(holder), member, value, isCertain);
                break;
            case IConditionalAccessInstanceOperation:
                if (_conditional.Count > 0)
                {
                    SetMember(_conditional.Peek().Operation, member, value, isCertain);
                }

                break;
        }
    }

    private bool IsSlot(IMemberReferenceOperation reference) =>
        reference is IFieldReferenceOperation || (reference is IPropertyReferenceOperation { Property: var property } && _scope.IsSlot(property));

    private static FlowValue Written(FlowValue before, ISymbol member, FlowValue value, bool isCertain) =>
        before.WithMember(member, isCertain ? value : before.Member(member).Or(value));

    private void Change(ISymbol variable, Func<FlowValue, FlowValue> change, Func<FlowValue, FlowValue> changeAlias)
    {
        if (_state.TryGet(variable, out var before))
        {
            Set(variable, change(before));
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

    /// <summary>What something held is gone; where it is written to stays.</summary>
    private void Empty(IOperation? holder)
    {
        switch (holder)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Change(VariableOf(holder)!, Emptied, before => before);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when holder is IMemberReferenceOperation { Instance: { } instance } reference && IsSlot(reference):
                SetMember(instance, reference.Member, Emptied(Evaluate(holder)), isCertain: true);
                break;
            case IConversionOperation or IParenthesizedOperation:
                Empty(Inside(holder));
                break;
        }
    }

    private static FlowValue Emptied(FlowValue value) => FlowValue.Of(value.Origins.Where(origin => origin.Kind == OriginKind.Text));

    /// <summary>What a conversion, of a user's own too, is made of.</summary>
    private static IOperation Inside(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.Operand,
        IParenthesizedOperation parenthesized => parenthesized.Operand,
        _ => operation,
    };

    /// <summary>Whatever a reference stands for holds this, too.</summary>
    private void AddTo(IOperation? holder, FlowValue value)
    {
        if (value.IsClean)
        {
            return;
        }

        switch (holder)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Change(VariableOf(holder)!, before => before.Or(value), before => before.Or(value));
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } when _initialized.Count > 0:
                _initialized.Push(_initialized.Pop().Or(value));
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation or IEventReferenceOperation:
                AddToMember((IMemberReferenceOperation)holder, value);
                break;
            case IConversionOperation or IParenthesizedOperation:
                AddTo(Inside(holder), value);
                break;
            case IAwaitOperation awaited:
                AddTo(awaited.Operation, value);
                break;
            case IArrayElementReferenceOperation element:
                AddTo(element.ArrayReference, value);
                break;
            case IConditionalAccessInstanceOperation when _conditional.Count > 0:
                AddTo(_conditional.Peek().Operation, value);
                break;
            case IInlineArrayAccessOperation inline:
                AddTo(inline.Instance, value);
                break;
            case IConditionalOperation choice:
                AddTo(choice.WhenTrue, value);
                AddTo(choice.WhenFalse, value);
                break;
            case IImplicitIndexerReferenceOperation part:
                AddTo(part.Instance, value);
                break;
            case IInvocationOperation { TargetMethod.ReturnsByRef: true } slot:
                AddToArguments(slot, value);
                break;
            case IInvocationOperation call:
                AddTo(call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null), value);
                break;
            case IDynamicMemberReferenceOperation member:
                AddTo(member.Instance, value);
                break;
            case IDeclarationExpressionOperation declaration:
                AddTo(declaration.Expression, value);
                break;
        }
    }

    /// <summary>What a method gives a reference to is somewhere in what it was given.</summary>
    private void AddToArguments(IInvocationOperation slot, FlowValue value)
    {
        AddTo(slot.Instance, value);
        foreach (var argument in slot.Arguments)
        {
            AddTo(argument.Value, value);
        }
    }

    private void AddToMember(IMemberReferenceOperation reference, FlowValue value)
    {
        if (reference is IPropertyReferenceOperation { Property: var property } && (property.IsIndexer || _scope.IsPlatform(property)))
        {
            AddTo(reference.Instance, property.IsIndexer ? value : FlowValue.Clean.WithMember(property, value));
            return;
        }

        if (_scope.TaggedSymbol(reference.Member) is not null)
        {
            return;
        }

        _summary.Write(reference.Member, value);
        if (reference.Instance is { } instance)
        {
            SetMember(instance, reference.Member, Evaluate(instance).Member(reference.Member).Or(value), isCertain: true);
        }
        else if (_state.TryGet(reference.Member, out var before))
        {
            Set(reference.Member, before.Or(value));
        }
    }
}
