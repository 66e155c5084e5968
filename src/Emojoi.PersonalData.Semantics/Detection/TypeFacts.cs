using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the detector knows about a type; what follows from it is found once.</summary>
public sealed class TypeFacts
{
    private TypeProfile? _profile;

    /// <summary>Its name without arity; that of a nested type behind its outer's, with a dot.</summary>
    public required string Name { get; init; }

    /// <summary>Its namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Simple names of its base types and interfaces.</summary>
    public ImmutableArray<string> Bases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Its members that hold values, inherited ones included.</summary>
    public ImmutableArray<MemberSketch> Members { get; init; } = ImmutableArray<MemberSketch>.Empty;

    internal TypeProfile Profile => _profile ??= TypeProfile.Create(this, Lexicon.Default);
}
