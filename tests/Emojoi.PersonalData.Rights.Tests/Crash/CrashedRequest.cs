namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>What is to be seen of one request: rows of each type that there were, that are left, and that the ledger says were done.</summary>
internal sealed record CrashedRequest(
    Guid Id, Guid Person, ErasureStatus Status, BlobReport Blobs, IReadOnlyDictionary<string, long> Rows, IReadOnlyDictionary<string, long> Left, IReadOnlyDictionary<string, long> Done)
{
    /// <summary>Whether what the ledger tells is what happened, row by row: nothing was lost, and nothing counted twice.</summary>
    public void AssertTrue() =>
        Assert.All(Rows, type => Assert.Equal((type.Key, type.Value - Left[type.Key]), (type.Key, Done.GetValueOrDefault(type.Key))));
}
