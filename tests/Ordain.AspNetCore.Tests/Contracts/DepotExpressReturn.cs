namespace Ordain.AspNetCore.Tests;

public sealed record DepotExpressReturn : DepotReturn;
