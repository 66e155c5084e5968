using Emojoi.PersonalData.Generators.TypedPolicy;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.TypedPolicy;

public class TypedPolicyTests
{
    [Fact]
    public void Constants_are_usable_inside_the_attributes() =>
        Run("""
            using Emojoi.PersonalData;
            public class Member
            {
                [PersonalData(Categories.Nickname, Purposes.Profile, Retentions.AccountLifetime)]
                public string? Nickname { get; set; }
            }
            """).AssertCompiles();

    private static GeneratorRun Run(string source) => GeneratorRun.Of(GeneratorProject.Of(source), new TypedPolicyGenerator());
}
