using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>What becomes of the parameters of a method that other projects may call.</summary>
internal sealed class OpenMethod(IMethodSymbol? method)
{
    private readonly List<OpenSink> _sinks = [];
    private readonly List<OpenCall> _calls = [];

    /// <summary>The method; <c>null</c> for what the assembly does by itself.</summary>
    public IMethodSymbol? Method => method;

    public FlowValue Returns { get; set; } = FlowValue.Clean;

    public IReadOnlyList<OpenSink> Sinks => _sinks;

    public IReadOnlyList<OpenCall> Calls => _calls;

    public void Add(OpenSink sink) => _sinks.Add(sink);

    public void Add(OpenCall call) => _calls.Add(call);
}
