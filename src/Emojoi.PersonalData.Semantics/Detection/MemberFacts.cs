using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the detector knows about a member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its type as written in C#: <c>string?</c>, <c>List&lt;Uri&gt;</c>.</param>
/// <param name="Shape">The kind of value.</param>
/// <param name="Type">The type that declares it.</param>
public sealed record MemberFacts(string Name, string TypeName, ValueShapes Shape, TypeFacts Type)
{
    /// <summary>Names of its attributes, without <c>Attribute</c>; <c>DataType.EmailAddress</c> for a data type.</summary>
    public ImmutableArray<string> Attributes { get; init; } = ImmutableArray<string>.Empty;
}
