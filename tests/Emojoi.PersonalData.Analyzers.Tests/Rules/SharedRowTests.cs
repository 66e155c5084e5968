using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.SharedRowAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class SharedRowTests
{
    private const string Prefix = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations.Schema;
        using Emojoi.PersonalData;

        [DataSubject("member")] public partial class Member { public long Id { get; set; } }
        [DataSubject("member")] public class Guest { public long Id { get; set; } }


        """;

    private const string Sender = "[SubjectReference(typeof(Member))] public long SenderId { get; set; } ";
    private const string Recipient = "[SubjectReference(typeof(Member))] public long RecipientId { get; set; } ";
    private const string Text = "[PersonalData(\"post\", \"profile\")] public string? Text { get; set; } ";

    [Theory]
    [InlineData("public class {|EPD3005:Message|} { " + Sender + Recipient + Text + "}")]
    [InlineData("public class {|EPD3005:Message|} { " + Sender + Recipient + "}")]
    [InlineData("public class {|EPD3005:Message|} { " + Sender + "[SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long RecipientId { get; set; } }")]
    [InlineData("public class {|EPD3005:Visit|} { " + Sender + "[SubjectReference(typeof(Guest))] public long GuestId { get; set; } }")]
    [InlineData("public class {|EPD3005:Post|} { " + Sender + "[SubjectReference(typeof(Member))] public List<long> Readers { get; } = []; }")]
    [InlineData("public record {|EPD3005:Message|}([SubjectReference(typeof(Member))] long SenderId, [property: SubjectReference(typeof(Member))] long RecipientId);")]
    [InlineData("public struct {|EPD3005:Message|} { [SubjectReference(typeof(Member))] public long Sender; [SubjectReference(typeof(Member))] public long Recipient; }")]
    [InlineData("public class Row { " + Sender + "} public class {|EPD3005:Message|} : Row { " + Recipient + "}")]
    [InlineData("public class {|EPD3005:Message|} { public long SenderId { get; set; } public Member? Sender { get; set; } public long RecipientId { get; set; } public Member? Recipient { get; set; } " + Text + "}")]
    [InlineData("public class {|EPD3005:Message|} { public long From { get; set; } [ForeignKey(\"From\")] public Member? Sender { get; set; } " + Recipient + "}")]
    [InlineData("[SubjectReference(typeof(Guest))] public class {|EPD3005:Visit|} { " + Sender + "}")]
    [InlineData("[DataSubject(\"member\")] public class {|EPD3005:Staff|} { public int Id { get; set; } [SubjectReference(typeof(Staff))] public int? ChiefId { get; set; } }")]
    public Task Reports_two_people_without_a_role_for_each(string declaration) => Verify.Verify(Prefix + declaration);

    [Theory]
    [InlineData("public class Message { [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long SenderId { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long RecipientId { get; set; } }")]
    [InlineData("public class Comment { [SubjectReference(typeof(Member), Role = SubjectRole.Owner)] public long AuthorId { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.Accessor)] public long ModeratorId { get; set; } }")]
    [InlineData("public class Post { " + Sender + Text + "}")]
    [InlineData("public class Post { " + Sender + "public Member? Sender { get; set; } " + Text + "}")]
    [InlineData("public class Post { " + Sender + "[SubjectReference(typeof(Member))] public Member? Sender { get; set; } }")]
    [InlineData("public class Post { [SubjectReference(typeof(Member))] public long By { get; set; } [ForeignKey(nameof(By))] public Member? Author { get; set; } }")]
    [InlineData("[SubjectReference(typeof(Member))] public class Post { " + Sender + "}")]
    [InlineData("public class Post { public long SenderId { get; set; } public Member? Sender { get; set; } public long OtherId { get; set; } " + Text + "}")]
    [InlineData("public class Follow { public long SenderId { get; set; } public Member? Sender { get; set; } public long RecipientId { get; set; } public Member? Recipient { get; set; } }")]
    [InlineData("public class Greeter { public Member? One { get; set; } public Member? Other { get; set; } " + Text + "}")]
    [InlineData("public partial class Member { [SubjectReference(typeof(Member), Role = SubjectRole.Accessor)] public long? InvitedById { get; set; } }")]
    [InlineData("public partial class Member { public long? InvitedById { get; set; } public Member? InvitedBy { get; set; } " + Text + "}")]
    [InlineData("public interface IMessage { " + Sender + Recipient + "}")]
    [InlineData("public class Sending { public void Send([SubjectReference(typeof(Member))] long from, [SubjectReference(typeof(Member))] long to) { } }")]
    public Task Accepts_one_person_and_roles(string declaration) => Verify.Verify(Prefix + declaration);

    [Fact]
    public Task Reports_a_shared_row_once_and_not_again_where_it_is_derived_from() => Verify.Verify(
        Prefix + "public class {|EPD3005:Message|} { " + Sender + Recipient + "} public class Reply : Message { " + Text + "}");

    [Fact]
    public async Task Names_the_people_and_the_members_without_a_role()
    {
        var report = await Reports.Single<SharedRowAnalyzer>(
            Prefix + "public class Message { " + Sender + "[SubjectReference(typeof(Member), Role = SubjectRole.CoOwner)] public long RecipientId { get; set; } }");
        Assert.Equal(
            "'Message' is about several people ('SenderId' and 'RecipientId') and does not say what they are to it: each would be its owner, see what is the other's and take it along when they leave, and the privacy policy promises each their own; give a Role to 'SenderId' (P-PUBLIC)",
            report.GetMessage());
        Assert.Single(report.AdditionalLocations);
    }
}
