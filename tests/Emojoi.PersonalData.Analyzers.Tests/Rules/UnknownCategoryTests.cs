using Emojoi.PersonalData.Analyzers.Rules;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnknownCategoryTests() : UnknownIdTests<UnknownCategoryAnalyzer>("EPD1002", "categories", "nickname", "PersonalData({0}, \"profile\")")
{
}
