using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD4003: personal data is hashed so that everybody can find it again by trying.</summary>
public sealed class WeakPseudonymRule() : LeakRule(
    SinkKind.WeakHash,
    id: RuleIds.WeakPseudonym,
    title: "Personal data is pseudonymised by a fast or unkeyed hash",
    messageFormat: "{0} is hashed without a key: whoever has a list of addresses or numbers finds the person by hashing them all; use a keyed hash (HMAC) with a secret of your own (P-ANON)",
    description: "Anonymisation protects people only where nobody can undo it. The hash of an address or a number is found by trying all of them, which takes seconds.",
    clauses: ["P-ANON"]);
