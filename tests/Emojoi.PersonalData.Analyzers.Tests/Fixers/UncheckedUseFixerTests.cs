using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>What the fixers of EPD2016, EPD2017 and EPD4004 put before a use, and where they put nothing.</summary>
public sealed class UncheckedUseFixerTests
{
    [Fact]
    public Task EPD2016_asks_the_person_before_the_statement() => Verify<UseWithoutConsentFixer>(
        Code("""
            public void Send(Member member)
                {
                    var greeting = "Hello ";

                    // By name.
                    Show(greeting + {|EPD2016:member.Name|} + {|EPD2016:member.Name|});
                    Show({|EPD2016:member.Name|});
                }
            """),
        Code("""
            public void Send(Member member)
                {
                    var greeting = "Hello ";

                    if (!member.AllowsPush)
                    {
                        return;
                    }

                    // By name.
                    Show(greeting + member.Name + member.Name);
                    Show(member.Name);
                }
            """));

    [Fact]
    public Task EPD2017_asks_whether_it_is_switched_on() => Verify<UseWithoutOptOutFixer>(
        Code("public void Send(Member member) { if (member.AllowsPush) { Show({|EPD2017:member.Name|}); } }"),
        Code("public void Send(Member member) { if (member.AllowsPush) { if (!member.WantsPush) { return; } Show(member.Name); } }"));

    [Fact]
    public Task EPD2017_joins_a_condition_that_ends_the_same_way() => Verify<UseWithoutOptOutFixer>(
        Code("public string? Send(Member member) => member.AllowsPush ? {|EPD2017:member.Name|} : null;"),
        Code("public string? Send(Member member) => member.AllowsPush && member.WantsPush ? member.Name : null;"));

    [Fact]
    public Task EPD4004_asks_whether_the_policy_was_accepted() => Verify<UseBeforeAcceptanceFixer>(
        Code("[ProcessedFor(\"profile\")] public void Send(Account account) { Show({|EPD4004:account.Email|}); }"),
        Code("[ProcessedFor(\"profile\")] public void Send(Account account) { if (!account.HasAccepted) { return; } Show(account.Email); }"));

    [Theory]
    [InlineData("void Send(Member member) { if (member.Id > 0) Show({|EPD2016:member.Name|}); }", "void Send(Member member) { if (member.Id > 0) { if (!member.AllowsPush) { return; } Show(member.Name); } }")]
    [InlineData("void Send(Member[] all) { foreach (var one in all) { Show({|EPD2016:one.Name|}); } }", "void Send(Member[] all) { foreach (var one in all) { if (!one.AllowsPush) { continue; } Show(one.Name); } }")]
    [InlineData("string? Send(Member member) { return {|EPD2016:member.Name|}; }", "string? Send(Member member) { if (!member.AllowsPush) { return null; } return member.Name; }")]
    [InlineData("Task Send(Member member) { return SaveAsync({|EPD2016:member.Name|}); }", "Task Send(Member member) { if (!member.AllowsPush) { return Task.CompletedTask; } return SaveAsync(member.Name); }")]
    [InlineData("async Task Send(Member member) { await SaveAsync({|EPD2016:member.Name|}); }", "async Task Send(Member member) { if (!member.AllowsPush) { return; } await SaveAsync(member.Name); }")]
    [InlineData("async Task<string?> Send(Member member) { await SaveAsync({|EPD2016:member.Name|}); return null; }", "async Task<string?> Send(Member member) { if (!member.AllowsPush) { return null; } await SaveAsync(member.Name); return null; }")]
    [InlineData("IEnumerable<string> Send(Member member) { yield return {|EPD2016:member.Name|}; }", "IEnumerable<string> Send(Member member) { if (!member.AllowsPush) { yield break; } yield return member.Name; }")]
    [InlineData("void Send(Member[] all) { Array.ForEach(all, one => { Show({|EPD2016:one.Name|}); }); }", "void Send(Member[] all) { Array.ForEach(all, one => { if (!one.AllowsPush) { return; } Show(one.Name); }); }")]
    [InlineData("void Send(Member member) { switch (member.Id) { case 1: Show({|EPD2016:member.Name|}); break; } }", "void Send(Member member) { switch (member.Id) { case 1: if (!member.AllowsPush) { return; } Show(member.Name); break; } }")]
    public Task Goes_on_without_the_use_where_nothing_is_expected_of_it(string method, string changed) => Verify<UseWithoutConsentFixer>(Code(method), Code(changed));

    [Theory]
    [InlineData("string Send(Member member) { return {|EPD2016:member.Name|}; }", "string Send(Member member) { if (!member.AllowsPush) { throw new InvalidOperationException(\"There is no consent to push.\"); } return member.Name; }")]
    [InlineData("string Send(Member member) => {|EPD2016:member.Name|} + {|EPD2016:member.Name|};", "string Send(Member member) => member.AllowsPush ? member.Name + member.Name : throw new InvalidOperationException(\"There is no consent to push.\");")]
    public Task Throws_where_a_value_is_expected(string method, string changed) => Verify<UseWithoutConsentFixer>(Code(method), Code(changed));

