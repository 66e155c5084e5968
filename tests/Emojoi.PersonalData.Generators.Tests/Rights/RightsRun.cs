using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

/// <summary>A project with its generated rights code, compiled without a warning, loaded, and ready to run.</summary>
internal sealed class RightsRun
{
    private readonly Assembly _assembly;

    private RightsRun(GeneratorRun run, GeneratorRun[] libraries)
    {
        Run = run.AssertCompiles();
        var context = new AssemblyLoadContext(null);
        foreach (var library in libraries)
        {
            library.Load(context);
        }

        _assembly = run.Load(context);
    }

    /// <summary>The generators' run.</summary>
    public GeneratorRun Run { get; }

    /// <summary>Compiles a project of one file under the example policy.</summary>
    public static RightsRun Of(string source) => Of(GeneratorProject.Of("using System;\nusing System.Collections.Generic;\nusing Emojoi.PersonalData;\n" + source));

    /// <summary>Compiles a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="libraries">The projects whose assemblies it references.</param>
    public static RightsRun Of(GeneratorProject project, params GeneratorRun[] libraries) =>
        new(GeneratorRun.Of(project, new RightsGenerator(), new TypedPolicyGenerator()), libraries);

    /// <summary>What <c>Scene.Play</c>, written in the source, returns.</summary>
    public object? Play(params object?[] arguments) => Method("Scene", "Play").Invoke(null, arguments);

    /// <summary>What <c>Scene.Play(Utf8JsonWriter)</c> writes.</summary>
    public string Export()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Play(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The outcome that the class of a type plans for a member.</summary>
    public ErasureOutcome OutcomeOf(string type, string member) =>
        (ErasureOutcome)Method(type + "PersonalData", "ErasureOutcomeOf").Invoke(null, [member])!;

    /// <summary>A static method of a type in the assembly.</summary>
    public MethodInfo Method(string type, string name) =>
        _assembly.GetType(type, throwOnError: true)!.GetMethod(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
}
