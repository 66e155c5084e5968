using Emojoi.PersonalData.Analyzers.Rules;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnknownRetentionTests() : UnknownIdTests<UnknownRetentionAnalyzer>("EPD1004", "retentions", "account-lifetime", "PersonalData(\"nickname\", \"profile\", {0})")
{
}
