using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Orders that go through methods of the same project: what a method surely does is known, and nothing else.</summary>
public sealed class HelperTests
{
    private const string Helpers = """
        public static class Help
        {
            public static List<Draft> Kept = new();
            private static Draft? _last;

            public static void Number(Draft order) => order.Number = "1";
            public static void Token(Draft order) => order.Token = "1";
            public static void NumberOf(Draft order, string? number) => order.Number = number;
            public static void NumberAndToken(Draft order, string? token, string? number) { order.Number = number; order.Token = token; }
            public static void Trimmed(Draft order, string? number) => order.Number = number?.Trim();
            public static void Clear(Draft order) => order.Number = null;
            public static void Blank(Draft order) { order.Number = "1"; order.Number = " "; }
            public static void Maybe(Draft order, bool flag) { if (flag) { order.Number = "1"; } }
            public static void MaybeClear(Draft order, bool flag) { if (flag) { order.Number = null; } }
            public static void Either(Draft order, bool flag) { if (flag) { order.Number = "1"; } else { order.Number = "2"; } }
            public static void Neither(Draft order, bool flag) { if (flag) { order.Number = null; order.Token = "1"; } else { order.Number = null; } }
            public static void Early(Draft order, bool flag) { if (flag) { return; } order.Number = "1"; }
            public static void OrThrow(Draft order, string? number) { if (number is null) { throw new ArgumentNullException(nameof(number)); } order.Number = number; order.Token = null; }
            public static void IfNull(Draft order) => order.Number ??= "1";
            public static void IfNullToken(Draft order) { if (order.Token is null) { order.Token = "1"; } }
            public static void Loop(Draft order, string text) { foreach (char c in text) { order.Number = "1"; } }
            public static void Reads(Draft order) => Console.WriteLine(order.Number + order.Lines?.Count);
            public static bool Asks(Draft order) => order.Number is null && order.Token is not null;
            public static string Describe(this Draft order) { string text = order.Number ?? ""; return text.Trim(); }
            public static Draft With(this Draft order, string? number) { order.Number = number; return order; }
            public static Draft WithToken(this Draft order) { order.Token = "1"; return order; }
            public static Draft WithOther(this Draft order, Draft other, bool flag) { if (flag) { order = other; } return order; }
            public static void Keep(Draft order) => _last = order;
            public static void KeepInList(Draft order) => Kept.Add(order);
            public static void KeepByLambda(Draft order) { Action act = () => order.Number = "1"; act(); }
            public static void KeepByLocal(Draft order) { Set(); void Set() => order.Number = "1"; }
            public static void KeepOnThrow(Draft order, bool flag) { if (flag) { throw new InvalidOperationException(Wrap(order)); } }
            public static void KeepIn(Draft order, Envelope envelope) => envelope.Order = order;
            public static Envelope Wrapped(Draft order) => new Envelope { Order = order };
            private static string Wrap(object order) { ((Draft)order).Number = "1"; return ""; }
            public static void Replace(Draft order) { order = new Draft(); order.Number = "1"; }
            public static void ReplaceRef(ref Draft order) => order = new Draft { Number = "1" };
            public static void Give(Draft order, ref Draft other) => other = order;
            public static void GiveAny(Draft order, ref object? other) => other = order;
            public static void GiveOut(Draft order, out Draft other) => other = order;
            public static Draft MadeTwice(ref Draft? other) { var order = new Draft(); other = order; return order; }
            public static void Ref(ref Draft order) => order.Token = "1";
            public static void RefNumber(ref Draft order) => order.Number = "1";
            public static void Deep(Draft order) => Number(order);
            public static void DeepToken(Draft order) => Token(order);
            public static void Deeper(Draft order) => Deep(order);
            public static void DeeperToken(Draft order) => DeepToken(order);
            public static void DeepNumberOf(Draft order, string? number) => NumberOf(order, number);
            public static void Again(Draft order, int count) { if (count > 0) { order.Token = "1"; Again(order, count - 1); } }
            public static void Ping(Draft order) { order.Token = "1"; Pong(order); }
            public static void Pong(Draft order) { order.Token = null; Ping(order); }
            public static async System.Threading.Tasks.Task Later(Draft order) { await System.Threading.Tasks.Task.Yield(); order.Number = "1"; }
            public static async System.Threading.Tasks.Task ClearLater(Draft order) { await System.Threading.Tasks.Task.Yield(); order.Number = null; }
            public static IEnumerable<int> ClearLazily(Draft order) { order.Number = null; yield return 1; }
            public static IEnumerable<int> Lazy(Draft order) { yield return 1; order.Token = "1"; }
            [System.Diagnostics.Conditional("NEVER")] public static void Debug(Draft order) => order.Number = null;
            public static void Generic<T>(T order) where T : class { if (order is Draft draft) { draft.Number = "1"; } }
            public static void Any(object order) { }
            public static void First(Draft order) => order.First = new Line { Sku = "1", Why = "x" };
            public static void FixFirst(Draft order) => order.First!.Sku = "1";
            public static void FixParts(Draft order) { var first = order.First; if (first is not null) { first.Sku = "1"; } }
            public static void FixLine(Line line) => line.Sku = "1";
            public static void WhyOf(Line line, string why) => _ = line.Why + why;
            public static void Two(Draft one, Draft two) { one.Number = "1"; two.Number = null; }
            public static void SkuAndFirst(Draft order, Line line) { order.First = line; line.Sku = "1"; }
            public static void Never(Draft order) => throw new NotSupportedException();
            public static void Try(Draft order, string text) { try { order.Number = text.Trim(); } catch (NullReferenceException) { order.Token = "1"; } }
            public static void Finally(Draft order, string text) { try { order.Number = text.Trim(); } finally { order.Number = null; } }
            public static void Halfway(Draft order, string text) { order.Number = "1"; Console.WriteLine(text.Trim()); order.Number = null; }
            public static Draft Make() => new Draft { Token = "1" };
            public static Draft Made(string? number) { var order = new Draft(); order.Number = number; return order; }
            public static Draft MadeEither(bool flag) { if (flag) { return new Draft { Number = "1" }; } return new Draft { Token = "1" }; }
            public static Draft MadeNeither(bool flag) => flag ? new Draft { Method = Method.Invoice } : new Draft { Token = "1" };
            public static Draft? MadeOrNull(bool flag) => flag ? null : new Draft();
            public static Draft MadeAndKept() { var order = new Draft(); _last = order; return order; }
            public static Draft MadeInFinally() { var order = new Draft(); try { return order; } finally { order.Number = "1"; } }
            public static Draft MadeWith(bool flag) => Made(flag ? null : "1");
            public static Draft MadeOf() => Make();
            public static Draft MadeInside(Draft order) { var made = new Draft(); order.First = new Line { Sku = "1", Why = "x" }; Kept.Add(made); return made; }
            public static Order Copy(Order order) => order with { Number = "1" };
            public static Order CopyNull(Order order) => order with { Number = null };
            public static void SetInCopy(Order order) { var full = order with { Number = "1" }; full.First!.Sku = "1"; }
            public static void Send(Order order) { var full = order with { Number = "1" }; Console.WriteLine(full.Note); }
            public static void Log(Order order) => Console.WriteLine(order.Number);
        }

        public sealed class Envelope { public Draft? Order { get; set; } }

        public class Service
        {
            public void Number(Draft order) => order.Number = "1";
            public void Token(Draft order) => order.Token = "1";
            public virtual void Virtual(Draft order) => order.Token = "1";
        }

        public interface IStep { void Run(Draft order); }

        public sealed partial class Step : IStep
        {
            public void Run(Draft order) => order.Token = "1";
            partial void Hook(Draft order);
            public partial void Hooked(Draft order);
            public void RunHook(Draft order) => Hook(order);
        }

        public sealed partial class Step { public partial void Hooked(Draft order) => order.Token = "1"; }

        """;

