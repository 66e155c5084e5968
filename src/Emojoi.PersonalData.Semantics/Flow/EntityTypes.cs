using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Classes of somebody's own that hold what their members hold, and nothing else.</summary>
internal static class EntityTypes
{
    /// <summary>
    /// What of a value a type argument leaves: a class that is no container is no object of another class, nor a text. A cache or a store for all types is
    /// one member, whatever is in it; what comes out is of the type that was asked for.
    /// </summary>
    public static FlowValue Fit(FlowValue value, ITypeSymbol? type, TypeGraph types)
    {
        if (value.IsClean || EntityIn(type) is not { } entity)
        {
            return value;
        }

        return FlowValue.Of(value.Origins.Where(MayBe)).WithMembers(value.Members.Where(member => member.ContainingType is null || IsRelated(member.ContainingType, entity))).With(value.Checks);

        bool MayBe(Origin origin) => origin.Kind switch
        {
            OriginKind.Object => origin.Symbol is ITypeSymbol one && IsRelated(one, entity),
            OriginKind.Tagged when (origin.Sanitized & Sanitizations.Rebuilt) != 0 && types.Whole(entity).Contains(origin.Symbol!, SymbolEqualityComparer.Default) => false,
            OriginKind.Tagged or OriginKind.Collected => origin.Symbol!.ContainingType is { } owner && IsRelated(owner, entity),
            OriginKind.Text => false,
            _ => true,
        };
    }

    /// <summary>The class of somebody's own that a type, or the task or collection of it, stands for; <c>null</c> of containers and contracts.</summary>
    private static INamedTypeSymbol? EntityIn(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => EntityIn(result),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsGenericType: false, IsTupleType: false, IsAnonymousType: false } named when ValueTypes.ElementOf(named) is null && named.ContainingAssembly is { } assembly && !FlowScope.IsPlatformAssembly(assembly) => named,
        _ => ValueTypes.ElementOf(type) is { } element && ValueTypes.ElementOf(element) is null ? EntityIn(element) : null,
    };

    private static bool IsRelated(ITypeSymbol one, ITypeSymbol other) =>
        one.TypeKind == TypeKind.Interface ? other.AllInterfaces.Contains(one, SymbolEqualityComparer.Default) : ValueTypes.IsOrDerivesFrom(one, other) || ValueTypes.IsOrDerivesFrom(other, one);
}
