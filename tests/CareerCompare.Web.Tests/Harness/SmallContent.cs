namespace CareerCompare.Web.Tests.Harness;

/// <summary>Two roles and a comparison: enough for every kind of page.</summary>
public static class SmallContent
{
    public static Dictionary<string, string> Files() =>
        new(StringComparer.Ordinal)
        {
            ["roles/model-tuner.md"] = Role("Model Tuner", "Tunes models."),
            ["roles/data-gardener.md"] = Role("Data Gardener", "Looks after data."),
            ["comparisons/model-tuner-vs-data-gardener.md"] = """
                ---
                title: Model Tuner vs. Data Gardener
                description: Two ways to work with models.
                published: 2026-01-02
                ---

                They share an office.

                ## Responsibilities

                ### Model Tuner

                - Tune the model

                ### Data Gardener

                - Weed the data
                """,
        };

    public static string Role(string title, string sentence) =>
        $"""
            ---
            title: {title}
            description: {sentence}
            published: 2026-01-01
            ---

            {sentence}

            ## Responsibilities

            - {sentence}

            ## Skills

            - Patience: A lot of it.
            """;
}
