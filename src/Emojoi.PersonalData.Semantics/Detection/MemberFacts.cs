using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the detector knows about a member.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">The kind of value that it holds.</param>
/// <param name="Type">The type that declares it.</param>
public sealed record MemberFacts(string Name, ValueShapes Shape, TypeFacts Type)
{
    /// <summary>Names of its attributes, without <c>Attribute</c>; of <c>[DataType]</c> also <c>DataType.EmailAddress</c> and the like.</summary>
    public ImmutableArray<string> Attributes { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>The name that it has elsewhere: in JSON, in a table; <c>null</c> where that is not said.</summary>
    public string? OtherName { get; init; }
}
