using Microsoft.CodeAnalysis;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What of an object becomes text, or reaches a serializer.</summary>
internal static class FlowForms
{
    /// <summary>Takes a form of a value of this static type.</summary>
    public static FlowValue Take(FlowValue value, PropagationForm form, ITypeSymbol? type, TypeGraph types) => form switch
    {
        PropagationForm.Text => Text(value, type, types),
        PropagationForm.Whole => Whole(value, type, types),
        _ => value,
    };

    /// <summary>What <c>ToString</c> prints, of types that do not write their own.</summary>
    public static FlowValue Text(FlowValue value, ITypeSymbol? type, TypeGraph types)
    {
        if (value.IsClean || ValueTypes.IsPlain(type) || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Char })
        {
            return AsPlain(value, type);
        }

        if (type is INamedTypeSymbol { IsAnonymousType: true } or INamedTypeSymbol { IsTupleType: true } or INamedTypeSymbol { IsRecord: true })
        {
            return Printed(value, (INamedTypeSymbol)type, types);
        }

        return IsOpaque(type)
            ? FlowValue.Of(value.Origins.Where(origin => origin.Kind == OriginKind.Function))
            : FlowValue.Of(value.Origins.SelectMany(origin => TextOf(origin, type, types)).Concat(value.Members.Where(member => IsPrinted(value, member, types)).Values.SelectMany(member => Text(member, null, types).Origins)));
    }

    /// <summary>A text or a number: whatever becomes of it, no object that it might be is inside.</summary>
    public static FlowValue AsPlain(FlowValue value, ITypeSymbol? type) =>
        ValueTypes.IsPlain(type) && value.Any(origin => origin.IsOpen) ? ValueTypes.Fit(value, type).Select(origin => origin.IsOpen ? origin.As(PropagationForm.Text, type) : origin) : ValueTypes.Fit(value, type);

    /// <summary>What a serializer writes.</summary>
    public static FlowValue Whole(FlowValue value, ITypeSymbol? type, TypeGraph types)
    {
        if (value.IsClean || ValueTypes.IsPlain(type))
        {
            return ValueTypes.Fit(value, type);
        }

        var origins = value.Origins.SelectMany(origin => WholeOf(origin, type, types));
        foreach (var member in value.Members)
        {
            if (IsWritten(member.Key))
            {
                origins = origins.Concat(Whole(member.Value, ValueTypes.Of(member.Key), types).Origins);
            }
        }

        return FlowValue.Of(origins);
    }

    /// <summary>The tagged members that an object carries.</summary>
    public static IEnumerable<Origin> Carried(Origin carrier, TypeGraph types) =>
        types.Whole((ITypeSymbol)carrier.Symbol!).Select(member => Origin.Tagged(member, carrier.Trace!).With(carrier.Sanitized).Having(carrier.Passed));

    /// <summary>Whether what an object writes of itself says something of a member.</summary>
    private static bool IsPrinted(FlowValue value, ISymbol member, TypeGraph types) =>
        value.Origins.FirstOrDefault(origin => origin.Kind == OriginKind.Fresh)?.Symbol is not ITypeSymbol made || TypeGraph.ToStringOf(made) is null || types.Text(made).Any(printed => SymbolEqualityComparer.Default.Equals(printed.OriginalDefinition, member));

    private static FlowValue Printed(FlowValue value, INamedTypeSymbol type, TypeGraph types)
    {
        var printed = value.Members.Where(member => !type.IsRecord || member.ContainingType is not { IsRecord: true } owner || TypeGraph.IsPrinted(member, ValueTypes.IsOrDerivesFrom(owner, type) ? owner : type));
        var members = printed.SelectMany(member => Text(member.Value, ValueTypes.Of(member.Key), types).Origins);
        return FlowValue.Of(value.Origins.SelectMany(origin => TextOf(origin, type, types)).Concat(members));
    }

    private static IEnumerable<Origin> TextOf(Origin origin, ITypeSymbol? type, TypeGraph types)
    {
        switch (origin.Kind)
        {
            case OriginKind.Object:
                return types.Text((ITypeSymbol)origin.Symbol!).Select(member => Origin.Tagged(member, origin.Trace!).With(origin.Sanitized).Having(origin.Passed));
            case OriginKind.Made or OriginKind.Fresh:
                return [];
            case OriginKind.Unknown:
                return type is INamedTypeSymbol { IsRecord: true } ? [origin.As(PropagationForm.Text, type)] : [];
            default:
                return [origin.IsOpen ? origin.As(PropagationForm.Text, type) : origin];
        }
    }

    private static IEnumerable<Origin> WholeOf(Origin origin, ITypeSymbol? type, TypeGraph types) => origin.Kind switch
    {
        OriginKind.Object => Carried(origin, types),
        OriginKind.Made or OriginKind.Fresh => [],
        OriginKind.Unknown when type is null or { SpecialType: SpecialType.System_Object } => [],
        OriginKind.Unknown => [origin.As(PropagationForm.Whole, type)],
        _ => [origin.IsOpen ? origin.As(PropagationForm.Whole, type) : origin],
    };

    /// <summary>A class of somebody's own that prints its name and nothing else, or a collection.</summary>
    private static bool IsOpaque(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
        {
            return true;
        }

        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsRecord: false } named
            && (named.Locations.Any(location => location.IsInSource) ? TypeGraph.ToStringOf(named) is null && !IsOfLibrary(named.BaseType) : IsCollection(named));
    }

    /// <summary>A base class of a library, such as that of exceptions, prints what it holds.</summary>
    private static bool IsOfLibrary(INamedTypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!current.Locations.Any(location => location.IsInSource))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.Name != "KeyValuePair"
        && type.ContainingNamespace?.ToDisplayString() is "System.Collections.Generic" or "System.Collections.Immutable" or "System.Collections.Concurrent";

    private static bool IsWritten(ISymbol member) =>
        member is IFieldSymbol { ContainingType.IsTupleType: true } || member.ContainingType is { IsAnonymousType: true } || TypeGraph.IsSerialized(member) || !member.Locations.Any(location => location.IsInSource);
}
