namespace Emojoi.PersonalData.Policy;

/// <summary>Deadlines and terms of the rights; <c>null</c> for a right that the file does not name.</summary>
public sealed class PolicyRights
{
    /// <summary>Access and export (clause R-ACCESS).</summary>
    public RightTerms? Access { get; init; }

    /// <summary>Rectification (clause R-CORRECT).</summary>
    public RightTerms? Rectification { get; init; }

    /// <summary>Erasure (clause R-ERASE).</summary>
    public RightTerms? Erasure { get; init; }

    /// <summary>Withdrawal of consent (clause R-WITHDRAW).</summary>
    public RightTerms? Withdrawal { get; init; }

    /// <summary>Complaints (clause R-COMPLAIN).</summary>
    public RightTerms? Complaint { get; init; }

    /// <summary>Answers in general (clause R-ANSWER).</summary>
    public RightTerms? Answer { get; init; }

    /// <summary>The closed set of grounds to refuse a request.</summary>
    public IReadOnlyList<string> RefusalGrounds { get; init; } = [];
}
