namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>How types that derive from an entity are mapped, if any do.</summary>
internal enum ModelInheritance
{
    None,
    Tph,
    Tpt,
    Tpc,
}
