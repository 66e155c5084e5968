namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>What nobody knows of who gets the data of a flow: there the rules about recipients and regions are silent.</summary>
public enum FlowGap
{
    /// <summary>Nothing: who gets it and where is known, or nobody else gets it.</summary>
    None,

    /// <summary>Who gets it: neither an attribute nor an address nor an SDK says so.</summary>
    Recipient,

    /// <summary>In which country it is.</summary>
    Region,
}
