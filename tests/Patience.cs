namespace CareerCompare.Tests;

/// <summary>
/// How long a test waits for what has to happen. It only tells a test that hangs from one that runs: no machine is so slow.
/// </summary>
internal static class Patience
{
    /// <summary>The limit; shorter than the time after which run.sh ends a test, so that the test can say what it waits for.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Asks again and again until there is an answer.</summary>
    /// <param name="ask">Gives null where there is none yet.</param>
    /// <param name="complaint">What to say where there never is one.</param>
    public static async Task<T> Until<T>(Func<Task<T?>> ask, Func<string> complaint)
        where T : class
    {
        var deadline = DateTime.UtcNow + Limit;
        while (true)
        {
            if (await ask() is { } answer)
                return answer;
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException(complaint());
            await Task.Delay(20);
        }
    }
}
