namespace Ordain.Compiler.Common;

/// <summary>The only place where the compiler side names types that it does not define.</summary>
internal static class OrdainNames
{
    public const string Contract = "Ordain.ContractAttribute";
    public const string ReadablePayload = "Ordain.IReadablePayload";
    public const string JsonUnmappedMemberHandling = "System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute";
    public const string RequiredWhen = "Ordain.RequiredWhenAttribute";
    public const string ForbiddenWhen = "Ordain.ForbiddenWhenAttribute";
    public const string Rule = "Ordain.RuleAttribute";
    public const string Recommended = "Ordain.RecommendedAttribute";
    public const string Unique = "Ordain.UniqueAttribute";
    public const string DefaultsTo = "Ordain.DefaultsToAttribute";
    public const string CurrencyCode = "Ordain.CurrencyCodeAttribute";
    public const string CountryCode = "Ordain.CountryCodeAttribute";
    public const string Locale = "Ordain.LocaleAttribute";
    public const string MoneyFormat = "Ordain.MoneyFormatAttribute";
    public const string UnixSeconds = "Ordain.UnixSecondsAttribute";
    public const string Iso8601Utc = "Ordain.Iso8601UtcAttribute";
    public const string Positive = "Ordain.PositiveAttribute";
    public const string NonNegative = "Ordain.NonNegativeAttribute";
    public const string OmitWhenEmpty = "Ordain.OmitWhenEmptyAttribute";
    public const string OpenEnum = "Ordain.OpenEnumAttribute";
    public const string WireName = "Ordain.WireNameAttribute";
    public const string Sensitive = "Ordain.SensitiveAttribute";
    public const string Source = "Ordain.SourceAttribute";
    public const string InitializedMembers = "Ordain.InitializedMembersAttribute";
    public const string PlanStamp = "Ordain.PlanStampAttribute";
    public const string Draft = "Ordain.DraftAttribute";
    public const string ReadyFor = "Ordain.ReadyForAttribute";
    public const string Sets = "Ordain.SetsAttribute";
    public const string PayloadExtensions = "Ordain.PayloadExtensions";
    public const string ProviderClient = "Ordain.Client.ProviderClient";
    public const string PayloadFor = "Ordain.PayloadForAttribute`1";
    public const string Term = "Ordain.TermAttribute";
    public const string Field = "Ordain.FieldAttribute";
    public const string OrderTerms = "Ordain.OrderTerms";
    public const string Money = "Ordain.Money";
    public const string Payload = "Ordain.IPayload`2";
    public const string PayloadName = "Ordain.IPayload";

    public const string ContractValue = "Ordain.Contract";

    public const string DataAnnotations = "System.ComponentModel.DataAnnotations.";
    public const string ValidationAttribute = DataAnnotations + "ValidationAttribute";
    public const string Required = DataAnnotations + "RequiredAttribute";
    public const string StringLength = DataAnnotations + "StringLengthAttribute";
    public const string MinLength = DataAnnotations + "MinLengthAttribute";
    public const string MaxLength = DataAnnotations + "MaxLengthAttribute";
    public const string Length = DataAnnotations + "LengthAttribute";
    public const string Range = DataAnnotations + "RangeAttribute";
    public const string RegularExpression = DataAnnotations + "RegularExpressionAttribute";
    public const string EmailAddress = DataAnnotations + "EmailAddressAttribute";
    public const string Url = DataAnnotations + "UrlAttribute";
    public const string Phone = DataAnnotations + "PhoneAttribute";
    public const string CreditCard = DataAnnotations + "CreditCardAttribute";
    public const string Base64String = DataAnnotations + "Base64StringAttribute";
    public const string AllowedValues = DataAnnotations + "AllowedValuesAttribute";
    public const string DeniedValues = DataAnnotations + "DeniedValuesAttribute";
    public const string Compare = DataAnnotations + "CompareAttribute";
    public const string DataType = DataAnnotations + "DataTypeAttribute";
    public const string Display = DataAnnotations + "DisplayAttribute";
    public const string ValidatableObject = DataAnnotations + "IValidatableObject";

    /// <summary>The method of a contract that says whether it holds.</summary>
    public const string IsReady = "IsReady";

    public const string IsReadyFor = "IsReadyFor";

    public const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    public const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";
    public const string Obsolete = "System.ObsoleteAttribute";
    public const string Experimental = "System.Diagnostics.CodeAnalysis.ExperimentalAttribute";

    public const string CallerLineNumber = "System.Runtime.CompilerServices.CallerLineNumberAttribute";
    public const string CallerFilePath = "System.Runtime.CompilerServices.CallerFilePathAttribute";
    public const string CallerArgumentExpression = "System.Runtime.CompilerServices.CallerArgumentExpressionAttribute";

    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonPropertyOrder = "System.Text.Json.Serialization.JsonPropertyOrderAttribute";
    public const string JsonNumberHandling = "System.Text.Json.Serialization.JsonNumberHandlingAttribute";
    public const string JsonExtensionData = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string JsonConverterOf = "System.Text.Json.Serialization.JsonConverter";
    public const string JsonConverterFactory = "System.Text.Json.Serialization.JsonConverterFactory";
    public const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string JsonElement = "System.Text.Json.JsonElement";
    public const string JsonDocument = "System.Text.Json.JsonDocument";
    public const string JsonNode = "System.Text.Json.Nodes.JsonNode";
    public const string JsonObject = "System.Text.Json.Nodes.JsonObject";
    public const string JsonArray = "System.Text.Json.Nodes.JsonArray";
    public const string JsonValue = "System.Text.Json.Nodes.JsonValue";
}
