using System.Reflection;
using System.Text.Json;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>The methods that correct one member of one row, called as an application calls them (clause R-CORRECT).</summary>
public class TypedRectificationTests
{
    private const string Social = """
        [DataSubject("member")]
        public class Member
        {
            public long Id { get; set; }
            [PersonalData("nickname", "profile")] public string? Nickname { get; set; }
            [PersonalData("birth-date", "profile")] public DateOnly? Birthday { get; set; }
            [PersonalData("nickname", "profile")] public DayOfWeek Day { get; set; }
            [PersonalData("nickname", "profile")] public byte[] Seal { get; set; } = [];
            [PersonalData("nickname", "profile")] public Uri? Page { get; set; }
            [PersonalData("ip-address", "security")] public string? Address { get; set; }
            public Home Home { get; set; } = new();
        }

        [Owned] public class Home { [PersonalData("nickname", "profile")] public int Number { get; set; } }

        [PrimaryKey(nameof(Value), nameof(@event))]
        public class Post
        {
            public Guid Value { get; set; }
            public int @event { get; set; }
            [SubjectReference(typeof(Member))] public long AuthorId { get; set; }
            [PersonalData("post", "profile")] public string Text { get; set; } = "";
        }

        public class Db(DbContextOptions options) : DbContext(options) { public DbSet<Member> Members => Set<Member>(); public DbSet<Post> Posts => Set<Post>(); }

        public static class Scene
        {
            public static async System.Threading.Tasks.Task Play(Emojoi.PersonalData.Rights.IPersonalDataRectifier rectifier)
            {
                var anna = new Emojoi.PersonalData.Rights.SubjectIdentity("member", 7L);
                await rectifier.RectifyMemberNicknameAsync(anna, "Anna");
                await rectifier.RectifyMemberNicknameAsync(anna, null);
                await rectifier.RectifyMemberBirthdayAsync(anna, new DateOnly(1990, 2, 3));
                await rectifier.RectifyMemberDayAsync(anna, DayOfWeek.Friday);
                await rectifier.RectifyMemberSealAsync(anna, [1, 2, 3]);
                await rectifier.RectifyMemberPageAsync(anna, new Uri("https://example.org/"));
                await rectifier.RectifyMemberHomeNumberAsync(anna, 12);
                await rectifier.RectifyPostTextAsync(anna, Guid.Empty, 3, "Hello");
            }
        }
        """;

    [Fact]
    public async Task Each_asks_for_one_member_of_one_row()
    {
        var rectifier = new Asked();
        await (Task)PlanRun.Of(Social).Type("Scene").GetMethod("Play")!.Invoke(null, [rectifier])!;

        Assert.Equal(
            [
                "Member() Nickname \"Anna\"", "Member() Nickname null", "Member() Birthday \"1990-02-03\"", "Member() Day 5", "Member() Seal \"AQID\"",
                "Member() Page \"https://example.org/\"", "Member() Home.Number 12",
                "Post(00000000-0000-0000-0000-000000000000,3) Text \"Hello\"",
            ],
            rectifier.Requests);
    }

    [Fact]
    public void What_a_person_may_not_correct_has_no_method() =>
        Assert.DoesNotContain("RectifyMemberAddressAsync", Names(PlanRun.Of(Social).Type("DbPersonalData")));

    private static IEnumerable<string> Names(Type type) => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(method => method.Name);

    private sealed class Asked : IPersonalDataRectifier
    {
        public List<string> Requests { get; } = [];

        public Task<RectificationOutcome> RectifyAsync(
            SubjectIdentity subject, Type entity, IReadOnlyList<object> row, string member, JsonElement value, CancellationToken cancellation = default)
        {
            Requests.Add(entity.Name + "(" + string.Join(',', row) + ") " + member + " " + value.GetRawText());
            return Task.FromResult(RectificationOutcome.Rectified);
        }
    }
}
