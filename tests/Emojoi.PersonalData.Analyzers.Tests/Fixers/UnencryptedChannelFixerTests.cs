using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<DataFlowAnalyzer, UnencryptedChannelFixer>;

public sealed class UnencryptedChannelFixerTests
{
    [Theory]
    [InlineData("\"http://api.mailer.example/a\"", "\"https://api.mailer.example/a\"")]
    [InlineData("@\"http://api.mailer.example/a\"", "@\"https://api.mailer.example/a\"")]
    [InlineData("$\"http://api.mailer.example/{member.Plan}\"", "$\"https://api.mailer.example/{member.Plan}\"")]
    [InlineData("\"http://api.mailer.example/\" + member.Plan", "\"https://api.mailer.example/\" + member.Plan")]
    public Task Writes_the_encrypted_scheme_in_the_call(string address, string changed) =>
        Verifier.Verify(Source("\"\"", $$"""{|EPD2010:http.PostAsync({{address}}, new StringContent(member.Email))|}"""), Source("\"\"", $"http.PostAsync({changed}, new StringContent(member.Email))"));

    [Fact]
    public Task Writes_the_encrypted_scheme_in_a_constant_of_the_file() => Verifier.Verify(
        Source("\"http://api.mailer.example/\"", "{|EPD2010:http.PostAsync(Address, new StringContent(member.Email))|}"),
        Source("\"https://api.mailer.example/\"", "http.PostAsync(Address, new StringContent(member.Email))"));

    private static string Source(string constant, string call) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";

            public string Plan { get; set; } = "";
        }

        public class Partner
        {
            private const string Address = {{constant}};

            private readonly HttpClient http = new();

            public Task Send(Member member) => {{call}};
        }
        """;
}
