namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Bare host names: labels of ASCII letters, digits, hyphens and underscores between dots; <c>*.</c> allowed in front.</summary>
internal static class HostName
{
    public static bool IsValid(string text)
    {
        var name = text.StartsWith("*.", StringComparison.Ordinal) ? text.Substring(2) : text;
        return name.Split('.').All(IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length > 0 && label[0] != '-' && label[label.Length - 1] != '-' && label.All(c => c == '-' || IsWordCharacter(c));

    private static bool IsWordCharacter(char c) => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
