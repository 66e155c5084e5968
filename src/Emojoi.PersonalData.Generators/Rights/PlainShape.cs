namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A plain object or a tuple that is personal data as a whole.</summary>
internal sealed record PlainShape(string Type, string Helper, EquatableArray<PlainMember> Members)
{
    /// <summary>Whether a personal object inside it is told which objects are open.</summary>
    public bool TakesPath => Members.Any(member => member.Value.HoldsPath);
}

/// <summary>A part of one.</summary>
internal sealed record PlainMember(string Name, string Identifier, ValueShape Value);
