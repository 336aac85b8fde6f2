namespace CareerCompare.Compare;

/// <summary>Aligns the roles' versions of a section by sub-heading, or by category if the section is a list of items.</summary>
internal static class TopicAligner
{
    /// <summary>Makes the rows of a section. Topics come in the order of the first role that has them.</summary>
    /// <param name="cells">The section of each role, by column; null if a role has none.</param>
    /// <param name="lists">Whether an item <c>Category: a, b, c</c> is a topic of its own.</param>
    public static IReadOnlyList<TopicRow> Align(IReadOnlyList<Section?> cells, bool lists)
    {
        var columns = cells.Select(cell => Topics(cell?.Content ?? Content.Empty, lists)).ToList();
        var topics = columns.SelectMany(column => column.Values).DistinctBy(topic => topic.Key);
        return
        [
            .. topics.Select(topic => Row(topic, [.. columns.Select(column => column.GetValueOrDefault(topic.Key))])),
        ];
    }

    private static TopicRow Row(Topic named, Topic?[] topics)
    {
        var everywhere = topics.All(topic => topic is not null);
        var same = everywhere && topics.All(topic => topic!.Text == topics[0]!.Text);
        var shared = everywhere ? Shared(topics!) : [];
        var cells = topics.Select(topic => topic is null ? null : Cell(topic, shared));
        return new TopicRow(named.Title, [.. cells], same);
    }

    private static HashSet<string> Shared(Topic[] topics)
    {
        var shared = new HashSet<string>(topics[0].Things.Select(Normal), StringComparer.Ordinal);
        foreach (var topic in topics.Skip(1))
            shared.IntersectWith(topic.Things.Select(Normal));
        return shared;
    }

    private static TopicCell Cell(Topic topic, HashSet<string> shared) =>
        new(
            topic.Blocks,
            topic.Listed,
            topic.Things.Where(thing => shared.Contains(Normal(thing))).ToHashSet(StringComparer.Ordinal)
        );

    private static OrderedDictionary<string, Topic> Topics(Content content, bool lists)
    {
        var topics = new OrderedDictionary<string, Topic>(StringComparer.Ordinal);
        foreach (var group in content.Groups)
        {
            var rest = new List<Block>();
            foreach (var block in group.Blocks)
            {
                if (lists && block is ItemList && block.Items.All(Values.IsCategory))
                {
                    foreach (var item in block.Items)
                        Add(new Topic(item.Label, [], [.. Values.Split(item.Text)]));
                }
                else
                {
                    rest.Add(block);
                }
            }
            if (rest.Count > 0 || group.Blocks.Count == 0)
                Add(new Topic(group.Title, rest, []));
        }
        return topics;

        void Add(Topic topic)
        {
            if (topics.TryAdd(topic.Key, topic))
                return;
            topics[topic.Key].Blocks.AddRange(topic.Blocks);
            topics[topic.Key].Listed.AddRange(topic.Listed);
        }
    }

    // Ignores letter case, blanks and final punctuation. Different figures or signs are a difference.
    private static string Normal(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .TrimEnd('.', ',', ';', ':', '!');

    private sealed record Topic(string? Title, List<Block> Blocks, List<string> Listed)
    {
        public string Key { get; } = Title is null ? "" : NameKey.For(Title);

        public IEnumerable<string> Things => Blocks.SelectMany(Points.From).Concat(Listed);

        public string Text =>
            string.Join('\n', Blocks.Select(block => Normal(block.Text) + string.Join('\n', block.Items.Select(Deep))))
            + string.Join('\n', Listed.Select(Normal).Order(StringComparer.Ordinal));

        private static string Deep(Item item) => Normal(item.Whole) + string.Concat(item.Items.Select(Deep));
    }
}
