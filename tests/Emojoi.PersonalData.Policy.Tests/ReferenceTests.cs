namespace Emojoi.PersonalData.Policy.Tests;

public class ReferenceTests
{
    private const string Head = """{"name":"n","version":"1","effective":"2026-12-01",""";

    [Fact]
    public void Reports_an_undefined_category_at_each_reference()
    {
        var result = Marked.Check(Head + """
            "categories": { "email": { "title": "E" } },
            "purposes": { "p": { "title": "P", "basis": "contract", "categories": { ⟦EPD0003:"emial"⟧: "required" } } },
            "storage": { "encryptedAtRest": [⟦EPD0003:"phone"⟧, "email"] } }
            """);
        Assert.Equal(["email", null], result.Problems.Select(problem => problem.Suggestion));
        Assert.Equal(["C-PURPOSE", "P-REGION"], result.Problems.Select(problem => problem.Clause));
    }
}
