using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

public sealed class PersonalDataDetectorTests
{
    [Theory]
    [InlineData("Nickname", "nickname")]
    [InlineData("Bio", "biography")]
    [InlineData("SelfIntroduction", "biography")]
    [InlineData("Photo", "photo")]
    [InlineData("AvatarUrl", "photo")]
    [InlineData("Profession", "profession")]
    [InlineData("DeviceModel", "device-model")]
    [InlineData("PhoneModel", "device-model")]
    [InlineData("OsVersion", "os-version")]
    [InlineData("ClientIp", "ip-address")]
    [InlineData("AndroidId", "device-id")]
    [InlineData("Oaid", "advertising-id")]
    [InlineData("OpenId", "online-id")]
    [InlineData("PushToken", "push-token")]
    [InlineData("ChatMessage", "message")]
    [InlineData("DOB", "birth-date")]
    [InlineData("fname", "given-name")]
    [InlineData("TelNo", "phone")]
    [InlineData("EmailAddr", "email")]
    [InlineData("PlzOrt", null)]
    [InlineData("Shouji", "phone")]
    public void Knows_what_a_member_of_a_person_is(string name, string? concept) => Assert.Equal(concept, Detect(name, "Member")?.Concept.Id);

    [Theory]
    [InlineData("Name", "Person", true)]
    [InlineData("Name", "UpdateCustomerRequest", true)]
    [InlineData("Name", "CustomerRole", false)]
    [InlineData("Name", "Product", false)]
    [InlineData("Name", "ExportProfile", false)]
    [InlineData("Name", "SchemaMember", false)]
    [InlineData("Email", "Shop", false)]
    [InlineData("Email", "SmtpSettings", false)]
    [InlineData("SenderEmail", "Transfer", true)]
    [InlineData("Photo", "Building", false)]
    [InlineData("Model", "Device", true)]
    [InlineData("Model", "Car", false)]
    public void The_type_decides_what_a_word_means(string name, string type, bool isReported) => Assert.Equal(isReported, Detect(name, type) is not null);

    [Fact]
    public void Two_kinds_of_data_of_people_make_a_type_about_a_person()
    {
        Assert.Null(Detect("City", "Foo"));
        Assert.NotNull(Detect("City", "Foo", "FirstName", "Email"));
    }

    [Fact]
    public void What_configures_a_server_holds_the_credentials_of_the_server()
    {
        Assert.NotNull(Detect("UserName", "Foo"));
        Assert.Null(Detect("UserName", "Foo", "Host", "Port"));
    }

    [Fact]
    public void What_a_person_chose_is_personal_whatever_it_is_called()
    {
        Assert.Equal("preference", Detect("SwipeDirection", "UserPreferences")?.Concept.Id);
        Assert.Equal("preference", Detect("SwipeDirection", "MemberSettings", "MemberId")?.Concept.Id);
        Assert.Null(Detect("SwipeDirection", "MemberSettings"));
        Assert.Null(Detect("ThemeId", "UserPreferences"));
    }

    [Fact]
    public void The_value_must_fit()
    {
        Assert.Null(PersonalDataDetector.Default.Detect(Facts("BirthDate", "Customer") with { Shape = ValueShapes.Flag }));
        Assert.Null(PersonalDataDetector.Default.Detect(Facts("Email", "Customer") with { Shape = ValueShapes.None }));
        Assert.NotNull(PersonalDataDetector.Default.Detect(Facts("BirthDate", "Customer") with { Shape = ValueShapes.Date }));
    }

    [Fact]
    public void Yes_or_no_is_never_sure() =>
        Assert.Equal(DetectionConfidence.Middle, PersonalDataDetector.Default.Detect(Facts("Disability", "Patient") with { Shape = ValueShapes.Flag })?.Confidence);

    [Fact]
    public void Attributes_and_other_names_speak_where_the_name_says_nothing()
    {
        Assert.Null(Detect("Value1", "Customer"));
        Assert.Equal("email", PersonalDataDetector.Default.Detect(Facts("Value1", "Customer") with { Attributes = ["EmailAddress"] })?.Concept.Id);
        Assert.Equal("phone", PersonalDataDetector.Default.Detect(Facts("Value1", "Customer") with { OtherName = "mobile_phone" })?.Concept.Id);
    }

    [Fact]
    public void Says_which_other_members_speak_for_it() =>
        Assert.Equal("the type also has 'FirstName' and 'Phone'", Assert.Single(Detect("Email", "Customer", "FirstName", "Phone")!.Reasons));

    [Fact]
    public void A_member_that_no_word_describes_is_unrelated()
    {
        Assert.True(PersonalDataDetector.Default.IsUnrelated(Facts("Frobnicator", "Customer")));
        Assert.False(PersonalDataDetector.Default.IsUnrelated(Facts("EmailConfirmed", "Customer")));
    }

    private static Semantics.Detection.Detection? Detect(string name, string type, params string[] siblings) =>
        PersonalDataDetector.Default.Detect(Facts(name, type, siblings));

    private static MemberFacts Facts(string name, string type, params string[] siblings) =>
        new(name, ValueShapes.Text, new TypeFacts(() => [.. siblings.Append(name).Select(member => new MemberSketch(member, ValueShapes.Text))]) { Name = type });
}
