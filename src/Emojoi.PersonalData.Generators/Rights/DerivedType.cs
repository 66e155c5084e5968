namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A type with a class of its own, as its base's class sees it: an instance in a variable of the base is answered for in full.</summary>
/// <param name="Base">The base, fully qualified.</param>
/// <param name="Name">The derived type, fully qualified.</param>
/// <param name="Depth">How many bases it has: the most derived is asked first.</param>
/// <param name="Companion">Its class.</param>
/// <param name="TakesPath">Whether its class takes the path.</param>
/// <param name="TakesKey">Whether its erasure takes the key.</param>
internal sealed record DerivedType(string Base, string Name, int Depth, string Companion, bool TakesPath, bool TakesKey)
{
    /// <summary>The type under each of its bases.</summary>
    public static IEnumerable<DerivedType> Of(RightsType type) => type.Bases.Select(known =>
        new DerivedType(known, type.Name, type.Bases.Count, type.Companion, type.TakesPath, type.TakesKey || type.TakesPath));
}
