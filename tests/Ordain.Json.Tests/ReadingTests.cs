using System.Text;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>What has a form of its own is read as strictly as everything else, and what is wrong is said with its place.</summary>
public sealed class ReadingTests
{
    [Theory]
    [InlineData("""{"text":"12"}""")]
    [InlineData("""{"text":"-2147483648"}""")]
    [InlineData("""{"either":"12"}""", """{"either":12}""")]
    [InlineData("""{"either":12}""")]
    [InlineData("""{"named":"-Infinity"}""")]
    [InlineData("""{"named":"1.5e300"}""", """{"named":"1.5E+300"}""")]
    [InlineData("""{"onlyNamed":"NaN"}""")]
    [InlineData("""{"onlyNamed":1.5}""")]
    [InlineData("""{"amount":"9.90"}""")]
    [InlineData("""{"table":[[1,2],[]]}""")]
    [InlineData("""{"bytes":"AQI="}""")]
    [InlineData("""{"bytes":"\u0041QI="}""", """{"bytes":"AQI="}""")]
    [InlineData("""{"bytes":""}""")]
    [InlineData("""{"version":"1.2.3"}""")]
    [InlineData("""{"wide":340282366920938463463374607431768211455}""")]
    [InlineData("""{"half":1.5}""")]
    [InlineData("""{"object":{"a":[1.50]},"array":[],"value":"x","node":1.50,"free":{"a":[1,null]}}""")]
    [InlineData("""{"byInt":{"-5":"a","6":null}}""")]
    [InlineData("""{"byGuid":{"0f8fad5b-d9cd-469f-a165-70867728950e":1}}""")]
    [InlineData("""{"byFlag":{"False":0,"True":1}}""")]
    [InlineData("""{"byShade":{"dark \"blue\"":1}}""")]
    [InlineData("""{"byShade":{"gr\u00f6\u00dfte":1}}""", """{"byShade":{"größte":1}}""")]
    [InlineData("""{"byUri":{"a/b~c":1}}""")]
    [InlineData("""{"hex":"000000ff"}""")]
    [InlineData("""{"hex":null,"reversed":null}""", "{}")]
    [InlineData("""{"reversed":"ba"}""")]
    [InlineData("""{"reversed":"(none)"}""", "{}")]
    [InlineData("""{"temperatures":[{"x":1}]}""", """{"temperatures":[{"degrees <°>":1}]}""")]
    [InlineData("""{"shape":{"kind\"":"circle","title":"t","radius":1}}""")]
    [InlineData("""{"shape":{"title":"t","inner":{"kind\"":4},"radius":1,"kind\"":"circle"}}""", """{"shape":{"kind\"":"circle","title":"t","radius":1,"inner":{"kind\"":4}}}""")]
    [InlineData("""{"shape":{"kind\"":4.0}}""", """{"shape":{"kind\"":4}}""")]
    [InlineData("""{"shape":{"kind\"":null,"title":"t"}}""", """{"shape":{"kind\"":"shape","title":"t"}}""")]
    [InlineData("""{"shape":{"title":"t"}}""", """{"shape":{"kind\"":"shape","title":"t"}}""")]
    [InlineData("""{"animal":{"$type":"dog","barks":true}}""")]
    [InlineData("""{"open":{"$type":"cat","name":"n"}}""", """{"open":{"name":"n"}}""")]
    [InlineData("""{"open":{"$type":"dog","barks":true}}""")]
    [InlineData("""{"bag":{"x":[1],"y":null,"others":1,"name":"n"}}""", """{"bag":{"name":"n","x":[1],"y":null,"others":1}}""")]
    [InlineData("""{"strict":{"name":1,"a":null}}""")]
    [InlineData("""{"strict":{}}""")]
    [InlineData("""{"stack":[3,2,1]}""")]
    public void Json_IsReadAndWritten(string json, string? written = null)
    {
        Assert.True(Readable.Contract.TryRead(Encoding.UTF8.GetBytes(json), out Readable? read, out ValidationResult problems), problems.ToString());

        Assert.Equal(written ?? json, JsonText.Show(read.ToJsonUtf8()));
    }

