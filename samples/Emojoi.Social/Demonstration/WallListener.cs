using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Net.Security;

namespace Emojoi.Social.Demonstration;

/// <summary>Somebody who is not signed in and listens to the wall, in the protocol of its hub.</summary>
internal sealed class WallListener : IDisposable
{
    private const char EndOfMessage = '\u001e';

    private readonly ClientWebSocket _socket = new();
    private readonly Queue<string> _messages = [];

    /// <summary>Listens from now on.</summary>
    public static async Task<WallListener> ListenAsync(Uri service, RemoteCertificateValidationCallback trust)
    {
        var listener = new WallListener();
        listener._socket.Options.RemoteCertificateValidationCallback = trust;
        await listener._socket.ConnectAsync(new UriBuilder(service) { Scheme = "wss", Path = "/wall" }.Uri, CancellationToken.None);
        var greeting = Encoding.UTF8.GetBytes("{\"protocol\":\"json\",\"version\":1}" + EndOfMessage);
        await listener._socket.SendAsync(greeting, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await listener.HearAsync("listening");
        return listener;
    }

    /// <summary>Waits for a message of this name; how many values it has.</summary>
    public async Task<int> HearAsync(string name)
    {
        while (true)
        {
            using var message = JsonDocument.Parse(await NextAsync());
            if (message.RootElement.TryGetProperty("target", out var target) && target.ValueEquals(name))
            {
                return message.RootElement.GetProperty("arguments").GetArrayLength();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _socket.Dispose();

    private async Task<string> NextAsync()
    {
        var text = "";
        while (_messages.Count == 0)
        {
            var buffer = new byte[4096];
            var received = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            text += Encoding.UTF8.GetString(buffer, 0, received.Count);
            if (text.EndsWith(EndOfMessage))
            {
                text.Split(EndOfMessage, StringSplitOptions.RemoveEmptyEntries).ToList().ForEach(_messages.Enqueue);
            }
        }

        return _messages.Dequeue();
    }
}
