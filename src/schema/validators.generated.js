// Generated from src/model with ajv by `npm run schemas`; a test fails when it drifts.
var D=(a,t)=>()=>{try{return t||a((t={exports:{}}).exports,t),t.exports}catch(c){throw t=0,c}};var A=D(j=>{"use strict";Object.defineProperty(j,"__esModule",{value:!0});function F(a){let t=a.length,c=0,f=0,l;for(;f<
t;)c++,l=a.charCodeAt(f++),l>=55296&&l<=56319&&f<t&&(l=a.charCodeAt(f),(l&64512)===56320&&f++);return c}j.default=F;F.code=
'require("ajv/dist/runtime/ucs2length").default'});var S=k,E={type:"object",properties:{entry:{type:"string",const:"source"},revision:{$ref:"#/$defs/revision"},recorded:{$ref:"\
#/$defs/timestamp"},sha256:{description:"Of the text's UTF-8 bytes.",$ref:"#/$defs/sha256"},kept:{description:"false: on\
ly the text's hash is kept, not the text.",type:"boolean",const:!1},title:{type:"string",minLength:1},author:{type:"stri\
ng",minLength:1},publisher:{type:"string",minLength:1},published:{description:"EDTF (ISO 8601-2).",type:"string",minLength:1},
url:{type:"string",minLength:1},path:{description:"Where the article was read from, relative to the ledger's folder.",type:"\
string",minLength:1},extractor:{type:"object",properties:{name:{type:"string",minLength:1},version:{type:"string",minLength:1}},
required:["name","version"],additionalProperties:!1}},required:["entry","revision","recorded","sha256","extractor"],additionalProperties:!1,
title:"Source entry",description:"One revision of an article's text."};var N=Object.prototype.hasOwnProperty,d=A().default,M=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[0\
1]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$","u"),I=new RegExp("^[0-9a-f]{64}$","u");function k(a,{instancePath:t="",parentData:c,
parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){let e=null,i=0,m=k.evaluated;if(m.dynamicProps&&(m.props=void 0),
m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?
e=[r]:e.push(r),i++}if(a.revision===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
revision"},message:"must have required property 'revision'"};e===null?e=[r]:e.push(r),i++}if(a.recorded===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"recorded"},message:"must have require\
d property 'recorded'"};e===null?e=[r]:e.push(r),i++}if(a.sha256===void 0){let r={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"sha256"},message:"must have required property 'sha256'"};e===null?e=[r]:e.push(
r),i++}if(a.extractor===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
extractor"},message:"must have required property 'extractor'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!N.call(E.
properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let r=a.entry;if(typeof r!=
"string"){let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="source"){let s={instancePath:t+"/entry",schemaPath:"#/properties/e\
ntry/const",keyword:"const",params:{allowedValue:"source"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),
i++}}if(a.revision!==void 0){let r=a.revision;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+
"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<=0||isNaN(r))){let s={instancePath:t+"/revision",schemaPath:"\
#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===
null?e=[s]:e.push(s),i++}}if(a.recorded!==void 0){let r=a.recorded;if(typeof r=="string"){if(!M.test(r)){let s={instancePath:t+
"/recorded",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]\
|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]\
|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/rec\
orded",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}}if(a.sha256!==void 0){let r=a.sha256;if(typeof r=="string"){if(!I.test(r)){let s={instancePath:t+"/sha256",
schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0\
-9a-f]{64}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/sha256",schemaPath:"#/$defs/sha256/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.kept!==void 0){let r=a.kept;if(typeof r!=
"boolean"){let s={instancePath:t+"/kept",schemaPath:"#/properties/kept/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),i++}if(r!==!1){let s={instancePath:t+"/kept",schemaPath:"#/properties/kept/co\
nst",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.title!==
void 0){let r=a.title;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/title",schemaPath:"#/properties/title/mi\
nLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(a.author!==void 0){let r=a.author;if(typeof r=="string"){if(d(r)<1){let s={
instancePath:t+"/author",schemaPath:"#/properties/author/minLength",keyword:"minLength",params:{limit:1},message:"must N\
OT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/author",schemaPath:"#/prope\
rties/author/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.publisher!==
void 0){let r=a.publisher;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/publisher",schemaPath:"#/properties/\
publisher/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:
e.push(s),i++}}else{let s={instancePath:t+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.published!==void 0){let r=a.published;if(typeof r==
"string"){if(d(r)<1){let s={instancePath:t+"/published",schemaPath:"#/properties/published/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(a.url!==void 0){let r=a.url;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/url",
schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.path!==void 0){let r=a.path;if(typeof r==
"string"){if(d(r)<1){let s={instancePath:t+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/pat\
h",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(a.extractor!==void 0){let r=a.extractor;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let s={instancePath:t+"/extractor",schemaPath:"#/properties/extractor/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}if(r.version===void 0){let s={instancePath:t+
"/extractor",schemaPath:"#/properties/extractor/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="name"||s==="version")){let n={
instancePath:t+"/extractor",schemaPath:"#/properties/extractor/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.name!==void 0){let s=r.
name;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/extractor/name",schemaPath:"#/properties/extractor/proper\
ties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:
e.push(n),i++}}else{let n={instancePath:t+"/extractor/name",schemaPath:"#/properties/extractor/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.version!==void 0){let s=r.version;
if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/extractor/version",schemaPath:"#/properties/extractor/properti\
es/version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[
n]:e.push(n),i++}}else{let n={instancePath:t+"/extractor/version",schemaPath:"#/properties/extractor/properties/version/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/extractor",schemaPath:"#/properties/extractor/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var R=b,P={type:"object",properties:{entry:{type:"string",const:"claim"},revision:{$ref:"#/$defs/revision"},claim:{$ref:"\
#/$defs/claim-id"},text:{type:"string",minLength:1,description:"The exact slice of the source's text at `at`."},at:{$ref:"\
#/$defs/place"},context:{$ref:"#/$defs/context"},sentence:{description:"The sentence, or paragraph, that the claim stand\
s in.",$ref:"#/$defs/span"},confidence:{type:"string",enum:["high","medium","low"],description:"How sure the extractor i\
s that every field is right."},kind:{type:"string",const:"number"},value:{description:"In the unit named: '$6 million' i\
s 6000000, 'one in six' 0.1667.",type:"number"},min:{description:"Lower end of a range, instead of `value`.",type:"numbe\
r"},max:{description:"Upper end of a range, instead of `value`.",type:"number"},exact:{description:"The value as a decim\
al string, where a double cannot hold it.",type:"string",pattern:"^-?\\d+(\\.\\d+)?$"},bound:{description:"How the words\
 limit the value: 'over $1 trillion' is more-than.",type:"string",enum:["exact","about","more-than","at-least","less-tha\
n","at-most"]},direction:{description:"When the text says that it changed.",type:"string",enum:["up","down"]},role:{type:"\
string",enum:["level","change","ratio","multiple","rank","date","duration","age","score"]},unit:{$ref:"#/$defs/unit"},per:{
description:"A unit again: '$3 per barrel', '80 km an hour'.",$ref:"#/$defs/unit"},of:{description:"What is measured.",$ref:"\
#/$defs/words"},date:{description:"EDTF (ISO 8601-2).",type:"string",minLength:1},equivalent:{description:"The same amou\
nt in another unit.",$ref:"#/$defs/claim-id"},speaker:{$ref:"#/$defs/speaker"},within:{description:"The quote or attribu\
tion that the number stands in.",$ref:"#/$defs/claim-id"}},required:["entry","revision","claim","text","at","context","s\
entence","confidence","kind"],additionalProperties:!1,title:"Number",description:"A number as found in one revision of t\
he text."};var O={type:"object",properties:{kind:{type:"string",enum:["currency","percent","percentage-point","basis-point","measur\
e","duration","count","none"]},code:{description:"ISO 4217 for a currency, UCUM for a measure.",type:"string",minLength:1},
name:{description:"Singular English: 'kilometre', 'year', 'Hangzhou-based startup'.",type:"string",minLength:1},head:{description:"\
For a count: the head noun of `name`, singular.",type:"string",minLength:1}},required:["kind"],additionalProperties:!1,title:"\
Unit",description:"What a number counts or measures."};var g=new RegExp("^clm_[a-z2-7]{12}$","u"),V=new RegExp("^-?\\d+(\\.\\d+)?$","u"),z={type:"object",properties:{name:{type:"\
string",minLength:1,description:"The speaker's full name, resolved over the article."},type:{type:"string",enum:["person",
"organization","group","document","unnamed"]},mention:{description:"The speaker as it stands beside the cue: 'he', 'Shao\
', 'the company'.",$ref:"#/$defs/words"},description:{description:"As the article introduces the speaker.",type:"string",
minLength:1}},required:["name","type","mention"],additionalProperties:!1,title:"Speaker",description:"Who is said to hav\
e said it."};function h(a,{instancePath:t="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){let e=null,
i=0,m=h.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&!Array.isArray(
a)){if(a.name===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},
message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(a.type===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=
[r]:e.push(r),i++}if(a.mention===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
mention"},message:"must have required property 'mention'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!(r==="name"||
r==="type"||r==="mention"||r==="description")){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(a.name!==void 0){let r=a.name;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/name",schemaPath:"#/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.
push(s),i++}}else{let s={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.type!==void 0){let r=a.type;if(typeof r!="string"){let s={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}if(!(r==="person"||r==="organization"||r==="group"||r==="document"||r==="unnamed")){let s={instancePath:t+
"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:z.properties.type.enum},message:"must b\
e equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.mention!==void 0){let r=a.mention;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:t+"/mention",schemaPath:"#/$defs/words/required",keyword:"\
required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(r.
start===void 0){let s={instancePath:t+"/mention",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+
"/mention",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have requ\
ired property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:t+
"/mention",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s==
"string"){if(d(s)<1){let n={instancePath:t+"/mention/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+
"/mention/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),i++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/mention/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:t+"/mention/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/mention/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:t+"/mention/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/mention",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.description!==void 0){let r=a.description;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/\
description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/description",schemaPath:"#/propert\
ies/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return h.errors=e,i===0}h.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function b(a,{instancePath:t="",
parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){let e=null,i=0,m=b.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"entry"},message:"must have required p\
roperty 'entry'"};e===null?e=[r]:e.push(r),i++}if(a.revision===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"revision"},message:"must have required property 'revision'"};e===null?e=[r]:e.push(r),
i++}if(a.claim===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},
message:"must have required property 'claim'"};e===null?e=[r]:e.push(r),i++}if(a.text===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=
[r]:e.push(r),i++}if(a.at===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),i++}if(a.context===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"context"},message:"must have required property 'cont\
ext'"};e===null?e=[r]:e.push(r),i++}if(a.sentence===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"sentence"},message:"must have required property 'sentence'"};e===null?e=[r]:e.push(r),i++}
if(a.confidence===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"conf\
idence"},message:"must have required property 'confidence'"};e===null?e=[r]:e.push(r),i++}if(a.kind===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[r]:e.push(r),i++}for(let r in a)if(!N.call(P.properties,r)){let s={instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let r=a.entry;if(typeof r!="string"){let s={instancePath:t+"/entry",schemaPath:"\
#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!==
"claim"){let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"clai\
m"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let r=a.revision;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs/revision/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&
(r<=0||isNaN(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMin\
imum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let r=a.
claim;if(typeof r=="string"){if(!g.test(r)){let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"\
pattern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(
s),i++}}else{let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let r=a.text;if(typeof r=="string"){if(d(r)<1){let s={
instancePath:t+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT h\
ave fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/text",schemaPath:"#/properties/\
text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.at!==void 0){
let r=a.at;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){let s={instancePath:t+"/at",schemaPath:"#/$\
defs/place/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};
e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(r.
line===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"\
line"},message:"must have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="start"||s==="\
end"||s==="line")){let n={instancePath:t+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.start!==
void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/at/start",schemaPath:"\
#/$defs/place/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.
push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/at/start",schemaPath:"#/$defs/p\
lace/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/at/end",schemaPath:"#/$defs/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:t+"/at/end",schemaPath:"\
#/$defs/place/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must \
be > 0"};e===null?e=[n]:e.push(n),i++}}if(r.line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:t+"/at/line",schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/at",schemaPath:"\
#/$defs/place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==
void 0){let r=a.context;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix===void 0){let s={instancePath:t+"/conte\
xt",schemaPath:"#/$defs/context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have requir\
ed property 'prefix'"};e===null?e=[s]:e.push(s),i++}if(r.suffix===void 0){let s={instancePath:t+"/context",schemaPath:"#\
/$defs/context/required",keyword:"required",params:{missingProperty:"suffix"},message:"must have required property 'suff\
ix'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="prefix"||s==="suffix")){let n={instancePath:t+"/context",schemaPath:"\
#/$defs/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),i++}if(r.prefix!==void 0&&typeof r.prefix!="string"){let s={instancePath:t+
"/context/prefix",schemaPath:"#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}if(r.suffix!==void 0&&typeof r.suffix!="string"){let s={instancePath:t+"/cont\
ext/suffix",schemaPath:"#/$defs/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/context",schemaPath:"#/$defs/context/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let r=a.sentence;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="start"||s==="end")){let n={instancePath:t+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/sentence/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/se\
ntence/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:t+"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:t+"/sentence/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveM\
inimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/sentence",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.confidence!==void 0){let r=a.confidence;if(typeof r!="string"){let s={instancePath:t+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(!(r==="high"||r==="medium"||r==="low")){let s={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/enum",
keyword:"enum",params:{allowedValues:P.properties.confidence.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let s={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!==
"number"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"numbe\
r"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.value!==void 0){let r=a.value;if(!(typeof r==
"number"&&isFinite(r))){let s={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"\
number"},message:"must be number"};e===null?e=[s]:e.push(s),i++}}if(a.min!==void 0){let r=a.min;if(!(typeof r=="number"&&
isFinite(r))){let s={instancePath:t+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[s]:e.push(s),i++}}if(a.max!==void 0){let r=a.max;if(!(typeof r=="number"&&isFinite(r))){let s={
instancePath:t+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"};
e===null?e=[s]:e.push(s),i++}}if(a.exact!==void 0){let r=a.exact;if(typeof r=="string"){if(!V.test(r)){let s={instancePath:t+
"/exact",schemaPath:"#/properties/exact/pattern",keyword:"pattern",params:{pattern:"^-?\\d+(\\.\\d+)?$"},message:'must m\
atch pattern "^-?\\d+(\\.\\d+)?$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/exact",schemaPath:"#/prop\
erties/exact/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.bound!==
void 0){let r=a.bound;if(typeof r!="string"){let s={instancePath:t+"/bound",schemaPath:"#/properties/bound/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="exact"||r==="about"||r==="\
more-than"||r==="at-least"||r==="less-than"||r==="at-most")){let s={instancePath:t+"/bound",schemaPath:"#/properties/bou\
nd/enum",keyword:"enum",params:{allowedValues:P.properties.bound.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[s]:e.push(s),i++}}if(a.direction!==void 0){let r=a.direction;if(typeof r!="string"){let s={instancePath:t+
"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}if(!(r==="up"||r==="down")){let s={instancePath:t+"/direction",schemaPath:"#/properties/directi\
on/enum",keyword:"enum",params:{allowedValues:P.properties.direction.enum},message:"must be equal to one of the allowed \
values"};e===null?e=[s]:e.push(s),i++}}if(a.role!==void 0){let r=a.role;if(typeof r!="string"){let s={instancePath:t+"/r\
ole",schemaPath:"#/properties/role/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(!(r==="level"||r==="change"||r==="ratio"||r==="multiple"||r==="rank"||r==="date"||r==="duration"||r==="\
age"||r==="score")){let s={instancePath:t+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues:P.
properties.role.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.unit!==void 0){
let r=a.unit;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let s={instancePath:t+"/unit",schemaPath:"\
#/$defs/unit/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="kind"||s==="code"||s==="name"||s==="head")){let n={instancePath:t+
"/unit",schemaPath:"#/$defs/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.kind!==void 0){let s=r.kind;if(typeof s!="string"){
let n={instancePath:t+"/unit/kind",schemaPath:"#/$defs/unit/properties/kind/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(s==="currency"||s==="percent"||s==="percentage-point"||s==="\
basis-point"||s==="measure"||s==="duration"||s==="count"||s==="none")){let n={instancePath:t+"/unit/kind",schemaPath:"#/\
$defs/unit/properties/kind/enum",keyword:"enum",params:{allowedValues:O.properties.kind.enum},message:"must be equal to \
one of the allowed values"};e===null?e=[n]:e.push(n),i++}}if(r.code!==void 0){let s=r.code;if(typeof s=="string"){if(d(s)<
1){let n={instancePath:t+"/unit/code",schemaPath:"#/$defs/unit/properties/code/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/unit/code",schemaPath:"\
#/$defs/unit/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/unit/name",schemaPath:"\
#/$defs/unit/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charact\
ers"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/unit/name",schemaPath:"#/$defs/unit/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.head!==void 0){let s=r.
head;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/unit/head",schemaPath:"#/$defs/unit/properties/head/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:t+"/unit/head",schemaPath:"#/$defs/unit/properties/head/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/unit",schemaPath:"#/$defs/unit/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.per!==void 0){let r=a.
per;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let s={instancePath:t+"/per",schemaPath:"#/$defs/un\
it/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[s]:e.push(s),i++}for(let s in r)if(!(s==="kind"||s==="code"||s==="name"||s==="head")){let n={instancePath:t+"/per",schemaPath:"\
#/$defs/unit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have a\
dditional properties"};e===null?e=[n]:e.push(n),i++}if(r.kind!==void 0){let s=r.kind;if(typeof s!="string"){let n={instancePath:t+
"/per/kind",schemaPath:"#/$defs/unit/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}if(!(s==="currency"||s==="percent"||s==="percentage-point"||s==="basis-point"||s==="measure"||
s==="duration"||s==="count"||s==="none")){let n={instancePath:t+"/per/kind",schemaPath:"#/$defs/unit/properties/kind/enu\
m",keyword:"enum",params:{allowedValues:O.properties.kind.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),i++}}if(r.code!==void 0){let s=r.code;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/per\
/code",schemaPath:"#/$defs/unit/properties/code/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/per/code",schemaPath:"#/$defs/unit/p\
roperties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.
name!==void 0){let s=r.name;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/per/name",schemaPath:"#/$defs/unit\
/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/per/name",schemaPath:"#/$defs/unit/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.head!==void 0){let s=r.head;if(typeof s==
"string"){if(d(s)<1){let n={instancePath:t+"/per/head",schemaPath:"#/$defs/unit/properties/head/minLength",keyword:"minL\
ength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+
"/per/head",schemaPath:"#/$defs/unit/properties/head/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/per",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.of!==void 0){let r=a.of;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.text===void 0){let s={instancePath:t+"/of",schemaPath:"#/$defs/words/required",keyword:"required",
params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(r.start===
void 0){let s={instancePath:t+"/of",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"star\
t"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+
"/of",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have required \
property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:t+
"/of",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s=="string"){
if(d(s)<1){let n={instancePath:t+"/of/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/of/\
text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:t+"/of/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+
"/of/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:t+"/of/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){
let n={instancePath:t+"/of/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/of",schemaPath:"\
#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.date!==
void 0){let r=a.date;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/date",schemaPath:"#/properties/date/minLe\
ngth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.equivalent!==void 0){let r=a.equivalent;if(typeof r=="string"){if(!g.test(r)){
let s={instancePath:t+"/equivalent",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{pattern:"^clm_[a-z2-\
7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/\
equivalent",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(a.speaker!==void 0&&(h(a.speaker,{instancePath:t+"/speaker",parentData:a,parentDataProperty:"spe\
aker",rootData:l,dynamicAnchors:y})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),a.within!==void 0){let r=a.within;
if(typeof r=="string"){if(!g.test(r)){let s={instancePath:t+"/within",schemaPath:"#/$defs/claim-id/pattern",keyword:"pat\
tern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/within",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var U=v,T={type:"object",properties:{entry:{type:"string",const:"claim"},revision:{$ref:"#/$defs/revisi\
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
vision of the text."};function v(a,{instancePath:t="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){
let e=null,i=0,m=v.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.entry===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'"};e===null?e=[r]:e.push(r),i++}if(a.revision===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"must have required property 'rev\
ision'"};e===null?e=[r]:e.push(r),i++}if(a.claim===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"claim"},message:"must have required property 'claim'"};e===null?e=[r]:e.push(r),i++}if(a.text===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"},message:"must h\
ave required property 'text'"};e===null?e=[r]:e.push(r),i++}if(a.at===void 0){let r={instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"at"},message:"must have required property 'at'"};e===null?e=[r]:e.push(r),
i++}if(a.context===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"con\
text"},message:"must have required property 'context'"};e===null?e=[r]:e.push(r),i++}if(a.sentence===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentence"},message:"must have required property 'sen\
tence'"};e===null?e=[r]:e.push(r),i++}if(a.confidence===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"confidence"},message:"must have required property 'confidence'"};e===null?e=[r]:e.push(
r),i++}if(a.form===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"for\
m"},message:"must have required property 'form'"};e===null?e=[r]:e.push(r),i++}if(a.content===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'cont\
ent'"};e===null?e=[r]:e.push(r),i++}if(a.kind===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(a.quoted===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"quoted"},message:"must\
 have required property 'quoted'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!N.call(T.properties,r)){let s={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let r=a.entry;if(typeof r!="string"){let s={instancePath:t+
"/entry",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),i++}if(r!=="claim"){let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{
allowedValue:"claim"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let r=a.
revision;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs\
/revision/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r==
"number"&&isFinite(r)&&(r<=0||isNaN(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",
keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==
void 0){let r=a.claim;if(typeof r=="string"){if(!g.test(r)){let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/\
pattern",keyword:"pattern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let r=a.text;if(typeof r=="st\
ring"){if(d(r)<1){let s={instancePath:t+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.
at!==void 0){let r=a.at;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){let s={instancePath:t+"/at",schemaPath:"\
#/$defs/place/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};
e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(r.
line===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"\
line"},message:"must have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="start"||s==="\
end"||s==="line")){let n={instancePath:t+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.start!==
void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/at/start",schemaPath:"\
#/$defs/place/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.
push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/at/start",schemaPath:"#/$defs/p\
lace/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/at/end",schemaPath:"#/$defs/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:t+"/at/end",schemaPath:"\
#/$defs/place/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must \
be > 0"};e===null?e=[n]:e.push(n),i++}}if(r.line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:t+"/at/line",schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/at",schemaPath:"\
#/$defs/place/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==
void 0){let r=a.context;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix===void 0){let s={instancePath:t+"/conte\
xt",schemaPath:"#/$defs/context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have requir\
ed property 'prefix'"};e===null?e=[s]:e.push(s),i++}if(r.suffix===void 0){let s={instancePath:t+"/context",schemaPath:"#\
/$defs/context/required",keyword:"required",params:{missingProperty:"suffix"},message:"must have required property 'suff\
ix'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="prefix"||s==="suffix")){let n={instancePath:t+"/context",schemaPath:"\
#/$defs/context/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT hav\
e additional properties"};e===null?e=[n]:e.push(n),i++}if(r.prefix!==void 0&&typeof r.prefix!="string"){let s={instancePath:t+
"/context/prefix",schemaPath:"#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[s]:e.push(s),i++}if(r.suffix!==void 0&&typeof r.suffix!="string"){let s={instancePath:t+"/cont\
ext/suffix",schemaPath:"#/$defs/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/context",schemaPath:"#/$defs/context/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let r=a.sentence;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/\
span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/span/required",keyword:"req\
uired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="start"||s==="end")){let n={instancePath:t+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),i++}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/sentence/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/se\
ntence/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:t+"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:t+"/sentence/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveM\
inimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/sentence",schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(a.confidence!==void 0){let r=a.confidence;if(typeof r!="string"){let s={instancePath:t+"/confidence",schemaPath:"\
#/properties/confidence/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(!(r==="high"||r==="medium"||r==="low")){let s={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/enum",
keyword:"enum",params:{allowedValues:T.properties.confidence.enum},message:"must be equal to one of the allowed values"};
e===null?e=[s]:e.push(s),i++}}if(a.form!==void 0){let r=a.form;if(typeof r!="string"){let s={instancePath:t+"/form",schemaPath:"\
#/properties/form/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r===
"direct"||r==="mixed"||r==="indirect")){let s={instancePath:t+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",
params:{allowedValues:T.properties.form.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),i++}}if(a.content!==void 0){let r=a.content;if(Array.isArray(r)){if(r.length<1){let n={instancePath:t+"/content",schemaPath:"\
#/properties/content/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.start===
void 0){let o={instancePath:t+"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
start"},message:"must have required property 'start'"};e===null?e=[o]:e.push(o),i++}if(u.end===void 0){let o={instancePath:t+
"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"end"},message:"must have re\
quired property 'end'"};e===null?e=[o]:e.push(o),i++}for(let o in u)if(!(o==="start"||o==="end")){let p={instancePath:t+
"/content/"+n,schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(u.start!==void 0){let o=u.start;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/content/"+n+"/start",schemaPath:"#/$defs/span/propert\
ies/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o==
"number"&&isFinite(o)&&(o<0||isNaN(o))){let p={instancePath:t+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties\
/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),i++}}
if(u.end!==void 0){let o=u.end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/content\
/"+n+"/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let p={instancePath:t+"/content/"+
n+"/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/content/"+n,schemaPath:"#/$defs/span/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:t+
"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(a.speaker!==void 0&&(h(a.speaker,{instancePath:t+"/speaker",parentData:a,parentDataProperty:"spe\
aker",rootData:l,dynamicAnchors:y})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),a.cue!==void 0){let r=a.cue;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:t+"/cue",schemaPath:"#/$defs/words/requir\
ed",keyword:"required",params:{missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(
s),i++}if(r.start===void 0){let s={instancePath:t+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{
missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===void 0){
let s={instancePath:t+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"\
must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s==="start"||s==="end")){
let n={instancePath:t+"/cue",schemaPath:"#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s==
"string"){if(d(s)<1){let n={instancePath:t+"/cue/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+
"/cue/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[n]:e.push(n),i++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/cue/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:t+"/cue/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/cue/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:t+"/cue/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/cue",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),i++}}if(a.addressee!==void 0){let r=a.addressee;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){
let s={instancePath:t+"/addressee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"text"},
message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(r.start===void 0){let s={instancePath:t+"/\
addressee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/addressee",schemaPath:"\
#/$defs/words/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===
null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:t+"/addressee",schemaPath:"\
#/$defs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s=="string"){if(d(s)<1){
let n={instancePath:t+"/addressee/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/add\
ressee/text",schemaPath:"#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[n]:e.push(n),i++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/addressee/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={
instancePath:t+"/addressee/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/addressee/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&
(s<=0||isNaN(s))){let n={instancePath:t+"/addressee/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/addressee",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let s={instancePath:t+"/kind",schemaPath:"#/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!==
"quote"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quote"},
message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.quoted!==void 0){let r=a.quoted;if(Array.isArray(
r)){if(r.length<1){let n={instancePath:t+"/quoted",schemaPath:"#/properties/quoted/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++){let u=r[n];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.start===void 0){let o={instancePath:t+"/quoted/"+n,schemaPath:"#/$defs\
/span/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?
e=[o]:e.push(o),i++}if(u.end===void 0){let o={instancePath:t+"/quoted/"+n,schemaPath:"#/$defs/span/required",keyword:"re\
quired",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[o]:e.push(o),i++}for(let o in u)
if(!(o==="start"||o==="end")){let p={instancePath:t+"/quoted/"+n,schemaPath:"#/$defs/span/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),i++}if(u.start!==void 0){let o=u.start;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+
"/quoted/"+n+"/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o))){let p={instancePath:t+
"/quoted/"+n+"/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[p]:e.push(p),i++}}if(u.end!==void 0){let o=u.end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let p={instancePath:t+"/quoted/"+n+"/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&(o<=
0||isNaN(o))){let p={instancePath:t+"/quoted/"+n+"/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+
"/quoted/"+n,schemaPath:"#/$defs/span/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
o]:e.push(o),i++}}}else{let s={instancePath:t+"/quoted",schemaPath:"#/properties/quoted/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return v.errors=e,i===0}v.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Z=q,L={type:"object",properties:{entry:{type:"string",const:"claim"},revision:{
$ref:"#/$defs/revision"},claim:{$ref:"#/$defs/claim-id"},text:{type:"string",minLength:1,description:"The exact slice of\
 the source's text at `at`."},at:{$ref:"#/$defs/place"},context:{$ref:"#/$defs/context"},sentence:{description:"The sent\
ence, or paragraph, that the claim stands in.",$ref:"#/$defs/span"},confidence:{type:"string",enum:["high","medium","low"],
description:"How sure the extractor is that every field is right."},form:{type:"string",enum:["direct","mixed","indirect"],
description:"direct: all of it in marks; mixed: part of it; indirect: none."},content:{minItems:1,type:"array",items:{$ref:"\
#/$defs/span"},description:"The whole statement, marks included, without cue and speaker."},speaker:{$ref:"#/$defs/speak\
er"},cue:{description:"The words that report it: 'says', 'according to'.",$ref:"#/$defs/words"},addressee:{description:"\
Who was told.",$ref:"#/$defs/words"},kind:{type:"string",const:"attribution"}},required:["entry","revision","claim","tex\
t","at","context","sentence","confidence","form","content","kind"],additionalProperties:!1,title:"Attribution",description:"\
An attribution as found in one revision of the text."};function q(a,{instancePath:t="",parentData:c,parentDataProperty:f,
rootData:l=a,dynamicAnchors:y={}}={}){let e=null,i=0,m=q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[r]:e.push(
r),i++}if(a.revision===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
revision"},message:"must have required property 'revision'"};e===null?e=[r]:e.push(r),i++}if(a.claim===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},message:"must have required property 'claim'"};
e===null?e=[r]:e.push(r),i++}if(a.text===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"text"},message:"must have required property 'text'"};e===null?e=[r]:e.push(r),i++}if(a.at===void 0){let r={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"at"},message:"must have required prop\
erty 'at'"};e===null?e=[r]:e.push(r),i++}if(a.context===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"context"},message:"must have required property 'context'"};e===null?e=[r]:e.push(r),i++}
if(a.sentence===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"senten\
ce"},message:"must have required property 'sentence'"};e===null?e=[r]:e.push(r),i++}if(a.confidence===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"confidence"},message:"must have required property 'c\
onfidence'"};e===null?e=[r]:e.push(r),i++}if(a.form===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"form"},message:"must have required property 'form'"};e===null?e=[r]:e.push(r),i++}if(a.content===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"mus\
t have required property 'content'"};e===null?e=[r]:e.push(r),i++}if(a.kind===void 0){let r={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=
[r]:e.push(r),i++}for(let r in a)if(!N.call(L.properties,r)){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(
s),i++}if(a.entry!==void 0){let r=a.entry;if(typeof r!="string"){let s={instancePath:t+"/entry",schemaPath:"#/properties\
/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="claim"){
let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"claim"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.revision!==void 0){let r=a.revision;if(!(typeof r=="numbe\
r"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<=
0||isNaN(r))){let s={instancePath:t+"/revision",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let r=a.claim;
if(typeof r=="string"){if(!g.test(r)){let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"patt\
ern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.text!==void 0){let r=a.text;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+
"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.at!==void 0){let r=a.at;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.start===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/requir\
ed",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.
push(s),i++}if(r.end===void 0){let s={instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{
missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}if(r.line===void 0){let s={
instancePath:t+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty:"line"},message:"mus\
t have required property 'line'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="start"||s==="end"||s==="line")){
let n={instancePath:t+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.start!==void 0){let s=r.start;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/at/start",schemaPath:"#/$defs/place/properties/start/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/at/start",schemaPath:"#/$defs/place/properties/start/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){
let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/at/end",schemaPath:"#/$def\
s/place/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:t+"/at/end",schemaPath:"#/$defs/place/prop\
erties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?
e=[n]:e.push(n),i++}}if(r.line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:t+"/at/line",
schemaPath:"#/$defs/place/properties/line/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/at",schemaPath:"#/$defs/place/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.context!==void 0){let r=a.context;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.prefix===void 0){let s={instancePath:t+"/context",schemaPath:"#/$defs/\
context/required",keyword:"required",params:{missingProperty:"prefix"},message:"must have required property 'prefix'"};e===
null?e=[s]:e.push(s),i++}if(r.suffix===void 0){let s={instancePath:t+"/context",schemaPath:"#/$defs/context/required",keyword:"\
required",params:{missingProperty:"suffix"},message:"must have required property 'suffix'"};e===null?e=[s]:e.push(s),i++}
for(let s in r)if(!(s==="prefix"||s==="suffix")){let n={instancePath:t+"/context",schemaPath:"#/$defs/context/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),i++}if(r.prefix!==void 0&&typeof r.prefix!="string"){let s={instancePath:t+"/context/prefix",schemaPath:"\
#/$defs/context/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}if(r.suffix!==void 0&&typeof r.suffix!="string"){let s={instancePath:t+"/context/suffix",schemaPath:"#/$defs\
/context/properties/suffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/context",schemaPath:"#/$defs/context/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(a.sentence!==void 0){let r=a.sentence;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.start===void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/span/required",keyword:"required",
params:{missingProperty:"start"},message:"must have required property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===
void 0){let s={instancePath:t+"/sentence",schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"\
end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)if(!(s==="start"||s==="en\
d")){let n={instancePath:t+"/sentence",schemaPath:"#/$defs/span/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.start!==void 0){let s=r.
start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/sentence/start",schemaPath:"#/$d\
efs/span/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/sentence/start",schemaPath:"#/$defs/\
span/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/sentence/end",schemaPath:"#/$defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={instancePath:t+"/sente\
nce/end",schemaPath:"#/$defs/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},
message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/sentence",schemaPath:"#/$defs/span/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.confidence!==void 0){
let r=a.confidence;if(typeof r!="string"){let s={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="high"||r==="mediu\
m"||r==="low")){let s={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues:L.
properties.confidence.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.form!==
void 0){let r=a.form;if(typeof r!="string"){let s={instancePath:t+"/form",schemaPath:"#/properties/form/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="direct"||r==="mixed"||r==="\
indirect")){let s={instancePath:t+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues:L.properties.
form.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.content!==void 0){let r=a.
content;if(Array.isArray(r)){if(r.length<1){let n={instancePath:t+"/content",schemaPath:"#/properties/content/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;
for(let n=0;n<s;n++){let u=r[n];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.start===void 0){let o={instancePath:t+
"/content/"+n,schemaPath:"#/$defs/span/required",keyword:"required",params:{missingProperty:"start"},message:"must have \
required property 'start'"};e===null?e=[o]:e.push(o),i++}if(u.end===void 0){let o={instancePath:t+"/content/"+n,schemaPath:"\
#/$defs/span/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===
null?e=[o]:e.push(o),i++}for(let o in u)if(!(o==="start"||o==="end")){let p={instancePath:t+"/content/"+n,schemaPath:"#/\
$defs/span/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties"};e===null?e=[p]:e.push(p),i++}if(u.start!==void 0){let o=u.start;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let p={instancePath:t+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties/start/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}if(typeof o=="number"&&isFinite(o)&&
(o<0||isNaN(o))){let p={instancePath:t+"/content/"+n+"/start",schemaPath:"#/$defs/span/properties/start/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[p]:e.push(p),i++}}if(u.end!==void 0){let o=u.
end;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let p={instancePath:t+"/content/"+n+"/end",schemaPath:"#/$\
defs/span/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),
i++}if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o))){let p={instancePath:t+"/content/"+n+"/end",schemaPath:"#/$defs\
/span/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"must be > 0"};
e===null?e=[p]:e.push(p),i++}}}else{let o={instancePath:t+"/content/"+n,schemaPath:"#/$defs/span/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{let s={instancePath:t+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.
speaker!==void 0&&(h(a.speaker,{instancePath:t+"/speaker",parentData:a,parentDataProperty:"speaker",rootData:l,dynamicAnchors:y})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length)),a.cue!==void 0){let r=a.cue;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.text===void 0){let s={instancePath:t+"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"\
text"},message:"must have required property 'text'"};e===null?e=[s]:e.push(s),i++}if(r.start===void 0){let s={instancePath:t+
"/cue",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have requir\
ed property 'start'"};e===null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/cue",schemaPath:"#/$defs/w\
ords/required",keyword:"required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=
[s]:e.push(s),i++}for(let s in r)if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:t+"/cue",schemaPath:"#/$d\
efs/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"};e===null?e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s=="string"){if(d(s)<1){let n={
instancePath:t+"/cue/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/cue/text",schemaPath:"\
#/$defs/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+
"/cue/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/cue/st\
art",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"mus\
t be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:t+"/cue/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(s))){let n={
instancePath:t+"/cue/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+"/cue",schemaPath:"\
#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(a.addressee!==
void 0){let r=a.addressee;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.text===void 0){let s={instancePath:t+"/addre\
ssee",schemaPath:"#/$defs/words/required",keyword:"required",params:{missingProperty:"text"},message:"must have required\
 property 'text'"};e===null?e=[s]:e.push(s),i++}if(r.start===void 0){let s={instancePath:t+"/addressee",schemaPath:"#/$d\
efs/words/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property 'start'"};e===
null?e=[s]:e.push(s),i++}if(r.end===void 0){let s={instancePath:t+"/addressee",schemaPath:"#/$defs/words/required",keyword:"\
required",params:{missingProperty:"end"},message:"must have required property 'end'"};e===null?e=[s]:e.push(s),i++}for(let s in r)
if(!(s==="text"||s==="start"||s==="end")){let n={instancePath:t+"/addressee",schemaPath:"#/$defs/words/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[n]:e.push(n),i++}if(r.text!==void 0){let s=r.text;if(typeof s=="string"){if(d(s)<1){let n={instancePath:t+"/addressee\
/text",schemaPath:"#/$defs/words/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:t+"/addressee/text",schemaPath:"#/$defs\
/words/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:t+"/add\
ressee/start",schemaPath:"#/$defs/words/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let n={instancePath:t+"/addre\
ssee/start",schemaPath:"#/$defs/words/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.end!==void 0){let s=r.end;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let n={instancePath:t+"/addressee/end",schemaPath:"#/$defs/words/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof s=="number"&&isFinite(s)&&(s<=0||isNaN(
s))){let n={instancePath:t+"/addressee/end",schemaPath:"#/$defs/words/properties/end/exclusiveMinimum",keyword:"exclusiv\
eMinimum",params:{comparison:">",limit:0},message:"must be > 0"};e===null?e=[n]:e.push(n),i++}}}else{let s={instancePath:t+
"/addressee",schemaPath:"#/$defs/words/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}}if(a.kind!==void 0){let r=a.kind;if(typeof r!="string"){let s={instancePath:t+"/kind",schemaPath:"#/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!==
"attribution"){let s={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
attribution"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===
0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var H=x,_={type:"object",properties:{entry:{type:"string",const:"\
withdrawal"},claim:{$ref:"#/$defs/claim-id"},revision:{$ref:"#/$defs/revision"},reason:{type:"string",enum:["text-change\
d","extractor-changed","metadata-changed"]},replacement:{description:"The claim that stands in its place, recorded after\
 it.",$ref:"#/$defs/claim-id"}},required:["entry","claim","revision","reason"],additionalProperties:!1,title:"Withdrawal",
description:"Takes a claim back."};function x(a,{instancePath:t="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){
let e=null,i=0,m=x.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&
!Array.isArray(a)){if(a.entry===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
entry"},message:"must have required property 'entry'"};e===null?e=[r]:e.push(r),i++}if(a.claim===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"claim"},message:"must have required property 'claim'"};
e===null?e=[r]:e.push(r),i++}if(a.revision===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revision"},message:"must have required property 'revision'"};e===null?e=[r]:e.push(r),i++}if(a.reason===
void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reason"},message:"must\
 have required property 'reason'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!(r==="entry"||r==="claim"||r==="revis\
ion"||r==="reason"||r==="replacement")){let s={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(a.
entry!==void 0){let r=a.entry;if(typeof r!="string"){let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r!=="withdrawal"){let s={
instancePath:t+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{allowedValue:"withdrawal"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let r=a.claim;if(typeof r=="string"){if(!g.
test(r)){let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{pattern:"^clm_[a\
-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
s]:e.push(s),i++}}if(a.revision!==void 0){let r=a.revision;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:t+"/revision",schemaPath:"#/$defs/revision/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"};e===null?e=[s]:e.push(s),i++}if(typeof r=="number"&&isFinite(r)&&(r<=0||isNaN(r))){let s={instancePath:t+"/revis\
ion",schemaPath:"#/$defs/revision/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},message:"\
must be > 0"};e===null?e=[s]:e.push(s),i++}}if(a.reason!==void 0){let r=a.reason;if(typeof r!="string"){let s={instancePath:t+
"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(!(r==="text-changed"||r==="extractor-changed"||r==="metadata-changed")){let s={instancePath:t+"/r\
eason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:_.properties.reason.enum},message:"mus\
t be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(a.replacement!==void 0){let r=a.replacement;if(typeof r==
"string"){if(!g.test(r)){let s={instancePath:t+"/replacement",schemaPath:"#/$defs/claim-id/pattern",keyword:"pattern",params:{
pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={
instancePath:t+"/replacement",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Q=$;function w(a,{instancePath:t="",parentData:c,parentDataProperty:f,rootData:l=a,dynamicAnchors:y={}}={}){let e=null,i=0,m=w.
evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){
for(let r in a)if(!(r==="url"||r==="file"||r==="locator"||r==="archived"||r==="sha256")){let s={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[s]:e.push(s),i++}if(a.url!==void 0){let r=a.url;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 \
characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.file!==void 0){let r=a.file;if(typeof r==
"string"){if(d(r)<1){let s={instancePath:t+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/fil\
e",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}}if(a.locator!==void 0){let r=a.locator;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/locator",schemaPath:"\
#/properties/locator/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/locator",schemaPath:"#/properties/locator/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.archived!==void 0){let r=a.archived;if(typeof r==
"string"){if(d(r)<1){let s={instancePath:t+"/archived",schemaPath:"#/properties/archived/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/archived",schemaPath:"#/properties/archived/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[s]:e.push(s),i++}}if(a.sha256!==void 0){let r=a.sha256;if(typeof r=="string"){if(!I.test(r)){let s={instancePath:t+
"/sha256",schemaPath:"#/$defs/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pa\
ttern "^[0-9a-f]{64}$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/sha256",schemaPath:"#/$defs/sha256/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{let r={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return w.
errors=e,i===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function $(a,{instancePath:t="",parentData:c,parentDataProperty:f,
rootData:l=a,dynamicAnchors:y={}}={}){let e=null,i=0,m=$.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.
items=void 0),a&&typeof a=="object"&&!Array.isArray(a)){if(a.entry===void 0){let r={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"entry"},message:"must have required property 'entry'"};e===null?e=[r]:e.push(
r),i++}if(a.claim===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"cl\
aim"},message:"must have required property 'claim'"};e===null?e=[r]:e.push(r),i++}if(a.recorded===void 0){let r={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"recorded"},message:"must have required property 'rec\
orded'"};e===null?e=[r]:e.push(r),i++}if(a.verdict===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"verdict"},message:"must have required property 'verdict'"};e===null?e=[r]:e.push(r),i++}if(a.
reviewer===void 0){let r={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"reviewer"},
message:"must have required property 'reviewer'"};e===null?e=[r]:e.push(r),i++}for(let r in a)if(!(r==="entry"||r==="cla\
im"||r==="recorded"||r==="verdict"||r==="reviewer"||r==="evidence"||r==="note")){let s={instancePath:t,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"};e===null?e=[s]:e.push(s),i++}if(a.entry!==void 0){let r=a.entry;if(typeof r!="string"){let s={instancePath:t+"/en\
try",schemaPath:"#/properties/entry/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r!=="review"){let s={instancePath:t+"/entry",schemaPath:"#/properties/entry/const",keyword:"const",params:{
allowedValue:"review"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}}if(a.claim!==void 0){let r=a.claim;
if(typeof r=="string"){if(!g.test(r)){let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/pattern",keyword:"patt\
ern",params:{pattern:"^clm_[a-z2-7]{12}$"},message:'must match pattern "^clm_[a-z2-7]{12}$"'};e===null?e=[s]:e.push(s),i++}}else{
let s={instancePath:t+"/claim",schemaPath:"#/$defs/claim-id/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[s]:e.push(s),i++}}if(a.recorded!==void 0){let r=a.recorded;if(typeof r=="string"){if(!M.test(r)){let s={
instancePath:t+"/recorded",schemaPath:"#/$defs/timestamp/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[\
0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[\
0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ$"'};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+
"/recorded",schemaPath:"#/$defs/timestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}}if(a.verdict!==void 0){let r=a.verdict;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/ve\
rdict",schemaPath:"#/properties/verdict/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/verdict",schemaPath:"#/properties/verdict/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.reviewer!==void 0){
let r=a.reviewer;if(typeof r=="string"){if(d(r)<1){let s={instancePath:t+"/reviewer",schemaPath:"#/properties/reviewer/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),
i++}}else{let s={instancePath:t+"/reviewer",schemaPath:"#/properties/reviewer/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(a.evidence!==void 0){let r=a.evidence;if(Array.isArray(r)){if(r.
length<1){let n={instancePath:t+"/evidence",schemaPath:"#/properties/evidence/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let s=r.length;for(let n=0;n<s;n++)w(r[n],{instancePath:t+
"/evidence/"+n,parentData:r,parentDataProperty:n,rootData:l,dynamicAnchors:y})||(e=e===null?w.errors:e.concat(w.errors),
i=e.length)}else{let s={instancePath:t+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(a.note!==void 0){let r=a.note;if(typeof r=="string"){if(d(
r)<1){let s={instancePath:t+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),i++}}else{let s={instancePath:t+"/note",schemaPath:"#/p\
roperties/note/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}}else{
let r={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Z as attributionEntry,R as numberEntry,U as quoteEntry,Q as reviewEntry,S as sourceEntry,H as withdrawalEntry};
