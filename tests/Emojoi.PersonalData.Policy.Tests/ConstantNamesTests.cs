namespace Emojoi.PersonalData.Policy.Tests;

public class ConstantNamesTests
{
    [Theory]
    [InlineData("birth-date", "BirthDate")]
    [InlineData("email", "Email")]
    [InlineData("a-1-b", "A1B")]
    [InlineData("categories", "Categories_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("equals", "Equals_")]
    public void An_id_becomes_a_constant(string id, string name)
    {
        var names = ConstantNames.Create([id], "Categories");
        Assert.Equal((name, id), (names.NameOf(id), names.IdOf(name)));
    }

    [Fact]
    public void Ids_that_would_make_one_constant_keep_their_hyphens()
    {
        var names = ConstantNames.Create(["a-1", "a1", "b-c", "bc"], "Categories");
        Assert.Equal(["A_1", "A1", "BC", "Bc"], new[] { "a-1", "a1", "b-c", "bc" }.Select(names.NameOf));
    }

    [Theory]
    [InlineData("")]
    [InlineData("No Id")]
    [InlineData("1a")]
    [InlineData("a\"; class X { } //")]
    public void What_is_no_id_gets_no_constant(string id) => Assert.Null(ConstantNames.Create([id, "email"], "Categories").NameOf(id));

    [Fact]
    public void An_unknown_name_has_no_id() => Assert.Null(ConstantNames.Create(["email"], "Categories").IdOf("Phone"));
}
