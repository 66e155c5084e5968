using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Emojoi.PersonalData.Rights.Tests.Databases;

/// <summary>A PostgreSQL of this test run's own, in a folder of its own; it ends with the run.</summary>
public sealed class PostgreSqlServer
{
    private static readonly Lazy<PostgreSqlServer> Started = new(() => new PostgreSqlServer());
    private static readonly string? Programs = FindPrograms();
    private readonly string _folder = Directory.CreateTempSubdirectory("personal-data-pg-").FullName;
    private readonly int _port = FreePort();

    private PostgreSqlServer()
    {
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root: its folder belongs to the user that the package made.
            Run("chown", "postgres", _folder);
        }

        var data = Path.Combine(_folder, "data");
        RunAsOwner("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c max_connections=200");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(data);
        RunAsOwner("pg_ctl", "-w", "-D", data, "-o", options, "-l", Path.Combine(_folder, "log"), "start");
    }

    public static bool IsInstalled => Programs is not null;

    public static PostgreSqlServer Instance => Started.Value;

    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Maximum Pool Size=20;Include Error Detail=false");

    private static string? FindPrograms()
    {
        const string packages = "/usr/lib/postgresql";
        var folders = Directory.Exists(packages) ? Directory.GetDirectories(packages).OrderDescending(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")) : [];
        return folders.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        // Nothing is redirected: the server would inherit the pipes, and hold them open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private void Stop(string data)
    {
        RunAsOwner("pg_ctl", "-w", "-D", data, "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }
}
