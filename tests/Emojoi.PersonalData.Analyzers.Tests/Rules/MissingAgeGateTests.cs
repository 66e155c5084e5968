using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.MissingAgeGateAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class MissingAgeGateTests
{
    private const string Born = "[PersonalData(\"birth-date\", \"profile\")] public DateOnly? Born { get; set; } ";
    private const string Gate = "public static class Age { [AgeCheck] public static bool Allows(DateOnly born) => born.Year < 2000; } ";

    [Theory]
    [InlineData("public void Register(Member member, DateOnly born) => {|EPD3009:member.Born = born|};")]
    [InlineData("public Member Register(DateOnly born) => new() { {|EPD3009:Born = born|} };")]
    [InlineData("public Member Register(SignUpRequest request) { var born = request.Born; return new() { {|EPD3009:Born = born|} }; }")]
    [InlineData("public Member Register(string born) => new() { {|EPD3009:Born = DateOnly.Parse(born)|} };")]
    [InlineData("public void Register(Member member, string text) { if (DateOnly.TryParse(text, out var born)) { {|EPD3009:member.Born = born|}; } }")]
    [InlineData("public DateOnly Input { get; set; } public void OnPost(Member member) => {|EPD3009:member.Born = Input|};")]
    [InlineData("public Guest Register(DateOnly born) => new({|EPD3009:born|});")]
    [InlineData("public void Register(List<Member> members, DateOnly[] dates) { foreach (var born in dates) { members.Add(new() { {|EPD3009:Born = born|} }); } }")]
    [InlineData("public void Register(Member member, DateOnly born) => Set(member, born); private static void Set(Member member, DateOnly born) => {|EPD3009:member.Born = born|};")]
    public Task Reports_a_birth_date_that_comes_in_while_nobody_asks(string member) => Verify.Verify(Source(member));

    [Theory]
    [InlineData("public void Register(Member member, DateOnly born) { if (Age.Allows(born)) { member.Born = born; } }")]
    [InlineData("public void Register(Member member, DateOnly born) { var isOld = Age.Allows(born); if (isOld) { member.Born = born; } }")]
    [InlineData("public void Register(Member member, DateOnly born, [AgeCheck] bool isOldEnough) { if (isOldEnough) { member.Born = born; } }")]
    [InlineData("public bool Register(Member member, DateOnly born) { member.Born = born; return member.IsOldEnough; }")]
    [InlineData("public void Register(Member member, DateOnly born) { member.Born = born; if (member is { IsOldEnough: false }) { throw new Exception(); } }")]
    [InlineData("public void Register(Member member, DateOnly born) { if (Age.Allows(born)) { Set(member, born); } } private static void Set(Member member, DateOnly born) => member.Born = born;")]
    [InlineData("public void Register(IPeople people, Member member, DateOnly born) { if (Age.Allows(born)) { people.Set(member, born); } } public interface IPeople { void Set(Member member, DateOnly born); } private class People : IPeople { public void Set(Member member, DateOnly born) => member.Born = born; }")]
    [InlineData("public Guest Register(DateOnly born) => Age.Allows(born) ? new(born) : throw new Exception();")]
    public Task Accepts_a_birth_date_whose_way_in_asks(string member) => Verify.Verify(Source(member));

    [Theory]
    [InlineData("public void Forget(Member member) => member.Born = null;")]
    [InlineData("public void Forget(Member member) => member.Born = new DateOnly(member.Born!.Value.Year, 1, 1);")]
    [InlineData("public Member Copy(Member member) => new() { Born = member.Born };")]
    [InlineData("public Member Example() => new() { Born = new DateOnly(1990, 1, 1) };")]
    [InlineData("public IEnumerable<Member> Examples() { for (var i = 0; i < 9; i++) { yield return new() { Born = new DateOnly(1990, 1, 1) }; } }")]
    [InlineData("public Member Read(System.Data.IDataReader row) => new() { Born = DateOnly.FromDateTime(row.GetDateTime(1)) };")]
    [InlineData("public SignUpRequest Ask(DateOnly born) => new() { Born = born };")]
    [InlineData("public void Rename(Member member, string name) => member.Name = name;")]
    [InlineData("public void Plan(Member member, DateOnly day) => member.Wedding = day;")]
    public Task Accepts_what_brings_no_birth_date_in(string member) => Verify.Verify(Source(member));

    [Theory]
    [InlineData("member.IsOldEnough = Age.Allows(born);")]
    [InlineData("_ = new { member.IsOldEnough };")]
    [InlineData("_ = nameof(member.IsOldEnough);")]
    [InlineData("Console.WriteLine($\"{member.IsOldEnough}\");")]
    public Task Is_not_satisfied_by_an_answer_that_decides_nothing(string statement) =>
        Verify.Verify(Source("public void Register(Member member, DateOnly born) { {|EPD3009:member.Born = born|}; " + statement + " }"));

    [Fact]
    public Task Reports_one_way_in_beside_another_one_that_asks() => Verify.Verify(Source(
        "public void Register(Member member, DateOnly born) { if (Age.Allows(born)) { member.Born = born; } } public void Import(Member member, DateOnly born) => {|EPD3009:member.Born = born|};"));

    [Fact]
    public Task Reports_a_helper_that_one_caller_reaches_without_asking() => Verify.Verify(Source(
        "public void Register(Member member, DateOnly born) { if (Age.Allows(born)) { Set(member, born); } } public void Import(Member member, DateOnly born) => Set(member, born); private static void Set(Member member, DateOnly born) => {|EPD3009:member.Born = born|};"));

    [Theory]
    [InlineData("private class Filter { public void OnRequest(Member member) { if (!member.IsOldEnough) { throw new Exception(); } } }")]
    [InlineData("private class Validator { public Validator(Action<Func<DateOnly, bool>> must) => must(Age.Allows); }")]
    [InlineData("private class OldEnough : System.ComponentModel.DataAnnotations.ValidationAttribute { [AgeCheck] public override bool IsValid(object? value) => true; }")]
    public Task Accepts_a_gate_that_stands_where_nobody_sees_what_is_behind_it(string gate) =>
        Verify.Verify(Source("public void Register(Member member, DateOnly born) => member.Born = born; " + gate));

    [Fact]
    public Task Reports_a_member_that_begins_with_what_its_constructor_is_given() => Verify.Verify(
        Source("public Person Register(DateOnly born) => new(born);", "[DataSubject(\"member\")] public class Person(DateOnly born) { public long Id { get; set; } [PersonalData(\"birth-date\", \"profile\")] public DateOnly Born { get; } {|EPD3009:= born|}; }"));

    [Fact]
    public Task Reports_an_attribute_that_keeps_what_it_is_given_on_a_type() => Verify.Verify(Source(
        "[BornOn(\"1990-01-01\")] private class Marked { } private class BornOnAttribute : Attribute { public BornOnAttribute(string born) => {|EPD3009:Example.Born = DateOnly.Parse(born)|}; private static readonly Member Example = new(); } } [Registration.BornOn(\"1990-01-01\")] public class Other {").Replace("private class BornOn", "public class BornOn"));

    [Fact]
    public Task Is_silent_where_the_policy_asks_for_no_age() => Verify.Verify(
        Source("public void Register(Member member, DateOnly born) => member.Born = born;"),
        ExamplePolicy.Text.Replace(", \"minimumAge\": 18", "", StringComparison.Ordinal));

    [Fact]
    public async Task Says_what_is_found_and_what_to_do()
    {
        var report = await Reports.Single<MissingAgeGateAnalyzer>(Source("public void Register(Member member, DateOnly born) => member.Born = born;"));
        Assert.Equal(
            "'Member.Born' keeps a birth date on a way in that passes no age check, and by the privacy policy nobody under 18 may use the service; ask a member marked [AgeCheck] before the person is taken in (M-AGE)",
            report.GetMessage());
    }

    [Fact]
    public async Task Names_the_calls_that_bring_the_date()
    {
        const string Helper = "public void Register(Member member, DateOnly born) => Set(member, born); private static void Set(Member member, DateOnly born) => member.Born = born;";
        var report = await Reports.Single<MissingAgeGateAnalyzer>(Source(Helper));
        Assert.Equal(Source(Helper).IndexOf("Set(", StringComparison.Ordinal), Assert.Single(report.AdditionalLocations).SourceSpan.Start);
    }

    private static string Source(string member, string more = "") =>
        "using System; using System.Collections.Generic; using Emojoi.PersonalData;\n"
        + "[DataSubject(\"member\")] public class Member { public long Id { get; set; } public string? Name { get; set; } public DateOnly Wedding { get; set; } " + Born + " [AgeCheck] public bool IsOldEnough { get; set; } }\n"
        + "[SubjectReference(typeof(Member))] public record Guest([PersonalData(\"birth-date\", \"profile\")] DateOnly Born);\n"
        + "public class SignUpRequest { " + Born + " }\n" + Gate + more + "\npublic class Registration { " + member + " }";
}
