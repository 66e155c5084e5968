namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>What a place is.</summary>
internal enum PlaceKind
{
    /// <summary>A parameter of a method, or its receiver.</summary>
    Parameter,

    /// <summary>A parameter of any function that is passed on.</summary>
    ParameterOfAny,

    /// <summary>What a body returns, throws or leaves in what it was given.</summary>
    Left,

    /// <summary>The same of any function that is passed on.</summary>
    LeftByAny,

    /// <summary>What a call replaces: it stays where the called code is not known after all.</summary>
    Replaced,

    /// <summary>A member of any object.</summary>
    Member,

    /// <summary>All that is printed of any object of a type.</summary>
    Text,

    /// <summary>All that is written of any object of a type.</summary>
    Whole,
}
