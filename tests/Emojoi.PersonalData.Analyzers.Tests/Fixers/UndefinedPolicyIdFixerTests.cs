using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

public sealed class UndefinedPolicyIdFixerTests
{
    [Fact]
    public async Task Changes_a_reference_to_the_nearest_defined_id()
    {
        using var workspace = await Create("emial", "acount", "nik-name");

        Assert.Equal(Policy("email", "acount", "nik-name"), await TextAsync(await workspace.FixFirstAsync()));
    }

    [Fact]
    public async Task Fix_all_changes_all_references_whatever_their_lengths()
    {
        using var workspace = await Create("emai", "acccount", "nik-name");

        Assert.Equal(Policy("email", "account", "nickname"), await TextAsync((await workspace.FixAllAsync("EPD0003.Change"))!));
    }

    [Fact]
    public async Task Offers_nothing_where_no_id_is_near()
    {
        using var workspace = await Create("shoe-size", "account", "nickname");

        Assert.Empty(await workspace.OfferedAsync());
        Assert.Null(await workspace.FixAllAsync("EPD0003.Change"));
    }

    [Fact]
    public async Task Offers_nothing_where_the_nearest_id_stands_beside_it()
    {
        using var workspace = await Create("email\": \"required\", \"email-", "account", "nickname");

        Assert.Empty(await workspace.OfferedAsync());
    }

    private static async Task<FixerWorkspace> Create(string category, string retention, string encrypted)
    {
        var workspace = new FixerWorkspace(new UndefinedPolicyIdAnalyzer(), new UndefinedPolicyIdFixer(), WorkspaceKind.Host);
        await workspace.AddProjectAsync("Shop", "", Policy(category, retention, encrypted));
        return workspace;
    }

    private static async Task<string> TextAsync(Solution solution) =>
        (await solution.Projects.Single().AdditionalDocuments.Single().GetTextAsync()).ToString();

    private static string Policy(string category, string retention, string encrypted) => $$"""
        {
          "name": "Shop", "version": "1", "effective": "2026-12-01",
          "categories": { "email": { "title": "E-mail" }, "nickname": { "title": "Nickname" } }, // two
          "retentions": { "account": { "title": "Account", "until": "account-closure", "then": "erase" } },
          "purposes": {
            "profile": {
              "title": "Profile", "basis": "contract",
              "categories": { "{{category}}": "required" }, /* one */
              "retention": "{{retention}}"
            }
          },
          "storage": { "encryptedAtRest": ["{{encrypted}}"] }
        }
        """;
}
