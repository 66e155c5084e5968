using System.Globalization;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A model drawn by a seed: a kind of person, and types whose rows belong to people in all the ways that there are.</summary>
internal sealed class RandomModel
{
    /// <summary>The retention of what a law keeps.</summary>
    public const string ByLaw = "tax";

    private static readonly string[] Retentions = ["account", "account", "account", "statistics", ByLaw];

    private readonly Random _random;
    private int _names;

    private RandomModel(int seed)
    {
        _random = new Random(seed);
        var person = Entity("Person", ModelRelation.Person, []);
        var entities = new List<ModelEntity> { person };
        for (var number = _random.Next(2, 5); number > 0; number--)
        {
            entities.Add(Entity($"Thing{number}", Pick(Enum.GetValues<ModelRelation>()[1..]), entities));
        }

        // What others lead through stays everybody's: a row of a hidden one belongs to nobody whom a query would find.
        Entities = [.. entities.Select(entity => entity with { IsTenanted = IsTenantable(entity, entities) && Chance(3) })];
    }

    /// <summary>The person first, and whatever a type refers to before it.</summary>
    public IReadOnlyList<ModelEntity> Entities { get; }

    public ModelEntity Person => Entities[0];

    public static RandomModel Of(int seed) => new(seed);

    private ModelEntity Entity(string name, ModelRelation relation, List<ModelEntity> before)
    {
        var above = before.Where(entity => entity.HasOneOwner && entity.Relation != ModelRelation.Person).ToList();
        relation = (relation is ModelRelation.Child or ModelRelation.Item) && above.Count == 0 ? ModelRelation.Navigation : relation;
        relation = (relation is ModelRelation.Key or ModelRelation.KeyAndNavigation) && before[0].Key == ModelKey.Composite ? ModelRelation.Navigation : relation;
        var inheritance = Chance(3) ? Pick(Enum.GetValues<ModelInheritance>()) : ModelInheritance.None;
        var entity = new ModelEntity(name, relation == ModelRelation.Person ? Pick(Enum.GetValues<ModelKey>()) : Chance(4) ? ModelKey.Composite : ModelKey.Number, relation, inheritance)
        {
            Members = Members(_random.Next(1, 4)),
            Parts = Parts(name, inheritance),
            Side = relation == ModelRelation.Shared && before[0].Key != ModelKey.Composite && inheritance == ModelInheritance.None && Chance(2)
                ? new ModelPart("Side", $"{name}Side", Pick([ModelPartKind.OwnedInRow, ModelPartKind.OwnedInTable, ModelPartKind.Complex]), Members(_random.Next(1, 3)))
                : null,
            Derived = inheritance == ModelInheritance.None ? [] : [($"{name}First", Members(2)), ($"{name}Second", Members(_random.Next(0, 2)))],
            IsAbstract = inheritance != ModelInheritance.None && (inheritance == ModelInheritance.Tpc || Chance(2)),
            Above = relation is ModelRelation.Child or ModelRelation.Item ? Pick(above) : null,
            RefersToItself = inheritance != ModelInheritance.Tpc && Chance(4),
            IsSoftDeleted = Chance(4),
        };
        var isNeeding = (relation is ModelRelation.KeyAndNavigation or ModelRelation.Navigation) && above.Count > 0 && Chance(3);
        return entity with { Needed = isNeeding ? Pick(above) : null, IsUnique = inheritance == ModelInheritance.None && MayBeUnique(entity.Members[0]) };
    }

    private static bool IsTenantable(ModelEntity entity, List<ModelEntity> all) =>
        entity.Relation is ModelRelation.KeyAndNavigation or ModelRelation.Navigation or ModelRelation.Key or ModelRelation.Shared or ModelRelation.Watched
        && !all.Exists(other => other.Above == entity || other.Needed == entity);

    /// <summary>What is anonymised needs a strategy of its own there: plans do not read unique indices from fluent code.</summary>
    private static bool MayBeUnique(ModelMember member) =>
        member is { Kind: ModelValueKind.Text, Strategy: ErasureStrategy.UniquePerRow } or { Kind: ModelValueKind.Text, Strategy: ErasureStrategy.Policy, Retention: "account" };

    private List<ModelPart> Parts(string entity, ModelInheritance inheritance)
    {
        // What EF Core 10 cannot map: complex objects with TPT and TPC, and documents of both kinds with TPH.
        ModelPartKind[] kinds = inheritance switch
        {
            ModelInheritance.Tpc => [],
            ModelInheritance.Tpt => [ModelPartKind.OwnedInRow, ModelPartKind.OwnedMany],
            ModelInheritance.Tph => [ModelPartKind.Complex, ModelPartKind.OwnedInRow, ModelPartKind.OwnedInTable, ModelPartKind.OwnedMany, ModelPartKind.OwnedDocument, ModelPartKind.OwnedDocumentMany],
            _ => Enum.GetValues<ModelPartKind>(),
        };
        return [.. Enumerable.Range(1, kinds.Length == 0 ? 0 : _random.Next(0, 3)).Select(number => new ModelPart($"Part{number}", $"{entity}Part{number}", Pick(kinds), Members(_random.Next(1, 3))))];
    }

    private List<ModelMember> Members(int count) => [.. Enumerable.Range(0, count).Select(_ => Member())];

    private ModelMember Member()
    {
        var kind = Pick(Enum.GetValues<ModelValueKind>());
        var retention = Pick(Retentions);
        var strategy = retention == ByLaw || Chance(2) ? ErasureStrategy.Policy : Pick(StrategiesOf(kind));
        var suffix = kind switch { ModelValueKind.Blob => "Path", ModelValueKind.Blobs => "Paths", _ => "" };
        return new ModelMember(string.Create(CultureInfo.InvariantCulture, $"M{++_names}{suffix}"), kind, strategy, retention);
    }

    private static ErasureStrategy[] StrategiesOf(ModelValueKind kind) => kind switch
    {
        ModelValueKind.Text => [ErasureStrategy.Constant, ErasureStrategy.UniquePerRow, ErasureStrategy.Random, ErasureStrategy.KeyedHash, ErasureStrategy.Truncate],
        ModelValueKind.OptionalText => [ErasureStrategy.Null, ErasureStrategy.Constant, ErasureStrategy.KeyedHash, ErasureStrategy.Random],
        ModelValueKind.Number => [ErasureStrategy.Null, ErasureStrategy.AgeBucket, ErasureStrategy.Random],
        ModelValueKind.Day or ModelValueKind.Moment => [ErasureStrategy.Null, ErasureStrategy.YearOfDate],
        ModelValueKind.Identity => [ErasureStrategy.Null, ErasureStrategy.Random, ErasureStrategy.KeyedHash],
        ModelValueKind.Bytes => [ErasureStrategy.Null, ErasureStrategy.KeyedHash],
        ModelValueKind.Address => [ErasureStrategy.Null, ErasureStrategy.IPPrefix],
        ModelValueKind.Blob => [ErasureStrategy.Null, ErasureStrategy.Constant],
        ModelValueKind.Words or ModelValueKind.Blobs => [ErasureStrategy.Constant],
        _ => [ErasureStrategy.Policy],
    };

    private bool Chance(int of) => _random.Next(of) == 0;

    private T Pick<T>(IReadOnlyList<T> values) => values[_random.Next(values.Count)];
}
