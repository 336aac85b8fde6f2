using System.Diagnostics;

namespace CareerCompare.Cli.Tests;

/// <summary>The result of one run of the program.</summary>
public sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The program as it is started from a shell, in a folder of its own.</summary>
public sealed class Cli : IDisposable
{
    private int? megabytes;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careercompare-cli-");

    /// <summary>The current folder of the program.</summary>
    public string Folder => folder.FullName;

    /// <summary>A role that nothing is wrong with.</summary>
    public const string GoodRole = """
        ---
        title: Model Tuner
        description: Tunes models.
        ---

        Tunes models.

        ## Skills

        - Patience: A lot of it.
        """;

    /// <summary>Writes a file below the current folder.</summary>
    public Cli With(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Gives the program so little memory for its objects that it fails if it needs more.</summary>
    public Cli WithMemory(int atMost)
    {
        megabytes = atMost;
        return this;
    }

    /// <summary>Runs the program to its end.</summary>
    public async Task<Outcome> Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }

    /// <summary>Runs the program and kills it after some time; true where it had come to its end before.</summary>
    public async Task<bool> RunAndKill(TimeSpan after, params string[] arguments)
    {
        using var process = Start(arguments);
        await Task.Delay(after);
        var done = process.HasExited;
        process.Kill();
        await process.WaitForExitAsync();
        return done;
    }

    /// <summary>
    /// Runs the program to its end; meanwhile something is done that can interrupt it, as Ctrl+C does.
    /// </summary>
    public async Task<Outcome> RunAndInterrupt(Action<Action> meanwhile, params string[] arguments)
    {
        // A shell in the background ignores that signal, and so would all that it starts.
        using var process = Start(arguments, "env", "--default-signal=INT", "dotnet");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.Run(() => meanwhile(Interrupt));
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);

        void Interrupt()
        {
            using var kill = Process.Start("sh", ["-c", $"kill -INT {process.Id}"]);
            kill.WaitForExit();
        }
    }

    private Process Start(string[] arguments) => Start(arguments, "dotnet");

    private Process Start(string[] arguments, string program, params string[] first)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ConnectionStrings__CareerDb");
        start.Environment.Remove("Database__Provider");
        if (megabytes is not null)
            start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{megabytes * 1024 * 1024:x}";
        foreach (
            var argument in (string[])
                [.. first, Path.Combine(AppContext.BaseDirectory, "CareerCompare.Cli.dll"), .. arguments]
        )
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
