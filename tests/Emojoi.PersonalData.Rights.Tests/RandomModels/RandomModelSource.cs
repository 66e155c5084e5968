using System.Text;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>Writes a random model as an application would: entities, and a context that maps them.</summary>
internal sealed class RandomModelSource
{
    private readonly StringBuilder _text = new();
    private readonly RandomModel _model;

    private RandomModelSource(RandomModel model) => _model = model;

    private string PersonKey => KeyType(_model.Person.Key);

    public static string Of(RandomModel model)
    {
        var source = new RandomModelSource(model);
        source.WriteContext();
        foreach (var entity in model.Entities)
        {
            source.WriteEntity(entity);
        }

        return source._text.ToString();
    }

    private void WriteContext()
    {
        _text.Append("using System;\nusing System.Collections.Generic;\nusing Emojoi.PersonalData;\nusing Microsoft.EntityFrameworkCore;\n\nnamespace Models;\n\n");
        _text.Append("public class ModelDb(DbContextOptions<ModelDb> options) : DbContext(options)\n{\n");
        foreach (var type in _model.Entities.SelectMany(entity => entity.Derived.Select(derived => derived.Name).Prepend(entity.Name)))
        {
            _text.Append($"    public DbSet<{type}> {type}Set => Set<{type}>();\n");
        }

        _text.Append("\n    protected override void OnModelCreating(ModelBuilder builder)\n    {\n");
        foreach (var entity in _model.Entities)
        {
            WriteMapping(entity);
        }

        _text.Append("    }\n}\n");
    }

    private void WriteMapping(ModelEntity entity)
    {
        _text.Append($"        builder.Entity<{entity.Name}>(e =>\n        {{\n");
        foreach (var statement in Mapping(entity))
        {
            _text.Append("            ").Append(statement).Append('\n');
        }

        _text.Append("        });\n");
    }

    private static IEnumerable<string> Mapping(ModelEntity entity)
    {
        yield return entity.Key == ModelKey.Composite ? $"e.HasKey(x => new {{ x.{entity.FirstKey}, x.Id }});" : "e.Property(x => x.Id).ValueGeneratedNever();";
        if (entity.Inheritance is ModelInheritance.Tpt or ModelInheritance.Tpc)
        {
            yield return $"e.Use{entity.Inheritance}MappingStrategy();";
        }

        foreach (var part in entity.AllParts)
        {
            yield return part.Mapping;
        }

        foreach (var reference in References(entity))
        {
            yield return reference;
        }

        if (entity.IsSoftDeleted)
        {
            yield return "e.HasQueryFilter(\"SoftDelete\", x => !x.IsDeleted);";
        }

        if (entity.IsTenanted)
        {
            yield return "e.HasQueryFilter(\"Tenant\", x => x.Tenant == 1);";
        }

        if (entity.IsUnique)
        {
            yield return $"e.HasIndex(x => x.{entity.Members[0].Name}).IsUnique();";
        }
    }

    private static IEnumerable<string> References(ModelEntity entity)
    {
        string?[] references =
        [
            entity.Relation switch
            {
                ModelRelation.KeyAndNavigation => "e.HasOne(x => x.Owner).WithMany().HasForeignKey(x => x.OwnerId);",
                ModelRelation.Navigation => "e.HasOne(x => x.Owner).WithMany();",
                ModelRelation.Child => "e.HasOne(x => x.Above).WithMany();",
                ModelRelation.Item => $"builder.Entity<{entity.Above!.Name}>().HasMany(x => x.{entity.Name}Items).WithOne().IsRequired();",
                ModelRelation.Shared => "e.HasOne(x => x.From).WithMany(); e.HasOne(x => x.To).WithMany();",
                ModelRelation.Watched => "e.HasOne(x => x.Owner).WithMany(); e.HasOne(x => x.Watcher).WithMany();",
                ModelRelation.Many => $"e.HasMany(x => x.People).WithMany(x => x.{entity.Name}Groups);",
                _ => null,
            },
            entity.Needed is null ? null : "e.HasOne(x => x.Needed).WithMany().IsRequired();",
            entity.RefersToItself ? "e.HasOne(x => x.Other).WithMany();" : null,
        ];
        return references.OfType<string>();
    }

