using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the private methods that some strategies need.</summary>
internal static class EraseHelpers
{
    private const string KeyedHash = """
        private static string KeyedHash(string value, byte[] key)
        {
            using var hash = new global::System.Security.Cryptography.HMACSHA256(key);
            return global::System.BitConverter.ToString(hash.ComputeHash(global::System.Text.Encoding.UTF8.GetBytes(value))).Replace("-", "");
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
        var done = plan.Members.Where(member => member.Outcome is not ("Blocked" or "NotErased")).ToArray();
        WriteIf(done.Any(member => member.Strategy == "KeyedHash"), KeyedHash);
        WriteIf(done.Any(member => member.Strategy == "Truncate"), Truncate);
        var addresses = done.Where(member => member.Strategy == "IPPrefix").ToArray();
        WriteIf(addresses.Any(member => member.Member.Value.Kind == ValueKind.Text), NetworkOfText);
        WriteIf(addresses.Length > 0, NetworkOf);

        void WriteIf(bool isNeeded, string method)
        {
            if (isNeeded)
            {
                writer.Line(method);
            }
        }
    }
}
