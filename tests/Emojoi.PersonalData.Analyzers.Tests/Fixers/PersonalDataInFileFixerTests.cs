using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

public sealed class PersonalDataInFileFixerTests
{
    private const string Vault = "public static class Vault { [Sanitizes(Sanitization.Mask)] public static string Star(string text) => \"*\"; [Sanitizes(Sanitization.Encrypt)] public static string Lock(string text) => \"#\"; }";

    [Theory]
    [InlineData("File.WriteAllText(\"a.txt\", member.Email)", "File.WriteAllText(\"a.txt\", Vault.Lock(member.Email))")]
    [InlineData("File.AppendAllText(\"a.txt\", $\"{member.Email} {member.Plan}\")", "File.AppendAllText(\"a.txt\", $\"{Vault.Lock(member.Email)} {member.Plan}\")")]
    [InlineData("File.WriteAllBytes(\"a.txt\", Encoding.UTF8.GetBytes(member.Email))", "File.WriteAllBytes(\"a.txt\", Encoding.UTF8.GetBytes(Vault.Lock(member.Email)))")]
    public Task Encrypts_with_a_method_of_the_house(string statement, string changed) => Verify(Source($"{{|EPD2013:{statement}|}};") + Vault, Source($"{changed};") + Vault);

    [Fact]
    public Task Encrypts_with_a_protector_in_scope() => Verify(
        Source("{|EPD2013:File.WriteAllText(\"a.txt\", member.Email)|};", "IDataProtector protector, "),
        Source("File.WriteAllText(\"a.txt\", protector.Protect(member.Email));", "IDataProtector protector, "));

    [Theory]
    [InlineData("")]
    [InlineData("public static class Vault { [Sanitizes(Sanitization.Mask)] public static string Star(string text) => \"*\"; }")]
    [InlineData("public static class Vault { [Sanitizes(Sanitization.Hash)] public static string Hash(string text) => \"#\"; }")]
    [InlineData("public static class Vault { public static string Lock(string text) => \"#\"; }")]
    [InlineData("public static class Vault { [Sanitizes(Sanitization.Encrypt)] private static string Lock(string text) => \"#\"; }")]
    [InlineData("public static class Vault { [Sanitizes(Sanitization.Encrypt)] public static byte[] Lock(byte[] text) => text; }")]
    public Task Offers_nothing_where_nothing_in_reach_encrypts(string methods)
    {
        var source = Source("{|EPD2013:File.WriteAllText(\"a.txt\", member.Email)|};") + methods;
        return Verify(source, source);
    }

    private static Task Verify(string source, string changed) => new FixTest<DataFlowAnalyzer, PersonalDataInFileFixer>
    {
        ReferenceAssemblies = TestPlatform.Web,
        TestCode = source,
        FixedCode = changed,
    }.RunAsync();

    private static string Source(string statement, string parameter = "") => $$"""
        using System.IO;
        using System.Text;
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.DataProtection;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            public string Plan { get; set; } = "";
        }

        public class Code
        {
            public void Run({{parameter}}Member member)
            {
                {{statement}}
            }
        }

        """;
}
