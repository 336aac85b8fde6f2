namespace Planted.Interfaces;

internal interface INobody;

internal interface ILonely;

internal interface ILonely<T>;

internal interface ILonelyBesideAbstract;

internal interface ILonelyParent;

internal interface ILonelyChild : ILonelyParent;

internal interface IShared;

internal interface IShared<T>;

internal interface ISharedByInheritance;

internal abstract class Abstract : ILonelyBesideAbstract, ISharedByInheritance;

internal sealed class First : ILonely, ILonely<int>, IShared, IShared<int>, ILonelyChild;

internal struct Second : IShared, IShared<string>;

internal sealed class Third : Abstract;

internal sealed class Fourth : ISharedByInheritance;
