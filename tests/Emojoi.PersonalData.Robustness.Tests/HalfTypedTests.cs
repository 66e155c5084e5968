using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Robustness.Tests;

/// <summary>Shapes of broken or unusual code by name; each ends without a crash, with and without a policy, and with a broken one.</summary>
public class HalfTypedTests
{
    private static readonly Dictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["attribute without arguments"] = "class A { [PersonalData] public string? X { get; set; } }",
        ["attribute with an open parenthesis"] = "class A { [PersonalData( public string? X { get; set; } }",
        ["attribute with one argument"] = "class A { [PersonalData(\"email\")] public string? X { get; set; } }",
        ["attribute with a trailing comma"] = "class A { [PersonalData(\"email\", )] public string? X { get; set; } }",
        ["null arguments"] = "class A { [PersonalData(null, null, null)] public string? X { get; set; } }",
        ["null literals by name"] = "class A { [PersonalData(purpose: null!, category: default!)] public string? X { get; set; } }",
        ["arguments of another type"] = "class A { [PersonalData(1, typeof(A), 2.5)] public string? X { get; set; } }",
        ["duplicate named arguments"] = "class A { [PersonalData(\"email\", \"profile\", Erasure = ErasureStrategy.Null, Erasure = ErasureStrategy.Random)] public string? X { get; set; } }",
        ["enum out of range"] = "class A { [PersonalData(\"email\", \"profile\", Erasure = (ErasureStrategy)99, Source = (DataSource)(-1))] public string? X { get; set; } }",
        ["missing constants"] = "class A { [PersonalData(Categories.NoSuch, Purposes., Retentions)] public string? X { get; set; } }",
        ["unknown attribute argument"] = "class A { [PersonalData(\"email\", \"profile\", Nothing = 1)] public string? X { get; set; } }",
        ["duplicate attributes"] = "class A { [PersonalData(\"email\", \"profile\"), PersonalData(\"email\", \"profile\")] public string? X { get; set; } }",
        ["attribute in the wrong place"] = "[assembly: PersonalData(\"email\", \"profile\")] enum E { [PersonalData(\"email\", \"profile\")] A }",
        ["subject without a type"] = "[DataSubject] class A { [SubjectReference(typeof(NoSuch))] int X; [SubjectReference(null)] int Y; [SubjectReference(typeof(A<>))] int Z; }",
        ["missing type"] = "class A { [PersonalData(\"email\", \"profile\")] public NoSuch X { get; set; } }",
        ["missing member name"] = "class A { [PersonalData(\"email\", \"profile\")] public string { get; set; } }",
        ["missing base"] = "class A : NoSuch<A> { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } }",
        ["circular base"] = "class A : B { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } } class B : A { }",
        ["partial types"] = "partial class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } } partial class A { [PersonalData(\"nickname\", \"profile\")] public string? Y { get; set; } } partial struct A { }",
        ["the same type twice"] = "class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } } class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } }",
        ["file-local types"] = "file class A { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } } file record R([PersonalData(\"email\", \"profile\")] string Email);",
        ["names that differ by case"] = "class A { [PersonalData(\"email\", \"profile\")] public string? Mail { get; set; } } class a { [PersonalData(\"email\", \"profile\")] public string? Mail { get; set; } }",
        ["types of one name in two namespaces"] = "namespace N1 { class A { [PersonalData(\"email\", \"profile\")] public string? Mail { get; set; } } } namespace N2 { class A { [PersonalData(\"email\", \"profile\")] public string? Mail { get; set; } } }",
        ["conditional code"] = "class A {\n#if NOSUCH\n[PersonalData(\"email\", \"profile\")]\n#else\n[PersonalData(\"nickname\", \"profile\")]\n#endif\npublic string? X { get; set; } }\n#if X",
        ["alias"] = "using PD = Emojoi.PersonalData.PersonalDataAttribute;\nclass A { [PD(\"email\", \"profile\")] public string? X { get; set; } }",
        ["qualified name"] = "class A { [global::Emojoi.PersonalData.PersonalDataAttribute(\"email\", \"profile\")] public string? X { get; set; } }",
        ["escaped identifiers"] = "class @class { [PersonalData(\"email\", \"profile\")] public string? @event { get; set; } [PersonalData(\"email\", \"profile\")] public string? @int; }",
        ["nested generics"] = "class A<T> { public class B<U> where U : T { [PersonalData(\"email\", \"profile\")] public T? X { get; set; } [PersonalData(\"email\", \"profile\")] private List<A<U>.B<U>>? Y { get; set; } } }",
        ["positional records"] = "record R([PersonalData(\"email\", \"profile\")] string Email, [property: PersonalData(\"nickname\", \"profile\")] string Nick, [field: PersonalData(\"nickname\", \"profile\")] string Other); readonly record struct S([PersonalData(\"email\", \"profile\")] string Email);",
        ["records that hold each other, printed"] = "record A([PersonalData(\"email\", \"profile\")] string Email, B? Other); record B(A? Other); class C { void M(A a, B b) { System.Console.WriteLine(a); System.Console.WriteLine($\"{b}\"); object o = a; System.Console.WriteLine(o); } }",
        ["many conditions"] = "class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } bool M(bool b, string? x) { if (" + string.Join(" && ", Enumerable.Repeat("b", 900)) + ") { x = X; } if (" + string.Join(" || ", Enumerable.Repeat("x == X", 900)) + ") { } " + string.Join(" else ", Enumerable.Range(0, 250).Select(i => $"if (x == \"{i}\") {{ x = X; }}")) + " return b; } }",
        ["primary constructor"] = "class A([PersonalData(\"email\", \"profile\")] string email) { public string Email => email; }",
        ["pointers, ref structs, delegates"] = "unsafe ref struct A { [PersonalData(\"email\", \"profile\")] public int* P; [PersonalData(\"email\", \"profile\")] public Span<char> S; [PersonalData(\"email\", \"profile\")] public Action? D; [PersonalData(\"email\", \"profile\")] public delegate*<int> F; }",
        ["indexer, event, constant, static"] = "class A { [PersonalData(\"email\", \"profile\")] public string this[int i] { get => \"\"; set { } } [PersonalData(\"email\", \"profile\")] public event Action? E; [PersonalData(\"email\", \"profile\")] const string C = \"\"; [PersonalData(\"email\", \"profile\")] static string? S; }",
        ["cycle"] = "class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } public A? Next { get; set; } public List<B> Bs { get; } = []; } class B { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } public A? Owner { get; set; } }",
        ["infinitely generic navigation"] = "class A<T> { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } public A<A<T>>? Next { get; set; } }",
        ["unclosed everything"] = "namespace N { class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; ",
        ["only trivia"] = "// nothing here\n#region x",
        ["own types of our names"] = "namespace Emojoi.PersonalData { class Categories { public const int Email = 1; } class PersonalDataInventory { } } class A { [PersonalData(\"email\", \"profile\")] public string? X { get; set; } }",
    };

    public static TheoryData<string> Names => new(Sources.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Crashes_nothing(string name)
    {
        var compilation = CompilerHost.Compile([CompilerHost.Parse("/src/Code.cs", Usings + Sources[name])]);
        foreach (var policy in new[] { ExamplePolicy.Text, null, "", "{", "[]", ExamplePolicy.Text.Replace("\"nickname\"", "\"Nick Name\"", StringComparison.Ordinal), ExamplePolicy.Text[..900] })
        {
            Assert.Empty(await new CompilerHost(policy).RunAsync(compilation));
        }
    }

    [Fact]
    public async Task Two_assemblies_with_the_same_type_names_crash_nothing()
    {
        const string Library = Usings + "namespace N { public class A { [PersonalData(\"email\", \"profile\")] public string? Mail { get; set; } } }";
        var first = Reference("First", Library);
        var second = Reference("Second", Library);
        var compilation = CompilerHost.Compile(
            [CompilerHost.Parse("/src/Code.cs", Usings + "class C : N.A { [PersonalData(\"nickname\", \"profile\")] public string? Nick { get; set; } public List<N.A> All { get; } = []; }")],
            first,
            second);
        Assert.Empty(await new CompilerHost(ExamplePolicy.Text).RunAsync(compilation));
    }

    [Fact]
    public async Task Two_copies_of_the_vocabulary_crash_nothing()
    {
        const string OwnCopy = "namespace Emojoi.PersonalData { [System.AttributeUsage(System.AttributeTargets.All)] public sealed class PersonalDataAttribute(string category, string purpose) : System.Attribute { public string C => category + purpose; } }";
        var compilation = CompilerHost.Compile(
            [CompilerHost.Parse("/src/Copy.cs", OwnCopy), CompilerHost.Parse("/src/Code.cs", Usings + "class C { [PersonalData(\"nickname\", \"profile\")] public string? Nick { get; set; } }")],
            Reference("Another", OwnCopy));
        Assert.Empty(await new CompilerHost(ExamplePolicy.Text).RunAsync(compilation));
    }

    private const string Usings = "using System; using System.Collections.Generic; using Emojoi.PersonalData;\n";

    private static MetadataReference Reference(string assemblyName, string source) => CompilerHost
        .Compile([CompilerHost.Parse("/src/Library.cs", source)])
        .WithAssemblyName(assemblyName)
        .WithOptions(new(OutputKind.DynamicallyLinkedLibrary))
        .ToMetadataReference();
}
