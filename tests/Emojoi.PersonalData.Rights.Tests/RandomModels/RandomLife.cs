using System.Collections;
using System.Globalization;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>Rows of three people in a random model, each value in them unlike any other.</summary>
internal sealed class RandomLife
{
    public const int People = 3;

    private readonly RandomModel _model;
    private readonly Func<string, Type> _types;
    private readonly Random _random;
    private readonly List<RandomRow> _rows = [];
    private readonly List<LivingValue> _values = [];
    private int _count;

    /// <param name="model">The model.</param>
    /// <param name="types">The type of a name.</param>
    /// <param name="seed">What draws everything.</param>
    public RandomLife(RandomModel model, Func<string, Type> types, int seed)
    {
        (_model, _types, _random) = (model, types, new Random(seed));
        foreach (var entity in model.Entities)
        {
            for (var person = 0; person < People; person++)
            {
                for (var number = entity == model.Person ? 1 : _random.Next(1, 4); number > 0; number--)
                {
                    AddRow(entity, person);
                }
            }
        }
    }

    public IReadOnlyList<RandomRow> Rows => _rows;

    public IReadOnlyList<LivingValue> Values => _values;

    public static string Trail(int person) => string.Create(CultureInfo.InvariantCulture, $"~p{person}~");

    public SubjectIdentity Identity(int person) => new("member", PersonOf(person).Key);

    private RandomRow PersonOf(int person) => _rows[person];

    private void AddRow(ModelEntity entity, int person)
    {
        var name = entity.RowTypes[_random.Next(entity.RowTypes.Count)];
        var row = Activator.CreateInstance(_types(name))!;
        var key = Key(entity, person);
        Set(row, "Id", key[^1]);
        if (entity.Key == ModelKey.Composite)
        {
            Set(row, entity.FirstKey, key[0]);
        }

        var added = new RandomRow(entity, row, key, Refer(entity, row, person), entity.IsTenanted && _random.Next(3) == 0);
        if (entity.IsTenanted)
        {
            Set(row, "Tenant", added.IsHidden ? 2 : 1);
        }

        Fill(added, "", row, entity.Name, entity.Members, isSingle: true);
        foreach (var (derived, members) in entity.Derived.Where(derived => derived.Name == name))
        {
            Fill(added, "", row, derived, members, isSingle: true);
        }

        foreach (var part in entity.Parts)
        {
            AddPart(added, part);
        }

        if (entity.Side is { } side)
        {
            AddSide(added, side);
        }

        _rows.Add(added);
    }

    /// <summary>Keys are unlike everything else, too: of rows seven digits, of people eight.</summary>
    private object[] Key(ModelEntity entity, int person)
    {
        var isPerson = entity == _model.Person;
        var number = (isPerson ? 70_000_000 : 2_000_000) + ++_count;
        return entity.Key switch
        {
            ModelKey.Identity => [new Guid(number, 0x77, 0x4077, 0x80, 0, 0, 0, 0, 0, 0, (byte)person)],
            ModelKey.Text => [string.Create(CultureInfo.InvariantCulture, $"key-{number}")],
            ModelKey.Composite => [isPerson ? 1 : 1 + (number % 2), number],
            _ => [number],
        };
    }

    /// <summary>Sets what a row refers to.</summary>
    /// <returns>Whose the row is.</returns>
    private int[] Refer(ModelEntity entity, object row, int person)
    {
        if (entity.Needed is { } needed)
        {
            Set(row, "Needed", AnyOf(needed, null).Entity);
        }

        if (entity.RefersToItself && _rows.Exists(other => other.Model == entity) && _random.Next(2) == 0)
        {
            Set(row, "Other", AnyOf(entity, null).Entity);
        }

        if (entity.IsSoftDeleted)
        {
            Set(row, "IsDeleted", _random.Next(2) == 0);
        }

        return Belong(entity, row, person);
    }

    private int[] Belong(ModelEntity entity, object row, int person)
    {
        var self = entity.Relation == ModelRelation.Person ? null : PersonOf(person);
        var other = (person + 1 + _random.Next(People - 1)) % People;
        switch (entity.Relation)
        {
            case ModelRelation.KeyAndNavigation or ModelRelation.Key:
                Set(row, "OwnerId", self!.Key[0]);
                break;
            case ModelRelation.Navigation:
                Set(row, "Owner", self!.Entity);
                break;
            case ModelRelation.Child:
                Set(row, "Above", AnyOf(entity.Above!, person).Entity);
                break;
            case ModelRelation.Item:
                Add(AnyOf(entity.Above!, person).Entity, entity.Name + "Items", row);
                break;
            case ModelRelation.Shared:
                Set(row, "From", self!.Entity);
                if (_random.Next(4) == 0)
                {
                    return [person];
                }

                Set(row, "To", PersonOf(other).Entity);
                return [person, other];
            case ModelRelation.Watched:
                Set(row, "Owner", self!.Entity);
                Set(row, "Watcher", PersonOf(other).Entity);
                break;
            case ModelRelation.Many:
                Add(row, "People", self!.Entity);
                Add(row, "People", PersonOf(other).Entity);
                return [person, other];
        }

        return [person];
    }

    private RandomRow AnyOf(ModelEntity entity, int? person)
    {
        var rows = _rows.FindAll(row => row.Model == entity && (person is not { } owner || row.People[0] == owner));
        return rows[_random.Next(rows.Count)];
    }

    private void AddPart(RandomRow row, ModelPart part)
    {
        if (!part.IsCollection)
        {
            Fill(row, part.Name + ".", Get(row.Entity, part.Name), part.TypeName, part.Members, isSingle: true);
            return;
        }

        for (var number = _random.Next(1, 3); number > 0; number--)
        {
            var item = Activator.CreateInstance(_types(part.TypeName))!;
            Fill(row, part.Name + ".", item, part.TypeName, part.Members, isSingle: false);
            Add(row.Entity, part.Name, item);
        }
    }

    /// <summary>The part of one of those who share a row.</summary>
    private void AddSide(RandomRow row, ModelPart side)
    {
        int[] owner = [row.People[_random.Next(row.People.Length)]];
        Set(Get(row.Entity, side.Name), "OwnerId", PersonOf(owner[0]).Key[0]);
        Fill(row with { People = owner }, side.Name + ".", Get(row.Entity, side.Name), side.TypeName, side.Members, isSingle: true);
    }

    private void Fill(RandomRow row, string prefix, object target, string type, IEnumerable<ModelMember> members, bool isSingle)
    {
        Set(target, "Trail" + type, string.Concat(row.People.Select(Trail)));
        foreach (var member in members)
        {
            var (value, texts) = UniqueValue.Of(member.Kind, ++_count);
            Set(target, member.Name, value);
            _values.Add(new LivingValue(row, prefix + member.Name, member, texts, row.People, isSingle));
        }
    }

    private static void Add(object row, string collection, object item) => ((IList)Get(row, collection)).Add(item);

    private static object Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row)!;

    private static void Set(object row, string property, object value) => row.GetType().GetProperty(property)!.SetValue(row, value);
}
