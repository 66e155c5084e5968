using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Sdks;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Finds the policy's recipients by what code says of them. An attribute says more than a host, and a host more than the SDK that sends to it.</summary>
public sealed class RecipientIndex(PrivacyPolicy policy)
{
    private const string Subdomains = "*.";

    /// <summary>Who gets what a sink lets out; a loopback host is nobody, and an unknown one is not guessed.</summary>
    public IReadOnlyList<Receiver> ReceiversOf(FlowSink sink) => ReceiversOf(SinkAddress.Of(sink));

    /// <summary>Who gets what a sink lets out, by what is known of the sink.</summary>
    public IReadOnlyList<Receiver> ReceiversOf(SinkAddress sink)
    {
        if (sink.Recipients.Count > 0)
        {
            return [.. sink.Recipients.Select(Named)];
        }

        var destinations = DestinationsOf(sink);
        if (destinations.Count > 0)
        {
            return [.. destinations.Where(destination => !destination.IsLoopback).Select(destination => destination.Host).Distinct(StringComparer.Ordinal).Select(At)];
        }

        return BySdk(sink) is { } sdk ? [sdk] : [];
    }

    /// <summary>Whether all that a sink lets out stays on the machine.</summary>
    public static bool IsLocal(SinkAddress sink) => DestinationsOf(sink) is { Count: > 0 } destinations && destinations.All(destination => destination.IsLoopback);

    /// <summary>The destinations of a sink whose host is known.</summary>
    private static IReadOnlyList<Destination> DestinationsOf(SinkAddress sink) =>
        [.. sink.Destinations.Select(text => Destination.Parse(text, allowBareHost: !Destination.TakesRelativeAddresses(sink.Namespace))).OfType<Destination>()];

    private Receiver Named(string id) => new(id, ReceiverKind.Attribute, policy.Recipients.Find(id) is { } recipient ? [recipient] : []);

    private Receiver At(string host) => new(host, ReceiverKind.Host, [.. policy.Recipients.Where(recipient => recipient.Hosts.Any(pattern => IsHost(pattern, host)))]);

    private Receiver? BySdk(SinkAddress sink)
    {
        var (space, assembly) = (sink.Namespace, sink.Assembly);
        var sdk = SdkAssemblies.Find(assembly);
        var recipients = policy.Recipients.Where(recipient =>
            recipient.Namespaces.Any(own => NamespacePath.IsWithin(space, own))
            || recipient.Packages.Any(package => string.Equals(package, assembly, StringComparison.OrdinalIgnoreCase))
            || SdkAssemblies.IsOf(sdk, recipient)).ToList();
        return recipients.Count > 0 || SdkAssemblies.IsStranger(sdk, policy) ? new(sdk?.Namespaces[0] ?? space, ReceiverKind.Sdk, recipients) : null;
    }

    private static bool IsHost(string pattern, string host) =>
        pattern.StartsWith(Subdomains, StringComparison.Ordinal)
            ? host.EndsWith(pattern.Substring(1), StringComparison.OrdinalIgnoreCase) && host.Length >= pattern.Length
            : string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase);
}
