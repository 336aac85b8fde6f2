// Each type here breaks a rule of the site's rooms, or keeps to all where its name begins with Fine.
using Microsoft.AspNetCore.Components;

namespace Planted.Web
{
    internal sealed class FineProgram
    {
        private object[] Method() => [typeof(Pages.FinePage), typeof(Api.FineResource), typeof(Hosting.FineHosting)];
    }
}

namespace Planted.Web.Hosting
{
    internal sealed class FineHosting
    {
        private object[] Method() => [typeof(CareerCompare.Publish.Publisher), typeof(CareerCompare.Store.CareerDb)];
    }

    internal sealed class HostingUsesPages
    {
        private object Method() => typeof(Pages.FinePage);
    }

    internal sealed class HostingUsesViews
    {
        private object Method() => typeof(Views.FineView);
    }

    internal sealed class HostingUsesParse
    {
        private object Method() => typeof(CareerCompare.Parse.ArticleParser);
    }
}

namespace Planted.Web.Views
{
    internal sealed class FineView
    {
        private object[] Method() => [typeof(Hosting.FineHosting), typeof(CareerCompare.Query.CareerQueries)];
    }

    internal sealed class ViewsUsesShared
    {
        private object Method() => typeof(Shared.FineComponent);
    }

    internal sealed class ViewsUsesRender
    {
        private object Method() => typeof(CareerCompare.Render.Html);
    }
}

namespace Planted.Web.Shared
{
    internal sealed class FineComponent : ComponentBase
    {
        private enum Inside
        {
            Fine,
        }

        private object[] Method() => [typeof(CareerCompare.Render.Html), typeof(Views.FineView), Inside.Fine];
    }

    internal sealed class SharedHelper;

    internal enum SharedEnum
    {
        One,
    }

    internal sealed class SharedUsesPages : ComponentBase
    {
        private object Method() => typeof(Pages.FinePage);
    }
}

namespace Planted.Web.Api
{
    internal sealed class FineResource
    {
        private object[] Method() => [typeof(Views.FineView), typeof(Hosting.FineHosting)];
    }

    internal sealed class ApiUsesFeeds
    {
        private object Method() => typeof(Feeds.FineFeed);
    }

    internal sealed class ApiUsesShared
    {
        private object Method() => typeof(Shared.FineComponent);
    }
}

namespace Planted.Web.Feeds
{
    internal sealed class FineFeed
    {
        private object[] Method() => [typeof(Views.FineView), typeof(CareerCompare.Render.Markdown)];
    }

    internal sealed class FeedsUsesPages
    {
        private object Method() => typeof(Pages.FinePage);
    }
}

namespace Planted.Web.Pictures
{
    internal sealed class PicturesUsesApi
    {
        private object Method() => typeof(Api.FineResource);
    }
}

namespace Planted.Web.Pages
{
    internal sealed class FinePage : ComponentBase
    {
        private object[] Method() => [typeof(Shared.FineComponent), typeof(Views.FineView)];
    }

    internal sealed class PagesUsesPictures
    {
        private object Method() => typeof(Pictures.PicturesUsesApi);
    }

    internal sealed class PagesUsesStore
    {
        private void Method()
        {
            try
            {
                Console.WriteLine();
            }
            catch (CareerCompare.Store.DamagedDatabaseException) { }
        }
    }

    internal sealed class PagesUsesParse
    {
        private object Method() => typeof(CareerCompare.Parse.ArticleParser);
    }

    internal sealed class PageReadsFile
    {
        private Func<string> Method() => () => File.ReadAllText("a");
    }
}
