using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>Whole models as applications have them: each plan fits the model that EF Core makes of the same code.</summary>
public class ModelShapeTests
{
    private const string Family = """
        [DataSubject("member")] public abstract class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
        public class Customer : Person { [PersonalData("email", "profile")] public string? Email { get; set; } public List<Order> Orders { get; set; } = []; }
        public class Clerk : Person { [PersonalData("birth-date", "profile")] public DateOnly? Born { get; set; } }
        public class Order { public int Id { get; set; } public Customer? Customer { get; set; } [PersonalData("post", "profile")] public string? Note { get; set; } }

        """;

    [Theory]
    [InlineData("")]
    [InlineData("builder.Entity<Person>().UseTptMappingStrategy();")]
    [InlineData("builder.Entity<Person>().UseTpcMappingStrategy();")]
    public void Inheritance_with_the_base_as_an_entity(string model)
    {
        var run = Run(Family, "public DbSet<Person> People => Set<Person>(); public DbSet<Customer> Customers => Set<Customer>(); public DbSet<Clerk> Clerks => Set<Clerk>();", model);

        Assert.Equal(["Order:Note", "Clerk:Born", "Customer:Email", "Person:Name"], Members(run));
        Assert.Equal(["member Owner: Order.Customer > Id"], run.Paths("Order"));
        Assert.Equal("Person", Assert.Single(run.Plan.Subjects).Type.Name);
    }

    [Fact]
    public void Inheritance_without_the_base()
    {
        var run = Run(Family, "public DbSet<Customer> Customers => Set<Customer>();", "");

        Assert.Equal(["Order:Note", "Customer:Name,Email"], Members(run));
        Assert.Equal("Customer", Assert.Single(run.Plan.Subjects).Type.Name);
    }

    [Fact]
    public void Many_to_many_by_two_collections()
    {
        var run = Run(
            """
            [DataSubject("member")] public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } public List<Club> Clubs { get; set; } = []; }
            public class Club { public int Id { get; set; } public List<Person> People { get; set; } = []; [PersonalData("post", "profile")] public string? Chronicle { get; set; } }
            """,
            "public DbSet<Person> People => Set<Person>();",
            "");

        Assert.Equal(["member CoOwner: ^Person.Clubs > Id"], run.Paths("Club"));
    }

    [Fact]
    public void A_join_row_with_people_on_both_sides()
    {
        var run = Run(
            """
            [DataSubject("member")] public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } public List<Follow> Follows { get; set; } = []; }
            [PrimaryKey(nameof(FollowerId), nameof(FollowedId))]
            public class Follow { public int FollowerId { get; set; } public Person Follower { get; set; } = null!; public int FollowedId { get; set; } public Person Followed { get; set; } = null!; }
            """,
            "public DbSet<Person> People => Set<Person>();",
            "builder.Entity<Follow>().HasOne(f => f.Follower).WithMany(p => p.Follows); builder.Entity<Follow>().HasOne(f => f.Followed).WithMany();");

        Assert.Equal(["member Accessor: FollowerId", "member Accessor: FollowedId"], run.Paths("Follow"));
        Assert.Equal("Follow", run.Plan.Entities[0].Type.Name);
    }

    [Fact]
    public void One_to_one_from_the_person_to_a_row_of_theirs()
    {
        var run = Run(
            """
            [DataSubject("member")] public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } public Card? Card { get; set; } }
            public class Card { public int Id { get; set; } public int PersonId { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
            """,
            "public DbSet<Person> People => Set<Person>();",
            "");

        Assert.Equal(["member Owner: ^Person.Card > Id"], run.Paths("Card"));
        Assert.Equal(["Card", "Person"], run.Plan.Entities.Select(entity => entity.Type.Name));
    }

