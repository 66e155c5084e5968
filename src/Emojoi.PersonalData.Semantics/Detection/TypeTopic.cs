namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What a type is about.</summary>
public enum TypeTopic
{
    /// <summary>Not known.</summary>
    None,

    /// <summary>A person in some role.</summary>
    Person,

    /// <summary>Signing in and up, and what proves who somebody is.</summary>
    Account,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A device of a person.</summary>
    Device,

    /// <summary>A session, a sign-in, an audit entry.</summary>
    Session,

    /// <summary>A log entry.</summary>
    Log,

    /// <summary>A message between people.</summary>
    Message,

    /// <summary>What a person wrote for others.</summary>
    Content,

    /// <summary>An order, a payment, a booking.</summary>
    Order,

    /// <summary>A person's health.</summary>
    Health,

    /// <summary>Preferences of a person.</summary>
    Preference,

    /// <summary>Things, places, organisations, lists of reference.</summary>
    Catalogue,

    /// <summary>Settings of the software.</summary>
    Settings,

    /// <summary>Templates and layouts.</summary>
    Template,

    /// <summary>Numbers about many.</summary>
    Statistics,

    /// <summary>Services and other machinery.</summary>
    Infrastructure,
}
