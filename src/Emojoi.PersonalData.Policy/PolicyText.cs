using System.Text;

namespace Emojoi.PersonalData.Policy;

/// <summary>Decodes policy files as the compiler does: by their byte order mark, UTF-8 where there is none.</summary>
public static class PolicyText
{
    /// <summary>UTF-32 before UTF-16, whose little-endian mark is a prefix of the former's.</summary>
    private static readonly Encoding[] Marked =
    [
        new UTF32Encoding(bigEndian: false, byteOrderMark: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true),
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
    ];

    /// <summary>The text without its byte order mark; U+FFFD where bytes are not of the encoding.</summary>
    public static string Decode(byte[] bytes)
    {
        foreach (var encoding in Marked)
        {
            var mark = encoding.GetPreamble();
            if (bytes.Take(mark.Length).SequenceEqual(mark))
            {
                return encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
            }
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
