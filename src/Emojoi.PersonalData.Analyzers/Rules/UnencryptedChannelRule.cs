using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2010: data leaves over a channel that is not encrypted.</summary>
public sealed class UnencryptedChannelRule() : FlowRule(
    id: RuleIds.UnencryptedChannel,
    title: Title,
    messageFormat: "The connection to {0} is not encrypted ({1}) and carries {2}; use {3} (P-TRANSIT)",
    description: Description,
    clauses: ["P-TRANSIT"])
{
    internal const string Title = "Personal data leaves over an unencrypted channel";
    internal const string Description = "Personal data is encrypted in transit; what is not, everybody on the way can read and change.";

    private static readonly Dictionary<string, string> Encrypted = new(StringComparer.Ordinal)
    {
        ["http"] = "https",
        ["ws"] = "wss",
        ["ftp"] = "ftps",
        ["smtp"] = "smtps",
        ["ldap"] = "ldaps",
        ["mqtt"] = "mqtts",
        ["amqp"] = "amqps",
    };

    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (policy.Plain(flow) is not { Count: > 0 } data)
        {
            return null;
        }

        return ByAddress(flow.Sink, data, policy)
            ?? (ClientEncryption.Off(flow.Sink) is var (option, instead) ? new("the server", option, FlowNames.MembersWithCategories(data, policy), instead) : null);
    }

    private static FlowFinding? ByAddress(FlowSink sink, IReadOnlyList<PersonalValue> data, FlowPolicy policy)
    {
        foreach (var address in sink.Destinations)
        {
            if (Destination.Parse(address, allowBareHost: false) is { IsLoopback: false } destination
                && Encrypted.TryGetValue(destination.Scheme, out var encrypted))
            {
                return new($"'{destination.Host}'", destination.Scheme, FlowNames.MembersWithCategories(data, policy), encrypted)
                {
                    Properties = ImmutableDictionary<string, string?>.Empty
                        .Add(DiagnosticProperties.Address, address)
                        .Add(DiagnosticProperties.Suggestion, encrypted),
                };
            }
        }

        return null;
    }
}
