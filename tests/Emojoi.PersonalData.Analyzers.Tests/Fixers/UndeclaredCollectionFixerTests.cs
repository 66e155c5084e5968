using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<SuspectAnalyzer, UndeclaredCollectionFixer>;
using Test = FixTest<SuspectAnalyzer, UndeclaredCollectionFixer>;

public sealed class UndeclaredCollectionFixerTests
{
    private const string Constants = """
        namespace Emojoi.PersonalData;

        internal static class Categories
        {
            public const string Email = "email";
            public const string IpAddress = "ip-address";
        }

        internal static class Purposes
        {
            public const string Profile = "profile";
        }
        """;

    [Fact]
    public Task Declares_a_property_and_imports_the_vocabulary() => Verifier.Verify(
        """
        using System;

        namespace Shop;

        public class Customer
        {
            public string {|EPD1001:Email|} { get; set; } = "";
        }
        """,
        """
        using System;
        using Emojoi.PersonalData;

        namespace Shop;

        public class Customer
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        }
        """);

    [Fact]
    public async Task Prefers_the_constants_of_the_policy_and_falls_back_to_text_one_by_one()
    {
        var test = new Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    public class Customer
                    {
                        public string {|EPD1001:Email|} { get; set; } = "";

                        public string {|EPD1001:Address|} { get; set; } = "";
                    }
                    """,
                    Constants,
                },
            },
            FixedState =
            {
                Sources =
                {
                    """
                    using Emojoi.PersonalData;

                    public class Customer
                    {
                        [PersonalData(Categories.Email, Purposes.Profile)]
                        public string Email { get; set; } = "";

                        [PersonalData(Categories.IpAddress, "security")]
                        public string Address { get; set; } = "";
                    }
                    """,
                    Constants,
                },
            },
        };

        await test.RunAsync();
    }

    [Fact]
    public Task Keeps_comments_attributes_and_layout() => Verifier.Verify(
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            private int _age;   // not about anybody

            /// <summary>Where we write to.</summary>
            [Obsolete] // soon
            // Verified.
            public string {|EPD1001:Email|} { get; set; } = ""; // end

            #region names
            public string {|EPD1001:Nickname|} => "";
            #endregion
        }
        """,
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            private int _age;   // not about anybody

            /// <summary>Where we write to.</summary>
            [Obsolete] // soon
            // Verified.
            [PersonalData("email", "profile")]
            public string Email { get; set; } = ""; // end

            #region names
            [PersonalData("nickname", "profile")]
            public string Nickname => "";
            #endregion
        }
        """);

    [Fact]
    public Task Stays_inside_the_condition_around_a_member_and_outside_the_one_around_an_attribute() => Verifier.Verify(
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
        #if !NEVER
            public string {|EPD1001:Email|} { get; set; } = "";
        #endif

        #if !NEVER
            [Obsolete]
        #endif
            public string {|EPD1001:Nickname|} { get; set; } = "";

        #if NEVER
            [Obsolete]
        #endif
            public string {|EPD1001:Address|} { get; set; } = "";
        }
        """,
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
        #if !NEVER
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        #endif

        #if !NEVER
            [Obsolete]
        #endif
            [PersonalData("nickname", "profile")]
            public string Nickname { get; set; } = "";

