using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>What the fixers of EPD2006, EPD2007, EPD2008 and EPD2012 make of what leaks.</summary>
public sealed class LeakFixerTests
{
    private const string Star = "public static class Privacy { [Sanitizes(Sanitization.Mask)] public static string Star(string text) => \"***\"; [Sanitizes(Sanitization.Hash)] public static string Hash(string text) => \"#\"; }";

    [Theory]
    [InlineData("logger.LogInformation(\"{Mail} {Plan}\", member.Email, member.Plan)", "logger.LogInformation(\"{Mail} {Plan}\", \"[redacted]\", member.Plan)")]
    [InlineData("logger.LogInformation(\"{Mail}\", member.Email.ToUpperInvariant())", "logger.LogInformation(\"{Mail}\", \"[redacted]\")")]
    [InlineData("logger.LogInformation($\"signed in {member.Email}\")", "logger.LogInformation(\"signed in [redacted]\")")]
    [InlineData("logger.LogInformation($\"{member.Email,10} of {member.Plan}\")", "logger.LogInformation($\"[redacted] of {member.Plan}\")")]
    [InlineData("logger.LogInformation($@\"C:\\{member.Email}\\{member.Plan}\")", "logger.LogInformation($@\"C:\\[redacted]\\{member.Plan}\")")]
    [InlineData("logger.LogInformation(\"mail \" + member.Email + \" of \" + member.Plan)", "logger.LogInformation(\"mail \" + \"[redacted]\" + \" of \" + member.Plan)")]
    [InlineData("logger.LogInformation(string.Format(\"{0} {1}\", member.Email, member.Plan))", "logger.LogInformation(string.Format(\"{0} {1}\", \"[redacted]\", member.Plan))")]
    [InlineData("logger.LogInformation(\"{Age} {Length}\", member.Age, member.Email.Length)", "logger.LogInformation(\"{Age} {Length}\", \"[redacted]\", member.Email.Length)")]
    [InlineData("logger.LogInformation(\"{@Member}\", member)", "logger.LogInformation(\"{@Member}\", \"[redacted]\")")]
    [InlineData("logger.LogInformation(\"{@All}\", new { member.Email, member.Plan })", "logger.LogInformation(\"{@All}\", new { Email = \"[redacted]\", member.Plan })")]
    [InlineData("logger.BeginScope(new Dictionary<string, object> { [\"mail\"] = member.Email })", "logger.BeginScope(new Dictionary<string, object> { [\"mail\"] = \"[redacted]\" })")]
    [InlineData("Log(logger, member.Email)", "Log(logger, member.Email)", "logger.LogInformation(\"{Mail} {Plan}\", mail, plan)", "logger.LogInformation(\"{Mail} {Plan}\", \"[redacted]\", plan)")]
    public Task EPD2006_writes_a_word_where_it_was_logged(string statement, string changed, string helper = "", string changedHelper = "") =>
        Verify<PersonalDataInLogFixer>(helper.Length == 0 ? Source($"{{|EPD2006:{statement}|}};") : Source($"{statement};", $"{{|EPD2006:{helper}|}}"), Source($"{changed};", changedHelper));

    [Theory]
    [InlineData("var mail = member.Email; {|EPD2006:logger.LogInformation(\"{Mail} {Plan}\", mail, member.Plan)|};", "var mail = member.Email; logger.LogInformation(\"{Mail} {Plan}\", \"[redacted]\", member.Plan);")]
    [InlineData("var text = new StringBuilder(); text.Append(member.Email); {|EPD2006:logger.LogInformation(text.ToString())|};", "var text = new StringBuilder(); text.Append(member.Email); logger.LogInformation(\"[redacted]\");")]
    [InlineData("foreach (var one in new[] { member.Email }) {|EPD2006:logger.LogInformation(\"{Mail}\", one)|};", "foreach (var one in new[] { member.Email }) logger.LogInformation(\"{Mail}\", \"[redacted]\");")]
    public Task EPD2006_finds_the_variable_that_holds_it(string statement, string changed) => Verify<PersonalDataInLogFixer>(Source(statement), Source(changed));

    [Theory]
    [InlineData("Console.WriteLine(member.Email)", "Console.WriteLine(\"[redacted]\")")]
    [InlineData("Console.WriteLine(member.Age)", "Console.WriteLine(\"[redacted]\")")]
    [InlineData("Console.WriteLine(\"{0} {1}\", member.Plan, member.Email)", "Console.WriteLine(\"{0} {1}\", member.Plan, \"[redacted]\")")]
    [InlineData("Trace.TraceInformation(member.Email)", "Trace.TraceInformation(\"[redacted]\")")]
    [InlineData("Debug.Assert(member.Plan.Length > 0, member.Email)", "Debug.Assert(member.Plan.Length > 0, \"[redacted]\")")]
    public Task EPD2007_writes_a_word_where_it_was_printed(string statement, string changed) =>
        Verify<PersonalDataOnConsoleFixer>(Source($"{{|EPD2007:{statement}|}};"), Source($"{changed};"));

    [Theory]
    [InlineData("throw {|EPD2008:new InvalidOperationException($\"no {member.Email}\")|};", "throw new InvalidOperationException(\"no [redacted]\");")]
    [InlineData("throw {|EPD2008:new ArgumentException(\"no \" + member.Email, nameof(member))|};", "throw new ArgumentException(\"no \" + \"[redacted]\", nameof(member));")]
    [InlineData("var error = new Exception(); {|EPD2008:error.Data[\"mail\"]|} = member.Email;", "var error = new Exception(); error.Data[\"mail\"] = \"[redacted]\";")]
    public Task EPD2008_writes_a_word_where_it_was_thrown(string statement, string changed) => Verify<PersonalDataInExceptionFixer>(Source(statement), Source(changed));

