// Each type here breaks the rule between rooms by using the types below in its own way. What is not read is there to be seen.
#nullable enable
#pragma warning disable CS0067, CS0169, CS0414, CS0649, CS8500
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Planted.Library.Publish;

namespace Planted.Library.Publish
{
    internal class Target
    {
        public static int Count;
        public int Field;

        public static int Number => Count;

        public static void Call() { }

        internal sealed class Inner;
    }

    internal struct TargetValue
    {
        public int Field;
    }

    internal enum TargetChoice
    {
        One,
        Two,
    }

    internal interface ITarget;

    internal delegate void TargetDelegate();

    internal sealed class TargetGeneric<T>;

    internal sealed class TargetException : Exception;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class TargetAttribute : Attribute;

    internal static class TargetExtensions
    {
        public static int Extended(this string text) => text.Length;
    }
}

namespace Planted.Attributes
{
    [AttributeUsage(AttributeTargets.All)]
    internal sealed class MarkAttribute(Type? type = null) : Attribute
    {
        public Type? Type => type;

        public Type[]? Types { get; set; }

        public object? Any { get; set; }
    }

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class MarkAttribute<T> : Attribute;
}

namespace Planted.Library.Parse
{
    using Planted.Attributes;

    internal sealed class BaseClass : Target;

    internal sealed class BaseClassArgument : List<Target>;

    internal sealed class Interface : ITarget;

    internal sealed class InterfaceArgument : IComparer<Target>
    {
        int IComparer<Target>.Compare(Target? x, Target? y) => 0;
    }

    internal interface ISubInterface : ITarget;

    internal sealed class TypeConstraint<T>
        where T : Target;

    internal sealed class MethodConstraint
    {
        private void Method<T>()
            where T : Target { }
    }

    internal delegate Target DelegateSignature();

    internal sealed record PositionalRecord(Target Value);

    internal sealed class PrimaryConstructor(Target target)
    {
        private object Method() => target;
    }

    internal sealed class FieldType
    {
        private Target? field;
    }

    internal sealed class FieldArgument
    {
        private Dictionary<string, List<Target[]>>? field;
    }

    internal sealed class TupleField
    {
        private (Target, int) field;
    }

    internal sealed class NullableField
    {
        private TargetValue? field;
    }

    internal sealed class ArrayField
    {
        private Target[,]? field;
    }

    internal sealed class NestedTypeField
    {
        private List<Target.Inner>? field;
    }

    internal sealed class OpenGenericField
    {
        private TargetGeneric<int>? field;
    }

    internal sealed unsafe class FunctionPointerField
    {
        private delegate* <Target, void> field;
    }

    internal sealed unsafe class PointerParameter
    {
        private void Method(TargetValue* value) { }
    }

    internal sealed class PropertyType
    {
        private Target? Property { get; set; }
    }

    internal sealed class EventType
    {
        private event TargetDelegate? Event;
    }

    internal sealed class ParameterType
    {
        private void Method(Target value) { }
    }

    internal sealed class ReferenceParameter
    {
        private void Method(out TargetValue value) => value = default;
    }

    internal sealed class OptionalParameter
    {
        private void Method(TargetChoice choice = TargetChoice.Two) { }
    }

    internal sealed class ReturnType
    {
        private Target? Method() => null;
    }

    internal sealed class LocalVariable
    {
        private void Method()
        {
            List<Target>? local = null;
            for (var i = 0; i < 2; i++)
                Console.WriteLine(local);
        }
    }

    internal sealed class Constructed
    {
        private object Method() => new Target();
    }

    internal sealed class StaticCall
    {
        private void Method() => Target.Call();
    }

    internal sealed class StaticFieldRead
    {
        private int Method() => Target.Count;
    }

    internal sealed class StaticConstructor
    {
        private static readonly object Field = new Target();
    }

    internal sealed class GenericCall
    {
        private object Method() => Enumerable.Empty<List<Target>>();
    }

    internal sealed class CallOnGeneric
    {
        private int Method() => new List<Target>().Count;
    }

    internal sealed class ExtensionCall
    {
        private int Method() => "".Extended();
    }

    internal sealed class TypeOf
    {
        private object Method() => typeof(Target);
    }

    internal sealed class TypeOfGeneric
    {
        private object Method() => typeof(List<Target>);
    }

