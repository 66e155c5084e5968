using Emojoi.PersonalData.Analyzers.Rules;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.UnknownPurposeAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnknownPurposeTests() : UnknownIdTests<UnknownPurposeAnalyzer>("EPD1003", "purposes", "profile", "PersonalData(\"nickname\", {0})")
{
}
