using Emojoi.PersonalData.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Semantics;

/// <summary>The country that a build's product runs in, where the build says so.</summary>
public static class BuildRegion
{
    private const string Property = "build_property.PersonalDataRegion";

    /// <summary>What the MSBuild property <c>PersonalDataRegion</c> or else <c>[assembly: StoredIn]</c> says; <c>null</c> where neither names a country.</summary>
    public static string? Of(Compilation compilation, AnalyzerConfigOptions properties)
    {
        var region = properties.TryGetValue(Property, out var property) && property.Length > 0 ? property : StoredRegion.Of(compilation.Assembly);
        return region is not null && RegionCodes.IsCountry(region) ? region : null;
    }
}
