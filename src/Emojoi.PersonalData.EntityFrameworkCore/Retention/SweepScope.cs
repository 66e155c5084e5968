namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Whose rows a step of a sweep is about.</summary>
internal enum SweepScope
{
    /// <summary>Everybody's, row by row.</summary>
    Rows,

    /// <summary>The rows are people: with the last that the policy lets us keep of one, all goes that is theirs (clause R-CANCEL).</summary>
    People,

    /// <summary>Those of people whose accounts were closed.</summary>
    Closed,

    /// <summary>Those of people for whom something has happened that the application knows of.</summary>
    Ended,
}
