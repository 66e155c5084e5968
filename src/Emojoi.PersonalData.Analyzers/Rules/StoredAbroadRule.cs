using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>
/// EPD2015: data is stored in a region outside the policy. Tagged members are reported where <c>[StoredIn]</c> is written; flows where
/// they end in a member that is not tagged.
/// </summary>
public sealed class StoredAbroadRule() : FlowRule(
    id: RuleIds.StoredAbroad,
    title: "Personal data is stored in a region outside the privacy policy",
    messageFormat: "'{0}' keeps {1} in {2}, and the privacy policy stores personal data in {3}; store it there (P-REGION)",
    description: "Personal data is stored in the regions that the policy names.",
    clauses: ["P-REGION"]), IDeclarationRule
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Store
            || Vocabulary.Has(flow.Sink.Callee, Vocabulary.PersonalData)
            || RegionOf(flow.Sink.Callee) is not { } region
            || !IsOutside(region, policy))
        {
            return null;
        }

        var data = policy.Plain(flow);
        return data.Count == 0
            ? null
            : new(SymbolNames.Display(flow.Sink.Callee), FlowNames.MembersWithCategories(data, policy), region, policy.Regions.Allowed);
    }

    /// <inheritdoc/>
    public void Watch(CompilationStartAnalysisContext start, FlowPolicy policy)
    {
        var stores = new StoredAbroadDeclarations(this, policy);
        start.RegisterSymbolAction(stores.VisitType, SymbolKind.NamedType);
        start.RegisterSymbolAction(stores.VisitMember, SymbolKind.Property, SymbolKind.Field);
        start.RegisterCompilationEndAction(stores.VisitAssembly);
    }

    /// <summary>Whether a region is a country outside the storage regions; what is no country is not guessed.</summary>
    internal static bool IsOutside(string region, FlowPolicy policy) => RegionCodes.IsCountry(region) && policy.Regions.IsOutside(region);

    /// <summary>Where a member is stored: its own region or its type's. The whole assembly's is reported once, at the assembly.</summary>
    private static string? RegionOf(ISymbol member) =>
        CodeScope.Around(member).Where(symbol => symbol is not IAssemblySymbol).Select(StoredRegion.Of).FirstOrDefault(region => region is not null);
}
