using System.Security.Cryptography;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Tries again what may succeed, as the official drivers do: after 1 s, then twice as long each time, each wait changed by up to a fifth at random, until 30 s
/// have passed since the first failure. (Neo4j Drivers manual, "Transaction functions: retry".)
/// </summary>
public sealed record RetryPolicy
{
    private const int JitterSteps = 4001;

    /// <summary>How long to go on after the first failure; the default is 30 s.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The first wait; the default is 1 s.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The clock; the default is the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Told of every try that failed and is repeated.</summary>
    public Action<Neo4jException>? Retried { get; init; }

    /// <summary>Does something until it succeeds or must be given up.</summary>
    /// <param name="work">What to do; it may have been done in part, or wholly without an answer, so doing it twice must be the same as once.</param>
    /// <param name="cancellationToken">Stops between tries.</param>
    /// <exception cref="Neo4jException">It failed for good, or for too long.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        long? failing = null;
        for (var wait = FirstWait; ; wait *= 2)
        {
            try
            {
                return await work(cancellationToken).ConfigureAwait(false);
            }
            catch (Neo4jException e) when (e.IsTransient)
            {
                failing ??= Time.GetTimestamp();
                if (Time.GetElapsedTime(failing.Value) >= MaxTime) throw;
                Retried?.Invoke(e);
            }

            await Task.Delay(Jittered(wait), Time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Between 0.8 and 1.2 times as long.</summary>
    private static TimeSpan Jittered(TimeSpan wait) => wait * (0.8 + (0.4 * RandomNumberGenerator.GetInt32(JitterSteps) / (JitterSteps - 1)));
}
