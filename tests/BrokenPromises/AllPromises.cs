using BrokenPromises.Promises;

namespace BrokenPromises;

/// <summary>The list of broken promises.</summary>
public static class AllPromises
{
    /// <summary>All of them, in the order of the rules.</summary>
    public static IReadOnlyList<BrokenPromise> List { get; } =
        [.. PolicyFilePromises.List, .. ContradictionPromises.List, .. BaselinePromises.List, .. DeclarationPromises.List, .. SharingPromises.List, .. LeakPromises.List, .. SdkPromises.List, .. ConsentPromises.List, .. RightsPromises.List, .. EndpointPromises.List, .. AtRestPromises.List, .. PseudonymPromises.List];
}
