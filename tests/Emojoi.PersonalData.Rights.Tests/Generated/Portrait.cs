using System.ComponentModel.DataAnnotations.Schema;

namespace Emojoi.PersonalData.Rights.Tests.Generated;

[ComplexType]
public class Portrait
{
    [PersonalData(Categories.Photo, Purposes.Club)]
    public string? Url { get; set; }
}
