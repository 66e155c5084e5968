namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A plain object or a tuple that is personal data as a whole.</summary>
internal sealed record PlainShape(string Type, string Helper, EquatableArray<PlainMember> Members);

/// <summary>A part of one.</summary>
internal sealed record PlainMember(string Name, string Identifier, ValueShape Value);
