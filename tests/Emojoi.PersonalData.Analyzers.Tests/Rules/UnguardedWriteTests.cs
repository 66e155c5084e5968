using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.UnguardedWriteAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnguardedWriteTests
{
    /// <summary>As much of EF Core, Dapper and a library for bulk writes as the rule looks at.</summary>
    private const string Libraries = """

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { public Database Database => new(); }
            public class Database { }
            public class DbSet<T> { public System.Linq.IQueryable<T> All => null!; }
            public class Setters<T>
            {
                public Setters<T> SetProperty<P>(System.Func<T, P> member, P value) => this;
                public Setters<T> SetProperty<P>(System.Func<T, P> member, System.Func<T, P> value) => this;
            }
            public static class Extensions
            {
                public static int ExecuteUpdate<T>(this System.Linq.IQueryable<T> rows, System.Linq.Expressions.Expression<System.Func<Setters<T>, Setters<T>>> setters) => 0;
                public static int ExecuteUpdateAsync<T>(this System.Linq.IQueryable<T> rows, System.Action<Setters<T>> setters) => 0;
                public static int ExecuteDelete<T>(this System.Linq.IQueryable<T> rows) => 0;
                public static int ExecuteSqlRaw(this Database database, string sql, params object[] parameters) => 0;
                public static int ExecuteSqlAsync(this Database database, System.FormattableString sql) => 0;
            }
        }

        namespace Dapper
        {
            public static class SqlMapper { public static int Execute(this System.Data.IDbConnection connection, string sql, object? parameters = null) => 0; }
        }

        namespace Bulk
        {
            public static class Extensions { public static void BulkInsert<T>(this Microsoft.EntityFrameworkCore.DbContext context, System.Collections.Generic.IList<T> rows) { } }
        }
        """;

    [Theory]
    [InlineData("{|EPD3010:Members.All.ExecuteUpdate(s => s.SetProperty(m => m.Nickname, \"x\"))|};")]
    [InlineData("{|EPD3010:Members.All.Where(m => m.Id > 1).ExecuteUpdate(s => s.SetProperty(m => m.Points, 1).SetProperty(m => m.Nickname, m => m.Nickname))|};")]
    [InlineData("{|EPD3010:Members.All.ExecuteUpdateAsync(s => { s.SetProperty(m => m.Nickname, \"x\"); })|};")]
    [InlineData("{|EPD3010:Members.All.ExecuteUpdate(setters)|};")]
    [InlineData("{|EPD3010:Database.ExecuteSqlRaw(\"INSERT INTO members (id) VALUES (1)\")|};")]
    [InlineData("{|EPD3010:Database.ExecuteSqlRaw(\"update \\\"public\\\".\\\"Members\\\" set x = 1\")|};")]
    [InlineData("{|EPD3010:Database.ExecuteSqlAsync($\"UPDATE Members SET nickname = {name}\")|};")]
    [InlineData("{|EPD3010:Database.ExecuteSqlRaw(\"UPDATE [people] SET a = 1\" + name)|};")]
    [InlineData("{|EPD3010:connection.Execute(\"INSERT OR REPLACE INTO Members VALUES (1)\")|};")]
    [InlineData("{|EPD3010:command.CommandText = \"UPDATE Members SET a = 1\"|};")]
    [InlineData("{|EPD3010:this.BulkInsert(new System.Collections.Generic.List<Member>())|};")]
    public Task Reports_a_write_of_personal_data_past_the_guard(string statement) => Verify.Verify(Source(statement));

    [Theory]
    [InlineData("Members.All.ExecuteUpdate(s => s.SetProperty(m => m.Points, 1));")]
    [InlineData("Members.All.ExecuteUpdate(s => s.SetProperty(m => m.Points, m => m.Nickname!.Length));")]
    [InlineData("Members.All.ExecuteDelete();")]
    [InlineData("Things.All.ExecuteUpdate(things);")]
    [InlineData("Database.ExecuteSqlRaw(\"DELETE FROM members\");")]
    [InlineData("Database.ExecuteSqlRaw(\"UPDATE things SET a = 1\");")]
    [InlineData("Database.ExecuteSqlRaw(\"UPDATE members_log SET a = 1\");")]
    [InlineData("Database.ExecuteSqlRaw(\"SELECT * FROM members FOR UPDATE\");")]
    [InlineData("Database.ExecuteSqlRaw(name);")]
    [InlineData("command.CommandText = \"SELECT * FROM members\";")]
    [InlineData("this.BulkInsert(new System.Collections.Generic.List<Thing>());")]
    [InlineData("Own.ExecuteSqlRaw(\"UPDATE members SET a = 1\");")]
    public Task Accepts_other_writes_and_reads(string statement) => Verify.Verify(Source(statement));

    [Fact]
    public async Task Says_what_is_written()
    {
        var report = await Reports.Single<UnguardedWriteAnalyzer>(Source("Members.All.ExecuteUpdate(s => s.SetProperty(m => m.Nickname, \"x\"));"));
        Assert.Equal(
            "ExecuteUpdate writes 'Member.Nickname' past SaveChanges, where the guard keeps people from coming back whom the privacy policy promised to erase; leave out who was erased, or save tracked objects (R-ERASE)",
            report.GetMessage());
    }

    private static string Source(string statement) => $$"""
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using Bulk;
        using Dapper;
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;

        [DataSubject("member")]
        public class Member
        {
            public long Id { get; set; }
            public int Points { get; set; }
            [PersonalData("nickname", "profile")] public string? Nickname { get; set; }
        }

        [Table("people")]
        public class Person : Member { }

        public class Thing { public int Id { get; set; } }

        public static class Own { public static void ExecuteSqlRaw(string sql) { } }

        public class Store : DbContext
        {
            public DbSet<Member> Members { get; } = new();
            public DbSet<Thing> Things { get; } = new();

            public void Write(
                string name,
                System.Data.IDbCommand command,
                System.Data.IDbConnection connection,
                System.Linq.Expressions.Expression<System.Func<Setters<Member>, Setters<Member>>> setters,
                System.Linq.Expressions.Expression<System.Func<Setters<Thing>, Setters<Thing>>> things)
            {
                {{statement}}
            }
        }
        """ + Libraries;
}
