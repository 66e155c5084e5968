using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.DataFlowAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Flows;

/// <summary>EPD2015 where <c>[StoredIn]</c> is written.</summary>
public sealed class StoredAbroadDeclarationTests
{
    private const string InChina = """
        { "name": "x", "version": "1", "effective": "2026-01-01", "categories": { "email": { "title": "E-mail" } },
          "purposes": { "profile": { "title": "Profile", "basis": "contract", "categories": { "email": "required" } } }, "storage": { "regions": ["CN"] } }
        """;

    [Fact]
    public Task Reports_a_type_with_tagged_members() => Verify.Verify(
        """[{|EPD2015:Emojoi.PersonalData.StoredIn("US")|}] public class Backup { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }""", InChina);

    [Fact]
    public Task Reports_a_type_that_inherits_tagged_members() => Verify.Verify(
        """
        public class Member { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }
        [{|EPD2015:Emojoi.PersonalData.StoredIn("US")|}] public class Copy : Member { }
        """,
        InChina);

    [Fact]
    public Task Reports_a_tagged_member() => Verify.Verify(
        """public class Member { [Emojoi.PersonalData.PersonalData("email", "profile"), {|EPD2015:Emojoi.PersonalData.StoredIn("US")|}] public string Email { get; set; } = ""; }""", InChina);

    [Fact]
    public Task Reports_an_assembly_once() => Verify.Verify(
        """
        [assembly: {|EPD2015:Emojoi.PersonalData.StoredIn("US")|}]
        public class Member { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }
        public class Guest { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }
        """,
        InChina);

    [Theory]
    [InlineData("""[assembly: Emojoi.PersonalData.StoredIn("US")] public class Empty { public string Email { get; set; } = ""; }""")]
    [InlineData("""[Emojoi.PersonalData.StoredIn("US")] public class Empty { public string Email { get; set; } = ""; }""")]
    [InlineData("""[Emojoi.PersonalData.StoredIn("CN")] public class Home { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }""")]
    [InlineData("""[Emojoi.PersonalData.StoredIn("US")] public class Home { [Emojoi.PersonalData.PersonalData("email", "profile"), Emojoi.PersonalData.StoredIn("CN")] public string Email { get; set; } = ""; }""")]
    [InlineData("""[Emojoi.PersonalData.StoredIn("Atlantis")] public class Sunken { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }""")]
    [InlineData("""[Emojoi.PersonalData.StoredIn("US")] public class Odd { [Emojoi.PersonalData.PersonalData("shoe-size", "profile")] public string Shoe { get; set; } = ""; }""")]
    public Task Says_nothing_of_what_is_not_personal_or_stays_inside(string source) => Verify.Verify(source, InChina);

    [Fact]
    public Task Says_nothing_where_the_persons_country_is_not_known() => Verify.Verify(
        """[Emojoi.PersonalData.StoredIn("US")] public class Backup { [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = ""; }""");
}