    internal sealed class TypeOfOpenGeneric
    {
        private object Method() => typeof(TargetGeneric<>);
    }

    internal sealed unsafe class SizeOf
    {
        private int Method() => sizeof(TargetValue);
    }

    internal sealed class Cast
    {
        private object Method(object value) => (ITarget)value;
    }

    internal sealed class Pattern
    {
        private object Method(object value) => value is Target { Field: 1 };
    }

    internal sealed class Caught
    {
        private void Method()
        {
            try
            {
                Console.WriteLine();
            }
            catch (TargetException) { }
        }
    }

    internal sealed class CaughtWhen
    {
        private void Method()
        {
            try
            {
                Console.WriteLine();
            }
            catch (Exception e) when (e is TargetException) { }
        }
    }

    internal sealed class Thrown
    {
        private void Method() => throw new TargetException();
    }

    internal sealed class ArrayMade
    {
        private object Method() => new Target[1];
    }

    internal sealed class EnumBoxed
    {
        private object Method() => TargetChoice.Two;
    }

    internal sealed class MethodGroup
    {
        private Action Method() => Target.Call;
    }

    internal sealed class Lambda
    {
        private Func<object> Method() => () => new Target();
    }

    internal sealed class LambdaInField
    {
        private readonly Func<int> field = () => Target.Number;
    }

    internal sealed class LambdaWithCapture
    {
        private Func<int> Method(int captured) => () => captured + Target.Count;
    }

    internal sealed class LambdaParameter
    {
        private Delegate Method() => (List<Target> value) => 1;
    }

    internal sealed class LambdaAttribute
    {
        private Delegate Method() => ([Target] int value) => 1;
    }

    internal sealed class LocalFunction
    {
        private object Method()
        {
            return Local();
            static object Local() => new Target();
        }
    }

    internal sealed class QueryExpression
    {
        private object Method(int[] numbers) => from number in numbers let target = new Target() select target.Field;
    }

    internal sealed class ExpressionTree
    {
        private System.Linq.Expressions.Expression<Func<int>> Method() => () => Target.Count;
    }

    internal sealed class AnonymousType
    {
        private object Method() => new { Value = default(TargetValue) };
    }

    internal sealed class Iterator
    {
        private IEnumerable<int> Method()
        {
            yield return Target.Count;
        }
    }

    internal sealed class AsyncMethod
    {
        private async Task<int> Method()
        {
            await Task.Yield();
            return Target.Count;
        }
    }

    internal sealed class AsyncIterator
    {
        private async IAsyncEnumerable<int> Method()
        {
            await Task.Yield();
            yield return Target.Count;
        }
    }

    internal sealed class LambdaInAsyncMethod
    {
        private async Task<object> Method()
        {
            await Task.Yield();
            return new[] { 1 }.Select(number => number + Target.Count);
        }
    }

    internal sealed class Outer
    {
        internal sealed class InNestedType
        {
            private object Method() => new Target();
        }
    }

    internal sealed class Component : ComponentBase
    {
        private sealed class Part : ComponentBase
        {
            [Parameter]
            public RenderFragment? ChildContent { get; set; }
        }

        // What the Razor compiler makes of a child with content.
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Part>(0);
            builder.AddAttribute(1, "ChildContent", (RenderFragment)(inner => inner.AddContent(2, Target.Number)));
            builder.CloseComponent();
        }
    }

    [Target]
    internal sealed class AttributeOfType;

    internal sealed class AttributeOfTypeParameter<[Target] T>;

    internal sealed class AttributeOfMethod
    {
        [Target]
        private void Method() { }
    }

    internal sealed class AttributeOfParameter
    {
        private void Method([Target] int value) { }
    }

    internal sealed class AttributeOfReturn
    {
        [return: Target]
        private int Method() => 1;
    }

    internal sealed class AttributeOfField
    {
        [Target]
        private int field;
    }

    internal sealed class AttributeOfProperty
    {
        [Target]
        private int Property { get; set; }
    }

    internal sealed class AttributeOfEvent
    {
        [Target]
        private event Action? Event;
    }

    [Mark<Target>]
    internal sealed class AttributeTypeArgument;

    [Mark(typeof(List<Target>))]
    internal sealed class AttributeArgument;

    [Mark(Types = [typeof(Target)])]
    internal sealed class AttributeArray;

    [Mark(Any = TargetChoice.Two)]
    internal sealed class AttributeBoxed;
}
