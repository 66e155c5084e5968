namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class PositionalRecordTests
{
    [Theory]
    [InlineData("""public record Contact([property: PersonalData("email", "profile")] string? Email, int Count);""")]
    [InlineData("""public record Contact([PersonalData("email", "profile")] string? Email, int Count);""")]
    [InlineData("""public sealed record class Contact([property: PersonalDataAttribute("email", "profile")] string? Email, int Count);""")]
    public void Exports_and_erases_a_record_that_is_tagged_at_its_parameters_alone(string record)
    {
        var run = RightsRun.Of(record + """

            public static class Scene
            {
                public static void Play(System.Text.Json.Utf8JsonWriter writer)
                {
                    var contact = new Contact("ada@example.org", 3);
                    writer.WriteStartArray();
                    contact.WritePersonalData(writer);
                    contact.ErasePersonalData();
                    contact.WritePersonalData(writer);
                    writer.WriteEndArray();
                }
            }
            """);

        Assert.Equal("""[{"Email":"ada@example.org"},{"Email":null}]""", run.Export());
    }

    [Fact]
    public void Generates_nothing_for_a_record_that_is_tagged_with_something_else_of_the_name()
    {
        var run = RightsRun.Of("""
            namespace Other
            {
                public sealed class PersonalDataAttribute : System.Attribute;

                public record Contact([property: PersonalData] string? Email);
            }
            """);

        Assert.DoesNotContain(run.Run.Sources.Values, source => source.Contains("ContactPersonalData", StringComparison.Ordinal));
    }
}
