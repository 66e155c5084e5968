using Emojoi.PersonalData.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

public class SimplePlanTests
{
    private const string Social = """
        namespace App;

        [DataSubject("member")]
        public class Member
        {
            [SubjectKey] public long Id { get; init; }
            [PersonalData("nickname", "profile")] public string Nickname { get; set; } = "";
            [PersonalData("email", "profile")] public string? Email { get; private set; }
            public DateTimeOffset RegisteredAt { get; set; }
        }

        public class SignIn
        {
            public Guid Id { get; set; }
            [SubjectReference(typeof(Member))] public long MemberId { get; set; }
            [PersonalData("ip-address", "security")] public string? Address { get; set; }
            public DateTime At { get; set; }
            public DateTime? LastSeenAt { get; set; }
        }

        public class Country { public int Id { get; set; } public string Name { get; set; } = ""; }

        public class SocialDb : DbContext
        {
            public DbSet<Member> Members => Set<Member>();
            public DbSet<SignIn> SignIns => Set<SignIn>();
            public DbSet<Country> Countries => Set<Country>();
        }
        """;

    [Fact]
    public void A_context_leads_to_its_plan()
    {
        var attribute = Assert.Single(PlanRun.Of(Social).Attributes);

        Assert.Equal("App.SocialDb", attribute.Context.FullName);
        Assert.Equal("App.SocialDbPersonalData", attribute.Holder.FullName);
    }

    [Fact]
    public void A_plan_names_the_policy_and_its_subjects()
    {
        var plan = PlanRun.Of(Social).Plan;

        Assert.Equal("Example Social 2.1", plan.Policy);
        var subject = Assert.Single(plan.Subjects);
        Assert.Equal("member Member Id", subject.Subject + " " + subject.Type.Name + " " + string.Join(",", subject.Key));
    }

    [Fact]
    public void People_come_last_and_what_is_nobodys_does_not_come_at_all() =>
        Assert.Equal(["SignIn", "Member"], PlanRun.Of(Social).Plan.Entities.Select(entity => entity.Type.Name));

    [Fact]
    public void Rows_lead_to_people()
    {
        var run = PlanRun.Of(Social);

        Assert.Equal(["member Owner: Id"], run.Paths("Member"));
        Assert.Equal(["member Owner: MemberId"], run.Paths("SignIn"));
    }

    [Fact]
    public void Members_have_what_the_policy_says()
    {
        var address = PlanRun.Of(Social).Member("SignIn", "Address");

        Assert.Equal("ip-address security security-log", address.Category + " " + address.Purpose + " " + address.Retention);
        Assert.Equal((ErasureOutcome.Erased, ErasureStrategy.Policy), (address.Outcome, address.Strategy));
        Assert.Equal(("P6M", "collection", null), (address.Period, address.From, address.Law));
        Assert.False(address.Rectifiable);
    }

    [Fact]
    public void What_lasts_until_an_event_has_no_period()
    {
        var nickname = PlanRun.Of(Social).Member("Member", "Nickname");

        Assert.Equal("account-lifetime", nickname.Retention);
        Assert.Null(nickname.Period);
        Assert.Null(nickname.From);
        Assert.True(nickname.Rectifiable);
    }

    [Fact]
    public void Times_are_found_by_their_names()
    {
        var run = PlanRun.Of(Social);

        Assert.Equal(("At", "LastSeenAt"), (run.Entity("SignIn").CollectedAt, run.Entity("SignIn").LastUsedAt));
        Assert.Equal(("RegisteredAt", null), (run.Entity("Member").CollectedAt, run.Entity("Member").LastUsedAt));
    }

    [Theory]
    [InlineData("public class Plain { }")]
    [InlineData("public abstract class Base : DbContext { }")]
    [InlineData("public class Generic<T> : DbContext where T : class { public DbSet<T> All => Set<T>(); }")]
    [InlineData("public class Outer { private class Hidden : DbContext { } }")]
    [InlineData("namespace Mine { public class DbContext { } } public class Other : Mine.DbContext { }")]
    public void What_is_no_context_has_no_plan(string source) => Assert.Empty(PlanRun.Of(source).Attributes);

    [Fact]
    public void Without_the_runtime_nothing_is_generated()
    {
        var project = PlanRun.Project(Social) with
        {
            References = [.. PlanRun.References.Where(reference => reference.Display?.Contains("Emojoi.PersonalData.Rights", StringComparison.Ordinal) != true)],
        };

        Assert.DoesNotContain(PlanRun.Generate(project).AssertCompiles().Sources.Keys, name => name.Contains("PersonalDataPlan", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_policy_everything_is_erased()
    {
        var member = PlanRun.Of(PlanRun.Project(Social) with { Policy = null }).Member("SignIn", "Address");

        Assert.Equal((ErasureOutcome.Erased, ErasureStrategy.Policy, ""), (member.Outcome, member.Strategy, member.Retention));
    }
}
