namespace CareerCompare.Store;

/// <summary>The database cannot be read, or does not hold what was written. It is derived, so it can be made again.</summary>
public sealed class DamagedDatabaseException(string message, Exception? inner = null) : Exception(message, inner);
