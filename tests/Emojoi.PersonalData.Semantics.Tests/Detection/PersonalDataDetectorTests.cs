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
    [InlineData("LastActivityAt", "activity")]
    [InlineData("EmailConfirmed", null)]
    [InlineData("LastEmailDate", null)]
    public void Knows_what_a_member_of_a_person_is(string name, string? concept) => Assert.Equal(concept, Detect(name, "Member")?.Concept.Id);

    [Theory]
    [InlineData("Nickname", "UserProfile")]
    [InlineData("Bio", "AuthorDto")]
    [InlineData("SelfIntroduction", "UpdateMemberCommand")]
    [InlineData("Photo", "StaffMember")]
    [InlineData("AvatarUrl", "UserCard")]
    [InlineData("Profession", "CreateUserRequest")]
    [InlineData("DeviceModel", "CrashReportEntry")]
    [InlineData("PhoneModel", "HandsetRecord")]
    [InlineData("OsVersion", "ClientDevice")]
    [InlineData("ClientIp", "RequestEntry")]
    [InlineData("AndroidId", "LaunchEvent")]
    [InlineData("Oaid", "LaunchEvent")]
    [InlineData("OpenId", "WechatUser")]
    [InlineData("PushToken", "Subscription2")]
    [InlineData("ChatMessage", "ConversationLine")]
    public void Finds_what_name_matchers_miss_on_types_where_it_is_personal(string name, string type) => Assert.NotNull(Detect(name, type));

    [Theory]
    [InlineData("Nickname", "SettingsProvider")]
    [InlineData("Photo", "Product")]
    [InlineData("Bio", "SqlBuilder")]
    [InlineData("OsVersion", "BuildAgentService")]
    [InlineData("ClientIp", "FirewallRule")]
    [InlineData("PushToken", "FirebaseOptions")]
    [InlineData("ChatMessage", "MessageTemplate")]
    [InlineData("PhoneModelCount", "Device")]
    public void Leaves_the_same_words_alone_where_they_are_not_about_a_person(string name, string type) => Assert.Null(Detect(name, type));

    [Theory]
    [InlineData("Shouji", "phone")]
    [InlineData("ShenFenZhengHao", "government-id")]
    [InlineData("xing_ming", "full-name")]
    [InlineData("CSRQ", "birth-date")]
    [InlineData("PlzOrt", "city")]
    [InlineData("Geburtsdatum", "birth-date")]
    [InlineData("Handynummer", "phone")]
    [InlineData("Prenom", "given-name")]
    [InlineData("DateDeNaissance", "birth-date")]
    [InlineData("MotDePasse", "password")]
    [InlineData("FechaNacimiento", "birth-date")]
    [InlineData("ApellidoPaterno", "family-name")]
    [InlineData("CorreoElectronico", "email")]
    [InlineData("DataNascimento", "birth-date")]
    [InlineData("Senha", "password")]
    [InlineData("Cognome", "family-name")]
    [InlineData("CodiceFiscale", "government-id")]
    [InlineData("Achternaam", "family-name")]
    [InlineData("Geboortedatum", "birth-date")]
    [InlineData("Familiya", "family-name")]
    [InlineData("DataRozhdeniya", "birth-date")]
    [InlineData("SoyAd", null)]
    [InlineData("Soyad", "family-name")]
    [InlineData("DogumTarihi", "birth-date")]
    [InlineData("Nazwisko", "family-name")]
    [InlineData("KodPocztowy", "postal-code")]
    [InlineData("LastNameKana", "family-name")]
    [InlineData("DenwaBango", "phone")]
    [InlineData("Saengnyeonwolil", null)]
    [InlineData("Juso", "address")]
    [InlineData("HoTen", "full-name")]
    [InlineData("NgaySinh", "birth-date")]
    [InlineData("TanggalLahir", "birth-date")]
    [InlineData("Etternavn", "family-name")]
    public void Reads_other_languages_on_a_person(string name, string? concept) => Assert.Equal(concept, Detect(name, "Member")?.Concept.Id);

    [Theory]
    [InlineData("Nombre", "Usuario", true)]
    [InlineData("Name", "Kunde", true)]
    [InlineData("Nome", "Pessoa", true)]
    [InlineData("Nombre", "Producto", false)]
    [InlineData("Genero", "Filme", false)]
    [InlineData("Land", "Parcel", false)]
    [InlineData("Cap", "Bottle", false)]
    [InlineData("Ad", "Campaign", false)]
    [InlineData("Estado", "Pedido", false)]
    [InlineData("Portable", "Package", false)]
    [InlineData("Rfc", "Header", false)]
    [InlineData("Inn", "Hotel", false)]
    [InlineData("Fio", "Benchmark", false)]
    public void A_foreign_word_needs_its_company_like_any_other(string name, string type, bool isReported) => Assert.Equal(isReported, Detect(name, type) is not null);

    [Theory]
    [InlineData("ChildName", "SchoolForm", "ChildBirthDate")]
    [InlineData("ChildName", "Pupil", "Grade")]
    [InlineData("ParentName", "Student", "Class")]
    [InlineData("ParentEmail", "Enrolment", "Year")]
    [InlineData("GuardianPhone", "Enrolment", "Year")]
    [InlineData("Name", "Child", "Allergies")]
    public void Finds_minors_and_those_who_look_after_them(string name, string type, string sibling) => Assert.NotNull(Detect(name, type, sibling));

    [Theory]
    [InlineData("ParentName", "Category", "ChildName")]
    [InlineData("ChildName", "MenuEntry", "ParentName")]
    [InlineData("ParentName", "OrganisationUnit", "Phone")]
    [InlineData("Name", "Child", "Index")]
    [InlineData("ParentTitle", "TreeNode", "ParentName")]
    public void The_children_and_parents_of_a_tree_are_no_people(string name, string type, string sibling) => Assert.Null(Detect(name, type, sibling));

    [Theory]
    [InlineData("Enquiry", "ContactUsModel", true)]
    [InlineData("Message", "ContactForm", true)]
    [InlineData("Message", "LoginResult", false)]
    [InlineData("UserName", "NetworkCredential", false)]
    [InlineData("UserName", "UserCredential", true)]
    [InlineData("CountryId", "CustomerAddress", true)]
    [InlineData("CountryId", "Warehouse", false)]
    [InlineData("CountryId", "Country", false)]
    [InlineData("RefreshTokenHash", "UserSession", true)]
    [InlineData("FileHash", "UserSession", false)]
    [InlineData("City", "VendorAddress", false)]
    [InlineData("City", "CustomerAddress", true)]
    [InlineData("Secret", "WebhookSender", false)]
    [InlineData("Name", "BackgroundWorker", false)]
    [InlineData("Name", "SyntaxVisitor", false)]
    [InlineData("Name", "Visitor", true)]
    [InlineData("Text", "Question", false)]
    [InlineData("Gender", "Pet", false)]
    [InlineData("IpAddress", "DnsRecord", false)]
    [InlineData("ContactName", "Supplier", true)]
    [InlineData("CompanyName", "Supplier", false)]
    public void Weighs_the_word_and_the_type_together(string name, string type, bool isReported) => Assert.Equal(isReported, Detect(name, type) is not null);

    [Theory]
    [InlineData("Name", "Comment")]
    [InlineData("City", "Order")]
    public void A_bare_contact_makes_the_bare_name_beside_it_a_persons(string name, string type)
    {
        Assert.NotNull(Detect(name, type, "Email"));
        Assert.Null(Detect(name, type, "SupportEmail"));
        Assert.Null(Detect(name, type));
    }

    [Theory]
    [InlineData("Hotel")]
    [InlineData("School")]
    [InlineData("Company")]
    public void The_contact_data_of_an_organisation_are_no_persons(string type)
    {
        Assert.Null(Detect("Email", type, "Name", "Phone", "Address"));
        Assert.Null(Detect("Name", type, "Email", "Phone", "Address"));
        Assert.Equal(DetectionConfidence.Middle, Detect("ContactName", type, "Email", "Phone")?.Confidence);
    }

    [Fact]
    public void What_defines_the_fields_of_others_holds_nothing_itself()
    {
        Assert.NotNull(Detect("Name", "Profile", "Category"));
        Assert.Null(Detect("Name", "Profile", "MaxLength", "IsRequired"));
    }

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
        Assert.NotNull(PersonalDataDetector.Default.Detect(Facts("DiagnosisOn", "Patient") with { Shape = ValueShapes.Date }));
        Assert.Null(PersonalDataDetector.Default.Detect(Facts("EmailDate", "Customer")));
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