    private void WriteEntity(ModelEntity entity)
    {
        foreach (var part in entity.AllParts)
        {
            var reference = part == entity.Side ? $"    [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public {PersonKey}? OwnerId {{ get; set; }}\n" : "";
            WriteClass("", part.TypeName, reference + Trail(part.TypeName) + string.Concat(part.Members.Select(member => member.Source)));
        }

        var isPerson = entity.Relation == ModelRelation.Person;
        var mark = isPerson ? "[SubjectKey] " : "";
        var key = $"    {mark}public {KeyType(entity.Key)} Id {{ get; set; }}{(entity.Key == ModelKey.Text ? " = \"\";" : "")}\n";
        WriteClass(
            isPerson ? "[DataSubject(\"member\")]\n" : "",
            entity.Name,
            (entity.Key == ModelKey.Composite ? $"    {mark}public int {entity.FirstKey} {{ get; set; }}\n" : "") + key + Trail(entity.Name) + string.Concat(Properties(entity)),
            entity.IsAbstract);
        foreach (var (name, members) in entity.Derived)
        {
            WriteClass("", $"{name} : {entity.Name}", Trail(name) + string.Concat(members.Select(member => member.Source)));
        }
    }

    private IEnumerable<string> Properties(ModelEntity entity) =>
    [
        .. entity.Members.Select(member => member.Source),
        .. entity.AllParts.Select(part => part.Source),
        .. Relations(entity),
        .. entity.Needed is { } needed ? [$"    public {needed.Name} Needed {{ get; set; }} = null!;\n"] : Array.Empty<string>(),
        .. entity.RefersToItself ? [$"    public {entity.Name}? Other {{ get; set; }}\n"] : Array.Empty<string>(),
        .. entity.IsTenanted ? ["    public int Tenant { get; set; }\n"] : Array.Empty<string>(),
        .. entity.IsSoftDeleted ? ["    public bool IsDeleted { get; set; }\n"] : Array.Empty<string>(),
        .. _model.Entities.Where(item => item.Above == entity && item.Relation == ModelRelation.Item).Select(item => $"    public List<{item.Name}> {item.Name}Items {{ get; set; }} = [];\n"),
        .. _model.Entities.Where(_ => entity.Relation == ModelRelation.Person).Where(group => group.Relation == ModelRelation.Many).Select(group => $"    public List<{group.Name}> {group.Name}Groups {{ get; set; }} = [];\n"),
    ];

    private string[] Relations(ModelEntity entity) => entity.Relation switch
    {
        ModelRelation.KeyAndNavigation => [$"    public {PersonKey} OwnerId {{ get; set; }}{(PersonKey == "string" ? " = \"\";" : "")}\n", "    public Person? Owner { get; set; }\n"],
        ModelRelation.Navigation => ["    public Person? Owner { get; set; }\n"],
        ModelRelation.Key => [$"    [SubjectReference(typeof(Person))] public {PersonKey}? OwnerId {{ get; set; }}\n"],
        ModelRelation.Child => [$"    public {entity.Above!.Name} Above {{ get; set; }} = null!;\n"],
        ModelRelation.Shared =>
        [
            "    [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public Person? From { get; set; }\n",
            "    [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public Person? To { get; set; }\n",
        ],
        ModelRelation.Watched =>
        [
            "    [SubjectReference(typeof(Person))] public Person? Owner { get; set; }\n",
            "    [SubjectReference(typeof(Person), Role = SubjectRole.Accessor)] public Person? Watcher { get; set; }\n",
        ],
        ModelRelation.Many => ["    public List<Person> People { get; set; } = [];\n"],
        _ => [],
    };

    /// <summary>Untagged: tells the test whose a row is, in each table that it lies in.</summary>
    private static string Trail(string type) => $"    public string? Trail{type} {{ get; set; }}\n";

    private void WriteClass(string attributes, string head, string body, bool isAbstract = false) =>
        _text.Append('\n').Append(attributes).Append("public ").Append(isAbstract ? "abstract " : "").Append("class ").Append(head).Append("\n{\n").Append(body).Append("}\n");

    private static string KeyType(ModelKey key) => key switch
    {
        ModelKey.Identity => "Guid",
        ModelKey.Text => "string",
        _ => "int",
    };
}
