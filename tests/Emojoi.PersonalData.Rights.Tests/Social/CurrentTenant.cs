namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>The tenant that a scope works for.</summary>
public sealed class CurrentTenant
{
    public int Id { get; set; } = 1;
}
