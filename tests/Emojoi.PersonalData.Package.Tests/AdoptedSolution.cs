using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>An old solution on its way, as somebody adopts the package: each step is run once, in order.</summary>
public sealed class AdoptedSolution : IAsyncLifetime
{
    /// <summary>What is there; nobody annotated it. The last member is less sure than the others.</summary>
    private const string Customer = """
        namespace Shop.Core;

        public class Customer
        {
            public int Id { get; set; }

            public string Email { get; set; } = "";

            public string? PhoneNumber { get; set; }

            public string? LastIpAddress { get; set; }

            public bool IsActive { get; set; }
        }

        public class CustomerPreferences
        {
            public string? Theme { get; set; }
        }
        """;

    private const string Order = """
        using System.Collections.Generic;

        namespace Shop.Web.Orders;

        public class OrderAddress
        {
            public string? FirstName { get; set; }

            public string? Email { get; set; }
        }

        public class Order
        {
            public List<OrderAddress> Addresses { get; } = new List<OrderAddress>();

            public string? CustomerEmail { get; set; }
        }
        """;

    private ConsumerFolder? _folder;

    /// <summary>The solution's folder.</summary>
    public ConsumerFolder Folder => _folder!;

    /// <summary>The first build with the package.</summary>
    public ProcessResult FirstBuild { get; private set; } = null!;

    /// <summary><c>dotnet personal-data init</c>.</summary>
    public ProcessResult Init { get; private set; } = null!;

    /// <summary>The baseline that it wrote.</summary>
    public string FirstBaseline { get; private set; } = "";

    /// <summary>The build with policy and baseline.</summary>
    public ProcessResult SilentBuild { get; private set; } = null!;

    /// <summary>The build after a member was added and a type was accepted.</summary>
    public ProcessResult WarningBuild { get; private set; } = null!;

    /// <summary><c>dotnet format</c>.</summary>
    public ProcessResult Format { get; private set; } = null!;

    /// <summary>The build after it.</summary>
    public ProcessResult LastBuild { get; private set; } = null!;

    /// <summary><c>dotnet personal-data report</c>.</summary>
    public ProcessResult Report { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var packages = await PackedPackages.GetAsync();
        _folder = packages.CreateConsumer("Old Shöp");
        WriteSolution();
        FirstBuild = await Folder.BuildAsync("Shop.slnx");
        (await Folder.DotnetAsync("new", "tool-manifest")).EnsureSuccess();
        (await Folder.DotnetAsync("tool", "install", "Emojoi.PersonalData.Tool", "--version", packages.Version)).EnsureSuccess();

        Init = await Folder.DotnetAsync("personal-data", "init");
        FirstBaseline = File.Exists(Folder.PathOf("privacy-baseline.txt")) ? Folder.Read("privacy-baseline.txt") : "";
        SilentBuild = await Folder.BuildAsync("Shop.slnx");

        Folder.Write("Core/Lead.cs", "namespace Shop.Core;\n\npublic class Lead\n{\n    public string Email { get; set; } = \"\";\n}\n");
        (await Folder.DotnetAsync("personal-data", "baseline", "accept", "Shop.Core", "*.OrderAddress")).EnsureSuccess();
        WarningBuild = await Folder.BuildAsync("Shop.slnx");

        Format = await Folder.DotnetAsync("format", "analyzers", "Shop.slnx", "--no-restore", "--diagnostics", "EPD1001", "--severity", "info");
        LastBuild = await Folder.BuildAsync("Shop.slnx");
        Report = await Folder.DotnetAsync("personal-data", "report", "Core", "Web", "--output", "report");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder?.Dispose();
        return Task.CompletedTask;
    }

    private void WriteSolution()
    {
        Folder.Write("Shop.slnx", """<Solution><Project Path="Core/Core.csproj" /><Project Path="Web/Web.csproj" /><Project Path="Tests/Tests.csproj" /></Solution>""");
        Folder.WriteProject("Core/Core.csproj", "netstandard2.0;net10.0");
        Folder.Write("Core/Customer.cs", Customer);
        Folder.WriteProject("Web/Web.csproj", items: """<ProjectReference Include="../Core/Core.csproj" />""");
        Folder.Write("Web/Order.cs", Order);
        Folder.WriteProject("Tests/Tests.csproj", properties: "<IsTestProject>true</IsTestProject>");
        Folder.Write("Tests/Customer.cs", "namespace Shop.Tests; public class FakeCustomer { public string Email { get; set; } = \"\"; }");
    }
}
