FROM mcr.microsoft.com/dotnet/sdk:10.0.400@sha256:e1ffd2a92ae84c1291bc1b6887501f8af98e6331e7af6d4c8d37168c5e87a64c AS build
WORKDIR /source
# What decides the packages comes first: as long as it stays, the packages are not fetched again.
COPY Directory.Build.props Directory.Packages.props .editorconfig ./
COPY src/CareerCompare/CareerCompare.csproj src/CareerCompare/packages.lock.json src/CareerCompare/
COPY src/CareerCompare.Web/CareerCompare.Web.csproj src/CareerCompare.Web/packages.lock.json src/CareerCompare.Web/
RUN dotnet restore src/CareerCompare.Web/CareerCompare.Web.csproj --locked-mode
COPY content content
COPY src src
RUN dotnet publish src/CareerCompare.Web/CareerCompare.Web.csproj --no-restore -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0.11@sha256:a4556ed033fa96f984bb7a8d348851cb2d36b1281dd2420070045f664fbb5f94
WORKDIR /app
COPY --from=build /app .
# The image serves what it was built with; mount a folder at /content to serve another.
COPY content /content
# A new volume takes over the owner of this folder.
RUN install --directory --owner=$APP_UID --group=$APP_UID /data
ENV ASPNETCORE_HTTP_PORTS=5080 \
    Content__Root=/content \
    ConnectionStrings__CareerDb="Data Source=/data/careercompare.db"
USER $APP_UID
VOLUME /data
EXPOSE 5080
# The image has neither curl nor wget, and needs neither: bash opens the connection and reads the status line.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/5080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["dotnet", "CareerCompare.Web.dll"]
