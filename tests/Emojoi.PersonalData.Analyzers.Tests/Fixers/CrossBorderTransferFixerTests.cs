using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<DataFlowAnalyzer, CrossBorderTransferFixer>;

public sealed class CrossBorderTransferFixerTests
{
    [Fact]
    public Task Marks_the_method_once_for_all_its_transfers() => Verifier.Verify(
        Source("""
            /// <summary>Sends.</summary>
                public async Task Send(Member member)
                {
                    await {|EPD2001:http.PostAsync("https://api.mailer.example/", new StringContent(member.Email))|};
                    await {|EPD2001:http.PutAsync("https://api.mailer.example/", new StringContent(member.Email))|};
                }
            """),
        Source("""
            /// <summary>Sends.</summary>
                [SeparateAuthorisation("US")]
                public async Task Send(Member member)
                {
                    await http.PostAsync("https://api.mailer.example/", new StringContent(member.Email));
                    await http.PutAsync("https://api.mailer.example/", new StringContent(member.Email));
                }
            """));

    [Fact]
    public Task Marks_nothing_where_no_method_is() => Verifier.VerifyNone(
        Source("""
            public Func<HttpClient, Member, Task> Send { get; } = (http, member) =>
                    {|EPD2001:http.PostAsync("https://api.mailer.example/", new StringContent(member.Email))|};
            """));

    private static string Source(string member) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;

        [assembly: StoredIn("CN")]

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }

        public class Newsletter
        {
            private readonly HttpClient http = new();

            {{member}}
        }
        """;
}
