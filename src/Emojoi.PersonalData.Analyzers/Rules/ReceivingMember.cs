using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The member that a copy lies in: the fixers of the rules about copies tag it.</summary>
internal static class ReceivingMember
{
    /// <summary>Which it is, for a fixer; nothing where the data ends elsewhere.</summary>
    public static ImmutableDictionary<string, string?> PropertiesOf(FlowSink sink) =>
        sink.Kind == SinkKind.Copy && sink.Callee.OriginalDefinition.GetDocumentationCommentId() is { Length: > 0 } id
            ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Member, id)
            : ImmutableDictionary<string, string?>.Empty;
}
