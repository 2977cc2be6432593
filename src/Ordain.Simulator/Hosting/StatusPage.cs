using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>
/// The page that lists the orders received. It shows which fields failed and never what was in them, apart from the
/// merchant's reference: orders hold personal data.
/// </summary>
internal static class StatusPage
{
    private const int Shown = 200;
    private const int LongestText = 80;

    public static Answer Answer(HttpRequest request, OrderLedger ledger)
    {
        if (request.Path != "/")
        {
            return Page(StatusCodes.Status404NotFound, "<p>There is nothing here. The orders are on the <a href=\"/\">front page</a>.</p>");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return Page(StatusCodes.Status405MethodNotAllowed, "<p>This page can only be read.</p>").With("Allow", "GET, HEAD");
        }

        IReadOnlyList<ReceivedOrder> orders = ledger.Snapshot();
        StringBuilder html = new();
        AppendSums(html, orders);
        html.Append(CultureInfo.InvariantCulture, $"<p>{orders.Count} order(s) in the ledger, the newest first.</p>");
        html.Append("<table><thead><tr><th>#</th><th>Provider</th><th>Time (UTC)</th><th>Reference</th><th>Verdict</th><th>Failing fields</th></tr></thead><tbody>");
        foreach (ReceivedOrder order in orders.Reverse().Take(Shown))
        {
            AppendRow(html, order);
        }

        html.Append("</tbody></table>");
        return Page(StatusCodes.Status200OK, html.ToString());
    }

    private static void AppendSums(StringBuilder html, IReadOnlyList<ReceivedOrder> orders)
    {
        html.Append("<table><thead><tr><th>Provider</th><th>Accepted</th><th>Refused</th></tr></thead><tbody>");
        foreach (SimulatedProvider provider in Enum.GetValues<SimulatedProvider>())
        {
            int accepted = orders.Count(order => order.Provider == provider && order.Verdict.IsAccepted);
            int refused = orders.Count(order => order.Provider == provider) - accepted;
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{provider}</td><td>{accepted}</td><td>{refused}</td></tr>");
        }

        html.Append("</tbody></table>");
    }

    private static void AppendRow(StringBuilder html, ReceivedOrder order)
    {
        string fields = string.Join(", ", order.Verdict.Errors.Select(static error => error.Field).Where(static field => field.Length > 0).Distinct());
        html.Append(order.Verdict.IsAccepted ? "<tr>" : "<tr class=\"no\">");
        AppendCell(html, order.Sequence.ToString(CultureInfo.InvariantCulture));
        AppendCell(html, order.Provider.ToString());
        AppendCell(html, order.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture));
        AppendCell(html, Shorten(order.OrderReference ?? "") + (order.IsRepeat ? " (repeat)" : ""));
        AppendCell(html, string.Create(CultureInfo.InvariantCulture, $"{order.Verdict.StatusCode} {order.Verdict.ErrorCode}").TrimEnd());
        AppendCell(html, fields.Length > 0 ? fields : order.Fault is { } fault ? $"fault: {fault.Kind}" : "");
        html.Append("</tr>");
    }

    private static void AppendCell(StringBuilder html, string text)
        => html.Append("<td>").Append(WebUtility.HtmlEncode(text)).Append("</td>");

    private static string Shorten(string text) => text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText), "…");

    private static Answer Page(int statusCode, string content)
    {
        string html = $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Ordain simulator</title>
            <style>
            body { font-family: sans-serif; margin: 2em; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid #bbb; padding: .3em .6em; text-align: left; vertical-align: top; }
            tr.no { background: #fdecea; }
            </style>
            </head>
            <body>
            <h1>Ordain simulator</h1>
            {{content}}
            </body>
            </html>

            """;
        return new Answer(statusCode, Encoding.UTF8.GetBytes(html)) { ContentType = "text/html; charset=utf-8" }
            .With("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
            .With("X-Content-Type-Options", "nosniff")
            .With("Cache-Control", "no-store");
    }
}
