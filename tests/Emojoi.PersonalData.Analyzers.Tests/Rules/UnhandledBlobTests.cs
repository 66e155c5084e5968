using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnhandledBlobTests
{
    private const string Usings = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations.Schema; using Emojoi.PersonalData; using Emojoi.PersonalData.Rights; using Microsoft.EntityFrameworkCore;\n";
    private const string Member = "[DataSubject(\"member\")] public class Member { public long Id { get; set; } ";

    /// <summary>The example, with a category whose title alone speaks of media.</summary>
    private static readonly string Policy = ExamplePolicy.Text.Replace("\"email\":      { \"title\"", "\"looks\": { \"title\": \"Personal photos\" }, \"email\":      { \"title\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? PhotoPath { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? AvatarUrl { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public Uri? Avatar { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public Uri? Where { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public string? BlobName { get; set; }")]
    [InlineData("[PersonalData(\"email\", \"profile\"), PersonalData(\"looks\", \"profile\")] public string? FileName { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? VoiceRecordingKey { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public List<string> PhotoPaths { get; set; } = [];")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string[]? AttachmentFileNames { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public IReadOnlyList<Uri> Where { get; set; } = [];")]
    [InlineData("[PersonalData(\"post\", \"profile\")] private string? _scanPath; public string? Path => _scanPath;")]
    public async Task Reports_a_name_of_content_that_nothing_deletes(string member) => Assert.Equal(["EPD3008"], await Report(Member + member + " }"));

    [Theory]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? ProfileUrl { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? InvoiceUrl { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public Uri? Website { get; set; }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public string? SurfacePath { get; set; }")]
    [InlineData("[PersonalData(\"email\", \"profile\")] public string? EmailKey { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public byte[]? Photo { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public string? PhotoCaption { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public List<string> PhotoCaptions { get; set; } = [];")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public List<Uri> Websites { get; set; } = [];")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public Dictionary<string, Uri> Photos { get; set; } = [];")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public string PhotoUrl => \"/photos/\" + Id;")]
    [InlineData("[PersonalData(\"looks\", \"profile\"), NotMapped] public string? PhotoUrl { get; set; }")]
    [InlineData("[PersonalData(\"looks\", \"profile\")] public static string? PhotoUrl { get; set; }")]
    [InlineData("[PersonalData(\"no-such-category\", \"profile\")] public string? PhotoUrl { get; set; }")]
    [InlineData("public string? PhotoUrl { get; set; }")]
    public async Task Accepts_what_names_no_content_of_a_person(string member) => Assert.Empty(await Report(Member + member + " }"));

    [Theory]
    [InlineData("public class PhotoRequest { [PersonalData(\"post\", \"profile\")] public string? PhotoUrl { get; set; } }")]
    [InlineData("public record PhotoDto([PersonalData(\"post\", \"profile\")] string PhotoUrl);")]
    [InlineData("public interface IHasPhoto { [PersonalData(\"post\", \"profile\")] string? PhotoUrl { get; set; } }")]
    [InlineData("public class Album { public void Add([PersonalData(\"post\", \"profile\")] string photoUrl) { } }")]
    public async Task Accepts_what_passes_by(string declaration) => Assert.Empty(await Report(declaration));

    [Fact]
    public async Task Reports_what_is_stored_whatever_it_is_called() => Assert.Equal(
        ["EPD3008"],
        await Report("public class PhotoModel { public long Id { get; set; } [PersonalData(\"post\", \"profile\")] public string? Url { get; set; } [PersonalData(\"looks\", \"profile\")] public string? Path { get; set; } } public class Db : DbContext { public DbSet<PhotoModel> Photos => new(); }"));

    [Theory]
    [InlineData("public class Pictures : IBlobStore { }")]
    [InlineData("public class Start { public void Add(List<Type> services) => services.Add(typeof(IBlobStore)); }")]
    [InlineData("public class Start(IBlobStore store) { public IBlobStore Store => store; }")]
    public async Task Accepts_any_word_of_a_handler(string handler) => Assert.Empty(await Report(Photo + handler));

    [Fact]
    public async Task Is_not_satisfied_by_a_comment() => Assert.Equal(["EPD3008"], await Report(Photo + "/* IBlobStore */ /// <summary>Not an <see cref=\"IBlobStore\"/>.</summary>\npublic class Pictures { }"));

    [Fact]
    public async Task Accepts_a_handler_of_a_project_that_is_referenced() => Assert.Empty(await Report(
        Photo, [VendorAssembly.Rights, AnnotatedAssembly.Of("Blobs", "namespace B { [Emojoi.PersonalData.Recipient(\"mailer\")] public class Store : Emojoi.PersonalData.Rights.IBlobStore { } } namespace Emojoi.PersonalData.Rights { public interface IBlobStore { } }")]));

    [Fact]
    public async Task Is_silent_where_the_runtime_is_not_used() => Assert.Empty(await Report(Photo.Replace("using Emojoi.PersonalData.Rights;", "", StringComparison.Ordinal), []));

    [Theory]
    [InlineData("", 1)]
    [InlineData("public class Pictures : IBlobStore { }", 0)]
    public async Task Speaks_for_a_project_that_does_not_use_the_runtime(string handler, int count)
    {
        var rows = AnnotatedAssembly.Of("Rows", "public class Photo { public long Id { get; set; } [Emojoi.PersonalData.PersonalData(\"post\", \"profile\")] public string? PhotoUrl { get; set; } }");
        var reports = await Report(handler + "public class Db : DbContext { public DbSet<Photo> Photos => new(); }", [VendorAssembly.Rights, rows]);
        Assert.Equal(count, reports.Length);
    }

    [Fact]
    public async Task Says_what_is_found_and_what_to_do()
    {
        var reports = await Reports.Of(new UnhandledBlobAnalyzer(), Usings + Photo, Policy, TestPlatform.Vocabulary, VendorAssembly.Rights, VendorAssembly.Of("Ef", EntityFramework.Source));
        Assert.Equal(
            "'Member.PhotoUrl' only names what the privacy policy calls 'post', and nothing here deletes or exports what it names: erased rows leave the content behind; implement IBlobStore over where it lies, and register it (R-ERASE)",
            Assert.Single(reports).GetMessage());
    }

    private const string Photo = Member + "[PersonalData(\"post\", \"profile\")] public string? PhotoUrl { get; set; } }\n";

    private static Task<string[]> Report(string source) => Report(source, [VendorAssembly.Rights]);

    private static async Task<string[]> Report(string source, MetadataReference[] references)
    {
        var usings = references.Length == 0 ? Usings.Replace("using Emojoi.PersonalData.Rights;", "", StringComparison.Ordinal) : Usings;
        var reports = await Reports.Of(new UnhandledBlobAnalyzer(), usings + source, Policy, [TestPlatform.Vocabulary, VendorAssembly.Of("Ef", EntityFramework.Source), .. references]);
        return [.. reports.Select(report => report.Id)];
    }
}
