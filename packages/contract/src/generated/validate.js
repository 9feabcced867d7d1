// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
var sr=Object.defineProperty;var or=(i,s)=>()=>{try{return s||i((s={exports:{}}).exports,s),s.exports}catch(c){throw s=0,c}},ar=(i,s)=>{for(var c in s)sr(i,c,{get:s[c],enumerable:!0})};var rr=or(Xe=>{"use strict";Object.defineProperty(Xe,"__esModule",{value:!0});function er(i){let s=i.length,c=0,u=0,p;for(;u<s;)c++,p=i.charCodeAt(u++),p>=55296&&
p<=56319&&u<s&&(p=i.charCodeAt(u),(p&64512)===56320&&u++);return c}Xe.default=er;er.code='require("ajv/dist/runtime/ucs2length").default'});var Ze={};ar(Ze,{Action:()=>Rr,ActionCount:()=>Cr,ActionExec:()=>Br,ActionExecPut:()=>Lr,ActionLimits:()=>Ir,ActionLimitsPut:()=>Or,ActionList:()=>Hr,ActionMeta:()=>Fr,
ActionPut:()=>Sr,Activation:()=>bi,ActivationBrief:()=>Ai,ActivationBriefList:()=>Ei,ActivationCount:()=>Wi,ActivationId:()=>hi,ActivationIdText:()=>Er,ActivationList:()=>ji,
ActivationLogs:()=>wi,ActivationResult:()=>vi,ActiveActivations:()=>Ci,Annotations:()=>Mr,ApiInfo:()=>Bi,BlackboxExec:()=>$r,ByteSize:()=>Mi,CodeExec:()=>Dr,EmptyObject:()=>ai,
EntityName:()=>yr,EntityPath:()=>fr,EpochMs:()=>_r,ErrorMessage:()=>pr,InvokerStates:()=>Ri,InvokersNotReady:()=>Hi,InvokersReady:()=>Fi,JsonValue:()=>lr,KeyValue:()=>wr,
Namespaces:()=>qi,Package:()=>ci,PackageAction:()=>li,PackageBinding:()=>pi,PackageCount:()=>fi,PackageList:()=>di,PackageMeta:()=>yi,PackagePut:()=>gi,PackageWithContents:()=>ui,
Parameter:()=>qr,Parameters:()=>xr,PathName:()=>Nr,Payload:()=>ur,QualifiedNameInput:()=>Pr,QualifiedNameText:()=>hr,Rule:()=>Kr,RuleCount:()=>Xr,RuleList:()=>Ur,
RuleMeta:()=>Qr,RulePut:()=>Yr,RuleStatus:()=>Vr,RuleStatusPut:()=>Zr,RuntimeInfo:()=>Oi,SequenceExec:()=>Tr,ServerInfo:()=>Ti,ServerLimits:()=>Di,SwaggerDocument:()=>Li,
Trigger:()=>ri,TriggerCount:()=>si,TriggerList:()=>ni,TriggerMeta:()=>ti,TriggerPut:()=>oi,TriggerRule:()=>ei,UserLimits:()=>Ni,Version:()=>kr,VersionInput:()=>jr,
WebForm:()=>mr,reply_disableController_200_text_plain:()=>Ki,reply_getActivations_200_application_json:()=>it,reply_getAllActions_200_application_json:()=>Qi,reply_getAllPackages_200_application_json:()=>rt,
reply_getAllRules_200_application_json:()=>Zi,reply_getAllTriggers_200_application_json:()=>et,reply_getDocsFile_200_text_html:()=>Vi,reply_getHealthyInvokerCount_200_application_json:()=>zi,
reply_invokeAction_200_application_json:()=>Ui,reply_invokeAction_500_application_json:()=>Xi,reply_invokeWebActionGet_200____:()=>Yi,reply_optionsOutsideApi_200_text_plain:()=>Ji,
reply_ping_200_text_plain:()=>Si});var pr=L;var A=rr().default;function L(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),t++}if(i.code===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="error"||r==="code")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.error!==void 0){let r=i.error;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/e\
rror",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}
if(i.code!==void 0){let r=i.code;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr=$,cr={type:[
"object","array","string","number","boolean","null"],description:"Any JSON value.",items:{},additionalProperties:!0};function $(i,{instancePath:s="",parentData:c,
parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i!=
"object"&&typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:cr.
type},message:"must be object,array,string,number,boolean,null"};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}$.evaluated={props:!0,items:!0,dynamicProps:!1,
dynamicItems:!1};var ur=de;function de(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=fe;function fe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(typeof i[r]!="string"){let n={instancePath:s+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fe.errors=
e,t===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=d;var dr=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$","u");function d(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=d.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(A(i)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),t++}if(A(i)<1){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),t++}if(!dr.test(i)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&\
-]{0,254}[\\w@.&-])$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),t++}return d.errors=e,t===0}d.evaluated={dynamicProps:!1,dynamicItems:!1};var fr=j;var gr=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$","u");function j(i,{instancePath:s="",parentData:c,parentDataProperty:u,
rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(A(
i)>513){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:513},message:"must NOT have more than 513 characters"};e===null?e=[r]:e.
push(r),t++}if(A(i)<1){let r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),t++}if(!gr.test(i)){let r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"'};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}return j.errors=e,t===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var hr=R;var vr=new RegExp("^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$","u");function R(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=R.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(A(i)>771){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:771},message:"must NOT have more than 771 characters"};e===null?e=[r]:e.push(r),t++}if(A(i)<4){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[r]:e.push(r),t++}if(!vr.test(i)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"},message:'must match pattern "^(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}return R.errors=e,t===0}R.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr=N;var br=new RegExp("^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$","u");var ir=new RegExp("^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$","u");function b(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,
dynamicAnchors:l={}}={}){let e=null,t=0,o=b.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!ir.test(i)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match\
 pattern "^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function N(i,{
instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=N.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let r=t,n=!1,a=null,y=t;if(typeof i=="string"){if(A(i)>771){let f={instancePath:s,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{
limit:771},message:"must NOT have more than 771 characters"};e===null?e=[f]:e.push(f),t++}if(A(i)<3){let f={instancePath:s,schemaPath:"#/oneOf/0/minLength",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[f]:e.push(f),t++}if(!br.test(i)){let f={instancePath:s,schemaPath:"#/on\
eOf/0/pattern",keyword:"pattern",params:{pattern:"^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"},message:'must match\
 pattern "^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"'};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),t++}var g=y===t;g&&(n=!0,a=0);let m=t;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.path===void 0){let f={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'"};e===null?e=[f]:e.push(f),t++}if(i.name===void 0){let f={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[f]:e.push(f),t++}i.path!==void 0&&(j(i.path,{instancePath:s+"/path",parentData:i,
parentDataProperty:"path",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",
parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+
"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.binding!==void 0&&(j(
i.binding,{instancePath:s+"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length))}else{
let f={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),t++}var g=m===t;if(g&&
n)n=!1,a=[a,1];else if(g){n=!0,a=1;var v={};v.path=!0,v.name=!0,v.version=!0,v.binding=!0}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),t++}return N.errors=e,o.props=v,t===
0}N.evaluated={dynamicProps:!0,dynamicItems:!1};var kr=ge;function ge(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!ir.test(i)){let r={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match pattern "^(?:0|[1-9]\\d{0,9\
})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return ge.errors=e,t===0}ge.evaluated={dynamicProps:!1,dynamicItems:!1};var jr=W;var Ar=new RegExp("^\\d{1,10}(?:\\.\\d{1,10}){0,2}$","u");function W(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(A(i)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),t++}if(!Ar.test(i)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"},message:'must match pattern "^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"'};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
t++}return W.errors=e,t===0}W.evaluated={dynamicProps:!1,dynamicItems:!1};var _r=P;function P(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}return P.errors=e,t===0}P.evaluated={dynamicProps:!1,
dynamicItems:!1};var Er=_;var Wr=new RegExp("^[0-9a-f]{32}$","u");function _(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=_.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(A(i)>32){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),t++}if(A(i)<32){let r={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[r]:e.push(r),t++}if(!Wr.test(i)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),t++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}_.evaluated=
{dynamicProps:!1,dynamicItems:!1};var wr=G;function G(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),t++}if(i.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),t++}if(i.key!==void 0&&typeof i.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return G.
errors=e,t===0}G.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var qr=F;function F(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),t++}if(i.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),t++}if(i.key!==void 0&&typeof i.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),t++}if(i.init!==void 0&&typeof i.init!="boolean"){let r={instancePath:s+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.encryption!==void 0&&typeof i.encryption!="string"){let r={instancePath:s+"/encryption",schemaPath:"\
#/properties/encryption/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}F.evaluated={props:{key:!0,value:!0,
init:!0,encryption:!0},dynamicProps:!1,dynamicItems:!1};var Mr=h;function h(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=h.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){let r=i.length;for(let n=0;n<r;n++)G(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var xr=k;function k(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=k.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){let r=i.length;for(let n=0;n<r;n++)F(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,rootData:p,
dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),t++}return k.errors=e,t===0}k.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Nr=E;function E(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"path"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),t++}i.path!==void 0&&(j(i.path,{instancePath:s+"/path",parentData:i,parentDataProperty:"path",rootData:p,dynamicAnchors:l})||
(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=T;function T(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=T.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.timeout===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"timeout"},message:"must have required property 'timeout'"};e===null?e=[r]:e.push(r),t++}if(i.memory===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'"};e===null?e=[r]:e.push(r),t++}if(i.logs===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?
e=[r]:e.push(r),t++}if(i.concurrency===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrency"},message:"\
must have required property 'concurrency'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="timeout"||r==="memory"||r==="logs"||r==="concurrency"||r==="in\
stances")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),t++}if(i.timeout!==void 0){let r=i.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(i.memory!==void 0){let r=i.memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(i.logs!==void 0){let r=i.logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.concurrency!==void 0){let r=i.concurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}if(i.instances!==void 0){let r=i.instances;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return T.errors=e,t===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=H;function H(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.timeout!==void 0){let r=i.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>3e5||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"};e===null?e=[n]:e.push(n),t++}if(r<100||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),t++}}}if(i.memory!==void 0){
let r=i.memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>512||isNaN(r)){let n={instancePath:s+"/memory",
schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:512},message:"must be <= 512"};e===null?e=[n]:e.push(n),t++}if(r<128||isNaN(
r)){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:128},message:"must be >= 128"};e===
null?e=[n]:e.push(n),t++}}}if(i.logs!==void 0){let r=i.logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/logs",schemaPath:"\
#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>
10||isNaN(r)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};
e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}if(i.concurrency!==void 0){let r=i.concurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&isFinite(r)){if(r>500||isNaN(r)){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};e===null?e=[n]:e.push(n),t++}if(r<1||isNaN(r)){let n={instancePath:s+"/concurrency",schemaPath:"\
#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),t++}}}if(i.instances!==void 0){
let r=i.instances;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}H.
evaluated={props:{timeout:!0,memory:!0,logs:!0,concurrency:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};var Dr=C;function C(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=C.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),t++}if(i.binary===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[n]:e.push(n),t++}for(let n in i)if(!(n===
"kind"||n==="code"||n==="binary"||n==="main")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(i.kind!==void 0){let n=i.kind,a=t,y=t;if(!(n==="blackbox"||n==="sequence")){let m={};
e===null?e=[m]:e.push(m),t++}var r=y===t;if(r){let m={instancePath:s+"/kind",schemaPath:"#/properties/kind/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[m]:e.push(m),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(typeof n=="string"){if(A(n)<1){let m={instancePath:s+"/kind",schemaPath:"#/propert\
ies/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}if(i.code!==void 0&&typeof i.
code!="string"){let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),t++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let n={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(i.main!==void 0&&typeof i.main!="string"){let n={instancePath:s+"/main",schemaPath:"#/prope\
rties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return C.errors=e,t===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var $r=S;function S(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.image===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[r]:e.push(r),t++}if(i.binary===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[r]:
e.push(r),t++}for(let r in i)if(!(r==="kind"||r==="image"||r==="code"||r==="binary"||r==="main")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.kind!==void 0){let r=i.kind;
if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="blackbox"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"blackbox"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.image!==void 0){let r=i.image;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/image",schemaPath:"\
#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(i.code!==void 0&&
typeof i.code!="string"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let r={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.main!==void 0&&typeof i.main!="string"){let r={instancePath:s+"/main",schemaPath:"#\
/properties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Tr=V;function V(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.components===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="kind"||r==="components")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="sequence"){let n={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}
if(i.components!==void 0){let r=i.components;if(Array.isArray(r)){if(r.length>50){let a={instancePath:s+"/components",schemaPath:"#/properties/components/maxIte\
ms",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:s+"/compone\
nts",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}
let n=r.length;for(let a=0;a<n;a++)R(r[a],{instancePath:s+"/components/"+a,parentData:r,parentDataProperty:a,rootData:p,dynamicAnchors:l})||(e=e===null?R.errors:
e.concat(R.errors),t=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return V.errors=e,t===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=z;function z(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=z.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=null,y=t;C(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?C.errors:
e.concat(C.errors),t=e.length);var v=y===t;if(v){n=!0,a=0;var m=!0}let g=t;S(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length);var v=g===t;if(v&&n)n=!1,a=[a,1];else{v&&(n=!0,a=1,m!==!0&&(m=!0));let f=t;V(i,{instancePath:s,parentData:c,
parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var v=f===t;v&&n?(n=!1,a=[a,2]):v&&(n=!0,a=2,m!==!0&&(m=
!0))}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a},message:"must match exac\
tly one schema in oneOf"};e===null?e=[f]:e.push(f),t++}return z.errors=e,o.props=m,t===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};var Lr=K;function K(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r==
"string"){if(A(r)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(i.code!==void 0&&typeof i.code!="string"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.image!==void 0){let r=i.image;if(typeof r=="string"){if(A(r)<1){let n={
instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(i.main!==void 0&&typeof i.main!="string"){let r={instancePath:s+"/main",schemaPath:"#/properties/main/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let r={instancePath:s+"/binary",schemaPath:"\
#/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.components!==void 0){let r=i.components;
if(Array.isArray(r)){if(r.length>50){let a={instancePath:s+"/components",schemaPath:"#/properties/components/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++)N(r[a],{instancePath:s+"/components/"+a,parentData:r,parentDataProperty:a,
rootData:p,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return K.errors=e,t===0}K.evaluated={props:{kind:!0,code:!0,image:!0,main:!0,binary:!0,
components:!0},dynamicProps:!1,dynamicItems:!1};var Rr=he,Gr={type:"object",additionalProperties:!1,required:["namespace","name","exec","parameters","limits","v\
ersion","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityPath"},name:{$ref:"#/$defs/EntityName"},exec:{$ref:"#/$defs/ActionExec"},parameters:{
$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/ActionLimits"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},
updated:{$ref:"#/$defs/EpochMs"},binding:{$ref:"#/$defs/EntityPath",description:"The binding it was read through."}}},B=Object.prototype.hasOwnProperty;function he(i,{
instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.exec===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[r]:e.push(r),t++}if(i.parameters===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?
e=[r]:e.push(r),t++}if(i.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have \
required property 'limits'"};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.call(Gr.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(j(i.namespace,
{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.name!==
void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
i.exec!==void 0&&(z(i.exec,{instancePath:s+"/exec",parentData:i,parentDataProperty:"exec",rootData:p,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),
t=e.length)),i.parameters!==void 0&&(k(i.parameters,{instancePath:s+"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=
e===null?k.errors:e.concat(k.errors),t=e.length)),i.limits!==void 0&&(T(i.limits,{instancePath:s+"/limits",parentData:i,parentDataProperty:"limits",rootData:p,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,
dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}i.annotations!==void 0&&(h(i.annotations,
{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),i.binding!==void 0&&(j(i.binding,{instancePath:s+"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===
null?j.errors:e.concat(j.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=J;function J(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=J.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),t++}if(i.limits===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),t++}if(i.exec===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[r]:e.
push(r),t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have requir\
ed property 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="namespace"||r==="name"||r==="version"||r==="publish"||r==="annotations"||r==="limi\
ts"||r==="exec"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(j(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:p,dynamicAnchors:l})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){
let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),t++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=
e===null?h.errors:e.concat(h.errors),t=e.length)),i.limits!==void 0&&(T(i.limits,{instancePath:s+"/limits",parentData:i,parentDataProperty:"limits",rootData:p,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),i.exec!==void 0){let r=i.exec;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.binary===void 0){let n={instancePath:s+
"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=
[n]:e.push(n),t++}for(let n in r)if(n!=="binary"){let a={instancePath:s+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.binary!==void 0&&typeof r.binary!="boolean"){let n={
instancePath:s+"/exec/binary",schemaPath:"#/properties/exec/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),t++}}else{let n={instancePath:s+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),t++}}i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return J.errors=e,t===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hr=Q;function Q(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)J(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Cr=U;function U(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.actions===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"actions"},message:"must have required property 'actions'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="actions"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(i.actions!==void 0){let r=i.actions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/actions",schemaPath:"#/properties/actions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return U.errors=e,t===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=ve;function ve(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.version!==void 0&&(W(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===
null?W.errors:e.concat(W.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.exec!==void 0&&(K(i.exec,{instancePath:s+"/exec",parentData:i,
parentDataProperty:"exec",rootData:p,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),i.parameters!==void 0&&(k(i.parameters,{instancePath:s+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),i.delAnnotations!==void 0){let r=i.delAnnotations;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let y={instancePath:s+
"/delAnnotations/"+a,schemaPath:"#/properties/delAnnotations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
t++}}else{let n={instancePath:s+"/delAnnotations",schemaPath:"#/properties/delAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),t++}}i.limits!==void 0&&(H(i.limits,{instancePath:s+"/limits",parentData:i,parentDataProperty:"limits",rootData:p,dynamicAnchors:l})||(e=e===
null?H.errors:e.concat(H.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}ve.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,exec:!0,parameters:!0,annotations:!0,delAnnotations:!0,
limits:!0},dynamicProps:!1,dynamicItems:!1};var Vr=I,zr={type:"string",enum:["active","inactive"]};function I(i,{instancePath:s="",parentData:c,parentDataProperty:u,
rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i!="string"){let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(!(i==="active"||i==="inactive")){
let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zr.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),t++}return I.errors=e,t===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var Kr=Pe,Jr={type:"object",additionalProperties:!1,required:["namespace","name","s\
tatus","trigger","action","version","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},status:{
$ref:"#/$defs/RuleStatus"},trigger:{$ref:"#/$defs/PathName"},action:{$ref:"#/$defs/PathName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{
$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"}}};function Pe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?
e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(i.trigger===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===null?e=[r]:e.push(r),t++}if(i.action===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[r]:e.push(r),t++}if(i.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.
call(Jr.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.status!==void 0&&(I(i.status,{instancePath:s+"/status",parentData:i,
parentDataProperty:"status",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.trigger!==void 0&&(E(i.trigger,{instancePath:s+
"/trigger",parentData:i,parentDataProperty:"trigger",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.action!==void 0&&(E(i.
action,{instancePath:s+"/action",parentData:i,parentDataProperty:"action",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.
version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,
parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Qr=X;function X(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.trigger===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===
null?e=[r]:e.push(r),t++}if(i.action===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must \
have required property 'action'"};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="namespace"||r==="name"||r==="trigger"||r==="action"||r==="version"||r==="publish"||r==="an\
notations"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.trigger!==void 0&&(E(i.trigger,{instancePath:s+"/trigger",parentData:i,
parentDataProperty:"trigger",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.action!==void 0&&(E(i.action,{instancePath:s+
"/action",parentData:i,parentDataProperty:"action",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.version!==void 0&&(b(i.
version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),t++}i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,
parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ur=Y;function Y(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)X(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}Y.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xr=Z;function Z(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="rules"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(i.rules!==void 0){let r=i.rules;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){
let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Z.
errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr=be;function be(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.status!==void 0&&typeof i.status!="string"){let r={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.version!==void 0&&(W(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"\
version",rootData:p,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}i.annotations!==
void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(
h.errors),t=e.length)),i.trigger!==void 0&&(N(i.trigger,{instancePath:s+"/trigger",parentData:i,parentDataProperty:"trigger",rootData:p,dynamicAnchors:l})||(e=e===
null?N.errors:e.concat(N.errors),t=e.length)),i.action!==void 0&&(N(i.action,{instancePath:s+"/action",parentData:i,parentDataProperty:"action",rootData:p,dynamicAnchors:l})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}be.evaluated={props:{namespace:!0,name:!0,status:!0,version:!0,publish:!0,annotations:!0,trigger:!0,action:!0},
dynamicProps:!1,dynamicItems:!1};var Zr=ke;function ke(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}i.status!==void 0&&(I(i.status,{instancePath:s+
"/status",parentData:i,parentDataProperty:"status",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}ke.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};var ei=ee;function ee(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="action"||r==="status")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}i.action!==void 0&&(E(i.action,{instancePath:s+"/action",parentData:i,parentDataProperty:"act\
ion",rootData:p,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),i.status!==void 0&&(I(i.status,{instancePath:s+"/status",parentData:i,parentDataProperty:"\
status",rootData:p,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ee.errors=e,t===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ri=je,
ii={type:"object",additionalProperties:!1,required:["namespace","name","parameters","limits","version","publish","annotations","updated"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},parameters:{$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/EmptyObject"},version:{$ref:"#/$defs/Ve\
rsion"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},rules:{type:"object",description:"By `ns/rule`; absent until there was a first one.",additionalProperties:{
$ref:"#/$defs/TriggerRule"}},updated:{$ref:"#/$defs/EpochMs"}}};function q(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let r in i){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return q.errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=je.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),
t++}if(i.parameters===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required\
 property 'parameters'"};e===null?e=[r]:e.push(r),t++}if(i.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.
annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[r]:e.push(r),t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.call(ii.properties,r)){let n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:
e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===
null?d.errors:e.concat(d.errors),t=e.length)),i.parameters!==void 0&&(k(i.parameters,{instancePath:s+"/parameters",parentData:i,parentDataProperty:"parameters",
rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.limits!==void 0&&(q(i.limits,{instancePath:s+"/limits",parentData:i,parentDataProperty:"\
limits",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,
parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){
let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),t++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=
e===null?h.errors:e.concat(h.errors),t=e.length)),i.rules!==void 0){let r=i.rules;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)ee(r[n],{instancePath:s+
"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:p,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=
e.length);else{let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),t++}}i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?
P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),t++}return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=re;function re(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),t++}if(i.updated===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"namespace"||r==="name"||r==="version"||r==="publish"||r==="annotations"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(d(i.namespace,
{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==
void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,
parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ni=ie;function ie(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)re(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var si=te;function te(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.triggers===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="triggers"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(i.triggers!==void 0){let r=i.triggers;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/triggers",schemaPath:"\
#/properties/triggers/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/triggers",schemaPath:"#/properties/triggers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oi=Ae;function Ae(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(i.version!==void 0&&(W(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===
null?W.errors:e.concat(W.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.parameters!==void 0&&(k(i.parameters,{instancePath:s+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),i.limits!==void 0){let r=i.limits;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/limits",schemaPath:"#/properties/limits/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ae.errors=e,t===0}Ae.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,
parameters:!0,annotations:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var ai=_e;function _e(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,
dynamicAnchors:l={}}={}){let e=null,t=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i))for(let r in i){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),t++}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),t++}return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pi=w;function w(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=w.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="namespace"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=D;function D(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(i.
annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="version"||r==="annotations")){let n={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}i.name!==void 0&&
(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.version!==
void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||
(e=e===null?h.errors:e.concat(h.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),t++}return D.errors=e,t===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=Ee;function Ee(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[a]:e.push(a),t++}if(i.name===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),t++}if(i.binding===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===
null?e=[a]:e.push(a),t++}if(i.parameters===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[a]:e.push(a),t++}if(i.version===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[a]:e.push(a),t++}if(i.publish===void 0){let a={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[a]:e.push(a),t++}if(i.annotations===
void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotation\
s'"};e===null?e=[a]:e.push(a),t++}if(i.updated===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"\
must have required property 'updated'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!(a==="namespace"||a==="name"||a==="binding"||a==="parameters"||a==="vers\
ion"||a==="publish"||a==="annotations"||a==="updated")){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),t++}if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"\
name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.binding!==void 0){let a=i.binding,y=t,m=!1,g=null,v=t;q(a,{instancePath:s+
"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var n=v===t;if(n){m=!0,g=
0;var r=!0}let f=t;w(a,{instancePath:s+"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length);var n=f===t;if(n&&m?(m=!1,g=[g,1]):n&&(m=!0,g=1,r!==!0&&(r=!0)),m)t=y,e!==null&&(y?e.length=y:e=null);else{let M={instancePath:s+"/binding",schemaPath:"\
#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};e===null?e=[M]:e.push(M),t++}}if(i.parameters!==
void 0&&(k(i.parameters,{instancePath:s+"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===
null?b.errors:e.concat(b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let a={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"\
/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.updated!==void 0&&
(P(i.updated,{instancePath:s+"/updated",parentData:i,parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{
let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return Ee.errors=e,t===0}
Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=We,mi={type:"object",additionalProperties:!1,required:["namespace","name","binding","parameters",
"version","publish","annotations","updated","actions","feeds"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},binding:{description:"\
`{}` for a package that is no binding.",oneOf:[{$ref:"#/$defs/EmptyObject"},{$ref:"#/$defs/PackageBinding"}]},parameters:{$ref:"#/$defs/Parameters"},version:{$ref:"\
#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"},actions:{type:"array",items:{$ref:"#/$defs/\
PackageAction"}},feeds:{type:"array",description:"Actions that carry a `feed` annotation.",items:{$ref:"#/$defs/PackageAction"}}}};function We(i,{instancePath:s="",
parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[a]:e.push(a),t++}if(i.name===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),t++}if(i.binding===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[a]:e.push(a),t++}if(i.
parameters===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property\
 'parameters'"};e===null?e=[a]:e.push(a),t++}if(i.version===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};e===null?e=[a]:e.push(a),t++}if(i.publish===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[a]:e.push(a),t++}if(i.annotations===void 0){let a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[a]:e.push(a),
t++}if(i.updated===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[a]:e.push(a),t++}if(i.actions===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ac\
tions"},message:"must have required property 'actions'"};e===null?e=[a]:e.push(a),t++}if(i.feeds===void 0){let a={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"feeds"},message:"must have required property 'feeds'"};e===null?e=[a]:e.push(a),t++}for(let a in i)if(!B.call(mi.properties,a)){
let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional propert\
ies"};e===null?e=[y]:e.push(y),t++}if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.binding!==void 0){let a=i.binding,y=t,m=!1,g=null,v=t;q(a,{instancePath:s+"/binding",parentData:i,parentDataProperty:"\
binding",rootData:p,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);var n=v===t;if(n){m=!0,g=0;var r=!0}let f=t;w(a,{instancePath:s+"/bi\
nding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var n=f===t;if(n&&m?(m=!1,g=
[g,1]):n&&(m=!0,g=1,r!==!0&&(r=!0)),m)t=y,e!==null&&(y?e.length=y:e=null);else{let M={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"\
oneOf",params:{passingSchemas:g},message:"must match exactly one schema in oneOf"};e===null?e=[M]:e.push(M),t++}}if(i.parameters!==void 0&&(k(i.parameters,{instancePath:s+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.version!==void 0&&
(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
i.publish!==void 0&&typeof i.publish!="boolean"){let a={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.updated!==void 0&&(P(i.updated,{instancePath:s+"/updated",parentData:i,
parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.actions!==void 0){let a=i.actions;if(Array.isArray(
a)){let y=a.length;for(let m=0;m<y;m++)D(a[m],{instancePath:s+"/actions/"+m,parentData:a,parentDataProperty:m,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:
e.concat(D.errors),t=e.length)}else{let y={instancePath:s+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[y]:e.push(y),t++}}if(i.feeds!==void 0){let a=i.feeds;if(Array.isArray(a)){let y=a.length;for(let m=0;m<y;m++)D(a[m],{instancePath:s+"/feed\
s/"+m,parentData:a,parentDataProperty:m,rootData:p,dynamicAnchors:l})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)}else{let y={instancePath:s+"/feeds",schemaPath:"\
#/properties/feeds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}}}else{let a={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return We.errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yi=ne;function ne(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[n]:e.push(n),t++}if(i.name===void 0){let n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),t++}if(i.version===
void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[n]:e.push(n),t++}if(i.publish===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[n]:e.push(n),t++}if(i.annotations===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[n]:e.push(n),t++}if(i.binding===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[n]:e.push(n),t++}if(i.updated===void 0){
let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=
[n]:e.push(n),t++}for(let n in i)if(!(n==="namespace"||n==="name"||n==="version"||n==="publish"||n==="annotations"||n==="binding"||n==="updated")){let a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),t++}if(i.namespace!==void 0&&(d(i.namespace,{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===
null?d.errors:e.concat(d.errors),t=e.length)),i.name!==void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,
dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let n={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),t++}if(i.annotations!==void 0&&(h(i.annotations,
{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),
i.binding!==void 0){let n=i.binding,a=t,y=!1,m=null,g=t;if(typeof n!="boolean"){let f={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf/0/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),t++}if(n!==!1){let f={instancePath:s+"/binding",schemaPath:"#/propert\
ies/binding/oneOf/0/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[f]:e.push(f),t++}var r=g===t;r&&(y=!0,m=0);
let v=t;w(n,{instancePath:s+"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);
var r=v===t;if(r&&y?(y=!1,m=[m,1]):r&&(y=!0,m=1),y)t=a,e!==null&&(a?e.length=a:e=null);else{let f={instancePath:s+"/binding",schemaPath:"#/properties/binding/on\
eOf",keyword:"oneOf",params:{passingSchemas:m},message:"must match exactly one schema in oneOf"};e===null?e=[f]:e.push(f),t++}}i.updated!==void 0&&(P(i.updated,
{instancePath:s+"/updated",parentData:i,parentDataProperty:"updated",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return ne.errors=e,t===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var di=se;function se(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)ne(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var fi=oe;function oe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.packages===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="packages"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),t++}if(i.packages!==void 0){let r=i.packages;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),t++}return oe.errors=e,t===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gi=we;function we(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let a={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(i.name!==void 0&&
typeof i.name!="string"){let a={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(i.version!==void 0&&(W(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===
null?W.errors:e.concat(W.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let a={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),t++}if(i.parameters!==void 0&&(k(i.parameters,{instancePath:s+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:p,dynamicAnchors:l})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),
t=e.length)),i.binding!==void 0){let a=i.binding,y=t,m=!1,g=null,v=t;q(a,{instancePath:s+"/binding",parentData:i,parentDataProperty:"binding",rootData:p,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length);var n=v===t;if(n){m=!0,g=0;var r=!0}let f=t;w(a,{instancePath:s+"/binding",parentData:i,parentDataProperty:"\
binding",rootData:p,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);var n=f===t;if(n&&m?(m=!1,g=[g,1]):n&&(m=!0,g=1,r!==!0&&(r=!0)),m)t=
y,e!==null&&(y?e.length=y:e=null);else{let M={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:g},message:"\
must match exactly one schema in oneOf"};e===null?e=[M]:e.push(M),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return we.errors=e,t===0}we.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,parameters:!0,annotations:!0,
binding:!0},dynamicProps:!1,dynamicItems:!1};var hi=qe;function qe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activationId===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="acti\
vationId"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),t++}i.activationId!==void 0&&(_(i.activationId,{instancePath:s+"/activationId",parentData:i,parentDataProperty:"activa\
tionId",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=ae,
Pi={type:"object",additionalProperties:!1,required:["status","success"],properties:{status:{type:"string",enum:["success","application error","action developer \
error","whisk internal error"]},success:{type:"boolean"},result:{description:"Absent where there is none."},size:{type:"integer",minimum:0,description:"Length o\
f what the action answered."}}};function ae(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),t++}if(i.success===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=
[r]:e.push(r),t++}for(let r in i)if(!(r==="status"||r==="success"||r==="result"||r==="size")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.status!==void 0){let r=i.status;
if(typeof r!="string"){let n={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}if(!(r==="success"||r==="application error"||r==="action developer error"||r==="whisk internal error")){let n={instancePath:s+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Pi.properties.status.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),t++}}if(i.success!==void 0&&typeof i.success!="boolean"){let r={instancePath:s+"/success",schemaPath:"#/properties/success/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.size!==void 0){let r=i.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=O,ki={type:"\
object",additionalProperties:!1,required:["namespace","name","version","subject","activationId","start","response","logs","annotations","publish"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},subject:{type:"string",minLength:1},activationId:{$ref:"#/$defs/Act\
ivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs",description:"Absent for triggers."},duration:{type:"integer",minimum:0,description:"M\
illiseconds; absent for triggers."},cause:{$ref:"#/$defs/ActivationIdText",description:"The enclosing sequence or composition."},response:{$ref:"#/$defs/Activat\
ionResult"},logs:{type:"array",description:"Lines; ids of the components for sequences; one JSON text for each rule for triggers.",items:{type:"string"}},annotations:{
$ref:"#/$defs/Annotations"},publish:{type:"boolean"}}};function O(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,
t=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:
e.push(r),t++}if(i.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"v\
ersion"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),t++}if(i.subject===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),t++}if(i.activationId===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(r),
t++}if(i.start===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property \
'start'"};e===null?e=[r]:e.push(r),t++}if(i.response===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respons\
e"},message:"must have required property 'response'"};e===null?e=[r]:e.push(r),t++}if(i.logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required prope\
rty 'publish'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.call(ki.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(d(i.namespace,
{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==
void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),i.subject!==void 0){let r=i.subject;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/subject",schemaPath:"#/properties/subject/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/subje\
ct",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(i.activationId!==void 0&&
(_(i.activationId,{instancePath:s+"/activationId",parentData:i,parentDataProperty:"activationId",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.
errors),t=e.length)),i.start!==void 0&&(P(i.start,{instancePath:s+"/start",parentData:i,parentDataProperty:"start",rootData:p,dynamicAnchors:l})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),i.end!==void 0&&(P(i.end,{instancePath:s+"/end",parentData:i,parentDataProperty:"end",rootData:p,dynamicAnchors:l})||(e=e===
null?P.errors:e.concat(P.errors),t=e.length)),i.duration!==void 0){let r=i.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.cause!==void 0&&(_(i.cause,{instancePath:s+"/cause",parentData:i,parentDataProperty:"cause",rootData:p,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),i.response!==void 0&&(ae(i.response,{instancePath:s+"/response",parentData:i,parentDataProperty:"\
response",rootData:p,dynamicAnchors:l})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),i.logs!==void 0){let r=i.logs;if(Array.isArray(r)){let n=r.length;
for(let a=0;a<n;a++)if(typeof r[a]!="string"){let y={instancePath:s+"/logs/"+a,schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),t++}}else{let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),t++}}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,parentDataProperty:"annota\
tions",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ji=pe;function pe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)O(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ai=le,_i={type:"\
object",additionalProperties:!1,required:["namespace","name","version","publish","annotations","activationId","start"],properties:{namespace:{$ref:"#/$defs/Enti\
tyName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},activationId:{$ref:"\
#/$defs/ActivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs"},duration:{type:"integer",minimum:0,description:"Milliseconds."},cause:{$ref:"\
#/$defs/ActivationIdText"},statusCode:{type:"integer",minimum:0,maximum:3,description:"0 success, 1 application error, 2 developer error, 3 error of the platfor\
m."}}};function le(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=le.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),
t++}if(i.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required prope\
rty 'version'"};e===null?e=[r]:e.push(r),t++}if(i.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pu\
blish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),t++}if(i.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),t++}if(i.activationId===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?
e=[r]:e.push(r),t++}if(i.start===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.call(_i.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.namespace!==void 0&&(d(i.namespace,
{instancePath:s+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.name!==
void 0&&(d(i.name,{instancePath:s+"/name",parentData:i,parentDataProperty:"name",rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:s+"/version",parentData:i,parentDataProperty:"version",rootData:p,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:s+"/annotations",parentData:i,
parentDataProperty:"annotations",rootData:p,dynamicAnchors:l})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.activationId!==void 0&&(_(i.activationId,
{instancePath:s+"/activationId",parentData:i,parentDataProperty:"activationId",rootData:p,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
i.start!==void 0&&(P(i.start,{instancePath:s+"/start",parentData:i,parentDataProperty:"start",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(P.errors),
t=e.length)),i.end!==void 0&&(P(i.end,{instancePath:s+"/end",parentData:i,parentDataProperty:"end",rootData:p,dynamicAnchors:l})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),i.duration!==void 0){let r=i.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),t++}}if(i.cause!==void 0&&(_(i.cause,{instancePath:s+"/cause",parentData:i,parentDataProperty:"cause",rootData:p,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),i.statusCode!==void 0){let r=i.statusCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
t++}if(typeof r=="number"&&isFinite(r)){if(r>3||isNaN(r)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3},message:"must be <= 3"};e===null?e=[n]:e.push(n),t++}if(r<0||isNaN(r)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/sta\
tusCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ei=ce;function ce(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)le(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Wi=ue;function ue(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activations"},message:"must have required property 'activations'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="activa\
tions"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),t++}if(i.activations!==void 0){let r=i.activations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/activations",schemaPath:"#/properties/activations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/activations",schemaPath:"#/properties/activations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=Me;function Me(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="logs"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(i.logs!==void 0){let r=i.logs;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let y={instancePath:s+"/logs/"+a,
schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}else{let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var qi=xe;function xe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(i)){if(i.length>1){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[n]:e.push(n),t++}if(i.length<1){let n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),t++}let r=i.length;for(let n=0;n<r;n++)d(i[n],{instancePath:s+"/"+n,parentData:i,parentDataProperty:n,
rootData:p,dynamicAnchors:l})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}xe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Mi=x;var xi=new RegExp("^\\d{1,16} (?:B|KB|MB|GB)$","u");function x(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,
t=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof i=="string"){if(!xi.test(i)){let r={instancePath:s,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\d{1,16} (?:B|KB|MB|GB)$"},message:'must match pattern "^\\d{1,16} (?:B|KB|MB|GB)$"'};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}x.
evaluated={dynamicProps:!1,dynamicItems:!1};var Ni=Ne,Ii={type:"object",additionalProperties:!1,required:["invocationsPerMinute","concurrentInvocations","firesP\
erMinute","minActionMemory","maxActionMemory","minActionLogs","maxActionLogs","minActionTimeout","maxActionTimeout","minActionConcurrency","maxActionConcurrency",
"maxParameterSize","maxActionInstances"],properties:{invocationsPerMinute:{type:"integer",minimum:0},concurrentInvocations:{type:"integer",minimum:0},firesPerMinute:{
type:"integer",minimum:0},minActionMemory:{type:"integer",minimum:0,description:"MB."},maxActionMemory:{type:"integer",minimum:0,description:"MB."},minActionLogs:{
type:"integer",minimum:0,description:"MB."},maxActionLogs:{type:"integer",minimum:0,description:"MB."},minActionTimeout:{type:"integer",minimum:0,description:"M\
illiseconds."},maxActionTimeout:{type:"integer",minimum:0,description:"Milliseconds."},minActionConcurrency:{type:"integer",minimum:0},maxActionConcurrency:{type:"\
integer",minimum:0},maxParameterSize:{$ref:"#/$defs/ByteSize"},maxActionInstances:{type:"integer",minimum:0,description:"Equal to `concurrentInvocations`."},allowedKinds:{
type:"array",items:{type:"string"}},storeActivations:{type:"boolean"},maxPayloadSize:{$ref:"#/$defs/ByteSize"},truncationSize:{$ref:"#/$defs/ByteSize"},warmedContainerKeepingCount:{
type:"integer",minimum:0},warmedContainerKeepingTimeout:{type:"string"}}};function Ne(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){
let e=null,t=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.invocationsPerMinute===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"invocationsPerMinute"},message:"must have required property 'i\
nvocationsPerMinute'"};e===null?e=[r]:e.push(r),t++}if(i.concurrentInvocations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"concurrentInvocations"},message:"must have required property 'concurrentInvocations'"};e===null?e=[r]:e.push(r),t++}if(i.firesPerMinute===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firesPerMinute"},message:"must have required property 'firesPerMinute'"};
e===null?e=[r]:e.push(r),t++}if(i.minActionMemory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionM\
emory"},message:"must have required property 'minActionMemory'"};e===null?e=[r]:e.push(r),t++}if(i.maxActionMemory===void 0){let r={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"maxActionMemory"},message:"must have required property 'maxActionMemory'"};e===null?e=[r]:e.push(r),t++}if(i.
minActionLogs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionLogs"},message:"must have required pr\
operty 'minActionLogs'"};e===null?e=[r]:e.push(r),t++}if(i.maxActionLogs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxActionLogs"},message:"must have required property 'maxActionLogs'"};e===null?e=[r]:e.push(r),t++}if(i.minActionTimeout===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"minActionTimeout"},message:"must have required property 'minActionTimeout'"};e===null?e=[r]:e.push(r),t++}
if(i.maxActionTimeout===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionTimeout"},message:"must have \
required property 'maxActionTimeout'"};e===null?e=[r]:e.push(r),t++}if(i.minActionConcurrency===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"minActionConcurrency"},message:"must have required property 'minActionConcurrency'"};e===null?e=[r]:e.push(r),t++}if(i.maxActionConcurrency===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionConcurrency"},message:"must have required property 'm\
axActionConcurrency'"};e===null?e=[r]:e.push(r),t++}if(i.maxParameterSize===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxParameterSize"},message:"must have required property 'maxParameterSize'"};e===null?e=[r]:e.push(r),t++}if(i.maxActionInstances===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionInstances"},message:"must have required property 'maxActionInstances'"};e===null?e=
[r]:e.push(r),t++}for(let r in i)if(!B.call(Ii.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.invocationsPerMinute!==void 0){let r=i.invocationsPerMinute;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/invocationsPerMinute",schemaPath:"#/properties/invocationsPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/invocations\
PerMinute",schemaPath:"#/properties/invocationsPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.concurrentInvocations!==void 0){let r=i.concurrentInvocations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/con\
currentInvocations",schemaPath:"#/properties/concurrentInvocations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/concurrentInvocations",schemaPath:"#/properties/concurrentInvocations/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.firesPerMinute!==void 0){let r=i.firesPerMinute;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/firesPerMinute",schemaPath:"#/properties/firesPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/firesPerMin\
ute",schemaPath:"#/properties/firesPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.
minActionMemory!==void 0){let r=i.minActionMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/minActionMemory",schemaPath:"\
#/properties/minActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionMemory",schemaPath:"#/properties/minActionMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.maxActionMemory!==void 0){let r=i.maxActionMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.minActionLogs!==void 0){let r=i.minActionLogs;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/minActionLogs",schemaPath:"#/properties/minActionLogs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionLo\
gs",schemaPath:"#/properties/minActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.
maxActionLogs!==void 0){let r=i.maxActionLogs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/pro\
perties/maxActionLogs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/properties/maxActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.minActionTimeout!==void 0){let r=i.minActionTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeou\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.maxActionTimeout!==void 0){let r=i.maxActionTimeout;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/\
maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),t++}}if(i.minActionConcurrency!==void 0){let r=i.minActionConcurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/\
minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.maxActionConcurrency!==void 0){let r=i.maxActionConcurrency;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.maxParameterSize!==void 0&&(x(i.maxParameterSize,{instancePath:s+"/maxParameterSize",parentData:i,parentDataProperty:"maxParameterSize",
rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.maxActionInstances!==void 0){let r=i.maxActionInstances;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionInstances",schemaPath:"#/properties/maxActionInstances/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/maxActionInstance\
s",schemaPath:"#/properties/maxActionInstances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}
if(i.allowedKinds!==void 0){let r=i.allowedKinds;if(Array.isArray(r)){let n=r.length;for(let a=0;a<n;a++)if(typeof r[a]!="string"){let y={instancePath:s+"/allow\
edKinds/"+a,schemaPath:"#/properties/allowedKinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}}else{
let n={instancePath:s+"/allowedKinds",schemaPath:"#/properties/allowedKinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),t++}}if(i.storeActivations!==void 0&&typeof i.storeActivations!="boolean"){let r={instancePath:s+"/storeActivations",schemaPath:"#/properties/storeActiv\
ations/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.maxPayloadSize!==void 0&&(x(i.maxPayloadSize,{instancePath:s+
"/maxPayloadSize",parentData:i,parentDataProperty:"maxPayloadSize",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),i.truncationSize!==
void 0&&(x(i.truncationSize,{instancePath:s+"/truncationSize",parentData:i,parentDataProperty:"truncationSize",rootData:p,dynamicAnchors:l})||(e=e===null?x.errors:
e.concat(x.errors),t=e.length)),i.warmedContainerKeepingCount!==void 0){let r=i.warmedContainerKeepingCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"#/properties/warmedContainerKeepingCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"\
#/properties/warmedContainerKeepingCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.
warmedContainerKeepingTimeout!==void 0&&typeof i.warmedContainerKeepingTimeout!="string"){let r={instancePath:s+"/warmedContainerKeepingTimeout",schemaPath:"#/p\
roperties/warmedContainerKeepingTimeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Oi=me;function me(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),t++}if(i.image===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[r]:e.push(r),t++}if(i.deprecated===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deprecated"},message:"must have required property 'deprecated'"};e===null?
e=[r]:e.push(r),t++}if(i.default===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must hav\
e required property 'default'"};e===null?e=[r]:e.push(r),t++}if(i.attached===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attached"},message:"must have required property 'attached'"};e===null?e=[r]:e.push(r),t++}if(i.requireMain===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requireMain"},message:"must have required property 'requireMain'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"kind"||r==="image"||r==="deprecated"||r==="default"||r==="attached"||r==="requireMain")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.kind!==void 0){let r=i.kind;if(typeof r==
"string"){if(A(r)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),t++}}if(i.image!==void 0){let r=i.image;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/image",schemaPath:"#\
/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(i.deprecated!==void 0&&
typeof i.deprecated!="boolean"){let r={instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),t++}if(i.default!==void 0&&typeof i.default!="boolean"){let r={instancePath:s+"/default",schemaPath:"#/properties/defau\
lt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(i.attached!==void 0&&typeof i.attached!="boolean"){let r={
instancePath:s+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
if(i.requireMain!==void 0&&typeof i.requireMain!="boolean"){let r={instancePath:s+"/requireMain",schemaPath:"#/properties/requireMain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=ye,$i={type:"object",additionalProperties:!1,
description:"Durations in milliseconds, memory and logs in bytes.",required:["actions_per_minute","triggers_per_minute","concurrent_actions","sequence_length","\
default_min_action_duration","default_max_action_duration","default_min_action_memory","default_max_action_memory","default_min_action_logs","default_max_action\
_logs","min_action_duration","max_action_duration","min_action_memory","max_action_memory","min_action_logs","max_action_logs"],properties:{actions_per_minute:{
type:"integer",minimum:0},triggers_per_minute:{type:"integer",minimum:0},concurrent_actions:{type:"integer",minimum:0},sequence_length:{type:"integer",minimum:0},
default_min_action_duration:{type:"integer",minimum:0},default_max_action_duration:{type:"integer",minimum:0},default_min_action_memory:{type:"integer",minimum:0},
default_max_action_memory:{type:"integer",minimum:0},default_min_action_logs:{type:"integer",minimum:0},default_max_action_logs:{type:"integer",minimum:0},min_action_duration:{
type:"integer",minimum:0},max_action_duration:{type:"integer",minimum:0},min_action_memory:{type:"integer",minimum:0},max_action_memory:{type:"integer",minimum:0},
min_action_logs:{type:"integer",minimum:0},max_action_logs:{type:"integer",minimum:0}}};function ye(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,
dynamicAnchors:l={}}={}){let e=null,t=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.actions_per_minute===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actions_per_minute"},message:"mu\
st have required property 'actions_per_minute'"};e===null?e=[r]:e.push(r),t++}if(i.triggers_per_minute===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers_per_minute"},message:"must have required property 'triggers_per_minute'"};e===null?e=[r]:e.push(r),t++}if(i.concurrent_actions===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrent_actions"},message:"must have required property 'con\
current_actions'"};e===null?e=[r]:e.push(r),t++}if(i.sequence_length===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sequence_length"},message:"must have required property 'sequence_length'"};e===null?e=[r]:e.push(r),t++}if(i.default_min_action_duration===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_duration"},message:"must have required property 'default_min_action_durat\
ion'"};e===null?e=[r]:e.push(r),t++}if(i.default_max_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
default_max_action_duration"},message:"must have required property 'default_max_action_duration'"};e===null?e=[r]:e.push(r),t++}if(i.default_min_action_memory===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_memory"},message:"must have required proper\
ty 'default_min_action_memory'"};e===null?e=[r]:e.push(r),t++}if(i.default_max_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"default_max_action_memory"},message:"must have required property 'default_max_action_memory'"};e===null?e=[r]:e.push(r),t++}if(i.
default_min_action_logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_logs"},message:"m\
ust have required property 'default_min_action_logs'"};e===null?e=[r]:e.push(r),t++}if(i.default_max_action_logs===void 0){let r={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"default_max_action_logs"},message:"must have required property 'default_max_action_logs'"};e===null?e=[r]:e.
push(r),t++}if(i.min_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_duration"},message:"\
must have required property 'min_action_duration'"};e===null?e=[r]:e.push(r),t++}if(i.max_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_action_duration"},message:"must have required property 'max_action_duration'"};e===null?e=[r]:e.push(r),t++}if(i.
min_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_memory"},message:"must have req\
uired property 'min_action_memory'"};e===null?e=[r]:e.push(r),t++}if(i.max_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"max_action_memory"},message:"must have required property 'max_action_memory'"};e===null?e=[r]:e.push(r),t++}if(i.min_action_logs===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_logs"},message:"must have required property 'min_ac\
tion_logs'"};e===null?e=[r]:e.push(r),t++}if(i.max_action_logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_action_logs"},message:"must have required property 'max_action_logs'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!B.call($i.properties,r)){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),t++}if(i.actions_per_minute!==void 0){let r=i.actions_per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/actio\
ns_per_minute",schemaPath:"#/properties/actions_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/actions_per_minute",schemaPath:"#/properties/actions_per_minute/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.triggers_per_minute!==void 0){let r=i.triggers_per_minute;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/triggers_per_minute",schemaPath:"#/properties/triggers_per_minute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/triggers_pe\
r_minute",schemaPath:"#/properties/triggers_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.concurrent_actions!==void 0){let r=i.concurrent_actions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/concurren\
t_actions",schemaPath:"#/properties/concurrent_actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/concurrent_actions",schemaPath:"#/properties/concurrent_actions/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.sequence_length!==void 0){let r=i.sequence_length;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/sequence_length",schemaPath:"#/properties/sequence_length/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/sequence_length",schemaPath:"#/prope\
rties/sequence_length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.default_min_action_duration!==
void 0){let r=i.default_min_action_duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"\
#/properties/default_min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"#/properties/default_min_action_duration/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.default_max_action_duration!==void 0){let r=i.default_max_action_duration;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_durat\
ion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.default_min_action_memory!==void 0){let r=i.default_min_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_memory",schemaPath:"#/properties/default_min_action_memory/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_mem\
ory",schemaPath:"#/properties/default_min_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.default_max_action_memory!==void 0){let r=i.default_max_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/default_max_action_memory",schemaPath:"#/properties/default_max_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_max_action_memory",schemaPath:"#/properties/default_max\
_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.default_min_action_logs!==
void 0){let r=i.default_min_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#\
/properties/default_min_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#/properties/default_min_action_logs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.default_max_action_logs!==void 0){let r=i.default_max_action_logs;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_max_action_logs",schemaPath:"#/properties/default_max_action_logs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/def\
ault_max_action_logs",schemaPath:"#/properties/default_max_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),t++}}if(i.min_action_duration!==void 0){let r=i.min_action_duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/min_action_duration",schemaPath:"#/properties/min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/min_action_duration",schemaPath:"#/properties/min_action_duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.max_action_duration!==void 0){let r=i.max_action_duration;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/max_action_duration",schemaPath:"#/properties/max_action_duration/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_\
duration",schemaPath:"#/properties/max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),t++}}if(i.min_action_memory!==void 0){let r=i.min_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/min_action_\
memory",schemaPath:"#/properties/min_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/min_action_memory",schemaPath:"#/properties/min_action_memory/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.max_action_memory!==void 0){let r=i.max_action_memory;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/max_action_memory",schemaPath:"#/properties/max_action_memory/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_memory",schemaPath:"\
#/properties/max_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.min_action_logs!==
void 0){let r=i.min_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_\
action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[n]:e.push(n),t++}}if(i.max_action_logs!==void 0){let r=i.max_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=Ie;function Ie(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.description===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),t++}if(i.support===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[r]:e.push(
r),t++}if(i.api_paths===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_paths"},message:"must have require\
d property 'api_paths'"};e===null?e=[r]:e.push(r),t++}if(i.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),t++}if(i.runtimes===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"runtimes"},message:"must have required property 'runtimes'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="descriptio\
n"||r==="support"||r==="api_paths"||r==="limits"||r==="runtimes")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(i.description!==void 0){let r=i.description;if(typeof r!="s\
tring"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),t++}if(r!=="OpenWhisk"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"O\
penWhisk"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.support!==void 0){let r=i.support;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.github===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty:"github"},message:"\
must have required property 'github'"};e===null?e=[n]:e.push(n),t++}if(r.slack===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/requi\
red",keyword:"required",params:{missingProperty:"slack"},message:"must have required property 'slack'"};e===null?e=[n]:e.push(n),t++}for(let n in r)if(!(n==="gi\
thub"||n==="slack")){let a={instancePath:s+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.github!==void 0&&typeof r.github!="string"){let n={instancePath:s+"/support/git\
hub",schemaPath:"#/properties/support/properties/github/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r.
slack!==void 0&&typeof r.slack!="string"){let n={instancePath:s+"/support/slack",schemaPath:"#/properties/support/properties/slack/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:s+"/support",schemaPath:"#/properties/support/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(i.api_paths!==void 0){let r=i.api_paths;if(Array.isArray(r)){if(r.length>1){
let a={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[a]:e.push(a),t++}if(r.length<1){let a={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=r.length;for(let a=0;a<n;a++){let y=r[a];if(typeof y!="string"){let m={instancePath:s+"/ap\
i_paths/"+a,schemaPath:"#/properties/api_paths/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}if(y!=="\
/api/v1"){let m={instancePath:s+"/api_paths/"+a,schemaPath:"#/properties/api_paths/items/const",keyword:"const",params:{allowedValue:"/api/v1"},message:"must be\
 equal to constant"};e===null?e=[m]:e.push(m),t++}}}else{let n={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(i.limits!==void 0&&(ye(i.limits,{instancePath:s+"/limits",parentData:i,parentDataProperty:"lim\
its",rootData:p,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),i.runtimes!==void 0){let r=i.runtimes;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let n in r){let a=r[n];if(Array.isArray(a)){if(a.length<1){let m={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[m]:e.push(m),t++}
let y=a.length;for(let m=0;m<y;m++)me(a[m],{instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+m,parentData:a,parentDataProperty:m,rootData:p,
dynamicAnchors:l})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let y={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),t++}}else{let n={instancePath:s+
"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Bi=Oe;function Oe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.description===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),t++}if(i.api_version===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version"},message:"must have required property 'api_version'"};e===null?e=
[r]:e.push(r),t++}if(i.api_version_path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version_path"},message:"\
must have required property 'api_version_path'"};e===null?e=[r]:e.push(r),t++}if(i.build===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"build"},message:"must have required property 'build'"};e===null?e=[r]:e.push(r),t++}if(i.buildno===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"buildno"},message:"must have required property 'buildno'"};e===null?e=[r]:e.push(r),t++}if(i.swagger_paths===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"swagger_paths"},message:"must have required property 'swagger_\
paths'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="description"||r==="api_version"||r==="api_version_path"||r==="build"||r==="buildno"||r==="swagger\
_paths")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),t++}if(i.description!==void 0){let r=i.description;if(typeof r!="string"){let n={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="OpenWhisk API"){let n={instancePath:s+
"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"OpenWhisk API"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),t++}}if(i.api_version!==void 0){let r=i.api_version;if(typeof r!="string"){let n={instancePath:s+"/api_version",schemaPath:"#/properties/api_versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="1.0.0"){let n={instancePath:s+"/api_version",schemaPath:"\
#/properties/api_version/const",keyword:"const",params:{allowedValue:"1.0.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.api_version_path!==
void 0){let r=i.api_version_path;if(typeof r!="string"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/api_version_path/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="v1"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/ap\
i_version_path/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.build!==void 0&&typeof i.
build!="string"){let r={instancePath:s+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),t++}if(i.buildno!==void 0&&typeof i.buildno!="string"){let r={instancePath:s+"/buildno",schemaPath:"#/properties/buildno/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(i.swagger_paths!==void 0){let r=i.swagger_paths;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.ui===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/required",keyword:"required",params:{missingProperty:"ui"},message:"\
must have required property 'ui'"};e===null?e=[n]:e.push(n),t++}if(r["api-docs"]===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagg\
er_paths/required",keyword:"required",params:{missingProperty:"api-docs"},message:"must have required property 'api-docs'"};e===null?e=[n]:e.push(n),t++}for(let n in r)
if(!(n==="ui"||n==="api-docs")){let a={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),t++}if(r.ui!==void 0){let n=r.ui;if(typeof n!="string"){
let a={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[a]:e.push(a),t++}if(n!=="/docs"){let a={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/const",keyword:"\
const",params:{allowedValue:"/docs"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}if(r["api-docs"]!==void 0){let n=r["api-docs"];if(typeof n!=
"string"){let a={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_paths/properties/api-docs/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[a]:e.push(a),t++}if(n!=="/api-docs"){let a={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_path\
s/properties/api-docs/const",keyword:"const",params:{allowedValue:"/api-docs"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}}}else{let n={instancePath:s+
"/swagger_paths",schemaPath:"#/properties/swagger_paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}
Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=De;function De(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.swagger===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"swagger"},message:"must have required property 'swagger'"};e===null?e=[r]:e.push(r),t++}if(i.info===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===null?e=[r]:e.push(r),t++}if(i.paths===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};e===null?
e=[r]:e.push(r),t++}if(i.swagger!==void 0){let r=i.swagger;if(typeof r!="string"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swagger/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(r!=="2.0"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swag\
ger/const",keyword:"const",params:{allowedValue:"2.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),t++}}if(i.info!==void 0){let r=i.info;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[n]:e.push(n),t++}}if(i.paths!==void 0){let r=i.paths;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/paths",schemaPath:"\
#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ri=$e,Gi={type:"object",description:"By `invokerN/instance`.",additionalProperties:{type:"string",enum:["up","unhealthy","unresponsive","do\
wn"]}};function $e(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=$e.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let r in i){let n=i[r];if(typeof n!="string"){let a={instancePath:s+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),t++}if(!(n==="up"||n==="unhealthy"||n==="unresponsive"||n==="down")){let a={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/enum",keyword:"enum",params:{allowedValues:Gi.additionalProperties.enum},message:"must be equal to one of the allowed values"};e===null?e=
[a]:e.push(a),t++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return $e.
errors=e,t===0}$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fi=Te;var tr=new RegExp("^\\d+/\\d+$","u");function Te(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Te.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.healthy===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"healthy"},message:"must have required property 'healthy'"};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(r!=="healthy"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(i.healthy!==void 0){let r=i.healthy;if(typeof r=="string"){if(!tr.test(r)){let n={instancePath:s+"/healt\
hy",schemaPath:"#/properties/healthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(
n),t++}}else{let n={instancePath:s+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}
return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=Be;function Be(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Be.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.unhealthy===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unhealthy"},message:"must have required property 'unhealthy'"};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="unhealthy"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),t++}if(i.unhealthy!==void 0){let r=i.unhealthy;if(typeof r=="string"){if(!tr.test(r)){let n={instancePath:s+"/unhealthy",schemaPath:"\
#/properties/unhealthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:s+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),t++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Be.errors=
e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=Le;function Le(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let r in i){let n=i[r];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let a={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[a]:e.push(a),t++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let a={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[a]:e.push(a),t++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Le.errors=e,t===0}
Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=Re;function Re(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof i!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}if(i!=="pong"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"pong"},message:"must be equa\
l to constant"};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var Vi=Ge;function Ge(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof i!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}return Ge.errors=e,t===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};var zi=Fe;function Fe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),t++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),t++}return Fe.errors=e,t===0}Fe.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ki=He;function He(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof i!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}if(i!=="controller is disabled"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"controller\
 is disabled"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var Ji=Ce;function Ce(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof i!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}if(i!=="OK"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"OK"},message:"must be equal to\
 constant"};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};var Qi=Se;function Se(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Se.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;Q(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length);var g=a===t;if(n=n||g,g)var y=!0;let m=t;U(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?U.errors:e.concat(U.errors),t=e.length);var g=m===t;if(n=n||g,g)var v=!0;if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),t++}return Se.errors=e,o.props=v,o.items=y,t===0}Se.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Ui=Ve;function Ve(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ve.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;O(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length);var g=a===t;if(n=n||g,g)var y=!0;let m=t;$(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?$.errors:e.concat($.errors),t=e.length);var g=m===t;if(n=n||g,g){y!==!0&&(y=!0);var v=!0}if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),t++}return Ve.errors=e,o.props=y,o.items=v,t===0}
Ve.evaluated={dynamicProps:!0,dynamicItems:!0};var Xi=ze;function ze(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=ze.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;O(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?O.errors:
e.concat(O.errors),t=e.length);var f=a===t;if(n=n||f,f)var y=!0;let m=t;$(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?$.errors:e.concat($.errors),t=e.length);var f=m===t;if(n=n||f,f){y!==!0&&(y=!0);var g=!0}let v=t;L(i,{instancePath:s,parentData:c,parentDataProperty:u,
rootData:p,dynamicAnchors:l})||(e=e===null?L.errors:e.concat(L.errors),t=e.length);var f=v===t;if(n=n||f,f&&y!==!0&&(y=!0),n)t=r,e!==null&&(r?e.length=r:e=null);else{
let M={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[M]:e.push(M),t++}return ze.errors=e,o.props=
y,o.items=g,t===0}ze.evaluated={dynamicProps:!0,dynamicItems:!0};var Yi=Ye;function Ye(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){return Ye.errors=null,!0}Ye.evaluated={dynamicProps:!1,
dynamicItems:!1};var Zi=Ke;function Ke(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ke.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;Y(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?Y.errors:
e.concat(Y.errors),t=e.length);var g=a===t;if(n=n||g,g)var y=!0;let m=t;Z(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?Z.errors:e.concat(Z.errors),t=e.length);var g=m===t;if(n=n||g,g)var v=!0;if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),t++}return Ke.errors=e,o.props=v,o.items=y,t===0}Ke.evaluated=
{dynamicProps:!0,dynamicItems:!0};var et=Je;function Je(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Je.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;ie(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?ie.errors:
e.concat(ie.errors),t=e.length);var g=a===t;if(n=n||g,g)var y=!0;let m=t;te(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?te.errors:e.concat(te.errors),t=e.length);var g=m===t;if(n=n||g,g)var v=!0;if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),t++}return Je.errors=e,o.props=v,o.items=y,t===0}Je.evaluated=
{dynamicProps:!0,dynamicItems:!0};var rt=Qe;function Qe(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Qe.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;se(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?se.errors:
e.concat(se.errors),t=e.length);var g=a===t;if(n=n||g,g)var y=!0;let m=t;oe(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?oe.errors:e.concat(oe.errors),t=e.length);var g=m===t;if(n=n||g,g)var v=!0;if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let f={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[f]:e.push(f),t++}return Qe.errors=e,o.props=v,o.items=y,t===0}Qe.evaluated=
{dynamicProps:!0,dynamicItems:!0};var it=Ue;function Ue(i,{instancePath:s="",parentData:c,parentDataProperty:u,rootData:p=i,dynamicAnchors:l={}}={}){let e=null,t=0,o=Ue.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=t,n=!1,a=t;ce(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=e===null?ce.errors:
e.concat(ce.errors),t=e.length);var v=a===t;if(n=n||v,v)var y=!0;let m=t;pe(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,dynamicAnchors:l})||(e=
e===null?pe.errors:e.concat(pe.errors),t=e.length);var v=m===t;n=n||v,v&&y!==!0&&(y=!0);let g=t;ue(i,{instancePath:s,parentData:c,parentDataProperty:u,rootData:p,
dynamicAnchors:l})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);var v=g===t;if(n=n||v,v)var f=!0;if(n)t=r,e!==null&&(r?e.length=r:e=null);else{let M={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[M]:e.push(M),t++}return Ue.errors=e,o.props=f,
o.items=y,t===0}Ue.evaluated={dynamicProps:!0,dynamicItems:!0};function nr(i,s,c){let u=new Map(s),p=new Map(c);function l(o,r){let n=Object.hasOwn(i,o)?i[o]:void 0;return n===void 0?[`${o} is not in the document`]:n(r)?[]:
n.errors.map(a=>`${a.instancePath||"/"} ${a.message}${tt(a.params)}`)}function e(o,r){let n=u.get(`request:${o}:application/json`);return n!==void 0?l(n,r):r===
void 0?[]:[`${o} takes no JSON body`]}function t(o,r,...[n,a]){let y=`reply:${o}:${r}`,m=p.has(y)?y:`reply:${o}:default`,g=p.get(m);if(g===void 0)return[`${o} d\
oes not answer ${r}`];let v=(n??"").split(";")[0].trim().toLowerCase();return g.length===0?nt(a)?[]:[`${o} ${r} has no body`]:g.includes("*/*")?[]:g.includes(v)?
l(u.get(`${m}:${v}`),a):[`${o} ${r} is ${g.join(" or ")}, not ${v||"without a type"}`]}return{validateSchema:l,validateRequestBody:e,validateReply:t}}function tt(i){
let s=i.additionalProperty??i.allowedValues??i.allowedValue;return s===void 0?"":`: ${JSON.stringify(s)}`}function nt(i){return i===void 0||i===""}var{validateSchema:lt,validateRequestBody:ct,validateReply:ut}=nr(Ze,[["reply:getServerInfo:200:application/json","ServerInfo"],["reply:getServerInfo:406:applic\
ation/json","ErrorMessage"],["reply:getServerInfo:500:application/json","ErrorMessage"],["reply:ping:200:text/plain","reply_ping_200_text_plain"],["reply:ping:5\
00:application/json","ErrorMessage"],["reply:getApiDocs:200:application/json","SwaggerDocument"],["reply:getApiDocs:501:application/json","ErrorMessage"],["repl\
y:getDocs:501:application/json","ErrorMessage"],["reply:getDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getDocsFile:404:application/json",
"ErrorMessage"],["reply:getDocsFile:501:application/json","ErrorMessage"],["reply:getMetrics:200:text/plain","reply_getDocsFile_200_text_html"],["reply:getMetri\
cs:404:application/json","ErrorMessage"],["reply:getMetrics:500:application/json","ErrorMessage"],["reply:getMetrics:501:application/json","ErrorMessage"],["rep\
ly:getInvokers:200:application/json","InvokerStates"],["reply:getInvokers:406:application/json","ErrorMessage"],["reply:getInvokers:500:application/json","Error\
Message"],["reply:getHealthyInvokerCount:200:application/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getHealthyInvokerCount:406:applicati\
on/json","ErrorMessage"],["reply:getHealthyInvokerCount:500:application/json","ErrorMessage"],["reply:getInvokersReady:200:application/json","InvokersReady"],["\
reply:getInvokersReady:406:application/json","ErrorMessage"],["reply:getInvokersReady:500:application/json","InvokersNotReady"],["reply:getActiveActivations:200\
:application/json","ActiveActivations"],["reply:getActiveActivations:406:application/json","ErrorMessage"],["reply:getActiveActivations:500:application/json","E\
rrorMessage"],["reply:getActivationCount:200:application/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getActivationCount:406:application/j\
son","ErrorMessage"],["reply:getActivationCount:500:application/json","ErrorMessage"],["reply:disableController:200:text/plain","reply_disableController_200_tex\
t_plain"],["reply:disableController:401:application/json","ErrorMessage"],["reply:disableController:500:application/json","ErrorMessage"],["reply:optionsOutside\
Api:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsOutsideApi:500:application/json","ErrorMessage"],["reply:getApiInfo:200:application\
/json","ApiInfo"],["reply:getApiInfo:406:application/json","ErrorMessage"],["reply:getApiInfo:500:application/json","ErrorMessage"],["reply:getOpenApiDocument:2\
00:application/json","SwaggerDocument"],["reply:getOpenApiDocument:501:application/json","ErrorMessage"],["reply:getOpenApiDocs:501:application/json","ErrorMess\
age"],["reply:getOpenApiDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:404:application/json","ErrorMessage"],["reply:getO\
penApiDocsFile:501:application/json","ErrorMessage"],["reply:optionsApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsApi:500:applica\
tion/json","ErrorMessage"],["reply:getAllNamespaces:200:application/json","Namespaces"],["reply:getAllNamespaces:401:application/json","ErrorMessage"],["reply:g\
etAllNamespaces:406:application/json","ErrorMessage"],["reply:getAllNamespaces:414:application/json","ErrorMessage"],["reply:getAllNamespaces:500:application/js\
on","ErrorMessage"],["reply:getAllNamespaces:503:application/json","ErrorMessage"],["reply:getLimits:200:application/json","UserLimits"],["reply:getLimits:400:a\
pplication/json","ErrorMessage"],["reply:getLimits:401:application/json","ErrorMessage"],["reply:getLimits:403:application/json","ErrorMessage"],["reply:getLimi\
ts:406:application/json","ErrorMessage"],["reply:getLimits:414:application/json","ErrorMessage"],["reply:getLimits:500:application/json","ErrorMessage"],["reply\
:getLimits:503:application/json","ErrorMessage"],["reply:getLimitByName:400:application/json","ErrorMessage"],["reply:getLimitByName:401:application/json","Erro\
rMessage"],["reply:getLimitByName:403:application/json","ErrorMessage"],["reply:getLimitByName:404:application/json","ErrorMessage"],["reply:getLimitByName:414:\
application/json","ErrorMessage"],["reply:getLimitByName:500:application/json","ErrorMessage"],["reply:getLimitByName:503:application/json","ErrorMessage"],["re\
ply:getAllActions:200:application/json","reply_getAllActions_200_application_json"],["reply:getAllActions:400:application/json","ErrorMessage"],["reply:getAllAc\
tions:401:application/json","ErrorMessage"],["reply:getAllActions:403:application/json","ErrorMessage"],["reply:getAllActions:406:application/json","ErrorMessag\
e"],["reply:getAllActions:414:application/json","ErrorMessage"],["reply:getAllActions:500:application/json","ErrorMessage"],["reply:getAllActions:503:applicatio\
n/json","ErrorMessage"],["reply:getActionsInPackage:200:application/json","reply_getAllActions_200_application_json"],["reply:getActionsInPackage:400:applicatio\
n/json","ErrorMessage"],["reply:getActionsInPackage:401:application/json","ErrorMessage"],["reply:getActionsInPackage:403:application/json","ErrorMessage"],["re\
ply:getActionsInPackage:404:application/json","ErrorMessage"],["reply:getActionsInPackage:406:application/json","ErrorMessage"],["reply:getActionsInPackage:409:\
application/json","ErrorMessage"],["reply:getActionsInPackage:414:application/json","ErrorMessage"],["reply:getActionsInPackage:422:application/json","ErrorMess\
age"],["reply:getActionsInPackage:500:application/json","ErrorMessage"],["reply:getActionsInPackage:503:application/json","ErrorMessage"],["reply:getActionByNam\
e:200:application/json","Action"],["reply:getActionByName:400:application/json","ErrorMessage"],["reply:getActionByName:401:application/json","ErrorMessage"],["\
reply:getActionByName:403:application/json","ErrorMessage"],["reply:getActionByName:404:application/json","ErrorMessage"],["reply:getActionByName:406:applicatio\
n/json","ErrorMessage"],["reply:getActionByName:409:application/json","ErrorMessage"],["reply:getActionByName:414:application/json","ErrorMessage"],["reply:getA\
ctionByName:422:application/json","ErrorMessage"],["reply:getActionByName:500:application/json","ErrorMessage"],["reply:getActionByName:503:application/json","E\
rrorMessage"],["request:updateAction:application/json","ActionPut"],["reply:updateAction:200:application/json","Action"],["reply:updateAction:400:application/js\
on","ErrorMessage"],["reply:updateAction:401:application/json","ErrorMessage"],["reply:updateAction:403:application/json","ErrorMessage"],["reply:updateAction:4\
04:application/json","ErrorMessage"],["reply:updateAction:406:application/json","ErrorMessage"],["reply:updateAction:409:application/json","ErrorMessage"],["rep\
ly:updateAction:413:application/json","ErrorMessage"],["reply:updateAction:414:application/json","ErrorMessage"],["reply:updateAction:415:application/json","Err\
orMessage"],["reply:updateAction:422:application/json","ErrorMessage"],["reply:updateAction:500:application/json","ErrorMessage"],["reply:updateAction:503:appli\
cation/json","ErrorMessage"],["request:invokeAction:application/json","Payload"],["reply:invokeAction:200:application/json","reply_invokeAction_200_application_\
json"],["reply:invokeAction:202:application/json","ActivationId"],["reply:invokeAction:400:application/json","ErrorMessage"],["reply:invokeAction:401:applicatio\
n/json","ErrorMessage"],["reply:invokeAction:403:application/json","ErrorMessage"],["reply:invokeAction:404:application/json","ErrorMessage"],["reply:invokeActi\
on:406:application/json","ErrorMessage"],["reply:invokeAction:409:application/json","ErrorMessage"],["reply:invokeAction:413:application/json","ErrorMessage"],[
"reply:invokeAction:414:application/json","ErrorMessage"],["reply:invokeAction:415:application/json","ErrorMessage"],["reply:invokeAction:422:application/json",
"ErrorMessage"],["reply:invokeAction:429:application/json","ErrorMessage"],["reply:invokeAction:500:application/json","reply_invokeAction_500_application_json"],
["reply:invokeAction:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeAction:503:application/json","ErrorMessage"],["reply:deleteA\
ction:200:application/json","Action"],["reply:deleteAction:400:application/json","ErrorMessage"],["reply:deleteAction:401:application/json","ErrorMessage"],["re\
ply:deleteAction:403:application/json","ErrorMessage"],["reply:deleteAction:404:application/json","ErrorMessage"],["reply:deleteAction:406:application/json","Er\
rorMessage"],["reply:deleteAction:409:application/json","ErrorMessage"],["reply:deleteAction:414:application/json","ErrorMessage"],["reply:deleteAction:422:appl\
ication/json","ErrorMessage"],["reply:deleteAction:500:application/json","ErrorMessage"],["reply:deleteAction:503:application/json","ErrorMessage"],["reply:getA\
ctionInPackageByName:200:application/json","Action"],["reply:getActionInPackageByName:400:application/json","ErrorMessage"],["reply:getActionInPackageByName:401\
:application/json","ErrorMessage"],["reply:getActionInPackageByName:403:application/json","ErrorMessage"],["reply:getActionInPackageByName:404:application/json",
"ErrorMessage"],["reply:getActionInPackageByName:406:application/json","ErrorMessage"],["reply:getActionInPackageByName:409:application/json","ErrorMessage"],["\
reply:getActionInPackageByName:414:application/json","ErrorMessage"],["reply:getActionInPackageByName:422:application/json","ErrorMessage"],["reply:getActionInP\
ackageByName:500:application/json","ErrorMessage"],["reply:getActionInPackageByName:503:application/json","ErrorMessage"],["request:updateActionInPackage:applic\
ation/json","ActionPut"],["reply:updateActionInPackage:200:application/json","Action"],["reply:updateActionInPackage:400:application/json","ErrorMessage"],["rep\
ly:updateActionInPackage:401:application/json","ErrorMessage"],["reply:updateActionInPackage:403:application/json","ErrorMessage"],["reply:updateActionInPackage\
:404:application/json","ErrorMessage"],["reply:updateActionInPackage:406:application/json","ErrorMessage"],["reply:updateActionInPackage:409:application/json","\
ErrorMessage"],["reply:updateActionInPackage:413:application/json","ErrorMessage"],["reply:updateActionInPackage:414:application/json","ErrorMessage"],["reply:u\
pdateActionInPackage:415:application/json","ErrorMessage"],["reply:updateActionInPackage:422:application/json","ErrorMessage"],["reply:updateActionInPackage:500\
:application/json","ErrorMessage"],["reply:updateActionInPackage:503:application/json","ErrorMessage"],["request:invokeActionInPackage:application/json","Payloa\
d"],["reply:invokeActionInPackage:200:application/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:202:application/json","Activati\
onId"],["reply:invokeActionInPackage:400:application/json","ErrorMessage"],["reply:invokeActionInPackage:401:application/json","ErrorMessage"],["reply:invokeAct\
ionInPackage:403:application/json","ErrorMessage"],["reply:invokeActionInPackage:404:application/json","ErrorMessage"],["reply:invokeActionInPackage:406:applica\
tion/json","ErrorMessage"],["reply:invokeActionInPackage:409:application/json","ErrorMessage"],["reply:invokeActionInPackage:413:application/json","ErrorMessage"],
["reply:invokeActionInPackage:414:application/json","ErrorMessage"],["reply:invokeActionInPackage:415:application/json","ErrorMessage"],["reply:invokeActionInPa\
ckage:422:application/json","ErrorMessage"],["reply:invokeActionInPackage:429:application/json","ErrorMessage"],["reply:invokeActionInPackage:500:application/js\
on","reply_invokeAction_500_application_json"],["reply:invokeActionInPackage:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeActi\
onInPackage:503:application/json","ErrorMessage"],["reply:deleteActionInPackage:200:application/json","Action"],["reply:deleteActionInPackage:400:application/js\
on","ErrorMessage"],["reply:deleteActionInPackage:401:application/json","ErrorMessage"],["reply:deleteActionInPackage:403:application/json","ErrorMessage"],["re\
ply:deleteActionInPackage:404:application/json","ErrorMessage"],["reply:deleteActionInPackage:406:application/json","ErrorMessage"],["reply:deleteActionInPackag\
e:409:application/json","ErrorMessage"],["reply:deleteActionInPackage:414:application/json","ErrorMessage"],["reply:deleteActionInPackage:422:application/json",
"ErrorMessage"],["reply:deleteActionInPackage:500:application/json","ErrorMessage"],["reply:deleteActionInPackage:503:application/json","ErrorMessage"],["reply:\
invokeWebActionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:202:application/json","ErrorMessage"],["reply:invokeWebActionGet:400:\
application/json","ErrorMessage"],["reply:invokeWebActionGet:401:application/json","ErrorMessage"],["reply:invokeWebActionGet:403:application/json","ErrorMessag\
e"],["reply:invokeWebActionGet:404:application/json","ErrorMessage"],["reply:invokeWebActionGet:406:application/json","ErrorMessage"],["reply:invokeWebActionGet\
:413:application/json","ErrorMessage"],["reply:invokeWebActionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionGet:429:application/json","ErrorM\
essage"],["reply:invokeWebActionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionGet:501:application/json","ErrorMessage"],["reply:invokeWebActi\
onGet:503:application/json","ErrorMessage"],["reply:invokeWebActionGet:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionPut:application\
/json","JsonValue"],["request:invokeWebActionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPut:*/*","reply_invokeWebActionGet_200__\
__"],["reply:invokeWebActionPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:202:application/json","ErrorMessage"],["reply:invokeWebA\
ctionPut:400:application/json","ErrorMessage"],["reply:invokeWebActionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionPut:403:application/json",
"ErrorMessage"],["reply:invokeWebActionPut:404:application/json","ErrorMessage"],["reply:invokeWebActionPut:406:application/json","ErrorMessage"],["reply:invoke\
WebActionPut:413:application/json","ErrorMessage"],["reply:invokeWebActionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionPut:429:application/j\
son","ErrorMessage"],["reply:invokeWebActionPut:500:application/json","ErrorMessage"],["reply:invokeWebActionPut:501:application/json","ErrorMessage"],["reply:i\
nvokeWebActionPut:503:application/json","ErrorMessage"],["reply:invokeWebActionPut:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionPos\
t:application/json","JsonValue"],["request:invokeWebActionPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPost:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:202:application/json","ErrorMessage"],[
"reply:invokeWebActionPost:400:application/json","ErrorMessage"],["reply:invokeWebActionPost:401:application/json","ErrorMessage"],["reply:invokeWebActionPost:4\
03:application/json","ErrorMessage"],["reply:invokeWebActionPost:404:application/json","ErrorMessage"],["reply:invokeWebActionPost:406:application/json","ErrorM\
essage"],["reply:invokeWebActionPost:413:application/json","ErrorMessage"],["reply:invokeWebActionPost:414:application/json","ErrorMessage"],["reply:invokeWebAc\
tionPost:429:application/json","ErrorMessage"],["reply:invokeWebActionPost:500:application/json","ErrorMessage"],["reply:invokeWebActionPost:501:application/jso\
n","ErrorMessage"],["reply:invokeWebActionPost:503:application/json","ErrorMessage"],["reply:invokeWebActionPost:default:*/*","reply_invokeWebActionGet_200____"],
["request:invokeWebActionDelete:application/json","JsonValue"],["request:invokeWebActionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWeb\
ActionDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:2\
02:application/json","ErrorMessage"],["reply:invokeWebActionDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionDelete:401:application/json","Er\
rorMessage"],["reply:invokeWebActionDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionDelete:404:application/json","ErrorMessage"],["reply:inv\
okeWebActionDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionDelete:413:application/json","ErrorMessage"],["reply:invokeWebActionDelete:414:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionDelete:500:application/json","ErrorM\
essage"],["reply:invokeWebActionDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionDelete:503:application/json","ErrorMessage"],["reply:invokeW\
ebActionDelete:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:202:application/json","ErrorMessage"],["reply:invokeWebActionOpti\
ons:400:application/json","ErrorMessage"],["reply:invokeWebActionOptions:401:application/json","ErrorMessage"],["reply:invokeWebActionOptions:403:application/js\
on","ErrorMessage"],["reply:invokeWebActionOptions:404:application/json","ErrorMessage"],["reply:invokeWebActionOptions:406:application/json","ErrorMessage"],["\
reply:invokeWebActionOptions:413:application/json","ErrorMessage"],["reply:invokeWebActionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionO\
ptions:429:application/json","ErrorMessage"],["reply:invokeWebActionOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionOptions:501:application\
/json","ErrorMessage"],["reply:invokeWebActionOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionOptions:default:*/*","reply_invokeWebActionGe\
t_200____"],["reply:invokeWebActionHead:202:application/json","ErrorMessage"],["reply:invokeWebActionHead:400:application/json","ErrorMessage"],["reply:invokeWe\
bActionHead:401:application/json","ErrorMessage"],["reply:invokeWebActionHead:403:application/json","ErrorMessage"],["reply:invokeWebActionHead:404:application/\
json","ErrorMessage"],["reply:invokeWebActionHead:406:application/json","ErrorMessage"],["reply:invokeWebActionHead:413:application/json","ErrorMessage"],["repl\
y:invokeWebActionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionHead:429:application/json","ErrorMessage"],["reply:invokeWebActionHead:500:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionHead:501:application/json","ErrorMessage"],["reply:invokeWebActionHead:503:application/json","ErrorMessag\
e"],["reply:invokeWebActionHead:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionPatch:application/json","JsonValue"],["request:invokeW\
ebActionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch\
:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionPatch:400:application/js\
on","ErrorMessage"],["reply:invokeWebActionPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionPatch:403:application/json","ErrorMessage"],["repl\
y:invokeWebActionPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionPatch:406:application/json","ErrorMessage"],["reply:invokeWebActionPatch:413\
:application/json","ErrorMessage"],["reply:invokeWebActionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionPatch:429:application/json","ErrorM\
essage"],["reply:invokeWebActionPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionPatch:501:application/json","ErrorMessage"],["reply:invokeWeb\
ActionPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionPatch:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutEx\
tensionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:202:application/json","ErrorMessage"],["reply:invokeWebAction\
WithoutExtensionGet:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:401:application/json","ErrorMessage"],["reply:invokeWebActi\
onWithoutExtensionGet:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:404:application/json","ErrorMessage"],["reply:invokeWebAc\
tionWithoutExtensionGet:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:413:application/json","ErrorMessage"],["reply:invokeWeb\
ActionWithoutExtensionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:429:application/json","ErrorMessage"],["reply:invokeW\
ebActionWithoutExtensionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:501:application/json","ErrorMessage"],["reply:invok\
eWebActionWithoutExtensionGet:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:default:*/*","reply_invokeWebActionGet_200____"],
["request:invokeWebActionWithoutExtensionPut:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPut:application/x-www-form-urlencoded","Web\
Form"],["request:invokeWebActionWithoutExtensionPut:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:200:*/*","reply_invokeWe\
bActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:400:application\
/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:403:applicati\
on/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:406:applica\
tion/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:414:appli\
cation/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:500:app\
lication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:503:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionWithoutExt\
ensionPost:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionW\
ithoutExtensionPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:in\
vokeWebActionWithoutExtensionPost:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:400:application/json","ErrorMessage"],["repl\
y:invokeWebActionWithoutExtensionPost:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:403:application/json","ErrorMessage"],["\
reply:invokeWebActionWithoutExtensionPost:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:406:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionPost:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:414:application/json","ErrorMessag\
e"],["reply:invokeWebActionWithoutExtensionPost:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:500:application/json","ErrorMe\
ssage"],["reply:invokeWebActionWithoutExtensionPost:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:503:application/json","Err\
orMessage"],["reply:invokeWebActionWithoutExtensionPost:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionWithoutExtensionDelete:applica\
tion/json","JsonValue"],["request:invokeWebActionWithoutExtensionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionD\
elete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActio\
nWithoutExtensionDelete:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:400:application/json","ErrorMessage"],["reply:invoke\
WebActionWithoutExtensionDelete:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:403:application/json","ErrorMessage"],["repl\
y:invokeWebActionWithoutExtensionDelete:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:406:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionDelete:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:414:application/json","ErrorMe\
ssage"],["reply:invokeWebActionWithoutExtensionDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:500:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:503:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOp\
tions:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutE\
xtensionOptions:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:403:application/json","ErrorMessage"],["reply:invokeWebActi\
onWithoutExtensionOptions:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:406:application/json","ErrorMessage"],["reply:inv\
okeWebActionWithoutExtensionOptions:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:414:application/json","ErrorMessage"],[
"reply:invokeWebActionWithoutExtensionOptions:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:500:application/json","ErrorM\
essage"],["reply:invokeWebActionWithoutExtensionOptions:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:503:application/jso\
n","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:2\
02:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHe\
ad:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensi\
onHead:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExt\
ensionHead:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionWithou\
tExtensionHead:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:500:application/json","ErrorMessage"],["reply:invokeWebActionWi\
thoutExtensionHead:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:503:application/json","ErrorMessage"],["reply:invokeWebActi\
onWithoutExtensionHead:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionWithoutExtensionPatch:application/json","JsonValue"],["request:\
invokeWebActionWithoutExtensionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPatch:*/*","reply_invokeWebActionGet\
_200____"],["reply:invokeWebActionWithoutExtensionPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:202:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:401:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:40\
4:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPa\
tch:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionWithou\
tExtensionPatch:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:503:application/json","ErrorMessage"],["reply:invokeWebAction\
WithoutExtensionPatch:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:inv\
okeWebActionOnPathGet:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Get:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:404:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:413:application/json","ErrorMess\
age"],["reply:invokeWebActionOnPathGet:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:429:application/json","ErrorMessage"],["reply:invo\
keWebActionOnPathGet:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathG\
et:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionOnPathPut:ap\
plication/json","JsonValue"],["request:invokeWebActionOnPathPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPut:*/*","reply_inv\
okeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:202:application/json","\
ErrorMessage"],["reply:invokeWebActionOnPathPut:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:401:application/json","ErrorMessage"],["r\
eply:invokeWebActionOnPathPut:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:404:application/json","ErrorMessage"],["reply:invokeWebActi\
onOnPathPut:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:414:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:500:application/json","E\
rrorMessage"],["reply:invokeWebActionOnPathPut:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:503:application/json","ErrorMessage"],["re\
ply:invokeWebActionOnPathPut:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionOnPathPost:application/json","JsonValue"],["request:invok\
eWebActionOnPathPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWe\
bActionOnPathPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:202:application/json","ErrorMessage"],["reply:invokeWebActionOn\
PathPost:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:403:app\
lication/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:406:application/json","\
ErrorMessage"],["reply:invokeWebActionOnPathPost:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:414:application/json","ErrorMessage"],[
"reply:invokeWebActionOnPathPost:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:500:application/json","ErrorMessage"],["reply:invokeWeb\
ActionOnPathPost:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost\
:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionOnPathDelete:application/json","JsonValue"],["request:invokeWebActionOnPathDelete:app\
lication/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:20\
0:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:400:app\
lication/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:403:application/jso\
n","ErrorMessage"],["reply:invokeWebActionOnPathDelete:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:406:application/json","ErrorMes\
sage"],["reply:invokeWebActionOnPathDelete:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:414:application/json","ErrorMessage"],["rep\
ly:invokeWebActionOnPathDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:500:application/json","ErrorMessage"],["reply:invokeWeb\
ActionOnPathDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Delete:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathOptions:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Options:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:40\
3:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:406:applicat\
ion/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:414:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathOptions:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:500:application/json","ErrorMess\
age"],["reply:invokeWebActionOnPathOptions:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:503:application/json","ErrorMessage"],["re\
ply:invokeWebActionOnPathOptions:default:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:202:application/json","ErrorMessage"],["repl\
y:invokeWebActionOnPathHead:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:401:application/json","ErrorMessage"],["reply:invokeWebActio\
nOnPathHead:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:406:\
application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:414:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathHead:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:500:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathHead:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:503:application/json","ErrorMessage"],["reply:invokeWe\
bActionOnPathHead:default:*/*","reply_invokeWebActionGet_200____"],["request:invokeWebActionOnPathPatch:application/json","JsonValue"],["request:invokeWebAction\
OnPathPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionO\
nPathPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPa\
tch:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:403:applic\
ation/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:406:application/json","E\
rrorMessage"],["reply:invokeWebActionOnPathPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:414:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:500:application/json","ErrorMessage"],["reply:invoke\
WebActionOnPathPatch:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPat\
hPatch:default:*/*","reply_invokeWebActionGet_200____"],["reply:getAllRules:200:application/json","reply_getAllRules_200_application_json"],["reply:getAllRules:\
400:application/json","ErrorMessage"],["reply:getAllRules:401:application/json","ErrorMessage"],["reply:getAllRules:403:application/json","ErrorMessage"],["repl\
y:getAllRules:406:application/json","ErrorMessage"],["reply:getAllRules:414:application/json","ErrorMessage"],["reply:getAllRules:500:application/json","ErrorMe\
ssage"],["reply:getAllRules:503:application/json","ErrorMessage"],["reply:getRuleByName:200:application/json","Rule"],["reply:getRuleByName:400:application/json",
"ErrorMessage"],["reply:getRuleByName:401:application/json","ErrorMessage"],["reply:getRuleByName:403:application/json","ErrorMessage"],["reply:getRuleByName:40\
4:application/json","ErrorMessage"],["reply:getRuleByName:406:application/json","ErrorMessage"],["reply:getRuleByName:409:application/json","ErrorMessage"],["re\
ply:getRuleByName:414:application/json","ErrorMessage"],["reply:getRuleByName:422:application/json","ErrorMessage"],["reply:getRuleByName:500:application/json",
"ErrorMessage"],["reply:getRuleByName:503:application/json","ErrorMessage"],["request:updateRule:application/json","RulePut"],["reply:updateRule:200:application\
/json","Rule"],["reply:updateRule:400:application/json","ErrorMessage"],["reply:updateRule:401:application/json","ErrorMessage"],["reply:updateRule:403:applicat\
ion/json","ErrorMessage"],["reply:updateRule:404:application/json","ErrorMessage"],["reply:updateRule:406:application/json","ErrorMessage"],["reply:updateRule:4\
09:application/json","ErrorMessage"],["reply:updateRule:413:application/json","ErrorMessage"],["reply:updateRule:414:application/json","ErrorMessage"],["reply:u\
pdateRule:415:application/json","ErrorMessage"],["reply:updateRule:422:application/json","ErrorMessage"],["reply:updateRule:500:application/json","ErrorMessage"],
["reply:updateRule:503:application/json","ErrorMessage"],["request:setState:application/json","RuleStatusPut"],["reply:setState:200:text/plain","reply_optionsOu\
tsideApi_200_text_plain"],["reply:setState:400:application/json","ErrorMessage"],["reply:setState:401:application/json","ErrorMessage"],["reply:setState:403:app\
lication/json","ErrorMessage"],["reply:setState:404:application/json","ErrorMessage"],["reply:setState:406:application/json","ErrorMessage"],["reply:setState:40\
9:application/json","ErrorMessage"],["reply:setState:413:application/json","ErrorMessage"],["reply:setState:414:application/json","ErrorMessage"],["reply:setSta\
te:415:application/json","ErrorMessage"],["reply:setState:429:application/json","ErrorMessage"],["reply:setState:500:application/json","ErrorMessage"],["reply:s\
etState:503:application/json","ErrorMessage"],["reply:deleteRule:200:application/json","Rule"],["reply:deleteRule:400:application/json","ErrorMessage"],["reply:\
deleteRule:401:application/json","ErrorMessage"],["reply:deleteRule:403:application/json","ErrorMessage"],["reply:deleteRule:404:application/json","ErrorMessage"],
["reply:deleteRule:406:application/json","ErrorMessage"],["reply:deleteRule:409:application/json","ErrorMessage"],["reply:deleteRule:414:application/json","Erro\
rMessage"],["reply:deleteRule:422:application/json","ErrorMessage"],["reply:deleteRule:500:application/json","ErrorMessage"],["reply:deleteRule:503:application/\
json","ErrorMessage"],["reply:getAllTriggers:200:application/json","reply_getAllTriggers_200_application_json"],["reply:getAllTriggers:400:application/json","Er\
rorMessage"],["reply:getAllTriggers:401:application/json","ErrorMessage"],["reply:getAllTriggers:403:application/json","ErrorMessage"],["reply:getAllTriggers:40\
6:application/json","ErrorMessage"],["reply:getAllTriggers:414:application/json","ErrorMessage"],["reply:getAllTriggers:500:application/json","ErrorMessage"],["\
reply:getAllTriggers:503:application/json","ErrorMessage"],["reply:getTriggerByName:200:application/json","Trigger"],["reply:getTriggerByName:400:application/js\
on","ErrorMessage"],["reply:getTriggerByName:401:application/json","ErrorMessage"],["reply:getTriggerByName:403:application/json","ErrorMessage"],["reply:getTri\
ggerByName:404:application/json","ErrorMessage"],["reply:getTriggerByName:406:application/json","ErrorMessage"],["reply:getTriggerByName:409:application/json","\
ErrorMessage"],["reply:getTriggerByName:414:application/json","ErrorMessage"],["reply:getTriggerByName:422:application/json","ErrorMessage"],["reply:getTriggerB\
yName:500:application/json","ErrorMessage"],["reply:getTriggerByName:503:application/json","ErrorMessage"],["request:updateTrigger:application/json","TriggerPut"],
["reply:updateTrigger:200:application/json","Trigger"],["reply:updateTrigger:400:application/json","ErrorMessage"],["reply:updateTrigger:401:application/json","\
ErrorMessage"],["reply:updateTrigger:403:application/json","ErrorMessage"],["reply:updateTrigger:404:application/json","ErrorMessage"],["reply:updateTrigger:406\
:application/json","ErrorMessage"],["reply:updateTrigger:409:application/json","ErrorMessage"],["reply:updateTrigger:413:application/json","ErrorMessage"],["rep\
ly:updateTrigger:414:application/json","ErrorMessage"],["reply:updateTrigger:415:application/json","ErrorMessage"],["reply:updateTrigger:422:application/json","\
ErrorMessage"],["reply:updateTrigger:500:application/json","ErrorMessage"],["reply:updateTrigger:503:application/json","ErrorMessage"],["request:fireTrigger:app\
lication/json","Payload"],["reply:fireTrigger:202:application/json","ActivationId"],["reply:fireTrigger:400:application/json","ErrorMessage"],["reply:fireTrigge\
r:401:application/json","ErrorMessage"],["reply:fireTrigger:403:application/json","ErrorMessage"],["reply:fireTrigger:404:application/json","ErrorMessage"],["re\
ply:fireTrigger:406:application/json","ErrorMessage"],["reply:fireTrigger:409:application/json","ErrorMessage"],["reply:fireTrigger:413:application/json","Error\
Message"],["reply:fireTrigger:414:application/json","ErrorMessage"],["reply:fireTrigger:415:application/json","ErrorMessage"],["reply:fireTrigger:429:applicatio\
n/json","ErrorMessage"],["reply:fireTrigger:500:application/json","ErrorMessage"],["reply:fireTrigger:503:application/json","ErrorMessage"],["reply:deleteTrigge\
r:200:application/json","Trigger"],["reply:deleteTrigger:400:application/json","ErrorMessage"],["reply:deleteTrigger:401:application/json","ErrorMessage"],["rep\
ly:deleteTrigger:403:application/json","ErrorMessage"],["reply:deleteTrigger:404:application/json","ErrorMessage"],["reply:deleteTrigger:406:application/json","\
ErrorMessage"],["reply:deleteTrigger:409:application/json","ErrorMessage"],["reply:deleteTrigger:414:application/json","ErrorMessage"],["reply:deleteTrigger:422\
:application/json","ErrorMessage"],["reply:deleteTrigger:500:application/json","ErrorMessage"],["reply:deleteTrigger:503:application/json","ErrorMessage"],["rep\
ly:getAllPackages:200:application/json","reply_getAllPackages_200_application_json"],["reply:getAllPackages:400:application/json","ErrorMessage"],["reply:getAll\
Packages:401:application/json","ErrorMessage"],["reply:getAllPackages:403:application/json","ErrorMessage"],["reply:getAllPackages:406:application/json","ErrorM\
essage"],["reply:getAllPackages:414:application/json","ErrorMessage"],["reply:getAllPackages:500:application/json","ErrorMessage"],["reply:getAllPackages:503:ap\
plication/json","ErrorMessage"],["reply:getPackageByName:200:application/json","PackageWithContents"],["reply:getPackageByName:400:application/json","ErrorMessa\
ge"],["reply:getPackageByName:401:application/json","ErrorMessage"],["reply:getPackageByName:403:application/json","ErrorMessage"],["reply:getPackageByName:404:\
application/json","ErrorMessage"],["reply:getPackageByName:406:application/json","ErrorMessage"],["reply:getPackageByName:409:application/json","ErrorMessage"],
["reply:getPackageByName:414:application/json","ErrorMessage"],["reply:getPackageByName:422:application/json","ErrorMessage"],["reply:getPackageByName:500:appli\
cation/json","ErrorMessage"],["reply:getPackageByName:503:application/json","ErrorMessage"],["request:updatePackage:application/json","PackagePut"],["reply:upda\
tePackage:200:application/json","Package"],["reply:updatePackage:400:application/json","ErrorMessage"],["reply:updatePackage:401:application/json","ErrorMessage"],
["reply:updatePackage:403:application/json","ErrorMessage"],["reply:updatePackage:404:application/json","ErrorMessage"],["reply:updatePackage:406:application/js\
on","ErrorMessage"],["reply:updatePackage:409:application/json","ErrorMessage"],["reply:updatePackage:413:application/json","ErrorMessage"],["reply:updatePackag\
e:414:application/json","ErrorMessage"],["reply:updatePackage:415:application/json","ErrorMessage"],["reply:updatePackage:422:application/json","ErrorMessage"],
["reply:updatePackage:500:application/json","ErrorMessage"],["reply:updatePackage:503:application/json","ErrorMessage"],["reply:deletePackage:200:application/js\
on","Package"],["reply:deletePackage:400:application/json","ErrorMessage"],["reply:deletePackage:401:application/json","ErrorMessage"],["reply:deletePackage:403\
:application/json","ErrorMessage"],["reply:deletePackage:404:application/json","ErrorMessage"],["reply:deletePackage:406:application/json","ErrorMessage"],["rep\
ly:deletePackage:409:application/json","ErrorMessage"],["reply:deletePackage:414:application/json","ErrorMessage"],["reply:deletePackage:422:application/json","\
ErrorMessage"],["reply:deletePackage:500:application/json","ErrorMessage"],["reply:deletePackage:503:application/json","ErrorMessage"],["reply:getActivations:20\
0:application/json","reply_getActivations_200_application_json"],["reply:getActivations:400:application/json","ErrorMessage"],["reply:getActivations:401:applica\
tion/json","ErrorMessage"],["reply:getActivations:403:application/json","ErrorMessage"],["reply:getActivations:406:application/json","ErrorMessage"],["reply:get\
Activations:414:application/json","ErrorMessage"],["reply:getActivations:500:application/json","ErrorMessage"],["reply:getActivations:503:application/json","Err\
orMessage"],["reply:getActivationById:200:application/json","Activation"],["reply:getActivationById:400:application/json","ErrorMessage"],["reply:getActivationB\
yId:401:application/json","ErrorMessage"],["reply:getActivationById:403:application/json","ErrorMessage"],["reply:getActivationById:404:application/json","Error\
Message"],["reply:getActivationById:406:application/json","ErrorMessage"],["reply:getActivationById:414:application/json","ErrorMessage"],["reply:getActivationB\
yId:500:application/json","ErrorMessage"],["reply:getActivationById:503:application/json","ErrorMessage"],["reply:getActivationLogs:200:application/json","Activ\
ationLogs"],["reply:getActivationLogs:400:application/json","ErrorMessage"],["reply:getActivationLogs:401:application/json","ErrorMessage"],["reply:getActivatio\
nLogs:403:application/json","ErrorMessage"],["reply:getActivationLogs:404:application/json","ErrorMessage"],["reply:getActivationLogs:406:application/json","Err\
orMessage"],["reply:getActivationLogs:414:application/json","ErrorMessage"],["reply:getActivationLogs:500:application/json","ErrorMessage"],["reply:getActivatio\
nLogs:503:application/json","ErrorMessage"],["reply:getActivationResult:200:application/json","ActivationResult"],["reply:getActivationResult:400:application/js\
on","ErrorMessage"],["reply:getActivationResult:401:application/json","ErrorMessage"],["reply:getActivationResult:403:application/json","ErrorMessage"],["reply:\
getActivationResult:404:application/json","ErrorMessage"],["reply:getActivationResult:406:application/json","ErrorMessage"],["reply:getActivationResult:414:appl\
ication/json","ErrorMessage"],["reply:getActivationResult:500:application/json","ErrorMessage"],["reply:getActivationResult:503:application/json","ErrorMessage"]],
[["reply:getServerInfo:200",["application/json"]],["reply:getServerInfo:406",["application/json"]],["reply:getServerInfo:500",["application/json"]],["reply:ping\
:200",["text/plain"]],["reply:ping:500",["application/json"]],["reply:getApiDocs:200",["application/json"]],["reply:getApiDocs:501",["application/json"]],["repl\
y:getDocs:308",[]],["reply:getDocs:501",["application/json"]],["reply:getDocsFile:200",["text/html"]],["reply:getDocsFile:404",["application/json"]],["reply:get\
DocsFile:501",["application/json"]],["reply:getMetrics:200",["text/plain"]],["reply:getMetrics:404",["application/json"]],["reply:getMetrics:500",["application/\
json"]],["reply:getMetrics:501",["application/json"]],["reply:getInvokers:200",["application/json"]],["reply:getInvokers:406",["application/json"]],["reply:getI\
nvokers:500",["application/json"]],["reply:getHealthyInvokerCount:200",["application/json"]],["reply:getHealthyInvokerCount:406",["application/json"]],["reply:g\
etHealthyInvokerCount:500",["application/json"]],["reply:getInvokersReady:200",["application/json"]],["reply:getInvokersReady:406",["application/json"]],["reply\
:getInvokersReady:500",["application/json"]],["reply:getActiveActivations:200",["application/json"]],["reply:getActiveActivations:406",["application/json"]],["r\
eply:getActiveActivations:500",["application/json"]],["reply:getActivationCount:200",["application/json"]],["reply:getActivationCount:406",["application/json"]],
["reply:getActivationCount:500",["application/json"]],["reply:disableController:200",["text/plain"]],["reply:disableController:401",["application/json"]],["repl\
y:disableController:500",["application/json"]],["reply:optionsOutsideApi:200",["text/plain"]],["reply:optionsOutsideApi:500",["application/json"]],["reply:getAp\
iInfo:200",["application/json"]],["reply:getApiInfo:406",["application/json"]],["reply:getApiInfo:500",["application/json"]],["reply:getOpenApiDocument:200",["a\
pplication/json"]],["reply:getOpenApiDocument:501",["application/json"]],["reply:getOpenApiDocs:308",[]],["reply:getOpenApiDocs:501",["application/json"]],["rep\
ly:getOpenApiDocsFile:200",["text/html"]],["reply:getOpenApiDocsFile:404",["application/json"]],["reply:getOpenApiDocsFile:501",["application/json"]],["reply:op\
tionsApi:200",["text/plain"]],["reply:optionsApi:500",["application/json"]],["reply:getAllNamespaces:200",["application/json"]],["reply:getAllNamespaces:401",["\
application/json"]],["reply:getAllNamespaces:406",["application/json"]],["reply:getAllNamespaces:414",["application/json"]],["reply:getAllNamespaces:500",["appl\
ication/json"]],["reply:getAllNamespaces:503",["application/json"]],["reply:getLimits:200",["application/json"]],["reply:getLimits:400",["application/json"]],["\
reply:getLimits:401",["application/json"]],["reply:getLimits:403",["application/json"]],["reply:getLimits:406",["application/json"]],["reply:getLimits:414",["ap\
plication/json"]],["reply:getLimits:500",["application/json"]],["reply:getLimits:503",["application/json"]],["reply:getLimitByName:400",["application/json"]],["\
reply:getLimitByName:401",["application/json"]],["reply:getLimitByName:403",["application/json"]],["reply:getLimitByName:404",["application/json"]],["reply:getL\
imitByName:414",["application/json"]],["reply:getLimitByName:500",["application/json"]],["reply:getLimitByName:503",["application/json"]],["reply:getAllActions:\
200",["application/json"]],["reply:getAllActions:400",["application/json"]],["reply:getAllActions:401",["application/json"]],["reply:getAllActions:403",["applic\
ation/json"]],["reply:getAllActions:406",["application/json"]],["reply:getAllActions:414",["application/json"]],["reply:getAllActions:500",["application/json"]],
["reply:getAllActions:503",["application/json"]],["reply:getActionsInPackage:200",["application/json"]],["reply:getActionsInPackage:400",["application/json"]],[
"reply:getActionsInPackage:401",["application/json"]],["reply:getActionsInPackage:403",["application/json"]],["reply:getActionsInPackage:404",["application/json"]],
["reply:getActionsInPackage:406",["application/json"]],["reply:getActionsInPackage:409",["application/json"]],["reply:getActionsInPackage:414",["application/jso\
n"]],["reply:getActionsInPackage:422",["application/json"]],["reply:getActionsInPackage:500",["application/json"]],["reply:getActionsInPackage:503",["applicatio\
n/json"]],["reply:getActionByName:200",["application/json"]],["reply:getActionByName:400",["application/json"]],["reply:getActionByName:401",["application/json"]],
["reply:getActionByName:403",["application/json"]],["reply:getActionByName:404",["application/json"]],["reply:getActionByName:406",["application/json"]],["reply\
:getActionByName:409",["application/json"]],["reply:getActionByName:414",["application/json"]],["reply:getActionByName:422",["application/json"]],["reply:getAct\
ionByName:500",["application/json"]],["reply:getActionByName:503",["application/json"]],["reply:updateAction:200",["application/json"]],["reply:updateAction:400",
["application/json"]],["reply:updateAction:401",["application/json"]],["reply:updateAction:403",["application/json"]],["reply:updateAction:404",["application/js\
on"]],["reply:updateAction:406",["application/json"]],["reply:updateAction:409",["application/json"]],["reply:updateAction:413",["application/json"]],["reply:up\
dateAction:414",["application/json"]],["reply:updateAction:415",["application/json"]],["reply:updateAction:422",["application/json"]],["reply:updateAction:500",
["application/json"]],["reply:updateAction:503",["application/json"]],["reply:invokeAction:200",["application/json"]],["reply:invokeAction:202",["application/js\
on"]],["reply:invokeAction:400",["application/json"]],["reply:invokeAction:401",["application/json"]],["reply:invokeAction:403",["application/json"]],["reply:in\
vokeAction:404",["application/json"]],["reply:invokeAction:406",["application/json"]],["reply:invokeAction:409",["application/json"]],["reply:invokeAction:413",
["application/json"]],["reply:invokeAction:414",["application/json"]],["reply:invokeAction:415",["application/json"]],["reply:invokeAction:422",["application/js\
on"]],["reply:invokeAction:429",["application/json"]],["reply:invokeAction:500",["application/json"]],["reply:invokeAction:502",["application/json"]],["reply:in\
vokeAction:503",["application/json"]],["reply:deleteAction:200",["application/json"]],["reply:deleteAction:400",["application/json"]],["reply:deleteAction:401",
["application/json"]],["reply:deleteAction:403",["application/json"]],["reply:deleteAction:404",["application/json"]],["reply:deleteAction:406",["application/js\
on"]],["reply:deleteAction:409",["application/json"]],["reply:deleteAction:414",["application/json"]],["reply:deleteAction:422",["application/json"]],["reply:de\
leteAction:500",["application/json"]],["reply:deleteAction:503",["application/json"]],["reply:getActionInPackageByName:200",["application/json"]],["reply:getAct\
ionInPackageByName:400",["application/json"]],["reply:getActionInPackageByName:401",["application/json"]],["reply:getActionInPackageByName:403",["application/js\
on"]],["reply:getActionInPackageByName:404",["application/json"]],["reply:getActionInPackageByName:406",["application/json"]],["reply:getActionInPackageByName:4\
09",["application/json"]],["reply:getActionInPackageByName:414",["application/json"]],["reply:getActionInPackageByName:422",["application/json"]],["reply:getAct\
ionInPackageByName:500",["application/json"]],["reply:getActionInPackageByName:503",["application/json"]],["reply:updateActionInPackage:200",["application/json"]],
["reply:updateActionInPackage:400",["application/json"]],["reply:updateActionInPackage:401",["application/json"]],["reply:updateActionInPackage:403",["applicati\
on/json"]],["reply:updateActionInPackage:404",["application/json"]],["reply:updateActionInPackage:406",["application/json"]],["reply:updateActionInPackage:409",
["application/json"]],["reply:updateActionInPackage:413",["application/json"]],["reply:updateActionInPackage:414",["application/json"]],["reply:updateActionInPa\
ckage:415",["application/json"]],["reply:updateActionInPackage:422",["application/json"]],["reply:updateActionInPackage:500",["application/json"]],["reply:updat\
eActionInPackage:503",["application/json"]],["reply:invokeActionInPackage:200",["application/json"]],["reply:invokeActionInPackage:202",["application/json"]],["\
reply:invokeActionInPackage:400",["application/json"]],["reply:invokeActionInPackage:401",["application/json"]],["reply:invokeActionInPackage:403",["application\
/json"]],["reply:invokeActionInPackage:404",["application/json"]],["reply:invokeActionInPackage:406",["application/json"]],["reply:invokeActionInPackage:409",["\
application/json"]],["reply:invokeActionInPackage:413",["application/json"]],["reply:invokeActionInPackage:414",["application/json"]],["reply:invokeActionInPack\
age:415",["application/json"]],["reply:invokeActionInPackage:422",["application/json"]],["reply:invokeActionInPackage:429",["application/json"]],["reply:invokeA\
ctionInPackage:500",["application/json"]],["reply:invokeActionInPackage:502",["application/json"]],["reply:invokeActionInPackage:503",["application/json"]],["re\
ply:deleteActionInPackage:200",["application/json"]],["reply:deleteActionInPackage:400",["application/json"]],["reply:deleteActionInPackage:401",["application/j\
son"]],["reply:deleteActionInPackage:403",["application/json"]],["reply:deleteActionInPackage:404",["application/json"]],["reply:deleteActionInPackage:406",["ap\
plication/json"]],["reply:deleteActionInPackage:409",["application/json"]],["reply:deleteActionInPackage:414",["application/json"]],["reply:deleteActionInPackag\
e:422",["application/json"]],["reply:deleteActionInPackage:500",["application/json"]],["reply:deleteActionInPackage:503",["application/json"]],["reply:invokeWeb\
ActionGet:200",["*/*"]],["reply:invokeWebActionGet:202",["application/json"]],["reply:invokeWebActionGet:204",[]],["reply:invokeWebActionGet:400",["application/\
json"]],["reply:invokeWebActionGet:401",["application/json"]],["reply:invokeWebActionGet:403",["application/json"]],["reply:invokeWebActionGet:404",["applicatio\
n/json"]],["reply:invokeWebActionGet:406",["application/json"]],["reply:invokeWebActionGet:413",["application/json"]],["reply:invokeWebActionGet:414",["applicat\
ion/json"]],["reply:invokeWebActionGet:429",["application/json"]],["reply:invokeWebActionGet:500",["application/json"]],["reply:invokeWebActionGet:501",["applic\
ation/json"]],["reply:invokeWebActionGet:503",["application/json"]],["reply:invokeWebActionGet:default",["*/*"]],["reply:invokeWebActionPut:200",["*/*"]],["repl\
y:invokeWebActionPut:202",["application/json"]],["reply:invokeWebActionPut:204",[]],["reply:invokeWebActionPut:400",["application/json"]],["reply:invokeWebActio\
nPut:401",["application/json"]],["reply:invokeWebActionPut:403",["application/json"]],["reply:invokeWebActionPut:404",["application/json"]],["reply:invokeWebAct\
ionPut:406",["application/json"]],["reply:invokeWebActionPut:413",["application/json"]],["reply:invokeWebActionPut:414",["application/json"]],["reply:invokeWebA\
ctionPut:429",["application/json"]],["reply:invokeWebActionPut:500",["application/json"]],["reply:invokeWebActionPut:501",["application/json"]],["reply:invokeWe\
bActionPut:503",["application/json"]],["reply:invokeWebActionPut:default",["*/*"]],["reply:invokeWebActionPost:200",["*/*"]],["reply:invokeWebActionPost:202",["\
application/json"]],["reply:invokeWebActionPost:204",[]],["reply:invokeWebActionPost:400",["application/json"]],["reply:invokeWebActionPost:401",["application/j\
son"]],["reply:invokeWebActionPost:403",["application/json"]],["reply:invokeWebActionPost:404",["application/json"]],["reply:invokeWebActionPost:406",["applicat\
ion/json"]],["reply:invokeWebActionPost:413",["application/json"]],["reply:invokeWebActionPost:414",["application/json"]],["reply:invokeWebActionPost:429",["app\
lication/json"]],["reply:invokeWebActionPost:500",["application/json"]],["reply:invokeWebActionPost:501",["application/json"]],["reply:invokeWebActionPost:503",
["application/json"]],["reply:invokeWebActionPost:default",["*/*"]],["reply:invokeWebActionDelete:200",["*/*"]],["reply:invokeWebActionDelete:202",["application\
/json"]],["reply:invokeWebActionDelete:204",[]],["reply:invokeWebActionDelete:400",["application/json"]],["reply:invokeWebActionDelete:401",["application/json"]],
["reply:invokeWebActionDelete:403",["application/json"]],["reply:invokeWebActionDelete:404",["application/json"]],["reply:invokeWebActionDelete:406",["applicati\
on/json"]],["reply:invokeWebActionDelete:413",["application/json"]],["reply:invokeWebActionDelete:414",["application/json"]],["reply:invokeWebActionDelete:429",
["application/json"]],["reply:invokeWebActionDelete:500",["application/json"]],["reply:invokeWebActionDelete:501",["application/json"]],["reply:invokeWebActionD\
elete:503",["application/json"]],["reply:invokeWebActionDelete:default",["*/*"]],["reply:invokeWebActionOptions:200",[]],["reply:invokeWebActionOptions:202",["a\
pplication/json"]],["reply:invokeWebActionOptions:204",[]],["reply:invokeWebActionOptions:400",["application/json"]],["reply:invokeWebActionOptions:401",["appli\
cation/json"]],["reply:invokeWebActionOptions:403",["application/json"]],["reply:invokeWebActionOptions:404",["application/json"]],["reply:invokeWebActionOption\
s:406",["application/json"]],["reply:invokeWebActionOptions:413",["application/json"]],["reply:invokeWebActionOptions:414",["application/json"]],["reply:invokeW\
ebActionOptions:429",["application/json"]],["reply:invokeWebActionOptions:500",["application/json"]],["reply:invokeWebActionOptions:501",["application/json"]],[
"reply:invokeWebActionOptions:503",["application/json"]],["reply:invokeWebActionOptions:default",["*/*"]],["reply:invokeWebActionHead:200",[]],["reply:invokeWeb\
ActionHead:202",["application/json"]],["reply:invokeWebActionHead:204",[]],["reply:invokeWebActionHead:400",["application/json"]],["reply:invokeWebActionHead:40\
1",["application/json"]],["reply:invokeWebActionHead:403",["application/json"]],["reply:invokeWebActionHead:404",["application/json"]],["reply:invokeWebActionHe\
ad:406",["application/json"]],["reply:invokeWebActionHead:413",["application/json"]],["reply:invokeWebActionHead:414",["application/json"]],["reply:invokeWebAct\
ionHead:429",["application/json"]],["reply:invokeWebActionHead:500",["application/json"]],["reply:invokeWebActionHead:501",["application/json"]],["reply:invokeW\
ebActionHead:503",["application/json"]],["reply:invokeWebActionHead:default",["*/*"]],["reply:invokeWebActionPatch:200",["*/*"]],["reply:invokeWebActionPatch:20\
2",["application/json"]],["reply:invokeWebActionPatch:204",[]],["reply:invokeWebActionPatch:400",["application/json"]],["reply:invokeWebActionPatch:401",["appli\
cation/json"]],["reply:invokeWebActionPatch:403",["application/json"]],["reply:invokeWebActionPatch:404",["application/json"]],["reply:invokeWebActionPatch:406",
["application/json"]],["reply:invokeWebActionPatch:413",["application/json"]],["reply:invokeWebActionPatch:414",["application/json"]],["reply:invokeWebActionPat\
ch:429",["application/json"]],["reply:invokeWebActionPatch:500",["application/json"]],["reply:invokeWebActionPatch:501",["application/json"]],["reply:invokeWebA\
ctionPatch:503",["application/json"]],["reply:invokeWebActionPatch:default",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:200",["*/*"]],["reply:invokeWebA\
ctionWithoutExtensionGet:202",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:204",[]],["reply:invokeWebActionWithoutExtensionGet:400",["applic\
ation/json"]],["reply:invokeWebActionWithoutExtensionGet:401",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:403",["application/json"]],["repl\
y:invokeWebActionWithoutExtensionGet:404",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:406",["application/json"]],["reply:invokeWebActionWit\
houtExtensionGet:413",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:414",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:429",
["application/json"]],["reply:invokeWebActionWithoutExtensionGet:500",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:501",["application/json"]],
["reply:invokeWebActionWithoutExtensionGet:503",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:default",["*/*"]],["reply:invokeWebActionWithou\
tExtensionPut:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:204",[]],["reply:in\
vokeWebActionWithoutExtensionPut:400",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:401",["application/json"]],["reply:invokeWebActionWithout\
ExtensionPut:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:404",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:406",["\
application/json"]],["reply:invokeWebActionWithoutExtensionPut:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:414",["application/json"]],
["reply:invokeWebActionWithoutExtensionPut:429",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:500",["application/json"]],["reply:invokeWebAct\
ionWithoutExtensionPut:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:503",["application/json"]],["reply:invokeWebActionWithoutExtensionP\
ut:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:202",["application/json"]],["reply:in\
vokeWebActionWithoutExtensionPost:204",[]],["reply:invokeWebActionWithoutExtensionPost:400",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:40\
1",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:404",["application/j\
son"]],["reply:invokeWebActionWithoutExtensionPost:406",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:413",["application/json"]],["reply:inv\
okeWebActionWithoutExtensionPost:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:429",["application/json"]],["reply:invokeWebActionWithou\
tExtensionPost:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:503",
["application/json"]],["reply:invokeWebActionWithoutExtensionPost:default",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:200",["*/*"]],["reply:invokeWe\
bActionWithoutExtensionDelete:202",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:204",[]],["reply:invokeWebActionWithoutExtensionDelete:40\
0",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:401",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:403",["applicati\
on/json"]],["reply:invokeWebActionWithoutExtensionDelete:404",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:406",["application/json"]],["r\
eply:invokeWebActionWithoutExtensionDelete:413",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:414",["application/json"]],["reply:invokeWeb\
ActionWithoutExtensionDelete:429",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:500",["application/json"]],["reply:invokeWebActionWithoutE\
xtensionDelete:501",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:503",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete\
:default",["*/*"]],["reply:invokeWebActionWithoutExtensionOptions:200",[]],["reply:invokeWebActionWithoutExtensionOptions:202",["application/json"]],["reply:inv\
okeWebActionWithoutExtensionOptions:204",[]],["reply:invokeWebActionWithoutExtensionOptions:400",["application/json"]],["reply:invokeWebActionWithoutExtensionOp\
tions:401",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:403",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:404",[
"application/json"]],["reply:invokeWebActionWithoutExtensionOptions:406",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:413",["application\
/json"]],["reply:invokeWebActionWithoutExtensionOptions:414",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:429",["application/json"]],["r\
eply:invokeWebActionWithoutExtensionOptions:500",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:501",["application/json"]],["reply:invokeW\
ebActionWithoutExtensionOptions:503",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:default",["*/*"]],["reply:invokeWebActionWithoutExtens\
ionHead:200",[]],["reply:invokeWebActionWithoutExtensionHead:202",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:204",[]],["reply:invokeWebAc\
tionWithoutExtensionHead:400",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:401",["application/json"]],["reply:invokeWebActionWithoutExtensi\
onHead:403",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:404",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:406",["appl\
ication/json"]],["reply:invokeWebActionWithoutExtensionHead:413",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:414",["application/json"]],["\
reply:invokeWebActionWithoutExtensionHead:429",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:500",["application/json"]],["reply:invokeWebAct\
ionWithoutExtensionHead:501",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:503",["application/json"]],["reply:invokeWebActionWithoutExtensio\
nHead:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:202",["application/json"]],["rep\
ly:invokeWebActionWithoutExtensionPatch:204",[]],["reply:invokeWebActionWithoutExtensionPatch:400",["application/json"]],["reply:invokeWebActionWithoutExtension\
Patch:401",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:404",["app\
lication/json"]],["reply:invokeWebActionWithoutExtensionPatch:406",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:413",["application/json"]],
["reply:invokeWebActionWithoutExtensionPatch:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:429",["application/json"]],["reply:invokeWe\
bActionWithoutExtensionPatch:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:501",["application/json"]],["reply:invokeWebActionWithoutEx\
tensionPatch:503",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:default",["*/*"]],["reply:invokeWebActionOnPathGet:200",["*/*"]],["reply:in\
vokeWebActionOnPathGet:202",["application/json"]],["reply:invokeWebActionOnPathGet:204",[]],["reply:invokeWebActionOnPathGet:400",["application/json"]],["reply:\
invokeWebActionOnPathGet:401",["application/json"]],["reply:invokeWebActionOnPathGet:403",["application/json"]],["reply:invokeWebActionOnPathGet:404",["applicat\
ion/json"]],["reply:invokeWebActionOnPathGet:406",["application/json"]],["reply:invokeWebActionOnPathGet:413",["application/json"]],["reply:invokeWebActionOnPat\
hGet:414",["application/json"]],["reply:invokeWebActionOnPathGet:429",["application/json"]],["reply:invokeWebActionOnPathGet:500",["application/json"]],["reply:\
invokeWebActionOnPathGet:501",["application/json"]],["reply:invokeWebActionOnPathGet:503",["application/json"]],["reply:invokeWebActionOnPathGet:default",["*/*"]],
["reply:invokeWebActionOnPathPut:200",["*/*"]],["reply:invokeWebActionOnPathPut:202",["application/json"]],["reply:invokeWebActionOnPathPut:204",[]],["reply:inv\
okeWebActionOnPathPut:400",["application/json"]],["reply:invokeWebActionOnPathPut:401",["application/json"]],["reply:invokeWebActionOnPathPut:403",["application\
/json"]],["reply:invokeWebActionOnPathPut:404",["application/json"]],["reply:invokeWebActionOnPathPut:406",["application/json"]],["reply:invokeWebActionOnPathPu\
t:413",["application/json"]],["reply:invokeWebActionOnPathPut:414",["application/json"]],["reply:invokeWebActionOnPathPut:429",["application/json"]],["reply:inv\
okeWebActionOnPathPut:500",["application/json"]],["reply:invokeWebActionOnPathPut:501",["application/json"]],["reply:invokeWebActionOnPathPut:503",["application\
/json"]],["reply:invokeWebActionOnPathPut:default",["*/*"]],["reply:invokeWebActionOnPathPost:200",["*/*"]],["reply:invokeWebActionOnPathPost:202",["application\
/json"]],["reply:invokeWebActionOnPathPost:204",[]],["reply:invokeWebActionOnPathPost:400",["application/json"]],["reply:invokeWebActionOnPathPost:401",["applic\
ation/json"]],["reply:invokeWebActionOnPathPost:403",["application/json"]],["reply:invokeWebActionOnPathPost:404",["application/json"]],["reply:invokeWebActionO\
nPathPost:406",["application/json"]],["reply:invokeWebActionOnPathPost:413",["application/json"]],["reply:invokeWebActionOnPathPost:414",["application/json"]],[
"reply:invokeWebActionOnPathPost:429",["application/json"]],["reply:invokeWebActionOnPathPost:500",["application/json"]],["reply:invokeWebActionOnPathPost:501",
["application/json"]],["reply:invokeWebActionOnPathPost:503",["application/json"]],["reply:invokeWebActionOnPathPost:default",["*/*"]],["reply:invokeWebActionOn\
PathDelete:200",["*/*"]],["reply:invokeWebActionOnPathDelete:202",["application/json"]],["reply:invokeWebActionOnPathDelete:204",[]],["reply:invokeWebActionOnPa\
thDelete:400",["application/json"]],["reply:invokeWebActionOnPathDelete:401",["application/json"]],["reply:invokeWebActionOnPathDelete:403",["application/json"]],
["reply:invokeWebActionOnPathDelete:404",["application/json"]],["reply:invokeWebActionOnPathDelete:406",["application/json"]],["reply:invokeWebActionOnPathDelet\
e:413",["application/json"]],["reply:invokeWebActionOnPathDelete:414",["application/json"]],["reply:invokeWebActionOnPathDelete:429",["application/json"]],["rep\
ly:invokeWebActionOnPathDelete:500",["application/json"]],["reply:invokeWebActionOnPathDelete:501",["application/json"]],["reply:invokeWebActionOnPathDelete:503",
["application/json"]],["reply:invokeWebActionOnPathDelete:default",["*/*"]],["reply:invokeWebActionOnPathOptions:200",[]],["reply:invokeWebActionOnPathOptions:2\
02",["application/json"]],["reply:invokeWebActionOnPathOptions:204",[]],["reply:invokeWebActionOnPathOptions:400",["application/json"]],["reply:invokeWebActionO\
nPathOptions:401",["application/json"]],["reply:invokeWebActionOnPathOptions:403",["application/json"]],["reply:invokeWebActionOnPathOptions:404",["application/\
json"]],["reply:invokeWebActionOnPathOptions:406",["application/json"]],["reply:invokeWebActionOnPathOptions:413",["application/json"]],["reply:invokeWebActionO\
nPathOptions:414",["application/json"]],["reply:invokeWebActionOnPathOptions:429",["application/json"]],["reply:invokeWebActionOnPathOptions:500",["application/\
json"]],["reply:invokeWebActionOnPathOptions:501",["application/json"]],["reply:invokeWebActionOnPathOptions:503",["application/json"]],["reply:invokeWebActionO\
nPathOptions:default",["*/*"]],["reply:invokeWebActionOnPathHead:200",[]],["reply:invokeWebActionOnPathHead:202",["application/json"]],["reply:invokeWebActionOn\
PathHead:204",[]],["reply:invokeWebActionOnPathHead:400",["application/json"]],["reply:invokeWebActionOnPathHead:401",["application/json"]],["reply:invokeWebAct\
ionOnPathHead:403",["application/json"]],["reply:invokeWebActionOnPathHead:404",["application/json"]],["reply:invokeWebActionOnPathHead:406",["application/json"]],
["reply:invokeWebActionOnPathHead:413",["application/json"]],["reply:invokeWebActionOnPathHead:414",["application/json"]],["reply:invokeWebActionOnPathHead:429",
["application/json"]],["reply:invokeWebActionOnPathHead:500",["application/json"]],["reply:invokeWebActionOnPathHead:501",["application/json"]],["reply:invokeWe\
bActionOnPathHead:503",["application/json"]],["reply:invokeWebActionOnPathHead:default",["*/*"]],["reply:invokeWebActionOnPathPatch:200",["*/*"]],["reply:invoke\
WebActionOnPathPatch:202",["application/json"]],["reply:invokeWebActionOnPathPatch:204",[]],["reply:invokeWebActionOnPathPatch:400",["application/json"]],["repl\
y:invokeWebActionOnPathPatch:401",["application/json"]],["reply:invokeWebActionOnPathPatch:403",["application/json"]],["reply:invokeWebActionOnPathPatch:404",["\
application/json"]],["reply:invokeWebActionOnPathPatch:406",["application/json"]],["reply:invokeWebActionOnPathPatch:413",["application/json"]],["reply:invokeWe\
bActionOnPathPatch:414",["application/json"]],["reply:invokeWebActionOnPathPatch:429",["application/json"]],["reply:invokeWebActionOnPathPatch:500",["applicatio\
n/json"]],["reply:invokeWebActionOnPathPatch:501",["application/json"]],["reply:invokeWebActionOnPathPatch:503",["application/json"]],["reply:invokeWebActionOnP\
athPatch:default",["*/*"]],["reply:getAllRules:200",["application/json"]],["reply:getAllRules:400",["application/json"]],["reply:getAllRules:401",["application/\
json"]],["reply:getAllRules:403",["application/json"]],["reply:getAllRules:406",["application/json"]],["reply:getAllRules:414",["application/json"]],["reply:get\
AllRules:500",["application/json"]],["reply:getAllRules:503",["application/json"]],["reply:getRuleByName:200",["application/json"]],["reply:getRuleByName:400",[
"application/json"]],["reply:getRuleByName:401",["application/json"]],["reply:getRuleByName:403",["application/json"]],["reply:getRuleByName:404",["application/\
json"]],["reply:getRuleByName:406",["application/json"]],["reply:getRuleByName:409",["application/json"]],["reply:getRuleByName:414",["application/json"]],["rep\
ly:getRuleByName:422",["application/json"]],["reply:getRuleByName:500",["application/json"]],["reply:getRuleByName:503",["application/json"]],["reply:updateRule\
:200",["application/json"]],["reply:updateRule:400",["application/json"]],["reply:updateRule:401",["application/json"]],["reply:updateRule:403",["application/js\
on"]],["reply:updateRule:404",["application/json"]],["reply:updateRule:406",["application/json"]],["reply:updateRule:409",["application/json"]],["reply:updateRu\
le:413",["application/json"]],["reply:updateRule:414",["application/json"]],["reply:updateRule:415",["application/json"]],["reply:updateRule:422",["application/\
json"]],["reply:updateRule:500",["application/json"]],["reply:updateRule:503",["application/json"]],["reply:setState:200",["text/plain"]],["reply:setState:400",
["application/json"]],["reply:setState:401",["application/json"]],["reply:setState:403",["application/json"]],["reply:setState:404",["application/json"]],["repl\
y:setState:406",["application/json"]],["reply:setState:409",["application/json"]],["reply:setState:413",["application/json"]],["reply:setState:414",["applicatio\
n/json"]],["reply:setState:415",["application/json"]],["reply:setState:429",["application/json"]],["reply:setState:500",["application/json"]],["reply:setState:5\
03",["application/json"]],["reply:deleteRule:200",["application/json"]],["reply:deleteRule:400",["application/json"]],["reply:deleteRule:401",["application/json"]],
["reply:deleteRule:403",["application/json"]],["reply:deleteRule:404",["application/json"]],["reply:deleteRule:406",["application/json"]],["reply:deleteRule:409",
["application/json"]],["reply:deleteRule:414",["application/json"]],["reply:deleteRule:422",["application/json"]],["reply:deleteRule:500",["application/json"]],
["reply:deleteRule:503",["application/json"]],["reply:getAllTriggers:200",["application/json"]],["reply:getAllTriggers:400",["application/json"]],["reply:getAll\
Triggers:401",["application/json"]],["reply:getAllTriggers:403",["application/json"]],["reply:getAllTriggers:406",["application/json"]],["reply:getAllTriggers:4\
14",["application/json"]],["reply:getAllTriggers:500",["application/json"]],["reply:getAllTriggers:503",["application/json"]],["reply:getTriggerByName:200",["ap\
plication/json"]],["reply:getTriggerByName:400",["application/json"]],["reply:getTriggerByName:401",["application/json"]],["reply:getTriggerByName:403",["applic\
ation/json"]],["reply:getTriggerByName:404",["application/json"]],["reply:getTriggerByName:406",["application/json"]],["reply:getTriggerByName:409",["applicatio\
n/json"]],["reply:getTriggerByName:414",["application/json"]],["reply:getTriggerByName:422",["application/json"]],["reply:getTriggerByName:500",["application/js\
on"]],["reply:getTriggerByName:503",["application/json"]],["reply:updateTrigger:200",["application/json"]],["reply:updateTrigger:400",["application/json"]],["re\
ply:updateTrigger:401",["application/json"]],["reply:updateTrigger:403",["application/json"]],["reply:updateTrigger:404",["application/json"]],["reply:updateTri\
gger:406",["application/json"]],["reply:updateTrigger:409",["application/json"]],["reply:updateTrigger:413",["application/json"]],["reply:updateTrigger:414",["a\
pplication/json"]],["reply:updateTrigger:415",["application/json"]],["reply:updateTrigger:422",["application/json"]],["reply:updateTrigger:500",["application/js\
on"]],["reply:updateTrigger:503",["application/json"]],["reply:fireTrigger:202",["application/json"]],["reply:fireTrigger:204",[]],["reply:fireTrigger:400",["ap\
plication/json"]],["reply:fireTrigger:401",["application/json"]],["reply:fireTrigger:403",["application/json"]],["reply:fireTrigger:404",["application/json"]],[
"reply:fireTrigger:406",["application/json"]],["reply:fireTrigger:409",["application/json"]],["reply:fireTrigger:413",["application/json"]],["reply:fireTrigger:\
414",["application/json"]],["reply:fireTrigger:415",["application/json"]],["reply:fireTrigger:429",["application/json"]],["reply:fireTrigger:500",["application/\
json"]],["reply:fireTrigger:503",["application/json"]],["reply:deleteTrigger:200",["application/json"]],["reply:deleteTrigger:400",["application/json"]],["reply\
:deleteTrigger:401",["application/json"]],["reply:deleteTrigger:403",["application/json"]],["reply:deleteTrigger:404",["application/json"]],["reply:deleteTrigge\
r:406",["application/json"]],["reply:deleteTrigger:409",["application/json"]],["reply:deleteTrigger:414",["application/json"]],["reply:deleteTrigger:422",["appl\
ication/json"]],["reply:deleteTrigger:500",["application/json"]],["reply:deleteTrigger:503",["application/json"]],["reply:getAllPackages:200",["application/json"]],
["reply:getAllPackages:400",["application/json"]],["reply:getAllPackages:401",["application/json"]],["reply:getAllPackages:403",["application/json"]],["reply:ge\
tAllPackages:406",["application/json"]],["reply:getAllPackages:414",["application/json"]],["reply:getAllPackages:500",["application/json"]],["reply:getAllPackag\
es:503",["application/json"]],["reply:getPackageByName:200",["application/json"]],["reply:getPackageByName:400",["application/json"]],["reply:getPackageByName:4\
01",["application/json"]],["reply:getPackageByName:403",["application/json"]],["reply:getPackageByName:404",["application/json"]],["reply:getPackageByName:406",
["application/json"]],["reply:getPackageByName:409",["application/json"]],["reply:getPackageByName:414",["application/json"]],["reply:getPackageByName:422",["ap\
plication/json"]],["reply:getPackageByName:500",["application/json"]],["reply:getPackageByName:503",["application/json"]],["reply:updatePackage:200",["applicati\
on/json"]],["reply:updatePackage:400",["application/json"]],["reply:updatePackage:401",["application/json"]],["reply:updatePackage:403",["application/json"]],["\
reply:updatePackage:404",["application/json"]],["reply:updatePackage:406",["application/json"]],["reply:updatePackage:409",["application/json"]],["reply:updateP\
ackage:413",["application/json"]],["reply:updatePackage:414",["application/json"]],["reply:updatePackage:415",["application/json"]],["reply:updatePackage:422",[
"application/json"]],["reply:updatePackage:500",["application/json"]],["reply:updatePackage:503",["application/json"]],["reply:deletePackage:200",["application/\
json"]],["reply:deletePackage:400",["application/json"]],["reply:deletePackage:401",["application/json"]],["reply:deletePackage:403",["application/json"]],["rep\
ly:deletePackage:404",["application/json"]],["reply:deletePackage:406",["application/json"]],["reply:deletePackage:409",["application/json"]],["reply:deletePack\
age:414",["application/json"]],["reply:deletePackage:422",["application/json"]],["reply:deletePackage:500",["application/json"]],["reply:deletePackage:503",["ap\
plication/json"]],["reply:getActivations:200",["application/json"]],["reply:getActivations:400",["application/json"]],["reply:getActivations:401",["application/\
json"]],["reply:getActivations:403",["application/json"]],["reply:getActivations:406",["application/json"]],["reply:getActivations:414",["application/json"]],["\
reply:getActivations:500",["application/json"]],["reply:getActivations:503",["application/json"]],["reply:getActivationById:200",["application/json"]],["reply:g\
etActivationById:400",["application/json"]],["reply:getActivationById:401",["application/json"]],["reply:getActivationById:403",["application/json"]],["reply:ge\
tActivationById:404",["application/json"]],["reply:getActivationById:406",["application/json"]],["reply:getActivationById:414",["application/json"]],["reply:get\
ActivationById:500",["application/json"]],["reply:getActivationById:503",["application/json"]],["reply:getActivationLogs:200",["application/json"]],["reply:getA\
ctivationLogs:400",["application/json"]],["reply:getActivationLogs:401",["application/json"]],["reply:getActivationLogs:403",["application/json"]],["reply:getAc\
tivationLogs:404",["application/json"]],["reply:getActivationLogs:406",["application/json"]],["reply:getActivationLogs:414",["application/json"]],["reply:getAct\
ivationLogs:500",["application/json"]],["reply:getActivationLogs:503",["application/json"]],["reply:getActivationResult:200",["application/json"]],["reply:getAc\
tivationResult:400",["application/json"]],["reply:getActivationResult:401",["application/json"]],["reply:getActivationResult:403",["application/json"]],["reply:\
getActivationResult:404",["application/json"]],["reply:getActivationResult:406",["application/json"]],["reply:getActivationResult:414",["application/json"]],["r\
eply:getActivationResult:500",["application/json"]],["reply:getActivationResult:503",["application/json"]]]);export{ut as validateReply,ct as validateRequestBody,lt as validateSchema};
