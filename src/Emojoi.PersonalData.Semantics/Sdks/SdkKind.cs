namespace Emojoi.PersonalData.Semantics.Sdks;

/// <summary>What an SDK's vendor does with the data that it gets.</summary>
public enum SdkKind
{
    /// <summary>Shows advertisements, or measures them.</summary>
    Advertising,

    /// <summary>Answers, transcribes, translates or recognises with a hosted model.</summary>
    AI,

    /// <summary>Measures what people do.</summary>
    Analytics,

    /// <summary>Carries messages between people.</summary>
    Chat,

    /// <summary>Collects crashes and errors.</summary>
    Crash,

    /// <summary>Manages customers.</summary>
    Crm,

    /// <summary>Keeps rows and documents.</summary>
    Database,

    /// <summary>Decides who sees which feature.</summary>
    Flags,

    /// <summary>Signs people in.</summary>
    Identity,

    /// <summary>Sends mail.</summary>
    Mail,

    /// <summary>Shows maps, finds places and people's whereabouts.</summary>
    Maps,

    /// <summary>Carries messages between programs.</summary>
    Messaging,

    /// <summary>Collects logs, traces and metrics.</summary>
    Monitoring,

    /// <summary>Takes payments, or keeps the books about them.</summary>
    Payment,

    /// <summary>Wakes up devices.</summary>
    Push,

    /// <summary>Keeps an index of what is searched.</summary>
    Search,

    /// <summary>Has documents signed.</summary>
    Signature,

    /// <summary>Sends text messages, and places calls.</summary>
    Sms,

    /// <summary>Publishes on a social network.</summary>
    Social,

    /// <summary>Keeps files.</summary>
    Storage,

    /// <summary>Answers customers' questions.</summary>
    Support,

    /// <summary>Checks that people are who they say, or are people at all.</summary>
    Verification,
}
