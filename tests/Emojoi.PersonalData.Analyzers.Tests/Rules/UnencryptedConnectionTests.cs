using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnencryptedConnectionTests
{
    [Theory]
    [InlineData("Host=db.example;Username=a;SslMode=Disable")]
    [InlineData("Server=tcp:db.example,1433;Encrypt=False")]
    [InlineData("Data Source=orders;Encrypt=no;")]
    [InlineData("Server=db;SSL Mode=None")]
    [InlineData("redis.example:6379,abortConnect=false,ssl=false")]
    [InlineData("mongodb://user@db.example/shop?retryWrites=true&tls=false")]
    public async Task Reports_a_connection_string_that_turns_encryption_off(string text) =>
        Assert.Equal(["EPD2010"], await Reported(text));

    [Theory]
    [InlineData("Host=db.example;Username=a;SslMode=Require")]
    [InlineData("Host=db.example;Username=a")]
    [InlineData("Server=db.example;Encrypt=True;TrustServerCertificate=false")]
    [InlineData("Host=localhost;SslMode=Disable")]
    [InlineData("Server=.\\\\SQLEXPRESS;Encrypt=False")]
    [InlineData("Server=(localdb)\\\\MSSQLLocalDB;Encrypt=False")]
    [InlineData("Host=/var/run/postgresql;SslMode=Disable")]
    [InlineData("SslMode=Disable")]
    [InlineData("127.0.0.1:6379,ssl=false")]
    [InlineData("https://shop.example/?ssl=false")]
    [InlineData("ssl=false, please")]
    public async Task Says_nothing_of_encryption_that_is_on_of_ones_own_machine_and_of_other_texts(string text) =>
        Assert.Empty(await Reported(text));

    [Fact]
    public async Task Says_nothing_where_nothing_is_tagged() =>
        Assert.Empty(await Reported("Host=db.example;SslMode=Disable", tag: ""));

    [Fact]
    public async Task Says_nothing_of_a_text_that_is_no_connection_string() =>
        Assert.Empty(await Reported("Host=db.example;SslMode=Disable", parameter: "comment"));

    private static async Task<IEnumerable<string>> Reported(string text, string tag = "[PersonalData(\"email\", \"profile\")]", string parameter = "connectionString") =>
        (await Reports.Of(new DataFlowAnalyzer(), $$"""
            using Emojoi.PersonalData;
            class Member { {{tag}} public string Email { get; set; } = ""; }
            class Connection { public Connection(string {{parameter}}) { } }
            class Store { Connection Open() => new Connection("{{text}}"); }
            """, ExamplePolicy.Text, TestPlatform.Vocabulary)).Select(report => report.Id);
}
