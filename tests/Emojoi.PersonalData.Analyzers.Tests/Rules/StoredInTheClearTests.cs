using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.StoredInTheClearAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class StoredInTheClearTests
{
    private const string Prefix = "using System;\nusing System.ComponentModel.DataAnnotations;\nusing System.ComponentModel.DataAnnotations.Schema;\nusing Emojoi.PersonalData;\n";
    private const string Note = "[PersonalData(\"health-note\", \"profile\")] public string? {|EPD4002:Note|} { get; set; }";
    private const string SilentNote = "[PersonalData(\"health-note\", \"profile\")] public string? Note { get; set; }";

    /// <summary>As much of EF Core as the rule looks at.</summary>
    private const string EntityFramework = """

        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext { protected virtual void OnModelCreating(ModelBuilder builder) { } protected virtual void ConfigureConventions(Conventions builder) { } }
            public class DbSet<T> { }
            public class ModelBuilder { public EntityTypeBuilder<T> Entity<T>() => new(); }
            public class Conventions { public Conventions Properties<T>() => this; public void HaveConversion<T>() { } }
            public class EntityTypeBuilder<T>
            {
                public PropertyBuilder Property(System.Linq.Expressions.Expression<System.Func<T, object?>> member) => new();
                public PropertyBuilder Property(string member) => new();
            }
            public class PropertyBuilder { public PropertyBuilder IsRequired() => this; public PropertyBuilder HasConversion(object converter) => this; }
            public interface IEntityTypeConfiguration<T> { void Configure(EntityTypeBuilder<T> builder); }
        }
        """;

    [Theory]
    [InlineData("[DataSubject(\"member\")] public class Member { public int Id { get; set; } " + Note + " }")]
    [InlineData("[SubjectReference(typeof(string))] public class Visit { " + Note + " }")]
    [InlineData("public class Visit { [SubjectReference(typeof(string))] public string? Owner { get; set; } " + Note + " }")]
    [InlineData("[Table(\"visits\")] public class Visit { " + Note + " }")]
    [InlineData("public class Visit { [Key] public int Number { get; set; } " + Note + " }")]
    [InlineData("public class Visit { [SubjectKey] public int Number { get; set; } " + Note + " }")]
    [InlineData("[Table(\"rows\")] public class Row { } public class Visit : Row { " + Note + " }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"health-note\", \"profile\")] public string? {|EPD4002:_note|}; }")]
    [InlineData("[Table(\"visits\")] public record Visit([PersonalData(\"health-note\", \"profile\")] string {|EPD4002:Note|});")]
    [InlineData("[Table(\"visits\"), PersonalData(\"health-note\", \"profile\")] public class {|EPD4002:Visit|} { }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"email\", \"profile\"), PersonalData(\"health-note\", \"profile\"), PersonalData(\"health-note\", \"push\")] public string? {|EPD4002:Note|} { get; set; } }")]
    public Task Reports_what_is_stored_and_not_marked(string declaration) => Verify.Verify(Prefix + declaration);

    [Theory]
    [InlineData("[Table(\"visits\")] public class Visit { [Encrypted] " + SilentNote + " }")]
    [InlineData("[Table(\"visits\"), Encrypted] public class Visit { " + SilentNote + " }")]
    [InlineData("[Encrypted] public class Row { } [Table(\"visits\")] public class Visit : Row { " + SilentNote + " }")]
    [InlineData("[Table(\"visits\")] public record Visit([PersonalData(\"health-note\", \"profile\"), Encrypted] string Note);")]
    [InlineData("public class ProtectedPersonalDataAttribute : Attribute { } [Table(\"visits\")] public class Visit { [ProtectedPersonalData] " + SilentNote + " }")]
    [InlineData("public class EncryptColumnAttribute : Attribute { } [Table(\"visits\")] public class Visit { [EncryptColumn] " + SilentNote + " }")]
    public Task Accepts_what_is_marked(string declaration) => Verify.Verify(Prefix + declaration);

    [Theory]
    [InlineData("public class VisitView { " + SilentNote + " }")]
    [InlineData("public interface IVisit { [SubjectKey] int Id { get; } " + SilentNote + " }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"shoe-size\", \"profile\")] public string? Shoes { get; set; } }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"health-note\", \"profile\")] public string Note => \"\"; }")]
    [InlineData("[Table(\"visits\")] public class Visit { [NotMapped] " + SilentNote + " }")]
    [InlineData("[Table(\"visits\")] public class Visit { [PersonalData(\"health-note\", \"profile\")] public static string? Note { get; set; } }")]
    [InlineData("public class Clinic { public void Admit([PersonalData(\"health-note\", \"profile\")] string note) { } }")]
    public Task Accepts_what_is_not_stored_or_not_listed(string declaration) => Verify.Verify(Prefix + declaration);

    [Theory]
    [InlineData("public class Store : DbContext { public DbSet<Visit> Visits { get; } = new(); }")]
    [InlineData("public class Store : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>().Property(v => v.Note).IsRequired(); }")]
    [InlineData("public class Map : IEntityTypeConfiguration<Visit> { public void Configure(EntityTypeBuilder<Visit> b) => b.Property(v => v.Other).HasConversion(1); }")]
    [InlineData("public class Store : DbContext { protected override void OnModelCreating(ModelBuilder b) { b.Entity<Visit>(); b.Entity<Bill>().Property(v => v.Note).HasConversion(1); } }")]
    public Task Reports_an_entity_of_the_model_that_is_not_converted(string model) =>
        Verify.Verify(WithModel("public class Visit { " + Note + " public string? Other { get; set; } } public class Bill { public string? Note { get; set; } }", model));

    [Theory]
    [InlineData("public class Store : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>().Property(v => v.Note).IsRequired().HasConversion(1); }")]
    [InlineData("public class Store : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>().Property(nameof(Visit.Note)).HasConversion(1); }")]
    [InlineData("public class Store : DbContext { protected override void OnModelCreating(ModelBuilder b) { var visit = b.Entity<Visit>(); visit.Property(\"Note\").HasConversion(1); } }")]
    [InlineData("public class Map : IEntityTypeConfiguration<Visit> { public void Configure(EntityTypeBuilder<Visit> b) => b.Property(v => v.Note).HasConversion(1); }")]
    [InlineData("public class Store : DbContext { public DbSet<Visit> Visits { get; } = new(); protected override void ConfigureConventions(Conventions b) => b.Properties<string>().HaveConversion<int>(); }")]
    public Task Accepts_an_entity_whose_member_is_converted(string model) =>
        Verify.Verify(WithModel("public class Visit { " + SilentNote + " }", model));

    [Fact]
    public Task Accepts_everything_where_the_policy_encrypts_nothing() => Verify.Verify(
        Prefix + "[Table(\"visits\")] public class Visit { " + SilentNote + " }",
        ExamplePolicy.Text.Replace("\"encryptedAtRest\": [\"health-note\"]", "\"encryptedAtRest\": []", StringComparison.Ordinal));

    [Fact]
    public async Task Says_what_is_stored_and_what_to_do()
    {
        var report = await Reports.Single<StoredInTheClearAnalyzer>(Prefix + "[Table(\"visits\")] public class Visit { " + SilentNote + " }");
        Assert.Equal(
            "'Visit.Note' is stored and holds category 'health-note', which the privacy policy says is encrypted at rest; nothing here encrypts it: give it a value converter that does, or mark with [Encrypted] what is encrypted elsewhere (P-ATREST)",
            report.GetMessage());
    }

    private static string WithModel(string entities, string model) => Prefix.Replace("using System;", "using System;\nusing Microsoft.EntityFrameworkCore;", StringComparison.Ordinal) + entities + model + EntityFramework;
}
