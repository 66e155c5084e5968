using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A birth date that code was given and keeps.</summary>
/// <param name="Member">The tagged member that keeps it.</param>
/// <param name="Code">The method, accessor or initialised member that puts it there.</param>
/// <param name="Place">Where.</param>
internal readonly record struct KeptBirthDate(ISymbol Member, ISymbol Code, Location Place);
