namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class ValueTests
{
    [Theory]
    [InlineData("string", "\"Ada \\\"A\\\"\"", "\"Ada \\u0022A\\u0022\"")]
    [InlineData("char", "'x'", "\"x\"")]
    [InlineData("bool", "true", "true")]
    [InlineData("byte", "7", "7")]
    [InlineData("short", "-7", "-7")]
    [InlineData("uint", "7", "7")]
    [InlineData("ulong", "ulong.MaxValue", "18446744073709551615")]
    [InlineData("nint", "7", "7")]
    [InlineData("float", "0.1f", "0.1")]
    [InlineData("double", "double.NaN", "\"NaN\"")]
    [InlineData("double", "1.5", "1.5")]
    [InlineData("decimal", "1.50m", "1.50")]
    [InlineData("Half", "(Half)1.5", "1.5")]
    [InlineData("Int128", "Int128.MaxValue", "\"170141183460469231731687303715884105727\"")]
    [InlineData("Guid", "Guid.Empty", "\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("DateTime", "new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)", "\"2026-01-02T03:04:05Z\"")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)", "\"2026-01-02T03:04:05+00:00\"")]
    [InlineData("DateOnly", "new DateOnly(2026, 1, 2)", "\"2026-01-02\"")]
    [InlineData("TimeOnly", "new TimeOnly(3, 4, 5)", "\"03:04:05.0000000\"")]
    [InlineData("TimeSpan", "TimeSpan.FromHours(30)", "\"1.06:00:00\"")]
    [InlineData("Uri", "new Uri(\"https://example.org/a b\")", "\"https://example.org/a b\"")]
    [InlineData("System.Net.IPAddress", "System.Net.IPAddress.Parse(\"192.0.2.7\")", "\"192.0.2.7\"")]
    [InlineData("Version", "new Version(1, 2)", "\"1.2\"")]
    [InlineData("byte[]", "new byte[] { 1, 2, 3 }", "\"AQID\"")]
    [InlineData("ReadOnlyMemory<byte>", "new byte[] { 1, 2, 3 }", "\"AQID\"")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday", "\"Friday\"")]
    [InlineData("DayOfWeek", "(DayOfWeek)42", "42")]
    [InlineData("int?", "null", "null")]
    [InlineData("int?", "7", "7")]
    [InlineData("DayOfWeek?", "DayOfWeek.Monday", "\"Monday\"")]
    [InlineData("int[]", "new[] { 1, 2 }", "[1,2]")]
    [InlineData("string?[]", "new[] { \"a\", null }", "[\"a\",null]")]
    [InlineData("List<DateOnly>?", "null", "null")]
    [InlineData("IReadOnlyList<DateOnly>", "new[] { new DateOnly(2026, 1, 2) }", "[\"2026-01-02\"]")]
    [InlineData("HashSet<Guid?>", "new HashSet<Guid?> { null }", "[null]")]
    [InlineData("List<List<int>>", "new List<List<int>> { new() { 1 }, new() }", "[[1],[]]")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "default", "null")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "System.Collections.Immutable.ImmutableArray.Create(1)", "[1]")]
    [InlineData("Dictionary<string, int>", "new Dictionary<string, int> { [\"a\"] = 1 }", "{\"a\":1}")]
    [InlineData("IReadOnlyDictionary<DayOfWeek, string?>", "new Dictionary<DayOfWeek, string?> { [DayOfWeek.Friday] = null }", "{\"Friday\":null}")]
    [InlineData("Dictionary<Guid, int[]>", "new Dictionary<Guid, int[]> { [Guid.Empty] = new[] { 1 } }", "{\"00000000-0000-0000-0000-000000000000\":[1]}")]
    [InlineData("(string First, int? Age)", "(\"Ada\", null)", "{\"First\":\"Ada\",\"Age\":null}")]
    [InlineData("System.Text.Json.JsonElement", "default", "null")]
    [InlineData("System.Text.Json.JsonElement", "System.Text.Json.JsonDocument.Parse(\"[1, {}]\").RootElement", "[1,{}]")]
    [InlineData("Place", "new Place { Street = \"A\", Spot = new(1, 2) }", "{\"Street\":\"A\",\"Spot\":{\"X\":1,\"Y\":2}}")]
    [InlineData("List<Place?>", "new List<Place?> { null, new Place() }", "[null,{\"Street\":null,\"Spot\":{\"X\":0,\"Y\":0}}]")]
    public void Exports(string type, string value, string json)
    {
        var run = RightsRun.Of($$"""
            public class Place { public string? Street { get; set; } public Spot Spot { get; set; } internal string Secret { get; set; } = ""; }
            public readonly record struct Spot(int X, int Y);
            public class Member
            {
                [PersonalData("nickname", "profile")]
                public {{type}} Value { get; set; } = {{value}};
            }
            public static class Scene
            {
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => new Member().WritePersonalData(writer);
            }
            """);

        Assert.Equal("{\"Value\":" + json + "}", run.Export());
    }

    [Theory]
    [InlineData("object")]
    [InlineData("System.IO.Stream")]
    [InlineData("Action")]
    [InlineData("List<object>")]
    [InlineData("int[,]")]
    [InlineData("Node")]
    [InlineData("Empty")]
    [InlineData("Other")]
    public void Leaves_out_what_has_no_form_and_still_compiles(string type)
    {
        var run = RightsRun.Of($$"""
            public class Node { public Node? Next { get; set; } }
            public class Empty { }
            [DataSubject("member")] public class Other { [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Member
            {
                [PersonalData("nickname", "profile")]
                public {{type}}? Value { get; set; }

                [PersonalData("nickname", "profile")]
                public string? Name { get; set; }
            }
            public static class Scene
            {
                public static void Play(System.Text.Json.Utf8JsonWriter writer) => new Member().WritePersonalData(writer);
            }
            """);

        Assert.Equal("""{"Name":null}""", run.Export());
    }
}
