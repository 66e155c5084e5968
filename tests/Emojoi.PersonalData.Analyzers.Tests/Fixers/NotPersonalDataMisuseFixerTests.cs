using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.CodeFixes.Rules;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

using Verifier = CodeFixVerifier<NotPersonalDataMisuseAnalyzer, NotPersonalDataMisuseFixer>;

public sealed class NotPersonalDataMisuseFixerTests
{
    [Fact]
    public Task Removes_the_attribute_and_its_line() => Verifier.Verify(
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            /// <summary>Where we write to.</summary>
            [NotPersonalData({|EPD1009:""|})]
            public string Email { get; set; } = "";

            [Obsolete]
            [NotPersonalData({|EPD1009:""|})] // for now
            // Shown to others.
            public string Nickname { get; set; } = "";

            [Obsolete, NotPersonalData({|EPD1009:""|})]
            public string City { get; set; } = "";

            [NotPersonalData({|EPD1009:""|})] public string Street { get; set; } = "";
        }

        public sealed record Contact([NotPersonalData({|EPD1009:""|})] string Phone, int Count);
        """,
        """
        using System;
        using Emojoi.PersonalData;

        public class Customer
        {
            /// <summary>Where we write to.</summary>
            public string Email { get; set; } = "";

            [Obsolete]
            // for now
            // Shown to others.
            public string Nickname { get; set; } = "";

            [Obsolete]
            public string City { get; set; } = "";

            public string Street { get; set; } = "";
        }

        public sealed record Contact(string Phone, int Count);
        """);

    [Fact]
    public Task Removes_the_answer_that_a_declaration_contradicts() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("email", "profile"), {|EPD1009:NotPersonalData("the shop's")|}]
            public string Email { get; set; } = "";

            [{|EPD1009:NotPersonalData("the shop's")|}]
            [PersonalData("nickname", "profile")]
            public string Nickname { get; set; } = "";
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";

            [PersonalData("nickname", "profile")]
            public string Nickname { get; set; } = "";
        }
        """);

    [Fact]
    public Task Keeps_the_conditions_around_it() => Verifier.Verify(
        """
        using Emojoi.PersonalData;

        public class Customer
        {
        #if !NEVER
            [NotPersonalData({|EPD1009:""|})]
        #endif
            public string Email { get; set; } = "";

        #if !NEVER
            [NotPersonalData({|EPD1009:""|})]
            public string Nickname { get; set; } = "";
        #endif
        }
        """,
        """
        using Emojoi.PersonalData;

        public class Customer
        {
        #if !NEVER
        #endif
            public string Email { get; set; } = "";

        #if !NEVER
            public string Nickname { get; set; } = "";
        #endif
        }
        """);
}
