using BenchmarkDotNet.Running;

// Run by hand: dotnet run -c Release --project tests/CareerCompare.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
