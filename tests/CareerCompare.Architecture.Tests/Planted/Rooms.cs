// Each type here breaks a rule of the table of rooms, or keeps to it where its name says so.
namespace Planted.Library
{
    internal sealed class NounUsesVerb
    {
        private object Method() => typeof(CareerCompare.Parse.ArticleParser);
    }
}

namespace Planted.Library.Read
{
    internal sealed class ReadUsesParse
    {
        private object Method() => typeof(CareerCompare.Parse.ArticleParser);
    }
}

namespace Planted.Library.Link
{
    internal sealed class LinkUsesStore
    {
        private object Method() => typeof(CareerCompare.Store.CareerDb);
    }
}

namespace Planted.Library.Compare
{
    internal sealed class CompareUsesQuery
    {
        private object Method() => typeof(CareerCompare.Query.CareerQueries);
    }
}

namespace Planted.Library.Store
{
    internal sealed class StoreUsesPublish
    {
        private object Method() => typeof(CareerCompare.Publish.Publisher);
    }
}

namespace Planted.Library.Query
{
    internal sealed class QueryUsesPublish
    {
        private object Method() => typeof(CareerCompare.Publish.Publisher);
    }

    internal sealed class FineQueryUsesStoreCompareAndNouns
    {
        private object[] Method() =>
            [typeof(CareerCompare.Store.CareerDb), typeof(CareerCompare.Compare.SkillMap), typeof(CareerCompare.Role)];
    }
}

namespace Planted.Library.Summarize
{
    internal sealed class SummarizeUsesWeb
    {
        private object Method() => typeof(Web.Pages.PlantedPage);
    }
}

namespace Planted.Cli
{
    internal sealed class CliUsesWeb
    {
        private object Method() => typeof(Web.Pages.PlantedPage);
    }

    internal sealed class FineCliUsesVerbs
    {
        private object Method() => typeof(CareerCompare.Publish.Publisher);
    }
}

namespace Planted.Web.Pages
{
    internal sealed class PlantedPage;
}
