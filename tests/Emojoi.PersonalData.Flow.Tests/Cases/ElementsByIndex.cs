namespace FlowCases.ElementsByIndex;

/// <summary>Elements of arrays that are told apart by constants.</summary>
public class ElementsByIndex(ILogger<ElementsByIndex> logger)
{
    public void By_index(User user)
    {
        var row = new string[3];
        row[0] = user.Email;
        row[1] = "constant";
        logger.LogInformation("{Mail}", row[0]); // !EPD2006
        logger.LogInformation("{Text}", row[1]); // ok
        logger.LogInformation("{Text}", row[2]); // ok
        string[] pair = [user.Nickname, "fixed"];
        logger.LogInformation("{Name}", pair[0]); // !EPD2006
        logger.LogInformation("{Text}", pair[1]); // ok
        object[] values = { user.Plan, user.Email };
        logger.LogInformation("{Plan}", values[0]); // ok
        logger.LogInformation("{Mail}", values[1]); // !EPD2006
        logger.LogInformation("{All}", string.Join(',', values)); // !EPD2006
        pair[0] = "gone";
        logger.LogInformation("{Text}", pair[0]); // ok
        for (var i = 0; i < row.Length; i++)
        {
            logger.LogInformation("{Mail}", row[i]); // !EPD2006
        }

        logger.LogInformation("{First}", First(row)); // !EPD2006
        logger.LogInformation("{Last}", row[^1]); // !EPD2006
    }

    private static string First(string[] row) => row[0];
}
