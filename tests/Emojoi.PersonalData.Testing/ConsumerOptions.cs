using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Testing;

/// <summary>What rules see of a project beside its code: the policy and MSBuild properties.</summary>
public static class ConsumerOptions
{
    /// <summary>The options of a project.</summary>
    /// <param name="policy">Its policy, or <c>null</c> for none.</param>
    /// <param name="region">Its <c>PersonalDataRegion</c>, or <c>null</c> where it does not say.</param>
    public static AnalyzerOptions Of(string? policy, string? region = null)
    {
        ImmutableArray<AdditionalText> files = policy is null ? [] : [new InMemoryText(policy)];
        var properties = ImmutableDictionary<string, string>.Empty;
        return new AnalyzerOptions(files, new GeneratorOptions(region is null ? properties : properties.Add("PersonalDataRegion", region)));
    }
}
