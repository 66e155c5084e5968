using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<CannotBeErasedAnalyzer, CannotBeErasedFixer>;

public sealed class CannotBeErasedFixerTests
{
    [Fact]
    public Task Chooses_a_strategy_for_what_the_default_cannot_erase() => Verifier.Verify(
        """
        using System.ComponentModel.DataAnnotations;
        using Emojoi.PersonalData;

        public class Customer
        {
            [Required]
            [PersonalData("nickname", "profile")] // shown
            public string {|EPD3002:name|} = "", {|EPD3002:other|} = "";

            [Required, PersonalData("email", "profile", Source = DataSource.Subject)]
            public string {|EPD3002:Mail|} { get; set; } = "";
        }
        """,
        """
        using System.ComponentModel.DataAnnotations;
        using Emojoi.PersonalData;

        public class Customer
        {
            [Required]
            [PersonalData("nickname", "profile", Erasure = ErasureStrategy.UniquePerRow)] // shown
            public string name = "", other = "";

            [Required, PersonalData("email", "profile", Source = DataSource.Subject, Erasure = ErasureStrategy.UniquePerRow)]
            public string Mail { get; set; } = "";
        }
        """,
        "EPD3002.Erase.UniquePerRow");

    [Fact]
    public Task Replaces_a_strategy_that_does_not_fit_where_it_is_written() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("nickname", "profile"), PersonalData("nickname", "push", Erasure = /* never */ ErasureStrategy.AgeBucket)]
            public string? {|EPD3002:Name|} { get; set; }
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("nickname", "profile"), PersonalData("nickname", "push", Erasure = /* never */ ErasureStrategy.Null)]
            public string? Name { get; set; }
        }
        """,
        "EPD3002.Erase.Null");

    [Fact]
    public Task Writes_names_in_full_where_the_vocabulary_cannot_be_imported() => Verifier.Verify(
        """
        public enum ErasureStrategy { Never }

        public class Customer
        {
            [Emojoi.PersonalData.PersonalData("nickname", "profile", Erasure = Emojoi.PersonalData.ErasureStrategy.AgeBucket)]
            public string? {|EPD3002:Name|} { get; set; }
        }
        """,
        """
        public enum ErasureStrategy { Never }

        public class Customer
        {
            [Emojoi.PersonalData.PersonalData("nickname", "profile", Erasure = Emojoi.PersonalData.ErasureStrategy.Null)]
            public string? Name { get; set; }
        }
        """,
        "EPD3002.Erase.Null");
}
