using System.Net.Mail;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;

namespace FlowCases.Mail;

public class Mail
{
    public void By_smtp_to_an_unknown_host(User user)
    {
        var client = new SmtpClient("smtp.unknown.example", 587) { EnableSsl = true };
        client.Send("office@example.org", user.Email, "hello", "welcome"); // !EPD2002
        client.Send("office@example.org", "office@example.org", "hello", user.Plan); // ok
    }

    public void By_smtp_to_a_declared_host(User user)
    {
        var client = new SmtpClient("api.home.example") { EnableSsl = true };
        client.Send("office@example.org", user.Email, "hello", "welcome"); // ok
    }

    public void Messages(User user)
    {
        var client = new SmtpClient { Host = "smtp.unknown.example", EnableSsl = true };
        var message = new MailMessage("office@example.org", "office@example.org") { Body = "Dear " + user.Nickname };
        client.Send(message); // !EPD2002
        var clean = new MailMessage("office@example.org", "office@example.org") { Body = "plan " + user.Plan };
        client.Send(clean); // ok
    }

    public async Task Web_sockets(ClientWebSocket socket, User user)
    {
        await socket.ConnectAsync(new Uri("wss://tracker.example/ws"), default);
        await socket.SendAsync(Encoding.UTF8.GetBytes(user.Email), WebSocketMessageType.Text, true, default); // !EPD2002
        await socket.SendAsync(Encoding.UTF8.GetBytes(user.Plan), WebSocketMessageType.Text, true, default); // ok
    }

    public void Datagrams(UdpClient udp, User user)
    {
        var data = Encoding.UTF8.GetBytes(user.Email);
        udp.Send(data, data.Length, "tracker.example", 9000); // !EPD2002
        var clean = Encoding.UTF8.GetBytes(user.Plan);
        udp.Send(clean, clean.Length, "tracker.example", 9000); // ok
        udp.Send(data, data.Length, "localhost", 9000); // ok
    }
}
