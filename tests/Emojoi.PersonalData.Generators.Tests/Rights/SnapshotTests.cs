using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Rights;

public class SnapshotTests
{
    /// <summary>What a reader of generated code sees. A wanted change is taken over by replacing the file with what the failure shows.</summary>
    [Fact]
    public void Generated_code_reads_as_it_did()
    {
        var run = GeneratorRun.Of(
            GeneratorProject.Of("""
                using System;
                using System.ComponentModel.DataAnnotations;
                using Emojoi.PersonalData;
                namespace Example;
                public sealed class Member
                {
                    [PersonalData("nickname", "profile"), Required, StringLength(40)]
                    public string Nickname { get; private set; } = "";

                    [PersonalData("birth-date", "profile", Erasure = ErasureStrategy.YearOfDate)]
                    public DateOnly? BirthDate { get; set; }

                    [PersonalData("ip-address", "security", "statutory")]
                    public string? LastAddress { get; set; }
                }
                """),
            new RightsGenerator()).AssertCompiles();

        var expected = File.ReadAllText(RepositoryFolder.PathOf("tests/Emojoi.PersonalData.Generators.Tests/Rights/Snapshots/Member.txt"));
        Assert.Equal(expected, Assert.Single(run.Sources.Values));
    }
}
