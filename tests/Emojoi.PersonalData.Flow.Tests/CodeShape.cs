namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>Code of one shape, as large as is asked for.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Write">Writes one part of it: its number, and how many parts there are.</param>
/// <param name="Rest">What all parts share.</param>
public sealed record CodeShape(string Name, Func<int, int, string> Write, string Rest = "")
{
    private const string Person = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;

        public class Person
        {
            public int Id { get; set; }
            [Emojoi.PersonalData.PersonalData("email", "profile")] public string Email { get; set; }
            public string Plan { get; set; }
            public Person Friend { get; set; }
        }

        """;

    /// <summary>Shapes of real code whose cost once grew faster than the code.</summary>
    public static IReadOnlyList<CodeShape> All { get; } =
    [
        new("calls in a chain", (part, parts) => $$"""
            public class Link{{part}}
            {
                public string Pass(Person person, string text) => {{(part + 1 < parts ? $"new Link{part + 1}().Pass(person, text + person.Plan)" : "End.Show(person.Email, text)")}};
            }
            """, "public static class End { public static string Show(string email, string text) { Console.WriteLine(email); return text; } }"),
        new("calls in a chain, twice each", (part, parts) => $$"""
            public static class Link{{part}}
            {
                public static string Pass(Person person, string text) => {{(part + 1 < parts ? $"Link{part + 1}.Pass(person, text) + Link{part + 1}.Pass(person.Friend, person.Email)" : "text.Trim()")}};
                public static void Show(Person person) => Console.WriteLine(Pass(person, person.Plan));
            }
            """),
        new("callers of one helper", (part, _) => $$"""
            public class Caller{{part}}
            {
                private readonly Helper _helper = new();
                public void Greet(Person person) => _helper.Show("{{part}}", person.{{(part % 10 == 0 ? "Email" : "Plan")}});
                public string Name(Person person) => _helper.Format(person.Plan, text => text + "{{part}}");
            }
            """, "public class Helper { public void Show(string key, string text) => Console.WriteLine(Format(key, before => before + text)); public string Format(string text, Func<string, string> how) => how(text); }"),
        new("a store of everything", (part, _) => $$"""
            public class Setting{{part}} { public string Address { get; set; } public string Name { get; set; } }
            public class Reader{{part}}
            {
                private readonly Store _store = new();
                public void Change(Person person)
                {
                    var setting = _store.Get<Setting{{part}}>("{{part}}");
                    setting.Address = person.{{(part % 10 == 0 ? "Email" : "Plan")}};
                    _store.Set("{{part}}", setting);
                    Console.WriteLine(_store.Get<Setting{{part}}>("{{part}}").Name);
                }
            }
            """, "public class Store { private readonly Dictionary<string, object> _all = new(); public T Get<T>(string key) where T : class => (T)_all[key]; public void Set(string key, object value) => _all[key] = value; }"),
        new("members learned from each other", (part, parts) => $$"""
            public class Stage{{part}}
            {
                public string Value { get; set; }
                public Stage{{part}} Take({{(part + 1 < parts ? $"Stage{part + 1} other" : "Person person")}})
                {
                    Value = {{(part + 1 < parts ? "other.Value" : "person.Email")}};
                    {{(part == 0 ? "Console.WriteLine(Value);" : "")}}
                    return this;
                }
            }
            """),
        new("implementations that call each other", (part, _) => $$"""
            public class Handler{{part}} : IHandler
            {
                private readonly IHandler _inner;
                public Handler{{part}}(IHandler inner) => _inner = inner;
                public string Handle(Person person, string text) => text.Length > {{part}} ? _inner.Handle(person, text + person.Plan) : Say(person);
                private string Say(Person person) { Console.WriteLine(person.{{(part % 10 == 0 ? "Email" : "Plan")}}); return ""; }
            }
            """, "public interface IHandler { string Handle(Person person, string text); }"),
        new("methods in a ring", (part, parts) => $$"""
            public static class Step{{part}}
            {
                public static string Run(Person person, int depth) => depth == 0 ? person.{{(part % 10 == 0 ? "Email" : "Plan")}}
                    : Step{{(part + 1) % parts}}.Run(person, depth - 1) + Step{{(part + 7) % parts}}.Run(person.Friend, depth - 1);
                public static void Show(Person person) => Console.WriteLine(Run(person, {{part}}));
            }
            """),
        new("objects that others keep", (part, parts) => $$"""
            public class Owner{{part}}
            {
                private readonly Note _note = new();
                private readonly List<Note> _notes = new();
                public Note Keep(Person person)
                {
                    _note.Text = person.{{(part % 10 == 0 ? "Email" : "Plan")}};
                    var next = new Note { Text = person.Plan, Next = _note };
                    _notes.Add(next);
                    {{(part + 1 < parts ? $"_notes.Add(new Owner{part + 1}().Keep(person));" : "")}}
                    foreach (var note in _notes) { Console.WriteLine(note.Text); }
                    return next;
                }
            }
            """, "public class Note { public string Text { get; set; } public Note Next { get; set; } }"),
        new("branches of one method", (part, parts) =>
            (part == 0 ? "public class Long { private readonly List<string> _lines = new(); public string Run(Person person, string text, int number) { var seen = text;\n" : "")
            + $$"""
                if (number > {{part}}) { seen = text + {{part}}; foreach (var line in _lines) { text += line; } }
                else { try { text = seen + person.Plan; } catch (InvalidOperationException exception) { seen = exception.Message; } }
                {{(part % 10 == 0 ? "Console.WriteLine(person.Email + seen);" : "_lines.Add(text);")}}
            """ + (part + 1 == parts ? "return seen; } }" : "")),
        new("functions given to functions", (part, parts) => $$"""
            public class Pipe{{part}}
            {
                public event Action<string> Done;
                public async Task<string> RunAsync(Person person, Func<Person, Task<string>> next)
                {
                    var text = await next(person);
                    Done?.Invoke(text);
                    return {{(part + 1 < parts ? $"await new Pipe{part + 1}().RunAsync(person, async other => text + await next(other))" : "text")}};
                }
                public Task ShowAsync(Person person)
                {
                    Done += text => Console.WriteLine(text);
                    return RunAsync(person, other => Task.FromResult(other.{{(part % 10 == 0 ? "Email" : "Plan")}}));
                }
            }
            """),
        new("a context that all steps fill", (part, parts) => $$"""
            public partial class Context
            {
                public string Value{{part}} { get; set; }
                public bool Has{{part}} => Value{{part}} != null;
            }
            public partial class Job
            {
                private void Fill{{part}}(Context context)
                {
                    if (!context.Has{{(part + 1) % parts}}) { context.Value{{part}} = context.Person.{{(part % 10 == 0 ? "Email" : "Plan")}}; }
                }
            {{(part == 0 ? "public void Run(Context context) { " + string.Concat(Enumerable.Range(0, parts).Select(step => $"Fill{step}(context); ")) + "Console.WriteLine(context.Value0); }" : "")}}
            }
            """, "public partial class Context { public Person Person { get; set; } }"),
    ];

    /// <summary>The code with so many parts.</summary>
    public string Of(int parts) => Person + Rest + "\n" + string.Join("\n", Enumerable.Range(0, parts).Select(part => Write(part, parts)));
}
