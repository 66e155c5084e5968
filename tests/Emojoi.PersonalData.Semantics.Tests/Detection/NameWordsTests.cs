using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Semantics.Tests.Detection;

public sealed class NameWordsTests
{
    [Theory]
    [InlineData("lastLoginIPAddress", "last login ip address")]
    [InlineData("FIRST_NAME", "first name")]
    [InlineData("_email", "email")]
    [InlineData("EMail", "email")]
    [InlineData("EMailAddress", "email address")]
    [InlineData("CustomerEMail", "customer email")]
    [InlineData("FREEMail", "free mail")]
    [InlineData("OSVersion", "os version")]
    [InlineData("UserID", "user id")]
    [InlineData("Address2", "address 2")]
    [InlineData("Hobbies", "hobby")]
    [InlineData("Addresses", "address")]
    [InlineData("GPS", "gps")]
    [InlineData("Status", "status")]
    [InlineData("m_firstName", "m first name")]
    [InlineData("", "")]
    [InlineData("__", "")]
    public void Splits_a_name_into_words(string name, string words) => Assert.Equal(words, string.Join(" ", NameWords.Split(name)));
}
