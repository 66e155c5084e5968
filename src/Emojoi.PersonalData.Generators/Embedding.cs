namespace Emojoi.PersonalData.Generators;

/// <summary>
/// How emitted types stay out of the sight of other assemblies: with <c>[Microsoft.CodeAnalysis.Embedded]</c> a friend assembly
/// (<c>InternalsVisibleTo</c>) that generates the same types does not see ours (CS0436).
/// </summary>
internal enum Embedding
{
    /// <summary>Not at all: this compiler would refuse the attribute's definition.</summary>
    None,

    /// <summary>The attribute is defined with them, as a part that other generators may define too.</summary>
    Define,

    /// <summary>The project has the attribute.</summary>
    Defined,
}
