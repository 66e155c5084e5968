using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the private methods that some strategies need.</summary>
internal static class EraseHelpers
{
    private const string KeyedHash = """
        private static byte[] KeyedHash(byte[] value, byte[] key)
        {
            using var hash = new global::System.Security.Cryptography.HMACSHA256(key);
            return hash.ComputeHash(value);
        }

        """;

    private const string KeyedHashOfText = """
        private static string KeyedHash(string value, byte[] key) =>
            global::System.BitConverter.ToString(KeyedHash(global::System.Text.Encoding.UTF8.GetBytes(value), key)).Replace("-", "");

        """;

    private const string KeyedHashOfIdentifier = """
        private static global::System.Guid KeyedHash(global::System.Guid value, byte[] key)
        {
            var hash = KeyedHash(value.ToByteArray(), key);
            global::System.Array.Resize(ref hash, 16);
            return new global::System.Guid(hash);
        }

        """;

    private const string Truncate = """
        private static string Truncate(string value, int length)
        {
            if (value.Length <= length)
            {
                return value;
            }

            // Half a surrogate pair is no text.
            return value.Substring(0, length > 0 && char.IsHighSurrogate(value[length - 1]) ? length - 1 : length);
        }

        """;

    private const string NetworkOfText = """
        private static string NetworkOf(string value) =>
            global::System.Net.IPAddress.TryParse(value, out var address) ? NetworkOf(address).ToString() : "";

        """;

    private const string NetworkOf = """
        private static global::System.Net.IPAddress NetworkOf(global::System.Net.IPAddress value)
        {
            var bytes = (value.IsIPv4MappedToIPv6 ? value.MapToIPv4() : value).GetAddressBytes();
            for (var i = bytes.Length == 4 ? 3 : 6; i < bytes.Length; i++)
            {
                bytes[i] = 0;
            }

            return new global::System.Net.IPAddress(bytes);
        }

        """;

    /// <summary>Writes those that the plan needs.</summary>
    public static void Write(SourceWriter writer, RightsPlan plan)
    {
        var needed = new HashSet<(ErasureAction Action, ErasableType Type)>(plan.Members.Select(member => (member.Action, member.Member.Erasure.Type)));
        WriteIf(needed.Any(pair => pair.Action == ErasureAction.KeyedHash), KeyedHash);
        WriteIf(needed.Contains((ErasureAction.KeyedHash, ErasableType.Text)), KeyedHashOfText);
        WriteIf(needed.Contains((ErasureAction.KeyedHash, ErasableType.Identifier)), KeyedHashOfIdentifier);
        WriteIf(needed.Any(pair => pair.Action == ErasureAction.Truncate), Truncate);
        WriteIf(needed.Contains((ErasureAction.IPPrefix, ErasableType.Text)), NetworkOfText);
        WriteIf(needed.Any(pair => pair.Action == ErasureAction.IPPrefix), NetworkOf);

        void WriteIf(bool isNeeded, string method)
        {
            if (isNeeded)
            {
                writer.Line(method);
            }
        }
    }
}
