namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>Collectors with a blob in every place.</summary>
internal static class Pictures
{
    /// <summary>Each place, and how a collector comes to name a blob there.</summary>
    private static readonly Dictionary<string, Action<Collector, string>> Places = new(StringComparer.Ordinal)
    {
        ["a column"] = (row, name) => row.AvatarUrl = name,
        ["a converted column"] = (row, name) => row.PassportFile = name,
        ["a list"] = (row, name) => row.PhotoPaths.Add(name),
        ["an array"] = (row, name) => row.ScanFiles = [.. row.ScanFiles ?? [], name],
        ["a list of addresses"] = (row, name) => row.Pictures = [.. row.Pictures, new Uri(name)],
        ["a converted list"] = (row, name) => row.VideoLinks.Add(name),
        ["an owned document"] = (row, name) => row.Wall.Poster = new Uri(name),
        ["a list in an owned document"] = (row, name) => row.Wall.PhotoPaths.Add(name),
        ["an array of addresses in an owned document"] = (row, name) => row.Wall.Pictures = [.. row.Wall.Pictures ?? [], new Uri(name)],
        ["owned objects in a document"] = (row, name) => row.Wall.Frames.Add(new Frame { ImagePath = name }),
        ["lists of owned objects in a document"] = (row, name) => row.Wall.Frames.Add(new Frame { DetailFiles = [name] }),
        ["a list in a complex document"] = (row, name) => row.Room.PhotoPaths.Add(name),
        ["an array of addresses in a complex document"] = (row, name) => row.Room.Pictures = [.. row.Room.Pictures ?? [], new Uri(name)],
        ["complex objects in a document"] = (row, name) => row.Room.Frames.Add(new Frame { ImagePath = name }),
        ["owned rows"] = (row, name) => row.Albums.Add(new Album { CoverUrl = name }),
        ["lists of owned rows"] = (row, name) => row.Albums.Add(new Album { PagePaths = [name] }),
    };

    public static IReadOnlyList<string> AllPlaces => [.. Places.Keys];

    /// <summary>A collector who names a blob in one place.</summary>
    public static Collector In(string place, int id, string name)
    {
        var collector = new Collector { Id = id };
        Places[place](collector, name);
        return collector;
    }

    /// <summary>A collector who names two blobs in each place that may hold two, one in the others; no name holds another one.</summary>
    public static (Collector Row, List<string> Names) Everywhere(int id, string owner)
    {
        var (row, names) = (new Collector { Id = id }, new List<string>());
        foreach (var (place, add) in Places.Concat(Places.Where(place => HoldsTwo(place.Key))))
        {
            names.Add($"https://pictures.example/{owner}/{names.Count:00}/{place.Replace(' ', '-')}");
            add(row, names[^1]);
        }

        return (row, names);
    }

    private static bool HoldsTwo(string place) => new[] { "list", "objects", "array" }.Any(word => place.Contains(word, StringComparison.Ordinal));
}
