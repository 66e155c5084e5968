using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Projects that build with warnings at most.</summary>
public sealed class CleanConsumers : ConsumerSolution
{
    /// <summary>The class of the README: nobody annotated it.</summary>
    public const string UndeclaredCustomer = """
        namespace Shop;

        public class Customer
        {
            public string Email { get; set; } = "";
        }
        """;

    /// <summary>The same class, declared with generated constants.</summary>
    public const string DeclaredMember = """
        using Emojoi.PersonalData;

        namespace Shop;

        [DataSubject("member")]
        public class Member
        {
            [SubjectKey]
            public int Id { get; set; }

            [PersonalData(Categories.Email, Purposes.Profile)]
            public string Email { get; set; } = "";

            [PersonalData(Categories.Nickname, Purposes.Profile, Retentions.AccountLifetime)]
            public string? Nickname { get; set; }
        }
        """;

    /// <summary>Shapes of types that generated code has to cope with.</summary>
    private const string Shapes = """
        using System.Collections.Generic;
        using Emojoi.PersonalData;

        namespace Shop;

        [DataSubject("member")]
        public class Person
        {
            [SubjectKey]
            public int Id { get; init; }

            [PersonalData(Categories.Email, Purposes.Profile)]
            public string? Email { get; private set; }

            [PersonalData(Categories.Nickname, Purposes.Profile)]
            private string? _nickname;

            public List<Post> Posts { get; } = [];

            public Badge? Badge { get; set; }

            [SubjectReference(typeof(Person))]
            public int? Inviter { get; set; }

            public sealed class Device
            {
                [PersonalData(Categories.IpAddress, Purposes.Security)]
                public string? Address { get; set; }
            }
        }

        public sealed class Employee : Person
        {
            [PersonalData(Categories.BirthDate, Purposes.Profile)]
            public System.DateOnly? Born { get; set; }
        }

        public sealed record Post([PersonalData(Categories.Nickname, Purposes.Profile)] string? Author);

        public sealed record Badge([property: PersonalData(Categories.Nickname, Purposes.Profile)] string? Text);

        public struct Visit
        {
            [PersonalData(Categories.IpAddress, Purposes.Security)]
            public string? Address { get; set; }
        }

        internal sealed class Box<T>
        {
            [PersonalData(Categories.Nickname, Purposes.Profile)]
            public string? Label { get; set; }

            public T? Content { get; set; }
        }
        """;

    /// <inheritdoc/>
    protected override void WriteProjects()
    {
        Add("Undeclared", UndeclaredCustomer, ExamplePolicy.Text, "netstandard2.0;net8.0;net10.0");
        Add("Declared", DeclaredMember, ExamplePolicy.Text, "netstandard2.0;net8.0;net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Add("Silent", "namespace App; public sealed class Clock { public int Hours { get; set; } }", null, "netstandard2.0;net8.0;net10.0", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Add("NoWarn", UndeclaredCustomer, ExamplePolicy.Text, properties: "<NoWarn>$(NoWarn);EPD1001</NoWarn>");
        Add("GlobalConfig", UndeclaredCustomer, ExamplePolicy.Text);
        Folder.Write("GlobalConfig/.globalconfig", "is_global = true\ndotnet_diagnostic.EPD1001.severity = none\n");
        Add("Named", DeclaredMember, null, properties: "<PersonalDataPolicyFile>..\\policies\\our policy.json</PersonalDataPolicyFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Folder.Write("policies/our policy.json", ExamplePolicy.Text);
        AddBaselines();
        AddStrict();
        AddTransitive();
        AddFriends();
        AddCentralVersions();
    }

    private void AddBaselines()
    {
        const string Email = "EPD1001 P:Shop.Customer.Email\n";
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
        Add("Baseline", UndeclaredCustomer, ExamplePolicy.Text, "netstandard2.0;net10.0", Strict);
        Folder.Write("Baseline/privacy-baseline.txt", Email);
        Add("NamedBaseline", UndeclaredCustomer, ExamplePolicy.Text, properties: Strict + "<PersonalDataBaselineFile>..\\policies\\what was there.txt</PersonalDataBaselineFile>");
        Folder.Write("policies/what was there.txt", Email);
    }

    /// <summary>Everything that a strict house switches on. What people wrote is out of it: generated code alone is judged.</summary>
    private void AddStrict()
    {
        const string Properties = """
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            """;
        Add("Strict", "#pragma warning disable\n" + DeclaredMember, ExamplePolicy.Text, "netstandard2.0;net8.0;net10.0", Properties);
        Add("StrictShapes", "#pragma warning disable\n" + Shapes, ExamplePolicy.Text, "net8.0;net10.0", Properties + "<IsAotCompatible>true</IsAotCompatible>");
    }

    /// <summary>Only the library installs the package; the application uses its types.</summary>
    private void AddTransitive()
    {
        Add("Library", DeclaredMember, ExamplePolicy.Text, "netstandard2.0");
        Add("Application", "namespace App; public static class Uses { public static string Of(Shop.Member member) => member.Email; }");
        Folder.Write("Application/Application.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            </Project>
            """);
    }

    /// <summary>Both get the same generated constants, and one sees the other's internals.</summary>
    private void AddFriends()
    {
        Add("Friend", DeclaredMember + "\npublic class Marker;", ExamplePolicy.Text, items: """<InternalsVisibleTo Include="Friend.Tests" />""");
        Add(
            "Friend.Tests",
            "namespace App; public static class Uses { public static string Category => Emojoi.PersonalData.Categories.Email; }",
            ExamplePolicy.Text,
            properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            items: """<ProjectReference Include="../Friend/Friend.csproj" />""");
    }

    private void AddCentralVersions()
    {
        Add("Central", DeclaredMember, ExamplePolicy.Text);
        Folder.Write("Central/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>{Folder.PackageReference.Replace("PackageReference", "PackageVersion", StringComparison.Ordinal)}</ItemGroup>
            </Project>
            """);
        Folder.Write("Central/Central.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="Emojoi.PersonalData" PrivateAssets="all" /></ItemGroup>
            </Project>
            """);
    }
}
