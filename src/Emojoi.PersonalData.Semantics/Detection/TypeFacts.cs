using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What the detector knows about a type; what follows from it is found once, and only where a member asks.</summary>
public sealed class TypeFacts
{
    private readonly Lazy<ImmutableArray<MemberSketch>> _members;
    private readonly Lazy<TypeProfile> _profile;
    private readonly Lazy<bool> _mayHoldPreferences;

    /// <summary>Takes down the facts of a type.</summary>
    /// <param name="members">Its members that hold values, inherited ones included; asked for once, at the first need.</param>
    public TypeFacts(Func<ImmutableArray<MemberSketch>> members)
    {
        _members = new(members);
        _profile = new(() => TypeProfile.Create(this, Lexicon.Default));
        _mayHoldPreferences = new(() => TypeProfile.MayHoldPreferences(this, Lexicon.Default));
    }

    /// <summary>Its name without arity; that of a nested type behind its outer's, with a dot.</summary>
    public required string Name { get; init; }

    /// <summary>Its namespace.</summary>
    public string Namespace { get; init; } = "";

    /// <summary>Simple names of its base types and interfaces.</summary>
    public ImmutableArray<string> Bases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Its members that hold values, inherited ones included.</summary>
    public ImmutableArray<MemberSketch> Members => _members.Value;

    internal TypeProfile Profile => _profile.Value;

    internal bool MayHoldPreferences => _mayHoldPreferences.Value;
}
