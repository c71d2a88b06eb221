// Generated from src/model with ajv by `npm run schemas`; a test fails when it drifts.
var z=(a,r)=>()=>{try{return r||a((r={exports:{}}).exports,r),r.exports}catch(c){throw r=0,c}};var O=z(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});function F(a){let r=a.length,c=0,f=0,l;for(;f<
r;)c++,l=a.charCodeAt(f++),l>=55296&&l<=56319&&f<r&&(l=a.charCodeAt(f),(l&64512)===56320&&f++);return c}T.default=F;F.code=
'require("ajv/dist/runtime/ucs2length").default'});var U=k,E={type:"object",properties:{entry:{type:"string",const:"source"},revision:{$ref:"#/$defs/revision"},recorded:{$ref:"\
#/$defs/timestamp"},sha256:{description:"Of the text's UTF-8 bytes.",$ref:"#/$defs/sha256"},kept:{description:"false: on\
ly the text's hash is kept, not the text.",type:"boolean",const:!1},title:{type:"string",minLength:1},author:{type:"stri\
ng",minLength:1},publisher:{type:"string",minLength:1},published:{description:"EDTF (ISO 8601-2).",type:"string",minLength:1},
url:{type:"string",minLength:1},path:{description:"Where the article was read from, relative to the ledger's folder.",type:"\
string",minLength:1},format:{description:"Mark-up that the text is still in; left out for plain text.",type:"string",const:"\
markdown"},extractor:{type:"object",properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1}},required:[
"name","version"],additionalProperties:!1}},required:["entry","revision","recorded","sha256","extractor"],additionalProperties:!1,
title:"Source entry",description:"One revision of an article's text."};var j=Object.prototype.hasOwnProperty,u=O().default,I=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[0\
1]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$","u"),D=new RegExp("^[0-9a-f]{64}$","u");function k(a,{instancePath:r="",parentData:c,
parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){let e=null,i=0,p=k.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?
e=[t]:e.push(t),i++}if(a.revision===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
revision"},message:"must have required property 'revision'"};e===null?e=[t]:e.push(t),i++}if(a.recorded===void 0){let t={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recorded"},message:"must have require\
d property 'recorded'"};e===null?e=[t]:e.push(t),i++}if(a.sha256===void 0){let t={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[t]:e.push(
t),i++}if(a.extractor===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
extractor"},message:"must have required property 'extractor'"};e===null?e=[t]:e.push(t),i++}for(let t in a)if(!j.call(E.
properties,t)){let s={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let t=a.entry;if(typeof t!=
"string"){let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(t!=="source"){let s={instancePath:r+"/entry",schemaPath:"#/properties/e\
ntry/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),
i++}}if(a.revision!==void 0){let t=a.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:r+
"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&(t<=0||isNaN(t))){let s={instancePath:r+"/revision",schemaPath:"\
#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===
null?e=[s]:e.push(s),i++}}if(a.recorded!==void 0){let t=a.recorded;if(typeof t=="string"){if(!I.test(t)){let s={instancePath:r+
"/recorded",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]\
|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]\
|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/rec\
orded",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(a.sha256!==void 0){let t=a.sha256;if(typeof t=="string"){if(!D.test(t)){let s={instancePath:r+"/sha256",
schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0\
-9a-f]{64}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.kept!==void 0){let t=a.kept;if(typeof t!=
"boolean"){let s={instancePath:r+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(t!==!1){let s={instancePath:r+"/kept",schemaPath:"#/properties/kept/co\
nst",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.title!==
void 0){let t=a.title;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/title",schemaPath:"#/properties/title/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:r+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(a.author!==void 0){let t=a.author;if(typeof t=="string"){if(u(t)<1){let s={
instancePath:r+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/author",schemaPath:"#/prope\
rties/author/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.publisher!==
void 0){let t=a.publisher;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/publisher",schemaPath:"#/properties/\
publisher/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:r+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.published!==void 0){let t=a.published;if(typeof t==
"string"){if(u(t)<1){let s={instancePath:r+"/published",schemaPath:"#/properties/published/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+
"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(a.url!==void 0){let t=a.url;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/url",
schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.path!==void 0){let t=a.path;if(typeof t==
"string"){if(u(t)<1){let s={instancePath:r+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/pat\
h",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(a.format!==void 0){let t=a.format;if(typeof t!="string"){let s={instancePath:r+"/format",schemaPath:"#/p\
roperties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!==
"markdown"){let s={instancePath:r+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
markdown"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.extractor!==void 0){let t=a.extractor;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let s={instancePath:r+"/extractor",schemaPath:"#/proper\
ties/extractor/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[s]:e.push(s),i++}if(t.version===void 0){let s={instancePath:r+"/extractor",schemaPath:"#/properties/extracto\
r/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[s]:e.push(s),i++}for(let s in t)if(!(s==="name"||s==="version")){let n={instancePath:r+"/extractor",schemaPath:"#/pro\
perties/extractor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT h\
ave additional properties"};e===null?e=[n]:e.push(n),i++}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(u(s)<
1){let n={instancePath:r+"/extractor/name",schemaPath:"#/properties/extractor/properties/name/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/extractor/name",schemaPath:"#/properties/extractor/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(t.version!==void 0){let s=t.version;if(typeof s=="string"){if(u(s)<1){
let n={instancePath:r+"/extractor/version",schemaPath:"#/properties/extractor/properties/version/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/extractor/version",schemaPath:"#/properties/extractor/properties/version/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/extractor",schemaPath:"#/properties/extract\
or/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return k.
errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Z=b,P={type:"object",properties:{entry:{type:"\
string",const:"claim"},revision:{$ref:"#/$defs/revision"},claim:{$ref:"#/$defs/claim-id"},text:{type:"string",minLength:1,
description:"The exact slice of the source's text at `at`."},at:{$ref:"#/$defs/place"},context:{$ref:"#/$defs/context"},
sentence:{description:"The sentence, or paragraph, that the claim stands in.",$ref:"#/$defs/span"},confidence:{type:"str\
ing",enum:["high","medium","low"],description:"How sure the extractor is that every field is right."},kind:{type:"string",
const:"number"},value:{description:"In the unit named: '$6 million' is 6000000, 'one in six' 0.1667.",type:"number"},min:{
description:"Lower end of a range, instead of `value`.",type:"number"},max:{description:"Upper end of a range, instead o\
f `value`.",type:"number"},exact:{description:"The value as a decimal string, where a double cannot hold it.",type:"stri\
ng",pattern:"^-?\\d+(\\.\\d+)?$"},bound:{description:"How the words limit the value: 'over $1 trillion' is more-than.",type:"\
string",enum:["exact","about","more-than","at-least","less-than","at-most"]},direction:{description:"When the text says \
that it changed.",type:"string",enum:["up","down"]},role:{type:"string",enum:["level","change","ratio","multiple","rank",
"date","duration","age","score"]},unit:{$ref:"#/$defs/unit"},per:{description:"A unit again: '$3 per barrel', '80 km an \
hour'.",$ref:"#/$defs/unit"},of:{description:"What is measured.",$ref:"#/$defs/words"},date:{description:"EDTF (ISO 8601\
-2).",type:"string",minLength:1},equivalent:{description:"The same amount in another unit.",$ref:"#/$defs/claim-id"},speaker:{
$ref:"#/$defs/speaker"},within:{description:"The quote or attribution that the number stands in.",$ref:"#/$defs/claim-id"}},
required:["entry","revision","claim","text","at","context","sentence","confidence","kind"],additionalProperties:!1,title:"\
Number",description:"A number as found in one revision of the text."};var M={type:"object",properties:{kind:{type:"string",enum:["currency","percent","percentage-point","basis-point","measur\
e","duration","count","none"]},code:{description:"ISO 4217 for a currency, UCUM for a measure.",type:"string",minLength:1},
name:{description:"Singular English: 'kilometre', 'year', 'Hangzhou-based startup'.",type:"string",minLength:1},head:{description:"\
For a count: the head noun of `name`, singular.",type:"string",minLength:1}},required:["kind"],additionalProperties:!1,title:"\
Unit",description:"What a number counts or measures."};var g=new RegExp("^clm_[a-z2-7]{12}$","u"),V=new RegExp("^-?\\d+(\\.\\d+)?$","u"),_={type:"object",properties:{name:{type:"\
string",minLength:1,description:"The speaker's full name, resolved over the article."},type:{type:"string",enum:["person",
"organization","group","document","unnamed"]},mention:{description:"The speaker as it stands beside the cue: 'he', 'Shao\
', 'the company'.",$ref:"#/$defs/words"},description:{description:"As the article introduces the speaker.",type:"string",
minLength:1}},required:["name","type","mention"],additionalProperties:!1,title:"Speaker",description:"Who is said to hav\
e said it."};function y(a,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){let e=null,
i=0,p=y.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(a.type===void 0){let t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=
[t]:e.push(t),i++}if(a.mention===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mention"},message:"must have required property 'mention'"};e===null?e=[t]:e.push(t),i++}for(let t in a)if(!(t==="name"||
t==="type"||t==="mention"||t==="description")){let s={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(a.name!==void 0){let t=a.name;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.type!==void 0){let t=a.type;if(typeof t!="string"){let s={instancePath:r+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}if(!(t==="person"||t==="organization"||t==="group"||t==="document"||t==="unnamed")){let s={instancePath:r+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_.properties.type.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.mention!==void 0){let t=a.mention;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.text===void 0){let s={instancePath:r+"/mention",schemaPath:"#/$defs/words/required",keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(t.
start===void 0){let s={instancePath:r+"/mention",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+
"/mention",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have requ\
ired property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:r+
"/mention",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s==
"string"){if(u(s)<1){let n={instancePath:r+"/mention/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/mention/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),i++}}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/mention/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:r+"/mention/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/mention/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:r+"/mention/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/mention",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.description!==void 0){let t=a.description;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/\
description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/description",schemaPath:"#/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return y.errors=e,i===0}y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function b(a,{instancePath:r="",
parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){let e=null,i=0,p=b.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let t={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required p\
roperty 'entry'"};e===null?e=[t]:e.push(t),i++}if(a.revision===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"revision"},message:"must have required property 'revision'"};e===null?e=[t]:e.push(t),
i++}if(a.claim===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},
message:"must have required property 'claim'"};e===null?e=[t]:e.push(t),i++}if(a.text===void 0){let t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=
[t]:e.push(t),i++}if(a.at===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'"};e===null?e=[t]:e.push(t),i++}if(a.context===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"context"},message:"must have required property 'cont\
ext'"};e===null?e=[t]:e.push(t),i++}if(a.sentence===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"sentence"},message:"must have required property 'sentence'"};e===null?e=[t]:e.push(t),i++}
if(a.confidence===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conf\
idence"},message:"must have required property 'confidence'"};e===null?e=[t]:e.push(t),i++}if(a.kind===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[t]:e.push(t),i++}for(let t in a)if(!j.call(P.properties,t)){let s={instancePath:r,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let t=a.entry;if(typeof t!="string"){let s={instancePath:r+"/entry",schemaPath:"\
#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!==
"claim"){let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"clai\
m"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let t=a.revision;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs/revision/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&
(t<=0||isNaN(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMin\
imum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let t=a.
claim;if(typeof t=="string"){if(!g.test(t)){let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"\
pattern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let t=a.text;if(typeof t=="string"){if(u(t)<1){let s={
instancePath:r+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/text",schemaPath:"#/properties/\
text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.at!==void 0){
let t=a.at;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){let s={instancePath:r+"/at",schemaPath:"#/$\
defs/place/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};
e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(t.
line===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"\
line"},message:"must have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="start"||s==="\
end"||s==="line")){let n={instancePath:r+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.start!==
void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/at/start",schemaPath:"\
#/$defs/place/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.
push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/at/start",schemaPath:"#/$defs/p\
lace/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/at/end",schemaPath:"#/$defs/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:r+"/at/end",schemaPath:"\
#/$defs/place/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must \
be > 0"};e===null?e=[n]:e.push(n),i++}}if(t.line!==void 0){let s=t.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:r+"/at/line",schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/at",schemaPath:"\
#/$defs/place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==
void 0){let t=a.context;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prefix===void 0){let s={instancePath:r+"/conte\
xt",schemaPath:"#/$defs/context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have requir\
ed property 'prefix'"};e===null?e=[s]:e.push(s),i++}if(t.suffix===void 0){let s={instancePath:r+"/context",schemaPath:"#\
/$defs/context/required",keyword:"required",params:{missingProperty:"suffix"},message:"must have required property 'suff\
ix'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="prefix"||s==="suffix")){let n={instancePath:r+"/context",schemaPath:"\
#/$defs/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),i++}if(t.prefix!==void 0&&typeof t.prefix!="string"){let s={instancePath:r+
"/context/prefix",schemaPath:"#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}if(t.suffix!==void 0&&typeof t.suffix!="string"){let s={instancePath:r+"/cont\
ext/suffix",schemaPath:"#/$defs/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/context",schemaPath:"#/$defs/context/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let t=a.sentence;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="start"||s==="end")){let n={instancePath:r+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/sentence/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/se\
ntence/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:r+"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:r+"/sentence/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveM\
inimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/sentence",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.confidence!==void 0){let t=a.confidence;if(typeof t!="string"){let s={instancePath:r+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(!(t==="high"||t==="medium"||t==="low")){let s={instancePath:r+"/confidence",schemaPath:"#/properties/confidence/enum",
keyword:"enum",params:{allowedValues:P.properties.confidence.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(a.kind!==void 0){let t=a.kind;if(typeof t!="string"){let s={instancePath:r+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!==
"number"){let s={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"numbe\
r"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.value!==void 0){let t=a.value;if(!(typeof t==
"number"&&isFinite(t))){let s={instancePath:r+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.min!==void 0){let t=a.min;if(!(typeof t=="number"&&
isFinite(t))){let s={instancePath:r+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[s]:e.push(s),i++}}if(a.max!==void 0){let t=a.max;if(!(typeof t=="number"&&isFinite(t))){let s={
instancePath:r+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[s]:e.push(s),i++}}if(a.exact!==void 0){let t=a.exact;if(typeof t=="string"){if(!V.test(t)){let s={instancePath:r+
"/exact",schemaPath:"#/properties/exact/pattern",keyword:"pattern",params:{pattern:"^-?\\d+(\\.\\d+)?$"},message:'must m\
atch pattern "^-?\\d+(\\.\\d+)?$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/exact",schemaPath:"#/prop\
erties/exact/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.bound!==
void 0){let t=a.bound;if(typeof t!="string"){let s={instancePath:r+"/bound",schemaPath:"#/properties/bound/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(t==="exact"||t==="about"||t==="\
more-than"||t==="at-least"||t==="less-than"||t==="at-most")){let s={instancePath:r+"/bound",schemaPath:"#/properties/bou\
nd/enum",keyword:"enum",params:{allowedValues:P.properties.bound.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),i++}}if(a.direction!==void 0){let t=a.direction;if(typeof t!="string"){let s={instancePath:r+
"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(t==="up"||t==="down")){let s={instancePath:r+"/direction",schemaPath:"#/properties/directi\
on/enum",keyword:"enum",params:{allowedValues:P.properties.direction.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[s]:e.push(s),i++}}if(a.role!==void 0){let t=a.role;if(typeof t!="string"){let s={instancePath:r+"/r\
ole",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(!(t==="level"||t==="change"||t==="ratio"||t==="multiple"||t==="rank"||t==="date"||t==="duration"||t==="\
age"||t==="score")){let s={instancePath:r+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:P.
properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.unit!==void 0){
let t=a.unit;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let s={instancePath:r+"/unit",schemaPath:"\
#/$defs/unit/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="kind"||s==="code"||s==="name"||s==="head")){let n={instancePath:r+
"/unit",schemaPath:"#/$defs/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.kind!==void 0){let s=t.kind;if(typeof s!="string"){
let n={instancePath:r+"/unit/kind",schemaPath:"#/$defs/unit/properties/kind/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(s==="currency"||s==="percent"||s==="percentage-point"||s==="\
basis-point"||s==="measure"||s==="duration"||s==="count"||s==="none")){let n={instancePath:r+"/unit/kind",schemaPath:"#/\
$defs/unit/properties/kind/enum",keyword:"enum",params:{allowedValues:M.properties.kind.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(t.code!==void 0){let s=t.code;if(typeof s=="string"){if(u(s)<
1){let n={instancePath:r+"/unit/code",schemaPath:"#/$defs/unit/properties/code/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/unit/code",schemaPath:"\
#/$defs/unit/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(t.name!==void 0){let s=t.name;if(typeof s=="string"){if(u(s)<1){let n={instancePath:r+"/unit/name",schemaPath:"\
#/$defs/unit/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/unit/name",schemaPath:"#/$defs/unit/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.head!==void 0){let s=t.
head;if(typeof s=="string"){if(u(s)<1){let n={instancePath:r+"/unit/head",schemaPath:"#/$defs/unit/properties/head/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:r+"/unit/head",schemaPath:"#/$defs/unit/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/unit",schemaPath:"#/$defs/unit/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.per!==void 0){let t=a.
per;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let s={instancePath:r+"/per",schemaPath:"#/$defs/un\
it/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[s]:e.push(s),i++}for(let s in t)if(!(s==="kind"||s==="code"||s==="name"||s==="head")){let n={instancePath:r+"/per",schemaPath:"\
#/$defs/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[n]:e.push(n),i++}if(t.kind!==void 0){let s=t.kind;if(typeof s!="string"){let n={instancePath:r+
"/per/kind",schemaPath:"#/$defs/unit/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}if(!(s==="currency"||s==="percent"||s==="percentage-point"||s==="basis-point"||s==="measure"||
s==="duration"||s==="count"||s==="none")){let n={instancePath:r+"/per/kind",schemaPath:"#/$defs/unit/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:M.properties.kind.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),i++}}if(t.code!==void 0){let s=t.code;if(typeof s=="string"){if(u(s)<1){let n={instancePath:r+"/per\
/code",schemaPath:"#/$defs/unit/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/per/code",schemaPath:"#/$defs/unit/p\
roperties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.
name!==void 0){let s=t.name;if(typeof s=="string"){if(u(s)<1){let n={instancePath:r+"/per/name",schemaPath:"#/$defs/unit\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/per/name",schemaPath:"#/$defs/unit/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.head!==void 0){let s=t.head;if(typeof s==
"string"){if(u(s)<1){let n={instancePath:r+"/per/head",schemaPath:"#/$defs/unit/properties/head/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/per/head",schemaPath:"#/$defs/unit/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/per",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.of!==void 0){let t=a.of;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.text===void 0){let s={instancePath:r+"/of",schemaPath:"#/$defs/words/required",keyword:"required",
params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(t.start===
void 0){let s={instancePath:r+"/of",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"star\
t"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+
"/of",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have required \
property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:r+
"/of",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s=="string"){
if(u(s)<1){let n={instancePath:r+"/of/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/of/\
text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:r+"/of/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+
"/of/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:r+"/of/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){
let n={instancePath:r+"/of/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/of",schemaPath:"\
#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.date!==
void 0){let t=a.date;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/date",schemaPath:"#/properties/date/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:r+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.equivalent!==void 0){let t=a.equivalent;if(typeof t=="string"){if(!g.test(t)){
let s={instancePath:r+"/equivalent",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{pattern:"^clm_[a-z2-\
7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/\
equivalent",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(a.speaker!==void 0&&(y(a.speaker,{instancePath:r+"/speaker",parentData:a,parentDataProperty:"spe\
aker",rootData:l,dynamicAnchors:h})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),a.within!==void 0){let t=a.within;
if(typeof t=="string"){if(!g.test(t)){let s={instancePath:r+"/within",schemaPath:"#/$defs/claim-id/pattern",keyword:"pat\
tern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:r+"/within",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var H=v,L={type:"object",properties:{entry:{type:"string",const:"claim"},revision:{$ref:"#/$defs/revisi\
on"},claim:{$ref:"#/$defs/claim-id"},text:{type:"string",minLength:1,description:"The exact slice of the source's text a\
t `at`."},at:{$ref:"#/$defs/place"},context:{$ref:"#/$defs/context"},sentence:{description:"The sentence, or paragraph, \
that the claim stands in.",$ref:"#/$defs/span"},confidence:{type:"string",enum:["high","medium","low"],description:"How \
sure the extractor is that every field is right."},form:{type:"string",enum:["direct","mixed","indirect"],description:"d\
irect: all of it in marks; mixed: part of it; indirect: none."},content:{minItems:1,type:"array",items:{$ref:"#/$defs/sp\
an"},description:"The whole statement, marks included, without cue and speaker."},speaker:{$ref:"#/$defs/speaker"},cue:{
description:"The words that report it: 'says', 'according to'.",$ref:"#/$defs/words"},addressee:{description:"Who was to\
ld.",$ref:"#/$defs/words"},kind:{type:"string",const:"quote"},quoted:{minItems:1,type:"array",items:{$ref:"#/$defs/span"},
description:"The parts in quotation marks."}},required:["entry","revision","claim","text","at","context","sentence","con\
fidence","form","content","kind","quoted"],additionalProperties:!1,title:"Quote",description:"A quote as found in one re\
vision of the text."};function v(a,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){
let e=null,i=0,p=v.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.entry===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'"};e===null?e=[t]:e.push(t),i++}if(a.revision===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'rev\
ision'"};e===null?e=[t]:e.push(t),i++}if(a.claim===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"claim"},message:"must have required property 'claim'"};e===null?e=[t]:e.push(t),i++}if(a.text===
void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must h\
ave required property 'text'"};e===null?e=[t]:e.push(t),i++}if(a.at===void 0){let t={instancePath:r,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[t]:e.push(t),
i++}if(a.context===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
text"},message:"must have required property 'context'"};e===null?e=[t]:e.push(t),i++}if(a.sentence===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentence"},message:"must have required property 'sen\
tence'"};e===null?e=[t]:e.push(t),i++}if(a.confidence===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"confidence"},message:"must have required property 'confidence'"};e===null?e=[t]:e.push(
t),i++}if(a.form===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for\
m"},message:"must have required property 'form'"};e===null?e=[t]:e.push(t),i++}if(a.content===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'cont\
ent'"};e===null?e=[t]:e.push(t),i++}if(a.kind===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(a.quoted===
void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quoted"},message:"must\
 have required property 'quoted'"};e===null?e=[t]:e.push(t),i++}for(let t in a)if(!j.call(L.properties,t)){let s={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let t=a.entry;if(typeof t!="string"){let s={instancePath:r+
"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),i++}if(t!=="claim"){let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{
allowedValue:"claim"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let t=a.
revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs\
/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof t==
"number"&&isFinite(t)&&(t<=0||isNaN(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",
keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==
void 0){let t=a.claim;if(typeof t=="string"){if(!g.test(t)){let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/\
pattern",keyword:"pattern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let t=a.text;if(typeof t=="st\
ring"){if(u(t)<1){let s={instancePath:r+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.
at!==void 0){let t=a.at;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){let s={instancePath:r+"/at",schemaPath:"\
#/$defs/place/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};
e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(t.
line===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"\
line"},message:"must have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="start"||s==="\
end"||s==="line")){let n={instancePath:r+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.start!==
void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/at/start",schemaPath:"\
#/$defs/place/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.
push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/at/start",schemaPath:"#/$defs/p\
lace/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/at/end",schemaPath:"#/$defs/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:r+"/at/end",schemaPath:"\
#/$defs/place/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must \
be > 0"};e===null?e=[n]:e.push(n),i++}}if(t.line!==void 0){let s=t.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:r+"/at/line",schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/at",schemaPath:"\
#/$defs/place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==
void 0){let t=a.context;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prefix===void 0){let s={instancePath:r+"/conte\
xt",schemaPath:"#/$defs/context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have requir\
ed property 'prefix'"};e===null?e=[s]:e.push(s),i++}if(t.suffix===void 0){let s={instancePath:r+"/context",schemaPath:"#\
/$defs/context/required",keyword:"required",params:{missingProperty:"suffix"},message:"must have required property 'suff\
ix'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="prefix"||s==="suffix")){let n={instancePath:r+"/context",schemaPath:"\
#/$defs/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),i++}if(t.prefix!==void 0&&typeof t.prefix!="string"){let s={instancePath:r+
"/context/prefix",schemaPath:"#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}if(t.suffix!==void 0&&typeof t.suffix!="string"){let s={instancePath:r+"/cont\
ext/suffix",schemaPath:"#/$defs/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/context",schemaPath:"#/$defs/context/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let t=a.sentence;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="start"||s==="end")){let n={instancePath:r+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/sentence/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/se\
ntence/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:r+"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:r+"/sentence/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveM\
inimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/sentence",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.confidence!==void 0){let t=a.confidence;if(typeof t!="string"){let s={instancePath:r+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(!(t==="high"||t==="medium"||t==="low")){let s={instancePath:r+"/confidence",schemaPath:"#/properties/confidence/enum",
keyword:"enum",params:{allowedValues:L.properties.confidence.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(a.form!==void 0){let t=a.form;if(typeof t!="string"){let s={instancePath:r+"/form",schemaPath:"\
#/properties/form/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(t===
"direct"||t==="mixed"||t==="indirect")){let s={instancePath:r+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",
params:{allowedValues:L.properties.form.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(a.content!==void 0){let t=a.content;if(Array.isArray(t)){if(t.length<1){let n={instancePath:r+"/content",schemaPath:"\
#/properties/content/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[n]:e.push(n),i++}let s=t.length;for(let n=0;n<s;n++){let d=t[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.start===
void 0){let o={instancePath:r+"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};e===null?e=[o]:e.push(o),i++}if(d.end===void 0){let o={instancePath:r+
"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"end"},message:"must have re\
quired property 'end'"};e===null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="start"||o==="end")){let m={instancePath:r+
"/content/"+n,schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(d.start!==void 0){let o=d.start;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:r+"/content/"+n+"/start",schemaPath:"#/$defs/span/propert\
ies/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let m={instancePath:r+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties\
/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),i++}}
if(d.end!==void 0){let o=d.end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:r+"/content\
/"+n+"/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[m]:e.push(m),i++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let m={instancePath:r+"/content/"+
n+"/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[m]:e.push(m),i++}}}else{let o={instancePath:r+"/content/"+n,schemaPath:"#/$defs/span/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:r+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(a.speaker!==void 0&&(y(a.speaker,{instancePath:r+"/speaker",parentData:a,parentDataProperty:"spe\
aker",rootData:l,dynamicAnchors:h})||(e=e===null?y.errors:e.concat(y.errors),i=e.length)),a.cue!==void 0){let t=a.cue;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){let s={instancePath:r+"/cue",schemaPath:"#/$defs/words/requir\
ed",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(
s),i++}if(t.start===void 0){let s={instancePath:r+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===void 0){
let s={instancePath:r+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"\
must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="text"||s==="start"||s==="end")){
let n={instancePath:r+"/cue",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s==
"string"){if(u(s)<1){let n={instancePath:r+"/cue/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+
"/cue/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[n]:e.push(n),i++}}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/cue/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:r+"/cue/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/cue/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:r+"/cue/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/cue",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),i++}}if(a.addressee!==void 0){let t=a.addressee;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){
let s={instancePath:r+"/addressee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"text"},
message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(t.start===void 0){let s={instancePath:r+"/\
addressee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/addressee",schemaPath:"\
#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===
null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:r+"/addressee",schemaPath:"\
#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s=="string"){if(u(s)<1){
let n={instancePath:r+"/addressee/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/add\
ressee/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),i++}}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/addressee/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:r+"/addressee/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/addressee/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:r+"/addressee/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/addressee",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}if(a.kind!==void 0){let t=a.kind;if(typeof t!="string"){let s={instancePath:r+"/kind",schemaPath:"#/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!==
"quote"){let s={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quote"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.quoted!==void 0){let t=a.quoted;if(Array.isArray(
t)){if(t.length<1){let n={instancePath:r+"/quoted",schemaPath:"#/properties/quoted/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=t.length;for(let n=0;n<s;n++){let d=t[n];
if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.start===void 0){let o={instancePath:r+"/quoted/"+n,schemaPath:"#/$defs\
/span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[o]:e.push(o),i++}if(d.end===void 0){let o={instancePath:r+"/quoted/"+n,schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[o]:e.push(o),i++}for(let o in d)
if(!(o==="start"||o==="end")){let m={instancePath:r+"/quoted/"+n,schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[m]:e.push(
m),i++}if(d.start!==void 0){let o=d.start;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:r+
"/quoted/"+n+"/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[m]:e.push(m),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let m={instancePath:r+
"/quoted/"+n+"/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[m]:e.push(m),i++}}if(d.end!==void 0){let o=d.end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let m={instancePath:r+"/quoted/"+n+"/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof o=="number"&&isFinite(o)&&(o<=
0||isNaN(o))){let m={instancePath:r+"/quoted/"+n+"/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[m]:e.push(m),i++}}}else{let o={instancePath:r+
"/quoted/"+n,schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
o]:e.push(o),i++}}}else{let s={instancePath:r+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return v.errors=e,i===0}v.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Q=q,A={type:"object",properties:{entry:{type:"string",const:"claim"},revision:{
$ref:"#/$defs/revision"},claim:{$ref:"#/$defs/claim-id"},text:{type:"string",minLength:1,description:"The exact slice of\
 the source's text at `at`."},at:{$ref:"#/$defs/place"},context:{$ref:"#/$defs/context"},sentence:{description:"The sent\
ence, or paragraph, that the claim stands in.",$ref:"#/$defs/span"},confidence:{type:"string",enum:["high","medium","low"],
description:"How sure the extractor is that every field is right."},form:{type:"string",enum:["direct","mixed","indirect"],
description:"direct: all of it in marks; mixed: part of it; indirect: none."},content:{minItems:1,type:"array",items:{$ref:"\
#/$defs/span"},description:"The whole statement, marks included, without cue and speaker."},speaker:{$ref:"#/$defs/speak\
er"},cue:{description:"The words that report it: 'says', 'according to'.",$ref:"#/$defs/words"},addressee:{description:"\
Who was told.",$ref:"#/$defs/words"},kind:{type:"string",const:"attribution"}},required:["entry","revision","claim","tex\
t","at","context","sentence","confidence","form","content","kind"],additionalProperties:!1,title:"Attribution",description:"\
An attribution as found in one revision of the text."};function q(a,{instancePath:r="",parentData:c,parentDataProperty:f,
rootData:l=a,dynamicAnchors:h={}}={}){let e=null,i=0,p=q.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let t={instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[t]:e.push(
t),i++}if(a.revision===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
revision"},message:"must have required property 'revision'"};e===null?e=[t]:e.push(t),i++}if(a.claim===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},message:"must have required property 'claim'"};
e===null?e=[t]:e.push(t),i++}if(a.text===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[t]:e.push(t),i++}if(a.at===void 0){let t={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required prop\
erty 'at'"};e===null?e=[t]:e.push(t),i++}if(a.context===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"context"},message:"must have required property 'context'"};e===null?e=[t]:e.push(t),i++}
if(a.sentence===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"senten\
ce"},message:"must have required property 'sentence'"};e===null?e=[t]:e.push(t),i++}if(a.confidence===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confidence"},message:"must have required property 'c\
onfidence'"};e===null?e=[t]:e.push(t),i++}if(a.form===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"form"},message:"must have required property 'form'"};e===null?e=[t]:e.push(t),i++}if(a.content===
void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"mus\
t have required property 'content'"};e===null?e=[t]:e.push(t),i++}if(a.kind===void 0){let t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[t]:e.push(t),i++}for(let t in a)if(!j.call(A.properties,t)){let s={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),i++}if(a.entry!==void 0){let t=a.entry;if(typeof t!="string"){let s={instancePath:r+"/entry",schemaPath:"#/properties\
/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!=="claim"){
let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"claim"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let t=a.revision;if(!(typeof t=="numbe\
r"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&(t<=
0||isNaN(t))){let s={instancePath:r+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let t=a.claim;
if(typeof t=="string"){if(!g.test(t)){let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"patt\
ern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let t=a.text;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+
"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.at!==void 0){let t=a.at;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.start===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/requir\
ed",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.
push(s),i++}if(t.end===void 0){let s={instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{
missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(t.line===void 0){let s={
instancePath:r+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"line"},message:"mus\
t have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="start"||s==="end"||s==="line")){
let n={instancePath:r+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.start!==void 0){let s=t.start;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/at/start",schemaPath:"#/$defs/place/properties/start/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/at/start",schemaPath:"#/$defs/place/properties/start/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){
let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/at/end",schemaPath:"#/$def\
s/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:r+"/at/end",schemaPath:"#/$defs/place/prop\
erties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?
e=[n]:e.push(n),i++}}if(t.line!==void 0){let s=t.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:r+"/at/line",
schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/at",schemaPath:"#/$defs/place/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==void 0){let t=a.context;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.prefix===void 0){let s={instancePath:r+"/context",schemaPath:"#/$defs/\
context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property 'prefix'"};e===
null?e=[s]:e.push(s),i++}if(t.suffix===void 0){let s={instancePath:r+"/context",schemaPath:"#/$defs/context/required",keyword:"\
required",params:{missingProperty:"suffix"},message:"must have required property 'suffix'"};e===null?e=[s]:e.push(s),i++}
for(let s in t)if(!(s==="prefix"||s==="suffix")){let n={instancePath:r+"/context",schemaPath:"#/$defs/context/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),i++}if(t.prefix!==void 0&&typeof t.prefix!="string"){let s={instancePath:r+"/context/prefix",schemaPath:"\
#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}if(t.suffix!==void 0&&typeof t.suffix!="string"){let s={instancePath:r+"/context/suffix",schemaPath:"#/$defs\
/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:r+"/context",schemaPath:"#/$defs/context/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let t=a.sentence;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.start===void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/span/required",keyword:"required",
params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===
void 0){let s={instancePath:r+"/sentence",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)if(!(s==="start"||s==="en\
d")){let n={instancePath:r+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.start!==void 0){let s=t.
start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/sentence/start",schemaPath:"#/$d\
efs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/sentence/start",schemaPath:"#/$defs/\
span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:r+"/sente\
nce/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/sentence",schemaPath:"#/$defs/span/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.confidence!==void 0){
let t=a.confidence;if(typeof t!="string"){let s={instancePath:r+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(t==="high"||t==="mediu\
m"||t==="low")){let s={instancePath:r+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues:A.
properties.confidence.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.form!==
void 0){let t=a.form;if(typeof t!="string"){let s={instancePath:r+"/form",schemaPath:"#/properties/form/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(t==="direct"||t==="mixed"||t==="\
indirect")){let s={instancePath:r+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:A.properties.
form.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.content!==void 0){let t=a.
content;if(Array.isArray(t)){if(t.length<1){let n={instancePath:r+"/content",schemaPath:"#/properties/content/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=t.length;
for(let n=0;n<s;n++){let d=t[n];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.start===void 0){let o={instancePath:r+
"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"start"},message:"must have \
required property 'start'"};e===null?e=[o]:e.push(o),i++}if(d.end===void 0){let o={instancePath:r+"/content/"+n,schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===
null?e=[o]:e.push(o),i++}for(let o in d)if(!(o==="start"||o==="end")){let m={instancePath:r+"/content/"+n,schemaPath:"#/\
$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[m]:e.push(m),i++}if(d.start!==void 0){let o=d.start;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let m={instancePath:r+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),i++}if(typeof o=="number"&&isFinite(o)&&
(o<0||isNaN(o))){let m={instancePath:r+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[m]:e.push(m),i++}}if(d.end!==void 0){let o=d.
end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:r+"/content/"+n+"/end",schemaPath:"#/$\
defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[m]:e.push(m),
i++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let m={instancePath:r+"/content/"+n+"/end",schemaPath:"#/$defs\
/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};
e===null?e=[m]:e.push(m),i++}}}else{let o={instancePath:r+"/content/"+n,schemaPath:"#/$defs/span/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:r+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.
speaker!==void 0&&(y(a.speaker,{instancePath:r+"/speaker",parentData:a,parentDataProperty:"speaker",rootData:l,dynamicAnchors:h})||
(e=e===null?y.errors:e.concat(y.errors),i=e.length)),a.cue!==void 0){let t=a.cue;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.text===void 0){let s={instancePath:r+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(t.start===void 0){let s={instancePath:r+
"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have requir\
ed property 'start'"};e===null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/cue",schemaPath:"#/$defs/w\
ords/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=
[s]:e.push(s),i++}for(let s in t)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:r+"/cue",schemaPath:"#/$d\
efs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"};e===null?e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s=="string"){if(u(s)<1){let n={
instancePath:r+"/cue/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/cue/text",schemaPath:"\
#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+
"/cue/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/cue/st\
art",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:r+"/cue/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:r+"/cue/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+"/cue",schemaPath:"\
#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.addressee!==
void 0){let t=a.addressee;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.text===void 0){let s={instancePath:r+"/addre\
ssee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"text"},message:"must have required\
 property 'text'"};e===null?e=[s]:e.push(s),i++}if(t.start===void 0){let s={instancePath:r+"/addressee",schemaPath:"#/$d\
efs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[s]:e.push(s),i++}if(t.end===void 0){let s={instancePath:r+"/addressee",schemaPath:"#/$defs/words/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in t)
if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:r+"/addressee",schemaPath:"#/$defs/words/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),i++}if(t.text!==void 0){let s=t.text;if(typeof s=="string"){if(u(s)<1){let n={instancePath:r+"/addressee\
/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:r+"/addressee/text",schemaPath:"#/$defs\
/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(t.start!==void 0){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:r+"/add\
ressee/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:r+"/addre\
ssee/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.end!==void 0){let s=t.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:r+"/addressee/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:r+"/addressee/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:r+
"/addressee",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}if(a.kind!==void 0){let t=a.kind;if(typeof t!="string"){let s={instancePath:r+"/kind",schemaPath:"#/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!==
"attribution"){let s={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
attribution"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return q.errors=e,i===
0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var B=x,W={type:"object",properties:{entry:{type:"string",const:"\
withdrawal"},claim:{$ref:"#/$defs/claim-id"},revision:{$ref:"#/$defs/revision"},reason:{type:"string",enum:["text-change\
d","extractor-changed","metadata-changed"]},replacement:{description:"The claim that stands in its place, recorded after\
 it.",$ref:"#/$defs/claim-id"}},required:["entry","claim","revision","reason"],additionalProperties:!1,title:"Withdrawal",
description:"Takes a claim back."};function x(a,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){
let e=null,i=0,p=x.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.entry===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'"};e===null?e=[t]:e.push(t),i++}if(a.claim===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},message:"must have required property 'claim'"};
e===null?e=[t]:e.push(t),i++}if(a.revision===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revision"},message:"must have required property 'revision'"};e===null?e=[t]:e.push(t),i++}if(a.reason===
void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must\
 have required property 'reason'"};e===null?e=[t]:e.push(t),i++}for(let t in a)if(!(t==="entry"||t==="claim"||t==="revis\
ion"||t==="reason"||t==="replacement")){let s={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.
entry!==void 0){let t=a.entry;if(typeof t!="string"){let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t!=="withdrawal"){let s={
instancePath:r+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"withdrawal"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let t=a.claim;if(typeof t=="string"){if(!g.
test(t)){let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{pattern:"^clm_[a\
-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+
"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}}if(a.revision!==void 0){let t=a.revision;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let s={
instancePath:r+"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[s]:e.push(s),i++}if(typeof t=="number"&&isFinite(t)&&(t<=0||isNaN(t))){let s={instancePath:r+"/revis\
ion",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.reason!==void 0){let t=a.reason;if(typeof t!="string"){let s={instancePath:r+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(!(t==="text-changed"||t==="extractor-changed"||t==="metadata-changed")){let s={instancePath:r+"/r\
eason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:W.properties.reason.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.replacement!==void 0){let t=a.replacement;if(typeof t==
"string"){if(!g.test(t)){let s={instancePath:r+"/replacement",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{
pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:r+"/replacement",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var G=$;function w(a,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:h={}}={}){let e=null,i=0,p=w.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
for(let t in a)if(!(t==="url"||t==="file"||t==="locator"||t==="archived"||t==="sha256")){let s={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[s]:e.push(s),i++}if(a.url!==void 0){let t=a.url;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.file!==void 0){let t=a.file;if(typeof t==
"string"){if(u(t)<1){let s={instancePath:r+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/fil\
e",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(a.locator!==void 0){let t=a.locator;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/locator",schemaPath:"\
#/properties/locator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.archived!==void 0){let t=a.archived;if(typeof t==
"string"){if(u(t)<1){let s={instancePath:r+"/archived",schemaPath:"#/properties/archived/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+
"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(a.sha256!==void 0){let t=a.sha256;if(typeof t=="string"){if(!D.test(t)){let s={instancePath:r+
"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/sha256",schemaPath:"#/$defs/sha256/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let t={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return w.
errors=e,i===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(a,{instancePath:r="",parentData:c,parentDataProperty:f,
rootData:l=a,dynamicAnchors:h={}}={}){let e=null,i=0,p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let t={instancePath:r,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[t]:e.push(
t),i++}if(a.claim===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cl\
aim"},message:"must have required property 'claim'"};e===null?e=[t]:e.push(t),i++}if(a.recorded===void 0){let t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recorded"},message:"must have required property 'rec\
orded'"};e===null?e=[t]:e.push(t),i++}if(a.verdict===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"verdict"},message:"must have required property 'verdict'"};e===null?e=[t]:e.push(t),i++}if(a.
reviewer===void 0){let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reviewer"},
message:"must have required property 'reviewer'"};e===null?e=[t]:e.push(t),i++}for(let t in a)if(!(t==="entry"||t==="cla\
im"||t==="recorded"||t==="verdict"||t==="reviewer"||t==="evidence"||t==="note")){let s={instancePath:r,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional proper\
ties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let t=a.entry;if(typeof t!="string"){let s={instancePath:r+"/en\
try",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(t!=="review"){let s={instancePath:r+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{
allowedValue:"review"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let t=a.claim;
if(typeof t=="string"){if(!g.test(t)){let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"patt\
ern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:r+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.recorded!==void 0){let t=a.recorded;if(typeof t=="string"){if(!I.test(t)){let s={
instancePath:r+"/recorded",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[\
0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[\
0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+
"/recorded",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let t=a.verdict;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/ve\
rdict",schemaPath:"#/properties/verdict/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/verdict",schemaPath:"#/properties/verdict/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.reviewer!==void 0){
let t=a.reviewer;if(typeof t=="string"){if(u(t)<1){let s={instancePath:r+"/reviewer",schemaPath:"#/properties/reviewer/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:r+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.evidence!==void 0){let t=a.evidence;if(Array.isArray(t)){if(t.
length<1){let n={instancePath:r+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=t.length;for(let n=0;n<s;n++)w(t[n],{instancePath:r+
"/evidence/"+n,parentData:t,parentDataProperty:n,rootData:l,dynamicAnchors:h})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)}else{let s={instancePath:r+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.note!==void 0){let t=a.note;if(typeof t=="string"){if(u(
t)<1){let s={instancePath:r+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/note",schemaPath:"#/p\
roperties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var J=N;var C=new RegExp("^[a-z]+(?:-[a-z]+)*$","u");function N(a,{instancePath:r="",parentData:c,parentDataProperty:f,rootData:l=a,
dynamicAnchors:h={}}={}){let e=null,i=0,p=N.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
a&&typeof a=="object"&&!Array.isArray(a)){for(let t in a)if(!(t==="ledger"||t==="texts"||t==="verdicts"||t==="evidence")){
let s={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.ledger!==void 0){let t=a.ledger;if(typeof t=="st\
ring"){if(u(t)<1){let s={instancePath:r+"/ledger",schemaPath:"#/properties/ledger/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:r+"/led\
ger",schemaPath:"#/properties/ledger/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(a.texts!==void 0&&typeof a.texts!="boolean"){let t={instancePath:r+"/texts",schemaPath:"#/properties/t\
exts/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(a.verdicts!==
void 0){let t=a.verdicts;if(Array.isArray(t)){if(t.length<1){let n={instancePath:r+"/verdicts",schemaPath:"#/properties/\
verdicts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(
n),i++}let s=t.length;for(let n=0;n<s;n++){let d=t[n];if(typeof d=="string"){if(!C.test(d)){let o={instancePath:r+"/verd\
icts/"+n,schemaPath:"#/properties/verdicts/items/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(?:-[a-z]+)*$"},message:'\
must match pattern "^[a-z]+(?:-[a-z]+)*$"'};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/verdicts/"+n,schemaPath:"\
#/properties/verdicts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}}}else{let s={instancePath:r+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.evidence!==void 0){let t=a.evidence;if(Array.isArray(t)){
let s=t.length;for(let n=0;n<s;n++){let d=t[n];if(typeof d=="string"){if(u(d)<1){let o={instancePath:r+"/evidence/"+n,schemaPath:"\
#/properties/evidence/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characte\
rs"};e===null?e=[o]:e.push(o),i++}}else{let o={instancePath:r+"/evidence/"+n,schemaPath:"#/properties/evidence/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:r+
"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Q as attributionEntry,J as config,Z as numberEntry,H as quoteEntry,G as reviewEntry,U as sourceEntry,B as withdrawalEntry};
