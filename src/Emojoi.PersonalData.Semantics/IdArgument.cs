using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics;

/// <summary>An argument of an attribute that names an id of the policy.</summary>
/// <param name="Value">The id, or <c>null</c> where it is missing or not known to this compilation.</param>
/// <param name="ConstantName">
/// The last identifier of an argument that does not bind, such as <c>Nickname</c> of <c>Categories.Nickname</c>: a generator
/// does not see the constants that it emits itself.
/// </param>
/// <param name="Syntax">Where it is written, or <c>null</c> for metadata.</param>
public sealed record IdArgument(string? Value, string? ConstantName, ExpressionSyntax? Syntax)
{
    /// <summary>The id, a constant's name resolved with the policy's names; <c>null</c> where neither is known.</summary>
    public string? Resolve(ConstantNames names) => Value ?? (ConstantName is null ? null : names.IdOf(ConstantName));
}
