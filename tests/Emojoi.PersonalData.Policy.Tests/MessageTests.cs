using System.Globalization;

namespace Emojoi.PersonalData.Policy.Tests;

public class MessageTests
{
    private const string Head = "\"name\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"";

    [Fact]
    public void A_message_says_what_was_found_what_the_format_says_what_to_do_and_the_clause()
    {
        var problem = Only($"{{{Head},\"categories\":{{\"a\":{{\"title\":\"t\",\"source\":\"observd\"}}}}}}");
        Assert.Equal(
            "'observd' is no value of 'source': the format allows subject, observed, derived or third-party; did you mean 'observed'? (C-PROFILE)",
            problem.Message);
    }

    [Theory]
    [InlineData("a\\u202Eb\\u2066c", "'a\\u202eb\\u2066c'")]
    [InlineData("a\\u0000\\n\\u0085b", "'a\\u0000\\u000a\\u0085b'")]
    [InlineData("a\\u2028\\u2029b", "'a\\u2028\\u2029b'")]
    [InlineData("a\\u200B\\u00ADb", "'a\\u200b\\u00adb'")]
    [InlineData("a\u202Eb", "'a\\u202eb'")]
    [InlineData("\\uDB40\\uDC41", "'\\udb40\\udc41'")]
    [InlineData("é😀漢", "'é😀漢'")]
    public void Quoted_text_cannot_rearrange_the_line(string key, string quoted) =>
        Assert.StartsWith(quoted, Only($"{{{Head},\"{key}\":1}}").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"" + "KEY" + "\":1")]
    [InlineData("\"categories\":{\"KEY\":{\"title\":\"t\"}}")]
    [InlineData("\"storage\":{\"encryptedAtRest\":[\"KEY\"]}")]
    [InlineData("\"storage\":{\"regions\":[\"KEY\"]}")]
    [InlineData("\"storage\":{\"transfers\":\"KEY\"}")]
    [InlineData("\"storage\":{\"transfers\":KEY}")]
    [InlineData("\"review\":{\"date\":\"KEY\"}")]
    [InlineData("\"controller\":\"KEY\"")]
    [InlineData("\"products\":[\"a\" \"KEY\"]")]
    [InlineData("\"retentions\":{\"r\":{\"then\":\"erase\",\"for\":\"KEY\"}}")]
    [InlineData("\"subjects\":{\"s\":{\"title\":\"t\",\"minimumAge\":1KEY}}")]
    public void Long_text_is_shortened(string body)
    {
        var problem = Only($"{{{Head},{body.Replace("KEY", string.Concat(Enumerable.Repeat("Xy", 100_000)), StringComparison.Ordinal)}}}");
        CheckMessage(problem);
        Assert.Contains("…", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 1, 600);
    }

    [Fact]
    public void A_text_is_not_cut_within_a_character()
    {
        var problem = Only($"{{{Head},\"a{string.Concat(Enumerable.Repeat("😀", 100))}\":1}}");
        Assert.DoesNotContain("\\ud83d", problem.Message, StringComparison.Ordinal);
        Assert.Contains("😀…'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_quotations_only_stays_within_a_thousand_characters()
    {
        var hidden = string.Concat(Enumerable.Repeat("\\u202E", 1000));
        CheckMessage(Only($"{{{Head},\"storage\":{{\"encryptedAtRest\":[\"{hidden}\"]}}}}"));
    }

    /// <summary>What holds for every message: one line, bounded, a sentence with its clause at the end.</summary>
    internal static void CheckMessage(PolicyProblem problem)
    {
        Assert.InRange(problem.Message.Length, 20, 1000);
        Assert.EndsWith($" ({problem.Clause})", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(problem.Message, c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
    }

    private static PolicyProblem Only(string text) => Assert.Single(PolicyReader.Read(text).Problems);
}
