namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Says what is wrong with a region, and what was most likely meant.</summary>
internal static class RegionMessage
{
    /// <summary>What follows the quoted region.</summary>
    public static string For(string region) =>
        $"is no region: the format allows ISO 3166-1 alpha-2 codes in upper case, 'subject' (the person's own country) and '*' (anywhere); {Advice(region)}";

    private static string Advice(string region) => region.ToUpperInvariant() switch
    {
        "UK" => "did you mean 'GB'?",
        "EU" or "EEA" or "EFTA" => "name the countries one by one",
        "WORLD" or "GLOBAL" or "ANY" or "ALL" => "did you mean '*'?",
        "SUBJECT" => "did you mean 'subject'?",
        var code when RegionCodes.IsCountry(code) => $"did you mean '{code}'?",
        _ => "use one of them",
    };
}
