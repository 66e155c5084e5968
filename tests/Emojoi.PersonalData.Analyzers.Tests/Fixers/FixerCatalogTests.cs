using System.Reflection;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>What holds for every fixer.</summary>
public sealed class FixerCatalogTests
{
    private static readonly Type[] Fixers =
        [.. typeof(UndeclaredCollectionFixer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(CodeFixProvider).IsAssignableFrom(type))];

    public static TheoryData<Type> AllFixers => [.. Fixers];

    /// <summary>Each rule that exists today and that the design gives a fix.</summary>
    public static TheoryData<string> FixableRules =>
    [
        RuleIds.MissingPolicy, RuleIds.ForeignAnnotation, RuleIds.UndefinedPolicyId, RuleIds.UndeclaredCollection, RuleIds.UnknownCategory, RuleIds.UnknownPurpose,
        RuleIds.UnknownRetention, RuleIds.CategoryOutsidePurpose, RuleIds.RetentionTooLong, RuleIds.NotPersonalDataMisuse, RuleIds.CannotBeErased,
        RuleIds.UndeclaredCopy, RuleIds.CollectedAtSource, RuleIds.PersonalDataInLog, RuleIds.PersonalDataOnConsole, RuleIds.PersonalDataInException,
        RuleIds.PersonalDataInTelemetry, RuleIds.UseWithoutConsent, RuleIds.UseWithoutOptOut, RuleIds.UseBeforeAcceptance, RuleIds.WeakPseudonym,
        RuleIds.CrossBorderTransfer, RuleIds.UnknownRecipient, RuleIds.RecipientNotEntitled, RuleIds.UnencryptedChannel, RuleIds.UnnamedSdk, RuleIds.StoredInTheClear, RuleIds.OpenEndpoint,
        RuleIds.NoDataSubject, RuleIds.UnreachedEntity, RuleIds.MissingAgeGate,
    ];

    [Theory]
    [MemberData(nameof(AllFixers))]
    public void Is_exported_once_for_C_sharp_under_its_own_name(Type fixer)
    {
        var export = fixer.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(fixer.Name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Contains(fixer.GetCustomAttributes(), attribute => attribute.GetType().FullName == "System.Composition.SharedAttribute");
    }

    [Theory]
    [MemberData(nameof(AllFixers))]
    public void Fixes_a_rule_of_the_same_stem(Type fixer)
    {
        var id = Assert.Single(Instance(fixer).FixableDiagnosticIds);
        Assert.Equal(fixer.Name[..^"Fixer".Length], RuleCatalog.StemOf(RuleCatalog.ClassOf(id)));
    }

    [Theory]
    [MemberData(nameof(AllFixers))]
    public void Fixes_all_in_a_document_a_project_and_a_solution(Type fixer) =>
        Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], Instance(fixer).GetFixAllProvider()!.GetSupportedFixAllScopes());

    [Theory]
    [MemberData(nameof(FixableRules))]
    public void A_rule_has_one_fixer(string id) =>
        // dotnet format runs all fixers of a rule one after the other, each on the diagnostics from before.
        Assert.Single(Fixers, fixer => Instance(fixer).FixableDiagnosticIds.Contains(id));

    private static CodeFixProvider Instance(Type fixer) => (CodeFixProvider)Activator.CreateInstance(fixer)!;
}
