using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2013: personal data is written to a file or stream in the clear.</summary>
public sealed class PersonalDataInFileRule() : LeakRule(
    SinkKind.File,
    id: RuleIds.PersonalDataInFile,
    title: "Personal data is written to a file in the clear",
    messageFormat: "{0} is written to a file in the clear, and the policy promises encrypted storage; encrypt it before, or keep it in the store that erasure reaches (P-ATREST)",
    description: "Storage is encrypted, and what lies in a file of its own is found by no erasure.",
    clauses: ["P-ATREST"]);
