namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>How code names somebody who gets data.</summary>
public enum ReceiverKind
{
    /// <summary>By <c>[Recipient]</c>.</summary>
    Attribute,

    /// <summary>By the host that data is sent to.</summary>
    Host,

    /// <summary>By the SDK that is called.</summary>
    Sdk,
}
