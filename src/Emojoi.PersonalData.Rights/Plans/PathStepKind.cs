namespace Emojoi.PersonalData.Rights;

/// <summary>In which direction a step takes a navigation.</summary>
public enum PathStepKind
{
    /// <summary>From the row that has the navigation to the row that it leads to (<c>line.Order</c>).</summary>
    Navigation = 0,

    /// <summary>From a row to the one whose navigation leads to it (<c>order.Lines</c>, seen from a line).</summary>
    Inverse = 1,
}
