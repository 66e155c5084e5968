namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>Which members and types the plan takes for mapped; each is compared with the model that EF Core makes of the same code.</summary>
public class MappingTests
{
    private const string Tag = """[PersonalData("nickname", "profile")] """;

    [Theory]
    [InlineData("public string Computed => \"\";", "")]
    [InlineData("[NotMapped] public string? Left { get; set; }", "")]
    [InlineData("public string? Kept { get; private set; }", "Kept")]
    [InlineData("public string? Made { get; init; }", "Made")]
    [InlineData("internal string? Inner { get; set; }", "")]
    [InlineData("public List<string> Names { get; set; } = [];", "Names")]
    [InlineData("public string @class { get; set; } = \"\";", "class")]
    [InlineData("public Uri? Photo { get; set; }", "Photo")]
    public void Conventions(string member, string expected) => Fits("public class Person { public int Id { get; set; } " + Tag + member + " }", "", expected);

    [Theory]
    [InlineData("public string Read { get; } = \"\";", "builder.Entity<Person>().Property(p => p.Read);", "Read")]
    [InlineData("private string _secret = \"\"; public string Show() => _secret;", "builder.Entity<Person>().Property(\"_secret\");", "_secret")]
    [InlineData("public string? Left { get; set; }", "builder.Entity<Person>().Ignore(p => p.Left);", "")]
    [InlineData("public string? Left { get; set; }", "builder.Entity<Person>(person => person.Ignore(p => p.Left));", "")]
    [InlineData("public Name Name { get; set; } = new(\"\");", "builder.Entity<Person>().Property(p => p.Name).HasConversion(n => n.Text, t => new Name(t));", "Name")]
    public void Fluent_code(string member, string model, string expected) =>
        Fits("public record Name(string Text);\n public class Person { public int Id { get; set; } " + Tag + member + " }", model, expected);

    [Theory]
    [InlineData("builder.Entity<Person>().OwnsOne(p => p.Home);")]
    [InlineData("builder.Entity<Person>().OwnsOne(p => p.Home, home => home.ToJson());")]
    [InlineData("builder.Entity<Person>().ComplexProperty(p => p.Home);")]
    [InlineData("builder.Entity<Person>(person => { person.OwnsOne(p => p.Home, home => { home.Property(h => h.Street).HasMaxLength(20); }); });")]
    [InlineData("builder.Owned<Home>();")]
    [InlineData("builder.ApplyConfiguration(new PersonConfiguration());")]
    [InlineData("builder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);")]
    public void Parts(string model) => Fits(
        """
        public class Person { public int Id { get; set; } public Home Home { get; set; } = new(); }
        public class Home { [PersonalData("nickname", "profile")] public string Street { get; set; } = ""; public string Colour { get; set; } = ""; }
        public class PersonConfiguration : IEntityTypeConfiguration<Person>
        {
            public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Person> builder) => builder.OwnsOne(p => p.Home);
        }
        """,
        model,
        "Home.Street");

    [Fact]
    public void A_part_with_a_key_is_owned_where_the_code_says_so() => Fits(
        """
        public class Person { public int Id { get; set; } public List<Pet> Pets { get; set; } = []; }
        public class Pet { public int Id { get; set; } [PersonalData("nickname", "profile")] public string Name { get; set; } = ""; }
        """,
        "builder.Entity<Person>().OwnsMany(p => p.Pets);",
        "Pets.Name");

    [Fact]
    public void Parts_within_parts() => Fits(
        """
        public class Person { public int Id { get; set; } public Home Home { get; set; } = new(); }
        [Owned] public class Home { public Door Door { get; set; } = new(); }
        [Owned] public class Door { [PersonalData("nickname", "profile")] public string Sign { get; set; } = ""; }
        """,
        "",
        "Home.Door.Sign");

    [Fact]
    public void A_part_that_is_tagged_as_a_whole_is_all_its_members() => Fits(
        """
        public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public Home Home { get; set; } = new(); }
        [Owned] public class Home { public string Street { get; set; } = ""; [PersonalData("email", "profile")] public string Mail { get; set; } = ""; [NotPersonalData("a colour")] public string Colour { get; set; } = ""; }
        """,
        "",
        "Home.Street,Home.Mail");

    [Fact]
    public void Structs_are_complex_where_the_code_says_so() => Fits(
        """
        public class Person { public int Id { get; set; } public Home Home { get; set; } }
        public record struct Home { public Home() { } [PersonalData("nickname", "profile")] public string Street { get; set; } = ""; }
        """,
        "builder.Entity<Person>().ComplexProperty(p => p.Home);",
        "Home.Street");

    [Theory]
    [InlineData("builder.Entity<Visit>();")]
    [InlineData("builder.Entity(typeof(Visit));")]
    [InlineData("builder.Entity<Deep.Visit2>(); builder.Entity<Visit>(v => v.HasKey(x => x.Number));")]
    [InlineData("builder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);")]
    public void Entities_without_a_set(string model)
    {
        var run = Run(
            """
            public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Visit { [Key] public int Number { get; set; } [SubjectReference(typeof(Person))] public int PersonId { get; set; } [PersonalData("post", "profile")] public string? Note { get; set; } }
            public class VisitConfiguration : IEntityTypeConfiguration<Visit>
            {
                public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Visit> builder) => builder.HasKey(v => v.Number);
            }
            namespace Deep { public class Visit2 { public int Id { get; set; } } }
            """,
            model);

        Assert.Equal(["member Owner: PersonId"], run.Paths("Visit"));
        Assert.Empty(run.Differences());
    }

    [Fact]
    public void A_configuration_that_is_not_applied_adds_no_entity()
    {
        var run = Run(
            """
            public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Visit { public int Id { get; set; } [SubjectReference(typeof(Person))] public int PersonId { get; set; } }
            public class VisitConfiguration : IEntityTypeConfiguration<Visit>
            {
                public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Visit> builder) { }
            }
            """,
            "");

        Assert.Equal(["Person"], run.Plan.Entities.Select(entity => entity.Type.Name));
        Assert.Empty(run.Differences());
    }

    [Fact]
    public void What_refers_goes_before_what_it_refers_to()
    {
        var run = Run(
            """
            public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } public List<Album> Albums { get; set; } = []; }
            public class Album { public int Id { get; set; } public int PersonId { get; set; } public List<Zoom> Zooms { get; set; } = []; [PersonalData("post", "profile")] public string? Title { get; set; } }
            public class Zoom { public int Id { get; set; } [PersonalData("post", "profile")] public string? Title { get; set; } }
            """,
            "");

        Assert.Equal(["Zoom", "Album", "Person"], run.Plan.Entities.Select(entity => entity.Type.Name));
        Assert.Equal(["member Owner: ^Album.Zooms > ^Person.Albums > Id"], run.Paths("Zoom"));
        Assert.Empty(run.Differences());
    }

    private static PlanRun Run(string types, string model) => PlanRun.Of(types.Replace("public class Person {", "[DataSubject(\"member\")] public class Person {", StringComparison.Ordinal) + $$"""

        public class Db(DbContextOptions options) : DbContext(options)
        {
            public DbSet<Person> People => Set<Person>();
            protected override void OnModelCreating(ModelBuilder builder) { {{model}} }
        }
        """);

    private static void Fits(string types, string model, string members)
    {
        var run = Run(types, model);

        Assert.Equal(members, string.Join(',', run.Entity("Person").Members.Select(member => string.Join('.', member.Path))));
        Assert.Empty(run.Differences());
    }
}
