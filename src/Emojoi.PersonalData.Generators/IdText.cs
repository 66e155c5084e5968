using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;

namespace Emojoi.PersonalData.Generators;

/// <summary>An <see cref="IdArgument"/> without its syntax.</summary>
internal sealed record IdText(string? Value, string? ConstantName)
{
    public static IdText Of(IdArgument argument) => new(argument.Value, argument.ConstantName);

    public string? Resolve(ConstantNames? names) => Value ?? (ConstantName is null ? null : names?.IdOf(ConstantName));
}
