using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Tool.Tests;

/// <summary>Writes assemblies that carry an inventory as a build would write it.</summary>
internal static class SampleAssembly
{
    /// <summary>An inventory with two members of a member, in the generator's form.</summary>
    public const string Json = """
        {"assembly":"Shop","policy":{"name":"Example Social","version":"2.1"},
         "members":[
          {"type":"Shop.Customer","member":"Nickname","memberType":"string","kind":"property","declarations":[{"category":"nickname","purpose":"push","retention":"account-lifetime","source":"subject","erasure":"policy"},{"category":"nickname","purpose":"profile","retention":"account-lifetime","source":"subject","erasure":"policy"}],"subject":"member","subjectKey":false,"file":"src/Customer.cs","line":9},
          {"type":"Shop.Customer","member":"Email","memberType":"string","kind":"property","declarations":[{"category":"email","purpose":"profile","retention":"account-lifetime","source":"subject","erasure":"policy"}],"subject":"member","subjectKey":false,"file":"src/Customer.cs","line":12}],
         "subjects":[{"type":"Shop.Customer","subject":"member","key":"Id"}],
         "references":[{"type":"Shop.Order","member":"CustomerId","subject":"Shop.Customer","role":"owner"}]}
        """;

    /// <summary>An inventory of another assembly of the same solution.</summary>
    public const string OtherJson = """
        {"assembly":"Audit","policy":{"name":"Example Social","version":"2.1"},
         "members":[{"type":"Audit.Entry","member":"Address","memberType":"System.Net.IPAddress","kind":"field","declarations":[{"category":"ip-address","purpose":"security","retention":"security-log","source":"observed","erasure":"policy"}],"subject":null,"subjectKey":false,"file":"src/Entry.cs","line":3}],
         "subjects":[],"references":[]}
        """;

    /// <summary>Writes an assembly with an inventory attribute.</summary>
    /// <param name="path">Where.</param>
    /// <param name="json">The attribute's text.</param>
    /// <param name="version">The attribute's format version.</param>
    public static string Write(string path, string json = Json, int version = 1) => WriteSource(path, $"""
        [assembly: Emojoi.PersonalData.PersonalDataInventory({version}, {SymbolDisplay.FormatLiteral(json, quote: true)})]
        """);

    /// <summary>Writes an assembly of this source.</summary>
    public static string WriteSource(string path, string source)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(source)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        var emitted = compilation.Emit(path);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return path;
    }

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Append(typeof(PersonalDataAttribute).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file));
}