    [Fact]
    public void Several_kinds_of_people()
    {
        var run = Run(
            """
            [DataSubject("visitor")] public class Visitor { public Guid Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            [DataSubject("member")] public class Person { public int Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Talk { public int Id { get; set; } [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public int HostId { get; set; } [SubjectReference(typeof(Visitor), Role = SubjectRole.CoOwner)] public Guid GuestId { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
            """,
            "public DbSet<Person> People => Set<Person>(); public DbSet<Visitor> Visitors => Set<Visitor>(); public DbSet<Talk> Talks => Set<Talk>();",
            "");

        Assert.Equal(["member", "visitor"], run.Plan.Subjects.Select(subject => subject.Subject));
        Assert.Equal(["member CoOwner: HostId", "visitor CoOwner: GuestId"], run.Paths("Talk"));
    }

    [Fact]
    public void Positional_records_and_filters()
    {
        var run = Run(
            """
            [DataSubject("member")] public record Person([SubjectKey] int Id, [PersonalData("nickname", "profile")] string Name, bool IsDeleted);
            """,
            "public DbSet<Person> People => Set<Person>();",
            "builder.Entity<Person>().HasQueryFilter(\"SoftDelete\", p => !p.IsDeleted);");

        Assert.Equal(["Person:Name"], Members(run));
    }

    [Fact]
    public void Collections_in_documents()
    {
        var run = Run(
            """
            [DataSubject("member")] public class Person { public int Id { get; set; } public List<Address> Addresses { get; set; } = []; public List<Address> Former { get; set; } = []; }
            public class Address { [PersonalData("nickname", "profile")] public string Street { get; set; } = ""; }
            """,
            "public DbSet<Person> People => Set<Person>();",
            "builder.Entity<Person>().OwnsMany(p => p.Addresses, a => a.ToJson()); builder.Entity<Person>().ComplexCollection(p => p.Former, a => a.ToJson());");

        Assert.Equal(["Person:Addresses.Street,Former.Street"], Members(run));
        Assert.False(run.Member("Person", "Addresses.Street").Rectifiable);
    }

    [Fact]
    public void A_domain_in_another_project()
    {
        var domain = GeneratorRun.Of(PlanRun.Project("""
            [DataSubject("member")] public class Person { public int Id { get; internal set; } [PersonalData("nickname", "profile", Erasure = ErasureStrategy.Constant, ErasedValue = "-")] public string Name { get; internal set; } = ""; public Home Home { get; private set; } = new(); }
            [ComplexType] public class Home { [PersonalData("nickname", "profile")] public string? Street { get; set; } }
            public class Visit { public int Id { get; set; } public int PersonId { get; set; } public Person? Person { get; set; } [PersonalData("post", "profile")] public string? Note { get; set; } }
            """) with { AssemblyName = "Domain" }).AssertCompiles().ToReference();
        var project = PlanRun.Project("public class Db(DbContextOptions options) : DbContext(options) { public DbSet<Visit> Visits => Set<Visit>(); }");

        var sources = PlanRun.Generate(project with { References = project.References.Add(domain) }).AssertCompiles().Sources;

        var plan = Assert.Single(sources, source => source.Key.Contains("PersonalDataPlan", StringComparison.Ordinal)).Value;
        Assert.Contains("ErasedValue = \"-\"", plan, StringComparison.Ordinal);
        Assert.Contains("new string[] { \"Home\", \"Street\" }", plan, StringComparison.Ordinal);
        Assert.Contains("new string[] { \"PersonId\" }", plan, StringComparison.Ordinal);
    }

    private static string[] Members(PlanRun run) =>
        [.. run.Plan.Entities.Select(entity => entity.Type.Name + ":" + string.Join(',', entity.Members.Select(member => string.Join('.', member.Path))))];

    private static PlanRun Run(string types, string sets, string model)
    {
        var run = PlanRun.Of(types + $$"""

            public class Db(DbContextOptions options) : DbContext(options)
            {
                {{sets}}
                protected override void OnModelCreating(ModelBuilder builder) { {{model}} }
            }
            """);
        Assert.Empty(run.Differences());
        return run;
    }
}
