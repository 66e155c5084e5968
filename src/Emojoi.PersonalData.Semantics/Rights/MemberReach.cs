using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Whether and how generated code reads or writes a member, and why not.</summary>
/// <param name="Access">How.</param>
/// <param name="Problem">Why not, as the end of a sentence about the member; <c>null</c> where it does.</param>
public readonly record struct MemberReach(MemberAccess Access, string? Problem)
{
    private static readonly MemberReach Direct = new(MemberAccess.Direct, null);
    private static readonly MemberReach ByAccessor = new(MemberAccess.Accessor, null);

    /// <summary>How generated code reads a property or field.</summary>
    public static MemberReach ToRead(ISymbol member, RightsPlatform platform) => member switch
    {
        IPropertySymbol { GetMethod: null } => Not("it has no getter"),
        IPropertySymbol { GetMethod: { } getter } => Through(getter, member, platform),
        _ => Through(member, member, platform),
    };

    /// <summary>How generated code writes a property or field.</summary>
    public static MemberReach ToWrite(ISymbol member, RightsPlatform platform) => member switch
    {
        { IsStatic: true } => Not("it is static and belongs to no person"),
        { ContainingType: { TypeKind: TypeKind.Struct, IsReadOnly: true } } => Not("its struct is read-only"),
        IPropertySymbol { IsIndexer: true } => Not("it is an indexer"),
        IPropertySymbol { SetMethod: null } => Not("it has no setter"),
        IPropertySymbol { SetMethod: { IsInitOnly: true } setter } => ByAccessorTo(setter, member, platform, "its setter is init-only"),
        IPropertySymbol { SetMethod: { } setter } => Through(setter, member, platform),
        IFieldSymbol { IsReadOnly: true } => Not("it is a read-only field"),
        _ => Through(member, member, platform),
    };

    /// <summary>Whether code in another file of the assembly can name a type.</summary>
    public static bool CanName(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (!IsVisible(current) || current.IsFileLocal)
            {
                return false;
            }
        }

        return true;
    }

    private static MemberReach Through(ISymbol accessed, ISymbol member, RightsPlatform platform) =>
        IsVisible(accessed) && IsVisible(member) && CanName(member.ContainingType)
            ? Direct
            : ByAccessorTo(accessed, member, platform, accessed is IMethodSymbol ? "its accessor is not public or internal" : "it is not public or internal");

    private static MemberReach ByAccessorTo(ISymbol accessed, ISymbol member, RightsPlatform platform, string hindrance)
    {
        if (!CanName(member.ContainingType))
        {
            return Not("its type is private or local to a file, so that generated code cannot name it");
        }

        if (accessed is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false })
        {
            return Not("it implements an interface explicitly");
        }

        if (!platform.HasAccessors)
        {
            return Not(hindrance + ", and the target framework has no UnsafeAccessor (.NET 8 and later)");
        }

        return IsInGenericType(member) && !platform.AccessesGenericTypes
            ? Not(hindrance + " in a generic type, which UnsafeAccessor reaches on .NET 9 and later only")
            : ByAccessor;
    }

    private static MemberReach Not(string problem) => new(MemberAccess.None, problem);

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    private static bool IsInGenericType(ISymbol member)
    {
        for (var type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsGenericType)
            {
                return true;
            }
        }

        return false;
    }
}
