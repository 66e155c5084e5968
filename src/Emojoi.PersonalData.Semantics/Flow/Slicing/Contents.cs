namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>What a value may hold, roughly: whoever calls, and whatever else it holds.</summary>
[Flags]
internal enum Contents
{
    /// <summary>Nothing that matters: whatever is unknown holds it, too.</summary>
    None = 0,

    /// <summary>Tagged or collected data.</summary>
    Personal = 1,

    /// <summary>An object of a type that has tagged members.</summary>
    Carrier = 2,

    /// <summary>A text that may be an address, or a function.</summary>
    Name = 4,

    /// <summary>Personal data in one of its members.</summary>
    InnerPersonal = 8,

    /// <summary>A text or a function in one of its members.</summary>
    InnerName = 16,

    /// <summary>An object that was made nobody knows where, so that its members hold what anybody writes to them.</summary>
    Elsewhere = 32,

    /// <summary>Such an object in one of its members.</summary>
    InnerElsewhere = 64,

    /// <summary>Personal data, wherever in it.</summary>
    AnyPersonal = Personal | Carrier | InnerPersonal,

    /// <summary>A text or a function, wherever in it.</summary>
    AnyName = Name | InnerName,

    /// <summary>An object from elsewhere, wherever in it.</summary>
    AnyElsewhere = Elsewhere | InnerElsewhere,

    /// <summary>All of that: what other projects pass is not known.</summary>
    Anything = AnyPersonal | AnyName | AnyElsewhere,
}
