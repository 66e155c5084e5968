using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Variables and members: what is read.</summary>
internal sealed partial class BodyWalker
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _aliases = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, IOperation> _references = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, ISymbol> _wrapped = new(SymbolEqualityComparer.Default);

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
            value = value.With(TaggedHere(tagged, reference.Syntax));
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
        if (_scope.Types.ObjectOf(type) is { } carrier && !IsFresh(value, carrier))
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
        if (Tagged(reference, field, receiver) is { } tagged)
        {
            return tagged;
        }

        var checks = _scope.ChecksOf(field);
        return checks.IsEmpty ? AsObject(ReadSlot(reference, field, receiver), reference.Type, reference.Syntax) : FlowValue.Answering(checks);
    }

    private FlowValue ReadProperty(IPropertyReferenceOperation reference, FlowValue receiver)
    {
        var property = reference.Property;
        if (Tagged(reference, property, receiver) is { } tagged)
        {
            EvaluateIndex(reference);
            return tagged;
        }

        if (_scope.ChecksOf(property) is { IsEmpty: false } checks)
        {
            return FlowValue.Answering(checks);
        }

        if (property.Name == "Result" && IsTruthTask(property.ContainingType))
        {
            return FlowValue.Answering(receiver.Checks);
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

    /// <summary>Tagged data, read where these checks were passed.</summary>
    private Origin TaggedHere(ISymbol tagged, SyntaxNode syntax) => Origin.Tagged(tagged, TraceHere(syntax)).Having(_state.Guards);

    private FlowValue? Tagged(IMemberReferenceOperation reference, ISymbol member, FlowValue holder)
    {
        if (_scope.TaggedSymbol(member) is not { } tagged)
        {
            return null;
        }

        var before = Pass(holder.Checks);
        var value = FlowValue.Of(TaggedHere(tagged, reference.Syntax));
        Use(value, reference);
        _state.Guards = before;
        return AsObject(value, reference.Type, reference.Syntax).With(_scope.ChecksOf(member));
    }

    /// <summary>What a field or a property with one holds; tables, and queries that a contract promises, are a database's.</summary>
    private FlowValue ReadSlot(IMemberReferenceOperation reference, ISymbol member, FlowValue receiver)
    {
        if (LibraryNames.IsStore(reference.Type))
        {
            return FlowValue.Clean;
        }

        if (reference.Instance is not null)
        {
            return ValueTypes.IsClean(reference.Type) && !IsObservedBool(reference) ? FlowValue.Clean
                : member.IsAbstract && TypeGraph.IsQuery(reference.Type) ? receiver.Member(member).Select(origin => origin.IsSymbolic ? null : origin)
                : receiver.Member(member);
        }

        return _state.TryGet(member, out var known) ? known : FlowValue.Of(Origin.Member(member));
    }

    /// <summary>A truth value is never personal by itself here; only what answers for a check is remembered.</summary>
    private static bool IsObservedBool(IMemberReferenceOperation reference) => reference.Instance is IInstanceReferenceOperation;
}
