namespace Emojoi.PersonalData.Policy;

/// <summary>The sections of the policy whose entries have ids that others refer to.</summary>
public enum SectionKind
{
    /// <summary><c>subjects</c>: kinds of data subject.</summary>
    Subjects,

    /// <summary><c>categories</c>: kinds of personal data.</summary>
    Categories,

    /// <summary><c>retentions</c>: how long data is kept.</summary>
    Retentions,

    /// <summary><c>purposes</c>: business functions.</summary>
    Purposes,

    /// <summary><c>recipients</c>: everyone else who gets data.</summary>
    Recipients,
}
