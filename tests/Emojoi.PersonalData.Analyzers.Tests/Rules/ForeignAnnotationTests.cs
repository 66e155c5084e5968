using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class ForeignAnnotationTests
{
    private const string Libraries = """
        using System;
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : Attribute { }
            public sealed class NoDataClassificationAttribute : DataClassificationAttribute { }
        }
        public sealed class PrivateDataAttribute : DataClassificationAttribute { }
        public sealed class OtherDataAttribute : Attribute { }

        """;

    [Theory]
    [InlineData("[Microsoft.AspNetCore.Identity.PersonalData] public string Nickname { get; set; } = \"\";")]
    [InlineData("[ProtectedPersonalData] public string Nickname = \"\";")]
    [InlineData("[PrivateData] public string Code { get; set; } = \"\";")]
    public async Task Reports_what_another_library_marks(string member) => Assert.Equal(["EPD1014"], await Report(member));

    [Theory]
    [InlineData("[ProtectedPersonalData, Emojoi.PersonalData.PersonalData(\"nickname\", \"profile\")] public string Nickname { get; set; } = \"\";")]
    [InlineData("[ProtectedPersonalData, Emojoi.PersonalData.NotPersonalData(\"a code of ours\")] public string Code { get; set; } = \"\";")]
    [InlineData("[NoDataClassification] public string Code { get; set; } = \"\";")]
    [InlineData("[OtherData] public string Code { get; set; } = \"\";")]
    [InlineData("public string Code { get; set; } = \"\";")]
    public async Task Says_nothing_of_answered_and_of_other_members(string member) => Assert.Empty(await Report(member));

    [Fact]
    public async Task Suggests_what_the_name_tells()
    {
        var report = Assert.Single(await Reports.Of(new ForeignAnnotationAnalyzer(), Account("[ProtectedPersonalData] public string Nickname { get; set; } = \"\";"), ExamplePolicy.Text, TestPlatform.Vocabulary));
        Assert.Equal("nickname", report.Properties[DiagnosticProperties.Category]);
        Assert.Contains("[ProtectedPersonalData]", report.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undeclared_collection_leaves_these_members_to_it() =>
        Assert.Empty(await Reports.Of(new UndeclaredCollectionAnalyzer(), Account("[ProtectedPersonalData] public string Nickname { get; set; } = \"\";"), ExamplePolicy.Text, TestPlatform.Vocabulary));

    private static string Account(string member) => Libraries + $"public class Account {{ {member} }}";

    private static async Task<string[]> Report(string member) =>
        [.. (await Reports.Of(new ForeignAnnotationAnalyzer(), Account(member), ExamplePolicy.Text, TestPlatform.Vocabulary)).Select(report => report.Id)];
}
