using System.Xml.Linq;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Architecture.Tests;

/// <summary>The sample is a project like any other one outside of this repository: there it says the versions of its packages itself.</summary>
public class SamplePackageTests
{
    [Fact]
    public void The_sample_takes_the_versions_that_are_tested()
    {
        var central = XDocument.Load(RepositoryFolder.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(package => (string)package.Attribute("Include")!, package => (string)package.Attribute("Version")!, StringComparer.Ordinal);
        Assert.NotEmpty(SampleProject.Packages);
        Assert.All(SampleProject.Packages, package => Assert.Equal(central[package.Id], package.Version));
    }
}
