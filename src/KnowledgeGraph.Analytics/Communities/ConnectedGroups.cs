namespace KnowledgeGraph.Analytics.Communities;

/// <summary>Splits groups that hang together only through others.</summary>
internal static class ConnectedGroups
{
    /// <summary>Makes each connected part of a group a group of its own, numbered by first vertices, in place; returns how many there are.</summary>
    public static int Split(WeightedNetwork network, int[] groups, CommunityScratch scratch, CancellationToken cancellation)
    {
        var (parts, waiting, count) = (scratch.Counts, scratch.Order, 0);
        Array.Fill(parts, -1, 0, groups.Length);
        for (var start = 0; start < groups.Length; start++)
        {
            if (parts[start] >= 0) continue;
            cancellation.ThrowIfCancellationRequested();
            var (own, left) = (groups[start], 1);
            (waiting[0], parts[start]) = (start, count);
            while (left > 0)
            {
                var v = waiting[--left];
                for (var i = network.Offsets[v]; i < network.Offsets[v + 1]; i++)
                {
                    var u = network.Targets[i];
                    if (groups[u] != own || parts[u] >= 0) continue;
                    parts[u] = count;
                    waiting[left++] = u;
                }
            }

            count++;
        }

        Array.Copy(parts, groups, groups.Length);
        return count;
    }
}
