using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Generators.Plans;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>A project with contexts, compiled with its generated plans against EF Core, and loaded.</summary>
internal sealed class PlanRun
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;

        """;

    private readonly Assembly _assembly;

    private PlanRun(GeneratorRun run)
    {
        Run = run.AssertCompiles();
        _assembly = run.Load(new AssemblyLoadContext(null));
    }

    /// <summary>What a project with a context references.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. GeneratorReferences.Net10,
        .. new[] { typeof(PersonalDataPlan), typeof(DbContext), typeof(RelationalEntityTypeBuilderExtensions), typeof(IndexAttribute) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>The generators' run.</summary>
    public GeneratorRun Run { get; }

    /// <summary>The plan of the only context.</summary>
    public PersonalDataPlan Plan => PlanOf(Assert.Single(_assembly.GetCustomAttributes<PersonalDataPlanAttribute>()));

    /// <summary>The plans' attributes.</summary>
    public IReadOnlyList<PersonalDataPlanAttribute> Attributes => [.. _assembly.GetCustomAttributes<PersonalDataPlanAttribute>()];

    /// <summary>A project of one file under the example policy.</summary>
    public static GeneratorProject Project(string source) => GeneratorProject.Of(Usings + source) with { References = References };

    /// <summary>Compiles a project of one file.</summary>
    public static PlanRun Of(string source) => Of(Project(source));

    /// <summary>Compiles a project.</summary>
    public static PlanRun Of(GeneratorProject project) => new(Generate(project));

    /// <summary>Runs the generators as a compiler does, all of them.</summary>
    public static GeneratorRun Generate(GeneratorProject project) => GeneratorRun.Of(project, new PlanGenerator(), new RightsGenerator(), new TypedPolicyGenerator());

    /// <summary>The plan that an attribute leads to.</summary>
    public static PersonalDataPlan PlanOf(PersonalDataPlanAttribute attribute) =>
        (PersonalDataPlan)attribute.Holder.GetProperty("Plan", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    /// <summary>How the plan of the only context differs from what EF Core maps.</summary>
    public IReadOnlyList<string> Differences()
    {
        var options = new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options;
        using var context = (DbContext)Activator.CreateInstance(Assert.Single(Attributes).Context, options)!;
        return PersonalDataModel.Verify(context.Model, Plan);
    }

    /// <summary>The plan of an entity.</summary>
    public EntityPlan Entity(string name) => Plan.Entities.Single(entity => entity.Type.Name == name);

    /// <summary>The plan of a member, by its path joined with dots.</summary>
    public MemberPlan Member(string entity, string path) => Entity(entity).Members.Single(member => string.Join('.', member.Path) == path);

    /// <summary>The paths of an entity as text.</summary>
    public IReadOnlyList<string> Paths(string entity) => [.. Entity(entity).Paths.Select(Text)];

    /// <summary>A type of the assembly.</summary>
    public Type Type(string name) => _assembly.GetType(name, throwOnError: true)!;

    private static string Text(SubjectPath path) =>
        path.Subject + " " + path.Role + ": "
        + string.Concat(path.Steps.Select(step => (step.Kind == PathStepKind.Inverse ? "^" : "") + step.Type.Name + "." + step.Member + " > "))
        + string.Join(",", path.Key) + (path.Part is null ? "" : " in " + path.Part);
}
