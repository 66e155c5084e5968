using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Benchmarks.Flow;

/// <summary>A project of many methods that call each other; in every hundredth, tagged data goes to the console through three helpers.</summary>
internal static class GeneratedProject
{
    private const int MethodsOfAType = 20;
    private const int EveryFlow = 100;

    private const string Model = """
        namespace Generated;

        public class User
        {
            public int Id { get; set; }
            [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; } = "";
            public string Plan { get; set; } = "";
            public Dictionary<string, string> Values { get; } = new();
        }
        """;

    /// <summary>How many flows are in a project of so many methods.</summary>
    public static int Flows(int methods) => methods / EveryFlow;

    /// <summary>Writes the project.</summary>
    public static MeasuredProject Create(int methods)
    {
        var types = Enumerable.Range(0, methods / MethodsOfAType)
            .Select(type => ($"/Service{type}.cs", SourceText.From(Type(type, methods / MethodsOfAType), Encoding.UTF8)));
        return MeasuredProject.Create($"{methods} methods", [("/User.cs", SourceText.From(Model, Encoding.UTF8)), .. types]);
    }

    private static string Type(int type, int types)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"namespace Generated;\npublic class Service{type}\n{{\n    private readonly List<string> _lines = new();\n");
        for (var method = 0; method < MethodsOfAType; method++)
        {
            text.Append(Method(type, method, types));
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Methods call the next one of their type and the same one of the next type, as layers do.</summary>
    private static string Method(int type, int method, int types)
    {
        var number = (type * MethodsOfAType) + method;
        var value = number % EveryFlow == 0 ? "user.Email" : "user.Plan";
        var next = method + 1 < MethodsOfAType ? $"M{method + 1}" : "Last";
        var neighbour = type + 1 < types && method % 4 == 3 ? $"text += new Service{type + 1}().M{method}(user, depth - 1);" : "";
        var last = method == MethodsOfAType - 1 ? "\n    private string Last(User user, int depth) => depth > 0 ? user.Plan : \"\";\n" : "";
        return $$"""

                public string M{{method}}(User user, int depth)
                {
                    var text = user.Plan.Trim() + depth.ToString();
                    if (depth <= 0)
                    {
                        return text;
                    }

                    foreach (var pair in user.Values.Where(pair => pair.Key.Length > {{method}}))
                    {
                        _lines.Add($"{pair.Key}: {pair.Value}");
                        text = pair.Value switch { "" => text, var other => text + other };
                    }

                    try
                    {
                        text += {{next}}(user, depth - 1);
                        {{neighbour}}
                    }
                    catch (InvalidOperationException exception)
                    {
                        _lines.Add(exception.Message);
                    }

                    Pass{{method}}({{value}});
                    return text;
                }

                private void Pass{{method}}(string text) => Show{{method}}(text.Trim());

                private void Show{{method}}(string text) => Console.WriteLine(text);
            {{last}}
            """;
    }
}
