using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.DataFlowAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>From code to report: one flow gets one report, where the data leaves, with its path.</summary>
public sealed class DataFlowTests
{
    [Fact]
    public Task Reports_the_most_specific_rule_alone() => Verify.Verify(Source("""
        [Recipient("ads")] public void Measure(string text) { }
            [Recipient("mailer")] public void Mail(string text) { }
            public void Run(Member member)
            {
                {|EPD2004:Measure(member.Email)|};
                {|EPD2003:Mail(member.Birthday)|};
                {|EPD2001:Mail(member.Email)|};
            }
        """));

    [Theory]
    [InlineData("PersonalData (\"email\", \"profile\")")]
    [InlineData("PersonalData\n(\"email\", \"profile\")")]
    [InlineData("PersonalData/* the address */(\"email\", \"profile\")")]
    [InlineData("PersonalDataAttribute(\"email\", \"profile\")")]
    public Task Sees_a_tag_however_it_is_written(string tag) => Verify.Verify($$"""
        using Emojoi.PersonalData;
        class Member { [{{tag}}] public string Email { get; set; } = ""; }
        class Printer { void Print(Member member) => {|EPD2007:System.Console.WriteLine(member.Email)|}; }
        """);

    [Fact]
    public Task Says_nothing_of_what_may_go_where_it_goes() => Verify.Verify(Source("""
        [Recipient("mailer")] public void Mail(string text) { }
            [SeparateAuthorisation("US")] public void Run(Member member)
            {
                Mail(member.Email);
                Mail(member.Plan);
                Mail(member.Birthday.Length.ToString());
            }
        """));

    [Fact]
    public Task Adds_the_channel_to_what_is_sent() => Verify.Verify(Source("""
        public Task Run(Member member) =>
                {|EPD2010:{|EPD2003:http.PostAsync("http://api.mailer.example/", new StringContent(member.Birthday))|}|};
        """));

    [Fact]
    public Task Reports_in_the_helper_that_sends() => Verify.Verify(Source("""
        public Task Run(Member member) => Send(member.Birthday);
            private Task Send(string text) => {|EPD2003:http.PostAsync("https://api.mailer.example/", new StringContent(text))|};
        """));

    [Fact]
    public async Task Shows_the_path_from_the_source_to_the_sink()
    {
        var report = await Reports.Single<DataFlowAnalyzer>(Source("""
            public Task Run(Member member) => Send(member.Birthday);
                private Task Send(string text) => http.PostAsync("https://api.mailer.example/", new StringContent(text));
            """));
        Assert.Equal("member.Birthday", TextOf(report.AdditionalLocations[0]));
        Assert.Contains("Send(member.Birthday)", report.AdditionalLocations.Select(TextOf));
        Assert.Equal(report.Location, report.AdditionalLocations[^1]);
    }

    [Fact]
    public Task Knows_an_address_of_the_client() => Verify.Verify(Source("""
        public Task Run(Member member)
            {
                var client = new HttpClient { BaseAddress = new Uri("https://tracker.example/") };
                return {|EPD2002:client.PostAsync("collect", new StringContent(member.Email))|};
            }
        """));

    [Fact]
    public Task Does_not_guess_an_address() => Verify.Verify(Source("""
        public Task Run(Member member, string address) => http.PostAsync(address, new StringContent(member.Email));
            public Task Own(Member member) => http.PostAsync("http://localhost:5000/", new StringContent(member.Email));
        """));

    [Fact]
    public Task Reports_use_for_another_purpose() => Verify.Verify(Source("""
        [ProcessedFor("push")] public string Push(Member member) => {|EPD2005:member.Email|};
            [ProcessedFor("push")] public string Blocked(Member member) => {|EPD2018:member.Evidence|};
            [ProcessedFor("profile")] public string Show(Member member) => member.Email;
            public string Any(Member member) => member.Email;
        """));

    [Fact]
    public Task Reports_a_store_abroad() => Verify.Verify(Source("""
        [StoredIn("US")] public string Far { get; set; } = "";
            [StoredIn("CN")] public string Near { get; set; } = "";
            public void Run(Member member)
            {
                {|EPD2015:Far|} = member.Email;
                Near = member.Email;
                Far = member.Plan;
            }
        """));

    [Fact]
    public Task Accepts_consent_to_the_transfer() => Verify.Verify(Source("""
        [ConsentCheck] public bool Agreed { get; set; }
            [Recipient("mailer")] public void Mail(string text) { }
            public void Run(Member member)
            {
                if (Agreed)
                {
                    Mail(member.Email);
                }
                else
                {
                    {|EPD2001:Mail(member.Email)|};
                }
            }
        """));

    private static string TextOf(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);

    private static string Source(string members) => $$"""
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;

        [assembly: StoredIn("CN")]

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("birth-date", "profile")] public string Birthday { get; set; } = "";
            [PersonalData("ip-address", "security", "statutory")] public string Evidence { get; set; } = "";
            public string Plan { get; set; } = "";
        }

        public class Code
        {
            private readonly HttpClient http = new();

            {{members}}
        }
        """;
}