        #if NEVER
            [Obsolete]
        #endif
            [PersonalData("ip-address", "security")]
            public string Address { get; set; } = "";
        }
        """);

    [Fact]
    public Task Offers_nothing_where_a_condition_divides_the_declaration() => Verifier.VerifyNone(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
        #if !NEVER
            public
        #else
            internal
        #endif
            string {|EPD1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Stays_in_the_line_of_members_that_share_it() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer { public string {|EPD1001:Email|} { get; set; } = ""; [System.Obsolete] public string {|EPD1001:Nickname|} { get; set; } = ""; }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer { [PersonalData("email", "profile")] public string Email { get; set; } = ""; [System.Obsolete] [PersonalData("nickname", "profile")] public string Nickname { get; set; } = ""; }
        """);

    [Fact]
    public Task Declares_the_positional_parameters_of_a_record_and_other_parameters() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public sealed record Customer(int Id, string {|EPD1001:Email|},
            // What others see.
            string {|EPD1001:Nickname|} = "");

        public class Mailer
        {
            public void Send(in string {|EPD1001:email|}, int times) { }
        }
        """,
        """
        using Emojoi.PersonalData;

        public sealed record Customer(int Id, [PersonalData("email", "profile")] string Email,
            // What others see.
            [PersonalData("nickname", "profile")] string Nickname = "");

        public class Mailer
        {
            public void Send([PersonalData("email", "profile")] in string email, int times) { }
        }
        """);

    [Fact]
    public Task Declares_parts_of_partial_structs_and_members_of_interfaces() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public partial struct Customer
        {
            public string {|EPD1001:Email|};
        }

        public partial struct Customer
        {
            public string {|EPD1001:Nickname|} { get; init; }
        }

        public interface ICustomer
        {
            string {|EPD1001:Email|} { get; }
        }
        """,
        """
        using Emojoi.PersonalData;

        public partial struct Customer
        {
            [PersonalData("email", "profile")]
            public string Email;
        }

        public partial struct Customer
        {
            [PersonalData("nickname", "profile")]
            public string Nickname { get; init; }
        }

        public interface ICustomer
        {
            [PersonalData("email", "profile")]
            string Email { get; }
        }
        """);

    [Fact]
    public Task Gives_a_field_a_declaration_of_its_own_where_several_share_one() => Verifier.Verify(
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            /// <summary>What we know.</summary>
            [NonSerialized]
            protected string theme = "dark", {|EPD1001:email|} = "", // verified
                {|EPD1001:nickname|}, /* last */ locale; // end

            int {|EPD1001:address|}, count;
        }
        """,
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            /// <summary>What we know.</summary>
            [NonSerialized]
            protected string theme = "dark";
            /// <summary>What we know.</summary>
            [NonSerialized]
            [PersonalData("email", "profile")]
            protected string email = ""; // verified
            /// <summary>What we know.</summary>
            [NonSerialized]
            [PersonalData("nickname", "profile")]
            protected string nickname;
            /// <summary>What we know.</summary>
            [NonSerialized]
            protected string /* last */ locale; // end

            [PersonalData("ip-address", "security")]
            int address;
            int count;
        }
        """);

    [Fact]
    public Task Writes_the_name_in_full_where_it_means_the_attribute_of_Identity() => Verifier.Verify(
        IdentityUser("""
            [PersonalData]
            public string Theme { get; set; } = "";

            public string {|EPD1001:Email|} { get; set; } = "";
        """, ""),
        IdentityUser("""
            [PersonalData]
            public string Theme { get; set; } = "";

            [Emojoi.PersonalData.PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        """, ""));

    [Fact]
    public Task Writes_the_name_in_full_where_both_attributes_are_imported() => Verifier.Verify(
        IdentityUser("""
            [NotPersonalData("the shop's")]
            public string Theme { get; set; } = "";

            public string {|EPD1001:Email|} { get; set; } = "";
        """, "using Emojoi.PersonalData;\n"),
        IdentityUser("""
            [NotPersonalData("the shop's")]
            public string Theme { get; set; } = "";

            [Emojoi.PersonalData.PersonalData("email", "profile")]
            public string Email { get; set; } = "";
        """, "using Emojoi.PersonalData;\n"));

    [Fact]
    public Task Marks_as_not_personal_with_a_reason_left_to_be_given() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            public string {|EPD1001:Email|} { get; set; } = "";
            public string {|EPD1001:Iban|} { get; set; } = "";
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [NotPersonalData("")]
            public string Email { get; set; } = "";
            [NotPersonalData("")]
            public string Iban { get; set; } = "";
        }
        """,
        "EPD1001.Dismiss");

    [Fact]
    public async Task Gives_a_category_that_no_purpose_lists_its_place_in_the_policy()
    {
        var test = new Test
        {
            TestCode = "using Emojoi.PersonalData;\n\npublic class C { public string {|EPD1001:Post|} = \"\"; }",
            FixedCode = "using Emojoi.PersonalData;\n\npublic class C { [PersonalData(\"post\", \"payment\")] public string Post = \"\"; }",
            FixedPolicy = ExamplePolicy.Text.Replace("\"categories\": {} }", "\"categories\": { \"post\": \"optional\" } }", StringComparison.Ordinal),
            CodeActionEquivalenceKey = "EPD1001.DeclareAndAddToPolicy.payment",
        };

        await test.RunAsync();
    }

    [Fact]
    public async Task Fixes_all_members_of_all_files()
    {
        var test = new Test
        {
            TestState =
            {
                Sources =
                {
                    "public class A { public string {|EPD1001:Email|} = \"\"; public string {|EPD1001:Nickname|} = \"\"; }",
                    "using Emojoi.PersonalData;\npublic class B\n{\n    public string {|EPD1001:Email|} = \"\";\n}",
                    "public class C { public string {|EPD1001:Email|} = \"\"; }",
                },
            },
            FixedState =
            {
                Sources =
                {
                    "using Emojoi.PersonalData;\r\n\r\npublic class A { [PersonalData(\"email\", \"profile\")] public string Email = \"\"; [PersonalData(\"nickname\", \"profile\")] public string Nickname = \"\"; }",
                    "using Emojoi.PersonalData;\npublic class B\n{\n    [PersonalData(\"email\", \"profile\")]\n    public string Email = \"\";\n}",
                    "using Emojoi.PersonalData;\r\n\r\npublic class C { [PersonalData(\"email\", \"profile\")] public string Email = \"\"; }",
                },
            },
        };

        await test.RunAsync();
    }

    [Fact]
    public async Task Imports_nothing_where_a_global_using_does()
    {
        const string Usings = "global using Emojoi.PersonalData;";
        var test = new Test
        {
            TestState = { Sources = { "public class A\n{\n    public string {|EPD1001:Email|} = \"\";\n}", Usings } },
            FixedState = { Sources = { "public class A\n{\n    [PersonalData(\"email\", \"profile\")]\n    public string Email = \"\";\n}", Usings } },
        };

        await test.RunAsync();
    }

    [Fact]
    public Task Imports_where_the_file_does_and_below_its_header() => Verifier.Verify(
        """
        // Copyright: the shop

        namespace Shop
        {
            using System;

            /// <summary>Who buys.</summary>
            public class Customer
            {
                public string {|EPD1001:Email|} { get; set; } = String.Empty;
            }
        }
        """,
        """
        // Copyright: the shop

        namespace Shop
        {
            using System;
            using Emojoi.PersonalData;

            /// <summary>Who buys.</summary>
            public class Customer
            {
                [PersonalData("email", "profile")]
                public string Email { get; set; } = String.Empty;
            }
        }
        """);

    [Fact]
    public Task Declares_members_of_nested_generic_and_file_local_types() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Page<T>
        {
            public class Row
            {
                public T? {|EPD1001:Email|} { get; set; }
            }
        }

        file class Draft
        {
            public required string {|EPD1001:Email|} { get; init; }
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Page<T>
        {
            public class Row
            {
                [PersonalData("email", "profile")]
                public T? Email { get; set; }
            }
        }

        file class Draft
        {
            [PersonalData("email", "profile")]
            public required string Email { get; init; }
        }
        """);

    [Fact]
    public Task Writes_constants_in_full_where_a_member_hides_their_class() => Verifier.Verify(
        Hidden("public string {|EPD1001:Email|} { get; set; } = \"\";"),
        Hidden("[PersonalData(Emojoi.PersonalData.Categories.Email, \"profile\")]\n    public string Email { get; set; } = \"\";"));

    [Fact]
    public Task Keeps_the_line_breaks_of_the_file() => Verifier.Verify(
        "using Emojoi.PersonalData;\r\npublic class C\r\n{\r\n\tpublic string {|EPD1001:Email|} = \"\";\r\n}\r\n",
        "using Emojoi.PersonalData;\r\npublic class C\r\n{\r\n\t[PersonalData(\"email\", \"profile\")]\r\n\tpublic string Email = \"\";\r\n}\r\n");

    private static string IdentityUser(string members, string usings) => $$"""
        {{usings}}using Microsoft.AspNetCore.Identity;

        namespace Shop
        {
        public class Customer
        {
        {{members}}
        }
        }

        namespace Microsoft.AspNetCore.Identity
        {
            public sealed class PersonalDataAttribute : System.Attribute
            {
            }
        }
        """;

    private static string Hidden(string member) => $$"""
        using Emojoi.PersonalData;

        public class Customer
        {
            public string[] Categories { get; } = [];

            {{member}}
        }

        namespace Emojoi.PersonalData
        {
            internal static class Categories
            {
                public const string Email = "email";
            }
        }
        """;
}
