namespace Emojoi.PersonalData.Semantics.Detection;

/// <summary>What kind of value a member holds, as far as its type tells.</summary>
[Flags]
public enum ValueShapes
{
    /// <summary>No value of its own: a service, a navigation, a delegate, a nested object.</summary>
    None = 0,

    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>A day or a moment.</summary>
    Date = 2,

    /// <summary>A number.</summary>
    Number = 4,

    /// <summary>Yes or no.</summary>
    Flag = 8,

    /// <summary>Bytes, a stream or an uploaded file.</summary>
    Bytes = 16,

    /// <summary>A URI.</summary>
    Uri = 32,

    /// <summary>A GUID.</summary>
    Identifier = 64,

    /// <summary>A network address.</summary>
    Address = 128,

    /// <summary>An enumeration.</summary>
    Enumeration = 256,

    /// <summary>A named type of which nothing is known: an enumeration or an object.</summary>
    Unknown = 512,

    /// <summary>Several of them.</summary>
    Collection = 1024,
}