    [Theory]
    [InlineData("""{"text":12}""", "/text [type]")]
    [InlineData("""{"text":"012"}""", "/text [type]")]
    [InlineData("""{"text":"+1"}""", "/text [type]")]
    [InlineData("""{"text":" 1"}""", "/text [type]")]
    [InlineData("""{"text":"1.0"}""", "/text [type]")]
    [InlineData("""{"text":"2147483648"}""", "/text [type]")]
    [InlineData("""{"text":""}""", "/text [type]")]
    [InlineData("""{"either":"x"}""", "/either [type]")]
    [InlineData("""{"either":true}""", "/either [type]")]
    [InlineData("""{"named":1}""", "/named [type]")]
    [InlineData("""{"named":"nan"}""", "/named [type]")]
    [InlineData("""{"named":"\u221e"}""", "/named [type]")]
    [InlineData("""{"named":"1e999"}""", "/named [type]")]
    [InlineData("""{"named":"1."}""", "/named [type]")]
    [InlineData("""{"named":"1e"}""", "/named [type]")]
    [InlineData("""{"onlyNamed":"1.5"}""", "/onlyNamed [type]")]
    [InlineData("""{"amount":"1e2"}""", "/amount [type]")]
    [InlineData("""{"amount":1}""", "/amount [type]")]
    [InlineData("""{"table":[["1"]]}""", "/table/0/0 [type]")]
    [InlineData("""{"bytes":"AQ I="}""", "/bytes [type]")]
    [InlineData("""{"bytes":"AQI"}""", "/bytes [type]")]
    [InlineData("""{"bytes":[1]}""", "/bytes [type]")]
    [InlineData("""{"version":"1"}""", "/version [type]")]
    [InlineData("""{"version":"1.-2"}""", "/version [type]")]
    [InlineData("""{"version":"1. 2"}""", "/version [type]")]
    [InlineData("""{"wide":-1,"half":70000}""", "/wide [type]", "/half [type]")]
    [InlineData("""{"object":[],"array":{},"value":[]}""", "/object [type]", "/array [type]", "/value [type]")]
    [InlineData("""{"object":{"a":{"b":1,"b":2}}}""", "/object [duplicate-member]")]
    [InlineData("""{"byInt":{"x":"a","1":2}}""", "/byInt/x [type]", "/byInt/1 [type]")]
    [InlineData("""{"byInt":{"01":"a"}}""", "/byInt/01 [type]")]
    [InlineData("""{"byInt":{"1":"a","\u0031":"b"}}""", "/byInt/1 [duplicate-member]")]
    [InlineData("""{"byGuid":{"a/b~c":{"x":[]}}}""", "/byGuid/a~1b~0c [type]")]
    [InlineData("""{"byFlag":{"true":1}}""", "/byFlag/true [type]")]
    [InlineData("""{"byShade":{"nope":1}}""", "/byShade/nope [enum]")]
    [InlineData("""{"hex":"zz"}""", "/hex [type]")]
    [InlineData("""{"hex":{"a":[1]}}""", "/hex [type]")]
    [InlineData("""{"temperatures":[{"a":1,"b":2}]}""", "/temperatures/0 [type]")]
    [InlineData("""{"temperatures":[null]}""", "/temperatures/0 [type]")]
    [InlineData("""{"shape":{"kind\"":"nope","radius":[]}}""", "/shape/kind\" [enum]")]
    [InlineData("""{"shape":{"kind\"":"4"}}""", "/shape/kind\" [enum]")]
    [InlineData("""{"shape":{"kind\"":5}}""", "/shape/kind\" [enum]")]
    [InlineData("""{"shape":{"kind\"":"\ud800"}}""", "/shape/kind\" [enum]")]
    [InlineData("""{"shape":{"kind\"":"circle"}}""", "/shape/radius [required]")]
    [InlineData("""{"shape":{"kind\"":"shape","kind\"":"circle"}}""", "/shape/kind\" [duplicate-member]")]
    [InlineData("""{"shape":[]}""", "/shape [type]")]
    [InlineData("""{"animal":{"name":"n"}}""", "/animal/$type [required]")]
    [InlineData("""{"animal":"dog"}""", "/animal [type]")]
    [InlineData("""{"open":{"$type":"dog","barks":true,"more":1}}""", "/open/more [unknown-member]")]
    [InlineData("""{"bag":{"x":1,"x":2,"name":1}}""", "/bag/x [duplicate-member]", "/bag/name [type]")]
    [InlineData("""{"stack":[1,"2"]}""", "/stack/1 [type]")]
    public void WhatIsWrong_IsSaidWithItsPlace(string json, params string[] problems)
    {
        Assert.False(Readable.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result));

        Assert.Equal(problems, result.Violations.Select(problem => $"{problem.JsonPointer} [{problem.RuleId}]"));
        Assert.All(result.Violations, problem => Assert.NotEmpty(problem.Message));
    }

    [Theory]
    [InlineData("""{"shape":{"a":{"b":[""")]
    [InlineData("""{"free":[1,]}""")]
    [InlineData("""{"hex":{"a":}}""")]
    [InlineData("""{"object":{"a" 1}}""")]
    public void TextThatIsNotJson_IsSaidOnce(string json)
    {
        Assert.False(Readable.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result));

        Assert.Equal("malformed", Assert.Single(result.Violations).RuleId);
    }

    [Theory]
    [InlineData("free")]
    [InlineData("node")]
    [InlineData("hex")]
    [InlineData("bag")]
    [InlineData("shape")]
    public void Depth_IsBoundedInWhatIsFree(string member)
    {
        string json = $$"""{"{{member}}":{{string.Concat(Enumerable.Repeat("{\"a\":", 64))}}1{{new string('}', 65)}}""";

        Assert.False(Readable.Contract.TryRead(Encoding.UTF8.GetBytes(json), out _, out ValidationResult result));
        Assert.Equal("depth", Assert.Single(result.Violations).RuleId);
    }
}