    [Theory]
    [InlineData("string? Send(Member member) => {|EPD2016:member.Name|};", "string? Send(Member member) => member.AllowsPush ? member.Name : null;")]
    [InlineData("Task Send(Member member) => SaveAsync({|EPD2016:member.Name|});", "Task Send(Member member) => member.AllowsPush ? SaveAsync(member.Name) : Task.CompletedTask;")]
    public Task Asks_around_the_expression_that_a_member_is(string method, string changed) => Verify<UseWithoutConsentFixer>(Code(method), Code(changed));

    [Theory]
    [InlineData("void Send(Member member, [ConsentCheck] bool agreed) { Show({|EPD2016:member.Nick|}); }", "void Send(Member member, [ConsentCheck] bool agreed) { if (!agreed) { return; } Show(member.Nick); }")]
    [InlineData("[ConsentCheck] private bool May(Member member) => true; void Send(Member member) { Show({|EPD2016:member.Nick|}); }", "[ConsentCheck] private bool May(Member member) => true; void Send(Member member) { if (!May(member)) { return; } Show(member.Nick); }")]
    [InlineData("private readonly Consents consents = new(); void Send(Member member) { Show({|EPD2016:member.Nick|}); }", "private readonly Consents consents = new(); void Send(Member member) { if (!consents.Allows(member)) { return; } Show(member.Nick); }")]
    [InlineData("private readonly Asked asked = new(); async Task Send(Member member) { await SaveAsync({|EPD2016:member.Nick|}); }", "private readonly Asked asked = new(); async Task Send(Member member) { if (!await asked.AllowsAsync(member)) { return; } await SaveAsync(member.Nick); }")]
    public Task Asks_whoever_can_be_reached(string members, string changed) => Verify<UseWithoutConsentFixer>(Code(members, "news"), Code(changed, "news"));

    [Theory]
    [InlineData("void Send(Member member) { Show({|EPD2016:member.Nick|}); }")]
    [InlineData("private readonly Asked asked = new(); void Send(Member member) { Show({|EPD2016:member.Nick|}); }")]
    [InlineData("void Send(Member member, [ConsentCheck(\"push\")] bool agreed) { Show({|EPD2016:member.Nick|}); }")]
    [InlineData("void Send(Member member, Channel a, Channel b) { Show({|EPD2016:member.Nick|}); }")]
    public Task Offers_nothing_where_nobody_can_be_asked(string members)
    {
        var source = Code(members, "news");
        return Verify<UseWithoutConsentFixer>(source, source);
    }

    [Fact]
    public Task Offers_nothing_where_a_member_says_the_opposite()
    {
        const string Members = "void Send(Reader reader) { if (reader.Allows) { Show({|EPD2017:reader.Name|}); } }";
        return Verify<UseWithoutOptOutFixer>(Code(Members), Code(Members));
    }

    /// <summary>Only the rule of the fixer: where one check is missing, others often are, too.</summary>
    private static Task Verify<TFixer>(string source, string changed)
        where TFixer : CodeFixProvider, new()
    {
        var test = new FixTest<DataFlowAnalyzer, TFixer>
        {
            TestCode = source,
            FixedCode = changed,
            Policy = ExamplePolicy.Text.Replace("\"payment\":  {", "\"news\": { \"title\": \"News\", \"basis\": \"consent\", \"categories\": { \"nickname\": \"optional\" } }, \"payment\":  {", StringComparison.Ordinal),
        };
        test.DisabledDiagnostics.AddRange(new[] { "EPD2016", "EPD2017", "EPD4004" }.Except(new TFixer().FixableDiagnosticIds));
        return test.RunAsync();
    }

    private static string Code(string members, string purpose = "push") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;
        using static Screen;

        public class Member
        {
            public int Id { get; set; }
            [PersonalData("nickname", "push")] public string Name { get; set; } = "";
            [PersonalData("nickname", "news")] public string Nick { get; set; } = "";
            [ConsentCheck("push")] public bool AllowsPush { get; set; }
            [OptOutCheck("push")] public bool WantsPush { get; set; }
        }

        public class Reader
        {
            [PersonalData("nickname", "push")] public string Name { get; set; } = "";
            [ConsentCheck] public bool Allows { get; set; }
            [OptOutCheck] public bool HasOptedOut { get; set; }
        }

        public class Account
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [AcceptanceCheck] public bool HasAccepted { get; set; }
        }

        public class Consents { [ConsentCheck("news")] public bool Allows(Member member) => true; }

        public class Asked { [ConsentCheck("news")] public Task<bool> AllowsAsync(Member member) => Task.FromResult(true); }

        public class Channel { [ConsentCheck] public bool IsOpen { get; set; } }

        [ProcessedFor("{{purpose}}")]
        public class Code
        {
            {{members}}
        }

        public static class Screen
        {
            public static void Show(string text) { }

            public static Task SaveAsync(string text) => Task.CompletedTask;
        }
        """;
}
