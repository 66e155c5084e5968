using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Policy.Tests;

public class FuzzTests
{
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "*", "//", "/*", "*/", "\\u", "\\uD83D", "null", "true", "1", "-", "e9", "\r", "\n", "\0", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "😀", "\u2028", "\"email\"", "\"title\"", "\"categories\"", " ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changed_policies_never_throw_and_every_problem_lies_in_the_text(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 2_000; i++)
        {
            var text = ExamplePolicy.Text;
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text = Change(text, random);
            }

            CheckProblems(text, PolicyReader.Read(text));
        }
    }

    [Fact]
    public void Every_beginning_of_the_example_is_one_problem()
    {
        for (var length = 0; length < ExamplePolicy.Text.Length; length++)
        {
            var text = ExamplePolicy.Text[..length];
            Assert.Single(PolicyReader.Read(text).Problems);
        }
    }

    [Fact]
    public void Edits_of_changed_policies_bring_no_problem()
    {
        var random = new Random(4);
        for (var i = 0; i < 500; i++)
        {
            var text = Change(Change(ExamplePolicy.Text, random), random);
            var result = PolicyReader.Read(text);
            foreach (var section in Enum.GetValues<SectionKind>())
            {
                var edits = PolicyEditor.AddEntry(text, result, section, "brand-new");
                var after = PolicyReader.Read(PolicyEditor.Apply(text, edits));
                Assert.True(after.Problems.Count <= result.Problems.Count);
                Assert.Equal(edits.Count > 0, after.Policy?.Defines(section, "brand-new") == true);
            }
        }
    }

    private static string Change(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(0, 12), text.Length - at);
        return random.Next(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Tokens[random.Next(Tokens.Length)]),
            2 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
            _ => text.Remove(at, length).Insert(at, Tokens[random.Next(Tokens.Length)]),
        };
    }

    private static void CheckProblems(string text, PolicyReadResult result)
    {
        Assert.InRange(result.Problems.Count, 0, 101);
        Assert.Equal(result.Problems.OrderBy(problem => problem.Range.Start), result.Problems);
        Assert.All(result.Problems, problem =>
        {
            Assert.InRange(problem.Range.Start, 0, text.Length);
            Assert.InRange(problem.Range.End, problem.Range.Start, text.Length);
            Assert.InRange(problem.Other?.End ?? 0, 0, text.Length);
            MessageTests.CheckMessage(problem);
        });
    }
}