    [Theory]
    [InlineData("Activity.Current?{|EPD2012:.SetTag(\"mail\", member.Email)|};", "Activity.Current?.SetTag(\"mail\", \"[redacted]\");")]
    [InlineData("Activity.Current?{|EPD2012:.SetBaggage(\"mail\", member.Email)|};", "Activity.Current?.SetBaggage(\"mail\", \"[redacted]\");")]
    [InlineData("{|EPD2012:counter.Add(1, new KeyValuePair<string, object?>(\"mail\", member.Email))|};", "counter.Add(1, new KeyValuePair<string, object?>(\"mail\", \"[redacted]\"));")]
    public Task EPD2012_writes_a_word_where_it_was_measured(string statement, string changed) => Verify<PersonalDataInTelemetryFixer>(Source(statement), Source(changed));

    [Fact]
    public Task All_of_a_file_are_redacted_at_once() => Verify<PersonalDataInLogFixer>(
        Source("{|EPD2006:logger.LogInformation(member.Email)|}; {|EPD2006:logger.LogInformation($\"a {member.Email}\")|}; {|EPD2006:logger.LogWarning(\"{A} {B}\", member.Email, member.Email)|};"),
        Source("logger.LogInformation(\"[redacted]\"); logger.LogInformation(\"a [redacted]\"); logger.LogWarning(\"{A} {B}\", \"[redacted]\", \"[redacted]\");"));

    [Theory]
    [InlineData("logger.LogInformation(\"{Mail} {Plan}\", member.Email, member.Plan)", "logger.LogInformation(\"{Mail} {Plan}\", Privacy.Star(member.Email), member.Plan)")]
    [InlineData("logger.LogInformation($\"signed in {member.Email}\")", "logger.LogInformation($\"signed in {Privacy.Star(member.Email)}\")")]
    [InlineData("logger.LogInformation(\"{Mail}\", Find(member))", "logger.LogInformation(\"{Mail}\", Privacy.Star(Find(member)))")]
    public Task Prefers_the_most_thorough_method_of_the_house(string statement, string changed) =>
        Verify<PersonalDataInLogFixer>(Source($"{{|EPD2006:{statement}|}};") + Star, Source($"{changed};") + Star);

    [Fact]
    public Task Redacts_by_what_is_injected() => Verify<PersonalDataInLogFixer>(
        Source("{|EPD2006:logger.LogInformation(\"{Mail}\", member.Email)|};", parameter: "IRedact redact, ") + "public interface IRedact { [Sanitizes(Sanitization.Redact)] string Hide(string? text); }",
        Source("logger.LogInformation(\"{Mail}\", redact.Hide(member.Email));", parameter: "IRedact redact, ") + "public interface IRedact { [Sanitizes(Sanitization.Redact)] string Hide(string? text); }");

    [Fact]
    public Task Writes_a_word_where_the_method_is_not_chosen() => Verify<PersonalDataInLogFixer>(
        Source("{|EPD2006:logger.LogInformation(\"{Mail}\", member.Email)|};") + Star,
        Source("logger.LogInformation(\"{Mail}\", \"[redacted]\");") + Star,
        "EPD2006.Redact");

    [Theory]
    [InlineData("public static class Privacy { public static string Star(string text) => text; }")]
    [InlineData("public static class Privacy { [Sanitizes(Sanitization.Aggregate)] public static string Star(string text) => \"\"; }")]
    [InlineData("public static class Privacy { [Sanitizes(Sanitization.Mask)] private static string Star(string text) => \"\"; }")]
    [InlineData("public static class Privacy { [Sanitizes(Sanitization.Mask)] public static string Star(string text, int length) => \"\"; }")]
    [InlineData("public static class Privacy { [Sanitizes(Sanitization.Mask)] public static string Star(int number) => \"\"; }")]
    public Task Writes_a_word_where_no_method_fits(string method) => Verify<PersonalDataInLogFixer>(
        Source("{|EPD2006:logger.LogInformation(\"{Mail}\", member.Email)|};") + method,
        Source("logger.LogInformation(\"{Mail}\", \"[redacted]\");") + method);

    [Theory]
    [InlineData("{|EPD2006:logger.LogInformation(\"{Mail}\", Find(member))|};")]
    [InlineData("Member[] all = [member]; var next = 0; {|EPD2006:logger.LogInformation(\"{Mail}\", all[next++].Email)|};")]
    [InlineData("try { } catch (Exception error) { {|EPD2008:error.Data[\"mail\"]|} = member.Email; {|EPD2006:logger.LogError(error, \"failed\")|}; }")]
    public Task Offers_nothing_that_would_drop_a_call_or_not_compile(string statement)
    {
        var source = Source(statement);
        return Verify<PersonalDataInLogFixer>(source, source);
    }

    private static Task Verify<TFixer>(string source, string changed, string? key = null)
        where TFixer : CodeFixProvider, new() => new FixTest<DataFlowAnalyzer, TFixer>
        {
            ReferenceAssemblies = TestPlatform.Web,
            TestCode = source,
            FixedCode = changed,
            CodeActionEquivalenceKey = key,
        }.RunAsync();

    private static string Source(string statement, string helper = "", string parameter = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Diagnostics.Metrics;
        using System.Text;
        using Emojoi.PersonalData;
        using Microsoft.Extensions.Logging;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("birth-date", "profile")] public int Age { get; set; }
            public string Plan { get; set; } = "";
        }

        public class Code
        {
            public void Run({{parameter}}Member member, ILogger logger, Counter<int> counter)
            {
                {{statement}}
            }

            private static string Find(Member member) => member.Email;

            private static void Log(ILogger logger, string mail, string plan = "")
            {
                {{helper}};
            }
        }

        """;
}
