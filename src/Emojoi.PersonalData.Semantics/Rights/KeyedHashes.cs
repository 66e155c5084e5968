using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Members that erasure replaces by a keyed hash.</summary>
public static class KeyedHashes
{
    /// <summary>Whether a type has one, so that its erasure takes a key.</summary>
    public static bool AreIn(INamedTypeSymbol type) => PersonalMembers.Of(type).Any(member =>
        AnnotationReader.Read(member).Any(annotation => annotation.Erasure == "KeyedHash"));
}
