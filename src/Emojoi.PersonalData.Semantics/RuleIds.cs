namespace Emojoi.PersonalData.Semantics;

/// <summary>The ids of the rules, in one place so that no two collide.</summary>
public static class RuleIds
{
    public const string MissingPolicy = "EPD0001";
    public const string UnreadablePolicy = "EPD0002";
    public const string UndefinedPolicyId = "EPD0003";
    public const string DuplicatePolicyId = "EPD0004";
    public const string PolicyContradiction = "EPD0005";
    public const string UnreadableBaseline = "EPD0007";
    public const string UndeclaredCollection = "EPD1001";
    public const string UnknownCategory = "EPD1002";
    public const string UnknownPurpose = "EPD1003";
    public const string UnknownRetention = "EPD1004";
    public const string CategoryOutsidePurpose = "EPD1005";
    public const string RetentionTooLong = "EPD1006";
    public const string NotCollected = "EPD1007";
    public const string SensitiveWithoutConsent = "EPD1008";
    public const string NotPersonalDataMisuse = "EPD1009";
    public const string NoDataSubject = "EPD1010";
    public const string UndeclaredCopy = "EPD1012";
    public const string CollectedAtSource = "EPD1013";
    public const string ForeignAnnotation = "EPD1014";
    public const string CrossBorderTransfer = "EPD2001";
    public const string UnknownRecipient = "EPD2002";
    public const string RecipientNotEntitled = "EPD2003";
    public const string IdentifyingDataForAdvertising = "EPD2004";
    public const string OtherPurpose = "EPD2005";
    public const string PersonalDataInLog = "EPD2006";
    public const string PersonalDataOnConsole = "EPD2007";
    public const string PersonalDataInException = "EPD2008";
    public const string PersonalDataInUrl = "EPD2009";
    public const string UnencryptedChannel = "EPD2010";
    public const string PersonalDataInCookie = "EPD2011";
    public const string PersonalDataInTelemetry = "EPD2012";
    public const string PersonalDataInFile = "EPD2013";
    public const string UnnamedSdk = "EPD2014";
    public const string StoredAbroad = "EPD2015";
    public const string UseWithoutConsent = "EPD2016";
    public const string UseWithoutOptOut = "EPD2017";
    public const string BlockedDataUse = "EPD2018";
    public const string PublicDisclosure = "EPD2019";
    public const string CannotBeExported = "EPD3001";
    public const string CannotBeErased = "EPD3002";
    public const string SubjectKey = "EPD3003";
    public const string UnreachedEntity = "EPD3004";
    public const string SharedRow = "EPD3005";
    public const string MissingErasureNotice = "EPD3006";
    public const string RetentionWithoutTime = "EPD3007";
    public const string UnhandledBlob = "EPD3008";
    public const string MissingAgeGate = "EPD3009";
    public const string UnguardedWrite = "EPD3010";
    public const string OpenEndpoint = "EPD4001";
    public const string StoredInTheClear = "EPD4002";
    public const string WeakPseudonym = "EPD4003";
    public const string UseBeforeAcceptance = "EPD4004";
    public const string FlowFact = "EPD9001";
}
