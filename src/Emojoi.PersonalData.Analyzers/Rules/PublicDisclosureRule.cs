using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2019: personal data is disclosed to everybody, without a ground that the policy lists.</summary>
public sealed class PublicDisclosureRule() : FlowRule(
    id: RuleIds.PublicDisclosure,
    title: "Personal data is disclosed to the public without a listed ground",
    messageFormat: "{0} is disclosed to everybody by '{1}', and the policy discloses on {2} only; mark the method [PublicDisclosure] with the ground that holds, or send it to those whom it concerns (S-DISCLOSE)",
    description: "Public disclosure happens on the grounds that the policy lists, and on no other.",
    clauses: ["S-DISCLOSE"])
{
    private const string Published = "public";

    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Public || flow.Methods.SelectMany(CodeScope.Around).Any(symbol => HasListedGround(symbol, policy.Policy)))
        {
            return null;
        }

        // What people publish themselves is not disclosed by us.
        var data = policy.Plain(flow).Where(value => policy.CategoriesOf(value).Any(category => category.Visibility != Published)).ToList();
        return data.Count == 0
            ? null
            : new(
                FlowNames.MembersWithCategories(data, policy),
                SymbolNames.Display(flow.Sink.Callee),
                FlowNames.Ids(policy.Policy.DisclosureGrounds, "no ground"));
    }

    private static bool HasListedGround(ISymbol symbol, PrivacyPolicy policy) => Vocabulary.Find(symbol, Vocabulary.PublicDisclosure)
        .Any(attribute => attribute.ConstructorArguments is [{ Value: string ground }] && policy.DisclosureGrounds.Contains(ground, StringComparer.Ordinal));
}
