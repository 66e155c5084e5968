namespace Emojoi.PersonalData.Compatibility;

/// <summary>Code with something to find for several rules, beside the sample.</summary>
internal static class FixedSource
{
    /// <summary>The source.</summary>
    public const string Text = """
        namespace Emojoi.PersonalData.Compatibility;

        public class Customer
        {
            public string Email { get; set; } = "";

            [PersonalData("shoe-size", "no-purpose", "for-ever")]
            public int ShoeSize { get; set; }

            [NotPersonalData("")]
            public string Note { get; set; } = "";
        }
        """;

    /// <summary>What the rules say of it, as id and line.</summary>
    public static IReadOnlyList<(string Id, int Line)> Expected { get; } =
        [("EPD1001", 5), ("EPD1002", 7), ("EPD1003", 7), ("EPD1004", 7), ("EPD1009", 10), ("EPD1010", 3)];
}
