namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The rules that judge flows.</summary>
public static class FlowRules
{
    /// <summary>
    /// From the most specific to the most general; the first that finds something is reported, and the others are silent. What one
    /// kind of data must never do stands before what a recipient may have, that before where it may go, and that before what kind of
    /// sink it is.
    /// </summary>
    public static IReadOnlyList<FlowRule> InOrder { get; } =
    [
        // What data must never do, whatever else may be said of the flow.
        new IdentifyingDataForAdvertisingRule(),
        new BlockedDataUseRule(),

        // Who gets it, whether they may have it, and where they are.
        new UnknownRecipientRule(),
        new RecipientNotEntitledRule(),
        new CrossBorderTransferRule(),

        // What it is used for, and where it is kept.
        new OtherPurposeRule(),
        new UseWithoutConsentRule(),
        new UseWithoutOptOutRule(),
        new UseBeforeAcceptanceRule(),
        new StoredAbroadRule(),

        // What kind of place it ends in.
        new PersonalDataInLogRule(),
        new PersonalDataOnConsoleRule(),
        new PersonalDataInExceptionRule(),
        new PersonalDataInUrlRule(),
        new PersonalDataInCookieRule(),
        new PersonalDataInTelemetryRule(),
        new PersonalDataInFileRule(),
        new PublicDisclosureRule(),
        new OpenEndpointRule(),
        new WeakPseudonymRule(),
        new UndeclaredCopyRule(),
        new CollectedAtSourceRule(),
    ];

    /// <summary>The rules that add to another's finding: they are about the way, not about the end.</summary>
    public static IReadOnlyList<FlowRule> Additional { get; } = [new UnencryptedChannelRule()];

    /// <summary>The rules that are about a recipient, and say what they have to say once for each, where data first reaches it.</summary>
    public static IReadOnlyList<FlowRule> OfRecipients { get; } = [new MissingErasureNoticeRule()];

    /// <summary>What is no finding: facts for reports, of every flow that leaves.</summary>
    public static IReadOnlyList<FlowRule> Facts { get; } = [new FlowFactRule()];

    /// <summary>What looks at code beside flows, under the id of one of these rules.</summary>
    public static IReadOnlyList<IDeclarationRule> OfDeclarations { get; } = [.. InOrder.OfType<IDeclarationRule>(), new UndeclaredCookieRule(), new UnencryptedConnectionRule()];

    /// <summary>All that judge flows.</summary>
    public static IEnumerable<FlowRule> All => InOrder.Concat(Additional).Concat(OfRecipients).Concat(Facts);
}
