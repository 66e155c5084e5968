namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>How rows lead to people; each plan is compared with the model that EF Core makes of the same code.</summary>
public class PathTests
{
    private const string Member = """
        [DataSubject("member")]
        public class Member
        {
            [SubjectKey] public long Id { get; set; }
            [PersonalData("nickname", "profile")] public string? Nickname { get; set; }
        }

        """;

    private const string Note = """[PersonalData("post", "profile")] public string? Note { get; set; } """;

    [Theory]
    [InlineData("public long MemberId { get; set; } public Member? Member { get; set; }", "member Owner: MemberId")]
    [InlineData("public long AuthorId { get; set; } public Member Author { get; set; } = null!;", "member Owner: AuthorId")]
    [InlineData("public long AuthorKey { get; set; } [ForeignKey(\"AuthorKey\")] public Member? Author { get; set; }", "member Owner: AuthorKey")]
    [InlineData("[ForeignKey(nameof(Author))] public long Writer { get; set; } public Member? Author { get; set; }", "member Owner: Writer")]
    [InlineData("public Member? Author { get; set; }", "member Owner: Post.Author > Id")]
    [InlineData("[SubjectReference(typeof(Member))] public Member? Author { get; set; }", "member Owner: Post.Author > Id")]
    [InlineData("[SubjectReference(typeof(Member))] public long AuthorId { get; set; } public Member? Author { get; set; }", "member Owner: AuthorId")]
    [InlineData("public long? AuthorId { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.Accessor)] public Member? Author { get; set; }", "member Accessor: AuthorId")]
    public void A_row_leads_to_the_person_that_it_refers_to(string members, string path) => Fits("public DbSet<Post> Posts => Set<Post>();", "", "public class Post { public int Id { get; set; } " + Note + members + " }", "Post", path);

    [Fact]
    public void Key_and_navigation_are_one_path() => Fits(
        "public DbSet<Message> Messages => Set<Message>();",
        "builder.Entity<Message>().HasOne(m => m.Sender).WithMany(); builder.Entity<Message>().HasOne(m => m.Recipient).WithMany();",
        """
        public class Message
        {
            public int Id { get; set; }
            [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long? SenderId { get; set; }
            public Member? Sender { get; set; }
            public long? RecipientId { get; set; }
            [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public Member? Recipient { get; set; }
            [PersonalData("post", "profile")] public string? Text { get; set; }
        }
        """,
        "Message", "member CoOwner: SenderId", "member CoOwner: RecipientId");

    [Fact]
    public void Two_owners_share_the_row() => Fits(
        "public DbSet<Gift> Gifts => Set<Gift>();",
        "",
        "public class Gift { public int Id { get; set; } [SubjectReference(typeof(Member))] public long FromId { get; set; } [SubjectReference(typeof(Member))] public long ToId { get; set; } " + Note + "}",
        "Gift", "member CoOwner: FromId", "member CoOwner: ToId");

    [Fact]
    public void A_row_without_personal_data_is_not_anybodys_by_a_convention() => Fits(
        "public DbSet<Team> Teams => Set<Team>();",
        "",
        "public class Team { public int Id { get; set; } public long? LeaderId { get; set; } public Member? Leader { get; set; } }",
        "Team", "member Accessor: LeaderId");

    [Fact]
    public void A_row_belongs_to_whom_the_row_that_holds_it_belongs() => Fits(
        "public DbSet<Order> Orders => Set<Order>();",
        "",
        """
        public class Order { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public List<Line> Lines { get; set; } = []; }
        public class Line { public int Id { get; set; } [PersonalData("post", "profile")] public string? Engraving { get; set; } public List<Remark> Remarks { get; set; } = []; }
        public class Remark { public int Id { get; set; } public Line? Line { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
        """,
        "Remark", "member Owner: Remark.Line > ^Order.Lines > BuyerId");

    [Fact]
    public void A_row_that_somebody_wrote_is_theirs_and_not_the_holders() => Fits(
        "public DbSet<Post> Posts => Set<Post>();",
        "",
        """
        public class Post { public int Id { get; set; } [SubjectReference(typeof(Member))] public long AuthorId { get; set; } public List<Comment> Comments { get; set; } = []; [PersonalData("post", "profile")] public string? Text { get; set; } }
        public class Comment { public int Id { get; set; } [SubjectReference(typeof(Member))] public long WriterId { get; set; } public Comment? AnswerTo { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
        """,
        "Comment", "member Owner: WriterId");

    [Fact]
    public void A_row_that_people_share_by_a_collection_is_seen_by_each() => Fits(
        "public DbSet<Room> Rooms => Set<Room>();",
        "builder.Entity<Room>().HasMany(r => r.Guests).WithMany();",
        "public class Room { public int Id { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public List<Member> Guests { get; set; } = []; " + Note + "}",
        "Room", "member CoOwner: Room.Guests > Id");

    [Fact]
    public void A_part_belongs_to_its_own_person() => Fits(
        "public DbSet<Message> Messages => Set<Message>();",
        "builder.Entity<Message>().OwnsOne(m => m.Written); builder.Entity<Message>().ComplexProperty(m => m.Answer);",
        """
        public class Message { public int Id { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long SenderId { get; set; } public Words Written { get; set; } = new(); public Words Answer { get; set; } = new(); }
        public class Words { [SubjectReference(typeof(Member))] public long AuthorId { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
        """,
        "Message", "member CoOwner: SenderId", "member Owner: Written.AuthorId in Written", "member Owner: Answer.AuthorId in Answer");

    [Fact]
    public void A_type_that_says_whose_it_is_needs_no_attribute_on_its_key() => Fits(
        "public DbSet<Settings> All => Set<Settings>();",
        "",
        "[SubjectReference(typeof(Member))] public class Settings { public int Id { get; set; } public long MemberId { get; set; } " + Note + "}",
        "Settings", "member Owner: MemberId");

