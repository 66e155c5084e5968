namespace Emojoi.PersonalData.Policy.Tests;

public class DuplicateTests
{
    private const string Head = """{"name":"n","version":"1","effective":"2026-12-01",""";

    [Fact]
    public void A_key_for_the_second_time_is_reported_at_every_later_occurrence()
    {
        var result = Marked.Check("""{"name":"a","version":"1","effective":"2026-12-01",⟦EPD0004:"name"⟧:"b",⟦EPD0004:"n\u0061me"⟧:⟦EPD0002:5⟧}""");
        Assert.Equal("a", result.Policy!.Name);
        Assert.All(result.Problems.Where(problem => problem.RuleId == "EPD0004"), problem => Assert.Equal(new TextRange(1, 6), problem.Other));
    }

    [Fact]
    public void The_first_wins_although_it_is_bad() => Assert.Equal("", Marked.Check(
        """{"name":⟦EPD0002:5⟧,"version":"1","effective":"2026-12-01",⟦EPD0004:"name"⟧:"b"}""").Policy!.Name);

    [Fact]
    public void Objects_at_any_depth_are_looked_at() => Marked.Check(Head + """
        "controller": { "name": "a", ⟦EPD0004:"name"⟧: "a", "contact": "c" },
        "categories": { "c": { "title": "t", "map": { "dpv": "a", ⟦EPD0004:"dpv"⟧: "b" }, ⟦EPD0004:"title"⟧: "t" }, "d": { "title": "t" } },
        "rights": { "access": { "fee": "none", ⟦EPD0004:"fee"⟧: "none" }, ⟦EPD0004:"access"⟧: { "fee": "none" } },
        "purposes": { "p": { "title": "t", "basis": "contract", "categories": { "c": "required", "d": "required", ⟦EPD0004:"c"⟧: "optional" } } },
        "commitments": [{ "clause": "C", "title": "t", ⟦EPD0004:"title"⟧: "t" }, { "clause": "C", "title": "t" }] }
        """);

    [Fact]
    public void An_unknown_key_twice_is_unknown_twice_and_repeated_once() => Marked.Check(Head + """
        ⟦EPD0002:"x"⟧: 1, ⟦EPD0002:"y"⟧: 1, ⟦EPD0002+EPD0004:"x"⟧: 1 }
        """);

    [Fact]
    public void A_later_entry_with_the_same_id_is_still_checked()
    {
        var result = Marked.Check(Head + """
            "categories": { "c": { "title": "first" }, ⟦EPD0004:"c"⟧: { "title": ⟦EPD0002:5⟧ } },
            "retentions": { "r": { "for": "P1D", "then": "erase" }, ⟦EPD0004+EPD0005:"r"⟧: { "then": "erase" } },
            "purposes": { "p": { "title": "t", "basis": "contract", "categories": {} },
                          ⟦EPD0004:"p"⟧: { "title": "t", "basis": "consent", "categories": { "c": ⟦EPD0005:"required"⟧, ⟦EPD0003:"d"⟧: "optional" } } } }
            """);
        Assert.Equal("first", Assert.Single(result.Policy!.Categories).Title);
        Assert.Equal("P1D", Assert.Single(result.Policy.Retentions).For!.Value.Text);
    }

    [Fact]
    public void Ids_of_a_later_section_are_not_defined() => Marked.Check(Head + """
        "categories": { "a": { "title": "t" } }, ⟦EPD0004:"categories"⟧: { "b": { "title": ⟦EPD0002:5⟧ } },
        "storage": { "encryptedAtRest": ["a", ⟦EPD0003:"b"⟧] } }
        """);

    [Fact]
    public void The_same_id_region_or_ground_twice_in_one_list() => Marked.Check(Head + """
        "subjects": { "s": { "title": "t" } }, "categories": { "c": { "title": "t" }, "d": { "title": "t" } },
        "purposes": { "p": { "title": "t", "basis": "contract", "categories": {}, "subjects": ["s", ⟦EPD0004:"s"⟧] } },
        "recipients": { "r": { "title": "t", "role": "processor", "regions": ["CN", "US", ⟦EPD0004:"CN"⟧, ⟦EPD0004:"\u0043N"⟧],
                               "categories": ["c", "d", ⟦EPD0004:"d"⟧], "purposes": ["p", ⟦EPD0004:"p"⟧] } },
        "storage": { "regions": ["*", ⟦EPD0004:"*"⟧], "encryptedAtRest": ["c", ⟦EPD0004:"c"⟧] },
        "cookies": { "k": { "title": "t", "purpose": "p", "categories": ["c", ⟦EPD0004:"c"⟧] } },
        "rights": { "refusalGrounds": ["trade-secrets", ⟦EPD0004:"trade-secrets"⟧] },
        "disclosure": { "grounds": ["public-safety", ⟦EPD0004:"public-safety"⟧] } }
        """);

    [Fact]
    public void A_later_occurrence_in_a_list_is_still_checked() => Marked.Check(Head + """
        "storage": { "regions": [⟦EPD0002:"UK"⟧, ⟦EPD0002+EPD0004:"UK"⟧], "encryptedAtRest": [⟦EPD0003:"c"⟧, ⟦EPD0003+EPD0004:"c"⟧] } }
        """);

    [Fact]
    public void Texts_may_repeat_and_sections_are_name_spaces_of_their_own() => Marked.Check(Head + """
        "products": ["a", "a"], "subjects": { "x": { "title": "t" } }, "categories": { "x": { "title": "t" } },
        "purposes": { "x": { "title": "t", "basis": "contract", "categories": {} } },
        "recipients": { "x": { "title": "t", "role": "processor", "regions": [], "categories": [], "hosts": ["h", "h"], "packages": ["p", "p"], "permissions": ["i", "i"], "namespaces": ["N", "N"] } },
        "storage": { "regions": ["CN"] } }
        """);

    [Fact]
    public void Comparison_is_ordinal() => Marked.Check(Head + """
        "cookies": { "a": { "title": "t", "purpose": "p" }, "A": { "title": "t", "purpose": "p" } }, "purposes": { "p": { "title": "t", "basis": "contract", "categories": {} } } }
        """);

    [Fact]
    public void What_is_not_looked_into_has_no_duplicates() => Marked.Check(Head + """
        ⟦EPD0002:"x"⟧: { "a": 1, "a": 1 } }
        """);
}
