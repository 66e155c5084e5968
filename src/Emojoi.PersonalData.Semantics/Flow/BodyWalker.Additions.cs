using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What a variable, a member or a collection holds beside what it held, and what no longer.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>What something held is gone; where it is written to stays.</summary>
    private void Empty(IOperation? holder)
    {
        switch (holder)
        {
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Change(VariableOf(holder)!, Emptied, before => before, FlowValue.Clean);
                break;
            case IFieldReferenceOperation or IPropertyReferenceOperation when holder is IMemberReferenceOperation { Instance: { } instance } reference && IsSlot(reference):
                SetMember(instance, reference.Member, Emptied(EvaluateAgain(holder)), isCertain: true);
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
                AddTo(VariableOf(holder)!, value);
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
            case IConditionalAccessInstanceOperation:
                OnConditional(holder => AddTo(holder, value));
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

    /// <summary>A variable holds this, too, and so does what it writes to.</summary>
    private void AddTo(ISymbol variable, FlowValue value)
    {
        Change(variable, before => before.Or(value), before => before.Or(value), value);
        if (_wrapped.TryGetValue(variable, out var inner))
        {
            AddTo(inner, value);
        }
    }

    /// <summary>A writer over a stream, a buffer or a builder: what it is given goes there.</summary>
    private void Wrap(ISymbol variable, IOperation? from)
    {
        _wrapped.Remove(variable);
        var arguments = from is null ? ImmutableArray<IArgumentOperation>.Empty : ArgumentsOf(Unconverted(from));
        var inner = arguments.Where(argument => LibraryNames.IsWrittenTo(argument.Value.Type)).Select(argument => VariableOf(Unconverted(argument.Value))).FirstOrDefault();
        if (inner is not null && from!.Type is { Name: not "CryptoStream" } type && !_scope.IsSource(type) && !WritesTo(inner, variable))
        {
            _wrapped[variable] = inner;
        }
    }

    private bool WritesTo(ISymbol? from, ISymbol variable)
    {
        for (var current = from; current is not null; current = _wrapped.TryGetValue(current, out var inner) ? inner : null)
        {
            if (SymbolEqualityComparer.Default.Equals(current, variable))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Does something to what <c>?.</c> stands behind, which may stand behind another one.</summary>
    private void OnConditional(Action<IOperation> change)
    {
        if (_conditional.Count > 0)
        {
            var access = _conditional.Pop();
            change(access.Operation);
            _conditional.Push(access);
        }
    }

    /// <summary>What a method gives a reference to is somewhere in what it was given.</summary>
    private void AddToArguments(IInvocationOperation slot, FlowValue value)
    {
        AddTo(slot.Instance, value);
        var keys = slot.Arguments.Where(IsKey).Aggregate(FlowValue.Clean, (all, next) => all.Or(EvaluateAgain(next.Value)));
        foreach (var argument in slot.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref } || !ValueTypes.IsPlain(StaticType(argument.Value)))
            {
                AddTo(argument.Value, slot.Arguments.Any(IsKey) ? WithKeys(value, keys) : value);
            }
        }

        static bool IsKey(IArgumentOperation argument) => argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol type && TypeParameters.IsKey(type);
    }

    private void AddToMember(IMemberReferenceOperation reference, FlowValue value)
    {
        if (reference is IPropertyReferenceOperation { Property: var property } && (property.IsIndexer || _scope.IsPlatform(property)))
        {
            AddTo(reference.Instance, property.IsIndexer || LibraryNames.IsWayIn(property) ? value : FlowValue.Clean.WithMember(property, value));
            return;
        }

        if (_scope.TaggedSymbol(reference.Member) is not null)
        {
            if (reference.Instance is { } holder)
            {
                SetMember(holder, reference.Member, WithTag(value, reference.Member, null, reference), isCertain: false);
            }

            return;
        }

        if (!_local.IsOfOne(reference))
        {
            _summary.Write(reference.Member, value);
            _summary.Changed.Add(reference.Member.OriginalDefinition);
        }

        if (reference.Instance is { } instance)
        {
            SetMember(instance, reference.Member, EvaluateAgain(instance).Member(reference.Member).Or(value), isCertain: true);
        }
        else if (_state.TryGet(reference.Member, out var before))
        {
            Set(reference.Member, before.Or(value));
        }
    }
}
