using Emojoi.PersonalData.Testing;

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

                [SubjectReference(typeof(string))]
                public int Other { get; set; }

                public void Save(System.Data.IDbCommand command) => command.CommandText = "UPDATE Customer SET Email = 1";
            }

            public class Order
            {
                [PersonalData("shoe-size", "walking", "for-ever")]
                public string Email { get; set; } = "";
            }
        }
        """;

    public static TheoryData<string> Ids => RuleCatalog.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Is_silent_where_the_vocabulary_is_not_referenced(string id) =>
        Assert.Empty(await Reports.Of(RuleCatalog.Analyzer(id), Source, policy: "{"));
}
