using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

public sealed class CategorySuggestionTests
{
    [Fact]
    public void The_taxonomies_speak_before_the_ids() =>
        Assert.Equal("contact-1", Suggest("Email", """
            "email": { "title": "Anything else", "map": { "fides": "user.behavior" } },
            "contact-1": { "title": "How we reach you", "map": { "fides": "user.contact.email" } }
            """)?.Id);

    [Fact]
    public void A_policy_with_other_ids_gets_the_right_one_through_either_taxonomy() =>
        Assert.Equal("c2", Suggest("OsVersion", """
            "c1": { "title": "A", "map": { "fides": "user.device", "dpv": "DeviceBased" } },
            "c2": { "title": "B", "map": { "fides": "user.device", "dpv": "DeviceOperatingSystem" } }
            """)?.Id);

    [Fact]
    public void The_id_speaks_where_nothing_is_mapped() =>
        Assert.Equal("birthday", Suggest("DateOfBirth", """ "name": { "title": "Name" }, "birthday": { "title": "B" } """)?.Id);

    [Fact]
    public void The_title_speaks_last() =>
        Assert.Equal("k", Suggest("Nickname", """ "k": { "title": "Your nickname in the app" } """)?.Id);

    [Theory]
    [InlineData("Notes", "Health note")]
    [InlineData("FirstName", "Cookie: identifier, site name and characters")]
    [InlineData("Nickname", "What the nickname of a site was before")]
    public void A_word_among_others_of_the_title_says_nothing(string member, string title) =>
        Assert.Null(Suggest(member, $$""" "k": { "title": "{{title}}" } """));

    [Theory]
    [InlineData("Notes", "Notes")]
    [InlineData("FirstName", "Telephone number, and the name of a person")]
    [InlineData("Email", "Your email (for letters)")]
    public void What_a_title_lists_speaks(string member, string title) =>
        Assert.Equal("k", Suggest(member, $$""" "k": { "title": "{{title}}" } """)?.Id);

    [Fact]
    public void A_sensitive_category_is_no_broad_term_for_other_data()
    {
        const string Voice = """ "voice": { "title": "Voice", "sensitive": true, "map": { "fides": "user.content.private", "dpv": "VoiceCommunicationRecording" } } """;

        Assert.Null(Suggest("Notes", Voice));
        Assert.Equal("letters", Suggest("Notes", Voice + """, "letters": { "title": "Letters", "map": { "fides": "user.content.private" } } """)?.Id);
    }

    [Fact]
    public void The_first_of_the_file_wins_between_equals() =>
        Assert.Equal("a", Suggest("Email", """ "a": { "title": "Email" }, "b": { "title": "Email" } """)?.Id);

    [Fact]
    public void Nothing_fits_where_nothing_is_alike() =>
        Assert.Null(Suggest("PassportNumber", """ "email": { "title": "E-mail", "map": { "dpv": "EmailAddress" } } """));

    [Fact]
    public void A_purpose_without_consent_that_requires_the_category_is_the_likeliest()
    {
        var policy = PolicyReader.Read(ExamplePolicy.Text, CancellationToken.None).Policy!;

        var suggestion = CategorySuggestion.Find(policy, ConceptOf("Nickname"));

        Assert.Equal(("nickname", "profile"), (suggestion.Category?.Id, suggestion.Purpose?.Id));
    }

    private static Category? Suggest(string member, string categories)
    {
        var text = $$"""{ "name": "n", "version": "1", "effective": "2026-01-01", "categories": { {{categories}} } }""";
        return CategorySuggestion.Find(PolicyReader.Read(text, CancellationToken.None).Policy!, ConceptOf(member)).Category;
    }

    private static PersonalConcept ConceptOf(string member) =>
        PersonalDataDetector.Default.Detect(new MemberFacts(member, ValueShapes.Text, new TypeFacts(() => []) { Name = "Customer" }))!.Concept;
}
