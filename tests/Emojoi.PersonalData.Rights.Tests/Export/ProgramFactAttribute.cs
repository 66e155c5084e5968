namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>A test that drives a program, where it is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(string program)
    {
        Program = program;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Skip = $"{program} is not installed.";
        }
    }

    public string Program { get; }
}
