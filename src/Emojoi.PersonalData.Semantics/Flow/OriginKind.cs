namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What a value may have come from.</summary>
internal enum OriginKind
{
    /// <summary>Something that the code does not show: its members may hold whatever is written to them anywhere.</summary>
    Unknown,

    /// <summary>A tagged member.</summary>
    Tagged,

    /// <summary>An object of a type that has tagged members.</summary>
    Object,

    /// <summary>A collection source of the catalogue.</summary>
    Collected,

    /// <summary>A parameter of the method, or its receiver: symbolic.</summary>
    Parameter,

    /// <summary>What a call returns: symbolic.</summary>
    Result,

    /// <summary>What a call leaves in an argument or the receiver, or throws: symbolic.</summary>
    Out,

    /// <summary>An untagged field or property, whatever object holds it: symbolic.</summary>
    Member,

    /// <summary>Of what a value holds in a member: what any object may hold there. It is looked up when that member is read, and only then.</summary>
    AnyObjects,

    /// <summary>A constant text that may be the beginning of an address.</summary>
    Text,

    /// <summary>A parameter of a method that other projects may call: what they pass is not known here.</summary>
    Formal,

    /// <summary>A lambda, a local function or a method as a delegate.</summary>
    Function,

    /// <summary>An object of exactly this type, or the type itself as an argument for a type parameter: whose code answers.</summary>
    Made,

    /// <summary>An object made here of a type with tagged members: it carries of these what is written to it, and nothing else.</summary>
    Fresh,
}