    private static readonly (string Name, string Wrong, string Right)[] _pairs =
    [
        ("sets another member",
            "var one = new {|#0:Draft|}(); Help.Token(one); _ = one.Validate();",
            "var one = new Draft(); Help.Number(one); _ = one.Validate();"),
        ("sets what it gets",
            "var one = new {|#0:Draft|}(); Help.NumberOf(one, null); _ = one.Validate();",
            "var one = new Draft(); Help.NumberOf(one, text); _ = one.Validate();"),
        ("sets what it gets, of which the path knows",
            "var one = new {|#0:Draft|}(); Help.NumberOf(one, maybe); if (maybe is null) { _ = one.Validate(); }",
            "var one = new Draft(); Help.NumberOf(one, maybe); if (maybe is not null) { _ = one.Validate(); }"),
        ("named arguments",
            "var one = new {|#0:Draft|}(); Help.NumberAndToken(number: null, token: text, order: one); _ = one.Validate();",
            "var one = new Draft(); Help.NumberAndToken(number: text, token: null, order: one); _ = one.Validate();"),
        ("makes something else of what it gets",
            "var one = new {|#0:Draft|}(); Help.NumberOf(one, maybe: null); _ = one.Validate();".Replace("maybe: null", "\"\"", StringComparison.Ordinal),
            "var one = new Draft(); Help.Trimmed(one, maybe); _ = one.Validate();"),
        ("sets it to null",
            "var one = new {|#0:Draft|} { Number = text }; Help.Clear(one); _ = one.Validate();",
            "var one = new Draft { Number = null }; Help.Clear(one); Help.Number(one); _ = one.Validate();"),
        ("sets it to a constant",
            "var one = new {|#0:Draft|} { Number = text }; Help.Blank(one); _ = one.Validate();",
            "var one = new Draft { Number = \" \" }; Help.Number(one); _ = one.Validate();"),
        ("sets it perhaps",
            "var one = new {|#0:Draft|}(); Help.Maybe(one, flag); one.Number = null; _ = one.Validate();",
            "var one = new Draft(); Help.Maybe(one, flag); _ = one.Validate();"),
        ("sets it to null perhaps",
            "var one = new {|#0:Draft|} { Number = text }; Help.Neither(one, flag); _ = one.Validate();",
            "var one = new Draft { Number = text }; Help.MaybeClear(one, flag); _ = one.Validate();"),
        ("sets it on both ways",
            "var one = new {|#0:Draft|}(); Help.Either(one, flag); Help.Clear(one); _ = one.Validate();",
            "var one = new Draft(); Help.Either(one, flag); _ = one.Validate();"),
        ("returns before it sets it",
            "var one = new {|#0:Draft|}(); Help.Token(one); Help.Early(one, flag); one.Number = null; _ = one.Validate();",
            "var one = new Draft(); Help.Early(one, flag); _ = one.Validate();"),
        ("throws instead of setting it",
            "var one = new {|#0:Draft|} { Number = text }; Help.OrThrow(one, maybe); one.Number = one.Token; _ = one.Validate();",
            "var one = new Draft(); Help.OrThrow(one, maybe); _ = one.Validate();"),
        ("sets it if it is null",
            "var one = new {|#0:Draft|}(); Help.IfNullToken(one); _ = one.Validate();",
            "var one = new Draft(); Help.IfNull(one); _ = one.Validate();"),
        ("sets it in a loop",
            "var one = new {|#0:Draft|}(); Help.Loop(one, text); one.Number = \"\"; _ = one.Validate();",
            "var one = new Draft(); Help.Loop(one, text); _ = one.Validate();"),
        ("reads only",
            "var one = new {|#0:Draft|}(); Help.Reads(one); _ = one.Validate();",
            "var one = new Draft(); Help.Reads(one); one.Number = text; _ = one.Validate();"),
        ("asks only",
            "var one = new {|#0:Draft|}(); if (Help.Asks(one)) { one.Token = text; } _ = one.Validate();",
            "var one = new Draft(); if (Help.Asks(one)) { one.Number = text; } _ = one.Validate();"),
        ("extension",
            "var one = new {|#0:Draft|}(); text = one.Describe(); _ = one.Validate();",
            "var one = new Draft(); one.Number = one.Describe(); _ = one.Validate();"),
        ("returns what it gets",
            "_ = new {|#0:Draft|} { Token = text }.With(null).WithToken().Validate();",
            "_ = new Draft().WithToken().With(text).Validate();"),
        ("the same object as it gave",
            "var one = new {|#0:Draft|}(); var same = one.WithToken(); same.Token = null; _ = one.Validate();",
            "var one = new Draft(); var same = one.WithToken(); same.Number = text; _ = one.Validate();"),
        ("returns one of two",
            "var one = new {|#0:Draft|}(); var two = new Draft().WithToken(); two.Number = text; _ = one.Validate();",
            "var one = new Draft(); var two = one.WithOther(draft, flag); two.Number = text; _ = one.Validate();"),
        ("keeps it",
            "var one = new {|#0:Draft|}(); Help.Reads(one); Help.Make(); _ = one.Validate();",
            "var one = new Draft(); Help.Keep(one); Help.Make(); _ = one.Validate();"),
        ("keeps it in a list",
            "var one = new {|#0:Draft|}(); Help.Kept.Add(draft); _ = one.Validate();",
            "var one = new Draft(); Help.KeepInList(one); _ = one.Validate();"),
        ("captured by a lambda of the helper",
            "var one = new {|#0:Draft|}(); Help.KeepByLambda(draft); _ = one.Validate();",
            "var one = new Draft(); Help.KeepByLambda(one); _ = one.Validate();"),
        ("captured by a local function of the helper",
            "var one = new {|#0:Draft|}(); Help.KeepByLocal(draft); _ = one.Validate();",
            "var one = new Draft(); Help.KeepByLocal(one); _ = one.Validate();"),
        ("escapes where it throws",
            "var one = new {|#0:Draft|}(); try { Help.Number(draft); } catch (InvalidOperationException) { _ = one.Validate(); }",
            "var one = new Draft(); try { Help.KeepOnThrow(one, flag); } catch (InvalidOperationException) { _ = one.Validate(); }"),
        ("put into another object",
            "var one = new {|#0:Draft|}(); var box = new Envelope(); Help.KeepIn(draft, box); box.Order!.Number = text; _ = one.Validate();",
            "var one = new Draft(); var box = new Envelope(); Help.KeepIn(one, box); box.Order!.Number = text; _ = one.Validate();"),
        ("returned in another object",
            "var one = new {|#0:Draft|}(); var box = Help.Wrapped(draft); box.Order!.Number = text; _ = one.Validate();",
            "var one = new Draft(); var box = Help.Wrapped(one); box.Order!.Number = text; _ = one.Validate();"),
        ("replaces its own variable",
            "var one = new {|#0:Draft|}(); Help.Replace(one); _ = one.Validate();",
            "var one = new Draft { Number = text }; Help.Replace(one); _ = one.Validate();"),
        ("by reference",
            "var one = new {|#0:Draft|}(); Help.Ref(ref one); _ = one.Validate();",
            "var one = new Draft(); Help.RefNumber(ref one); _ = one.Validate();"),
        ("replaced by reference",
            "var one = new {|#0:Draft|}(); var two = one; Help.Ref(ref two); _ = one.Validate();",
            "var one = new Draft(); Help.ReplaceRef(ref one); _ = one.Validate();"),
        ("given by reference",
            "var one = new {|#0:Draft|}(); var two = draft; Help.Give(draft, ref two); two.Number = text; _ = one.Validate();",
            "var one = new Draft(); var two = draft; Help.Give(one, ref two); two.Number = text; _ = one.Validate();"),
        ("given by reference as an object",
            "var one = new {|#0:Draft|}(); object? two = one.Token; Help.GiveAny(draft, ref two); ((Draft)two!).Number = text; _ = one.Validate();",
            "var one = new Draft(); object? two = null; Help.GiveAny(one, ref two); ((Draft)two!).Number = text; _ = one.Validate();"),
        ("given out",
            "var one = new {|#0:Draft|}(); Help.GiveOut(draft, out var two); two.Number = text; _ = one.Validate();",
            "var one = new Draft(); Help.GiveOut(one, out var two); two.Number = text; _ = one.Validate();"),
        ("made, returned and given",
            "Draft? two = draft; var one = {|#0:Help.Make()|}; two.Number = text; _ = one.Validate();",
            "Draft? two = null; var one = Help.MadeTwice(ref two); two!.Number = text; _ = one.Validate();"),
        ("a helper of a helper",
            "var one = new {|#0:Draft|}(); Help.DeepToken(one); _ = one.Validate();",
            "var one = new Draft(); Help.Deep(one); _ = one.Validate();"),
        ("a helper of a helper passes on what it gets",
            "var one = new {|#0:Draft|}(); Help.DeepNumberOf(one, null); _ = one.Validate();",
            "var one = new Draft(); Help.DeepNumberOf(one, text); _ = one.Validate();"),
        ("deeper than is looked",
            "var one = new {|#0:Draft|}(); Help.DeepToken(one); Help.Token(one); _ = one.Validate();",
            "var one = new Draft(); Help.DeeperToken(one); _ = one.Validate();"),
        ("deeper, and set",
            "var one = new {|#0:Draft|}(); Help.Deeper(draft); _ = one.Validate();",
            "var one = new Draft(); Help.Deeper(one); _ = one.Validate();"),
        ("recursion",
            "var one = new {|#0:Draft|}(); Help.Again(draft, 3); _ = one.Validate();",
            "var one = new Draft(); Help.Again(one, 3); Help.Ping(one); _ = one.Validate();"),
        ("clears it later",
            "var one = new {|#0:Draft|} { Number = text }; Help.Clear(one); _ = one.Validate();",
            "var one = new Draft { Number = text }; var later = Help.ClearLater(one); _ = one.Validate(); one = new Draft { Number = text }; var lazy = Help.ClearLazily(one); _ = one.Validate();"),
        ("async",
            "var one = new {|#0:Draft|}(); var later = Help.Later(draft); _ = one.Validate();",
            "var one = new Draft(); var later = Help.Later(one); later.Wait(); _ = one.Validate();"),
        ("an iterator",
            "var one = new {|#0:Draft|}(); foreach (int i in Help.Lazy(draft)) { } _ = one.Validate();",
            "var one = new Draft(); foreach (int i in Help.Lazy(one)) { } _ = one.Validate();"),
        ("a call that is not compiled",
            "var one = new {|#0:Draft|}(); Help.Debug(draft); _ = one.Validate();",
            "var one = new Draft { Number = text }; Help.Debug(one); _ = one.Validate();"),
        ("of any type",
            "var one = new {|#0:Draft|}(); Help.Any(text); _ = one.Validate();",
            "var one = new Draft(); Help.Generic(one); Help.Any(one); _ = one.Validate();"),
        ("sets an object in it",
            "var one = new {|#0:Draft|}(); Help.First(one); _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; Help.First(one); _ = one.Validate();"),
        ("changes an object in it",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; Help.Token(one); _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; Help.FixFirst(one); _ = one.Validate();"),
        ("changes an object in it by another name",
            "var one = new Draft { Number = text, First = new {|#0:Line|} { Why = text } }; Help.Asks(one); _ = one.Validate();",
            "var one = new Draft { Number = text, First = new Line { Why = text } }; Help.FixParts(one); _ = one.Validate();"),
        ("gets an object in it",
            "var line = new {|#0:Line|} { Why = text }; var one = new Draft { Number = text, First = line }; Help.WhyOf(line, text); _ = one.Validate();",
            "var line = new Line { Why = text }; var one = new Draft { Number = text, First = line }; Help.FixLine(line); _ = one.Validate();"),
        ("gets two",
            "var one = new {|#0:Draft|} { Number = text }; var two = new Draft(); Help.Two(two, one); _ = one.Validate();",
            "var one = new Draft { Number = text }; var two = new Draft(); Help.Two(one, two); _ = one.Validate();"),
        ("gets one twice",
            "var one = new {|#0:Draft|}(); Help.Two(draft, one); _ = one.Validate();",
            "var one = new Draft { Number = text }; Help.Two(one, one); _ = one.Validate();"),
        ("gets one of two",
            "var one = new {|#0:Draft|}(); var two = new {|#9:Draft|}(); Help.Token(flag ? one : two); _ = (flag ? one : two).Validate();",
            "var one = new Draft(); var two = new Draft(); Help.Number(flag ? one : two); _ = one.Validate();"),
        ("puts one into the other",
            "var line = new Line { Sku = text, Why = text }; var one = new {|#0:Draft|}(); Help.SkuAndFirst(one, line); _ = one.Validate();",
            "var line = new Line { Why = text }; var one = new Draft { Number = text }; Help.SkuAndFirst(one, line); _ = one.Validate();"),
        ("never comes back",
            "var one = new {|#0:Draft|}(); if (flag) { Help.Never(draft); } _ = one.Validate();",
            "var one = new Draft(); Help.Never(one); _ = one.Validate();"),
        ("try",
            "var one = new {|#0:Draft|}(); Help.Try(one, text); one.Number = null; _ = one.Validate();",
            "var one = new Draft(); Help.Try(one, text); _ = one.Validate();"),
        ("finally",
            "var one = new {|#0:Draft|} { Number = text }; Help.Finally(one, text); _ = one.Validate();",
            "var one = new Draft(); Help.Finally(one, text); one.Number = text; _ = one.Validate();"),
        ("thrown halfway",
            "var one = new {|#0:Draft|}(); try { Help.Token(one); } catch (NullReferenceException) { _ = one.Validate(); }",
            "var one = new Draft { Number = null }; try { Help.Halfway(one, text); } catch (NullReferenceException) { _ = one.Validate(); }"),
        ("an instance method",
            "var one = new {|#0:Draft|}(); new Service().Token(one); _ = one.Validate();",
            "var one = new Draft(); new Service().Number(one); _ = one.Validate();"),
        ("a virtual method",
            "var one = new {|#0:Draft|}(); new Service().Virtual(draft); _ = one.Validate();",
            "var one = new Draft(); new Service().Virtual(one); _ = one.Validate();"),
        ("a method of an interface",
            "var one = new {|#0:Draft|}(); new Step().Run(one); _ = one.Validate();",
            "var one = new Draft(); ((IStep)new Step()).Run(one); _ = one.Validate();"),
        ("a partial method",
            "var one = new {|#0:Draft|}(); new Step().Hooked(one); _ = one.Validate();",
            "var one = new Draft(); new Step().RunHook(one); _ = one.Validate();"),
        ("a delegate",
            "var one = new {|#0:Draft|}(); Action<Draft> act = Help.Number; act(draft); _ = one.Validate();",
            "var one = new Draft(); Action<Draft> act = Help.Token; act(one); _ = one.Validate();"),
        ("made elsewhere",
            "_ = {|#0:Help.Make()|}.Validate();",
            "var one = Help.Make(); one.Number = text; _ = one.Validate();"),
        ("made elsewhere of what it gets",
            "_ = {|#0:Help.Made(null)|}.Validate();",
            "_ = Help.Made(text).Validate();"),
        ("made elsewhere in two ways",
            "var one = {|#0:Help.MadeNeither(flag)|}; _ = one.Validate();",
            "var one = Help.MadeEither(flag); _ = one.Validate();"),
        ("made elsewhere, perhaps",
            "var one = {|#0:Help.Make()|}; one.Token = null; _ = one.Validate();",
            "var one = Help.MadeOrNull(flag); _ = one!.Validate();"),
        ("made elsewhere and kept there",
            "var one = {|#0:Help.Make()|}; Help.Keep(draft); _ = one.Validate();",
            "var one = Help.MadeAndKept(); _ = one.Validate(); one = Help.MadeInside(draft); _ = one.Validate();"),
        ("made elsewhere, and set after it is returned",
            "var one = {|#0:Help.Make()|}; Help.Reads(one); _ = one.Validate();",
            "var one = Help.MadeInFinally(); _ = one.Validate();"),
        ("made by a helper of a helper",
            "_ = {|#0:Help.MadeOf()|}.Validate();",
            "_ = Help.MadeWith(flag).Validate();"),
        ("a copy that a helper makes",
            "var one = new Order { Number = text }; _ = {|#0:Help.CopyNull(one)|}.Validate();",
            "var one = new Order(); _ = Help.Copy(one).Validate();"),
        ("a copy that a helper keeps to itself",
            "var one = new {|#0:Order|}(); Help.Log(one); _ = one.Validate();",
            "var one = new Order(); Help.Send(one);"),
        ("sets a part of a copy",
            "var one = new Order { Number = text, First = new {|#0:Line|} { Why = text } }; Consume(one.Note); _ = one.Validate();",
            "var one = new Order { Number = text, First = new Line { Why = text } }; Help.SetInCopy(one); _ = one.Validate();"),
    ];

    [Fact]
    public Task WhatIsCertain_IsReported() => CallSite.AreReported(Helpers, _pairs.Select(pair => pair.Wrong));

    [Fact]
    public Task WhatMayBeRight_IsSilent() => CallSite.AreSilent(Helpers, _pairs.Select(pair => pair.Right));
}
