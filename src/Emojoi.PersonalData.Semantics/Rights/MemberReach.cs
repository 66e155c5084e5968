using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Whether and how generated code reads or writes a member, and why not.</summary>
/// <param name="Route">How.</param>
/// <param name="Problem">Why not, as the end of a sentence about the member; <c>null</c> where it does.</param>
public readonly record struct MemberReach(AccessRoute Route, string? Problem)
{
    /// <summary>How generated code reads a property or field.</summary>
    public static MemberReach ToRead(ISymbol member, TargetRuntime runtime) =>
        Of(MemberAccess.Reading(member, member.ContainingAssembly, runtime), member, runtime, member is IPropertySymbol property && MemberAccess.Getter(property) is null ? "it has no getter" : null);

    /// <summary>How generated code writes a property or field.</summary>
    public static MemberReach ToWrite(ISymbol member, TargetRuntime runtime) =>
        Of(MemberAccess.Writing(member, member.ContainingAssembly, runtime), member, runtime, Obstacle(member));

    private static MemberReach Of(AccessRoute route, ISymbol member, TargetRuntime runtime, string? obstacle)
    {
        if (!MemberAccess.CanName(member.ContainingType, member.ContainingAssembly))
        {
            return Not("its type is private or local to a file, so that generated code cannot name it");
        }

        if (member.IsStatic)
        {
            return Not("it is static and belongs to no person");
        }

        return route == AccessRoute.None ? Not(obstacle ?? Hidden(member, runtime)) : new(route, null);
    }

    /// <summary>What no accessor overcomes.</summary>
    private static string? Obstacle(ISymbol member) => member switch
    {
        { ContainingType: { IsValueType: true, IsReadOnly: true } } => "its struct is read-only",
        IPropertySymbol { IsIndexer: true } => "it is an indexer",
        IPropertySymbol property when MemberAccess.Setter(property) is null => "it has no setter",
        IFieldSymbol { IsReadOnly: true } => "it is a read-only field",
        _ => null,
    };

    private static string Hidden(ISymbol member, TargetRuntime runtime)
    {
        var hidden = member is IPropertySymbol property && MemberAccess.Setter(property) is { IsInitOnly: true }
            ? "it can only be set where the object is made"
            : "it cannot be reached from outside its type";
        return runtime.HasUnsafeAccessor
            ? hidden + ", and UnsafeAccessor reaches generic types on .NET 9 and later only"
            : hidden + ", and the target framework has no UnsafeAccessor (.NET 8 and later)";
    }

    private static MemberReach Not(string problem) => new(AccessRoute.None, problem);
}
