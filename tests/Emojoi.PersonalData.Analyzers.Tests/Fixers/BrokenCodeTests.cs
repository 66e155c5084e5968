using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>Code as it is while somebody types: each fix that is offered applies, and changes something.</summary>
public sealed class BrokenCodeTests
{
    /// <summary>A member and a declaration, cut short at every character.</summary>
    private const string Source = """
        using Emojoi.PersonalData;
        public record R([NotPersonalData("")] string Email, string Nickname);
        public class C
        {
            private string email, nickname = "";
            [PersonalData("emial", "profil", "acount-lifetime")]
            public string Address { get; set; }
            [PersonalData("ip-address", "profile"), PersonalData("ip-address", "security", "statutory")]
            [System.ComponentModel.DataAnnotations.Required, PersonalData(category: "nickname", Erasure = ErasureStrategy.Null, purpose: "profile")]
            public string Email = "";
        }
        """;

    public static TheoryData<DiagnosticAnalyzer, CodeFixProvider> Rules => new()
    {
        { new SuspectAnalyzer(), new UndeclaredCollectionFixer() },
        { new UnknownCategoryAnalyzer(), new UnknownCategoryFixer() },
        { new UnknownPurposeAnalyzer(), new UnknownPurposeFixer() },
        { new UnknownRetentionAnalyzer(), new UnknownRetentionFixer() },
        { new CategoryOutsidePurposeAnalyzer(), new CategoryOutsidePurposeFixer() },
        { new RetentionTooLongAnalyzer(), new RetentionTooLongFixer() },
        { new NotPersonalDataMisuseAnalyzer(), new NotPersonalDataMisuseFixer() },
        { new CannotBeErasedAnalyzer(), new CannotBeErasedFixer() },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Each_fix_applies_and_changes_something(DiagnosticAnalyzer analyzer, CodeFixProvider fixer)
    {
        var offered = 0;
        for (var length = 20; length <= Source.Length; length += 7)
        {
            using var workspace = new FixerWorkspace(analyzer, fixer, WorkspaceKind.Host);
            await workspace.AddProjectAsync("Shop", Source[..length], ExamplePolicy.Text);
            var applied = await workspace.ApplyEachAsync();
            Assert.All(applied, fix => Assert.True(fix.ChangedDocuments > 0, $"{fix.Key} changed nothing in: {Source[..length]}"));
            offered += applied.Count;
        }

        Assert.True(offered > 0, "No fix was offered at all.");
    }
}
