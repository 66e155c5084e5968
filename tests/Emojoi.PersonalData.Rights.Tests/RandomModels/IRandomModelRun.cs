namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>A run over a context that is known at run time only.</summary>
internal interface IRandomModelRun
{
    Task RunAsync();
}