    [Fact]
    public void Derived_types_have_plans_of_their_own() => Fits(
        "public DbSet<Entry> Entries => Set<Entry>(); public DbSet<Photo> Photos => Set<Photo>();",
        "",
        """
        public abstract class Kept { public int Id { get; set; } [PersonalData("post", "profile")] public string? Title { get; set; } }
        public class Entry : Kept { [SubjectReference(typeof(Member))] public long OwnerId { get; set; } [PersonalData("post", "profile")] public virtual string? Text { get; set; } }
        public class Photo : Entry { [PersonalData("post", "profile")] public string? Caption { get; set; } }
        """,
        "Photo", "member Owner: OwnerId");

    [Fact]
    public void A_composite_key_is_led_to_by_all_its_parts()
    {
        var run = PlanRun.Of("""
            [DataSubject("member"), PrimaryKey(nameof(TenantId), nameof(Id))]
            public class Person { [SubjectKey] public int TenantId { get; set; } [SubjectKey] public long Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Visit { public int Id { get; set; } public int TenantId { get; set; } [SubjectReference(typeof(Person))] public long PersonId { get; set; } [PersonalData("post", "profile")] public string? Note { get; set; } }
            public class Call
            {
                public int Id { get; set; }
                [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public int CallerTenantId { get; set; }
                [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public long CallerId { get; set; }
                [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public int CalledTenantId { get; set; }
                [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public long CalledId { get; set; }
                [PersonalData("post", "profile")] public string? Note { get; set; }
            }
            public class Db(DbContextOptions options) : DbContext(options) { public DbSet<Person> People => Set<Person>(); public DbSet<Visit> Visits => Set<Visit>(); public DbSet<Call> Calls => Set<Call>(); }
            """);

        Assert.Equal(["member Owner: TenantId,PersonId"], run.Paths("Visit"));
        Assert.Equal(["member CoOwner: CallerTenantId,CallerId", "member CoOwner: CalledTenantId,CalledId"], run.Paths("Call"));
        Assert.Empty(run.Differences());
    }

    [Fact]
    public void A_key_that_is_not_the_primary_key_is_reached_by_the_navigation()
    {
        var run = PlanRun.Of("""
            [DataSubject("member")]
            public class Person { public int Id { get; set; } [SubjectKey] public Guid Handle { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Visit { public int Id { get; set; } public int PersonId { get; set; } public Person Person { get; set; } = null!; [PersonalData("post", "profile")] public string? Note { get; set; } }
            public class Db(DbContextOptions options) : DbContext(options) { public DbSet<Person> People => Set<Person>(); public DbSet<Visit> Visits => Set<Visit>(); }
            """);

        Assert.Equal(["member Owner: Visit.Person > Handle"], run.Paths("Visit"));
        Assert.Empty(run.Differences());
    }

    [Fact]
    public void One_person_that_refers_to_another_is_not_theirs()
    {
        var run = PlanRun.Of("""
            [DataSubject("member")]
            public class Person { public int Id { get; set; } public int? FriendId { get; set; } public Person? Friend { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Db(DbContextOptions options) : DbContext(options) { public DbSet<Person> People => Set<Person>(); }
            """);

        Assert.Equal(["member Owner: Id"], run.Paths("Person"));
        Assert.Empty(run.Differences());
    }

    [Theory]
    [InlineData("public class Item { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public Product? Product { get; set; } } public class Product { public int Id { get; set; } public Picture? Picture { get; set; } public List<Picture> Gallery { get; set; } = []; }")]
    [InlineData("public class Item { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public Picture? Picture { get; set; } }", "public List<Item> Items { get; set; } = [];")]
    [InlineData("public class Item { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public Country? Country { get; set; } } public class Country { public int Id { get; set; } }", "public Country? Country { get; set; }")]
    [InlineData("public class Item { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public List<Shelf> Shelves { get; set; } = []; } public class Shelf { public int Id { get; set; } public List<Item> Items { get; set; } = []; public List<Picture> Pictures { get; set; } = []; }")]
    public void What_rows_of_many_people_refer_to_is_nobodys(string types, string members = "")
    {
        var run = PlanRun.Of(Member + types + " public class Picture { public int Id { get; set; } " + Note + members + """
             }
            public class Db(DbContextOptions options) : DbContext(options)
            {
                public DbSet<Member> Members => Set<Member>();
                public DbSet<Item> Items => Set<Item>();
                public DbSet<Picture> Pictures => Set<Picture>();
            }
            """);

        Assert.Empty(run.Paths("Picture"));
    }

    [Theory]
    [InlineData("public class Order { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public Place? Delivery { get; set; } }", "", "member Owner: ^Order.Delivery > BuyerId")]
    [InlineData("public class Order { public int Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public int? PlaceId { get; set; } public Place? Place { get; set; } }", "public Order? Order { get; set; }", "member Owner: Place.Order > BuyerId")]
    public void What_a_row_has_as_its_own_is_whose_the_row_is(string types, string members, string path) => Fits(
        "public DbSet<Order> Orders => Set<Order>();", "", types + " public class Place { public int Id { get; set; } " + Note + members + " }", "Place", path);

    private static void Fits(string sets, string model, string types, string entity, params string[] paths)
    {
        var run = PlanRun.Of(Member + types + $$"""

            public class Db(DbContextOptions options) : DbContext(options)
            {
                public DbSet<Member> Members => Set<Member>();
                {{sets}}
                protected override void OnModelCreating(ModelBuilder builder) { {{model}} }
            }
            """);

        Assert.Equal(paths, run.Paths(entity));
        Assert.Empty(run.Differences());
    }
}
