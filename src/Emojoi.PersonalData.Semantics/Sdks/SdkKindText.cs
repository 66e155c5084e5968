namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>The kinds of SDKs in words, for messages.</summary>
public static class SdkKindText
{
    /// <summary>A kind in words.</summary>
    public static string Of(SdkKind kind) => kind switch
    {
        SdkKind.AI => "artificial intelligence",
        SdkKind.Crash => "crash reports",
        SdkKind.Crm => "customer management",
        SdkKind.Flags => "feature flags",
        SdkKind.Identity => "sign-in",
        SdkKind.Push => "push notifications",
        SdkKind.Signature => "electronic signatures",
        SdkKind.Sms => "text messages and calls",
        SdkKind.Social => "social networks",
        SdkKind.Support => "customer support",
        SdkKind.Verification => "verification of people",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
