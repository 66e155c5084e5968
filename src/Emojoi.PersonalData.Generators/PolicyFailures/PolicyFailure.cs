using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.PolicyFailures;

/// <summary>A problem of the policy file that may cost the code its constants.</summary>
/// <param name="Path">The file; empty where there is not one (EPD0001).</param>
/// <param name="Span">The place in its text.</param>
/// <param name="Lines">The place in lines.</param>
/// <param name="Message">What is wrong; for EPD0001 the paths of the files, separated by line ends.</param>
/// <remarks>A pipeline value: strings and spans only.</remarks>
internal sealed record PolicyFailure(string Path, TextSpan Span, LinePositionSpan Lines, string Message);
