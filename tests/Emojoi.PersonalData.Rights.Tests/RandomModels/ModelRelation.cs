namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>How rows belong to people.</summary>
internal enum ModelRelation
{
    /// <summary>The row is a person.</summary>
    Person,

    /// <summary>A key and a navigation.</summary>
    KeyAndNavigation,

    /// <summary>A navigation whose key is a shadow property.</summary>
    Navigation,

    /// <summary>A key that is no foreign key.</summary>
    Key,

    /// <summary>Through a row of another type, which it refers to.</summary>
    Child,

    /// <summary>Through a row of another type, which has it in a collection.</summary>
    Item,

    /// <summary>To two people, who share it.</summary>
    Shared,

    /// <summary>To one person, and another one may see it.</summary>
    Watched,

    /// <summary>To many people.</summary>
    Many,
}
