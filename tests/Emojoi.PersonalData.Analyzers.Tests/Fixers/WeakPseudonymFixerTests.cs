using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<DataFlowAnalyzer, WeakPseudonymFixer>;

public sealed class WeakPseudonymFixerTests
{
    [Theory]
    [InlineData("SHA256.HashData(Bytes(member.Email))", "HMACSHA256.HashData(key, Bytes(member.Email))")]
    [InlineData("SHA512.HashData(Bytes(member.Email))", "HMACSHA512.HashData(key, Bytes(member.Email))")]
    [InlineData("System.Security.Cryptography.SHA384.HashData(Bytes(member.Email))", "System.Security.Cryptography.HMACSHA384.HashData(key, Bytes(member.Email))")]
    [InlineData("MD5.HashData(Bytes(member.Email))", "HMACSHA256.HashData(key, Bytes(member.Email))")]
    public Task Hashes_with_the_key_that_is_in_scope(string hash, string changed) =>
        Verifier.Verify(Source("byte[] key", $"{{|EPD4003:{hash}|}}"), Source("byte[] key", changed));

    [Fact]
    public Task Finds_the_secret_among_the_fields() => Verifier.Verify(
        Source("byte[] salt", "{|EPD4003:SHA256.HashData(Bytes(member.Email))|}", "private readonly byte[] _secret = new byte[32];"),
        Source("byte[] salt", "HMACSHA256.HashData(_secret, Bytes(member.Email))", "private readonly byte[] _secret = new byte[32];"));

    [Theory]
    [InlineData("byte[] salt", "SHA256.HashData(Bytes(member.Email))")]
    [InlineData("string key", "SHA256.HashData(Bytes(member.Email))")]
    [InlineData("byte[]? key", "SHA256.HashData(Bytes(member.Email))")]
    [InlineData("byte[] publicKey", "SHA256.HashData(Bytes(member.Email))")]
    [InlineData("byte[] key, byte[] secret", "SHA256.HashData(Bytes(member.Email))")]
    [InlineData("byte[] key", "MD5.HashData(Bytes(member.Email), new byte[16])")]
    [InlineData("byte[] key", "SHA256.Create().ComputeHash(Bytes(member.Email))")]
    public Task Offers_nothing_where_it_is_not_clear_that_a_key_fits(string parameters, string hash)
    {
        var source = Source(parameters, $"{{|EPD4003:{hash}|}}");
        return Verifier.VerifyNone(source);
    }

    private static string Source(string parameters, string hash, string field = "") => $$"""
        using System.Security.Cryptography;
        using System.Text;
        using Emojoi.PersonalData;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
        }

        public class Pseudonyms
        {
            {{field}}

            public object Of(Member member, {{parameters}}) => {{hash}};

            private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
        }
        """;
}
