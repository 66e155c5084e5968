using System.Reflection;
using System.Runtime.Loader;
using Emojoi.PersonalData.Generators.Plans;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>
/// Models drawn at random, compiled with the plans that the generator writes for them: an export holds all of a person and nothing of anybody else, an
/// erasure leaves nothing of theirs and others' rows as they were.
/// </summary>
public class RandomModelTests
{
    private const int Seeds = 40;
    private const int SeedsOnPostgreSql = 10;

    private static readonly MetadataReference[] References =
    [
        .. GeneratorReferences.Net10,
        .. new[] { typeof(PersonalDataPlan), typeof(DbContext), typeof(RelationalEntityTypeBuilderExtensions), typeof(IndexAttribute) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    public static IEnumerable<object[]> Drawn =>
        Enumerable.Range(1, Seeds).Select(seed => new object[] { seed, DatabaseKind.Sqlite })
            .Concat(Enumerable.Range(1, PostgreSqlServer.IsInstalled ? SeedsOnPostgreSql : 0).Select(seed => new object[] { seed, DatabaseKind.PostgreSql }));

    [Theory]
    [MemberData(nameof(Drawn))]
    public async Task Rights_hold_in_any_model(int seed, DatabaseKind kind)
    {
        var model = RandomModel.Of(seed);
        var source = RandomModelSource.Of(model);
        try
        {
            var plan = Assert.Single(Compile(source).GetCustomAttributes<PersonalDataPlanAttribute>());
            var content = plan.Holder.GetProperty("Plan", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            var run = (IRandomModelRun)Activator.CreateInstance(typeof(RandomModelRun<>).MakeGenericType(plan.Context), kind, content, model, seed)!;
            await run.RunAsync();
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"Seed {seed} on {kind} draws this model, and {error.Message}\n{source}", error);
        }
    }

    [Fact]
    public void Everything_that_can_be_drawn_is_drawn()
    {
        var entities = Enumerable.Range(1, Seeds).SelectMany(seed => RandomModel.Of(seed).Entities).ToList();
        var parts = entities.SelectMany(entity => entity.AllParts).ToList();
        var members = entities.SelectMany(entity => entity.Members).Concat(parts.SelectMany(part => part.Members)).ToList();

        Assert.Equal(Enum.GetValues<ModelRelation>(), entities.Select(entity => entity.Relation).Distinct().Order());
        Assert.Equal(Enum.GetValues<ModelInheritance>(), entities.Select(entity => entity.Inheritance).Distinct().Order());
        Assert.Equal(Enum.GetValues<ModelPartKind>(), parts.Select(part => part.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<ModelValueKind>(), members.Select(member => member.Kind).Distinct().Order());
        Assert.All(
            [ModelRelation.KeyAndNavigation, ModelRelation.Navigation, ModelRelation.Shared],
            relation => Assert.Contains(entities, entity => entity.IsTenanted && entity.Relation == relation));
        Assert.Contains(entities, entity => entity.Side is { } side && side.Members.Any(member => member.NamesBlob));
    }

    private static Assembly Compile(string source)
    {
        var policy = File.ReadAllText(RepositoryFolder.PathOf("tests/Emojoi.PersonalData.Rights.Tests/RandomModels/privacy-policy.json"));
        var project = GeneratorProject.Of(source) with { Policy = policy, References = [.. References] };
        return GeneratorRun.Of(project, new PlanGenerator(), new RightsGenerator(), new TypedPolicyGenerator()).AssertCompiles().Load(new AssemblyLoadContext(null));
    }
}
