using System.Text.Json;
using Emojoi.PersonalData.Generators.Inventory;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.Tests.Inventory;

public class InventoryAttributeTests
{
    [Fact]
    public void Writes_the_documented_format() => AssertJson(
        """
        using Emojoi.PersonalData;
        namespace App;
        [DataSubject("member")]
        public class Member
        {
            [SubjectKey]
            public long Id { get; set; }

            [PersonalData("email", "profile")]
            public string? Email { get; set; }
        }
        public class Post
        {
            [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)]
            public long AuthorId { get; set; }

            [PersonalData("ip-address", "security", "statutory", Source = DataSource.ThirdParty, Erasure = ErasureStrategy.IPPrefix)]
            public System.Net.IPAddress? Address;
        }
        """,
        """
        {"assembly":"Consumer","policy":{"name":"Example Social","version":"2.1"},"members":[
        {"type":"App.Member","member":"Email","memberType":"string","kind":"property","declarations":[{"category":"email","purpose":"profile","retention":"account-lifetime","source":"subject","erasure":"policy"}],"subject":"member","subjectKey":false,"file":"src/Source.cs","line":10},
        {"type":"App.Post","member":"Address","memberType":"System.Net.IPAddress","kind":"field","declarations":[{"category":"ip-address","purpose":"security","retention":"statutory","source":"third-party","erasure":"ip-prefix"}],"subject":"member","subjectKey":false,"file":"src/Source.cs","line":18}],
        "subjects":[{"type":"App.Member","subject":"member","key":"Id"}],
        "references":[{"type":"App.Post","member":"AuthorId","subject":"App.Member","role":"co-owner"}]}
        """);

    [Fact]
    public void Lists_a_positional_parameter_once_as_a_property() => AssertMembers(
        """
        using Emojoi.PersonalData;
        public record Contact([PersonalData("email", "profile")] string Email, [property: PersonalData("nickname", "profile")] string Name);
        """,
        "Contact property Email 2", "Contact property Name 2");

    [Fact]
    public void Lists_types_parameters_and_return_values() => AssertMembers(
        """
        using Emojoi.PersonalData;
        [PersonalData("post", "profile")]
        public class Post;
        public class Service
        {
            public Service([PersonalData("email", "profile")] string mail) => Mail = mail;
            private string Mail { get; }
            [return: PersonalData("email", "profile")]
            public string Find([PersonalData("nickname", "profile")] string name) => Mail + name;
        }
        """,
        "Post type  3", "Service parameter Service(mail) 6", "Service return Find 9", "Service parameter Find(name) 9");

    private static void AssertMembers(string source, params string[] expected)
    {
        using var json = JsonDocument.Parse(Json(Run(source)));
        Assert.Equal(expected, json.RootElement.GetProperty("members").EnumerateArray().Select(Describe));
    }

    private static string Describe(JsonElement member) => string.Join(
        ' ',
        member.GetProperty("type").GetString(),
        member.GetProperty("kind").GetString(),
        member.GetProperty("member").GetString(),
        member.GetProperty("line").GetInt32());

    private static void AssertJson(string source, string expected) => Assert.Equal(expected.ReplaceLineEndings(""), Json(Run(source)));

    private static GeneratorRun Run(string source) => GeneratorRun.Of(
        new GeneratorProject { Properties = GeneratorProject.NoProperties.Add("PersonalDataRoot", "/repo/") }.With("/repo/src/Source.cs", source),
        new InventoryGenerator()).AssertCompiles();

    private static string Json(GeneratorRun run)
    {
        var attribute = Assert.Single(run.Output.Assembly.GetAttributes(), attribute => attribute.AttributeClass?.Name == nameof(PersonalDataInventoryAttribute));
        Assert.Equal(1, attribute.ConstructorArguments[0].Value);
        return Assert.IsType<string>(attribute.ConstructorArguments[1].Value);
    }
}
