namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>How the model of a database has a member.</summary>
public enum MappingKind
{
    /// <summary>A value in a column.</summary>
    Value = 0,

    /// <summary>An owned or complex object, or a collection of them: it has no life of its own.</summary>
    Part = 1,

    /// <summary>A way to other rows.</summary>
    Navigation = 2,
}
