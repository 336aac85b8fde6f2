using Microsoft.EntityFrameworkCore;

namespace CareerCompare.Store;

/// <summary>
/// The published site. It is derived from content: a database with another <see cref="SchemaVersion"/> is rebuilt, so there
/// are no migrations.
/// </summary>
public sealed class CareerDb(DbContextOptions<CareerDb> options) : DbContext(options)
{
    /// <summary>Raise it with every change of tables or of the shape of documents.</summary>
    public const string SchemaVersion = "13";

    public DbSet<FileRow> Files => Set<FileRow>();
    public DbSet<RoleRow> Roles => Set<RoleRow>();
    public DbSet<ComparisonRow> Comparisons => Set<ComparisonRow>();
    public DbSet<TermRow> Terms => Set<TermRow>();
    public DbSet<PayFileRow> Pay => Set<PayFileRow>();
    public DbSet<JobRow> Jobs => Set<JobRow>();
    public DbSet<SearchRow> Search => Set<SearchRow>();
    public DbSet<PictureRow> Pictures => Set<PictureRow>();
    public DbSet<SettingRow> Settings => Set<SettingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FileRow>().ToTable("files").HasKey(row => row.Path);
        modelBuilder.Entity<RoleRow>().ToTable("roles").HasKey(row => row.Slug);
        modelBuilder.Entity<ComparisonRow>().ToTable("comparisons").HasKey(row => row.Path);
        modelBuilder.Entity<TermRow>().ToTable("terms").HasKey(row => row.Slug);
        modelBuilder.Entity<PayFileRow>().ToTable("pay").HasKey(row => row.Path);
        modelBuilder.Entity<JobRow>().ToTable("jobs").HasKey(row => row.Slug);
        var search = modelBuilder.Entity<SearchRow>().ToTable("search");
        search.HasKey(row => row.Id);
        search.Property(row => row.Id).ValueGeneratedNever();
        search.HasIndex(row => row.Page);
        modelBuilder.Entity<PictureRow>().ToTable("pictures").HasKey(row => row.Path);
        modelBuilder.Entity<SettingRow>().ToTable("settings").HasKey(row => row.Key);
    }
}
