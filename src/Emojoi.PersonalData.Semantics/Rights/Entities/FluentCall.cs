using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>One call of EF Core's fluent code, by names.</summary>
/// <param name="Method">The method, or <c>Configuration</c> for a class that configures an entity.</param>
/// <param name="Holder">The class that it stands in.</param>
/// <param name="Entity">The entity that it is about; empty where it is not named.</param>
/// <param name="Members">The members that it names.</param>
/// <param name="Type">The type argument, or <c>null</c>.</param>
internal sealed record FluentCall(string Method, string Holder, string Entity, IReadOnlyList<string> Members, TypeSyntax? Type)
{
    /// <summary>The call as text: two that are the same say the same.</summary>
    public override string ToString() => Method + " " + Holder + " " + Entity + " " + string.Join(",", Members) + " " + Type;
}
