using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>How code in the same assembly, but outside the type, reads and writes a member. Never by reflection.</summary>
public static class MemberAccess
{
    /// <summary>How generated code reads a property or field.</summary>
    public static AccessRoute Reading(ISymbol member, IAssemblySymbol within, TargetRuntime runtime) => member switch
    {
        IFieldSymbol field => Route(field, field, within, runtime),
        IPropertySymbol { IsIndexer: false } property when Getter(property) is { } getter => Route(getter, property, within, runtime),
        _ => AccessRoute.None,
    };

    /// <summary>How generated code writes a property or field; <see cref="AccessRoute.None"/> where it is read-only.</summary>
    public static AccessRoute Writing(ISymbol member, IAssemblySymbol within, TargetRuntime runtime)
    {
        if (member.ContainingType is { IsValueType: true, IsReadOnly: true })
        {
            return AccessRoute.None;
        }

        return member switch
        {
            IFieldSymbol { IsReadOnly: false, IsConst: false } field => Route(field, field, within, runtime),
            IPropertySymbol { IsIndexer: false } property when Setter(property) is { } setter =>
                setter.IsInitOnly ? ThroughAccessor(property, runtime) : Route(setter, property, within, runtime),
            _ => AccessRoute.None,
        };
    }

    /// <summary>The accessor that reads a property: its own, or the one that an override leaves to its base.</summary>
    public static IMethodSymbol? Getter(IPropertySymbol property) =>
        property.GetMethod ?? (property.OverriddenProperty is { } overridden ? Getter(overridden) : null);

    /// <summary>The accessor that writes a property: its own, or the one that an override leaves to its base.</summary>
    public static IMethodSymbol? Setter(IPropertySymbol property) =>
        property.SetMethod ?? (property.OverriddenProperty is { } overridden ? Setter(overridden) : null);

    /// <summary>Whether generated code in an assembly can name a type.</summary>
    public static bool CanName(ITypeSymbol type, IAssemblySymbol within) => type switch
    {
        IArrayTypeSymbol array => CanName(array.ElementType, within),
        ITypeParameterSymbol or IDynamicTypeSymbol => true,
        IErrorTypeSymbol => false,
        INamedTypeSymbol { IsFileLocal: true } => false,
        INamedTypeSymbol named => IsVisible(named, within)
            && (named.ContainingType is null || CanName(named.ContainingType, within))
            && named.TypeArguments.All(argument => CanName(argument, within)),
        _ => false,
    };

    /// <summary>Whether a symbol is visible outside its type, in an assembly.</summary>
    public static bool IsVisible(ISymbol symbol, IAssemblySymbol within) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.NotApplicable => true,
        Accessibility.Internal or Accessibility.ProtectedOrInternal =>
            SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, within) || symbol.ContainingAssembly.GivesAccessTo(within),
        _ => false,
    };

    private static AccessRoute Route(ISymbol accessor, ISymbol member, IAssemblySymbol within, TargetRuntime runtime) =>
        IsVisible(accessor, within) && !IsExplicit(member) && !IsForbidden(member) ? AccessRoute.Direct : ThroughAccessor(member, runtime);

    private static AccessRoute ThroughAccessor(ISymbol member, TargetRuntime runtime)
    {
        if (!runtime.HasUnsafeAccessor || member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return AccessRoute.None;
        }

        return IsGeneric(type) && !runtime.HasGenericAccessors ? AccessRoute.None : AccessRoute.Accessor;
    }

    private static bool IsGeneric(INamedTypeSymbol type) => type.Arity > 0 || (type.ContainingType is { } outer && IsGeneric(outer));

    private static bool IsExplicit(ISymbol member) => member is IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false };

    // [Obsolete(error: true)]: an error that no pragma suppresses.
    private static bool IsForbidden(ISymbol member) => member.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "ObsoleteAttribute" }
        && attribute.ConstructorArguments is [_, { Value: true }]);
}
