using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>What the flow rules say of real source.</summary>
internal static class FlowReport
{
    private const string Prefix = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Mail;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading.Tasks;
        using Emojoi.PersonalData;
        using Microsoft.AspNetCore.Authorization;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.SignalR;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;

        public class Member
        {
            [PersonalData("email", "profile")] public string Email { get; set; } = "";
            [PersonalData("nickname", "push")] public string Nickname { get; set; } = "";
            [PersonalData("post", "profile")] public string Post { get; set; } = "";
            public int Id { get; set; }
            [ConsentCheck("push")] public bool HasConsented { get; set; }
            [OptOutCheck("push")] public bool WantsPush { get; set; }
        }

        """;

    /// <summary>The ids that are reported, in the order of the source.</summary>
    public static async Task<string[]> Of(string source) =>
        [.. (await Reports.Of(new DataFlowAnalyzer(), Prefix + source, ExamplePolicy.Text, TestPlatform.Vocabulary)).Select(report => report.Id)];
}
