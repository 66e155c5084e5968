using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<DataFlowAnalyzer, OpenEndpointFixer>;

public sealed class OpenEndpointFixerTests
{
    [Fact]
    public Task Asks_once_for_all_answers_of_an_action() => Verifier.Verify(
        Source("""
            public string Mail(Member member, bool upper)
                {
                    if (upper)
                    {
                        return {|EPD4001:member.Email.ToUpperInvariant()|};
                    }

                    return {|EPD4001:member.Email|};
                }
            """),
        Source("""
            [Authorize]
                public string Mail(Member member, bool upper)
                {
                    if (upper)
                    {
                        return member.Email.ToUpperInvariant();
                    }

                    return member.Email;
                }
            """));

    [Fact]
    public Task Closes_nothing_that_is_open_on_purpose() => Verifier.VerifyNone(
        Source("""
            [AllowAnonymous]
                public string Mail(Member member) => {|EPD4001:member.Email|};
            """));

    private static string Source(string action) => $$"""
        using System;
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Mvc;

        namespace Microsoft.AspNetCore.Authorization
        {
            public class AuthorizeAttribute : Attribute { }
            public class AllowAnonymousAttribute : Attribute { }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            public abstract class ControllerBase { }
        }

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }

        public class Members : ControllerBase
        {
            {{action}}
        }
        """;
}
