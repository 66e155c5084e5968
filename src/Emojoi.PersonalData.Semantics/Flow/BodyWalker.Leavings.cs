using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What called code leaves in the objects that it was given.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>What the called code may have left in the variables that it was given.</summary>
    private void TakeBack(CallRecord call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var isKnown = !call.IsVirtual && IsKnown(method);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                continue;
            }

            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                var left = FlowValue.Of(Origin.Out(call, parameter.Ordinal));
                Assign(argument.Value, _scope.TaggedSymbol(parameter) is { } tagged ? left.With(TaggedHere(tagged, argument.Syntax)) : left, null);
            }
            else if (MayBeChanged(parameter.Type) && VariableOf(Unconverted(argument.Value)) is not null)
            {
                TakeBack(call, argument.Value, parameter.Ordinal, isKnown && !IsPassedTwice(argument, instance, arguments));
            }
            else
            {
                TakeBackHeld(call, argument.Value, parameter.Ordinal);
            }
        }

        var isInitializer = method.MethodKind == MethodKind.Constructor && instance is IInstanceReferenceOperation;
        if (isInitializer)
        {
            Set(_owner.ContainingType, This(out _).Or(FlowValue.Of(Origin.Out(call, Origin.Receiver))));
        }
        else
        {
            TakeBackFrom(call, instance, isKnown);
        }
    }

    /// <summary>Whether exactly this method's code runs.</summary>
    private bool IsKnown(IMethodSymbol method) =>
        _scope.IsSource(method) && method is { IsAbstract: false, IsVirtual: false, IsOverride: false, IsExtern: false, IsImplicitlyDeclared: false };

    private static bool IsPassedTwice(IArgumentOperation argument, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var variable = VariableOf(Unconverted(argument.Value));
        return arguments.Count(other => Holds(other.Value)) > 1 || (instance is not null && Holds(instance));

        bool Holds(IOperation other) => SymbolEqualityComparer.Default.Equals(VariableOf(Unconverted(other)), variable);
    }

    private void TakeBackFrom(CallRecord call, IOperation? instance, bool isKnown)
    {
        switch (instance)
        {
            case null:
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                AddTo(instance, FlowValue.Of(Origin.Out(call, Origin.Receiver)));
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                TakeBackThis(call, isKnown);
                break;
            case var _ when VariableOf(Unconverted(instance)) is not null:
                TakeBack(call, instance, Origin.Receiver, isKnown);
                break;
            default:
                TakeBackHeld(call, instance, Origin.Receiver);
                break;
        }
    }

    /// <summary>What the called code may have left in an object that something else holds: a member, a collection.</summary>
    private void TakeBackHeld(CallRecord call, IOperation held, int ordinal)
    {
        if (Unconverted(held) is { Type: { } type } holder and (IMemberReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation) && HoldsData(type))
        {
            ChangeGiven(holder, FlowValue.Of(Origin.Out(call, ordinal)));
        }
    }

    /// <summary>Whether objects of a type are made to hold something: services are asked for by their interfaces.</summary>
    private bool HoldsData(ITypeSymbol type) =>
        MayBeChanged(type) && (type.TypeKind == TypeKind.Array || _scope.IsSource(type) ? type.TypeKind != TypeKind.Interface : ValueTypes.ElementOf(type) is not null);

    /// <summary>A method of this object was called: what was known of its members is what that leaves.</summary>
    private void TakeBackThis(CallRecord call, bool isKnown)
    {
        var self = This(out var key);
        if (self.Members.IsEmpty && !self.IsClean && !self.Any(origin => origin.Kind == OriginKind.Out))
        {
            // Nothing is known of it but that it is an object.
            _summary.CallsOnItself.Add(call);
            return;
        }

        var left = FlowValue.Of(Origin.Out(call, Origin.Receiver));
        Set(key, isKnown ? left : self.Or(left));
        if (isKnown)
        {
            call.Replaces.Add(Origin.Receiver);
        }
    }

    private void TakeBack(CallRecord call, IOperation variable, int ordinal, bool isKnown)
    {
        var left = FlowValue.Of(Origin.Out(call, ordinal));
        if (isKnown)
        {
            call.Replaces.Add(ordinal);
            Change(VariableOf(Unconverted(variable))!, _ => left, alias => alias.Or(left), left);
        }
        else
        {
            AddTo(variable, left);
        }
    }

    private static bool MayBeChanged(ITypeSymbol type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class or TypeKind.Array or TypeKind.Interface };
}
