using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class NoVocabularyTests
{
    private const string Source = """
        namespace Own
        {
            public sealed class PersonalDataAttribute(params string[] ids) : System.Attribute { public string[] Ids => ids; }
            public sealed class NotPersonalDataAttribute(string reason) : System.Attribute { public string Reason => reason; }
            public sealed class DataSubjectAttribute(string subject) : System.Attribute { public string Subject => subject; }
            public sealed class SubjectReferenceAttribute(System.Type subject) : System.Attribute { public System.Type Subject => subject; }

            [DataSubject("nobody")]
            public class Customer
            {
                [PersonalData("shoe-size", "walking", "for-ever")]
                public string Email { get; } = "";

                [NotPersonalData("")]
                public System.IO.Stream? Photo { get; set; }

                [SubjectReference(typeof(string))]
                public int Owner { get; set; }
            }
        }
        """;

    public static TheoryData<string> Rules { get; } = [.. All().Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Is_silent_where_the_vocabulary_is_not_referenced(string rule) =>
        Assert.Empty(await Reports.Of(All().Single(candidate => candidate.GetType().Name == rule), Source, policy: "{"));

    private static IEnumerable<DiagnosticAnalyzer> All() => typeof(MissingPolicyAnalyzer).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
