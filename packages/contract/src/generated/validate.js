// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
var qr=Object.defineProperty;var Nr=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(u){throw s=0,u}},Mr=(t,s)=>{for(var u in s)qr(t,u,{get:s[u],enumerable:!0})};var jr=Nr(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});function Ar(t){let s=t.length,u=0,m=0,a;for(;m<s;)u++,a=t.charCodeAt(m++),a>=55296&&
a<=56319&&m<s&&(a=t.charCodeAt(m),(a&64512)===56320&&m++);return u}Pr.default=Ar;Ar.code='require("ajv/dist/runtime/ucs2length").default'});var br={};Mr(br,{Action:()=>pt,ActionCount:()=>mt,ActionExec:()=>ot,ActionExecPut:()=>at,ActionLimits:()=>rt,ActionLimitsPut:()=>tt,ActionList:()=>ut,ActionMeta:()=>ct,
ActionPut:()=>yt,Activation:()=>Ct,ActivationBrief:()=>zt,ActivationBriefList:()=>Kt,ActivationCount:()=>Qt,ActivationId:()=>St,ActivationIdText:()=>Kr,ActivationList:()=>Vt,
ActivationLogs:()=>Zt,ActivationResult:()=>Gt,ActiveActivations:()=>di,Annotations:()=>Xr,ApiInfo:()=>oi,BlackboxExec:()=>nt,ByteSize:()=>Xt,CodeExec:()=>it,EmptyObject:()=>Mt,
EntityName:()=>Tr,EntityPath:()=>Rr,EpochMs:()=>Jr,ErrorMessage:()=>Ir,InvokerStates:()=>ci,InvokersNotReady:()=>yi,InvokersReady:()=>mi,JsonValue:()=>xr,KeyValue:()=>Zr,
Namespaces:()=>Ut,OpenApiDocument:()=>pi,Package:()=>Ot,PackageAction:()=>xt,PackageBinding:()=>It,PackageCount:()=>Rt,PackageList:()=>Bt,PackageMeta:()=>Tt,PackagePut:()=>Lt,
PackageWithContents:()=>Dt,Parameter:()=>Ur,Parameters:()=>Yr,PathName:()=>et,Payload:()=>Dr,QualifiedNameInput:()=>Fr,QualifiedNameText:()=>Sr,Rule:()=>gt,RuleCount:()=>kt,
RuleList:()=>Pt,RuleMeta:()=>vt,RulePut:()=>bt,RuleStatus:()=>dt,RuleStatusPut:()=>At,RuntimeInfo:()=>ti,SequenceExec:()=>st,ServerInfo:()=>si,ServerLimits:()=>ii,
SwaggerDocument:()=>ai,Trigger:()=>_t,TriggerCount:()=>qt,TriggerList:()=>wt,TriggerMeta:()=>Wt,TriggerPut:()=>Nt,TriggerRule:()=>jt,UserLimits:()=>ei,Version:()=>Hr,
VersionInput:()=>Vr,WebForm:()=>$r,path_getActionByName:()=>qi,path_getActionInPackageByName:()=>Di,path_getActionsInPackage:()=>wi,path_getActivationById:()=>Qi,
path_getDocsFile:()=>hi,path_getLimitByName:()=>_i,path_getLimits:()=>ji,path_getRuleByName:()=>Si,path_getServerInfo:()=>fi,path_getTriggerByName:()=>Fi,path_invokeWebActionGet:()=>$i,
path_invokeWebActionOnPathGet:()=>Ri,query_deletePackage:()=>Vi,query_getActionByName:()=>Ni,query_getActivations:()=>zi,query_getAllActions:()=>Ei,query_getAllPackages:()=>Ci,
query_invokeAction:()=>Ii,query_updateAction:()=>Mi,reply_disableController_200_text_plain:()=>bi,reply_getActivations_200_application_json:()=>Ki,reply_getAllActions_200_application_json:()=>Wi,
reply_getAllPackages_200_application_json:()=>Hi,reply_getAllRules_200_application_json:()=>Li,reply_getAllTriggers_200_application_json:()=>Gi,reply_getDocsFile_200_text_html:()=>vi,
reply_getHealthyInvokerCount_200_application_json:()=>Pi,reply_getInvokersReady_500_application_json:()=>ki,reply_invokeAction_200_application_json:()=>xi,reply_invokeAction_500_application_json:()=>Oi,
reply_invokeWebActionGet_200____:()=>Bi,reply_optionsOutsideApi_200_text_plain:()=>Ai,reply_ping_200_text_plain:()=>gi});var Ir=$;var A=jr().default;function $(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.error===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[r]:e.push(r),i++}if(t.code===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="error"||r==="code")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.error!==void 0){let r=t.error;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/e\
rror",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:s+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(t.code!==void 0){let r=t.code;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=T,Or={type:[
"object","array","string","number","boolean","null"],description:"Any JSON value.",items:{},additionalProperties:!0};function T(t,{instancePath:s="",parentData:u,
parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!=
"object"&&typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Or.
type},message:"must be object,array,string,number,boolean,null"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,items:!0,dynamicProps:!1,
dynamicItems:!1};var Dr=ge;function ge(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=he;function he(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(typeof t[r]!="string"){let n={instancePath:s+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=
e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=c;var Br=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$","u");function c(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=c.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<1){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!Br.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&\
-]{0,254}[\\w@.&-])$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}return c.errors=e,i===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};var Rr=_;var Lr=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$","u");function _(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(
t)>513){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:513},message:"must NOT have more than 513 characters"};e===null?e=[r]:e.
push(r),i++}if(A(t)<1){let r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),i++}if(!Lr.test(t)){let r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}return _.errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Sr=L;var Gr=new RegExp("^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$","u");function L(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>771){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:771},message:"must NOT have more than 771 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<4){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[r]:e.push(r),i++}if(!Gr.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"},message:'must match pattern "^(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};var Fr=I;var Cr=new RegExp("^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$","u");var _r=new RegExp("^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$","u");function k(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!_r.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match\
 pattern "^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function I(t,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=I.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let r=i,n=!1,l=null,y=i;if(typeof t=="string"){if(A(t)>771){let g={instancePath:s,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{
