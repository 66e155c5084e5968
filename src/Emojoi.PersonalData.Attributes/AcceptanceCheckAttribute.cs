using System;

namespace Emojoi.PersonalData;

/// <summary>
/// Marks a <see cref="bool"/> member, or a method that throws otherwise, which answers whether the person agreed to the policy in
/// force (clauses P-AGREE, P-REAGREE). On a parameter: what the caller passes is that answer.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class AcceptanceCheckAttribute : Attribute
{
    /// <summary>Marks a member that answers whether the policy in force was accepted.</summary>
    public AcceptanceCheckAttribute()
    {
    }
}
