using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>Who is behind an SDK, as a recipient that a policy may declare; which data it gets is for a person to say (clause K-SDK).</summary>
public static class SdkRecipient
{
    /// <summary>The id that a policy has free for it: it may use the SDK's own for somebody else already.</summary>
    public static string IdIn(PrivacyPolicy policy, Sdk sdk) => policy.Recipients.Contains(sdk.Id) ? sdk.Id + "-sdk" : sdk.Id;

    /// <summary>The recipient, with what the catalogue knows of it.</summary>
    public static NewRecipient Of(Sdk sdk) => new()
    {
        Title = sdk.Name == sdk.Vendor ? sdk.Name : $"{sdk.Name} ({sdk.Vendor})",
        Role = sdk.Kind switch
        {
            SdkKind.Advertising => "advertiser",
            SdkKind.Payment or SdkKind.Social => "controller",
            _ => "processor",
        },
        Regions = sdk.Regions,
        Namespaces = sdk.Namespaces,
        Packages = sdk.Packages,
    };
}