limit:771},message:"must NOT have more than 771 characters"};e===null?e=[g]:e.push(g),i++}if(A(t)<3){let g={instancePath:s,schemaPath:"#/oneOf/0/minLength",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[g]:e.push(g),i++}if(!Cr.test(t)){let g={instancePath:s,schemaPath:"#/on\
eOf/0/pattern",keyword:"pattern",params:{pattern:"^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"},message:'must match\
 pattern "^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"'};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}var f=y===i;f&&(n=!0,l=0);let d=i;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(t.path===void 0){let g={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'"};e===null?e=[g]:e.push(g),i++}if(t.name===void 0){let g={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[g]:e.push(g),i++}t.path!==void 0&&(_(t.path,{instancePath:s+"/path",parentData:t,
parentDataProperty:"path",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",
parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+
"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.binding!==void 0&&(_(
t.binding,{instancePath:s+"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),i=e.length))}else{
let g={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),i++}var f=d===i;if(f&&
n)n=!1,l=[l,1];else if(f){n=!0,l=1;var v={};v.path=!0,v.name=!0,v.version=!0,v.binding=!0}if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}return I.errors=e,o.props=v,i===
0}I.evaluated={dynamicProps:!0,dynamicItems:!1};var Hr=ve;function ve(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!_r.test(t)){let r={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match pattern "^(?:0|[1-9]\\d{0,9\
})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Vr=w;var zr=new RegExp("^\\d{1,10}(?:\\.\\d{1,10}){0,2}$","u");function w(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),i++}if(!zr.test(t)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"},message:'must match pattern "^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var Jr=P;function P(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,
dynamicItems:!1};var Kr=E;var Qr=new RegExp("^[0-9a-f]{32}$","u");function E(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>32){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<32){let r={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[r]:e.push(r),i++}if(!Qr.test(t)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Zr=S;function S(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0&&typeof t.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.
errors=e,i===0}S.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var Ur=G;function G(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0&&typeof t.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.init!==void 0&&typeof t.init!="boolean"){let r={instancePath:s+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.encryption!==void 0&&typeof t.encryption!="string"){let r={instancePath:s+"/encryption",schemaPath:"\
#/properties/encryption/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:{key:!0,value:!0,
init:!0,encryption:!0},dynamicProps:!1,dynamicItems:!1};var Xr=h;function h(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=h.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)S(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Yr=b;function b(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)G(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var et=W;function W(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"path"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),i++}t.path!==void 0&&(_(t.path,{instancePath:s+"/path",parentData:t,parentDataProperty:"path",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=B;function B(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeout===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"timeout"},message:"must have required property 'timeout'"};e===null?e=[r]:e.push(r),i++}if(t.memory===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'"};e===null?e=[r]:e.push(r),i++}if(t.logs===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?
e=[r]:e.push(r),i++}if(t.concurrency===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrency"},message:"\
must have required property 'concurrency'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="timeout"||r==="memory"||r==="logs"||r==="concurrency"||r==="in\
stances")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),i++}if(t.timeout!==void 0){let r=t.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="n\
umber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.memory!==void 0){let r=t.memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="num\
ber"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.logs!==void 0){let r=t.logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.concurrency!==void 0){let r=t.concurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(t.instances!==void 0){let r=t.instances;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tt=F;function F(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.timeout!==void 0){let r=t.timeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>3e5||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"};e===null?e=[n]:e.push(n),i++}if(r<100||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),i++}}}if(t.memory!==void 0){
let r=t.memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>512||isNaN(r)){let n={instancePath:s+"/memory",
schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:512},message:"must be <= 512"};e===null?e=[n]:e.push(n),i++}if(r<128||isNaN(
r)){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:128},message:"must be >= 128"};e===
null?e=[n]:e.push(n),i++}}}if(t.logs!==void 0){let r=t.logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/logs",schemaPath:"\
#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>
10||isNaN(r)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};
e===null?e=[n]:e.push(n),i++}if(r<0||isNaN(r)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(t.concurrency!==void 0){let r=t.concurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>500||isNaN(r)){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};e===null?e=[n]:e.push(n),i++}if(r<1||isNaN(r)){let n={instancePath:s+"/concurrency",schemaPath:"\
#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(t.instances!==void 0){
let r=t.instances;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}F.
evaluated={props:{timeout:!0,memory:!0,logs:!0,concurrency:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};var it=C;function C(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=C.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),i++}if(t.binary===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[n]:e.push(n),i++}for(let n in t)if(!(n===
"kind"||n==="code"||n==="binary"||n==="main")){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.kind!==void 0){let n=t.kind,l=i,y=i;if(!(n==="blackbox"||n==="sequence")){let d={};
e===null?e=[d]:e.push(d),i++}var r=y===i;if(r){let d={instancePath:s+"/kind",schemaPath:"#/properties/kind/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[d]:e.push(d),i++}else i=l,e!==null&&(l?e.length=l:e=null);if(typeof n=="string"){if(A(n)<1){let d={instancePath:s+"/kind",schemaPath:"#/propert\
ies/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:s+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}if(t.code!==void 0&&typeof t.
code!="string"){let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}if(t.binary!==void 0&&typeof t.binary!="boolean"){let n={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(t.main!==void 0&&typeof t.main!="string"){let n={instancePath:s+"/main",schemaPath:"#/prope\
rties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return C.errors=e,i===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nt=H;function H(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.image===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[r]:e.push(r),i++}if(t.binary===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[r]:
e.push(r),i++}for(let r in t)if(!(r==="kind"||r==="image"||r==="code"||r==="binary"||r==="main")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.kind!==void 0){let r=t.kind;
if(typeof r!="string"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(r!=="blackbox"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"blackbox"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(t.image!==void 0){let r=t.image;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/image",schemaPath:"\
#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.code!==void 0&&
typeof t.code!="string"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.binary!==void 0&&typeof t.binary!="boolean"){let r={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.main!==void 0&&typeof t.main!="string"){let r={instancePath:s+"/main",schemaPath:"#\
/properties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var st=V;function V(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.components===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="kind"||r==="components")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r!="string"){let n={instancePath:s+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r!=="sequence"){let n={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}
if(t.components!==void 0){let r=t.components;if(Array.isArray(r)){if(r.length>50){let l={instancePath:s+"/components",schemaPath:"#/properties/components/maxIte\
ms",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}if(r.length<1){let l={instancePath:s+"/compone\
nts",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),i++}
let n=r.length;for(let l=0;l<n;l++)L(r[l],{instancePath:s+"/components/"+l,parentData:r,parentDataProperty:l,rootData:a,dynamicAnchors:p})||(e=e===null?L.errors:
e.concat(L.errors),i=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ot=z;function z(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=z.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=null,y=i;C(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?C.errors:
e.concat(C.errors),i=e.length);var v=y===i;if(v){n=!0,l=0;var d=!0}let f=i;H(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||
(e=e===null?H.errors:e.concat(H.errors),i=e.length);var v=f===i;if(v&&n)n=!1,l=[l,1];else{v&&(n=!0,l=1,d!==!0&&(d=!0));let g=i;V(t,{instancePath:s,parentData:u,
parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(V.errors),i=e.length);var v=g===i;v&&n?(n=!1,l=[l,2]):v&&(n=!0,l=2,d!==!0&&(d=
!0))}if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}return z.errors=e,o.props=d,i===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};var at=J;function J(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r==
"string"){if(A(r)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(t.code!==void 0&&typeof t.code!="string"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.image!==void 0){let r=t.image;if(typeof r=="string"){if(A(r)<1){let n={
instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}if(t.main!==void 0&&typeof t.main!="string"){let r={instancePath:s+"/main",schemaPath:"#/properties/main/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.binary!==void 0&&typeof t.binary!="boolean"){let r={instancePath:s+"/binary",schemaPath:"\
#/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.components!==void 0){let r=t.components;
if(Array.isArray(r)){if(r.length>50){let l={instancePath:s+"/components",schemaPath:"#/properties/components/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}let n=r.length;for(let l=0;l<n;l++)I(r[l],{instancePath:s+"/components/"+l,parentData:r,parentDataProperty:l,
rootData:a,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={props:{kind:!0,code:!0,image:!0,main:!0,binary:!0,
components:!0},dynamicProps:!1,dynamicItems:!1};var pt=Pe,lt={type:"object",additionalProperties:!1,required:["namespace","name","exec","parameters","limits","v\
ersion","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityPath"},name:{$ref:"#/$defs/EntityName"},exec:{$ref:"#/$defs/ActionExec"},parameters:{
$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/ActionLimits"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},
updated:{$ref:"#/$defs/EpochMs"},binding:{$ref:"#/$defs/EntityPath",description:"The binding it was read through."}}},R=Object.prototype.hasOwnProperty;function Pe(t,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.exec===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[r]:e.push(r),i++}if(t.parameters===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?
e=[r]:e.push(r),i++}if(t.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have \
required property 'limits'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(lt.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(_(t.namespace,
{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.name!==
void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
t.exec!==void 0&&(z(t.exec,{instancePath:s+"/exec",parentData:t,parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),
i=e.length)),t.parameters!==void 0&&(b(t.parameters,{instancePath:s+"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=
e===null?b.errors:e.concat(b.errors),i=e.length)),t.limits!==void 0&&(B(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.annotations!==void 0&&(h(t.annotations,
{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),
t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(
P.errors),i=e.length)),t.binding!==void 0&&(_(t.binding,{instancePath:s+"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===
null?_.errors:e.concat(_.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=K;function K(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),i++}if(t.limits===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),i++}if(t.exec===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[r]:e.
push(r),i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have requir\
ed property 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="name"||r==="version"||r==="publish"||r==="annotations"||r==="limi\
ts"||r==="exec"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(_(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){
let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),i=e.length)),t.limits!==void 0&&(B(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)),t.exec!==void 0){let r=t.exec;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.binary===void 0){let n={instancePath:s+
"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=
[n]:e.push(n),i++}for(let n in r)if(n!=="binary"){let l={instancePath:s+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(r.binary!==void 0&&typeof r.binary!="boolean"){let n={
instancePath:s+"/exec/binary",schemaPath:"#/properties/exec/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),i++}}else{let n={instancePath:s+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),i++}}t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===
null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ut=Q;function Q(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)K(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var mt=Z;function Z(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.actions===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"actions"},message:"must have required property 'actions'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="actions"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.actions!==void 0){let r=t.actions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/actions",schemaPath:"#/properties/actions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yt=ke;function ke(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace!==void 0&&typeof t.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&
typeof t.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.version!==void 0&&(w(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.exec!==void 0&&(J(t.exec,{instancePath:s+"/exec",parentData:t,
parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)),t.parameters!==void 0&&(b(t.parameters,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.annotations!==void 0&&
(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),t.delAnnotations!==void 0){let r=t.delAnnotations;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+
"/delAnnotations/"+l,schemaPath:"#/properties/delAnnotations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
i++}}else{let n={instancePath:s+"/delAnnotations",schemaPath:"#/properties/delAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}t.limits!==void 0&&(F(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||(e=e===
null?F.errors:e.concat(F.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,exec:!0,parameters:!0,annotations:!0,delAnnotations:!0,
limits:!0},dynamicProps:!1,dynamicItems:!1};var dt=x,ft={type:"string",enum:["active","inactive"]};function x(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="active"||t==="inactive")){
let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ft.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return x.errors=e,i===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var gt=be,ht={type:"object",additionalProperties:!1,required:["namespace","name","s\
tatus","trigger","action","version","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},status:{
$ref:"#/$defs/RuleStatus"},trigger:{$ref:"#/$defs/PathName"},action:{$ref:"#/$defs/PathName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{
$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"}}};function be(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?
e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(t.trigger===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===null?e=[r]:e.push(r),i++}if(t.action===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[r]:e.push(r),i++}if(t.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.
call(ht.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.status!==void 0&&(x(t.status,{instancePath:s+"/status",parentData:t,
parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.trigger!==void 0&&(W(t.trigger,{instancePath:s+
"/trigger",parentData:t,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.action!==void 0&&(W(t.
action,{instancePath:s+"/action",parentData:t,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.
version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vt=U;function U(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.trigger===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===
null?e=[r]:e.push(r),i++}if(t.action===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must \
have required property 'action'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="name"||r==="trigger"||r==="action"||r==="version"||r==="publish"||r==="an\
notations"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.trigger!==void 0&&(W(t.trigger,{instancePath:s+"/trigger",parentData:t,
parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.action!==void 0&&(W(t.action,{instancePath:s+
"/action",parentData:t,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.version!==void 0&&(k(t.
version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),
t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pt=X;function X(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)U(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var kt=Y;function Y(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="rules"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.rules!==void 0){let r=t.rules;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){
let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.
errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bt=Ae;function Ae(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace!==void 0&&typeof t.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&
typeof t.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.status!==void 0&&typeof t.status!="string"){let r={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&(w(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"\
version",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.annotations!==
void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(
h.errors),i=e.length)),t.trigger!==void 0&&(I(t.trigger,{instancePath:s+"/trigger",parentData:t,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===
null?I.errors:e.concat(I.errors),i=e.length)),t.action!==void 0&&(I(t.action,{instancePath:s+"/action",parentData:t,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||
(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Ae.errors=e,i===0}Ae.evaluated={props:{namespace:!0,name:!0,status:!0,version:!0,publish:!0,annotations:!0,trigger:!0,action:!0},
dynamicProps:!1,dynamicItems:!1};var At=je;function je(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}t.status!==void 0&&(x(t.status,{instancePath:s+
"/status",parentData:t,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};var jt=ee;function ee(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.action===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="action"||r==="status")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.action!==void 0&&(W(t.action,{instancePath:s+"/action",parentData:t,parentDataProperty:"act\
ion",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.status!==void 0&&(x(t.status,{instancePath:s+"/status",parentData:t,parentDataProperty:"\
status",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _t=_e,
Et={type:"object",additionalProperties:!1,required:["namespace","name","parameters","limits","version","publish","annotations","updated"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},parameters:{$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/EmptyObject"},version:{$ref:"#/$defs/Ve\
rsion"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},rules:{type:"object",description:"By `ns/rule`; absent until there was a first one.",additionalProperties:{
$ref:"#/$defs/TriggerRule"}},updated:{$ref:"#/$defs/EpochMs"}}};function N(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=N.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}N.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function _e(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=_e.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),
i++}if(t.parameters===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required\
 property 'parameters'"};e===null?e=[r]:e.push(r),i++}if(t.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.
annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[r]:e.push(r),i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(Et.properties,r)){let n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),t.parameters!==void 0&&(b(t.parameters,{instancePath:s+"/parameters",parentData:t,parentDataProperty:"parameters",
rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.limits!==void 0&&(N(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"\
limits",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){
let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(
r),i++}if(t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),i=e.length)),t.rules!==void 0){let r=t.rules;if(r&&typeof r=="object"&&!Array.isArray(r))for(let n in r)ee(r[n],{instancePath:s+
"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:n,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),i=
e.length);else{let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),i++}}t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?
P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return _e.errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wt=re;function re(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.version===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),i++}if(t.updated===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"namespace"||r==="name"||r==="version"||r==="publish"||r==="annotations"||r==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,
{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==
void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wt=te;function te(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)re(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var qt=ie;function ie(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.triggers===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="triggers"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.triggers!==void 0){let r=t.triggers;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/triggers",schemaPath:"\
#/properties/triggers/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/triggers",schemaPath:"#/properties/triggers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nt=Ee;function Ee(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace!==void 0&&typeof t.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&
typeof t.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.version!==void 0&&(w(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.parameters!==void 0&&(b(t.parameters,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.annotations!==void 0&&
(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),t.limits!==void 0){let r=t.limits;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/limits",schemaPath:"#/properties/limits/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ee.errors=e,i===0}Ee.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,
parameters:!0,annotations:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var Mt=We;function We(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t))for(let r in t){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),i++}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=q;function q(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="namespace"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xt=D;function D(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.
annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="name"||r==="version"||r==="annotations")){let n={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.name!==void 0&&
(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.version!==
void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=we;function we(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),i++}if(t.name===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(t.binding===
void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===
null?e=[l]:e.push(l),i++}if(t.parameters===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[l]:e.push(l),i++}if(t.version===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),i++}if(t.publish===void 0){let l={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),i++}if(t.annotations===
void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotation\
s'"};e===null?e=[l]:e.push(l),i++}if(t.updated===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"\
must have required property 'updated'"};e===null?e=[l]:e.push(l),i++}for(let l in t)if(!(l==="namespace"||l==="name"||l==="binding"||l==="parameters"||l==="vers\
ion"||l==="publish"||l==="annotations"||l==="updated")){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.binding!==void 0){let l=t.binding,y=i,d=!1,f=null,v=i;N(l,{instancePath:s+
"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);var n=v===i;if(n){d=!0,f=
0;var r=!0}let g=i;q(l,{instancePath:s+"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length);var n=g===i;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,r!==!0&&(r=!0)),d)i=y,e!==null&&(y?e.length=y:e=null);else{let j={instancePath:s+"/binding",schemaPath:"\
#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),i++}}if(t.parameters!==
void 0&&(b(t.parameters,{instancePath:s+"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?k.errors:e.concat(k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"\
/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.updated!==void 0&&
(P(t.updated,{instancePath:s+"/updated",parentData:t,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{
let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return we.errors=e,i===0}
we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=qe,$t={type:"object",additionalProperties:!1,required:["namespace","name","binding","parameters",
"version","publish","annotations","updated","actions","feeds"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},binding:{description:"\
`{}` for a package that is no binding.",oneOf:[{$ref:"#/$defs/EmptyObject"},{$ref:"#/$defs/PackageBinding"}]},parameters:{$ref:"#/$defs/Parameters"},version:{$ref:"\
#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"},actions:{type:"array",items:{$ref:"#/$defs/\
PackageAction"}},feeds:{type:"array",description:"Actions that carry a `feed` annotation.",items:{$ref:"#/$defs/PackageAction"}}}};function qe(t,{instancePath:s="",
parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),i++}if(t.name===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(t.binding===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[l]:e.push(l),i++}if(t.
parameters===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property\
 'parameters'"};e===null?e=[l]:e.push(l),i++}if(t.version===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),i++}if(t.publish===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),i++}if(t.annotations===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[l]:e.push(l),
i++}if(t.updated===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[l]:e.push(l),i++}if(t.actions===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ac\
tions"},message:"must have required property 'actions'"};e===null?e=[l]:e.push(l),i++}if(t.feeds===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"feeds"},message:"must have required property 'feeds'"};e===null?e=[l]:e.push(l),i++}for(let l in t)if(!R.call($t.properties,l)){
let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[y]:e.push(y),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.binding!==void 0){let l=t.binding,y=i,d=!1,f=null,v=i;N(l,{instancePath:s+"/binding",parentData:t,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),i=e.length);var n=v===i;if(n){d=!0,f=0;var r=!0}let g=i;q(l,{instancePath:s+"/bi\
nding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);var n=g===i;if(n&&d?(d=!1,f=
[f,1]):n&&(d=!0,f=1,r!==!0&&(r=!0)),d)i=y,e!==null&&(y?e.length=y:e=null);else{let j={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"\
oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),i++}}if(t.parameters!==void 0&&(b(t.parameters,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.version!==void 0&&
(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),
t.publish!==void 0&&typeof t.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.updated!==void 0&&(P(t.updated,{instancePath:s+"/updated",parentData:t,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),t.actions!==void 0){let l=t.actions;if(Array.isArray(
l)){let y=l.length;for(let d=0;d<y;d++)D(l[d],{instancePath:s+"/actions/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length)}else{let y={instancePath:s+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[y]:e.push(y),i++}}if(t.feeds!==void 0){let l=t.feeds;if(Array.isArray(l)){let y=l.length;for(let d=0;d<y;d++)D(l[d],{instancePath:s+"/feed\
s/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)}else{let y={instancePath:s+"/feeds",schemaPath:"\
#/properties/feeds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}}else{let l={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Tt=ne;function ne(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[n]:e.push(n),i++}if(t.name===void 0){let n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),i++}if(t.version===
void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[n]:e.push(n),i++}if(t.publish===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[n]:e.push(n),i++}if(t.annotations===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[n]:e.push(n),i++}if(t.binding===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[n]:e.push(n),i++}if(t.updated===void 0){
let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=
[n]:e.push(n),i++}for(let n in t)if(!(n==="namespace"||n==="name"||n==="version"||n==="publish"||n==="annotations"||n==="binding"||n==="updated")){let l={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let n={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(t.annotations!==void 0&&(h(t.annotations,
{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),
t.binding!==void 0){let n=t.binding,l=i,y=!1,d=null,f=i;if(typeof n!="boolean"){let g={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf/0/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),i++}if(n!==!1){let g={instancePath:s+"/binding",schemaPath:"#/propert\
ies/binding/oneOf/0/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[g]:e.push(g),i++}var r=f===i;r&&(y=!0,d=0);
let v=i;q(n,{instancePath:s+"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);
var r=v===i;if(r&&y?(y=!1,d=[d,1]):r&&(y=!0,d=1),y)i=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:s+"/binding",schemaPath:"#/properties/binding/on\
eOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}}t.updated!==void 0&&(P(t.updated,
{instancePath:s+"/updated",parentData:t,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return ne.errors=e,i===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Bt=se;function se(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)ne(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Rt=oe;function oe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.packages===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="packages"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.packages!==void 0){let r=t.packages;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lt=Ne;function Ne(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace!==void 0&&typeof t.namespace!="string"){let l={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(t.name!==void 0&&
typeof t.name!="string"){let l={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}if(t.version!==void 0&&(w(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(t.parameters!==void 0&&(b(t.parameters,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.annotations!==void 0&&
(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),t.binding!==void 0){let l=t.binding,y=i,d=!1,f=null,v=i;N(l,{instancePath:s+"/binding",parentData:t,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length);var n=v===i;if(n){d=!0,f=0;var r=!0}let g=i;q(l,{instancePath:s+"/binding",parentData:t,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);var n=g===i;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,r!==!0&&(r=!0)),d)i=
y,e!==null&&(y?e.length=y:e=null);else{let j={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[j]:e.push(j),i++}}}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}return Ne.errors=e,i===0}Ne.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,parameters:!0,annotations:!0,
binding:!0},dynamicProps:!1,dynamicItems:!1};var St=Me;function Me(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.activationId===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="acti\
vationId"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),i++}t.activationId!==void 0&&(E(t.activationId,{instancePath:s+"/activationId",parentData:t,parentDataProperty:"activa\
tionId",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gt=ae,
Ft={type:"object",additionalProperties:!1,required:["status","success"],properties:{status:{type:"string",enum:["success","application error","action developer \
error","whisk internal error"]},success:{type:"boolean"},result:{description:"Absent where there is none."},size:{type:"integer",minimum:0,description:"Length o\
f what the action answered."}}};function ae(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(t.success===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="status"||r==="success"||r==="result"||r==="size")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.status!==void 0){let r=t.status;
if(typeof r!="string"){let n={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}if(!(r==="success"||r==="application error"||r==="action developer error"||r==="whisk internal error")){let n={instancePath:s+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Ft.properties.status.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),i++}}if(t.success!==void 0&&typeof t.success!="boolean"){let r={instancePath:s+"/success",schemaPath:"#/properties/success/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.size!==void 0){let r=t.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ct=O,Ht={type:"\
object",additionalProperties:!1,required:["namespace","name","version","subject","activationId","start","response","logs","annotations","publish"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},subject:{type:"string",minLength:1},activationId:{$ref:"#/$defs/Act\
ivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs",description:"Absent for triggers."},duration:{type:"integer",minimum:0,description:"M\
illiseconds; absent for triggers."},cause:{$ref:"#/$defs/ActivationIdText",description:"The enclosing sequence or composition."},response:{$ref:"#/$defs/Activat\
ionResult"},logs:{type:"array",description:"Lines; ids of the components for sequences; one JSON text for each rule for triggers.",items:{type:"string"}},annotations:{
$ref:"#/$defs/Annotations"},publish:{type:"boolean"}}};function O(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,
i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:
e.push(r),i++}if(t.name===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[r]:e.push(r),i++}if(t.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"v\
ersion"},message:"must have required property 'version'"};e===null?e=[r]:e.push(r),i++}if(t.subject===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[r]:e.push(r),i++}if(t.activationId===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(r),
i++}if(t.start===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property \
'start'"};e===null?e=[r]:e.push(r),i++}if(t.response===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respons\
e"},message:"must have required property 'response'"};e===null?e=[r]:e.push(r),i++}if(t.logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),
i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required prope\
rty 'publish'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(Ht.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,
{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==
void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),t.subject!==void 0){let r=t.subject;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/subject",schemaPath:"#/properties/subject/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/subje\
ct",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.activationId!==void 0&&
(E(t.activationId,{instancePath:s+"/activationId",parentData:t,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.
errors),i=e.length)),t.start!==void 0&&(P(t.start,{instancePath:s+"/start",parentData:t,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?P.
errors:e.concat(P.errors),i=e.length)),t.end!==void 0&&(P(t.end,{instancePath:s+"/end",parentData:t,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===
null?P.errors:e.concat(P.errors),i=e.length)),t.duration!==void 0){let r=t.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.cause!==void 0&&(E(t.cause,{instancePath:s+"/cause",parentData:t,parentDataProperty:"cause",rootData:a,
dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.response!==void 0&&(ae(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"\
response",rootData:a,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),t.logs!==void 0){let r=t.logs;if(Array.isArray(r)){let n=r.length;
for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+"/logs/"+l,schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annota\
tions",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vt=pe;function pe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)O(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var zt=le,Jt={type:"\
object",additionalProperties:!1,required:["namespace","name","version","publish","annotations","activationId","start"],properties:{namespace:{$ref:"#/$defs/Enti\
tyName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},activationId:{$ref:"\
#/$defs/ActivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs"},duration:{type:"integer",minimum:0,description:"Milliseconds."},cause:{$ref:"\
#/$defs/ActivationIdText"},statusCode:{type:"integer",minimum:0,maximum:3,description:"0 success, 1 application error, 2 developer error, 3 error of the platfor\
m."}}};function le(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),
i++}if(t.version===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required prope\
rty 'version'"};e===null?e=[r]:e.push(r),i++}if(t.publish===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pu\
blish"},message:"must have required property 'publish'"};e===null?e=[r]:e.push(r),i++}if(t.annotations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[r]:e.push(r),i++}if(t.activationId===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?
e=[r]:e.push(r),i++}if(t.start===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(Jt.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,
{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==
void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
t.version!==void 0&&(k(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.annotations!==void 0&&(h(t.annotations,{instancePath:s+"/annotations",parentData:t,
parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),t.activationId!==void 0&&(E(t.activationId,
{instancePath:s+"/activationId",parentData:t,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),
t.start!==void 0&&(P(t.start,{instancePath:s+"/start",parentData:t,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),
i=e.length)),t.end!==void 0&&(P(t.end,{instancePath:s+"/end",parentData:t,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(
P.errors),i=e.length)),t.duration!==void 0){let r=t.duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}if(t.cause!==void 0&&(E(t.cause,{instancePath:s+"/cause",parentData:t,parentDataProperty:"cause",rootData:a,dynamicAnchors:p})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length)),t.statusCode!==void 0){let r=t.statusCode;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof r=="number"&&isFinite(r)){if(r>3||isNaN(r)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3},message:"must be <= 3"};e===null?e=[n]:e.push(n),i++}if(r<0||isNaN(r)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/sta\
tusCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kt=ce;function ce(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)le(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Qt=ue;function ue(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.activations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activations"},message:"must have required property 'activations'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="activa\
tions"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(t.activations!==void 0){let r=t.activations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/activations",schemaPath:"#/properties/activations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/activations",schemaPath:"#/properties/activations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zt=Ie;function Ie(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="logs"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.logs!==void 0){let r=t.logs;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+"/logs/"+l,
schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ut=xe;function xe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>1){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[n]:e.push(n),i++}if(t.length<1){let n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)c(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xt=M;var Yt=new RegExp("^\\d{1,16} (?:B|KB|MB|GB)$","u");function M(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,
i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Yt.test(t)){let r={instancePath:s,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\d{1,16} (?:B|KB|MB|GB)$"},message:'must match pattern "^\\d{1,16} (?:B|KB|MB|GB)$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.
evaluated={dynamicProps:!1,dynamicItems:!1};var ei=Oe,ri={type:"object",additionalProperties:!1,required:["invocationsPerMinute","concurrentInvocations","firesP\
erMinute","minActionMemory","maxActionMemory","minActionLogs","maxActionLogs","minActionTimeout","maxActionTimeout","minActionConcurrency","maxActionConcurrency",
"maxParameterSize","maxActionInstances"],properties:{invocationsPerMinute:{type:"integer",minimum:0},concurrentInvocations:{type:"integer",minimum:0},firesPerMinute:{
type:"integer",minimum:0},minActionMemory:{type:"integer",minimum:0,description:"MB."},maxActionMemory:{type:"integer",minimum:0,description:"MB."},minActionLogs:{
type:"integer",minimum:0,description:"MB."},maxActionLogs:{type:"integer",minimum:0,description:"MB."},minActionTimeout:{type:"integer",minimum:0,description:"M\
illiseconds."},maxActionTimeout:{type:"integer",minimum:0,description:"Milliseconds."},minActionConcurrency:{type:"integer",minimum:0},maxActionConcurrency:{type:"\
integer",minimum:0},maxParameterSize:{$ref:"#/$defs/ByteSize"},maxActionInstances:{type:"integer",minimum:0,description:"Equal to `concurrentInvocations`."},allowedKinds:{
type:"array",items:{type:"string"}},storeActivations:{type:"boolean"},maxPayloadSize:{$ref:"#/$defs/ByteSize"},truncationSize:{$ref:"#/$defs/ByteSize"},warmedContainerKeepingCount:{
type:"integer",minimum:0},warmedContainerKeepingTimeout:{type:"string"}}};function Oe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.invocationsPerMinute===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"invocationsPerMinute"},message:"must have required property 'i\
nvocationsPerMinute'"};e===null?e=[r]:e.push(r),i++}if(t.concurrentInvocations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"concurrentInvocations"},message:"must have required property 'concurrentInvocations'"};e===null?e=[r]:e.push(r),i++}if(t.firesPerMinute===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firesPerMinute"},message:"must have required property 'firesPerMinute'"};
e===null?e=[r]:e.push(r),i++}if(t.minActionMemory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionM\
emory"},message:"must have required property 'minActionMemory'"};e===null?e=[r]:e.push(r),i++}if(t.maxActionMemory===void 0){let r={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"maxActionMemory"},message:"must have required property 'maxActionMemory'"};e===null?e=[r]:e.push(r),i++}if(t.
minActionLogs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionLogs"},message:"must have required pr\
operty 'minActionLogs'"};e===null?e=[r]:e.push(r),i++}if(t.maxActionLogs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxActionLogs"},message:"must have required property 'maxActionLogs'"};e===null?e=[r]:e.push(r),i++}if(t.minActionTimeout===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"minActionTimeout"},message:"must have required property 'minActionTimeout'"};e===null?e=[r]:e.push(r),i++}
if(t.maxActionTimeout===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionTimeout"},message:"must have \
required property 'maxActionTimeout'"};e===null?e=[r]:e.push(r),i++}if(t.minActionConcurrency===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"minActionConcurrency"},message:"must have required property 'minActionConcurrency'"};e===null?e=[r]:e.push(r),i++}if(t.maxActionConcurrency===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionConcurrency"},message:"must have required property 'm\
axActionConcurrency'"};e===null?e=[r]:e.push(r),i++}if(t.maxParameterSize===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxParameterSize"},message:"must have required property 'maxParameterSize'"};e===null?e=[r]:e.push(r),i++}if(t.maxActionInstances===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionInstances"},message:"must have required property 'maxActionInstances'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!R.call(ri.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.invocationsPerMinute!==void 0){let r=t.invocationsPerMinute;if(!(typeof r=="num\
ber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/invocationsPerMinute",schemaPath:"#/properties/invocationsPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/invocations\
PerMinute",schemaPath:"#/properties/invocationsPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(t.concurrentInvocations!==void 0){let r=t.concurrentInvocations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/con\
currentInvocations",schemaPath:"#/properties/concurrentInvocations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/concurrentInvocations",schemaPath:"#/properties/concurrentInvocations/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.firesPerMinute!==void 0){let r=t.firesPerMinute;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/firesPerMinute",schemaPath:"#/properties/firesPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/firesPerMin\
ute",schemaPath:"#/properties/firesPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.
minActionMemory!==void 0){let r=t.minActionMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/minActionMemory",schemaPath:"\
#/properties/minActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(
r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionMemory",schemaPath:"#/properties/minActionMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.maxActionMemory!==void 0){let r=t.maxActionMemory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.minActionLogs!==void 0){let r=t.minActionLogs;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/minActionLogs",schemaPath:"#/properties/minActionLogs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionLo\
gs",schemaPath:"#/properties/minActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.
maxActionLogs!==void 0){let r=t.maxActionLogs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/pro\
perties/maxActionLogs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/properties/maxActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.minActionTimeout!==void 0){let r=t.minActionTimeout;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeou\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.maxActionTimeout!==void 0){let r=t.maxActionTimeout;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/\
maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),i++}}if(t.minActionConcurrency!==void 0){let r=t.minActionConcurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/\
minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.maxActionConcurrency!==void 0){let r=t.maxActionConcurrency;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),i++}}if(t.maxParameterSize!==void 0&&(M(t.maxParameterSize,{instancePath:s+"/maxParameterSize",parentData:t,parentDataProperty:"maxParameterSize",
rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.maxActionInstances!==void 0){let r=t.maxActionInstances;if(!(typeof r=="nu\
mber"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/maxActionInstances",schemaPath:"#/properties/maxActionInstances/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/maxActionInstance\
s",schemaPath:"#/properties/maxActionInstances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}
if(t.allowedKinds!==void 0){let r=t.allowedKinds;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+"/allow\
edKinds/"+l,schemaPath:"#/properties/allowedKinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{
let n={instancePath:s+"/allowedKinds",schemaPath:"#/properties/allowedKinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),i++}}if(t.storeActivations!==void 0&&typeof t.storeActivations!="boolean"){let r={instancePath:s+"/storeActivations",schemaPath:"#/properties/storeActiv\
ations/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.maxPayloadSize!==void 0&&(M(t.maxPayloadSize,{instancePath:s+
"/maxPayloadSize",parentData:t,parentDataProperty:"maxPayloadSize",rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.truncationSize!==
void 0&&(M(t.truncationSize,{instancePath:s+"/truncationSize",parentData:t,parentDataProperty:"truncationSize",rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:
e.concat(M.errors),i=e.length)),t.warmedContainerKeepingCount!==void 0){let r=t.warmedContainerKeepingCount;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"#/properties/warmedContainerKeepingCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"\
#/properties/warmedContainerKeepingCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.
warmedContainerKeepingTimeout!==void 0&&typeof t.warmedContainerKeepingTimeout!="string"){let r={instancePath:s+"/warmedContainerKeepingTimeout",schemaPath:"#/p\
roperties/warmedContainerKeepingTimeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ti=me;function me(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.image===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[r]:e.push(r),i++}if(t.deprecated===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deprecated"},message:"must have required property 'deprecated'"};e===null?
e=[r]:e.push(r),i++}if(t.default===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must hav\
e required property 'default'"};e===null?e=[r]:e.push(r),i++}if(t.attached===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attached"},message:"must have required property 'attached'"};e===null?e=[r]:e.push(r),i++}if(t.requireMain===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requireMain"},message:"must have required property 'requireMain'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"kind"||r==="image"||r==="deprecated"||r==="default"||r==="attached"||r==="requireMain")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r==
"string"){if(A(r)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(t.image!==void 0){let r=t.image;if(typeof r=="string"){if(A(r)<1){let n={instancePath:s+"/image",schemaPath:"#\
/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.deprecated!==void 0&&
typeof t.deprecated!="boolean"){let r={instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[r]:e.push(r),i++}if(t.default!==void 0&&typeof t.default!="boolean"){let r={instancePath:s+"/default",schemaPath:"#/properties/defau\
lt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.attached!==void 0&&typeof t.attached!="boolean"){let r={
instancePath:s+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}
if(t.requireMain!==void 0&&typeof t.requireMain!="boolean"){let r={instancePath:s+"/requireMain",schemaPath:"#/properties/requireMain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=ye,ni={type:"object",additionalProperties:!1,
description:"Durations in milliseconds, memory and logs in bytes.",required:["actions_per_minute","triggers_per_minute","concurrent_actions","sequence_length","\
default_min_action_duration","default_max_action_duration","default_min_action_memory","default_max_action_memory","default_min_action_logs","default_max_action\
_logs","min_action_duration","max_action_duration","min_action_memory","max_action_memory","min_action_logs","max_action_logs"],properties:{actions_per_minute:{
type:"integer",minimum:0},triggers_per_minute:{type:"integer",minimum:0},concurrent_actions:{type:"integer",minimum:0},sequence_length:{type:"integer",minimum:0},
default_min_action_duration:{type:"integer",minimum:0},default_max_action_duration:{type:"integer",minimum:0},default_min_action_memory:{type:"integer",minimum:0},
default_max_action_memory:{type:"integer",minimum:0},default_min_action_logs:{type:"integer",minimum:0},default_max_action_logs:{type:"integer",minimum:0},min_action_duration:{
type:"integer",minimum:0},max_action_duration:{type:"integer",minimum:0},min_action_memory:{type:"integer",minimum:0},max_action_memory:{type:"integer",minimum:0},
min_action_logs:{type:"integer",minimum:0},max_action_logs:{type:"integer",minimum:0}}};function ye(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t)){if(t.actions_per_minute===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actions_per_minute"},message:"mu\
st have required property 'actions_per_minute'"};e===null?e=[r]:e.push(r),i++}if(t.triggers_per_minute===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers_per_minute"},message:"must have required property 'triggers_per_minute'"};e===null?e=[r]:e.push(r),i++}if(t.concurrent_actions===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrent_actions"},message:"must have required property 'con\
current_actions'"};e===null?e=[r]:e.push(r),i++}if(t.sequence_length===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sequence_length"},message:"must have required property 'sequence_length'"};e===null?e=[r]:e.push(r),i++}if(t.default_min_action_duration===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_duration"},message:"must have required property 'default_min_action_durat\
ion'"};e===null?e=[r]:e.push(r),i++}if(t.default_max_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
default_max_action_duration"},message:"must have required property 'default_max_action_duration'"};e===null?e=[r]:e.push(r),i++}if(t.default_min_action_memory===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_memory"},message:"must have required proper\
ty 'default_min_action_memory'"};e===null?e=[r]:e.push(r),i++}if(t.default_max_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"default_max_action_memory"},message:"must have required property 'default_max_action_memory'"};e===null?e=[r]:e.push(r),i++}if(t.
default_min_action_logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_logs"},message:"m\
ust have required property 'default_min_action_logs'"};e===null?e=[r]:e.push(r),i++}if(t.default_max_action_logs===void 0){let r={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"default_max_action_logs"},message:"must have required property 'default_max_action_logs'"};e===null?e=[r]:e.
push(r),i++}if(t.min_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_duration"},message:"\
must have required property 'min_action_duration'"};e===null?e=[r]:e.push(r),i++}if(t.max_action_duration===void 0){let r={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_action_duration"},message:"must have required property 'max_action_duration'"};e===null?e=[r]:e.push(r),i++}if(t.
min_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_memory"},message:"must have req\
uired property 'min_action_memory'"};e===null?e=[r]:e.push(r),i++}if(t.max_action_memory===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"max_action_memory"},message:"must have required property 'max_action_memory'"};e===null?e=[r]:e.push(r),i++}if(t.min_action_logs===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_logs"},message:"must have required property 'min_ac\
tion_logs'"};e===null?e=[r]:e.push(r),i++}if(t.max_action_logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_action_logs"},message:"must have required property 'max_action_logs'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(ni.properties,r)){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.actions_per_minute!==void 0){let r=t.actions_per_minute;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/actio\
ns_per_minute",schemaPath:"#/properties/actions_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}
if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/actions_per_minute",schemaPath:"#/properties/actions_per_minute/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.triggers_per_minute!==void 0){let r=t.triggers_per_minute;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/triggers_per_minute",schemaPath:"#/properties/triggers_per_minute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/triggers_pe\
r_minute",schemaPath:"#/properties/triggers_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(t.concurrent_actions!==void 0){let r=t.concurrent_actions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/concurren\
t_actions",schemaPath:"#/properties/concurrent_actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/concurrent_actions",schemaPath:"#/properties/concurrent_actions/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.sequence_length!==void 0){let r=t.sequence_length;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/sequence_length",schemaPath:"#/properties/sequence_length/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/sequence_length",schemaPath:"#/prope\
rties/sequence_length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.default_min_action_duration!==
void 0){let r=t.default_min_action_duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"\
#/properties/default_min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="numb\
er"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"#/properties/default_min_action_duration/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.default_max_action_duration!==void 0){let r=t.default_max_action_duration;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_durat\
ion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={
instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.default_min_action_memory!==void 0){let r=t.default_min_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_memory",schemaPath:"#/properties/default_min_action_memory/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_mem\
ory",schemaPath:"#/properties/default_min_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(t.default_max_action_memory!==void 0){let r=t.default_max_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/default_max_action_memory",schemaPath:"#/properties/default_max_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_max_action_memory",schemaPath:"#/properties/default_max\
_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.default_min_action_logs!==
void 0){let r=t.default_min_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#\
/properties/default_min_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&
isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#/properties/default_min_action_logs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.default_max_action_logs!==void 0){let r=t.default_max_action_logs;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/default_max_action_logs",schemaPath:"#/properties/default_max_action_logs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/def\
ault_max_action_logs",schemaPath:"#/properties/default_max_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),i++}}if(t.min_action_duration!==void 0){let r=t.min_action_duration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/min_action_duration",schemaPath:"#/properties/min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/min_action_duration",schemaPath:"#/properties/min_action_duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.max_action_duration!==void 0){let r=t.max_action_duration;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/max_action_duration",schemaPath:"#/properties/max_action_duration/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_\
duration",schemaPath:"#/properties/max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(t.min_action_memory!==void 0){let r=t.min_action_memory;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/min_action_\
memory",schemaPath:"#/properties/min_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/min_action_memory",schemaPath:"#/properties/min_action_memory/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.max_action_memory!==void 0){let r=t.max_action_memory;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/max_action_memory",schemaPath:"#/properties/max_action_memory/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_memory",schemaPath:"\
#/properties/max_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.min_action_logs!==
void 0){let r=t.min_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_\
action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(
r))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.max_action_logs!==void 0){let r=t.max_action_logs;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var si=De;function De(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.description===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(t.support===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[r]:e.push(
r),i++}if(t.api_paths===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_paths"},message:"must have require\
d property 'api_paths'"};e===null?e=[r]:e.push(r),i++}if(t.limits===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[r]:e.push(r),i++}if(t.runtimes===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"runtimes"},message:"must have required property 'runtimes'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="descriptio\
n"||r==="support"||r==="api_paths"||r==="limits"||r==="runtimes")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.description!==void 0){let r=t.description;if(typeof r!="s\
tring"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(r!=="OpenWhisk"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"O\
penWhisk"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(t.support!==void 0){let r=t.support;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.github===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty:"github"},message:"\
must have required property 'github'"};e===null?e=[n]:e.push(n),i++}if(r.slack===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/requi\
red",keyword:"required",params:{missingProperty:"slack"},message:"must have required property 'slack'"};e===null?e=[n]:e.push(n),i++}for(let n in r)if(!(n==="gi\
thub"||n==="slack")){let l={instancePath:s+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(r.github!==void 0&&typeof r.github!="string"){let n={instancePath:s+"/support/git\
hub",schemaPath:"#/properties/support/properties/github/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r.
slack!==void 0&&typeof r.slack!="string"){let n={instancePath:s+"/support/slack",schemaPath:"#/properties/support/properties/slack/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/support",schemaPath:"#/properties/support/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.api_paths!==void 0){let r=t.api_paths;if(Array.isArray(r)){if(r.length>1){
let l={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[l]:e.push(l),i++}if(r.length<1){let l={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),i++}let n=r.length;for(let l=0;l<n;l++){let y=r[l];if(typeof y!="string"){let d={instancePath:s+"/ap\
i_paths/"+l,schemaPath:"#/properties/api_paths/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y!=="\
/api/v1"){let d={instancePath:s+"/api_paths/"+l,schemaPath:"#/properties/api_paths/items/const",keyword:"const",params:{allowedValue:"/api/v1"},message:"must be\
 equal to constant"};e===null?e=[d]:e.push(d),i++}}}else{let n={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.limits!==void 0&&(ye(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"lim\
its",rootData:a,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),t.runtimes!==void 0){let r=t.runtimes;if(r&&typeof r=="object"&&!Array.
isArray(r))for(let n in r){let l=r[n];if(Array.isArray(l)){if(l.length<1){let d={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),i++}
let y=l.length;for(let d=0;d<y;d++)me(l[d],{instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,parentData:l,parentDataProperty:d,rootData:a,
dynamicAnchors:p})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{let y={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+
"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var oi=$e;function $e(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.description===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[r]:e.push(r),i++}if(t.api_version===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version"},message:"must have required property 'api_version'"};e===null?e=
[r]:e.push(r),i++}if(t.api_version_path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version_path"},message:"\
must have required property 'api_version_path'"};e===null?e=[r]:e.push(r),i++}if(t.build===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"build"},message:"must have required property 'build'"};e===null?e=[r]:e.push(r),i++}if(t.buildno===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"buildno"},message:"must have required property 'buildno'"};e===null?e=[r]:e.push(r),i++}if(t.swagger_paths===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"swagger_paths"},message:"must have required property 'swagger_\
paths'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="description"||r==="api_version"||r==="api_version_path"||r==="build"||r==="buildno"||r==="swagger\
_paths")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),i++}if(t.description!==void 0){let r=t.description;if(typeof r!="string"){let n={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r!=="OpenWhisk API"){let n={instancePath:s+
"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"OpenWhisk API"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),i++}}if(t.api_version!==void 0){let r=t.api_version;if(typeof r!="string"){let n={instancePath:s+"/api_version",schemaPath:"#/properties/api_versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r!=="1.0.0"){let n={instancePath:s+"/api_version",schemaPath:"\
#/properties/api_version/const",keyword:"const",params:{allowedValue:"1.0.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(t.api_version_path!==
void 0){let r=t.api_version_path;if(typeof r!="string"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/api_version_path/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r!=="v1"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/ap\
i_version_path/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(t.build!==void 0&&typeof t.
build!="string"){let r={instancePath:s+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(t.buildno!==void 0&&typeof t.buildno!="string"){let r={instancePath:s+"/buildno",schemaPath:"#/properties/buildno/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.swagger_paths!==void 0){let r=t.swagger_paths;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.ui===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/required",keyword:"required",params:{missingProperty:"ui"},message:"\
must have required property 'ui'"};e===null?e=[n]:e.push(n),i++}if(r["api-docs"]===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagg\
er_paths/required",keyword:"required",params:{missingProperty:"api-docs"},message:"must have required property 'api-docs'"};e===null?e=[n]:e.push(n),i++}for(let n in r)
if(!(n==="ui"||n==="api-docs")){let l={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(r.ui!==void 0){let n=r.ui;if(typeof n!="string"){
let l={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[l]:e.push(l),i++}if(n!=="/docs"){let l={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/const",keyword:"\
const",params:{allowedValue:"/docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),i++}}if(r["api-docs"]!==void 0){let n=r["api-docs"];if(typeof n!=
"string"){let l={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_paths/properties/api-docs/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n!=="/api-docs"){let l={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_path\
s/properties/api-docs/const",keyword:"const",params:{allowedValue:"/api-docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:s+
"/swagger_paths",schemaPath:"#/properties/swagger_paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}
$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ai=Te;function Te(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.swagger===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"swagger"},message:"must have required property 'swagger'"};e===null?e=[r]:e.push(r),i++}if(t.info===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===null?e=[r]:e.push(r),i++}if(t.paths===
void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};e===null?
e=[r]:e.push(r),i++}if(t.swagger!==void 0){let r=t.swagger;if(typeof r!="string"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swagger/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(r!=="2.0"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swag\
ger/const",keyword:"const",params:{allowedValue:"2.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(t.info!==void 0){let r=t.info;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[n]:e.push(n),i++}}if(t.paths!==void 0){let r=t.paths;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/paths",schemaPath:"\
#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pi=Be;var li=new RegExp("^3\\.1\\.[0-9]+$","u");function Be(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,
o=Be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.openapi===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};e===null?e=[r]:e.push(r),i++}if(t.
info===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===
null?e=[r]:e.push(r),i++}if(t.paths===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must ha\
ve required property 'paths'"};e===null?e=[r]:e.push(r),i++}if(t.openapi!==void 0){let r=t.openapi;if(typeof r=="string"){if(!li.test(r)){let n={instancePath:s+
"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern:"^3\\.1\\.[0-9]+$"},message:'must match pattern "^3\\.1\\.[0-9]+$"'};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[n]:e.push(n),i++}}if(t.info!==void 0){let r=t.info;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/info",schemaPath:"\
#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.paths!==void 0){let r=t.paths;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){let n={instancePath:s+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=Re,ui={type:"object",description:"By `invokerN/insta\
nce`.",additionalProperties:{type:"string",enum:["up","unhealthy","unresponsive","down"]}};function Re(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t))for(let r in t){let n=t[r];if(typeof n!="string"){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(n==="up"||n==="unhealthy"||n==="unresponsive"||n==="down")){let l={
instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues:ui.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=Le;var Er=new RegExp("^\\d+/\\d+$","u");function Le(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Le.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.healthy===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"healthy"},message:"must have required property 'healthy'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(r!=="healthy"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(t.healthy!==void 0){let r=t.healthy;if(typeof r=="string"){if(!Er.test(r)){let n={instancePath:s+"/healt\
hy",schemaPath:"#/properties/healthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(
n),i++}}else{let n={instancePath:s+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Le.errors=e,i===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=de;function de(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.unhealthy===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unhealthy"},message:"must have required property 'unhealthy'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="unhealthy"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}if(t.unhealthy!==void 0){let r=t.unhealthy;if(typeof r=="string"){if(!Er.test(r)){let n={instancePath:s+"/unhealthy",schemaPath:"\
#/properties/unhealthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:s+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=
e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di=Se;function Se(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n=t[r];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),i++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}
Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=Ge;function Ge(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}Ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gi=Fe;function Fe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="pong"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"pong"},message:"must be equa\
l to constant"};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var hi=Ce;function Ce(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rest===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="rest"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.rest!==void 0&&typeof t.rest!="string"){let r={instancePath:s+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=He;function He(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}He.evaluated={dynamicProps:!1,dynamicItems:!1};var Pi=Ve;function Ve(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return Ve.errors=e,i===0}Ve.evaluated={dynamicProps:!1,
dynamicItems:!1};var ki=ze;function ze(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ze.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;de(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:
e.concat(de.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;$(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),i=e.length);var f=d===i;if(n=n||f,f&&y!==!0&&(y=!0),n)i=r,e!==null&&(r?e.length=r:e=null);else{let v={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),i++}return ze.errors=e,o.props=y,i===0}ze.evaluated={dynamicProps:!0,
dynamicItems:!1};var bi=Je;function Je(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="controller is disabled"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"controller\
 is disabled"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};var Ai=Ke;function Ke(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="OK"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"OK"},message:"must be equal to\
 constant"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var ji=Qe;function Qe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="namespace"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=Ze;function Ze(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.limitName===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limitName"},message:"must have required property 'limitName'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="namespace"||r==="limitName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.limitName!==void 0&&(c(t.limitName,{instancePath:s+"/limitName",
parentData:t,parentDataProperty:"limitName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ei=Ue;function Ue(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="limit"||r==="skip"||r==="count"||r==="docs")){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>
200||isNaN(r)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 2\
00"};e===null?e=[n]:e.push(n),i++}if(r<0||isNaN(r)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(t.skip!==void 0){let r=t.skip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={
instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.count!==void 0&&typeof t.count!="boolean"){let r={instancePath:s+"/count",schemaPath:"#/properties/co\
unt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.docs!==void 0&&typeof t.docs!="boolean"){let r={instancePath:s+
"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Wi=Xe;function Xe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Xe.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;Q(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?Q.errors:
e.concat(Q.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Z(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Z.errors:e.concat(Z.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return Xe.errors=e,o.props=v,o.items=y,i===0}Xe.evaluated=
{dynamicProps:!0,dynamicItems:!0};var wi=Ye;function Ye(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.packageName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="packageName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+
"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.packageName!==void 0&&
(c(t.packageName,{instancePath:s+"/packageName",parentData:t,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.
errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi=er;function er(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=er.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.actionName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must have required property 'actionName'"};e===null?e=[
r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="actionName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"\
/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.actionName!==void 0&&
(c(t.actionName,{instancePath:s+"/actionName",parentData:t,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return er.
errors=e,i===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=rr;function rr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="code"){let n={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.code!==
void 0&&typeof t.code!="boolean"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return rr.errors=e,i===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=tr;function tr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="overwrite"){let n={instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.overwrite!==
void 0&&typeof t.overwrite!="boolean"){let r={instancePath:s+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=ir;function ir(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ir.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="blocking"||r==="result"||r==="timeout")){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.blocking!==void 0&&typeof t.blocking!="boolean"){let r={instancePath:s+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.result!==void 0&&typeof t.result!="boolean"){let r={instancePath:s+"/result",schemaPath:"\
#/properties/result/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.timeout!==void 0){let r=t.timeout;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>6e4||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"};e===null?e=[n]:e.push(n),i++}if(r<1||isNaN(r)){let n={
instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.
push(n),i++}}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ir.
errors=e,i===0}ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xi=nr;function nr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=nr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;O(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;T(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?T.errors:e.concat(T.errors),i=e.length);var f=d===i;if(n=n||f,f){y!==!0&&(y=!0);var v=!0}if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return nr.errors=e,o.props=y,o.items=v,i===0}
nr.evaluated={dynamicProps:!0,dynamicItems:!0};var Oi=sr;function sr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=sr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;O(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length);var g=l===i;if(n=n||g,g)var y=!0;let d=i;T(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?T.errors:e.concat(T.errors),i=e.length);var g=d===i;if(n=n||g,g){y!==!0&&(y=!0);var f=!0}let v=i;$(t,{instancePath:s,parentData:u,parentDataProperty:m,
rootData:a,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),i=e.length);var g=v===i;if(n=n||g,g&&y!==!0&&(y=!0),n)i=r,e!==null&&(r?e.length=r:e=null);else{
let j={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),i++}return sr.errors=e,o.props=
y,o.items=f,i===0}sr.evaluated={dynamicProps:!0,dynamicItems:!0};var Di=or;function or(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=or.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.packageName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[r]:e.push(r),i++}if(t.actionName===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="packageName"||r==="actionName")){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),t.packageName!==void 0&&(c(t.packageName,{instancePath:s+"/packageName",parentData:t,parentDataProperty:"packageNa\
me",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.actionName!==void 0&&(c(t.actionName,{instancePath:s+"/actionName",parentData:t,
parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return or.errors=e,i===0}or.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $i=ar,Ti={type:"object",additionalProperties:!1,required:["namespace","packageName","actionName","extension"],properties:{namespace:{$ref:"\
#/$defs/EntityName"},packageName:{$ref:"#/$defs/EntityName"},actionName:{$ref:"#/$defs/EntityName"},extension:{type:"string",enum:["http","json","html","svg","t\
ext"]}}};function ar(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ar.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.packageName===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===
null?e=[r]:e.push(r),i++}if(t.actionName===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"\
must have required property 'actionName'"};e===null?e=[r]:e.push(r),i++}if(t.extension===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"extension"},message:"must have required property 'extension'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="p\
ackageName"||r==="actionName"||r==="extension")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.packageName!==void 0&&(c(t.packageName,{instancePath:s+"/packag\
eName",parentData:t,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.actionName!==void 0&&
(c(t.actionName,{instancePath:s+"/actionName",parentData:t,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),t.extension!==void 0){let r=t.extension;if(typeof r!="string"){let n={instancePath:s+"/extension",schemaPath:"#/properties/extension/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(r==="http"||r==="json"||r==="html"||r==="svg"||r==="text")){let n={instancePath:s+
"/extension",schemaPath:"#/properties/extension/enum",keyword:"enum",params:{allowedValues:Ti.properties.extension.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ar.errors=e,i===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=kr;function kr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){return kr.errors=null,!0}kr.evaluated={dynamicProps:!1,
dynamicItems:!1};var Ri=pr;function pr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=pr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.packageName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[r]:e.push(r),i++}if(t.actionName===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[r]:e.push(r),i++}if(t.rest===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="packageName"||r==="\
actionName"||r==="rest")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.packageName!==void 0&&(c(t.packageName,{instancePath:s+"/packag\
eName",parentData:t,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.actionName!==void 0&&
(c(t.actionName,{instancePath:s+"/actionName",parentData:t,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),t.rest!==void 0&&typeof t.rest!="string"){let r={instancePath:s+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return pr.errors=e,i===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Li=lr;function lr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=lr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;X(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?X.errors:
e.concat(X.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Y(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Y.errors:e.concat(Y.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return lr.errors=e,o.props=v,o.items=y,i===0}lr.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Si=cr;function cr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=cr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.ruleName===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ruleName"},message:"must have required property 'ruleName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="namespace"||r==="ruleName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.ruleName!==void 0&&(c(t.ruleName,{instancePath:s+"/ruleName",parentData:t,
parentDataProperty:"ruleName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}cr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Gi=ur;function ur(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ur.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;te(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:
e.concat(te.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;ie(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?ie.errors:e.concat(ie.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return ur.errors=e,o.props=v,o.items=y,i===0}ur.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Fi=mr;function mr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.triggerName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"triggerName"},message:"must have required property 'triggerName'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="triggerName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+
"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.triggerName!==void 0&&
(c(t.triggerName,{instancePath:s+"/triggerName",parentData:t,parentDataProperty:"triggerName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return mr.
errors=e,i===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=yr;function yr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=yr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="limit"||r==="skip"||r==="count"||r==="docs"||r==="pu\
blic")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(t.limit!==void 0){let r=t.limit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/\
limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&
isFinite(r)){if(r>200||isNaN(r)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"};e===null?e=[n]:e.push(n),i++}if(r<0||isNaN(r)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(t.skip!==void 0){let r=t.skip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.count!==void 0&&typeof t.count!="boolean"){let r={instancePath:s+"/count",schemaPath:"#/\
properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.docs!==void 0&&typeof t.docs!="boolea\
n"){let r={instancePath:s+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}if(t.public!==void 0&&typeof t.public!="boolean"){let r={instancePath:s+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}yr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Hi=dr;function dr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=dr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;se(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:
e.concat(se.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;oe(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?oe.errors:e.concat(oe.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return dr.errors=e,o.props=v,o.items=y,i===0}dr.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Vi=fr;function fr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="force"){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.force!==
void 0&&typeof t.force!="boolean"){let r={instancePath:s+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var zi=gr;var Ji=new RegExp("^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$","u");function gr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=gr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r===
"limit"||r==="skip"||r==="count"||r==="docs"||r==="name"||r==="since"||r==="upto")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.limit!==void 0){let r=t.limit;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>200||isNaN(r)){let n={instancePath:s+"/limit",schemaPath:"#/properties/li\
mit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(n),i++}if(r<0||isNaN(r)){let n={instancePath:s+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(t.
skip!==void 0){let r=t.skip;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+
"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.count!==
void 0&&typeof t.count!="boolean"){let r={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}if(t.docs!==void 0&&typeof t.docs!="boolean"){let r={instancePath:s+"/docs",schemaPath:"#/properties/docs/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(A(r)>514){let n={
instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:514},message:"must NOT have more than 514 characters"};e===null?
e=[n]:e.push(n),i++}if(!Ji.test(r)){let n={instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^/?(?:[\\w@ .&-]{1,25\
6}/)?[\\w@ .&-]{0,256}$"},message:'must match pattern "^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.since!==void 0){let r=t.
since;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/since",schemaPath:"\
#/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.upto!==void 0){let r=t.
upto;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/upto",schemaPath:"#/properties/upto/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/upto",schemaPath:"#\
/properties/upto/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gr.errors=e,i===0}gr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ki=hr;function hr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=hr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;ce(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:
e.concat(ce.errors),i=e.length);var v=l===i;if(n=n||v,v)var y=!0;let d=i;pe(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?pe.errors:e.concat(pe.errors),i=e.length);var v=d===i;n=n||v,v&&y!==!0&&(y=!0);let f=i;ue(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,
dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length);var v=f===i;if(n=n||v,v)var g=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let j={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),i++}return hr.errors=e,o.props=g,
o.items=y,i===0}hr.evaluated={dynamicProps:!0,dynamicItems:!0};var Qi=vr;var Zi=new RegExp("^[0-9A-Za-z]{32}$","u");function vr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,
o=vr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}
if(t.activationId===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required\
 property 'activationId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="activationId")){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==
void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),t.activationId!==void 0){let r=t.activationId;if(typeof r=="string"){if(A(r)>32){let n={instancePath:s+"/activationId",schemaPath:"#/properties/act\
ivationId/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),i++}if(A(r)<32){let n={instancePath:s+
"/activationId",schemaPath:"#/properties/activationId/minLength",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?
e=[n]:e.push(n),i++}if(!Zi.test(r)){let n={instancePath:s+"/activationId",schemaPath:"#/properties/activationId/pattern",keyword:"pattern",params:{pattern:"^[0-\
9A-Za-z]{32}$"},message:'must match pattern "^[0-9A-Za-z]{32}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/activationId",schemaPath:"#/propert\
ies/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vr.errors=e,i===0}vr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Wr(t,{uses:s,documented:u,types:m}){let a=new Map(s),p=new Map(u),e=new Map(m);function i(l,y){let d=Object.hasOwn(t,l)?t[l]:void 0;return d===void 0?[
`${l} is not in the document`]:d(y)?[]:d.errors.map(f=>`${f.instancePath||"/"} ${f.message}${Ui(f.params)}`)}function o(l,y){let d=a.get(`request:${l}:applicati\
on/json`);return d!==void 0?i(d,y):y===void 0?[]:[`${l} takes no JSON body`]}function r(l,y,d){let f=`${y}:${l}`,v=a.get(f);if(v===void 0)return[`${l} is not in\
 the document`];let g=e.get(f),j=Object.entries(d).map(([fe,wr])=>[fe,Xi(wr,g[fe])]);return i(v,Object.fromEntries(j))}function n(l,y,...[d,f]){let v=`reply:${l}\
:${y}`,g=p.has(v)?v:`reply:${l}:default`,j=p.get(g);if(j===void 0)return[`${l} does not answer ${y}`];let fe=(d??"").split(";")[0].trim().toLowerCase();return j.
length===0?Yi(f)?[]:[`${l} ${y} has no body`]:j.includes("*/*")?[]:j.includes(fe)?i(a.get(`${g}:${fe}`),f):[`${l} ${y} is ${j.join(" or ")}, not ${fe||"without \
a type"}`]}return{validateSchema:i,validateRequestBody:o,validateParameters:r,validateReply:n}}function Ui(t){let s=t.additionalProperty??t.allowedValues??t.allowedValue;
return s===void 0?"":`: ${JSON.stringify(s)}`}function Xi(t,s){return s==="boolean"&&(t==="true"||t==="false")?t==="true":s==="integer"&&/^-?\d{1,15}$/.test(t)?
Number(t):t}function Yi(t){return t===void 0||t===""}var{validateSchema:sn,validateRequestBody:on,validateParameters:an,validateReply:pn}=Wr(br,{uses:[["path:getServerInfo","path_getServerInfo"],["query:getServerI\
nfo","path_getServerInfo"],["reply:getServerInfo:200:application/json","ServerInfo"],["reply:getServerInfo:400:application/json","ErrorMessage"],["reply:getServ\
erInfo:406:application/json","ErrorMessage"],["reply:getServerInfo:414:application/json","ErrorMessage"],["reply:getServerInfo:500:application/json","ErrorMessa\
ge"],["reply:getServerInfo:503:application/json","ErrorMessage"],["path:ping","path_getServerInfo"],["query:ping","path_getServerInfo"],["reply:ping:200:text/pl\
ain","reply_ping_200_text_plain"],["reply:ping:400:application/json","ErrorMessage"],["reply:ping:406:application/json","ErrorMessage"],["reply:ping:414:applica\
tion/json","ErrorMessage"],["reply:ping:500:application/json","ErrorMessage"],["reply:ping:503:application/json","ErrorMessage"],["path:getApiDocs","path_getSer\
verInfo"],["query:getApiDocs","path_getServerInfo"],["reply:getApiDocs:200:application/json","SwaggerDocument"],["reply:getApiDocs:400:application/json","ErrorM\
essage"],["reply:getApiDocs:406:application/json","ErrorMessage"],["reply:getApiDocs:414:application/json","ErrorMessage"],["reply:getApiDocs:500:application/js\
on","ErrorMessage"],["reply:getApiDocs:503:application/json","ErrorMessage"],["path:getDocs","path_getServerInfo"],["query:getDocs","path_getServerInfo"],["repl\
y:getDocs:501:application/json","ErrorMessage"],["path:getDocsFile","path_getDocsFile"],["query:getDocsFile","path_getServerInfo"],["reply:getDocsFile:200:text/\
html","reply_getDocsFile_200_text_html"],["reply:getDocsFile:404:application/json","ErrorMessage"],["reply:getDocsFile:501:application/json","ErrorMessage"],["p\
ath:getMetrics","path_getServerInfo"],["query:getMetrics","path_getServerInfo"],["reply:getMetrics:200:text/plain","reply_getDocsFile_200_text_html"],["reply:ge\
tMetrics:404:application/json","ErrorMessage"],["reply:getMetrics:500:application/json","ErrorMessage"],["reply:getMetrics:501:application/json","ErrorMessage"],
["path:getInvokers","path_getServerInfo"],["query:getInvokers","path_getServerInfo"],["reply:getInvokers:200:application/json","InvokerStates"],["reply:getInvok\
ers:400:application/json","ErrorMessage"],["reply:getInvokers:406:application/json","ErrorMessage"],["reply:getInvokers:414:application/json","ErrorMessage"],["\
reply:getInvokers:500:application/json","ErrorMessage"],["reply:getInvokers:503:application/json","ErrorMessage"],["path:getHealthyInvokerCount","path_getServer\
Info"],["query:getHealthyInvokerCount","path_getServerInfo"],["reply:getHealthyInvokerCount:200:application/json","reply_getHealthyInvokerCount_200_application_\
json"],["reply:getHealthyInvokerCount:400:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:406:application/json","ErrorMessage"],["reply:getHeal\
thyInvokerCount:414:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:500:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:503:ap\
plication/json","ErrorMessage"],["path:getInvokersReady","path_getServerInfo"],["query:getInvokersReady","path_getServerInfo"],["reply:getInvokersReady:200:appl\
ication/json","InvokersReady"],["reply:getInvokersReady:400:application/json","ErrorMessage"],["reply:getInvokersReady:406:application/json","ErrorMessage"],["r\
eply:getInvokersReady:414:application/json","ErrorMessage"],["reply:getInvokersReady:500:application/json","reply_getInvokersReady_500_application_json"],["repl\
y:getInvokersReady:503:application/json","ErrorMessage"],["path:getActiveActivations","path_getServerInfo"],["query:getActiveActivations","path_getServerInfo"],
["reply:getActiveActivations:200:application/json","ActiveActivations"],["reply:getActiveActivations:400:application/json","ErrorMessage"],["reply:getActiveActi\
vations:406:application/json","ErrorMessage"],["reply:getActiveActivations:414:application/json","ErrorMessage"],["reply:getActiveActivations:500:application/js\
on","ErrorMessage"],["reply:getActiveActivations:503:application/json","ErrorMessage"],["path:getActivationCount","path_getServerInfo"],["query:getActivationCou\
nt","path_getServerInfo"],["reply:getActivationCount:200:application/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getActivationCount:400:a\
pplication/json","ErrorMessage"],["reply:getActivationCount:406:application/json","ErrorMessage"],["reply:getActivationCount:414:application/json","ErrorMessage"],
["reply:getActivationCount:500:application/json","ErrorMessage"],["reply:getActivationCount:503:application/json","ErrorMessage"],["path:disableController","pat\
h_getServerInfo"],["query:disableController","path_getServerInfo"],["reply:disableController:200:text/plain","reply_disableController_200_text_plain"],["reply:d\
isableController:400:application/json","ErrorMessage"],["reply:disableController:401:application/json","ErrorMessage"],["reply:disableController:406:application\
/json","ErrorMessage"],["reply:disableController:414:application/json","ErrorMessage"],["reply:disableController:500:application/json","ErrorMessage"],["reply:d\
isableController:503:application/json","ErrorMessage"],["path:optionsOutsideApi","path_getDocsFile"],["query:optionsOutsideApi","path_getServerInfo"],["reply:op\
tionsOutsideApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsOutsideApi:400:application/json","ErrorMessage"],["reply:optionsOutside\
Api:414:application/json","ErrorMessage"],["reply:optionsOutsideApi:500:application/json","ErrorMessage"],["reply:optionsOutsideApi:503:application/json","Error\
Message"],["path:getApiInfo","path_getServerInfo"],["query:getApiInfo","path_getServerInfo"],["reply:getApiInfo:200:application/json","ApiInfo"],["reply:getApiI\
nfo:400:application/json","ErrorMessage"],["reply:getApiInfo:406:application/json","ErrorMessage"],["reply:getApiInfo:414:application/json","ErrorMessage"],["re\
ply:getApiInfo:500:application/json","ErrorMessage"],["reply:getApiInfo:503:application/json","ErrorMessage"],["path:getOpenApiDocument","path_getServerInfo"],[
"query:getOpenApiDocument","path_getServerInfo"],["reply:getOpenApiDocument:200:application/json","SwaggerDocument"],["reply:getOpenApiDocument:400:application/\
json","ErrorMessage"],["reply:getOpenApiDocument:406:application/json","ErrorMessage"],["reply:getOpenApiDocument:414:application/json","ErrorMessage"],["reply:\
getOpenApiDocument:500:application/json","ErrorMessage"],["reply:getOpenApiDocument:503:application/json","ErrorMessage"],["path:getOpenApiJson","path_getServer\
Info"],["query:getOpenApiJson","path_getServerInfo"],["reply:getOpenApiJson:200:application/json","OpenApiDocument"],["reply:getOpenApiJson:400:application/json",
"ErrorMessage"],["reply:getOpenApiJson:406:application/json","ErrorMessage"],["reply:getOpenApiJson:414:application/json","ErrorMessage"],["reply:getOpenApiJson\
:500:application/json","ErrorMessage"],["reply:getOpenApiJson:503:application/json","ErrorMessage"],["path:getOpenApiDocs","path_getServerInfo"],["query:getOpen\
ApiDocs","path_getServerInfo"],["reply:getOpenApiDocs:501:application/json","ErrorMessage"],["path:getOpenApiDocsFile","path_getDocsFile"],["query:getOpenApiDoc\
sFile","path_getServerInfo"],["reply:getOpenApiDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:404:application/json","Erro\
rMessage"],["reply:getOpenApiDocsFile:501:application/json","ErrorMessage"],["path:optionsApi","path_getDocsFile"],["query:optionsApi","path_getServerInfo"],["r\
eply:optionsApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsApi:400:application/json","ErrorMessage"],["reply:optionsApi:414:applic\
ation/json","ErrorMessage"],["reply:optionsApi:500:application/json","ErrorMessage"],["reply:optionsApi:503:application/json","ErrorMessage"],["path:getAllNames\
paces","path_getServerInfo"],["query:getAllNamespaces","path_getServerInfo"],["reply:getAllNamespaces:200:application/json","Namespaces"],["reply:getAllNamespac\
es:400:application/json","ErrorMessage"],["reply:getAllNamespaces:401:application/json","ErrorMessage"],["reply:getAllNamespaces:406:application/json","ErrorMes\
sage"],["reply:getAllNamespaces:414:application/json","ErrorMessage"],["reply:getAllNamespaces:500:application/json","ErrorMessage"],["reply:getAllNamespaces:50\
3:application/json","ErrorMessage"],["path:getLimits","path_getLimits"],["query:getLimits","path_getServerInfo"],["reply:getLimits:200:application/json","UserLi\
mits"],["reply:getLimits:400:application/json","ErrorMessage"],["reply:getLimits:401:application/json","ErrorMessage"],["reply:getLimits:403:application/json","\
ErrorMessage"],["reply:getLimits:406:application/json","ErrorMessage"],["reply:getLimits:414:application/json","ErrorMessage"],["reply:getLimits:500:application\
/json","ErrorMessage"],["reply:getLimits:503:application/json","ErrorMessage"],["path:getLimitByName","path_getLimitByName"],["query:getLimitByName","path_getSe\
rverInfo"],["reply:getLimitByName:400:application/json","ErrorMessage"],["reply:getLimitByName:401:application/json","ErrorMessage"],["reply:getLimitByName:403:\
application/json","ErrorMessage"],["reply:getLimitByName:404:application/json","ErrorMessage"],["reply:getLimitByName:414:application/json","ErrorMessage"],["re\
ply:getLimitByName:500:application/json","ErrorMessage"],["reply:getLimitByName:503:application/json","ErrorMessage"],["path:getAllActions","path_getLimits"],["\
query:getAllActions","query_getAllActions"],["reply:getAllActions:200:application/json","reply_getAllActions_200_application_json"],["reply:getAllActions:400:ap\
plication/json","ErrorMessage"],["reply:getAllActions:401:application/json","ErrorMessage"],["reply:getAllActions:403:application/json","ErrorMessage"],["reply:\
getAllActions:406:application/json","ErrorMessage"],["reply:getAllActions:414:application/json","ErrorMessage"],["reply:getAllActions:500:application/json","Err\
orMessage"],["reply:getAllActions:503:application/json","ErrorMessage"],["path:getActionsInPackage","path_getActionsInPackage"],["query:getActionsInPackage","qu\
ery_getAllActions"],["reply:getActionsInPackage:200:application/json","reply_getAllActions_200_application_json"],["reply:getActionsInPackage:400:application/js\
on","ErrorMessage"],["reply:getActionsInPackage:401:application/json","ErrorMessage"],["reply:getActionsInPackage:403:application/json","ErrorMessage"],["reply:\
getActionsInPackage:404:application/json","ErrorMessage"],["reply:getActionsInPackage:406:application/json","ErrorMessage"],["reply:getActionsInPackage:409:appl\
ication/json","ErrorMessage"],["reply:getActionsInPackage:414:application/json","ErrorMessage"],["reply:getActionsInPackage:422:application/json","ErrorMessage"],
["reply:getActionsInPackage:500:application/json","ErrorMessage"],["reply:getActionsInPackage:503:application/json","ErrorMessage"],["path:getActionByName","pat\
h_getActionByName"],["query:getActionByName","query_getActionByName"],["reply:getActionByName:200:application/json","Action"],["reply:getActionByName:400:applic\
ation/json","ErrorMessage"],["reply:getActionByName:401:application/json","ErrorMessage"],["reply:getActionByName:403:application/json","ErrorMessage"],["reply:\
getActionByName:404:application/json","ErrorMessage"],["reply:getActionByName:406:application/json","ErrorMessage"],["reply:getActionByName:409:application/json",
"ErrorMessage"],["reply:getActionByName:414:application/json","ErrorMessage"],["reply:getActionByName:500:application/json","ErrorMessage"],["reply:getActionByN\
ame:503:application/json","ErrorMessage"],["path:updateAction","path_getActionByName"],["query:updateAction","query_updateAction"],["request:updateAction:applic\
ation/json","ActionPut"],["reply:updateAction:200:application/json","Action"],["reply:updateAction:400:application/json","ErrorMessage"],["reply:updateAction:40\
1:application/json","ErrorMessage"],["reply:updateAction:403:application/json","ErrorMessage"],["reply:updateAction:404:application/json","ErrorMessage"],["repl\
y:updateAction:406:application/json","ErrorMessage"],["reply:updateAction:409:application/json","ErrorMessage"],["reply:updateAction:413:application/json","Erro\
rMessage"],["reply:updateAction:414:application/json","ErrorMessage"],["reply:updateAction:415:application/json","ErrorMessage"],["reply:updateAction:422:applic\
ation/json","ErrorMessage"],["reply:updateAction:500:application/json","ErrorMessage"],["reply:updateAction:503:application/json","ErrorMessage"],["path:invokeA\
ction","path_getActionByName"],["query:invokeAction","query_invokeAction"],["request:invokeAction:application/json","Payload"],["reply:invokeAction:200:applicat\
ion/json","reply_invokeAction_200_application_json"],["reply:invokeAction:202:application/json","ActivationId"],["reply:invokeAction:400:application/json","Erro\
rMessage"],["reply:invokeAction:401:application/json","ErrorMessage"],["reply:invokeAction:403:application/json","ErrorMessage"],["reply:invokeAction:404:applic\
ation/json","ErrorMessage"],["reply:invokeAction:406:application/json","ErrorMessage"],["reply:invokeAction:409:application/json","ErrorMessage"],["reply:invoke\
Action:413:application/json","ErrorMessage"],["reply:invokeAction:414:application/json","ErrorMessage"],["reply:invokeAction:415:application/json","ErrorMessage"],
["reply:invokeAction:422:application/json","ErrorMessage"],["reply:invokeAction:429:application/json","ErrorMessage"],["reply:invokeAction:500:application/json",
"reply_invokeAction_500_application_json"],["reply:invokeAction:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeAction:503:applic\
ation/json","ErrorMessage"],["path:deleteAction","path_getActionByName"],["query:deleteAction","path_getServerInfo"],["reply:deleteAction:200:application/json",
"Action"],["reply:deleteAction:400:application/json","ErrorMessage"],["reply:deleteAction:401:application/json","ErrorMessage"],["reply:deleteAction:403:applica\
tion/json","ErrorMessage"],["reply:deleteAction:404:application/json","ErrorMessage"],["reply:deleteAction:406:application/json","ErrorMessage"],["reply:deleteA\
ction:409:application/json","ErrorMessage"],["reply:deleteAction:414:application/json","ErrorMessage"],["reply:deleteAction:500:application/json","ErrorMessage"],
["reply:deleteAction:503:application/json","ErrorMessage"],["path:getActionInPackageByName","path_getActionInPackageByName"],["query:getActionInPackageByName","\
query_getActionByName"],["reply:getActionInPackageByName:200:application/json","Action"],["reply:getActionInPackageByName:400:application/json","ErrorMessage"],
["reply:getActionInPackageByName:401:application/json","ErrorMessage"],["reply:getActionInPackageByName:403:application/json","ErrorMessage"],["reply:getActionI\
nPackageByName:404:application/json","ErrorMessage"],["reply:getActionInPackageByName:406:application/json","ErrorMessage"],["reply:getActionInPackageByName:409\
:application/json","ErrorMessage"],["reply:getActionInPackageByName:414:application/json","ErrorMessage"],["reply:getActionInPackageByName:422:application/json",
"ErrorMessage"],["reply:getActionInPackageByName:500:application/json","ErrorMessage"],["reply:getActionInPackageByName:503:application/json","ErrorMessage"],["\
path:updateActionInPackage","path_getActionInPackageByName"],["query:updateActionInPackage","query_updateAction"],["request:updateActionInPackage:application/js\
on","ActionPut"],["reply:updateActionInPackage:200:application/json","Action"],["reply:updateActionInPackage:400:application/json","ErrorMessage"],["reply:updat\
eActionInPackage:401:application/json","ErrorMessage"],["reply:updateActionInPackage:403:application/json","ErrorMessage"],["reply:updateActionInPackage:404:app\
lication/json","ErrorMessage"],["reply:updateActionInPackage:406:application/json","ErrorMessage"],["reply:updateActionInPackage:409:application/json","ErrorMes\
sage"],["reply:updateActionInPackage:413:application/json","ErrorMessage"],["reply:updateActionInPackage:414:application/json","ErrorMessage"],["reply:updateAct\
ionInPackage:415:application/json","ErrorMessage"],["reply:updateActionInPackage:422:application/json","ErrorMessage"],["reply:updateActionInPackage:500:applica\
tion/json","ErrorMessage"],["reply:updateActionInPackage:503:application/json","ErrorMessage"],["path:invokeActionInPackage","path_getActionInPackageByName"],["\
query:invokeActionInPackage","query_invokeAction"],["request:invokeActionInPackage:application/json","Payload"],["reply:invokeActionInPackage:200:application/js\
on","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:202:application/json","ActivationId"],["reply:invokeActionInPackage:400:application\
/json","ErrorMessage"],["reply:invokeActionInPackage:401:application/json","ErrorMessage"],["reply:invokeActionInPackage:403:application/json","ErrorMessage"],[
"reply:invokeActionInPackage:404:application/json","ErrorMessage"],["reply:invokeActionInPackage:406:application/json","ErrorMessage"],["reply:invokeActionInPac\
kage:409:application/json","ErrorMessage"],["reply:invokeActionInPackage:413:application/json","ErrorMessage"],["reply:invokeActionInPackage:414:application/jso\
n","ErrorMessage"],["reply:invokeActionInPackage:415:application/json","ErrorMessage"],["reply:invokeActionInPackage:422:application/json","ErrorMessage"],["rep\
ly:invokeActionInPackage:429:application/json","ErrorMessage"],["reply:invokeActionInPackage:500:application/json","reply_invokeAction_500_application_json"],["\
reply:invokeActionInPackage:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:503:application/json","ErrorMessage"],
["path:deleteActionInPackage","path_getActionInPackageByName"],["query:deleteActionInPackage","path_getServerInfo"],["reply:deleteActionInPackage:200:applicatio\
n/json","Action"],["reply:deleteActionInPackage:400:application/json","ErrorMessage"],["reply:deleteActionInPackage:401:application/json","ErrorMessage"],["repl\
y:deleteActionInPackage:403:application/json","ErrorMessage"],["reply:deleteActionInPackage:404:application/json","ErrorMessage"],["reply:deleteActionInPackage:\
406:application/json","ErrorMessage"],["reply:deleteActionInPackage:409:application/json","ErrorMessage"],["reply:deleteActionInPackage:414:application/json","E\
rrorMessage"],["reply:deleteActionInPackage:422:application/json","ErrorMessage"],["reply:deleteActionInPackage:500:application/json","ErrorMessage"],["reply:de\
leteActionInPackage:503:application/json","ErrorMessage"],["path:invokeWebActionGet","path_invokeWebActionGet"],["query:invokeWebActionGet","path_getServerInfo"],
["reply:invokeWebActionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:202:application/json","ErrorMessage"],["reply:invokeWebAction\
Get:400:application/json","ErrorMessage"],["reply:invokeWebActionGet:401:application/json","ErrorMessage"],["reply:invokeWebActionGet:403:application/json","Err\
orMessage"],["reply:invokeWebActionGet:404:application/json","ErrorMessage"],["reply:invokeWebActionGet:406:application/json","ErrorMessage"],["reply:invokeWebA\
ctionGet:413:application/json","ErrorMessage"],["reply:invokeWebActionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionGet:429:application/json",
"ErrorMessage"],["reply:invokeWebActionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionGet:501:application/json","ErrorMessage"],["reply:invoke\
WebActionGet:503:application/json","ErrorMessage"],["reply:invokeWebActionGet:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionPut","path_\
invokeWebActionGet"],["query:invokeWebActionPut","path_getServerInfo"],["request:invokeWebActionPut:application/json","JsonValue"],["request:invokeWebActionPut:\
application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPut:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:200:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionPut:202:application/json","ErrorMessage"],["reply:invokeWebActionPut:400:application/json","ErrorMessage"],["\
reply:invokeWebActionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionPut:403:application/json","ErrorMessage"],["reply:invokeWebActionPut:404:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionPut:406:application/json","ErrorMessage"],["reply:invokeWebActionPut:413:application/json","ErrorMessage"],
["reply:invokeWebActionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionPut:429:application/json","ErrorMessage"],["reply:invokeWebActionPut:500\
:application/json","ErrorMessage"],["reply:invokeWebActionPut:501:application/json","ErrorMessage"],["reply:invokeWebActionPut:503:application/json","ErrorMessa\
ge"],["reply:invokeWebActionPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionPost","path_invokeWebActionGet"],["query:invokeWebActionP\
ost","path_getServerInfo"],["request:invokeWebActionPost:application/json","JsonValue"],["request:invokeWebActionPost:application/x-www-form-urlencoded","WebFor\
m"],["request:invokeWebActionPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:invo\
keWebActionPost:202:application/json","ErrorMessage"],["reply:invokeWebActionPost:400:application/json","ErrorMessage"],["reply:invokeWebActionPost:401:applicat\
ion/json","ErrorMessage"],["reply:invokeWebActionPost:403:application/json","ErrorMessage"],["reply:invokeWebActionPost:404:application/json","ErrorMessage"],["\
reply:invokeWebActionPost:406:application/json","ErrorMessage"],["reply:invokeWebActionPost:413:application/json","ErrorMessage"],["reply:invokeWebActionPost:41\
4:application/json","ErrorMessage"],["reply:invokeWebActionPost:429:application/json","ErrorMessage"],["reply:invokeWebActionPost:500:application/json","ErrorMe\
ssage"],["reply:invokeWebActionPost:501:application/json","ErrorMessage"],["reply:invokeWebActionPost:503:application/json","ErrorMessage"],["reply:invokeWebAct\
ionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionDelete","path_invokeWebActionGet"],["query:invokeWebActionDelete","path_getServer\
Info"],["request:invokeWebActionDelete:application/json","JsonValue"],["request:invokeWebActionDelete:application/x-www-form-urlencoded","WebForm"],["request:in\
vokeWebActionDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionD\
elete:202:application/json","ErrorMessage"],["reply:invokeWebActionDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionDelete:401:application/js\
on","ErrorMessage"],["reply:invokeWebActionDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionDelete:404:application/json","ErrorMessage"],["re\
ply:invokeWebActionDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionDelete:413:application/json","ErrorMessage"],["reply:invokeWebActionDelet\
e:414:application/json","ErrorMessage"],["reply:invokeWebActionDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionDelete:500:application/json",
"ErrorMessage"],["reply:invokeWebActionDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionDelete:503:application/json","ErrorMessage"],["reply:\
invokeWebActionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOptions","path_invokeWebActionGet"],["query:invokeWebActionOptions",
"path_getServerInfo"],["reply:invokeWebActionOptions:202:application/json","ErrorMessage"],["reply:invokeWebActionOptions:400:application/json","ErrorMessage"],
["reply:invokeWebActionOptions:401:application/json","ErrorMessage"],["reply:invokeWebActionOptions:403:application/json","ErrorMessage"],["reply:invokeWebActio\
nOptions:404:application/json","ErrorMessage"],["reply:invokeWebActionOptions:406:application/json","ErrorMessage"],["reply:invokeWebActionOptions:413:applicati\
on/json","ErrorMessage"],["reply:invokeWebActionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOptions:429:application/json","ErrorMessage"],
["reply:invokeWebActionOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionOptions:501:application/json","ErrorMessage"],["reply:invokeWebActio\
nOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionHead","path\
_invokeWebActionGet"],["query:invokeWebActionHead","path_getServerInfo"],["reply:invokeWebActionHead:202:application/json","ErrorMessage"],["reply:invokeWebActi\
onHead:400:application/json","ErrorMessage"],["reply:invokeWebActionHead:401:application/json","ErrorMessage"],["reply:invokeWebActionHead:403:application/json",
"ErrorMessage"],["reply:invokeWebActionHead:404:application/json","ErrorMessage"],["reply:invokeWebActionHead:406:application/json","ErrorMessage"],["reply:invo\
keWebActionHead:413:application/json","ErrorMessage"],["reply:invokeWebActionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionHead:429:applicat\
ion/json","ErrorMessage"],["reply:invokeWebActionHead:500:application/json","ErrorMessage"],["reply:invokeWebActionHead:501:application/json","ErrorMessage"],["\
reply:invokeWebActionHead:503:application/json","ErrorMessage"],["reply:invokeWebActionHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebAct\
ionPatch","path_invokeWebActionGet"],["query:invokeWebActionPatch","path_getServerInfo"],["request:invokeWebActionPatch:application/json","JsonValue"],["request\
:invokeWebActionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAct\
ionPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionPatch:400:applic\
ation/json","ErrorMessage"],["reply:invokeWebActionPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionPatch:403:application/json","ErrorMessage"],
["reply:invokeWebActionPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionPatch:406:application/json","ErrorMessage"],["reply:invokeWebActionPat\
ch:413:application/json","ErrorMessage"],["reply:invokeWebActionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionPatch:429:application/json","\
ErrorMessage"],["reply:invokeWebActionPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionPatch:501:application/json","ErrorMessage"],["reply:inv\
okeWebActionPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWith\
outExtensionGet","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionGet","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionGet:2\
00:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionGet:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExt\
ensionGet:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutE\
xtensionGet:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:413:application/json","ErrorMessage"],["reply:invokeWebActionWithou\
tExtensionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:429:application/json","ErrorMessage"],["reply:invokeWebActionWith\
outExtensionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:501:application/json","ErrorMessage"],["reply:invokeWebActionWi\
thoutExtensionGet:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:default:*/*","reply_invokeWebActionGet_200____"],["path:invok\
eWebActionWithoutExtensionPut","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPut","path_getServerInfo"],["request:invokeWebActionWitho\
utExtensionPut:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActi\
onWithoutExtensionPut:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:i\
nvokeWebActionWithoutExtensionPut:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:400:application/json","ErrorMessage"],["reply\
:invokeWebActionWithoutExtensionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:403:application/json","ErrorMessage"],["rep\
ly:invokeWebActionWithoutExtensionPut:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:406:application/json","ErrorMessage"],["r\
eply:invokeWebActionWithoutExtensionPut:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:414:application/json","ErrorMessage"],[
"reply:invokeWebActionWithoutExtensionPut:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:500:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionPut:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:503:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionPost","path_getActionInPackage\
ByName"],["query:invokeWebActionWithoutExtensionPost","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPost:application/json","JsonValue"],["reque\
st:invokeWebActionWithoutExtensionPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPost:*/*","reply_invokeWebActionGe\
t_200____"],["reply:invokeWebActionWithoutExtensionPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:202:application\
/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:401:applica\
tion/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:404:app\
lication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:413\
:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost\
:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtension\
Post:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionDelete","path_getActionInPackageByName"],["query:invokeWebAction\
WithoutExtensionDelete","path_getServerInfo"],["request:invokeWebActionWithoutExtensionDelete:application/json","JsonValue"],["request:invokeWebActionWithoutExt\
ensionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invo\
keWebActionWithoutExtensionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:202:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:401:application/json","ErrorMe\
ssage"],["reply:invokeWebActionWithoutExtensionDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:404:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:413:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:429:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelet\
e:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtens\
ionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionOptions","path_getActionInPackageByName"],["query:invokeWebActi\
onWithoutExtensionOptions","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionOptions:202:application/json","ErrorMessage"],["reply:invokeWebActionWit\
houtExtensionOptions:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:401:application/json","ErrorMessage"],["reply:invokeWe\
bActionWithoutExtensionOptions:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:404:application/json","ErrorMessage"],["repl\
y:invokeWebActionWithoutExtensionOptions:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:413:application/json","ErrorMessag\
e"],["reply:invokeWebActionWithoutExtensionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:429:application/json","E\
rrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:501:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:defa\
ult:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionHead","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensio\
nHead","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionHead:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:400:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:4\
03:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHe\
ad:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensi\
onHead:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExt\
ensionHead:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:501:application/json","ErrorMessage"],["reply:invokeWebActionWithou\
tExtensionHead:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeW\
ebActionWithoutExtensionPatch","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPatch","path_getServerInfo"],["request:invokeWebActionWit\
houtExtensionPatch:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeW\
ebActionWithoutExtensionPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:200:*/*","reply_invokeWebActionGet_200____"],
["reply:invokeWebActionWithoutExtensionPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:400:application/json","ErrorMess\
age"],["reply:invokeWebActionWithoutExtensionPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:403:application/json","Err\
orMessage"],["reply:invokeWebActionWithoutExtensionPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:406:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:414:application/\
json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:500:applic\
ation/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:503:\
application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathGet",
"path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathGet","path_getServerInfo"],["reply:invokeWebActionOnPathGet:200:*/*","reply_invokeWebActionGet_200\
____"],["reply:invokeWebActionOnPathGet:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:400:application/json","ErrorMessage"],["reply:inv\
okeWebActionOnPathGet:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Get:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:413:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:429:application/json","ErrorMess\
age"],["reply:invokeWebActionOnPathGet:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:501:application/json","ErrorMessage"],["reply:invo\
keWebActionOnPathGet:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebAct\
ionOnPathPut","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPut","path_getServerInfo"],["request:invokeWebActionOnPathPut:application/json","Jso\
nValue"],["request:invokeWebActionOnPathPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPut:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionOnPathPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:202:application/json","ErrorMessage"],["rep\
ly:invokeWebActionOnPathPut:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:401:application/json","ErrorMessage"],["reply:invokeWebAction\
OnPathPut:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:406:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:414:application/json","Err\
orMessage"],["reply:invokeWebActionOnPathPut:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:500:application/json","ErrorMessage"],["repl\
y:invokeWebActionOnPathPut:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:503:application/json","ErrorMessage"],["reply:invokeWebActionO\
nPathPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPost","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPost",
"path_getServerInfo"],["request:invokeWebActionOnPathPost:application/json","JsonValue"],["request:invokeWebActionOnPathPost:application/x-www-form-urlencoded",
"WebForm"],["request:invokeWebActionOnPathPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:200:*/*","reply_invokeWebActionGet_200\
____"],["reply:invokeWebActionOnPathPost:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:400:application/json","ErrorMessage"],["reply:i\
nvokeWebActionOnPathPost:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:403:application/json","ErrorMessage"],["reply:invokeWebActionOn\
PathPost:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:413:app\
lication/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:429:application/json","\
ErrorMessage"],["reply:invokeWebActionOnPathPost:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:501:application/json","ErrorMessage"],[
"reply:invokeWebActionOnPathPost:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:default:*/*","reply_invokeWebActionGet_200____"],["path\
:invokeWebActionOnPathDelete","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathDelete","path_getServerInfo"],["request:invokeWebActionOnPathDelete:\
application/json","JsonValue"],["request:invokeWebActionOnPathDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathDelete:*/*","r\
eply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:202:appli\
cation/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:401:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:404:application/json","ErrorMessag\
e"],["reply:invokeWebActionOnPathDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:413:application/json","ErrorMessage"],["reply:\
invokeWebActionOnPathDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:429:application/json","ErrorMessage"],["reply:invokeWebAct\
ionOnPathDelete:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDel\
ete:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathOptio\
ns","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathOptions","path_getServerInfo"],["reply:invokeWebActionOnPathOptions:202:application/json","Err\
orMessage"],["reply:invokeWebActionOnPathOptions:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:401:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathOptions:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:404:application/json","ErrorMessage"],["reply:in\
vokeWebActionOnPathOptions:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:413:application/json","ErrorMessage"],["reply:invokeWebAct\
ionOnPathOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathO\
ptions:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:503\
:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathHead","path\
_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathHead","path_getServerInfo"],["reply:invokeWebActionOnPathHead:202:application/json","ErrorMessage"],["r\
eply:invokeWebActionOnPathHead:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:401:application/json","ErrorMessage"],["reply:invokeWebAc\
tionOnPathHead:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:4\
06:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:414:application/j\
son","ErrorMessage"],["reply:invokeWebActionOnPathHead:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:500:application/json","ErrorMessa\
ge"],["reply:invokeWebActionOnPathHead:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:503:application/json","ErrorMessage"],["reply:inv\
okeWebActionOnPathHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPatch","path_invokeWebActionOnPathGet"],["query:invokeWebAct\
ionOnPathPatch","path_getServerInfo"],["request:invokeWebActionOnPathPatch:application/json","JsonValue"],["request:invokeWebActionOnPathPatch:application/x-www\
-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:200:*/*","reply_in\
vokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:400:application/json","Er\
rorMessage"],["reply:invokeWebActionOnPathPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:403:application/json","ErrorMessage"],[
"reply:invokeWebActionOnPathPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:406:application/json","ErrorMessage"],["reply:invokeW\
ebActionOnPathPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Patch:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:501:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:default:*/*","reply_in\
vokeWebActionGet_200____"],["path:getAllRules","path_getLimits"],["query:getAllRules","query_getAllActions"],["reply:getAllRules:200:application/json","reply_ge\
tAllRules_200_application_json"],["reply:getAllRules:400:application/json","ErrorMessage"],["reply:getAllRules:401:application/json","ErrorMessage"],["reply:get\
AllRules:403:application/json","ErrorMessage"],["reply:getAllRules:406:application/json","ErrorMessage"],["reply:getAllRules:414:application/json","ErrorMessage"],
["reply:getAllRules:500:application/json","ErrorMessage"],["reply:getAllRules:503:application/json","ErrorMessage"],["path:getRuleByName","path_getRuleByName"],
["query:getRuleByName","path_getServerInfo"],["reply:getRuleByName:200:application/json","Rule"],["reply:getRuleByName:400:application/json","ErrorMessage"],["r\
eply:getRuleByName:401:application/json","ErrorMessage"],["reply:getRuleByName:403:application/json","ErrorMessage"],["reply:getRuleByName:404:application/json",
"ErrorMessage"],["reply:getRuleByName:406:application/json","ErrorMessage"],["reply:getRuleByName:409:application/json","ErrorMessage"],["reply:getRuleByName:41\
4:application/json","ErrorMessage"],["reply:getRuleByName:500:application/json","ErrorMessage"],["reply:getRuleByName:503:application/json","ErrorMessage"],["pa\
th:updateRule","path_getRuleByName"],["query:updateRule","query_updateAction"],["request:updateRule:application/json","RulePut"],["reply:updateRule:200:applicat\
ion/json","Rule"],["reply:updateRule:400:application/json","ErrorMessage"],["reply:updateRule:401:application/json","ErrorMessage"],["reply:updateRule:403:appli\
cation/json","ErrorMessage"],["reply:updateRule:404:application/json","ErrorMessage"],["reply:updateRule:406:application/json","ErrorMessage"],["reply:updateRul\
e:409:application/json","ErrorMessage"],["reply:updateRule:413:application/json","ErrorMessage"],["reply:updateRule:414:application/json","ErrorMessage"],["repl\
y:updateRule:415:application/json","ErrorMessage"],["reply:updateRule:422:application/json","ErrorMessage"],["reply:updateRule:500:application/json","ErrorMessa\
ge"],["reply:updateRule:503:application/json","ErrorMessage"],["path:setState","path_getRuleByName"],["query:setState","path_getServerInfo"],["request:setState:\
application/json","RuleStatusPut"],["reply:setState:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:setState:400:application/json","ErrorMessa\
ge"],["reply:setState:401:application/json","ErrorMessage"],["reply:setState:403:application/json","ErrorMessage"],["reply:setState:404:application/json","Error\
Message"],["reply:setState:406:application/json","ErrorMessage"],["reply:setState:409:application/json","ErrorMessage"],["reply:setState:413:application/json","\
ErrorMessage"],["reply:setState:414:application/json","ErrorMessage"],["reply:setState:415:application/json","ErrorMessage"],["reply:setState:500:application/js\
on","ErrorMessage"],["reply:setState:503:application/json","ErrorMessage"],["path:deleteRule","path_getRuleByName"],["query:deleteRule","path_getServerInfo"],["\
reply:deleteRule:200:application/json","Rule"],["reply:deleteRule:400:application/json","ErrorMessage"],["reply:deleteRule:401:application/json","ErrorMessage"],
["reply:deleteRule:403:application/json","ErrorMessage"],["reply:deleteRule:404:application/json","ErrorMessage"],["reply:deleteRule:406:application/json","Erro\
rMessage"],["reply:deleteRule:409:application/json","ErrorMessage"],["reply:deleteRule:414:application/json","ErrorMessage"],["reply:deleteRule:500:application/\
json","ErrorMessage"],["reply:deleteRule:503:application/json","ErrorMessage"],["path:getAllTriggers","path_getLimits"],["query:getAllTriggers","query_getAllAct\
ions"],["reply:getAllTriggers:200:application/json","reply_getAllTriggers_200_application_json"],["reply:getAllTriggers:400:application/json","ErrorMessage"],["\
reply:getAllTriggers:401:application/json","ErrorMessage"],["reply:getAllTriggers:403:application/json","ErrorMessage"],["reply:getAllTriggers:406:application/j\
son","ErrorMessage"],["reply:getAllTriggers:414:application/json","ErrorMessage"],["reply:getAllTriggers:500:application/json","ErrorMessage"],["reply:getAllTri\
ggers:503:application/json","ErrorMessage"],["path:getTriggerByName","path_getTriggerByName"],["query:getTriggerByName","path_getServerInfo"],["reply:getTrigger\
ByName:200:application/json","Trigger"],["reply:getTriggerByName:400:application/json","ErrorMessage"],["reply:getTriggerByName:401:application/json","ErrorMess\
age"],["reply:getTriggerByName:403:application/json","ErrorMessage"],["reply:getTriggerByName:404:application/json","ErrorMessage"],["reply:getTriggerByName:406\
:application/json","ErrorMessage"],["reply:getTriggerByName:409:application/json","ErrorMessage"],["reply:getTriggerByName:414:application/json","ErrorMessage"],
["reply:getTriggerByName:500:application/json","ErrorMessage"],["reply:getTriggerByName:503:application/json","ErrorMessage"],["path:updateTrigger","path_getTri\
ggerByName"],["query:updateTrigger","query_updateAction"],["request:updateTrigger:application/json","TriggerPut"],["reply:updateTrigger:200:application/json","T\
rigger"],["reply:updateTrigger:400:application/json","ErrorMessage"],["reply:updateTrigger:401:application/json","ErrorMessage"],["reply:updateTrigger:403:appli\
cation/json","ErrorMessage"],["reply:updateTrigger:404:application/json","ErrorMessage"],["reply:updateTrigger:406:application/json","ErrorMessage"],["reply:upd\
ateTrigger:409:application/json","ErrorMessage"],["reply:updateTrigger:413:application/json","ErrorMessage"],["reply:updateTrigger:414:application/json","ErrorM\
essage"],["reply:updateTrigger:415:application/json","ErrorMessage"],["reply:updateTrigger:500:application/json","ErrorMessage"],["reply:updateTrigger:503:appli\
cation/json","ErrorMessage"],["path:fireTrigger","path_getTriggerByName"],["query:fireTrigger","path_getServerInfo"],["request:fireTrigger:application/json","Pa\
yload"],["reply:fireTrigger:202:application/json","ActivationId"],["reply:fireTrigger:400:application/json","ErrorMessage"],["reply:fireTrigger:401:application/\
json","ErrorMessage"],["reply:fireTrigger:403:application/json","ErrorMessage"],["reply:fireTrigger:404:application/json","ErrorMessage"],["reply:fireTrigger:40\
6:application/json","ErrorMessage"],["reply:fireTrigger:409:application/json","ErrorMessage"],["reply:fireTrigger:413:application/json","ErrorMessage"],["reply:\
fireTrigger:414:application/json","ErrorMessage"],["reply:fireTrigger:415:application/json","ErrorMessage"],["reply:fireTrigger:429:application/json","ErrorMess\
age"],["reply:fireTrigger:500:application/json","ErrorMessage"],["reply:fireTrigger:503:application/json","ErrorMessage"],["path:deleteTrigger","path_getTrigger\
ByName"],["query:deleteTrigger","path_getServerInfo"],["reply:deleteTrigger:200:application/json","Trigger"],["reply:deleteTrigger:400:application/json","ErrorM\
essage"],["reply:deleteTrigger:401:application/json","ErrorMessage"],["reply:deleteTrigger:403:application/json","ErrorMessage"],["reply:deleteTrigger:404:appli\
cation/json","ErrorMessage"],["reply:deleteTrigger:406:application/json","ErrorMessage"],["reply:deleteTrigger:409:application/json","ErrorMessage"],["reply:del\
eteTrigger:414:application/json","ErrorMessage"],["reply:deleteTrigger:500:application/json","ErrorMessage"],["reply:deleteTrigger:503:application/json","ErrorM\
essage"],["path:getAllPackages","path_getLimits"],["query:getAllPackages","query_getAllPackages"],["reply:getAllPackages:200:application/json","reply_getAllPack\
ages_200_application_json"],["reply:getAllPackages:400:application/json","ErrorMessage"],["reply:getAllPackages:401:application/json","ErrorMessage"],["reply:ge\
tAllPackages:403:application/json","ErrorMessage"],["reply:getAllPackages:406:application/json","ErrorMessage"],["reply:getAllPackages:414:application/json","Er\
rorMessage"],["reply:getAllPackages:500:application/json","ErrorMessage"],["reply:getAllPackages:503:application/json","ErrorMessage"],["path:getPackageByName",
"path_getActionsInPackage"],["query:getPackageByName","path_getServerInfo"],["reply:getPackageByName:200:application/json","PackageWithContents"],["reply:getPac\
kageByName:400:application/json","ErrorMessage"],["reply:getPackageByName:401:application/json","ErrorMessage"],["reply:getPackageByName:403:application/json","\
ErrorMessage"],["reply:getPackageByName:404:application/json","ErrorMessage"],["reply:getPackageByName:406:application/json","ErrorMessage"],["reply:getPackageB\
yName:409:application/json","ErrorMessage"],["reply:getPackageByName:414:application/json","ErrorMessage"],["reply:getPackageByName:422:application/json","Error\
Message"],["reply:getPackageByName:500:application/json","ErrorMessage"],["reply:getPackageByName:503:application/json","ErrorMessage"],["path:updatePackage","p\
ath_getActionsInPackage"],["query:updatePackage","query_updateAction"],["request:updatePackage:application/json","PackagePut"],["reply:updatePackage:200:applica\
tion/json","Package"],["reply:updatePackage:400:application/json","ErrorMessage"],["reply:updatePackage:401:application/json","ErrorMessage"],["reply:updatePack\
age:403:application/json","ErrorMessage"],["reply:updatePackage:404:application/json","ErrorMessage"],["reply:updatePackage:406:application/json","ErrorMessage"],
["reply:updatePackage:409:application/json","ErrorMessage"],["reply:updatePackage:413:application/json","ErrorMessage"],["reply:updatePackage:414:application/js\
on","ErrorMessage"],["reply:updatePackage:415:application/json","ErrorMessage"],["reply:updatePackage:422:application/json","ErrorMessage"],["reply:updatePackag\
e:500:application/json","ErrorMessage"],["reply:updatePackage:503:application/json","ErrorMessage"],["path:deletePackage","path_getActionsInPackage"],["query:de\
letePackage","query_deletePackage"],["reply:deletePackage:200:application/json","Package"],["reply:deletePackage:400:application/json","ErrorMessage"],["reply:d\
eletePackage:401:application/json","ErrorMessage"],["reply:deletePackage:403:application/json","ErrorMessage"],["reply:deletePackage:404:application/json","Erro\
rMessage"],["reply:deletePackage:406:application/json","ErrorMessage"],["reply:deletePackage:409:application/json","ErrorMessage"],["reply:deletePackage:414:app\
lication/json","ErrorMessage"],["reply:deletePackage:500:application/json","ErrorMessage"],["reply:deletePackage:503:application/json","ErrorMessage"],["path:ge\
tActivations","path_getLimits"],["query:getActivations","query_getActivations"],["reply:getActivations:200:application/json","reply_getActivations_200_applicati\
on_json"],["reply:getActivations:400:application/json","ErrorMessage"],["reply:getActivations:401:application/json","ErrorMessage"],["reply:getActivations:403:a\
pplication/json","ErrorMessage"],["reply:getActivations:406:application/json","ErrorMessage"],["reply:getActivations:414:application/json","ErrorMessage"],["rep\
ly:getActivations:500:application/json","ErrorMessage"],["reply:getActivations:503:application/json","ErrorMessage"],["path:getActivationById","path_getActivati\
onById"],["query:getActivationById","path_getServerInfo"],["reply:getActivationById:200:application/json","Activation"],["reply:getActivationById:400:applicatio\
n/json","ErrorMessage"],["reply:getActivationById:401:application/json","ErrorMessage"],["reply:getActivationById:403:application/json","ErrorMessage"],["reply:\
getActivationById:404:application/json","ErrorMessage"],["reply:getActivationById:406:application/json","ErrorMessage"],["reply:getActivationById:414:applicatio\
n/json","ErrorMessage"],["reply:getActivationById:500:application/json","ErrorMessage"],["reply:getActivationById:503:application/json","ErrorMessage"],["path:g\
etActivationLogs","path_getActivationById"],["query:getActivationLogs","path_getServerInfo"],["reply:getActivationLogs:200:application/json","ActivationLogs"],[
"reply:getActivationLogs:400:application/json","ErrorMessage"],["reply:getActivationLogs:401:application/json","ErrorMessage"],["reply:getActivationLogs:403:app\
lication/json","ErrorMessage"],["reply:getActivationLogs:404:application/json","ErrorMessage"],["reply:getActivationLogs:406:application/json","ErrorMessage"],[
"reply:getActivationLogs:414:application/json","ErrorMessage"],["reply:getActivationLogs:500:application/json","ErrorMessage"],["reply:getActivationLogs:503:app\
lication/json","ErrorMessage"],["path:getActivationResult","path_getActivationById"],["query:getActivationResult","path_getServerInfo"],["reply:getActivationRes\
ult:200:application/json","ActivationResult"],["reply:getActivationResult:400:application/json","ErrorMessage"],["reply:getActivationResult:401:application/json",
"ErrorMessage"],["reply:getActivationResult:403:application/json","ErrorMessage"],["reply:getActivationResult:404:application/json","ErrorMessage"],["reply:getA\
ctivationResult:406:application/json","ErrorMessage"],["reply:getActivationResult:414:application/json","ErrorMessage"],["reply:getActivationResult:500:applicat\
ion/json","ErrorMessage"],["reply:getActivationResult:503:application/json","ErrorMessage"]],documented:[["reply:getServerInfo:200",["application/json"]],["repl\
y:getServerInfo:400",["application/json"]],["reply:getServerInfo:406",["application/json"]],["reply:getServerInfo:414",["application/json"]],["reply:getServerIn\
fo:500",["application/json"]],["reply:getServerInfo:503",["application/json"]],["reply:ping:200",["text/plain"]],["reply:ping:400",["application/json"]],["reply\
:ping:406",["application/json"]],["reply:ping:414",["application/json"]],["reply:ping:500",["application/json"]],["reply:ping:503",["application/json"]],["reply\
:getApiDocs:200",["application/json"]],["reply:getApiDocs:400",["application/json"]],["reply:getApiDocs:406",["application/json"]],["reply:getApiDocs:414",["app\
lication/json"]],["reply:getApiDocs:500",["application/json"]],["reply:getApiDocs:503",["application/json"]],["reply:getDocs:308",[]],["reply:getDocs:501",["app\
lication/json"]],["reply:getDocsFile:200",["text/html"]],["reply:getDocsFile:404",["application/json"]],["reply:getDocsFile:501",["application/json"]],["reply:g\
etMetrics:200",["text/plain"]],["reply:getMetrics:404",["application/json"]],["reply:getMetrics:500",["application/json"]],["reply:getMetrics:501",["application\
/json"]],["reply:getInvokers:200",["application/json"]],["reply:getInvokers:400",["application/json"]],["reply:getInvokers:406",["application/json"]],["reply:ge\
tInvokers:414",["application/json"]],["reply:getInvokers:500",["application/json"]],["reply:getInvokers:503",["application/json"]],["reply:getHealthyInvokerCoun\
t:200",["application/json"]],["reply:getHealthyInvokerCount:400",["application/json"]],["reply:getHealthyInvokerCount:406",["application/json"]],["reply:getHeal\
thyInvokerCount:414",["application/json"]],["reply:getHealthyInvokerCount:500",["application/json"]],["reply:getHealthyInvokerCount:503",["application/json"]],[
"reply:getInvokersReady:200",["application/json"]],["reply:getInvokersReady:400",["application/json"]],["reply:getInvokersReady:406",["application/json"]],["rep\
ly:getInvokersReady:414",["application/json"]],["reply:getInvokersReady:500",["application/json"]],["reply:getInvokersReady:503",["application/json"]],["reply:g\
etActiveActivations:200",["application/json"]],["reply:getActiveActivations:400",["application/json"]],["reply:getActiveActivations:406",["application/json"]],[
"reply:getActiveActivations:414",["application/json"]],["reply:getActiveActivations:500",["application/json"]],["reply:getActiveActivations:503",["application/j\
son"]],["reply:getActivationCount:200",["application/json"]],["reply:getActivationCount:400",["application/json"]],["reply:getActivationCount:406",["application\
/json"]],["reply:getActivationCount:414",["application/json"]],["reply:getActivationCount:500",["application/json"]],["reply:getActivationCount:503",["applicati\
on/json"]],["reply:disableController:200",["text/plain"]],["reply:disableController:400",["application/json"]],["reply:disableController:401",["application/json"]],
["reply:disableController:406",["application/json"]],["reply:disableController:414",["application/json"]],["reply:disableController:500",["application/json"]],[
"reply:disableController:503",["application/json"]],["reply:optionsOutsideApi:200",["text/plain"]],["reply:optionsOutsideApi:400",["application/json"]],["reply:\
optionsOutsideApi:414",["application/json"]],["reply:optionsOutsideApi:500",["application/json"]],["reply:optionsOutsideApi:503",["application/json"]],["reply:g\
etApiInfo:200",["application/json"]],["reply:getApiInfo:400",["application/json"]],["reply:getApiInfo:406",["application/json"]],["reply:getApiInfo:414",["appli\
cation/json"]],["reply:getApiInfo:500",["application/json"]],["reply:getApiInfo:503",["application/json"]],["reply:getOpenApiDocument:200",["application/json"]],
["reply:getOpenApiDocument:400",["application/json"]],["reply:getOpenApiDocument:406",["application/json"]],["reply:getOpenApiDocument:414",["application/json"]],
["reply:getOpenApiDocument:500",["application/json"]],["reply:getOpenApiDocument:503",["application/json"]],["reply:getOpenApiJson:200",["application/json"]],["\
reply:getOpenApiJson:400",["application/json"]],["reply:getOpenApiJson:406",["application/json"]],["reply:getOpenApiJson:414",["application/json"]],["reply:getO\
penApiJson:500",["application/json"]],["reply:getOpenApiJson:503",["application/json"]],["reply:getOpenApiDocs:308",[]],["reply:getOpenApiDocs:501",["applicatio\
n/json"]],["reply:getOpenApiDocsFile:200",["text/html"]],["reply:getOpenApiDocsFile:404",["application/json"]],["reply:getOpenApiDocsFile:501",["application/jso\
n"]],["reply:optionsApi:200",["text/plain"]],["reply:optionsApi:400",["application/json"]],["reply:optionsApi:414",["application/json"]],["reply:optionsApi:500",
["application/json"]],["reply:optionsApi:503",["application/json"]],["reply:getAllNamespaces:200",["application/json"]],["reply:getAllNamespaces:400",["applicat\
ion/json"]],["reply:getAllNamespaces:401",["application/json"]],["reply:getAllNamespaces:406",["application/json"]],["reply:getAllNamespaces:414",["application/\
json"]],["reply:getAllNamespaces:500",["application/json"]],["reply:getAllNamespaces:503",["application/json"]],["reply:getLimits:200",["application/json"]],["r\
eply:getLimits:400",["application/json"]],["reply:getLimits:401",["application/json"]],["reply:getLimits:403",["application/json"]],["reply:getLimits:406",["app\
lication/json"]],["reply:getLimits:414",["application/json"]],["reply:getLimits:500",["application/json"]],["reply:getLimits:503",["application/json"]],["reply:\
getLimitByName:400",["application/json"]],["reply:getLimitByName:401",["application/json"]],["reply:getLimitByName:403",["application/json"]],["reply:getLimitBy\
Name:404",["application/json"]],["reply:getLimitByName:414",["application/json"]],["reply:getLimitByName:500",["application/json"]],["reply:getLimitByName:503",
["application/json"]],["reply:getAllActions:200",["application/json"]],["reply:getAllActions:400",["application/json"]],["reply:getAllActions:401",["application\
/json"]],["reply:getAllActions:403",["application/json"]],["reply:getAllActions:406",["application/json"]],["reply:getAllActions:414",["application/json"]],["re\
ply:getAllActions:500",["application/json"]],["reply:getAllActions:503",["application/json"]],["reply:getActionsInPackage:200",["application/json"]],["reply:get\
ActionsInPackage:400",["application/json"]],["reply:getActionsInPackage:401",["application/json"]],["reply:getActionsInPackage:403",["application/json"]],["repl\
y:getActionsInPackage:404",["application/json"]],["reply:getActionsInPackage:406",["application/json"]],["reply:getActionsInPackage:409",["application/json"]],[
"reply:getActionsInPackage:414",["application/json"]],["reply:getActionsInPackage:422",["application/json"]],["reply:getActionsInPackage:500",["application/json"]],
["reply:getActionsInPackage:503",["application/json"]],["reply:getActionByName:200",["application/json"]],["reply:getActionByName:400",["application/json"]],["r\
eply:getActionByName:401",["application/json"]],["reply:getActionByName:403",["application/json"]],["reply:getActionByName:404",["application/json"]],["reply:ge\
tActionByName:406",["application/json"]],["reply:getActionByName:409",["application/json"]],["reply:getActionByName:414",["application/json"]],["reply:getAction\
ByName:500",["application/json"]],["reply:getActionByName:503",["application/json"]],["reply:updateAction:200",["application/json"]],["reply:updateAction:400",[
"application/json"]],["reply:updateAction:401",["application/json"]],["reply:updateAction:403",["application/json"]],["reply:updateAction:404",["application/jso\
n"]],["reply:updateAction:406",["application/json"]],["reply:updateAction:409",["application/json"]],["reply:updateAction:413",["application/json"]],["reply:upd\
ateAction:414",["application/json"]],["reply:updateAction:415",["application/json"]],["reply:updateAction:422",["application/json"]],["reply:updateAction:500",[
"application/json"]],["reply:updateAction:503",["application/json"]],["reply:invokeAction:200",["application/json"]],["reply:invokeAction:202",["application/jso\
n"]],["reply:invokeAction:400",["application/json"]],["reply:invokeAction:401",["application/json"]],["reply:invokeAction:403",["application/json"]],["reply:inv\
okeAction:404",["application/json"]],["reply:invokeAction:406",["application/json"]],["reply:invokeAction:409",["application/json"]],["reply:invokeAction:413",[
"application/json"]],["reply:invokeAction:414",["application/json"]],["reply:invokeAction:415",["application/json"]],["reply:invokeAction:422",["application/jso\
n"]],["reply:invokeAction:429",["application/json"]],["reply:invokeAction:500",["application/json"]],["reply:invokeAction:502",["application/json"]],["reply:inv\
okeAction:503",["application/json"]],["reply:deleteAction:200",["application/json"]],["reply:deleteAction:400",["application/json"]],["reply:deleteAction:401",[
"application/json"]],["reply:deleteAction:403",["application/json"]],["reply:deleteAction:404",["application/json"]],["reply:deleteAction:406",["application/jso\
n"]],["reply:deleteAction:409",["application/json"]],["reply:deleteAction:414",["application/json"]],["reply:deleteAction:500",["application/json"]],["reply:del\
eteAction:503",["application/json"]],["reply:getActionInPackageByName:200",["application/json"]],["reply:getActionInPackageByName:400",["application/json"]],["r\
eply:getActionInPackageByName:401",["application/json"]],["reply:getActionInPackageByName:403",["application/json"]],["reply:getActionInPackageByName:404",["app\
lication/json"]],["reply:getActionInPackageByName:406",["application/json"]],["reply:getActionInPackageByName:409",["application/json"]],["reply:getActionInPack\
ageByName:414",["application/json"]],["reply:getActionInPackageByName:422",["application/json"]],["reply:getActionInPackageByName:500",["application/json"]],["r\
eply:getActionInPackageByName:503",["application/json"]],["reply:updateActionInPackage:200",["application/json"]],["reply:updateActionInPackage:400",["applicati\
on/json"]],["reply:updateActionInPackage:401",["application/json"]],["reply:updateActionInPackage:403",["application/json"]],["reply:updateActionInPackage:404",
["application/json"]],["reply:updateActionInPackage:406",["application/json"]],["reply:updateActionInPackage:409",["application/json"]],["reply:updateActionInPa\
ckage:413",["application/json"]],["reply:updateActionInPackage:414",["application/json"]],["reply:updateActionInPackage:415",["application/json"]],["reply:updat\
eActionInPackage:422",["application/json"]],["reply:updateActionInPackage:500",["application/json"]],["reply:updateActionInPackage:503",["application/json"]],["\
reply:invokeActionInPackage:200",["application/json"]],["reply:invokeActionInPackage:202",["application/json"]],["reply:invokeActionInPackage:400",["application\
/json"]],["reply:invokeActionInPackage:401",["application/json"]],["reply:invokeActionInPackage:403",["application/json"]],["reply:invokeActionInPackage:404",["\
application/json"]],["reply:invokeActionInPackage:406",["application/json"]],["reply:invokeActionInPackage:409",["application/json"]],["reply:invokeActionInPack\
age:413",["application/json"]],["reply:invokeActionInPackage:414",["application/json"]],["reply:invokeActionInPackage:415",["application/json"]],["reply:invokeA\
ctionInPackage:422",["application/json"]],["reply:invokeActionInPackage:429",["application/json"]],["reply:invokeActionInPackage:500",["application/json"]],["re\
ply:invokeActionInPackage:502",["application/json"]],["reply:invokeActionInPackage:503",["application/json"]],["reply:deleteActionInPackage:200",["application/j\
son"]],["reply:deleteActionInPackage:400",["application/json"]],["reply:deleteActionInPackage:401",["application/json"]],["reply:deleteActionInPackage:403",["ap\
plication/json"]],["reply:deleteActionInPackage:404",["application/json"]],["reply:deleteActionInPackage:406",["application/json"]],["reply:deleteActionInPackag\
e:409",["application/json"]],["reply:deleteActionInPackage:414",["application/json"]],["reply:deleteActionInPackage:422",["application/json"]],["reply:deleteAct\
ionInPackage:500",["application/json"]],["reply:deleteActionInPackage:503",["application/json"]],["reply:invokeWebActionGet:200",["*/*"]],["reply:invokeWebActio\
nGet:202",["application/json"]],["reply:invokeWebActionGet:204",[]],["reply:invokeWebActionGet:400",["application/json"]],["reply:invokeWebActionGet:401",["appl\
ication/json"]],["reply:invokeWebActionGet:403",["application/json"]],["reply:invokeWebActionGet:404",["application/json"]],["reply:invokeWebActionGet:406",["ap\
plication/json"]],["reply:invokeWebActionGet:413",["application/json"]],["reply:invokeWebActionGet:414",["application/json"]],["reply:invokeWebActionGet:429",["\
application/json"]],["reply:invokeWebActionGet:500",["application/json"]],["reply:invokeWebActionGet:501",["application/json"]],["reply:invokeWebActionGet:503",
["application/json"]],["reply:invokeWebActionGet:default",["*/*"]],["reply:invokeWebActionPut:200",["*/*"]],["reply:invokeWebActionPut:202",["application/json"]],
["reply:invokeWebActionPut:204",[]],["reply:invokeWebActionPut:400",["application/json"]],["reply:invokeWebActionPut:401",["application/json"]],["reply:invokeWe\
bActionPut:403",["application/json"]],["reply:invokeWebActionPut:404",["application/json"]],["reply:invokeWebActionPut:406",["application/json"]],["reply:invoke\
WebActionPut:413",["application/json"]],["reply:invokeWebActionPut:414",["application/json"]],["reply:invokeWebActionPut:429",["application/json"]],["reply:invo\
keWebActionPut:500",["application/json"]],["reply:invokeWebActionPut:501",["application/json"]],["reply:invokeWebActionPut:503",["application/json"]],["reply:in\
vokeWebActionPut:default",["*/*"]],["reply:invokeWebActionPost:200",["*/*"]],["reply:invokeWebActionPost:202",["application/json"]],["reply:invokeWebActionPost:\
204",[]],["reply:invokeWebActionPost:400",["application/json"]],["reply:invokeWebActionPost:401",["application/json"]],["reply:invokeWebActionPost:403",["applic\
ation/json"]],["reply:invokeWebActionPost:404",["application/json"]],["reply:invokeWebActionPost:406",["application/json"]],["reply:invokeWebActionPost:413",["a\
pplication/json"]],["reply:invokeWebActionPost:414",["application/json"]],["reply:invokeWebActionPost:429",["application/json"]],["reply:invokeWebActionPost:500",
["application/json"]],["reply:invokeWebActionPost:501",["application/json"]],["reply:invokeWebActionPost:503",["application/json"]],["reply:invokeWebActionPost:\
default",["*/*"]],["reply:invokeWebActionDelete:200",["*/*"]],["reply:invokeWebActionDelete:202",["application/json"]],["reply:invokeWebActionDelete:204",[]],["\
reply:invokeWebActionDelete:400",["application/json"]],["reply:invokeWebActionDelete:401",["application/json"]],["reply:invokeWebActionDelete:403",["application\
/json"]],["reply:invokeWebActionDelete:404",["application/json"]],["reply:invokeWebActionDelete:406",["application/json"]],["reply:invokeWebActionDelete:413",["\
application/json"]],["reply:invokeWebActionDelete:414",["application/json"]],["reply:invokeWebActionDelete:429",["application/json"]],["reply:invokeWebActionDel\
ete:500",["application/json"]],["reply:invokeWebActionDelete:501",["application/json"]],["reply:invokeWebActionDelete:503",["application/json"]],["reply:invokeW\
ebActionDelete:default",["*/*"]],["reply:invokeWebActionOptions:200",[]],["reply:invokeWebActionOptions:202",["application/json"]],["reply:invokeWebActionOption\
s:204",[]],["reply:invokeWebActionOptions:400",["application/json"]],["reply:invokeWebActionOptions:401",["application/json"]],["reply:invokeWebActionOptions:40\
3",["application/json"]],["reply:invokeWebActionOptions:404",["application/json"]],["reply:invokeWebActionOptions:406",["application/json"]],["reply:invokeWebAc\
tionOptions:413",["application/json"]],["reply:invokeWebActionOptions:414",["application/json"]],["reply:invokeWebActionOptions:429",["application/json"]],["rep\
ly:invokeWebActionOptions:500",["application/json"]],["reply:invokeWebActionOptions:501",["application/json"]],["reply:invokeWebActionOptions:503",["application\
/json"]],["reply:invokeWebActionOptions:default",["*/*"]],["reply:invokeWebActionHead:200",[]],["reply:invokeWebActionHead:202",["application/json"]],["reply:in\
vokeWebActionHead:204",[]],["reply:invokeWebActionHead:400",["application/json"]],["reply:invokeWebActionHead:401",["application/json"]],["reply:invokeWebAction\
Head:403",["application/json"]],["reply:invokeWebActionHead:404",["application/json"]],["reply:invokeWebActionHead:406",["application/json"]],["reply:invokeWebA\
ctionHead:413",["application/json"]],["reply:invokeWebActionHead:414",["application/json"]],["reply:invokeWebActionHead:429",["application/json"]],["reply:invok\
eWebActionHead:500",["application/json"]],["reply:invokeWebActionHead:501",["application/json"]],["reply:invokeWebActionHead:503",["application/json"]],["reply:\
invokeWebActionHead:default",["*/*"]],["reply:invokeWebActionPatch:200",["*/*"]],["reply:invokeWebActionPatch:202",["application/json"]],["reply:invokeWebAction\
Patch:204",[]],["reply:invokeWebActionPatch:400",["application/json"]],["reply:invokeWebActionPatch:401",["application/json"]],["reply:invokeWebActionPatch:403",
["application/json"]],["reply:invokeWebActionPatch:404",["application/json"]],["reply:invokeWebActionPatch:406",["application/json"]],["reply:invokeWebActionPat\
ch:413",["application/json"]],["reply:invokeWebActionPatch:414",["application/json"]],["reply:invokeWebActionPatch:429",["application/json"]],["reply:invokeWebA\
ctionPatch:500",["application/json"]],["reply:invokeWebActionPatch:501",["application/json"]],["reply:invokeWebActionPatch:503",["application/json"]],["reply:in\
vokeWebActionPatch:default",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:200",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:202",["application/json"]],
["reply:invokeWebActionWithoutExtensionGet:204",[]],["reply:invokeWebActionWithoutExtensionGet:400",["application/json"]],["reply:invokeWebActionWithoutExtensio\
nGet:401",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:403",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:404",["applicat\
ion/json"]],["reply:invokeWebActionWithoutExtensionGet:406",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:413",["application/json"]],["reply:\
invokeWebActionWithoutExtensionGet:414",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:429",["application/json"]],["reply:invokeWebActionWitho\
utExtensionGet:500",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:501",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:503",
["application/json"]],["reply:invokeWebActionWithoutExtensionGet:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:200",["*/*"]],["reply:invokeWebAct\
ionWithoutExtensionPut:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:204",[]],["reply:invokeWebActionWithoutExtensionPut:400",["applicat\
ion/json"]],["reply:invokeWebActionWithoutExtensionPut:401",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:403",["application/json"]],["reply:\
invokeWebActionWithoutExtensionPut:404",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:406",["application/json"]],["reply:invokeWebActionWitho\
utExtensionPut:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:429",
["application/json"]],["reply:invokeWebActionWithoutExtensionPut:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:501",["application/json"]],
["reply:invokeWebActionWithoutExtensionPut:503",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:default",["*/*"]],["reply:invokeWebActionWithou\
tExtensionPost:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:204",[]],["reply\
:invokeWebActionWithoutExtensionPost:400",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:401",["application/json"]],["reply:invokeWebActionWi\
thoutExtensionPost:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:404",["application/json"]],["reply:invokeWebActionWithoutExtensionPost\
:406",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:414",["applicatio\
n/json"]],["reply:invokeWebActionWithoutExtensionPost:429",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:500",["application/json"]],["reply:\
invokeWebActionWithoutExtensionPost:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:503",["application/json"]],["reply:invokeWebActionWit\
houtExtensionPost:default",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:200",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:202",["application\
/json"]],["reply:invokeWebActionWithoutExtensionDelete:204",[]],["reply:invokeWebActionWithoutExtensionDelete:400",["application/json"]],["reply:invokeWebAction\
WithoutExtensionDelete:401",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:403",["application/json"]],["reply:invokeWebActionWithoutExtensi\
onDelete:404",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:406",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:413",
["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:414",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:429",["application/\
json"]],["reply:invokeWebActionWithoutExtensionDelete:500",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:501",["application/json"]],["repl\
y:invokeWebActionWithoutExtensionDelete:503",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:default",["*/*"]],["reply:invokeWebActionWithou\
tExtensionOptions:200",[]],["reply:invokeWebActionWithoutExtensionOptions:202",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:204",[]],["r\
eply:invokeWebActionWithoutExtensionOptions:400",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:401",["application/json"]],["reply:invokeW\
ebActionWithoutExtensionOptions:403",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:404",["application/json"]],["reply:invokeWebActionWith\
outExtensionOptions:406",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:413",["application/json"]],["reply:invokeWebActionWithoutExtension\
Options:414",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:429",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:500",
["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:501",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:503",["applicatio\
n/json"]],["reply:invokeWebActionWithoutExtensionOptions:default",["*/*"]],["reply:invokeWebActionWithoutExtensionHead:200",[]],["reply:invokeWebActionWithoutEx\
tensionHead:202",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:204",[]],["reply:invokeWebActionWithoutExtensionHead:400",["application/json"]],
["reply:invokeWebActionWithoutExtensionHead:401",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:403",["application/json"]],["reply:invokeWebA\
ctionWithoutExtensionHead:404",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:406",["application/json"]],["reply:invokeWebActionWithoutExtens\
ionHead:413",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:414",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:429",["app\
lication/json"]],["reply:invokeWebActionWithoutExtensionHead:500",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:501",["application/json"]],[
"reply:invokeWebActionWithoutExtensionHead:503",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:default",["*/*"]],["reply:invokeWebActionWitho\
utExtensionPatch:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:204",[]],["r\
eply:invokeWebActionWithoutExtensionPatch:400",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:401",["application/json"]],["reply:invokeWebAc\
tionWithoutExtensionPatch:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:404",["application/json"]],["reply:invokeWebActionWithoutExten\
sionPatch:406",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:414",[
"application/json"]],["reply:invokeWebActionWithoutExtensionPatch:429",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:500",["application/jso\
n"]],["reply:invokeWebActionWithoutExtensionPatch:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:503",["application/json"]],["reply:inv\
okeWebActionWithoutExtensionPatch:default",["*/*"]],["reply:invokeWebActionOnPathGet:200",["*/*"]],["reply:invokeWebActionOnPathGet:202",["application/json"]],[
"reply:invokeWebActionOnPathGet:204",[]],["reply:invokeWebActionOnPathGet:400",["application/json"]],["reply:invokeWebActionOnPathGet:401",["application/json"]],
["reply:invokeWebActionOnPathGet:403",["application/json"]],["reply:invokeWebActionOnPathGet:404",["application/json"]],["reply:invokeWebActionOnPathGet:406",["\
application/json"]],["reply:invokeWebActionOnPathGet:413",["application/json"]],["reply:invokeWebActionOnPathGet:414",["application/json"]],["reply:invokeWebAct\
ionOnPathGet:429",["application/json"]],["reply:invokeWebActionOnPathGet:500",["application/json"]],["reply:invokeWebActionOnPathGet:501",["application/json"]],
["reply:invokeWebActionOnPathGet:503",["application/json"]],["reply:invokeWebActionOnPathGet:default",["*/*"]],["reply:invokeWebActionOnPathPut:200",["*/*"]],["\
reply:invokeWebActionOnPathPut:202",["application/json"]],["reply:invokeWebActionOnPathPut:204",[]],["reply:invokeWebActionOnPathPut:400",["application/json"]],
["reply:invokeWebActionOnPathPut:401",["application/json"]],["reply:invokeWebActionOnPathPut:403",["application/json"]],["reply:invokeWebActionOnPathPut:404",["\
application/json"]],["reply:invokeWebActionOnPathPut:406",["application/json"]],["reply:invokeWebActionOnPathPut:413",["application/json"]],["reply:invokeWebAct\
ionOnPathPut:414",["application/json"]],["reply:invokeWebActionOnPathPut:429",["application/json"]],["reply:invokeWebActionOnPathPut:500",["application/json"]],
["reply:invokeWebActionOnPathPut:501",["application/json"]],["reply:invokeWebActionOnPathPut:503",["application/json"]],["reply:invokeWebActionOnPathPut:default",
["*/*"]],["reply:invokeWebActionOnPathPost:200",["*/*"]],["reply:invokeWebActionOnPathPost:202",["application/json"]],["reply:invokeWebActionOnPathPost:204",[]],
["reply:invokeWebActionOnPathPost:400",["application/json"]],["reply:invokeWebActionOnPathPost:401",["application/json"]],["reply:invokeWebActionOnPathPost:403",
["application/json"]],["reply:invokeWebActionOnPathPost:404",["application/json"]],["reply:invokeWebActionOnPathPost:406",["application/json"]],["reply:invokeWe\
bActionOnPathPost:413",["application/json"]],["reply:invokeWebActionOnPathPost:414",["application/json"]],["reply:invokeWebActionOnPathPost:429",["application/j\
son"]],["reply:invokeWebActionOnPathPost:500",["application/json"]],["reply:invokeWebActionOnPathPost:501",["application/json"]],["reply:invokeWebActionOnPathPo\
st:503",["application/json"]],["reply:invokeWebActionOnPathPost:default",["*/*"]],["reply:invokeWebActionOnPathDelete:200",["*/*"]],["reply:invokeWebActionOnPat\
hDelete:202",["application/json"]],["reply:invokeWebActionOnPathDelete:204",[]],["reply:invokeWebActionOnPathDelete:400",["application/json"]],["reply:invokeWeb\
ActionOnPathDelete:401",["application/json"]],["reply:invokeWebActionOnPathDelete:403",["application/json"]],["reply:invokeWebActionOnPathDelete:404",["applicat\
ion/json"]],["reply:invokeWebActionOnPathDelete:406",["application/json"]],["reply:invokeWebActionOnPathDelete:413",["application/json"]],["reply:invokeWebActio\
nOnPathDelete:414",["application/json"]],["reply:invokeWebActionOnPathDelete:429",["application/json"]],["reply:invokeWebActionOnPathDelete:500",["application/j\
son"]],["reply:invokeWebActionOnPathDelete:501",["application/json"]],["reply:invokeWebActionOnPathDelete:503",["application/json"]],["reply:invokeWebActionOnPa\
thDelete:default",["*/*"]],["reply:invokeWebActionOnPathOptions:200",[]],["reply:invokeWebActionOnPathOptions:202",["application/json"]],["reply:invokeWebAction\
OnPathOptions:204",[]],["reply:invokeWebActionOnPathOptions:400",["application/json"]],["reply:invokeWebActionOnPathOptions:401",["application/json"]],["reply:i\
nvokeWebActionOnPathOptions:403",["application/json"]],["reply:invokeWebActionOnPathOptions:404",["application/json"]],["reply:invokeWebActionOnPathOptions:406",
["application/json"]],["reply:invokeWebActionOnPathOptions:413",["application/json"]],["reply:invokeWebActionOnPathOptions:414",["application/json"]],["reply:in\
vokeWebActionOnPathOptions:429",["application/json"]],["reply:invokeWebActionOnPathOptions:500",["application/json"]],["reply:invokeWebActionOnPathOptions:501",
["application/json"]],["reply:invokeWebActionOnPathOptions:503",["application/json"]],["reply:invokeWebActionOnPathOptions:default",["*/*"]],["reply:invokeWebAc\
tionOnPathHead:200",[]],["reply:invokeWebActionOnPathHead:202",["application/json"]],["reply:invokeWebActionOnPathHead:204",[]],["reply:invokeWebActionOnPathHea\
d:400",["application/json"]],["reply:invokeWebActionOnPathHead:401",["application/json"]],["reply:invokeWebActionOnPathHead:403",["application/json"]],["reply:i\
nvokeWebActionOnPathHead:404",["application/json"]],["reply:invokeWebActionOnPathHead:406",["application/json"]],["reply:invokeWebActionOnPathHead:413",["applic\
ation/json"]],["reply:invokeWebActionOnPathHead:414",["application/json"]],["reply:invokeWebActionOnPathHead:429",["application/json"]],["reply:invokeWebActionO\
nPathHead:500",["application/json"]],["reply:invokeWebActionOnPathHead:501",["application/json"]],["reply:invokeWebActionOnPathHead:503",["application/json"]],[
"reply:invokeWebActionOnPathHead:default",["*/*"]],["reply:invokeWebActionOnPathPatch:200",["*/*"]],["reply:invokeWebActionOnPathPatch:202",["application/json"]],
["reply:invokeWebActionOnPathPatch:204",[]],["reply:invokeWebActionOnPathPatch:400",["application/json"]],["reply:invokeWebActionOnPathPatch:401",["application/\
json"]],["reply:invokeWebActionOnPathPatch:403",["application/json"]],["reply:invokeWebActionOnPathPatch:404",["application/json"]],["reply:invokeWebActionOnPat\
hPatch:406",["application/json"]],["reply:invokeWebActionOnPathPatch:413",["application/json"]],["reply:invokeWebActionOnPathPatch:414",["application/json"]],["\
reply:invokeWebActionOnPathPatch:429",["application/json"]],["reply:invokeWebActionOnPathPatch:500",["application/json"]],["reply:invokeWebActionOnPathPatch:501",
["application/json"]],["reply:invokeWebActionOnPathPatch:503",["application/json"]],["reply:invokeWebActionOnPathPatch:default",["*/*"]],["reply:getAllRules:200",
["application/json"]],["reply:getAllRules:400",["application/json"]],["reply:getAllRules:401",["application/json"]],["reply:getAllRules:403",["application/json"]],
["reply:getAllRules:406",["application/json"]],["reply:getAllRules:414",["application/json"]],["reply:getAllRules:500",["application/json"]],["reply:getAllRules\
:503",["application/json"]],["reply:getRuleByName:200",["application/json"]],["reply:getRuleByName:400",["application/json"]],["reply:getRuleByName:401",["appli\
cation/json"]],["reply:getRuleByName:403",["application/json"]],["reply:getRuleByName:404",["application/json"]],["reply:getRuleByName:406",["application/json"]],
["reply:getRuleByName:409",["application/json"]],["reply:getRuleByName:414",["application/json"]],["reply:getRuleByName:500",["application/json"]],["reply:getRu\
leByName:503",["application/json"]],["reply:updateRule:200",["application/json"]],["reply:updateRule:400",["application/json"]],["reply:updateRule:401",["applic\
ation/json"]],["reply:updateRule:403",["application/json"]],["reply:updateRule:404",["application/json"]],["reply:updateRule:406",["application/json"]],["reply:\
updateRule:409",["application/json"]],["reply:updateRule:413",["application/json"]],["reply:updateRule:414",["application/json"]],["reply:updateRule:415",["appl\
ication/json"]],["reply:updateRule:422",["application/json"]],["reply:updateRule:500",["application/json"]],["reply:updateRule:503",["application/json"]],["repl\
y:setState:200",["text/plain"]],["reply:setState:400",["application/json"]],["reply:setState:401",["application/json"]],["reply:setState:403",["application/json"]],
["reply:setState:404",["application/json"]],["reply:setState:406",["application/json"]],["reply:setState:409",["application/json"]],["reply:setState:413",["appl\
ication/json"]],["reply:setState:414",["application/json"]],["reply:setState:415",["application/json"]],["reply:setState:500",["application/json"]],["reply:setS\
tate:503",["application/json"]],["reply:deleteRule:200",["application/json"]],["reply:deleteRule:400",["application/json"]],["reply:deleteRule:401",["applicatio\
n/json"]],["reply:deleteRule:403",["application/json"]],["reply:deleteRule:404",["application/json"]],["reply:deleteRule:406",["application/json"]],["reply:dele\
teRule:409",["application/json"]],["reply:deleteRule:414",["application/json"]],["reply:deleteRule:500",["application/json"]],["reply:deleteRule:503",["applicat\
ion/json"]],["reply:getAllTriggers:200",["application/json"]],["reply:getAllTriggers:400",["application/json"]],["reply:getAllTriggers:401",["application/json"]],
["reply:getAllTriggers:403",["application/json"]],["reply:getAllTriggers:406",["application/json"]],["reply:getAllTriggers:414",["application/json"]],["reply:ge\
tAllTriggers:500",["application/json"]],["reply:getAllTriggers:503",["application/json"]],["reply:getTriggerByName:200",["application/json"]],["reply:getTrigger\
ByName:400",["application/json"]],["reply:getTriggerByName:401",["application/json"]],["reply:getTriggerByName:403",["application/json"]],["reply:getTriggerByNa\
me:404",["application/json"]],["reply:getTriggerByName:406",["application/json"]],["reply:getTriggerByName:409",["application/json"]],["reply:getTriggerByName:4\
14",["application/json"]],["reply:getTriggerByName:500",["application/json"]],["reply:getTriggerByName:503",["application/json"]],["reply:updateTrigger:200",["a\
pplication/json"]],["reply:updateTrigger:400",["application/json"]],["reply:updateTrigger:401",["application/json"]],["reply:updateTrigger:403",["application/js\
on"]],["reply:updateTrigger:404",["application/json"]],["reply:updateTrigger:406",["application/json"]],["reply:updateTrigger:409",["application/json"]],["reply\
:updateTrigger:413",["application/json"]],["reply:updateTrigger:414",["application/json"]],["reply:updateTrigger:415",["application/json"]],["reply:updateTrigge\
r:500",["application/json"]],["reply:updateTrigger:503",["application/json"]],["reply:fireTrigger:202",["application/json"]],["reply:fireTrigger:204",[]],["repl\
y:fireTrigger:400",["application/json"]],["reply:fireTrigger:401",["application/json"]],["reply:fireTrigger:403",["application/json"]],["reply:fireTrigger:404",
["application/json"]],["reply:fireTrigger:406",["application/json"]],["reply:fireTrigger:409",["application/json"]],["reply:fireTrigger:413",["application/json"]],
["reply:fireTrigger:414",["application/json"]],["reply:fireTrigger:415",["application/json"]],["reply:fireTrigger:429",["application/json"]],["reply:fireTrigger\
:500",["application/json"]],["reply:fireTrigger:503",["application/json"]],["reply:deleteTrigger:200",["application/json"]],["reply:deleteTrigger:400",["applica\
tion/json"]],["reply:deleteTrigger:401",["application/json"]],["reply:deleteTrigger:403",["application/json"]],["reply:deleteTrigger:404",["application/json"]],
["reply:deleteTrigger:406",["application/json"]],["reply:deleteTrigger:409",["application/json"]],["reply:deleteTrigger:414",["application/json"]],["reply:delet\
eTrigger:500",["application/json"]],["reply:deleteTrigger:503",["application/json"]],["reply:getAllPackages:200",["application/json"]],["reply:getAllPackages:40\
0",["application/json"]],["reply:getAllPackages:401",["application/json"]],["reply:getAllPackages:403",["application/json"]],["reply:getAllPackages:406",["appli\
cation/json"]],["reply:getAllPackages:414",["application/json"]],["reply:getAllPackages:500",["application/json"]],["reply:getAllPackages:503",["application/jso\
n"]],["reply:getPackageByName:200",["application/json"]],["reply:getPackageByName:400",["application/json"]],["reply:getPackageByName:401",["application/json"]],
["reply:getPackageByName:403",["application/json"]],["reply:getPackageByName:404",["application/json"]],["reply:getPackageByName:406",["application/json"]],["re\
ply:getPackageByName:409",["application/json"]],["reply:getPackageByName:414",["application/json"]],["reply:getPackageByName:422",["application/json"]],["reply:\
getPackageByName:500",["application/json"]],["reply:getPackageByName:503",["application/json"]],["reply:updatePackage:200",["application/json"]],["reply:updateP\
ackage:400",["application/json"]],["reply:updatePackage:401",["application/json"]],["reply:updatePackage:403",["application/json"]],["reply:updatePackage:404",[
"application/json"]],["reply:updatePackage:406",["application/json"]],["reply:updatePackage:409",["application/json"]],["reply:updatePackage:413",["application/\
json"]],["reply:updatePackage:414",["application/json"]],["reply:updatePackage:415",["application/json"]],["reply:updatePackage:422",["application/json"]],["rep\
ly:updatePackage:500",["application/json"]],["reply:updatePackage:503",["application/json"]],["reply:deletePackage:200",["application/json"]],["reply:deletePack\
age:400",["application/json"]],["reply:deletePackage:401",["application/json"]],["reply:deletePackage:403",["application/json"]],["reply:deletePackage:404",["ap\
plication/json"]],["reply:deletePackage:406",["application/json"]],["reply:deletePackage:409",["application/json"]],["reply:deletePackage:414",["application/jso\
n"]],["reply:deletePackage:500",["application/json"]],["reply:deletePackage:503",["application/json"]],["reply:getActivations:200",["application/json"]],["reply\
:getActivations:400",["application/json"]],["reply:getActivations:401",["application/json"]],["reply:getActivations:403",["application/json"]],["reply:getActiva\
tions:406",["application/json"]],["reply:getActivations:414",["application/json"]],["reply:getActivations:500",["application/json"]],["reply:getActivations:503",
["application/json"]],["reply:getActivationById:200",["application/json"]],["reply:getActivationById:400",["application/json"]],["reply:getActivationById:401",[
"application/json"]],["reply:getActivationById:403",["application/json"]],["reply:getActivationById:404",["application/json"]],["reply:getActivationById:406",["\
application/json"]],["reply:getActivationById:414",["application/json"]],["reply:getActivationById:500",["application/json"]],["reply:getActivationById:503",["a\
pplication/json"]],["reply:getActivationLogs:200",["application/json"]],["reply:getActivationLogs:400",["application/json"]],["reply:getActivationLogs:401",["ap\
plication/json"]],["reply:getActivationLogs:403",["application/json"]],["reply:getActivationLogs:404",["application/json"]],["reply:getActivationLogs:406",["app\
lication/json"]],["reply:getActivationLogs:414",["application/json"]],["reply:getActivationLogs:500",["application/json"]],["reply:getActivationLogs:503",["appl\
ication/json"]],["reply:getActivationResult:200",["application/json"]],["reply:getActivationResult:400",["application/json"]],["reply:getActivationResult:401",[
"application/json"]],["reply:getActivationResult:403",["application/json"]],["reply:getActivationResult:404",["application/json"]],["reply:getActivationResult:4\
06",["application/json"]],["reply:getActivationResult:414",["application/json"]],["reply:getActivationResult:500",["application/json"]],["reply:getActivationRes\
ult:503",["application/json"]]],types:[["path:getServerInfo",{}],["query:getServerInfo",{}],["path:ping",{}],["query:ping",{}],["path:getApiDocs",{}],["query:ge\
tApiDocs",{}],["path:getDocs",{}],["query:getDocs",{}],["path:getDocsFile",{rest:"string"}],["query:getDocsFile",{}],["path:getMetrics",{}],["query:getMetrics",
{}],["path:getInvokers",{}],["query:getInvokers",{}],["path:getHealthyInvokerCount",{}],["query:getHealthyInvokerCount",{}],["path:getInvokersReady",{}],["query\
:getInvokersReady",{}],["path:getActiveActivations",{}],["query:getActiveActivations",{}],["path:getActivationCount",{}],["query:getActivationCount",{}],["path:\
disableController",{}],["query:disableController",{}],["path:optionsOutsideApi",{rest:"string"}],["query:optionsOutsideApi",{}],["path:getApiInfo",{}],["query:g\
etApiInfo",{}],["path:getOpenApiDocument",{}],["query:getOpenApiDocument",{}],["path:getOpenApiJson",{}],["query:getOpenApiJson",{}],["path:getOpenApiDocs",{}],
["query:getOpenApiDocs",{}],["path:getOpenApiDocsFile",{rest:"string"}],["query:getOpenApiDocsFile",{}],["path:optionsApi",{rest:"string"}],["query:optionsApi",
{}],["path:getAllNamespaces",{}],["query:getAllNamespaces",{}],["path:getLimits",{}],["query:getLimits",{}],["path:getLimitByName",{}],["query:getLimitByName",{}],
["path:getAllActions",{}],["query:getAllActions",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getActionsInPackage",{}],["query:getAct\
ionsInPackage",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getActionByName",{}],["query:getActionByName",{code:"boolean"}],["path:up\
dateAction",{}],["query:updateAction",{overwrite:"boolean"}],["path:invokeAction",{}],["query:invokeAction",{blocking:"boolean",result:"boolean",timeout:"intege\
r"}],["path:deleteAction",{}],["query:deleteAction",{}],["path:getActionInPackageByName",{}],["query:getActionInPackageByName",{code:"boolean"}],["path:updateAc\
tionInPackage",{}],["query:updateActionInPackage",{overwrite:"boolean"}],["path:invokeActionInPackage",{}],["query:invokeActionInPackage",{blocking:"boolean",result:"\
boolean",timeout:"integer"}],["path:deleteActionInPackage",{}],["query:deleteActionInPackage",{}],["path:invokeWebActionGet",{extension:"string"}],["query:invok\
eWebActionGet",{}],["path:invokeWebActionPut",{extension:"string"}],["query:invokeWebActionPut",{}],["path:invokeWebActionPost",{extension:"string"}],["query:in\
vokeWebActionPost",{}],["path:invokeWebActionDelete",{extension:"string"}],["query:invokeWebActionDelete",{}],["path:invokeWebActionOptions",{extension:"string"}],
["query:invokeWebActionOptions",{}],["path:invokeWebActionHead",{extension:"string"}],["query:invokeWebActionHead",{}],["path:invokeWebActionPatch",{extension:"\
string"}],["query:invokeWebActionPatch",{}],["path:invokeWebActionWithoutExtensionGet",{}],["query:invokeWebActionWithoutExtensionGet",{}],["path:invokeWebActio\
nWithoutExtensionPut",{}],["query:invokeWebActionWithoutExtensionPut",{}],["path:invokeWebActionWithoutExtensionPost",{}],["query:invokeWebActionWithoutExtensio\
nPost",{}],["path:invokeWebActionWithoutExtensionDelete",{}],["query:invokeWebActionWithoutExtensionDelete",{}],["path:invokeWebActionWithoutExtensionOptions",{}],
["query:invokeWebActionWithoutExtensionOptions",{}],["path:invokeWebActionWithoutExtensionHead",{}],["query:invokeWebActionWithoutExtensionHead",{}],["path:invo\
keWebActionWithoutExtensionPatch",{}],["query:invokeWebActionWithoutExtensionPatch",{}],["path:invokeWebActionOnPathGet",{rest:"string"}],["query:invokeWebActio\
nOnPathGet",{}],["path:invokeWebActionOnPathPut",{rest:"string"}],["query:invokeWebActionOnPathPut",{}],["path:invokeWebActionOnPathPost",{rest:"string"}],["que\
ry:invokeWebActionOnPathPost",{}],["path:invokeWebActionOnPathDelete",{rest:"string"}],["query:invokeWebActionOnPathDelete",{}],["path:invokeWebActionOnPathOpti\
ons",{rest:"string"}],["query:invokeWebActionOnPathOptions",{}],["path:invokeWebActionOnPathHead",{rest:"string"}],["query:invokeWebActionOnPathHead",{}],["path\
:invokeWebActionOnPathPatch",{rest:"string"}],["query:invokeWebActionOnPathPatch",{}],["path:getAllRules",{}],["query:getAllRules",{limit:"integer",skip:"intege\
r",count:"boolean",docs:"boolean"}],["path:getRuleByName",{}],["query:getRuleByName",{}],["path:updateRule",{}],["query:updateRule",{overwrite:"boolean"}],["pat\
h:setState",{}],["query:setState",{}],["path:deleteRule",{}],["query:deleteRule",{}],["path:getAllTriggers",{}],["query:getAllTriggers",{limit:"integer",skip:"i\
nteger",count:"boolean",docs:"boolean"}],["path:getTriggerByName",{}],["query:getTriggerByName",{}],["path:updateTrigger",{}],["query:updateTrigger",{overwrite:"\
boolean"}],["path:fireTrigger",{}],["query:fireTrigger",{}],["path:deleteTrigger",{}],["query:deleteTrigger",{}],["path:getAllPackages",{}],["query:getAllPackag\
es",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",public:"boolean"}],["path:getPackageByName",{}],["query:getPackageByName",{}],["path:updatePa\
ckage",{}],["query:updatePackage",{overwrite:"boolean"}],["path:deletePackage",{}],["query:deletePackage",{force:"boolean"}],["path:getActivations",{}],["query:\
getActivations",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",name:"string",since:"integer",upto:"integer"}],["path:getActivationById",{activationId:"\
string"}],["query:getActivationById",{}],["path:getActivationLogs",{activationId:"string"}],["query:getActivationLogs",{}],["path:getActivationResult",{activationId:"\
string"}],["query:getActivationResult",{}]]});export{an as validateParameters,pn as validateReply,on as validateRequestBody,sn as validateSchema};
