using System.Globalization;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Names of C# namespaces: identifiers between dots.</summary>
internal static class NamespaceName
{
    public static bool IsValid(string text) => text.Split('.').All(IsIdentifier);

    private static bool IsIdentifier(string segment) => segment.Length > 0 && IsStart(segment[0]) && segment.All(IsPart);

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
