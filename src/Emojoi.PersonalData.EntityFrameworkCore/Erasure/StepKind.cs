namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What a step does to the rows that it selects.</summary>
internal enum StepKind
{
    /// <summary>The rows belong to the person alone: they go, or what is tagged in them is changed.</summary>
    Own,

    /// <summary>The rows were shared, and everybody else is gone: the person takes along what was shared (clause P-PUBLIC).</summary>
    LastOfShared,

    /// <summary>The rows are shared with somebody who stays: the person's own part goes, and the reference to them.</summary>
    Leave,

    /// <summary>The rows are about somebody else, and the person could see them: the reference to them goes.</summary>
    Access,

    /// <summary>The retention of everything in the rows is over: they go, whoever's they are (clause C-KEEP).</summary>
    Expired,

    /// <summary>The retention of some members is over: these go, and the rows stay.</summary>
    Due,
}
