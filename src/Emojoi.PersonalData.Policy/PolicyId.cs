namespace Emojoi.PersonalData.Policy;

/// <summary>Ids of the policy: <c>[a-z][a-z0-9]*(-[a-z0-9]+)*</c>.</summary>
public static class PolicyId
{
    /// <summary>Whether a text may be an id.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length == 0 || !IsLetter(text[0]))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var afterHyphen = text[i - 1] == '-';
            if (text[i] == '-' ? afterHyphen || i == text.Length - 1 : !IsLetter(text[i]) && text[i] is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';
}
