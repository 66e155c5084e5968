using System.Globalization;

namespace Emojoi.PersonalData.Policy.Tests;

public class FormatTests
{
    private const string Head = "\"name\":\"n\",\"version\":\"1\",\"effective\":\"2026-12-01\"";

    [Theory]
    [InlineData("a")]
    [InlineData("a1")]
    [InlineData("birth-date")]
    [InlineData("a-1-b2")]
    public void An_id_is_words_joined_by_hyphens(string id) => CheckId(id, valid: true);

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a\\u0000")]
    public void Anything_else_is_no_id(string id) => CheckId(id, valid: false);

    [Fact]
    public void An_id_may_be_long() => CheckId(string.Concat(Enumerable.Repeat("word-", 10_000)) + "end", valid: true);

    [Theory]
    [InlineData("subjects", "\"title\":\"t\"")]
    [InlineData("retentions", "\"for\":\"P1D\",\"then\":\"erase\"")]
    [InlineData("purposes", "\"title\":\"t\",\"basis\":\"consent\",\"categories\":{}")]
    [InlineData("recipients", "\"title\":\"t\",\"role\":\"processor\",\"regions\":[],\"categories\":[]")]
    public void Every_section_of_ids_checks_them(string section, string entry) => Marked.Check($"{{{Head},\"{section}\":{{⟦EPD0002:\"No Id\"⟧:{{{entry}}}}}}}");

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("__Host-*")]
    [InlineData("Any Name; at=all")]
    public void A_cookie_has_any_name(string name) => Marked.Check($"{{{Head},\"purposes\":{{\"p\":{{\"title\":\"t\",\"basis\":\"contract\",\"categories\":{{}}}}}},\"cookies\":{{\"{name}\":{{\"title\":\"t\",\"purpose\":\"p\"}}}}}}");

    [Theory]
    [InlineData("CN", true)]
    [InlineData("GB", true)]
    [InlineData("TW", true)]
    [InlineData("AX", true)]
    [InlineData("subject", true)]
    [InlineData("*", true)]
    [InlineData("UK", false)]
    [InlineData("EU", false)]
    [InlineData("XK", false)]
    [InlineData("cn", false)]
    [InlineData("CHN", false)]
    [InlineData("Subject", false)]
    [InlineData("", false)]
    [InlineData(" CN", false)]
    public void A_region_is_an_assigned_code_or_one_of_two_words(string region, bool valid) => Marked.Check($"{{{Head},\"storage\":{{\"regions\":[{Mark(region, valid)}]}}}}");

    [Fact]
    public void All_249_codes_are_regions()
    {
        Assert.Equal(249, RegionCodes.Countries.Distinct(StringComparer.Ordinal).Count());
        Marked.Check($"{{{Head},\"storage\":{{\"regions\":[{string.Join(",", RegionCodes.Countries.Select(code => $"\"{code}\""))}]}}}}");
    }

    [Theory]
    [InlineData("UK", "did you mean 'GB'?")]
    [InlineData("cn", "did you mean 'CN'?")]
    [InlineData("EU", "name the countries one by one")]
    public void What_was_meant_by_a_region_is_said(string region, string advice) =>
        Assert.Contains(advice, Assert.Single(PolicyReader.Read($"{{{Head},\"storage\":{{\"regions\":[\"{region}\"]}}}}").Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("P30D", 30L * 86400)]
    [InlineData("P6M", 6 * 31L * 86400)]
    [InlineData("P1Y", 366L * 86400)]
    [InlineData("P1Y2M3DT4H5M6S", ((366 + 62 + 3) * 86400L) + (4 * 3600) + (5 * 60) + 6)]
    [InlineData("P2W", 14L * 86400)]
    [InlineData("PT1S", 1)]
    [InlineData("PT99999H", 99999L * 3600)]
    [InlineData("P9999Y", 9999L * 366 * 86400)]
    [InlineData("P0Y1D", 86400)]
    [InlineData("P0001D", 86400)]
    public void A_duration_has_a_length(string text, long seconds)
    {
        var result = Marked.Check($"{{{Head},\"retentions\":{{\"r\":{{\"for\":\"{text}\",\"then\":\"erase\"}}}}}}");
        Assert.Equal(new PolicyDuration(text, seconds), result.Policy!.Retentions.Find("r")!.For);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P0D")]
    [InlineData("P0W")]
    [InlineData("P0Y0M0DT0H0M0S")]
    [InlineData("P1")]
    [InlineData("1D")]
    [InlineData("p1d")]
    [InlineData("P1d")]
    [InlineData("P-1D")]
    [InlineData("-P1D")]
    [InlineData("+P1D")]
    [InlineData("P1.5D")]
    [InlineData("P1,5D")]
    [InlineData("P1D1M")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1W1D")]
    [InlineData("P1D1W")]
    [InlineData("P1WT1H")]
    [InlineData("P10000D")]
    [InlineData("P10000W")]
    [InlineData("PT100000H")]
    [InlineData("P1D ")]
    [InlineData("P1DT1HT1M")]
    [InlineData("P٣D")]
    [InlineData("P30 days")]
    public void Anything_else_is_no_duration(string text) =>
        Marked.Check($"{{{Head},\"retentions\":{{\"r\":{{\"for\":⟦EPD0002:\"{text}\"⟧,\"then\":\"erase\"}}}}}}");

    [Theory]
    [InlineData("2026-12-01", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("1900-02-29", false)]
    [InlineData("2026-04-31", false)]
    [InlineData("2026-13-01", false)]
    [InlineData("2026-00-01", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2026-1-1", false)]
    [InlineData("2026-12-01T00:00:00Z", false)]
    [InlineData("01.12.2026", false)]
    [InlineData(" 2026-12-01", false)]
    [InlineData("٢٠٢٦-12-01", false)]
    [InlineData("", false)]
    public void A_day_is_real(string day, bool valid) => Marked.Check($"{{{Head},\"review\":{{\"date\":{Mark(day, valid)}}}}}");

    [Theory]
    [InlineData("0", true)]
    [InlineData("18", true)]
    [InlineData("999", true)]
    [InlineData("1000", false)]
    [InlineData("-1", false)]
    [InlineData("-0", false)]
    [InlineData("1.0", false)]
    [InlineData("1e1", false)]
    [InlineData("18.5", false)]
    [InlineData("99999999999999999999", false)]
    [InlineData("\"18\"", false)]
    public void A_whole_number_is_digits_from_0_to_999(string number, bool valid)
    {
        var marked = valid ? number : $"⟦EPD0002:{number}⟧";
        var result = Marked.Check($"{{{Head},\"subjects\":{{\"s\":{{\"title\":\"t\",\"minimumAge\":{marked}}}}}}}");
        Assert.Equal(valid ? int.Parse(number, CultureInfo.InvariantCulture) : null, result.Policy!.Subjects[0].MinimumAge);
    }

    [Theory]
    [InlineData("api.example.org", true)]
    [InlineData("*.example.org", true)]
    [InlineData("localhost", true)]
    [InlineData("10.0.0.1", true)]
    [InlineData("xn--bcher-kva.example", true)]
    [InlineData("_dmarc.Example.org", true)]
    [InlineData("https://api.example.org", false)]
    [InlineData("api.example.org/v1", false)]
    [InlineData("api.example.org:443", false)]
    [InlineData("user@example.org", false)]
    [InlineData("*", false)]
    [InlineData("*.", false)]
    [InlineData("a.*.org", false)]
    [InlineData("*.*.org", false)]
    [InlineData("api*.org", false)]
    [InlineData("example.org.", false)]
    [InlineData(".example.org", false)]
    [InlineData("a..b", false)]
    [InlineData("-a.org", false)]
    [InlineData("a-.org", false)]
    [InlineData("bücher.example", false)]
    [InlineData(" a.org", false)]
    [InlineData("", false)]
    public void A_host_is_bare(string host, bool valid) => CheckRecipient("hosts", host, valid);

    [Theory]
    [InlineData("PayKit", true)]
    [InlineData("Vendor.Sdk_2.Été", true)]
    [InlineData("Vendor.*", false)]
    [InlineData("Vendor.", false)]
    [InlineData(".Vendor", false)]
    [InlineData("Vendor Sdk", false)]
    [InlineData("1Vendor", false)]
    [InlineData("", false)]
    public void A_namespace_is_whole_segments(string name, bool valid) => CheckRecipient("namespaces", name, valid);

    private static void CheckRecipient(string key, string value, bool valid) => Marked.Check(
        $"{{{Head},\"recipients\":{{\"r\":{{\"title\":\"t\",\"role\":\"processor\",\"regions\":[],\"categories\":[],\"{key}\":[{Mark(value, valid)}]}}}}}}");

    private static void CheckId(string id, bool valid) => Marked.Check($"{{{Head},\"categories\":{{{Mark(id, valid)}:{{\"title\":\"t\"}}}}}}");

    private static string Mark(string text, bool valid) => valid ? $"\"{text}\"" : $"⟦EPD0002:\"{text}\"⟧";
}
