// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
var wr=Object.defineProperty;var qr=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(u){throw s=0,u}},Nr=(t,s)=>{for(var u in s)wr(t,u,{get:s[u],enumerable:!0})};var Ar=qr(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});function br(t){let s=t.length,u=0,m=0,a;for(;m<s;)u++,a=t.charCodeAt(m++),a>=55296&&
a<=56319&&m<s&&(a=t.charCodeAt(m),(a&64512)===56320&&m++);return u}vr.default=br;br.code='require("ajv/dist/runtime/ucs2length").default'});var kr={};Nr(kr,{Action:()=>at,ActionCount:()=>ut,ActionExec:()=>st,ActionExecPut:()=>ot,ActionLimits:()=>et,ActionLimitsPut:()=>rt,ActionList:()=>ct,ActionMeta:()=>lt,
ActionPut:()=>mt,Activation:()=>Ft,ActivationBrief:()=>Vt,ActivationBriefList:()=>Kt,ActivationCount:()=>Jt,ActivationId:()=>Lt,ActivationIdText:()=>Kr,ActivationList:()=>Ht,
ActivationLogs:()=>Qt,ActivationResult:()=>St,ActiveActivations:()=>ui,Annotations:()=>Ur,ApiInfo:()=>si,BlackboxExec:()=>it,ByteSize:()=>Ut,CodeExec:()=>tt,EmptyObject:()=>Nt,
EntityName:()=>$r,EntityPath:()=>Br,EpochMs:()=>zr,ErrorMessage:()=>Mr,InvokerStates:()=>ai,InvokersNotReady:()=>ci,InvokersReady:()=>li,JsonValue:()=>Ir,KeyValue:()=>Qr,
Namespaces:()=>Zt,Package:()=>xt,PackageAction:()=>It,PackageBinding:()=>Mt,PackageCount:()=>Bt,PackageList:()=>Tt,PackageMeta:()=>$t,PackagePut:()=>Rt,PackageWithContents:()=>Dt,
Parameter:()=>Zr,Parameters:()=>Xr,PathName:()=>Yr,Payload:()=>Dr,QualifiedNameInput:()=>Gr,QualifiedNameText:()=>Lr,Rule:()=>ft,RuleCount:()=>Pt,RuleList:()=>vt,
RuleMeta:()=>ht,RulePut:()=>kt,RuleStatus:()=>yt,RuleStatusPut:()=>bt,RuntimeInfo:()=>ri,SequenceExec:()=>nt,ServerInfo:()=>ni,ServerLimits:()=>ti,SwaggerDocument:()=>oi,
Trigger:()=>jt,TriggerCount:()=>wt,TriggerList:()=>Wt,TriggerMeta:()=>Et,TriggerPut:()=>qt,TriggerRule:()=>At,UserLimits:()=>Yt,Version:()=>Cr,VersionInput:()=>Hr,
WebForm:()=>Or,path_getActionByName:()=>Ei,path_getActionInPackageByName:()=>Ii,path_getActionsInPackage:()=>_i,path_getActivationById:()=>zi,path_getDocsFile:()=>di,
path_getLimitByName:()=>bi,path_getLimits:()=>ki,path_getRuleByName:()=>Bi,path_getServerInfo:()=>mi,path_getTriggerByName:()=>Li,path_invokeWebActionGet:()=>xi,
path_invokeWebActionOnPathGet:()=>$i,query_deletePackage:()=>Fi,query_getActionByName:()=>Wi,query_getActivations:()=>Ci,query_getAllActions:()=>Ai,query_getAllPackages:()=>Si,
query_invokeAction:()=>qi,query_updateAction:()=>wi,reply_disableController_200_text_plain:()=>vi,reply_getActivations_200_application_json:()=>Vi,reply_getAllActions_200_application_json:()=>ji,
reply_getAllPackages_200_application_json:()=>Gi,reply_getAllRules_200_application_json:()=>Ti,reply_getAllTriggers_200_application_json:()=>Ri,reply_getDocsFile_200_text_html:()=>fi,
reply_getHealthyInvokerCount_200_application_json:()=>gi,reply_getInvokersReady_500_application_json:()=>hi,reply_invokeAction_200_application_json:()=>Ni,reply_invokeAction_500_application_json:()=>Mi,
reply_invokeWebActionGet_200____:()=>Oi,reply_optionsOutsideApi_200_text_plain:()=>Pi,reply_ping_200_text_plain:()=>yi});var Mr=$;var A=Ar().default;function $(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&
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
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $.errors=e,i===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=T,xr={type:[
"object","array","string","number","boolean","null"],description:"Any JSON value.",items:{},additionalProperties:!0};function T(t,{instancePath:s="",parentData:u,
parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!=
"object"&&typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:xr.
type},message:"must be object,array,string,number,boolean,null"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}T.evaluated={props:!0,items:!0,dynamicProps:!1,
dynamicItems:!1};var Dr=ge;function ge(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(t&&typeof t=="object"&&!Array.isArray(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=he;function he(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(typeof t[r]!="string"){let n={instancePath:s+"/"+r.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=
e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r=c;var Tr=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$","u");function c(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=c.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<1){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[r]:e.push(r),i++}if(!Tr.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&\
-]{0,254}[\\w@.&-])$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}return c.errors=e,i===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};var Br=_;var Rr=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$","u");function _(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=_.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(
t)>513){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:513},message:"must NOT have more than 513 characters"};e===null?e=[r]:e.
push(r),i++}if(A(t)<1){let r={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[r]:e.push(r),i++}if(!Rr.test(t)){let r={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}return _.errors=e,i===0}_.evaluated={dynamicProps:!1,dynamicItems:!1};var Lr=L;var Sr=new RegExp("^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$","u");function L(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>771){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:771},message:"must NOT have more than 771 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<4){let r={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[r]:e.push(r),i++}if(!Sr.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"},message:'must match pattern "^(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}L.evaluated={dynamicProps:!1,dynamicItems:!1};var Gr=I;var Fr=new RegExp("^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$","u");var jr=new RegExp("^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$","u");function k(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!jr.test(t)){let r={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match\
 pattern "^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function I(t,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=I.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let r=i,n=!1,l=null,y=i;if(typeof t=="string"){if(A(t)>771){let g={instancePath:s,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{
limit:771},message:"must NOT have more than 771 characters"};e===null?e=[g]:e.push(g),i++}if(A(t)<3){let g={instancePath:s,schemaPath:"#/oneOf/0/minLength",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[g]:e.push(g),i++}if(!Fr.test(t)){let g={instancePath:s,schemaPath:"#/on\
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
0}I.evaluated={dynamicProps:!0,dynamicItems:!1};var Cr=ve;function ve(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!jr.test(t)){let r={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match pattern "^(?:0|[1-9]\\d{0,9\
})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr=w;var Vr=new RegExp("^\\d{1,10}(?:\\.\\d{1,10}){0,2}$","u");function w(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>256){let r={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[r]:e.push(r),i++}if(!Vr.test(t)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"},message:'must match pattern "^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"'};e===
null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var zr=P;function P(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,
dynamicItems:!1};var Kr=E;var Jr=new RegExp("^[0-9a-f]{32}$","u");function E(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(A(t)>32){let r={instancePath:s,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[r]:e.push(r),i++}if(A(t)<32){let r={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[r]:e.push(r),i++}if(!Jr.test(t)){let r={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[r]:e.push(r),i++}}else{let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return E.errors=e,i===0}E.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Qr=S;function S(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0&&typeof t.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return S.
errors=e,i===0}S.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var Zr=G;function G(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.value===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[r]:e.push(r),i++}if(t.key!==void 0&&typeof t.
key!="string"){let r={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.init!==void 0&&typeof t.init!="boolean"){let r={instancePath:s+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.encryption!==void 0&&typeof t.encryption!="string"){let r={instancePath:s+"/encryption",schemaPath:"\
#/properties/encryption/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}G.evaluated={props:{key:!0,value:!0,
init:!0,encryption:!0},dynamicProps:!1,dynamicItems:!1};var Ur=h;function h(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=h.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)S(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}return h.errors=e,i===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xr=b;function b(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){let r=t.length;for(let n=0;n<r;n++)G(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}return b.errors=e,i===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Yr=W;function W(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=W.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.path===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r===
"path"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),i++}t.path!==void 0&&(_(t.path,{instancePath:s+"/path",parentData:t,parentDataProperty:"path",rootData:a,dynamicAnchors:p})||
(e=e===null?_.errors:e.concat(_.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return W.errors=e,i===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var et=B;function B(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=
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
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rt=F;function F(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&(o.props=
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
evaluated={props:{timeout:!0,memory:!0,logs:!0,concurrency:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};var tt=C;function C(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=C.evaluated;if(o.dynamicProps&&(o.props=
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
var it=H;function H(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
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
var nt=V;function V(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=V.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[r]:e.push(r),i++}return V.errors=e,i===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var st=z;function z(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=z.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=null,y=i;C(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?C.errors:
e.concat(C.errors),i=e.length);var v=y===i;if(v){n=!0,l=0;var d=!0}let f=i;H(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||
(e=e===null?H.errors:e.concat(H.errors),i=e.length);var v=f===i;if(v&&n)n=!1,l=[l,1];else{v&&(n=!0,l=1,d!==!0&&(d=!0));let g=i;V(t,{instancePath:s,parentData:u,
parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?V.errors:e.concat(V.errors),i=e.length);var v=g===i;v&&n?(n=!1,l=[l,2]):v&&(n=!0,l=2,d!==!0&&(d=
!0))}if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}return z.errors=e,o.props=d,i===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};var ot=K;function K(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
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
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return K.errors=e,i===0}K.evaluated={props:{kind:!0,code:!0,image:!0,main:!0,binary:!0,
components:!0},dynamicProps:!1,dynamicItems:!1};var at=Pe,pt={type:"object",additionalProperties:!1,required:["namespace","name","exec","parameters","limits","v\
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
rty 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(pt.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
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
null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lt=J;function J(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[r]:e.push(r),i++}return J.errors=e,i===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ct=Q;function Q(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)J(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return Q.errors=e,i===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ut=Z;function Z(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.actions===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"actions"},message:"must have required property 'actions'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="actions"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.actions!==void 0){let r=t.actions;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/actions",schemaPath:"#/properties/actions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mt=ke;function ke(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace!==void 0&&typeof t.namespace!="string"){let r={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&
typeof t.name!="string"){let r={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.version!==void 0&&(w(t.version,{instancePath:s+"/version",parentData:t,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),t.publish!==void 0&&typeof t.publish!="boolean"){let r={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.exec!==void 0&&(K(t.exec,{instancePath:s+"/exec",parentData:t,
parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)),t.parameters!==void 0&&(b(t.parameters,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),t.annotations!==void 0&&
(h(t.annotations,{instancePath:s+"/annotations",parentData:t,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),t.delAnnotations!==void 0){let r=t.delAnnotations;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+
"/delAnnotations/"+l,schemaPath:"#/properties/delAnnotations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
i++}}else{let n={instancePath:s+"/delAnnotations",schemaPath:"#/properties/delAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}t.limits!==void 0&&(F(t.limits,{instancePath:s+"/limits",parentData:t,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||(e=e===
null?F.errors:e.concat(F.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}ke.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,exec:!0,parameters:!0,annotations:!0,delAnnotations:!0,
limits:!0},dynamicProps:!1,dynamicItems:!1};var yt=x,dt={type:"string",enum:["active","inactive"]};function x(t,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(!(t==="active"||t==="inactive")){
let r={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dt.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(
r),i++}return x.errors=e,i===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};var ft=be,gt={type:"object",additionalProperties:!1,required:["namespace","name","s\
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
call(gt.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
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
var ht=U;function U(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
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
var vt=X;function X(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)U(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Pt=Y;function Y(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rules===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="rules"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.rules!==void 0){let r=t.rules;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){
let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.
errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kt=Ae;function Ae(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
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
dynamicProps:!1,dynamicItems:!1};var bt=je;function je(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}t.status!==void 0&&(x(t.status,{instancePath:s+
"/status",parentData:t,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length))}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}je.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};var At=ee;function ee(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.action===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[r]:e.push(r),i++}if(t.status===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="action"||r==="status")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.action!==void 0&&(W(t.action,{instancePath:s+"/action",parentData:t,parentDataProperty:"act\
ion",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),t.status!==void 0&&(x(t.status,{instancePath:s+"/status",parentData:t,parentDataProperty:"\
status",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jt=_e,
_t={type:"object",additionalProperties:!1,required:["namespace","name","parameters","limits","version","publish","annotations","updated"],properties:{namespace:{
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
updated"},message:"must have required property 'updated'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(_t.properties,r)){let n={instancePath:s,schemaPath:"\
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
e=[r]:e.push(r),i++}return _e.errors=e,i===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Et=re;function re(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
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
var Wt=te;function te(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)re(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}te.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var wt=ie;function ie(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.triggers===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="triggers"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.triggers!==void 0){let r=t.triggers;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/triggers",schemaPath:"\
#/properties/triggers/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/triggers",schemaPath:"#/properties/triggers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qt=Ee;function Ee(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
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
parameters:!0,annotations:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var Nt=We;function We(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,
dynamicAnchors:p={}}={}){let e=null,i=0,o=We.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(
t))for(let r in t){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),i++}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return We.errors=e,i===0}We.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mt=q;function q(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="namespace"||r==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.name!==void 0&&(c(t.name,{instancePath:s+"/name",parentData:t,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=O;function O(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=
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
t"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xt=we;function we(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
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
we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Dt=qe,Ot={type:"object",additionalProperties:!1,required:["namespace","name","binding","parameters",
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
required",params:{missingProperty:"feeds"},message:"must have required property 'feeds'"};e===null?e=[l]:e.push(l),i++}for(let l in t)if(!R.call(Ot.properties,l)){
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
l)){let y=l.length;for(let d=0;d<y;d++)O(l[d],{instancePath:s+"/actions/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length)}else{let y={instancePath:s+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[y]:e.push(y),i++}}if(t.feeds!==void 0){let l=t.feeds;if(Array.isArray(l)){let y=l.length;for(let d=0;d<y;d++)O(l[d],{instancePath:s+"/feed\
s/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)}else{let y={instancePath:s+"/feeds",schemaPath:"\
#/properties/feeds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}}else{let l={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $t=ne;function ne(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
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
{props:!0,dynamicProps:!1,dynamicItems:!1};var Tt=se;function se(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)ne(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return se.errors=e,i===0}se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Bt=oe;function oe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.packages===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="packages"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(t.packages!==void 0){let r=t.packages;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<
0||isNaN(r))){let n={instancePath:s+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rt=Ne;function Ne(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=
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
binding:!0},dynamicProps:!1,dynamicItems:!1};var Lt=Me;function Me(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.activationId===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="acti\
vationId"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),i++}t.activationId!==void 0&&(E(t.activationId,{instancePath:s+"/activationId",parentData:t,parentDataProperty:"activa\
tionId",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var St=ae,
Gt={type:"object",additionalProperties:!1,required:["status","success"],properties:{status:{type:"string",enum:["success","application error","action developer \
error","whisk internal error"]},success:{type:"boolean"},result:{description:"Absent where there is none."},size:{type:"integer",minimum:0,description:"Length o\
f what the action answered."}}};function ae(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){let r={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[r]:e.push(r),i++}if(t.success===void 0){
let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="status"||r==="success"||r==="result"||r==="size")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.status!==void 0){let r=t.status;
if(typeof r!="string"){let n={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}if(!(r==="success"||r==="application error"||r==="action developer error"||r==="whisk internal error")){let n={instancePath:s+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Gt.properties.status.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),i++}}if(t.success!==void 0&&typeof t.success!="boolean"){let r={instancePath:s+"/success",schemaPath:"#/properties/success/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.size!==void 0){let r=t.size;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=D,Ct={type:"\
object",additionalProperties:!1,required:["namespace","name","version","subject","activationId","start","response","logs","annotations","publish"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},subject:{type:"string",minLength:1},activationId:{$ref:"#/$defs/Act\
ivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs",description:"Absent for triggers."},duration:{type:"integer",minimum:0,description:"M\
illiseconds; absent for triggers."},cause:{$ref:"#/$defs/ActivationIdText",description:"The enclosing sequence or composition."},response:{$ref:"#/$defs/Activat\
ionResult"},logs:{type:"array",description:"Lines; ids of the components for sequences; one JSON text for each rule for triggers.",items:{type:"string"}},annotations:{
$ref:"#/$defs/Annotations"},publish:{type:"boolean"}}};function D(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,
i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={
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
rty 'publish'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(Ct.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return D.errors=e,i===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ht=pe;function pe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)D(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return pe.errors=e,i===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Vt=le,zt={type:"\
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
quired property 'start'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(zt.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
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
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return ce.errors=e,i===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Jt=ue;function ue(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.activations===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activations"},message:"must have required property 'activations'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="activa\
tions"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(t.activations!==void 0){let r=t.activations;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+
"/activations",schemaPath:"#/properties/activations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r==
"number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/activations",schemaPath:"#/properties/activations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qt=Ie;function Ie(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.logs===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="logs"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.logs!==void 0){let r=t.logs;if(Array.isArray(r)){let n=r.length;for(let l=0;l<n;l++)if(typeof r[l]!="string"){let y={instancePath:s+"/logs/"+l,
schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zt=xe;function xe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(t)){if(t.length>1){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[n]:e.push(n),i++}if(t.length<1){let n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let r=t.length;for(let n=0;n<r;n++)c(t[n],{instancePath:s+"/"+n,parentData:t,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}xe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ut=M;var Xt=new RegExp("^\\d{1,16} (?:B|KB|MB|GB)$","u");function M(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,
i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof t=="string"){if(!Xt.test(t)){let r={instancePath:s,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\d{1,16} (?:B|KB|MB|GB)$"},message:'must match pattern "^\\d{1,16} (?:B|KB|MB|GB)$"'};e===null?e=[r]:e.push(r),i++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}M.
evaluated={dynamicProps:!1,dynamicItems:!1};var Yt=De,ei={type:"object",additionalProperties:!1,required:["invocationsPerMinute","concurrentInvocations","firesP\
erMinute","minActionMemory","maxActionMemory","minActionLogs","maxActionLogs","minActionTimeout","maxActionTimeout","minActionConcurrency","maxActionConcurrency",
"maxParameterSize","maxActionInstances"],properties:{invocationsPerMinute:{type:"integer",minimum:0},concurrentInvocations:{type:"integer",minimum:0},firesPerMinute:{
type:"integer",minimum:0},minActionMemory:{type:"integer",minimum:0,description:"MB."},maxActionMemory:{type:"integer",minimum:0,description:"MB."},minActionLogs:{
type:"integer",minimum:0,description:"MB."},maxActionLogs:{type:"integer",minimum:0,description:"MB."},minActionTimeout:{type:"integer",minimum:0,description:"M\
illiseconds."},maxActionTimeout:{type:"integer",minimum:0,description:"Milliseconds."},minActionConcurrency:{type:"integer",minimum:0},maxActionConcurrency:{type:"\
integer",minimum:0},maxParameterSize:{$ref:"#/$defs/ByteSize"},maxActionInstances:{type:"integer",minimum:0,description:"Equal to `concurrentInvocations`."},allowedKinds:{
type:"array",items:{type:"string"}},storeActivations:{type:"boolean"},maxPayloadSize:{$ref:"#/$defs/ByteSize"},truncationSize:{$ref:"#/$defs/ByteSize"},warmedContainerKeepingCount:{
type:"integer",minimum:0},warmedContainerKeepingTimeout:{type:"string"}}};function De(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.invocationsPerMinute===
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
[r]:e.push(r),i++}for(let r in t)if(!R.call(ei.properties,r)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ri=me;function me(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
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
must be object"};e===null?e=[r]:e.push(r),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=ye,ii={type:"object",additionalProperties:!1,
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
max_action_logs"},message:"must have required property 'max_action_logs'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!R.call(ii.properties,r)){let n={instancePath:s,
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
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ye.errors=e,i===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ni=Oe;function Oe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var si=$e;function $e(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=
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
$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var oi=Te;function Te(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Te.evaluated;if(o.dynamicProps&&(o.props=
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
dynamicItems:!1};var ai=Be,pi={type:"object",description:"By `invokerN/instance`.",additionalProperties:{type:"string",enum:["up","unhealthy","unresponsive","do\
wn"]}};function Be(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Be.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n=t[r];if(typeof n!="string"){let l={instancePath:s+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),i++}if(!(n==="up"||n==="unhealthy"||n==="unresponsive"||n==="down")){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/enum",keyword:"enum",params:{allowedValues:pi.additionalProperties.enum},message:"must be equal to one of the allowed values"};e===null?e=
[l]:e.push(l),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Be.
errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var li=Re;var _r=new RegExp("^\\d+/\\d+$","u");function Re(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Re.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.healthy===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"healthy"},message:"must have required property 'healthy'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(r!=="healthy"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(t.healthy!==void 0){let r=t.healthy;if(typeof r=="string"){if(!_r.test(r)){let n={instancePath:s+"/healt\
hy",schemaPath:"#/properties/healthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(
n),i++}}else{let n={instancePath:s+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=de;function de(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.unhealthy===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unhealthy"},message:"must have required property 'unhealthy'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="unhealthy"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}if(t.unhealthy!==void 0){let r=t.unhealthy;if(typeof r=="string"){if(!_r.test(r)){let n={instancePath:s+"/unhealthy",schemaPath:"\
#/properties/unhealthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:s+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return de.errors=
e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=Le;function Le(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n=t[r];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:s+"/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),i++}}else{
let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}
Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=Se;function Se(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t))for(let r in t){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yi=Ge;function Ge(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="pong"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"pong"},message:"must be equa\
l to constant"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};var di=Fe;function Fe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.rest===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="rest"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.rest!==void 0&&typeof t.rest!="string"){let r={instancePath:s+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}return Fe.errors=e,i===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=Ce;function Ce(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}Ce.evaluated={dynamicProps:!1,dynamicItems:!1};var gi=He;function He(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let r={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}He.evaluated={dynamicProps:!1,
dynamicItems:!1};var hi=Ve;function Ve(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ve.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;de(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:
e.concat(de.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;$(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),i=e.length);var f=d===i;if(n=n||f,f&&y!==!0&&(y=!0),n)i=r,e!==null&&(r?e.length=r:e=null);else{let v={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),i++}return Ve.errors=e,o.props=y,i===0}Ve.evaluated={dynamicProps:!0,
dynamicItems:!1};var vi=ze;function ze(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="controller is disabled"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"controller\
 is disabled"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}return ze.errors=e,i===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Pi=Ke;function Ke(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof t!="string"){let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),i++}if(t!=="OK"){let r={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"OK"},message:"must be equal to\
 constant"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var ki=Je;function Je(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(r!=="namespace"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bi=Qe;function Qe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.limitName===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limitName"},message:"must have required property 'limitName'"};e===null?e=[r]:e.push(r),i++}
for(let r in t)if(!(r==="namespace"||r==="limitName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.limitName!==void 0&&(c(t.limitName,{instancePath:s+"/limitName",
parentData:t,parentDataProperty:"limitName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ai=Ze;function Ze(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=
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
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ji=Ue;function Ue(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ue.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;Q(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?Q.errors:
e.concat(Q.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Z(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Z.errors:e.concat(Z.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return Ue.errors=e,o.props=v,o.items=y,i===0}Ue.evaluated=
{dynamicProps:!0,dynamicItems:!0};var _i=Xe;function Xe(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Xe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.packageName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="packageName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+
"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.packageName!==void 0&&
(c(t.packageName,{instancePath:s+"/packageName",parentData:t,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xe.
errors=e,i===0}Xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ei=Ye;function Ye(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.actionName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must have required property 'actionName'"};e===null?e=[
r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="actionName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"\
/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.actionName!==void 0&&
(c(t.actionName,{instancePath:s+"/actionName",parentData:t,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ye.
errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wi=er;function er(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=er.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="code"){let n={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.code!==
void 0&&typeof t.code!="boolean"){let r={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return er.errors=e,i===0}er.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=rr;function rr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=rr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="overwrite"){let n={instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.overwrite!==
void 0&&typeof t.overwrite!="boolean"){let r={instancePath:s+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return rr.errors=e,i===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qi=tr;function tr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=tr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r==="blocking"||r==="result"||r==="timeout")){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(t.blocking!==void 0&&typeof t.blocking!="boolean"){let r={instancePath:s+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.result!==void 0&&typeof t.result!="boolean"){let r={instancePath:s+"/result",schemaPath:"\
#/properties/result/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.timeout!==void 0){let r=t.timeout;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)){if(r>6e4||isNaN(r)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"};e===null?e=[n]:e.push(n),i++}if(r<1||isNaN(r)){let n={
instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.
push(n),i++}}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return tr.
errors=e,i===0}tr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=ir;function ir(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ir.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;D(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;T(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?T.errors:e.concat(T.errors),i=e.length);var f=d===i;if(n=n||f,f){y!==!0&&(y=!0);var v=!0}if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return ir.errors=e,o.props=y,o.items=v,i===0}
ir.evaluated={dynamicProps:!0,dynamicItems:!0};var Mi=nr;function nr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=nr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;D(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length);var g=l===i;if(n=n||g,g)var y=!0;let d=i;T(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?T.errors:e.concat(T.errors),i=e.length);var g=d===i;if(n=n||g,g){y!==!0&&(y=!0);var f=!0}let v=i;$(t,{instancePath:s,parentData:u,parentDataProperty:m,
rootData:a,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),i=e.length);var g=v===i;if(n=n||g,g&&y!==!0&&(y=!0),n)i=r,e!==null&&(r?e.length=r:e=null);else{
let j={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),i++}return nr.errors=e,o.props=
y,o.items=f,i===0}nr.evaluated={dynamicProps:!0,dynamicItems:!0};var Ii=sr;function sr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=sr.evaluated;if(o.dynamicProps&&(o.props=
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
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}sr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xi=or,Di={type:"object",additionalProperties:!1,required:["namespace","packageName","actionName","extension"],properties:{namespace:{$ref:"\
#/$defs/EntityName"},packageName:{$ref:"#/$defs/EntityName"},actionName:{$ref:"#/$defs/EntityName"},extension:{type:"string",enum:["http","json","html","svg","t\
ext"]}}};function or(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=or.evaluated;if(o.dynamicProps&&
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
"/extension",schemaPath:"#/properties/extension/enum",keyword:"enum",params:{allowedValues:Di.properties.extension.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return or.errors=e,i===0}or.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oi=Pr;function Pr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){return Pr.errors=null,!0}Pr.evaluated={dynamicProps:!1,
dynamicItems:!1};var $i=ar;function ar(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ar.evaluated;if(o.dynamicProps&&(o.props=
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
null?e=[r]:e.push(r),i++}return ar.errors=e,i===0}ar.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=pr;function pr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=pr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;X(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?X.errors:
e.concat(X.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Y(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Y.errors:e.concat(Y.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return pr.errors=e,o.props=v,o.items=y,i===0}pr.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Bi=lr;function lr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=lr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.ruleName===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ruleName"},message:"must have required property 'ruleName'"};e===null?e=[r]:e.push(r),i++}for(let r in t)
if(!(r==="namespace"||r==="ruleName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.ruleName!==void 0&&(c(t.ruleName,{instancePath:s+"/ruleName",parentData:t,
parentDataProperty:"ruleName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===0}lr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ri=cr;function cr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=cr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;te(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:
e.concat(te.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;ie(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?ie.errors:e.concat(ie.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return cr.errors=e,o.props=v,o.items=y,i===0}cr.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Li=ur;function ur(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=ur.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}if(t.triggerName===void 0){let r={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"triggerName"},message:"must have required property 'triggerName'"};e===null?e=
[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="triggerName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}t.namespace!==void 0&&(c(t.namespace,{instancePath:s+
"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),t.triggerName!==void 0&&
(c(t.triggerName,{instancePath:s+"/triggerName",parentData:t,parentDataProperty:"triggerName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ur.
errors=e,i===0}ur.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=mr;function mr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=mr.evaluated;if(o.dynamicProps&&(o.props=
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
bject"};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}mr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gi=yr;function yr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=yr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;se(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:
e.concat(se.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;oe(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?oe.errors:e.concat(oe.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return yr.errors=e,o.props=v,o.items=y,i===0}yr.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Fi=dr;function dr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=dr.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(r!=="force"){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.force!==
void 0&&typeof t.force!="boolean"){let r={instancePath:s+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}}else{let r={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return dr.errors=e,i===0}dr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=fr;var Hi=new RegExp("^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$","u");function fr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){
let e=null,i=0,o=fr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){for(let r in t)if(!(r===
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
e=[n]:e.push(n),i++}if(!Hi.test(r)){let n={instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^/?(?:[\\w@ .&-]{1,25\
6}/)?[\\w@ .&-]{0,256}$"},message:'must match pattern "^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(t.since!==void 0){let r=t.
since;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/since",schemaPath:"\
#/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(t.upto!==void 0){let r=t.
upto;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let n={instancePath:s+"/upto",schemaPath:"#/properties/upto/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let n={instancePath:s+"/upto",schemaPath:"#\
/properties/upto/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}fr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Vi=gr;function gr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,o=gr.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let r=i,n=!1,l=i;ce(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:
e.concat(ce.errors),i=e.length);var v=l===i;if(n=n||v,v)var y=!0;let d=i;pe(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?pe.errors:e.concat(pe.errors),i=e.length);var v=d===i;n=n||v,v&&y!==!0&&(y=!0);let f=i;ue(t,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,
dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length);var v=f===i;if(n=n||v,v)var g=!0;if(n)i=r,e!==null&&(r?e.length=r:e=null);else{let j={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),i++}return gr.errors=e,o.props=g,
o.items=y,i===0}gr.evaluated={dynamicProps:!0,dynamicItems:!0};var zi=hr;var Ki=new RegExp("^[0-9A-Za-z]{32}$","u");function hr(t,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=t,dynamicAnchors:p={}}={}){let e=null,i=0,
o=hr.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),t&&typeof t=="object"&&!Array.isArray(t)){if(t.namespace===void 0){let r={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[r]:e.push(r),i++}
if(t.activationId===void 0){let r={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required\
 property 'activationId'"};e===null?e=[r]:e.push(r),i++}for(let r in t)if(!(r==="namespace"||r==="activationId")){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.namespace!==
void 0&&(c(t.namespace,{instancePath:s+"/namespace",parentData:t,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),t.activationId!==void 0){let r=t.activationId;if(typeof r=="string"){if(A(r)>32){let n={instancePath:s+"/activationId",schemaPath:"#/properties/act\
ivationId/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),i++}if(A(r)<32){let n={instancePath:s+
"/activationId",schemaPath:"#/properties/activationId/minLength",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?
e=[n]:e.push(n),i++}if(!Ki.test(r)){let n={instancePath:s+"/activationId",schemaPath:"#/properties/activationId/pattern",keyword:"pattern",params:{pattern:"^[0-\
9A-Za-z]{32}$"},message:'must match pattern "^[0-9A-Za-z]{32}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/activationId",schemaPath:"#/propert\
ies/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let r={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hr.errors=e,i===0}hr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Er(t,{uses:s,documented:u,types:m}){let a=new Map(s),p=new Map(u),e=new Map(m);function i(l,y){let d=Object.hasOwn(t,l)?t[l]:void 0;return d===void 0?[
`${l} is not in the document`]:d(y)?[]:d.errors.map(f=>`${f.instancePath||"/"} ${f.message}${Ji(f.params)}`)}function o(l,y){let d=a.get(`request:${l}:applicati\
on/json`);return d!==void 0?i(d,y):y===void 0?[]:[`${l} takes no JSON body`]}function r(l,y,d){let f=`${y}:${l}`,v=a.get(f);if(v===void 0)return[`${l} is not in\
 the document`];let g=e.get(f),j=Object.entries(d).map(([fe,Wr])=>[fe,Qi(Wr,g[fe])]);return i(v,Object.fromEntries(j))}function n(l,y,...[d,f]){let v=`reply:${l}\
:${y}`,g=p.has(v)?v:`reply:${l}:default`,j=p.get(g);if(j===void 0)return[`${l} does not answer ${y}`];let fe=(d??"").split(";")[0].trim().toLowerCase();return j.
length===0?Zi(f)?[]:[`${l} ${y} has no body`]:j.includes("*/*")?[]:j.includes(fe)?i(a.get(`${g}:${fe}`),f):[`${l} ${y} is ${j.join(" or ")}, not ${fe||"without \
a type"}`]}return{validateSchema:i,validateRequestBody:o,validateParameters:r,validateReply:n}}function Ji(t){let s=t.additionalProperty??t.allowedValues??t.allowedValue;
return s===void 0?"":`: ${JSON.stringify(s)}`}function Qi(t,s){return s==="boolean"&&(t==="true"||t==="false")?t==="true":s==="integer"&&/^-?\d{1,15}$/.test(t)?
Number(t):t}function Zi(t){return t===void 0||t===""}var{validateSchema:rn,validateRequestBody:tn,validateParameters:nn,validateReply:sn}=Er(kr,{uses:[["path:getServerInfo","path_getServerInfo"],["query:getServerI\
nfo","path_getServerInfo"],["reply:getServerInfo:200:application/json","ServerInfo"],["reply:getServerInfo:400:application/json","ErrorMessage"],["reply:getServ\
erInfo:406:application/json","ErrorMessage"],["reply:getServerInfo:414:application/json","ErrorMessage"],["reply:getServerInfo:500:application/json","ErrorMessa\
ge"],["reply:getServerInfo:503:application/json","ErrorMessage"],["path:ping","path_getServerInfo"],["query:ping","path_getServerInfo"],["reply:ping:200:text/pl\
ain","reply_ping_200_text_plain"],["reply:ping:400:application/json","ErrorMessage"],["reply:ping:406:application/json","ErrorMessage"],["reply:ping:414:applica\
tion/json","ErrorMessage"],["reply:ping:500:application/json","ErrorMessage"],["reply:ping:503:application/json","ErrorMessage"],["path:getApiDocs","path_getSer\
verInfo"],["query:getApiDocs","path_getServerInfo"],["reply:getApiDocs:200:application/json","SwaggerDocument"],["reply:getApiDocs:501:application/json","ErrorM\
essage"],["path:getDocs","path_getServerInfo"],["query:getDocs","path_getServerInfo"],["reply:getDocs:501:application/json","ErrorMessage"],["path:getDocsFile",
"path_getDocsFile"],["query:getDocsFile","path_getServerInfo"],["reply:getDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getDocsFile:404:app\
lication/json","ErrorMessage"],["reply:getDocsFile:501:application/json","ErrorMessage"],["path:getMetrics","path_getServerInfo"],["query:getMetrics","path_getS\
erverInfo"],["reply:getMetrics:200:text/plain","reply_getDocsFile_200_text_html"],["reply:getMetrics:404:application/json","ErrorMessage"],["reply:getMetrics:50\
0:application/json","ErrorMessage"],["reply:getMetrics:501:application/json","ErrorMessage"],["path:getInvokers","path_getServerInfo"],["query:getInvokers","pat\
h_getServerInfo"],["reply:getInvokers:200:application/json","InvokerStates"],["reply:getInvokers:400:application/json","ErrorMessage"],["reply:getInvokers:406:a\
pplication/json","ErrorMessage"],["reply:getInvokers:414:application/json","ErrorMessage"],["reply:getInvokers:500:application/json","ErrorMessage"],["reply:get\
Invokers:503:application/json","ErrorMessage"],["path:getHealthyInvokerCount","path_getServerInfo"],["query:getHealthyInvokerCount","path_getServerInfo"],["repl\
y:getHealthyInvokerCount:200:application/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getHealthyInvokerCount:400:application/json","ErrorM\
essage"],["reply:getHealthyInvokerCount:406:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:414:application/json","ErrorMessage"],["reply:getHe\
althyInvokerCount:500:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:503:application/json","ErrorMessage"],["path:getInvokersReady","path_getS\
erverInfo"],["query:getInvokersReady","path_getServerInfo"],["reply:getInvokersReady:200:application/json","InvokersReady"],["reply:getInvokersReady:400:applica\
tion/json","ErrorMessage"],["reply:getInvokersReady:406:application/json","ErrorMessage"],["reply:getInvokersReady:414:application/json","ErrorMessage"],["reply\
:getInvokersReady:500:application/json","reply_getInvokersReady_500_application_json"],["reply:getInvokersReady:503:application/json","ErrorMessage"],["path:get\
ActiveActivations","path_getServerInfo"],["query:getActiveActivations","path_getServerInfo"],["reply:getActiveActivations:200:application/json","ActiveActivatio\
ns"],["reply:getActiveActivations:400:application/json","ErrorMessage"],["reply:getActiveActivations:406:application/json","ErrorMessage"],["reply:getActiveActi\
vations:414:application/json","ErrorMessage"],["reply:getActiveActivations:500:application/json","ErrorMessage"],["reply:getActiveActivations:503:application/js\
on","ErrorMessage"],["path:getActivationCount","path_getServerInfo"],["query:getActivationCount","path_getServerInfo"],["reply:getActivationCount:200:applicatio\
n/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getActivationCount:400:application/json","ErrorMessage"],["reply:getActivationCount:406:app\
lication/json","ErrorMessage"],["reply:getActivationCount:414:application/json","ErrorMessage"],["reply:getActivationCount:500:application/json","ErrorMessage"],
["reply:getActivationCount:503:application/json","ErrorMessage"],["path:disableController","path_getServerInfo"],["query:disableController","path_getServerInfo"],
["reply:disableController:200:text/plain","reply_disableController_200_text_plain"],["reply:disableController:400:application/json","ErrorMessage"],["reply:disa\
bleController:401:application/json","ErrorMessage"],["reply:disableController:406:application/json","ErrorMessage"],["reply:disableController:414:application/js\
on","ErrorMessage"],["reply:disableController:500:application/json","ErrorMessage"],["reply:disableController:503:application/json","ErrorMessage"],["path:optio\
nsOutsideApi","path_getDocsFile"],["query:optionsOutsideApi","path_getServerInfo"],["reply:optionsOutsideApi:200:text/plain","reply_optionsOutsideApi_200_text_p\
lain"],["reply:optionsOutsideApi:400:application/json","ErrorMessage"],["reply:optionsOutsideApi:414:application/json","ErrorMessage"],["reply:optionsOutsideApi\
:500:application/json","ErrorMessage"],["reply:optionsOutsideApi:503:application/json","ErrorMessage"],["path:getApiInfo","path_getServerInfo"],["query:getApiIn\
fo","path_getServerInfo"],["reply:getApiInfo:200:application/json","ApiInfo"],["reply:getApiInfo:400:application/json","ErrorMessage"],["reply:getApiInfo:406:ap\
plication/json","ErrorMessage"],["reply:getApiInfo:414:application/json","ErrorMessage"],["reply:getApiInfo:500:application/json","ErrorMessage"],["reply:getApi\
Info:503:application/json","ErrorMessage"],["path:getOpenApiDocument","path_getServerInfo"],["query:getOpenApiDocument","path_getServerInfo"],["reply:getOpenApi\
Document:200:application/json","SwaggerDocument"],["reply:getOpenApiDocument:501:application/json","ErrorMessage"],["path:getOpenApiDocs","path_getServerInfo"],
["query:getOpenApiDocs","path_getServerInfo"],["reply:getOpenApiDocs:501:application/json","ErrorMessage"],["path:getOpenApiDocsFile","path_getDocsFile"],["quer\
y:getOpenApiDocsFile","path_getServerInfo"],["reply:getOpenApiDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:404:applicat\
ion/json","ErrorMessage"],["reply:getOpenApiDocsFile:501:application/json","ErrorMessage"],["path:optionsApi","path_getDocsFile"],["query:optionsApi","path_getS\
erverInfo"],["reply:optionsApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsApi:400:application/json","ErrorMessage"],["reply:option\
sApi:414:application/json","ErrorMessage"],["reply:optionsApi:500:application/json","ErrorMessage"],["reply:optionsApi:503:application/json","ErrorMessage"],["p\
ath:getAllNamespaces","path_getServerInfo"],["query:getAllNamespaces","path_getServerInfo"],["reply:getAllNamespaces:200:application/json","Namespaces"],["reply\
:getAllNamespaces:400:application/json","ErrorMessage"],["reply:getAllNamespaces:401:application/json","ErrorMessage"],["reply:getAllNamespaces:406:application/\
json","ErrorMessage"],["reply:getAllNamespaces:414:application/json","ErrorMessage"],["reply:getAllNamespaces:500:application/json","ErrorMessage"],["reply:getA\
llNamespaces:503:application/json","ErrorMessage"],["path:getLimits","path_getLimits"],["query:getLimits","path_getServerInfo"],["reply:getLimits:200:applicatio\
n/json","UserLimits"],["reply:getLimits:400:application/json","ErrorMessage"],["reply:getLimits:401:application/json","ErrorMessage"],["reply:getLimits:403:appl\
ication/json","ErrorMessage"],["reply:getLimits:406:application/json","ErrorMessage"],["reply:getLimits:414:application/json","ErrorMessage"],["reply:getLimits:\
500:application/json","ErrorMessage"],["reply:getLimits:503:application/json","ErrorMessage"],["path:getLimitByName","path_getLimitByName"],["query:getLimitByNa\
me","path_getServerInfo"],["reply:getLimitByName:400:application/json","ErrorMessage"],["reply:getLimitByName:401:application/json","ErrorMessage"],["reply:getL\
imitByName:403:application/json","ErrorMessage"],["reply:getLimitByName:404:application/json","ErrorMessage"],["reply:getLimitByName:414:application/json","Erro\
rMessage"],["reply:getLimitByName:500:application/json","ErrorMessage"],["reply:getLimitByName:503:application/json","ErrorMessage"],["path:getAllActions","path\
_getLimits"],["query:getAllActions","query_getAllActions"],["reply:getAllActions:200:application/json","reply_getAllActions_200_application_json"],["reply:getAl\
lActions:400:application/json","ErrorMessage"],["reply:getAllActions:401:application/json","ErrorMessage"],["reply:getAllActions:403:application/json","ErrorMes\
sage"],["reply:getAllActions:406:application/json","ErrorMessage"],["reply:getAllActions:414:application/json","ErrorMessage"],["reply:getAllActions:500:applica\
tion/json","ErrorMessage"],["reply:getAllActions:503:application/json","ErrorMessage"],["path:getActionsInPackage","path_getActionsInPackage"],["query:getAction\
sInPackage","query_getAllActions"],["reply:getActionsInPackage:200:application/json","reply_getAllActions_200_application_json"],["reply:getActionsInPackage:400\
:application/json","ErrorMessage"],["reply:getActionsInPackage:401:application/json","ErrorMessage"],["reply:getActionsInPackage:403:application/json","ErrorMes\
sage"],["reply:getActionsInPackage:404:application/json","ErrorMessage"],["reply:getActionsInPackage:406:application/json","ErrorMessage"],["reply:getActionsInP\
ackage:409:application/json","ErrorMessage"],["reply:getActionsInPackage:414:application/json","ErrorMessage"],["reply:getActionsInPackage:422:application/json",
"ErrorMessage"],["reply:getActionsInPackage:500:application/json","ErrorMessage"],["reply:getActionsInPackage:503:application/json","ErrorMessage"],["path:getAc\
tionByName","path_getActionByName"],["query:getActionByName","query_getActionByName"],["reply:getActionByName:200:application/json","Action"],["reply:getActionB\
yName:400:application/json","ErrorMessage"],["reply:getActionByName:401:application/json","ErrorMessage"],["reply:getActionByName:403:application/json","ErrorMe\
ssage"],["reply:getActionByName:404:application/json","ErrorMessage"],["reply:getActionByName:406:application/json","ErrorMessage"],["reply:getActionByName:409:\
application/json","ErrorMessage"],["reply:getActionByName:414:application/json","ErrorMessage"],["reply:getActionByName:500:application/json","ErrorMessage"],["\
reply:getActionByName:503:application/json","ErrorMessage"],["path:updateAction","path_getActionByName"],["query:updateAction","query_updateAction"],["request:u\
pdateAction:application/json","ActionPut"],["reply:updateAction:200:application/json","Action"],["reply:updateAction:400:application/json","ErrorMessage"],["rep\
ly:updateAction:401:application/json","ErrorMessage"],["reply:updateAction:403:application/json","ErrorMessage"],["reply:updateAction:404:application/json","Err\
orMessage"],["reply:updateAction:406:application/json","ErrorMessage"],["reply:updateAction:409:application/json","ErrorMessage"],["reply:updateAction:413:appli\
cation/json","ErrorMessage"],["reply:updateAction:414:application/json","ErrorMessage"],["reply:updateAction:415:application/json","ErrorMessage"],["reply:updat\
eAction:422:application/json","ErrorMessage"],["reply:updateAction:500:application/json","ErrorMessage"],["reply:updateAction:503:application/json","ErrorMessag\
e"],["path:invokeAction","path_getActionByName"],["query:invokeAction","query_invokeAction"],["request:invokeAction:application/json","Payload"],["reply:invokeA\
ction:200:application/json","reply_invokeAction_200_application_json"],["reply:invokeAction:202:application/json","ActivationId"],["reply:invokeAction:400:appli\
cation/json","ErrorMessage"],["reply:invokeAction:401:application/json","ErrorMessage"],["reply:invokeAction:403:application/json","ErrorMessage"],["reply:invok\
eAction:404:application/json","ErrorMessage"],["reply:invokeAction:406:application/json","ErrorMessage"],["reply:invokeAction:409:application/json","ErrorMessag\
e"],["reply:invokeAction:413:application/json","ErrorMessage"],["reply:invokeAction:414:application/json","ErrorMessage"],["reply:invokeAction:415:application/j\
son","ErrorMessage"],["reply:invokeAction:422:application/json","ErrorMessage"],["reply:invokeAction:429:application/json","ErrorMessage"],["reply:invokeAction:\
500:application/json","reply_invokeAction_500_application_json"],["reply:invokeAction:502:application/json","reply_invokeAction_200_application_json"],["reply:i\
nvokeAction:503:application/json","ErrorMessage"],["path:deleteAction","path_getActionByName"],["query:deleteAction","path_getServerInfo"],["reply:deleteAction:\
200:application/json","Action"],["reply:deleteAction:400:application/json","ErrorMessage"],["reply:deleteAction:401:application/json","ErrorMessage"],["reply:de\
leteAction:403:application/json","ErrorMessage"],["reply:deleteAction:404:application/json","ErrorMessage"],["reply:deleteAction:406:application/json","ErrorMes\
sage"],["reply:deleteAction:409:application/json","ErrorMessage"],["reply:deleteAction:414:application/json","ErrorMessage"],["reply:deleteAction:500:applicatio\
n/json","ErrorMessage"],["reply:deleteAction:503:application/json","ErrorMessage"],["path:getActionInPackageByName","path_getActionInPackageByName"],["query:get\
ActionInPackageByName","query_getActionByName"],["reply:getActionInPackageByName:200:application/json","Action"],["reply:getActionInPackageByName:400:applicatio\
n/json","ErrorMessage"],["reply:getActionInPackageByName:401:application/json","ErrorMessage"],["reply:getActionInPackageByName:403:application/json","ErrorMess\
age"],["reply:getActionInPackageByName:404:application/json","ErrorMessage"],["reply:getActionInPackageByName:406:application/json","ErrorMessage"],["reply:getA\
ctionInPackageByName:409:application/json","ErrorMessage"],["reply:getActionInPackageByName:414:application/json","ErrorMessage"],["reply:getActionInPackageByNa\
me:422:application/json","ErrorMessage"],["reply:getActionInPackageByName:500:application/json","ErrorMessage"],["reply:getActionInPackageByName:503:application\
/json","ErrorMessage"],["path:updateActionInPackage","path_getActionInPackageByName"],["query:updateActionInPackage","query_updateAction"],["request:updateActio\
nInPackage:application/json","ActionPut"],["reply:updateActionInPackage:200:application/json","Action"],["reply:updateActionInPackage:400:application/json","Err\
orMessage"],["reply:updateActionInPackage:401:application/json","ErrorMessage"],["reply:updateActionInPackage:403:application/json","ErrorMessage"],["reply:upda\
teActionInPackage:404:application/json","ErrorMessage"],["reply:updateActionInPackage:406:application/json","ErrorMessage"],["reply:updateActionInPackage:409:ap\
plication/json","ErrorMessage"],["reply:updateActionInPackage:413:application/json","ErrorMessage"],["reply:updateActionInPackage:414:application/json","ErrorMe\
ssage"],["reply:updateActionInPackage:415:application/json","ErrorMessage"],["reply:updateActionInPackage:422:application/json","ErrorMessage"],["reply:updateAc\
tionInPackage:500:application/json","ErrorMessage"],["reply:updateActionInPackage:503:application/json","ErrorMessage"],["path:invokeActionInPackage","path_getA\
ctionInPackageByName"],["query:invokeActionInPackage","query_invokeAction"],["request:invokeActionInPackage:application/json","Payload"],["reply:invokeActionInP\
ackage:200:application/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:202:application/json","ActivationId"],["reply:invokeAction\
InPackage:400:application/json","ErrorMessage"],["reply:invokeActionInPackage:401:application/json","ErrorMessage"],["reply:invokeActionInPackage:403:applicatio\
n/json","ErrorMessage"],["reply:invokeActionInPackage:404:application/json","ErrorMessage"],["reply:invokeActionInPackage:406:application/json","ErrorMessage"],
["reply:invokeActionInPackage:409:application/json","ErrorMessage"],["reply:invokeActionInPackage:413:application/json","ErrorMessage"],["reply:invokeActionInPa\
ckage:414:application/json","ErrorMessage"],["reply:invokeActionInPackage:415:application/json","ErrorMessage"],["reply:invokeActionInPackage:422:application/js\
on","ErrorMessage"],["reply:invokeActionInPackage:429:application/json","ErrorMessage"],["reply:invokeActionInPackage:500:application/json","reply_invokeAction_\
500_application_json"],["reply:invokeActionInPackage:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:503:applicat\
ion/json","ErrorMessage"],["path:deleteActionInPackage","path_getActionInPackageByName"],["query:deleteActionInPackage","path_getServerInfo"],["reply:deleteActi\
onInPackage:200:application/json","Action"],["reply:deleteActionInPackage:400:application/json","ErrorMessage"],["reply:deleteActionInPackage:401:application/js\
on","ErrorMessage"],["reply:deleteActionInPackage:403:application/json","ErrorMessage"],["reply:deleteActionInPackage:404:application/json","ErrorMessage"],["re\
ply:deleteActionInPackage:406:application/json","ErrorMessage"],["reply:deleteActionInPackage:409:application/json","ErrorMessage"],["reply:deleteActionInPackag\
e:414:application/json","ErrorMessage"],["reply:deleteActionInPackage:422:application/json","ErrorMessage"],["reply:deleteActionInPackage:500:application/json",
"ErrorMessage"],["reply:deleteActionInPackage:503:application/json","ErrorMessage"],["path:invokeWebActionGet","path_invokeWebActionGet"],["query:invokeWebActio\
nGet","path_getServerInfo"],["reply:invokeWebActionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:202:application/json","ErrorMessa\
ge"],["reply:invokeWebActionGet:400:application/json","ErrorMessage"],["reply:invokeWebActionGet:401:application/json","ErrorMessage"],["reply:invokeWebActionGe\
t:403:application/json","ErrorMessage"],["reply:invokeWebActionGet:404:application/json","ErrorMessage"],["reply:invokeWebActionGet:406:application/json","Error\
Message"],["reply:invokeWebActionGet:413:application/json","ErrorMessage"],["reply:invokeWebActionGet:414:application/json","ErrorMessage"],["reply:invokeWebAct\
ionGet:429:application/json","ErrorMessage"],["reply:invokeWebActionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionGet:501:application/json","\
ErrorMessage"],["reply:invokeWebActionGet:503:application/json","ErrorMessage"],["reply:invokeWebActionGet:default:*/*","reply_invokeWebActionGet_200____"],["pa\
th:invokeWebActionPut","path_invokeWebActionGet"],["query:invokeWebActionPut","path_getServerInfo"],["request:invokeWebActionPut:application/json","JsonValue"],
["request:invokeWebActionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPut:*/*","reply_invokeWebActionGet_200____"],["reply:invokeW\
ebActionPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:202:application/json","ErrorMessage"],["reply:invokeWebActionPut:400:applica\
tion/json","ErrorMessage"],["reply:invokeWebActionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionPut:403:application/json","ErrorMessage"],["r\
eply:invokeWebActionPut:404:application/json","ErrorMessage"],["reply:invokeWebActionPut:406:application/json","ErrorMessage"],["reply:invokeWebActionPut:413:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionPut:429:application/json","ErrorMessage"],
["reply:invokeWebActionPut:500:application/json","ErrorMessage"],["reply:invokeWebActionPut:501:application/json","ErrorMessage"],["reply:invokeWebActionPut:503\
:application/json","ErrorMessage"],["reply:invokeWebActionPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionPost","path_invokeWebAction\
Get"],["query:invokeWebActionPost","path_getServerInfo"],["request:invokeWebActionPost:application/json","JsonValue"],["request:invokeWebActionPost:application/\
x-www-form-urlencoded","WebForm"],["request:invokeWebActionPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:200:*/*","reply_invokeWebAc\
tionGet_200____"],["reply:invokeWebActionPost:202:application/json","ErrorMessage"],["reply:invokeWebActionPost:400:application/json","ErrorMessage"],["reply:in\
vokeWebActionPost:401:application/json","ErrorMessage"],["reply:invokeWebActionPost:403:application/json","ErrorMessage"],["reply:invokeWebActionPost:404:applic\
ation/json","ErrorMessage"],["reply:invokeWebActionPost:406:application/json","ErrorMessage"],["reply:invokeWebActionPost:413:application/json","ErrorMessage"],
["reply:invokeWebActionPost:414:application/json","ErrorMessage"],["reply:invokeWebActionPost:429:application/json","ErrorMessage"],["reply:invokeWebActionPost:\
500:application/json","ErrorMessage"],["reply:invokeWebActionPost:501:application/json","ErrorMessage"],["reply:invokeWebActionPost:503:application/json","Error\
Message"],["reply:invokeWebActionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionDelete","path_invokeWebActionGet"],["query:invokeWe\
bActionDelete","path_getServerInfo"],["request:invokeWebActionDelete:application/json","JsonValue"],["request:invokeWebActionDelete:application/x-www-form-urlen\
coded","WebForm"],["request:invokeWebActionDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:200:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionDelete:202:application/json","ErrorMessage"],["reply:invokeWebActionDelete:400:application/json","ErrorMessage"],["reply:invokeWebA\
ctionDelete:401:application/json","ErrorMessage"],["reply:invokeWebActionDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionDelete:404:applicat\
ion/json","ErrorMessage"],["reply:invokeWebActionDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionDelete:413:application/json","ErrorMessage"],
["reply:invokeWebActionDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionD\
elete:500:application/json","ErrorMessage"],["reply:invokeWebActionDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionDelete:503:application/js\
on","ErrorMessage"],["reply:invokeWebActionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOptions","path_invokeWebActionGet"],["q\
uery:invokeWebActionOptions","path_getServerInfo"],["reply:invokeWebActionOptions:202:application/json","ErrorMessage"],["reply:invokeWebActionOptions:400:appli\
cation/json","ErrorMessage"],["reply:invokeWebActionOptions:401:application/json","ErrorMessage"],["reply:invokeWebActionOptions:403:application/json","ErrorMes\
sage"],["reply:invokeWebActionOptions:404:application/json","ErrorMessage"],["reply:invokeWebActionOptions:406:application/json","ErrorMessage"],["reply:invokeW\
ebActionOptions:413:application/json","ErrorMessage"],["reply:invokeWebActionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOptions:429:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionOptions:501:application/json","Error\
Message"],["reply:invokeWebActionOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionOptions:default:*/*","reply_invokeWebActionGet_200____"],[
"path:invokeWebActionHead","path_invokeWebActionGet"],["query:invokeWebActionHead","path_getServerInfo"],["reply:invokeWebActionHead:202:application/json","Erro\
rMessage"],["reply:invokeWebActionHead:400:application/json","ErrorMessage"],["reply:invokeWebActionHead:401:application/json","ErrorMessage"],["reply:invokeWeb\
ActionHead:403:application/json","ErrorMessage"],["reply:invokeWebActionHead:404:application/json","ErrorMessage"],["reply:invokeWebActionHead:406:application/j\
son","ErrorMessage"],["reply:invokeWebActionHead:413:application/json","ErrorMessage"],["reply:invokeWebActionHead:414:application/json","ErrorMessage"],["reply\
:invokeWebActionHead:429:application/json","ErrorMessage"],["reply:invokeWebActionHead:500:application/json","ErrorMessage"],["reply:invokeWebActionHead:501:app\
lication/json","ErrorMessage"],["reply:invokeWebActionHead:503:application/json","ErrorMessage"],["reply:invokeWebActionHead:default:*/*","reply_invokeWebAction\
Get_200____"],["path:invokeWebActionPatch","path_invokeWebActionGet"],["query:invokeWebActionPatch","path_getServerInfo"],["request:invokeWebActionPatch:applica\
tion/json","JsonValue"],["request:invokeWebActionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPatch:*/*","reply_invokeWebActionG\
et_200____"],["reply:invokeWebActionPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:202:application/json","ErrorMessage"],["repl\
y:invokeWebActionPatch:400:application/json","ErrorMessage"],["reply:invokeWebActionPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionPatch:403\
:application/json","ErrorMessage"],["reply:invokeWebActionPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionPatch:406:application/json","ErrorM\
essage"],["reply:invokeWebActionPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionPatch:414:application/json","ErrorMessage"],["reply:invokeWeb\
ActionPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionPatch:501:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionPatch:default:*/*","reply_invokeWebActionGet_2\
00____"],["path:invokeWebActionWithoutExtensionGet","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionGet","path_getServerInfo"],["reply:i\
nvokeWebActionWithoutExtensionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:202:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:401:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:404:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:413:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:429:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:501:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionGet:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionGet:default:*/*","reply_invokeWebActionG\
et_200____"],["path:invokeWebActionWithoutExtensionPut","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPut","path_getServerInfo"],["req\
uest:invokeWebActionWithoutExtensionPut:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPut:application/x-www-form-urlencoded","WebForm"],
["request:invokeWebActionWithoutExtensionPut:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:200:*/*","reply_invokeWebAction\
Get_200____"],["reply:invokeWebActionWithoutExtensionPut:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:400:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:403:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:406:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:414:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:500:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:503:application/json",
"ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionPost","path_ge\
tActionInPackageByName"],["query:invokeWebActionWithoutExtensionPost","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPost:application/json","Jso\
nValue"],["request:invokeWebActionWithoutExtensionPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPost:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost\
:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtension\
Post:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionPost:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutE\
xtensionPost:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:414:application/json","ErrorMessage"],["reply:invokeWebActionWith\
outExtensionPost:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:500:application/json","ErrorMessage"],["reply:invokeWebAction\
WithoutExtensionPost:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPost:503:application/json","ErrorMessage"],["reply:invokeWebAc\
tionWithoutExtensionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionDelete","path_getActionInPackageByName"],["query\
:invokeWebActionWithoutExtensionDelete","path_getServerInfo"],["request:invokeWebActionWithoutExtensionDelete:application/json","JsonValue"],["request:invokeWeb\
ActionWithoutExtensionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionDelete:*/*","reply_invokeWebActionGet_200___\
_"],["reply:invokeWebActionWithoutExtensionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:202:application/jso\
n","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:401:applica\
tion/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:404\
:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDe\
lete:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExt\
ensionDelete:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:500:application/json","ErrorMessage"],["reply:invokeWebActionWi\
thoutExtensionDelete:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionDelete:503:application/json","ErrorMessage"],["reply:invokeWeb\
ActionWithoutExtensionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionOptions","path_getActionInPackageByName"],["\
query:invokeWebActionWithoutExtensionOptions","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionOptions:202:application/json","ErrorMessage"],["reply\
:invokeWebActionWithoutExtensionOptions:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:401:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionOptions:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:404:application/json","Error\
Message"],["reply:invokeWebActionWithoutExtensionOptions:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:413:application/js\
on","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:429:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOption\
s:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionHead","path_getActionInPackageByName"],["query:invokeWebActio\
nWithoutExtensionHead","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionHead:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExt\
ensionHead:400:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:401:application/json","ErrorMessage"],["reply:invokeWebActionWithou\
tExtensionHead:403:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:404:application/json","ErrorMessage"],["reply:invokeWebActionWi\
thoutExtensionHead:406:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:413:application/json","ErrorMessage"],["reply:invokeWebActi\
onWithoutExtensionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:429:application/json","ErrorMessage"],["reply:invokeWeb\
ActionWithoutExtensionHead:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:501:application/json","ErrorMessage"],["reply:invok\
eWebActionWithoutExtensionHead:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:default:*/*","reply_invokeWebActionGet_200____"],
["path:invokeWebActionWithoutExtensionPatch","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPatch","path_getServerInfo"],["request:invo\
keWebActionWithoutExtensionPatch:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPatch:application/x-www-form-urlencoded","WebForm"],["r\
equest:invokeWebActionWithoutExtensionPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:200:*/*","reply_invokeWebActio\
nGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:400:application/j\
son","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:403:applica\
tion/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:406:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch\
:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensio\
nPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:501:application/json","ErrorMessage"],["reply:invokeWebActionWithoutEx\
tensionPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWe\
bActionOnPathGet","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathGet","path_getServerInfo"],["reply:invokeWebActionOnPathGet:200:*/*","reply_invo\
keWebActionGet_200____"],["reply:invokeWebActionOnPathGet:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:400:application/json","ErrorMes\
sage"],["reply:invokeWebActionOnPathGet:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:403:application/json","ErrorMessage"],["reply:inv\
okeWebActionOnPathGet:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Get:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:429:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:501:application/json","ErrorMess\
age"],["reply:invokeWebActionOnPathGet:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:default:*/*","reply_invokeWebActionGet_200____"],[
"path:invokeWebActionOnPathPut","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPut","path_getServerInfo"],["request:invokeWebActionOnPathPut:appl\
ication/json","JsonValue"],["request:invokeWebActionOnPathPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPut:*/*","reply_invok\
eWebActionGet_200____"],["reply:invokeWebActionOnPathPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:202:application/json","Er\
rorMessage"],["reply:invokeWebActionOnPathPut:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:401:application/json","ErrorMessage"],["rep\
ly:invokeWebActionOnPathPut:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:404:application/json","ErrorMessage"],["reply:invokeWebAction\
OnPathPut:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:414:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:500:application/json","Err\
orMessage"],["reply:invokeWebActionOnPathPut:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:503:application/json","ErrorMessage"],["repl\
y:invokeWebActionOnPathPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPost","path_invokeWebActionOnPathGet"],["query:invokeWeb\
ActionOnPathPost","path_getServerInfo"],["request:invokeWebActionOnPathPost:application/json","JsonValue"],["request:invokeWebActionOnPathPost:application/x-www\
-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:200:*/*","reply_invo\
keWebActionGet_200____"],["reply:invokeWebActionOnPathPost:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:400:application/json","ErrorM\
essage"],["reply:invokeWebActionOnPathPost:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:403:application/json","ErrorMessage"],["reply\
:invokeWebActionOnPathPost:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:406:application/json","ErrorMessage"],["reply:invokeWebAction\
OnPathPost:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:429:a\
pplication/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:501:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathPost:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:default:*/*","reply_invokeWebActionGet\
_200____"],["path:invokeWebActionOnPathDelete","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathDelete","path_getServerInfo"],["request:invokeWebAc\
tionOnPathDelete:application/json","JsonValue"],["request:invokeWebActionOnPathDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnP\
athDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPat\
hDelete:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:401:\
application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:404:application/\
json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:413:application/json","Error\
Message"],["reply:invokeWebActionOnPathDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:429:application/json","ErrorMessage"],["\
reply:invokeWebActionOnPathDelete:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:501:application/json","ErrorMessage"],["reply:invoke\
WebActionOnPathDelete:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWe\
bActionOnPathOptions","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathOptions","path_getServerInfo"],["reply:invokeWebActionOnPathOptions:202:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:401:application/js\
on","ErrorMessage"],["reply:invokeWebActionOnPathOptions:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:404:application/json","Error\
Message"],["reply:invokeWebActionOnPathOptions:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:413:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:429:application/json","ErrorMessage"],["reply:in\
vokeWebActionOnPathOptions:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:501:application/json","ErrorMessage"],["reply:invokeWebAct\
ionOnPathOptions:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebAct\
ionOnPathHead","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathHead","path_getServerInfo"],["reply:invokeWebActionOnPathHead:202:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathHead:400:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:401:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathHead:403:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:404:application/json","ErrorMessage"],["reply:invokeWe\
bActionOnPathHead:406:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHea\
d:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:500:applicatio\
n/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:503:application/json","ErrorMe\
ssage"],["reply:invokeWebActionOnPathHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPatch","path_invokeWebActionOnPathGet"],[
"query:invokeWebActionOnPathPatch","path_getServerInfo"],["request:invokeWebActionOnPathPatch:application/json","JsonValue"],["request:invokeWebActionOnPathPatc\
h:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch\
:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:202:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:400:ap\
plication/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:401:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:403:application/json",
"ErrorMessage"],["reply:invokeWebActionOnPathPatch:404:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:406:application/json","ErrorMessage"],
["reply:invokeWebActionOnPathPatch:413:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:414:application/json","ErrorMessage"],["reply:invoke\
WebActionOnPathPatch:429:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:500:application/json","ErrorMessage"],["reply:invokeWebActionOnPat\
hPatch:501:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:503:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:default\
:*/*","reply_invokeWebActionGet_200____"],["path:getAllRules","path_getLimits"],["query:getAllRules","query_getAllActions"],["reply:getAllRules:200:application/\
json","reply_getAllRules_200_application_json"],["reply:getAllRules:400:application/json","ErrorMessage"],["reply:getAllRules:401:application/json","ErrorMessag\
e"],["reply:getAllRules:403:application/json","ErrorMessage"],["reply:getAllRules:406:application/json","ErrorMessage"],["reply:getAllRules:414:application/json",
"ErrorMessage"],["reply:getAllRules:500:application/json","ErrorMessage"],["reply:getAllRules:503:application/json","ErrorMessage"],["path:getRuleByName","path_\
getRuleByName"],["query:getRuleByName","path_getServerInfo"],["reply:getRuleByName:200:application/json","Rule"],["reply:getRuleByName:400:application/json","Er\
rorMessage"],["reply:getRuleByName:401:application/json","ErrorMessage"],["reply:getRuleByName:403:application/json","ErrorMessage"],["reply:getRuleByName:404:a\
pplication/json","ErrorMessage"],["reply:getRuleByName:406:application/json","ErrorMessage"],["reply:getRuleByName:409:application/json","ErrorMessage"],["reply\
:getRuleByName:414:application/json","ErrorMessage"],["reply:getRuleByName:500:application/json","ErrorMessage"],["reply:getRuleByName:503:application/json","Er\
rorMessage"],["path:updateRule","path_getRuleByName"],["query:updateRule","query_updateAction"],["request:updateRule:application/json","RulePut"],["reply:update\
Rule:200:application/json","Rule"],["reply:updateRule:400:application/json","ErrorMessage"],["reply:updateRule:401:application/json","ErrorMessage"],["reply:upd\
ateRule:403:application/json","ErrorMessage"],["reply:updateRule:404:application/json","ErrorMessage"],["reply:updateRule:406:application/json","ErrorMessage"],
["reply:updateRule:409:application/json","ErrorMessage"],["reply:updateRule:413:application/json","ErrorMessage"],["reply:updateRule:414:application/json","Erro\
rMessage"],["reply:updateRule:415:application/json","ErrorMessage"],["reply:updateRule:422:application/json","ErrorMessage"],["reply:updateRule:500:application/\
json","ErrorMessage"],["reply:updateRule:503:application/json","ErrorMessage"],["path:setState","path_getRuleByName"],["query:setState","path_getServerInfo"],["\
request:setState:application/json","RuleStatusPut"],["reply:setState:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:setState:400:application/\
json","ErrorMessage"],["reply:setState:401:application/json","ErrorMessage"],["reply:setState:403:application/json","ErrorMessage"],["reply:setState:404:applica\
tion/json","ErrorMessage"],["reply:setState:406:application/json","ErrorMessage"],["reply:setState:409:application/json","ErrorMessage"],["reply:setState:413:ap\
plication/json","ErrorMessage"],["reply:setState:414:application/json","ErrorMessage"],["reply:setState:415:application/json","ErrorMessage"],["reply:setState:5\
00:application/json","ErrorMessage"],["reply:setState:503:application/json","ErrorMessage"],["path:deleteRule","path_getRuleByName"],["query:deleteRule","path_g\
etServerInfo"],["reply:deleteRule:200:application/json","Rule"],["reply:deleteRule:400:application/json","ErrorMessage"],["reply:deleteRule:401:application/json",
"ErrorMessage"],["reply:deleteRule:403:application/json","ErrorMessage"],["reply:deleteRule:404:application/json","ErrorMessage"],["reply:deleteRule:406:applica\
tion/json","ErrorMessage"],["reply:deleteRule:409:application/json","ErrorMessage"],["reply:deleteRule:414:application/json","ErrorMessage"],["reply:deleteRule:\
500:application/json","ErrorMessage"],["reply:deleteRule:503:application/json","ErrorMessage"],["path:getAllTriggers","path_getLimits"],["query:getAllTriggers",
"query_getAllActions"],["reply:getAllTriggers:200:application/json","reply_getAllTriggers_200_application_json"],["reply:getAllTriggers:400:application/json","E\
rrorMessage"],["reply:getAllTriggers:401:application/json","ErrorMessage"],["reply:getAllTriggers:403:application/json","ErrorMessage"],["reply:getAllTriggers:4\
06:application/json","ErrorMessage"],["reply:getAllTriggers:414:application/json","ErrorMessage"],["reply:getAllTriggers:500:application/json","ErrorMessage"],[
"reply:getAllTriggers:503:application/json","ErrorMessage"],["path:getTriggerByName","path_getTriggerByName"],["query:getTriggerByName","path_getServerInfo"],["\
reply:getTriggerByName:200:application/json","Trigger"],["reply:getTriggerByName:400:application/json","ErrorMessage"],["reply:getTriggerByName:401:application/\
json","ErrorMessage"],["reply:getTriggerByName:403:application/json","ErrorMessage"],["reply:getTriggerByName:404:application/json","ErrorMessage"],["reply:getT\
riggerByName:406:application/json","ErrorMessage"],["reply:getTriggerByName:409:application/json","ErrorMessage"],["reply:getTriggerByName:414:application/json",
"ErrorMessage"],["reply:getTriggerByName:500:application/json","ErrorMessage"],["reply:getTriggerByName:503:application/json","ErrorMessage"],["path:updateTrigg\
er","path_getTriggerByName"],["query:updateTrigger","query_updateAction"],["request:updateTrigger:application/json","TriggerPut"],["reply:updateTrigger:200:appl\
ication/json","Trigger"],["reply:updateTrigger:400:application/json","ErrorMessage"],["reply:updateTrigger:401:application/json","ErrorMessage"],["reply:updateT\
rigger:403:application/json","ErrorMessage"],["reply:updateTrigger:404:application/json","ErrorMessage"],["reply:updateTrigger:406:application/json","ErrorMessa\
ge"],["reply:updateTrigger:409:application/json","ErrorMessage"],["reply:updateTrigger:413:application/json","ErrorMessage"],["reply:updateTrigger:414:applicati\
on/json","ErrorMessage"],["reply:updateTrigger:415:application/json","ErrorMessage"],["reply:updateTrigger:500:application/json","ErrorMessage"],["reply:updateT\
rigger:503:application/json","ErrorMessage"],["path:fireTrigger","path_getTriggerByName"],["query:fireTrigger","path_getServerInfo"],["request:fireTrigger:appli\
cation/json","Payload"],["reply:fireTrigger:202:application/json","ActivationId"],["reply:fireTrigger:400:application/json","ErrorMessage"],["reply:fireTrigger:\
401:application/json","ErrorMessage"],["reply:fireTrigger:403:application/json","ErrorMessage"],["reply:fireTrigger:404:application/json","ErrorMessage"],["repl\
y:fireTrigger:406:application/json","ErrorMessage"],["reply:fireTrigger:409:application/json","ErrorMessage"],["reply:fireTrigger:413:application/json","ErrorMe\
ssage"],["reply:fireTrigger:414:application/json","ErrorMessage"],["reply:fireTrigger:415:application/json","ErrorMessage"],["reply:fireTrigger:429:application/\
json","ErrorMessage"],["reply:fireTrigger:500:application/json","ErrorMessage"],["reply:fireTrigger:503:application/json","ErrorMessage"],["path:deleteTrigger",
"path_getTriggerByName"],["query:deleteTrigger","path_getServerInfo"],["reply:deleteTrigger:200:application/json","Trigger"],["reply:deleteTrigger:400:applicati\
on/json","ErrorMessage"],["reply:deleteTrigger:401:application/json","ErrorMessage"],["reply:deleteTrigger:403:application/json","ErrorMessage"],["reply:deleteT\
rigger:404:application/json","ErrorMessage"],["reply:deleteTrigger:406:application/json","ErrorMessage"],["reply:deleteTrigger:409:application/json","ErrorMessa\
ge"],["reply:deleteTrigger:414:application/json","ErrorMessage"],["reply:deleteTrigger:500:application/json","ErrorMessage"],["reply:deleteTrigger:503:applicati\
on/json","ErrorMessage"],["path:getAllPackages","path_getLimits"],["query:getAllPackages","query_getAllPackages"],["reply:getAllPackages:200:application/json","\
reply_getAllPackages_200_application_json"],["reply:getAllPackages:400:application/json","ErrorMessage"],["reply:getAllPackages:401:application/json","ErrorMess\
age"],["reply:getAllPackages:403:application/json","ErrorMessage"],["reply:getAllPackages:406:application/json","ErrorMessage"],["reply:getAllPackages:414:appli\
cation/json","ErrorMessage"],["reply:getAllPackages:500:application/json","ErrorMessage"],["reply:getAllPackages:503:application/json","ErrorMessage"],["path:ge\
tPackageByName","path_getActionsInPackage"],["query:getPackageByName","path_getServerInfo"],["reply:getPackageByName:200:application/json","PackageWithContents"],
["reply:getPackageByName:400:application/json","ErrorMessage"],["reply:getPackageByName:401:application/json","ErrorMessage"],["reply:getPackageByName:403:appli\
cation/json","ErrorMessage"],["reply:getPackageByName:404:application/json","ErrorMessage"],["reply:getPackageByName:406:application/json","ErrorMessage"],["rep\
ly:getPackageByName:409:application/json","ErrorMessage"],["reply:getPackageByName:414:application/json","ErrorMessage"],["reply:getPackageByName:422:applicatio\
n/json","ErrorMessage"],["reply:getPackageByName:500:application/json","ErrorMessage"],["reply:getPackageByName:503:application/json","ErrorMessage"],["path:upd\
atePackage","path_getActionsInPackage"],["query:updatePackage","query_updateAction"],["request:updatePackage:application/json","PackagePut"],["reply:updatePacka\
ge:200:application/json","Package"],["reply:updatePackage:400:application/json","ErrorMessage"],["reply:updatePackage:401:application/json","ErrorMessage"],["re\
ply:updatePackage:403:application/json","ErrorMessage"],["reply:updatePackage:404:application/json","ErrorMessage"],["reply:updatePackage:406:application/json",
"ErrorMessage"],["reply:updatePackage:409:application/json","ErrorMessage"],["reply:updatePackage:413:application/json","ErrorMessage"],["reply:updatePackage:41\
4:application/json","ErrorMessage"],["reply:updatePackage:415:application/json","ErrorMessage"],["reply:updatePackage:422:application/json","ErrorMessage"],["re\
ply:updatePackage:500:application/json","ErrorMessage"],["reply:updatePackage:503:application/json","ErrorMessage"],["path:deletePackage","path_getActionsInPack\
age"],["query:deletePackage","query_deletePackage"],["reply:deletePackage:200:application/json","Package"],["reply:deletePackage:400:application/json","ErrorMes\
sage"],["reply:deletePackage:401:application/json","ErrorMessage"],["reply:deletePackage:403:application/json","ErrorMessage"],["reply:deletePackage:404:applica\
tion/json","ErrorMessage"],["reply:deletePackage:406:application/json","ErrorMessage"],["reply:deletePackage:409:application/json","ErrorMessage"],["reply:delet\
ePackage:414:application/json","ErrorMessage"],["reply:deletePackage:500:application/json","ErrorMessage"],["reply:deletePackage:503:application/json","ErrorMes\
sage"],["path:getActivations","path_getLimits"],["query:getActivations","query_getActivations"],["reply:getActivations:200:application/json","reply_getActivatio\
ns_200_application_json"],["reply:getActivations:400:application/json","ErrorMessage"],["reply:getActivations:401:application/json","ErrorMessage"],["reply:getA\
ctivations:403:application/json","ErrorMessage"],["reply:getActivations:406:application/json","ErrorMessage"],["reply:getActivations:414:application/json","Erro\
rMessage"],["reply:getActivations:500:application/json","ErrorMessage"],["reply:getActivations:503:application/json","ErrorMessage"],["path:getActivationById","\
path_getActivationById"],["query:getActivationById","path_getServerInfo"],["reply:getActivationById:200:application/json","Activation"],["reply:getActivationByI\
d:400:application/json","ErrorMessage"],["reply:getActivationById:401:application/json","ErrorMessage"],["reply:getActivationById:403:application/json","ErrorMe\
ssage"],["reply:getActivationById:404:application/json","ErrorMessage"],["reply:getActivationById:406:application/json","ErrorMessage"],["reply:getActivationByI\
d:414:application/json","ErrorMessage"],["reply:getActivationById:500:application/json","ErrorMessage"],["reply:getActivationById:503:application/json","ErrorMe\
ssage"],["path:getActivationLogs","path_getActivationById"],["query:getActivationLogs","path_getServerInfo"],["reply:getActivationLogs:200:application/json","Ac\
tivationLogs"],["reply:getActivationLogs:400:application/json","ErrorMessage"],["reply:getActivationLogs:401:application/json","ErrorMessage"],["reply:getActiva\
tionLogs:403:application/json","ErrorMessage"],["reply:getActivationLogs:404:application/json","ErrorMessage"],["reply:getActivationLogs:406:application/json","\
ErrorMessage"],["reply:getActivationLogs:414:application/json","ErrorMessage"],["reply:getActivationLogs:500:application/json","ErrorMessage"],["reply:getActiva\
tionLogs:503:application/json","ErrorMessage"],["path:getActivationResult","path_getActivationById"],["query:getActivationResult","path_getServerInfo"],["reply:\
getActivationResult:200:application/json","ActivationResult"],["reply:getActivationResult:400:application/json","ErrorMessage"],["reply:getActivationResult:401:\
application/json","ErrorMessage"],["reply:getActivationResult:403:application/json","ErrorMessage"],["reply:getActivationResult:404:application/json","ErrorMess\
age"],["reply:getActivationResult:406:application/json","ErrorMessage"],["reply:getActivationResult:414:application/json","ErrorMessage"],["reply:getActivationR\
esult:500:application/json","ErrorMessage"],["reply:getActivationResult:503:application/json","ErrorMessage"]],documented:[["reply:getServerInfo:200",["applicat\
ion/json"]],["reply:getServerInfo:400",["application/json"]],["reply:getServerInfo:406",["application/json"]],["reply:getServerInfo:414",["application/json"]],[
"reply:getServerInfo:500",["application/json"]],["reply:getServerInfo:503",["application/json"]],["reply:ping:200",["text/plain"]],["reply:ping:400",["applicati\
on/json"]],["reply:ping:406",["application/json"]],["reply:ping:414",["application/json"]],["reply:ping:500",["application/json"]],["reply:ping:503",["applicati\
on/json"]],["reply:getApiDocs:200",["application/json"]],["reply:getApiDocs:501",["application/json"]],["reply:getDocs:308",[]],["reply:getDocs:501",["applicati\
on/json"]],["reply:getDocsFile:200",["text/html"]],["reply:getDocsFile:404",["application/json"]],["reply:getDocsFile:501",["application/json"]],["reply:getMetr\
ics:200",["text/plain"]],["reply:getMetrics:404",["application/json"]],["reply:getMetrics:500",["application/json"]],["reply:getMetrics:501",["application/json"]],
["reply:getInvokers:200",["application/json"]],["reply:getInvokers:400",["application/json"]],["reply:getInvokers:406",["application/json"]],["reply:getInvokers\
:414",["application/json"]],["reply:getInvokers:500",["application/json"]],["reply:getInvokers:503",["application/json"]],["reply:getHealthyInvokerCount:200",["\
application/json"]],["reply:getHealthyInvokerCount:400",["application/json"]],["reply:getHealthyInvokerCount:406",["application/json"]],["reply:getHealthyInvoke\
rCount:414",["application/json"]],["reply:getHealthyInvokerCount:500",["application/json"]],["reply:getHealthyInvokerCount:503",["application/json"]],["reply:ge\
tInvokersReady:200",["application/json"]],["reply:getInvokersReady:400",["application/json"]],["reply:getInvokersReady:406",["application/json"]],["reply:getInv\
okersReady:414",["application/json"]],["reply:getInvokersReady:500",["application/json"]],["reply:getInvokersReady:503",["application/json"]],["reply:getActiveA\
ctivations:200",["application/json"]],["reply:getActiveActivations:400",["application/json"]],["reply:getActiveActivations:406",["application/json"]],["reply:ge\
tActiveActivations:414",["application/json"]],["reply:getActiveActivations:500",["application/json"]],["reply:getActiveActivations:503",["application/json"]],["\
reply:getActivationCount:200",["application/json"]],["reply:getActivationCount:400",["application/json"]],["reply:getActivationCount:406",["application/json"]],
["reply:getActivationCount:414",["application/json"]],["reply:getActivationCount:500",["application/json"]],["reply:getActivationCount:503",["application/json"]],
["reply:disableController:200",["text/plain"]],["reply:disableController:400",["application/json"]],["reply:disableController:401",["application/json"]],["reply\
:disableController:406",["application/json"]],["reply:disableController:414",["application/json"]],["reply:disableController:500",["application/json"]],["reply:\
disableController:503",["application/json"]],["reply:optionsOutsideApi:200",["text/plain"]],["reply:optionsOutsideApi:400",["application/json"]],["reply:options\
OutsideApi:414",["application/json"]],["reply:optionsOutsideApi:500",["application/json"]],["reply:optionsOutsideApi:503",["application/json"]],["reply:getApiIn\
fo:200",["application/json"]],["reply:getApiInfo:400",["application/json"]],["reply:getApiInfo:406",["application/json"]],["reply:getApiInfo:414",["application/\
json"]],["reply:getApiInfo:500",["application/json"]],["reply:getApiInfo:503",["application/json"]],["reply:getOpenApiDocument:200",["application/json"]],["repl\
y:getOpenApiDocument:501",["application/json"]],["reply:getOpenApiDocs:308",[]],["reply:getOpenApiDocs:501",["application/json"]],["reply:getOpenApiDocsFile:200",
["text/html"]],["reply:getOpenApiDocsFile:404",["application/json"]],["reply:getOpenApiDocsFile:501",["application/json"]],["reply:optionsApi:200",["text/plain"]],
["reply:optionsApi:400",["application/json"]],["reply:optionsApi:414",["application/json"]],["reply:optionsApi:500",["application/json"]],["reply:optionsApi:503",
["application/json"]],["reply:getAllNamespaces:200",["application/json"]],["reply:getAllNamespaces:400",["application/json"]],["reply:getAllNamespaces:401",["ap\
plication/json"]],["reply:getAllNamespaces:406",["application/json"]],["reply:getAllNamespaces:414",["application/json"]],["reply:getAllNamespaces:500",["applic\
ation/json"]],["reply:getAllNamespaces:503",["application/json"]],["reply:getLimits:200",["application/json"]],["reply:getLimits:400",["application/json"]],["re\
ply:getLimits:401",["application/json"]],["reply:getLimits:403",["application/json"]],["reply:getLimits:406",["application/json"]],["reply:getLimits:414",["appl\
ication/json"]],["reply:getLimits:500",["application/json"]],["reply:getLimits:503",["application/json"]],["reply:getLimitByName:400",["application/json"]],["re\
ply:getLimitByName:401",["application/json"]],["reply:getLimitByName:403",["application/json"]],["reply:getLimitByName:404",["application/json"]],["reply:getLim\
itByName:414",["application/json"]],["reply:getLimitByName:500",["application/json"]],["reply:getLimitByName:503",["application/json"]],["reply:getAllActions:20\
0",["application/json"]],["reply:getAllActions:400",["application/json"]],["reply:getAllActions:401",["application/json"]],["reply:getAllActions:403",["applicat\
ion/json"]],["reply:getAllActions:406",["application/json"]],["reply:getAllActions:414",["application/json"]],["reply:getAllActions:500",["application/json"]],[
"reply:getAllActions:503",["application/json"]],["reply:getActionsInPackage:200",["application/json"]],["reply:getActionsInPackage:400",["application/json"]],["\
reply:getActionsInPackage:401",["application/json"]],["reply:getActionsInPackage:403",["application/json"]],["reply:getActionsInPackage:404",["application/json"]],
["reply:getActionsInPackage:406",["application/json"]],["reply:getActionsInPackage:409",["application/json"]],["reply:getActionsInPackage:414",["application/jso\
n"]],["reply:getActionsInPackage:422",["application/json"]],["reply:getActionsInPackage:500",["application/json"]],["reply:getActionsInPackage:503",["applicatio\
n/json"]],["reply:getActionByName:200",["application/json"]],["reply:getActionByName:400",["application/json"]],["reply:getActionByName:401",["application/json"]],
["reply:getActionByName:403",["application/json"]],["reply:getActionByName:404",["application/json"]],["reply:getActionByName:406",["application/json"]],["reply\
:getActionByName:409",["application/json"]],["reply:getActionByName:414",["application/json"]],["reply:getActionByName:500",["application/json"]],["reply:getAct\
ionByName:503",["application/json"]],["reply:updateAction:200",["application/json"]],["reply:updateAction:400",["application/json"]],["reply:updateAction:401",[
"application/json"]],["reply:updateAction:403",["application/json"]],["reply:updateAction:404",["application/json"]],["reply:updateAction:406",["application/jso\
n"]],["reply:updateAction:409",["application/json"]],["reply:updateAction:413",["application/json"]],["reply:updateAction:414",["application/json"]],["reply:upd\
ateAction:415",["application/json"]],["reply:updateAction:422",["application/json"]],["reply:updateAction:500",["application/json"]],["reply:updateAction:503",[
"application/json"]],["reply:invokeAction:200",["application/json"]],["reply:invokeAction:202",["application/json"]],["reply:invokeAction:400",["application/jso\
n"]],["reply:invokeAction:401",["application/json"]],["reply:invokeAction:403",["application/json"]],["reply:invokeAction:404",["application/json"]],["reply:inv\
okeAction:406",["application/json"]],["reply:invokeAction:409",["application/json"]],["reply:invokeAction:413",["application/json"]],["reply:invokeAction:414",[
"application/json"]],["reply:invokeAction:415",["application/json"]],["reply:invokeAction:422",["application/json"]],["reply:invokeAction:429",["application/jso\
n"]],["reply:invokeAction:500",["application/json"]],["reply:invokeAction:502",["application/json"]],["reply:invokeAction:503",["application/json"]],["reply:del\
eteAction:200",["application/json"]],["reply:deleteAction:400",["application/json"]],["reply:deleteAction:401",["application/json"]],["reply:deleteAction:403",[
"application/json"]],["reply:deleteAction:404",["application/json"]],["reply:deleteAction:406",["application/json"]],["reply:deleteAction:409",["application/jso\
n"]],["reply:deleteAction:414",["application/json"]],["reply:deleteAction:500",["application/json"]],["reply:deleteAction:503",["application/json"]],["reply:get\
ActionInPackageByName:200",["application/json"]],["reply:getActionInPackageByName:400",["application/json"]],["reply:getActionInPackageByName:401",["application\
/json"]],["reply:getActionInPackageByName:403",["application/json"]],["reply:getActionInPackageByName:404",["application/json"]],["reply:getActionInPackageByNam\
e:406",["application/json"]],["reply:getActionInPackageByName:409",["application/json"]],["reply:getActionInPackageByName:414",["application/json"]],["reply:get\
ActionInPackageByName:422",["application/json"]],["reply:getActionInPackageByName:500",["application/json"]],["reply:getActionInPackageByName:503",["application\
/json"]],["reply:updateActionInPackage:200",["application/json"]],["reply:updateActionInPackage:400",["application/json"]],["reply:updateActionInPackage:401",["\
application/json"]],["reply:updateActionInPackage:403",["application/json"]],["reply:updateActionInPackage:404",["application/json"]],["reply:updateActionInPack\
age:406",["application/json"]],["reply:updateActionInPackage:409",["application/json"]],["reply:updateActionInPackage:413",["application/json"]],["reply:updateA\
ctionInPackage:414",["application/json"]],["reply:updateActionInPackage:415",["application/json"]],["reply:updateActionInPackage:422",["application/json"]],["re\
ply:updateActionInPackage:500",["application/json"]],["reply:updateActionInPackage:503",["application/json"]],["reply:invokeActionInPackage:200",["application/j\
son"]],["reply:invokeActionInPackage:202",["application/json"]],["reply:invokeActionInPackage:400",["application/json"]],["reply:invokeActionInPackage:401",["ap\
plication/json"]],["reply:invokeActionInPackage:403",["application/json"]],["reply:invokeActionInPackage:404",["application/json"]],["reply:invokeActionInPackag\
e:406",["application/json"]],["reply:invokeActionInPackage:409",["application/json"]],["reply:invokeActionInPackage:413",["application/json"]],["reply:invokeAct\
ionInPackage:414",["application/json"]],["reply:invokeActionInPackage:415",["application/json"]],["reply:invokeActionInPackage:422",["application/json"]],["repl\
y:invokeActionInPackage:429",["application/json"]],["reply:invokeActionInPackage:500",["application/json"]],["reply:invokeActionInPackage:502",["application/jso\
n"]],["reply:invokeActionInPackage:503",["application/json"]],["reply:deleteActionInPackage:200",["application/json"]],["reply:deleteActionInPackage:400",["appl\
ication/json"]],["reply:deleteActionInPackage:401",["application/json"]],["reply:deleteActionInPackage:403",["application/json"]],["reply:deleteActionInPackage:\
404",["application/json"]],["reply:deleteActionInPackage:406",["application/json"]],["reply:deleteActionInPackage:409",["application/json"]],["reply:deleteActio\
nInPackage:414",["application/json"]],["reply:deleteActionInPackage:422",["application/json"]],["reply:deleteActionInPackage:500",["application/json"]],["reply:\
deleteActionInPackage:503",["application/json"]],["reply:invokeWebActionGet:200",["*/*"]],["reply:invokeWebActionGet:202",["application/json"]],["reply:invokeWe\
bActionGet:204",[]],["reply:invokeWebActionGet:400",["application/json"]],["reply:invokeWebActionGet:401",["application/json"]],["reply:invokeWebActionGet:403",
["application/json"]],["reply:invokeWebActionGet:404",["application/json"]],["reply:invokeWebActionGet:406",["application/json"]],["reply:invokeWebActionGet:413",
["application/json"]],["reply:invokeWebActionGet:414",["application/json"]],["reply:invokeWebActionGet:429",["application/json"]],["reply:invokeWebActionGet:500",
["application/json"]],["reply:invokeWebActionGet:501",["application/json"]],["reply:invokeWebActionGet:503",["application/json"]],["reply:invokeWebActionGet:def\
ault",["*/*"]],["reply:invokeWebActionPut:200",["*/*"]],["reply:invokeWebActionPut:202",["application/json"]],["reply:invokeWebActionPut:204",[]],["reply:invoke\
WebActionPut:400",["application/json"]],["reply:invokeWebActionPut:401",["application/json"]],["reply:invokeWebActionPut:403",["application/json"]],["reply:invo\
keWebActionPut:404",["application/json"]],["reply:invokeWebActionPut:406",["application/json"]],["reply:invokeWebActionPut:413",["application/json"]],["reply:in\
vokeWebActionPut:414",["application/json"]],["reply:invokeWebActionPut:429",["application/json"]],["reply:invokeWebActionPut:500",["application/json"]],["reply:\
invokeWebActionPut:501",["application/json"]],["reply:invokeWebActionPut:503",["application/json"]],["reply:invokeWebActionPut:default",["*/*"]],["reply:invokeW\
ebActionPost:200",["*/*"]],["reply:invokeWebActionPost:202",["application/json"]],["reply:invokeWebActionPost:204",[]],["reply:invokeWebActionPost:400",["applic\
ation/json"]],["reply:invokeWebActionPost:401",["application/json"]],["reply:invokeWebActionPost:403",["application/json"]],["reply:invokeWebActionPost:404",["a\
pplication/json"]],["reply:invokeWebActionPost:406",["application/json"]],["reply:invokeWebActionPost:413",["application/json"]],["reply:invokeWebActionPost:414",
["application/json"]],["reply:invokeWebActionPost:429",["application/json"]],["reply:invokeWebActionPost:500",["application/json"]],["reply:invokeWebActionPost:\
501",["application/json"]],["reply:invokeWebActionPost:503",["application/json"]],["reply:invokeWebActionPost:default",["*/*"]],["reply:invokeWebActionDelete:20\
0",["*/*"]],["reply:invokeWebActionDelete:202",["application/json"]],["reply:invokeWebActionDelete:204",[]],["reply:invokeWebActionDelete:400",["application/jso\
n"]],["reply:invokeWebActionDelete:401",["application/json"]],["reply:invokeWebActionDelete:403",["application/json"]],["reply:invokeWebActionDelete:404",["appl\
ication/json"]],["reply:invokeWebActionDelete:406",["application/json"]],["reply:invokeWebActionDelete:413",["application/json"]],["reply:invokeWebActionDelete:\
414",["application/json"]],["reply:invokeWebActionDelete:429",["application/json"]],["reply:invokeWebActionDelete:500",["application/json"]],["reply:invokeWebAc\
tionDelete:501",["application/json"]],["reply:invokeWebActionDelete:503",["application/json"]],["reply:invokeWebActionDelete:default",["*/*"]],["reply:invokeWeb\
ActionOptions:200",[]],["reply:invokeWebActionOptions:202",["application/json"]],["reply:invokeWebActionOptions:204",[]],["reply:invokeWebActionOptions:400",["a\
pplication/json"]],["reply:invokeWebActionOptions:401",["application/json"]],["reply:invokeWebActionOptions:403",["application/json"]],["reply:invokeWebActionOp\
tions:404",["application/json"]],["reply:invokeWebActionOptions:406",["application/json"]],["reply:invokeWebActionOptions:413",["application/json"]],["reply:inv\
okeWebActionOptions:414",["application/json"]],["reply:invokeWebActionOptions:429",["application/json"]],["reply:invokeWebActionOptions:500",["application/json"]],
["reply:invokeWebActionOptions:501",["application/json"]],["reply:invokeWebActionOptions:503",["application/json"]],["reply:invokeWebActionOptions:default",["*/\
*"]],["reply:invokeWebActionHead:200",[]],["reply:invokeWebActionHead:202",["application/json"]],["reply:invokeWebActionHead:204",[]],["reply:invokeWebActionHea\
d:400",["application/json"]],["reply:invokeWebActionHead:401",["application/json"]],["reply:invokeWebActionHead:403",["application/json"]],["reply:invokeWebActi\
onHead:404",["application/json"]],["reply:invokeWebActionHead:406",["application/json"]],["reply:invokeWebActionHead:413",["application/json"]],["reply:invokeWe\
bActionHead:414",["application/json"]],["reply:invokeWebActionHead:429",["application/json"]],["reply:invokeWebActionHead:500",["application/json"]],["reply:inv\
okeWebActionHead:501",["application/json"]],["reply:invokeWebActionHead:503",["application/json"]],["reply:invokeWebActionHead:default",["*/*"]],["reply:invokeW\
ebActionPatch:200",["*/*"]],["reply:invokeWebActionPatch:202",["application/json"]],["reply:invokeWebActionPatch:204",[]],["reply:invokeWebActionPatch:400",["ap\
plication/json"]],["reply:invokeWebActionPatch:401",["application/json"]],["reply:invokeWebActionPatch:403",["application/json"]],["reply:invokeWebActionPatch:4\
04",["application/json"]],["reply:invokeWebActionPatch:406",["application/json"]],["reply:invokeWebActionPatch:413",["application/json"]],["reply:invokeWebActio\
nPatch:414",["application/json"]],["reply:invokeWebActionPatch:429",["application/json"]],["reply:invokeWebActionPatch:500",["application/json"]],["reply:invoke\
WebActionPatch:501",["application/json"]],["reply:invokeWebActionPatch:503",["application/json"]],["reply:invokeWebActionPatch:default",["*/*"]],["reply:invokeW\
ebActionWithoutExtensionGet:200",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:202",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:204",
[]],["reply:invokeWebActionWithoutExtensionGet:400",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:401",["application/json"]],["reply:invokeWe\
bActionWithoutExtensionGet:403",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:404",["application/json"]],["reply:invokeWebActionWithoutExtens\
ionGet:406",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:413",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:414",["applic\
ation/json"]],["reply:invokeWebActionWithoutExtensionGet:429",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:500",["application/json"]],["repl\
y:invokeWebActionWithoutExtensionGet:501",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:503",["application/json"]],["reply:invokeWebActionWit\
houtExtensionGet:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:202",["application/json"]],
["reply:invokeWebActionWithoutExtensionPut:204",[]],["reply:invokeWebActionWithoutExtensionPut:400",["application/json"]],["reply:invokeWebActionWithoutExtensio\
nPut:401",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:403",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:404",["applicat\
ion/json"]],["reply:invokeWebActionWithoutExtensionPut:406",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:413",["application/json"]],["reply:\
invokeWebActionWithoutExtensionPut:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:429",["application/json"]],["reply:invokeWebActionWitho\
utExtensionPut:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:503",
["application/json"]],["reply:invokeWebActionWithoutExtensionPut:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:200",["*/*"]],["reply:invokeWebAc\
tionWithoutExtensionPost:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:204",[]],["reply:invokeWebActionWithoutExtensionPost:400",["appl\
ication/json"]],["reply:invokeWebActionWithoutExtensionPost:401",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:403",["application/json"]],["\
reply:invokeWebActionWithoutExtensionPost:404",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:406",["application/json"]],["reply:invokeWebAct\
ionWithoutExtensionPost:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:414",["application/json"]],["reply:invokeWebActionWithoutExtensio\
nPost:429",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:501",["appli\
cation/json"]],["reply:invokeWebActionWithoutExtensionPost:503",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:default",["*/*"]],["reply:invo\
keWebActionWithoutExtensionDelete:200",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:202",["application/json"]],["reply:invokeWebActionWithoutExtension\
Delete:204",[]],["reply:invokeWebActionWithoutExtensionDelete:400",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:401",["application/json"]],
["reply:invokeWebActionWithoutExtensionDelete:403",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:404",["application/json"]],["reply:invoke\
WebActionWithoutExtensionDelete:406",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:413",["application/json"]],["reply:invokeWebActionWitho\
utExtensionDelete:414",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:429",["application/json"]],["reply:invokeWebActionWithoutExtensionDel\
ete:500",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:501",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:503",["app\
lication/json"]],["reply:invokeWebActionWithoutExtensionDelete:default",["*/*"]],["reply:invokeWebActionWithoutExtensionOptions:200",[]],["reply:invokeWebAction\
WithoutExtensionOptions:202",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:204",[]],["reply:invokeWebActionWithoutExtensionOptions:400",[
"application/json"]],["reply:invokeWebActionWithoutExtensionOptions:401",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:403",["application\
/json"]],["reply:invokeWebActionWithoutExtensionOptions:404",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:406",["application/json"]],["r\
eply:invokeWebActionWithoutExtensionOptions:413",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:414",["application/json"]],["reply:invokeW\
ebActionWithoutExtensionOptions:429",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:500",["application/json"]],["reply:invokeWebActionWith\
outExtensionOptions:501",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:503",["application/json"]],["reply:invokeWebActionWithoutExtension\
Options:default",["*/*"]],["reply:invokeWebActionWithoutExtensionHead:200",[]],["reply:invokeWebActionWithoutExtensionHead:202",["application/json"]],["reply:in\
vokeWebActionWithoutExtensionHead:204",[]],["reply:invokeWebActionWithoutExtensionHead:400",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:40\
1",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:403",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:404",["application/j\
son"]],["reply:invokeWebActionWithoutExtensionHead:406",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:413",["application/json"]],["reply:inv\
okeWebActionWithoutExtensionHead:414",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:429",["application/json"]],["reply:invokeWebActionWithou\
tExtensionHead:500",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:501",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:503",
["application/json"]],["reply:invokeWebActionWithoutExtensionHead:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:200",["*/*"]],["reply:invokeWeb\
ActionWithoutExtensionPatch:202",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:204",[]],["reply:invokeWebActionWithoutExtensionPatch:400",[
"application/json"]],["reply:invokeWebActionWithoutExtensionPatch:401",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:403",["application/jso\
n"]],["reply:invokeWebActionWithoutExtensionPatch:404",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:406",["application/json"]],["reply:inv\
okeWebActionWithoutExtensionPatch:413",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:414",["application/json"]],["reply:invokeWebActionWith\
outExtensionPatch:429",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:500",["application/json"]],["reply:invokeWebActionWithoutExtensionPatc\
h:501",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:503",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:default",["*/*"]],
["reply:invokeWebActionOnPathGet:200",["*/*"]],["reply:invokeWebActionOnPathGet:202",["application/json"]],["reply:invokeWebActionOnPathGet:204",[]],["reply:inv\
okeWebActionOnPathGet:400",["application/json"]],["reply:invokeWebActionOnPathGet:401",["application/json"]],["reply:invokeWebActionOnPathGet:403",["application\
/json"]],["reply:invokeWebActionOnPathGet:404",["application/json"]],["reply:invokeWebActionOnPathGet:406",["application/json"]],["reply:invokeWebActionOnPathGe\
t:413",["application/json"]],["reply:invokeWebActionOnPathGet:414",["application/json"]],["reply:invokeWebActionOnPathGet:429",["application/json"]],["reply:inv\
okeWebActionOnPathGet:500",["application/json"]],["reply:invokeWebActionOnPathGet:501",["application/json"]],["reply:invokeWebActionOnPathGet:503",["application\
/json"]],["reply:invokeWebActionOnPathGet:default",["*/*"]],["reply:invokeWebActionOnPathPut:200",["*/*"]],["reply:invokeWebActionOnPathPut:202",["application/j\
son"]],["reply:invokeWebActionOnPathPut:204",[]],["reply:invokeWebActionOnPathPut:400",["application/json"]],["reply:invokeWebActionOnPathPut:401",["application\
/json"]],["reply:invokeWebActionOnPathPut:403",["application/json"]],["reply:invokeWebActionOnPathPut:404",["application/json"]],["reply:invokeWebActionOnPathPu\
t:406",["application/json"]],["reply:invokeWebActionOnPathPut:413",["application/json"]],["reply:invokeWebActionOnPathPut:414",["application/json"]],["reply:inv\
okeWebActionOnPathPut:429",["application/json"]],["reply:invokeWebActionOnPathPut:500",["application/json"]],["reply:invokeWebActionOnPathPut:501",["application\
/json"]],["reply:invokeWebActionOnPathPut:503",["application/json"]],["reply:invokeWebActionOnPathPut:default",["*/*"]],["reply:invokeWebActionOnPathPost:200",[
"*/*"]],["reply:invokeWebActionOnPathPost:202",["application/json"]],["reply:invokeWebActionOnPathPost:204",[]],["reply:invokeWebActionOnPathPost:400",["applica\
tion/json"]],["reply:invokeWebActionOnPathPost:401",["application/json"]],["reply:invokeWebActionOnPathPost:403",["application/json"]],["reply:invokeWebActionOn\
PathPost:404",["application/json"]],["reply:invokeWebActionOnPathPost:406",["application/json"]],["reply:invokeWebActionOnPathPost:413",["application/json"]],["\
reply:invokeWebActionOnPathPost:414",["application/json"]],["reply:invokeWebActionOnPathPost:429",["application/json"]],["reply:invokeWebActionOnPathPost:500",[
"application/json"]],["reply:invokeWebActionOnPathPost:501",["application/json"]],["reply:invokeWebActionOnPathPost:503",["application/json"]],["reply:invokeWeb\
ActionOnPathPost:default",["*/*"]],["reply:invokeWebActionOnPathDelete:200",["*/*"]],["reply:invokeWebActionOnPathDelete:202",["application/json"]],["reply:invo\
keWebActionOnPathDelete:204",[]],["reply:invokeWebActionOnPathDelete:400",["application/json"]],["reply:invokeWebActionOnPathDelete:401",["application/json"]],[
"reply:invokeWebActionOnPathDelete:403",["application/json"]],["reply:invokeWebActionOnPathDelete:404",["application/json"]],["reply:invokeWebActionOnPathDelete\
:406",["application/json"]],["reply:invokeWebActionOnPathDelete:413",["application/json"]],["reply:invokeWebActionOnPathDelete:414",["application/json"]],["repl\
y:invokeWebActionOnPathDelete:429",["application/json"]],["reply:invokeWebActionOnPathDelete:500",["application/json"]],["reply:invokeWebActionOnPathDelete:501",
["application/json"]],["reply:invokeWebActionOnPathDelete:503",["application/json"]],["reply:invokeWebActionOnPathDelete:default",["*/*"]],["reply:invokeWebActi\
onOnPathOptions:200",[]],["reply:invokeWebActionOnPathOptions:202",["application/json"]],["reply:invokeWebActionOnPathOptions:204",[]],["reply:invokeWebActionOn\
PathOptions:400",["application/json"]],["reply:invokeWebActionOnPathOptions:401",["application/json"]],["reply:invokeWebActionOnPathOptions:403",["application/j\
son"]],["reply:invokeWebActionOnPathOptions:404",["application/json"]],["reply:invokeWebActionOnPathOptions:406",["application/json"]],["reply:invokeWebActionOn\
PathOptions:413",["application/json"]],["reply:invokeWebActionOnPathOptions:414",["application/json"]],["reply:invokeWebActionOnPathOptions:429",["application/j\
son"]],["reply:invokeWebActionOnPathOptions:500",["application/json"]],["reply:invokeWebActionOnPathOptions:501",["application/json"]],["reply:invokeWebActionOn\
PathOptions:503",["application/json"]],["reply:invokeWebActionOnPathOptions:default",["*/*"]],["reply:invokeWebActionOnPathHead:200",[]],["reply:invokeWebAction\
OnPathHead:202",["application/json"]],["reply:invokeWebActionOnPathHead:204",[]],["reply:invokeWebActionOnPathHead:400",["application/json"]],["reply:invokeWebA\
ctionOnPathHead:401",["application/json"]],["reply:invokeWebActionOnPathHead:403",["application/json"]],["reply:invokeWebActionOnPathHead:404",["application/jso\
n"]],["reply:invokeWebActionOnPathHead:406",["application/json"]],["reply:invokeWebActionOnPathHead:413",["application/json"]],["reply:invokeWebActionOnPathHead\
:414",["application/json"]],["reply:invokeWebActionOnPathHead:429",["application/json"]],["reply:invokeWebActionOnPathHead:500",["application/json"]],["reply:in\
vokeWebActionOnPathHead:501",["application/json"]],["reply:invokeWebActionOnPathHead:503",["application/json"]],["reply:invokeWebActionOnPathHead:default",["*/*"]],
["reply:invokeWebActionOnPathPatch:200",["*/*"]],["reply:invokeWebActionOnPathPatch:202",["application/json"]],["reply:invokeWebActionOnPathPatch:204",[]],["rep\
ly:invokeWebActionOnPathPatch:400",["application/json"]],["reply:invokeWebActionOnPathPatch:401",["application/json"]],["reply:invokeWebActionOnPathPatch:403",[
"application/json"]],["reply:invokeWebActionOnPathPatch:404",["application/json"]],["reply:invokeWebActionOnPathPatch:406",["application/json"]],["reply:invokeW\
ebActionOnPathPatch:413",["application/json"]],["reply:invokeWebActionOnPathPatch:414",["application/json"]],["reply:invokeWebActionOnPathPatch:429",["applicati\
on/json"]],["reply:invokeWebActionOnPathPatch:500",["application/json"]],["reply:invokeWebActionOnPathPatch:501",["application/json"]],["reply:invokeWebActionOn\
PathPatch:503",["application/json"]],["reply:invokeWebActionOnPathPatch:default",["*/*"]],["reply:getAllRules:200",["application/json"]],["reply:getAllRules:400",
["application/json"]],["reply:getAllRules:401",["application/json"]],["reply:getAllRules:403",["application/json"]],["reply:getAllRules:406",["application/json"]],
["reply:getAllRules:414",["application/json"]],["reply:getAllRules:500",["application/json"]],["reply:getAllRules:503",["application/json"]],["reply:getRuleByNa\
me:200",["application/json"]],["reply:getRuleByName:400",["application/json"]],["reply:getRuleByName:401",["application/json"]],["reply:getRuleByName:403",["app\
lication/json"]],["reply:getRuleByName:404",["application/json"]],["reply:getRuleByName:406",["application/json"]],["reply:getRuleByName:409",["application/json"]],
["reply:getRuleByName:414",["application/json"]],["reply:getRuleByName:500",["application/json"]],["reply:getRuleByName:503",["application/json"]],["reply:updat\
eRule:200",["application/json"]],["reply:updateRule:400",["application/json"]],["reply:updateRule:401",["application/json"]],["reply:updateRule:403",["applicati\
on/json"]],["reply:updateRule:404",["application/json"]],["reply:updateRule:406",["application/json"]],["reply:updateRule:409",["application/json"]],["reply:upd\
ateRule:413",["application/json"]],["reply:updateRule:414",["application/json"]],["reply:updateRule:415",["application/json"]],["reply:updateRule:422",["applica\
tion/json"]],["reply:updateRule:500",["application/json"]],["reply:updateRule:503",["application/json"]],["reply:setState:200",["text/plain"]],["reply:setState:\
400",["application/json"]],["reply:setState:401",["application/json"]],["reply:setState:403",["application/json"]],["reply:setState:404",["application/json"]],[
"reply:setState:406",["application/json"]],["reply:setState:409",["application/json"]],["reply:setState:413",["application/json"]],["reply:setState:414",["appli\
cation/json"]],["reply:setState:415",["application/json"]],["reply:setState:500",["application/json"]],["reply:setState:503",["application/json"]],["reply:delet\
eRule:200",["application/json"]],["reply:deleteRule:400",["application/json"]],["reply:deleteRule:401",["application/json"]],["reply:deleteRule:403",["applicati\
on/json"]],["reply:deleteRule:404",["application/json"]],["reply:deleteRule:406",["application/json"]],["reply:deleteRule:409",["application/json"]],["reply:del\
eteRule:414",["application/json"]],["reply:deleteRule:500",["application/json"]],["reply:deleteRule:503",["application/json"]],["reply:getAllTriggers:200",["app\
lication/json"]],["reply:getAllTriggers:400",["application/json"]],["reply:getAllTriggers:401",["application/json"]],["reply:getAllTriggers:403",["application/j\
son"]],["reply:getAllTriggers:406",["application/json"]],["reply:getAllTriggers:414",["application/json"]],["reply:getAllTriggers:500",["application/json"]],["r\
eply:getAllTriggers:503",["application/json"]],["reply:getTriggerByName:200",["application/json"]],["reply:getTriggerByName:400",["application/json"]],["reply:g\
etTriggerByName:401",["application/json"]],["reply:getTriggerByName:403",["application/json"]],["reply:getTriggerByName:404",["application/json"]],["reply:getTr\
iggerByName:406",["application/json"]],["reply:getTriggerByName:409",["application/json"]],["reply:getTriggerByName:414",["application/json"]],["reply:getTrigge\
rByName:500",["application/json"]],["reply:getTriggerByName:503",["application/json"]],["reply:updateTrigger:200",["application/json"]],["reply:updateTrigger:40\
0",["application/json"]],["reply:updateTrigger:401",["application/json"]],["reply:updateTrigger:403",["application/json"]],["reply:updateTrigger:404",["applicat\
ion/json"]],["reply:updateTrigger:406",["application/json"]],["reply:updateTrigger:409",["application/json"]],["reply:updateTrigger:413",["application/json"]],[
"reply:updateTrigger:414",["application/json"]],["reply:updateTrigger:415",["application/json"]],["reply:updateTrigger:500",["application/json"]],["reply:update\
Trigger:503",["application/json"]],["reply:fireTrigger:202",["application/json"]],["reply:fireTrigger:204",[]],["reply:fireTrigger:400",["application/json"]],["\
reply:fireTrigger:401",["application/json"]],["reply:fireTrigger:403",["application/json"]],["reply:fireTrigger:404",["application/json"]],["reply:fireTrigger:4\
06",["application/json"]],["reply:fireTrigger:409",["application/json"]],["reply:fireTrigger:413",["application/json"]],["reply:fireTrigger:414",["application/j\
son"]],["reply:fireTrigger:415",["application/json"]],["reply:fireTrigger:429",["application/json"]],["reply:fireTrigger:500",["application/json"]],["reply:fire\
Trigger:503",["application/json"]],["reply:deleteTrigger:200",["application/json"]],["reply:deleteTrigger:400",["application/json"]],["reply:deleteTrigger:401",
["application/json"]],["reply:deleteTrigger:403",["application/json"]],["reply:deleteTrigger:404",["application/json"]],["reply:deleteTrigger:406",["application\
/json"]],["reply:deleteTrigger:409",["application/json"]],["reply:deleteTrigger:414",["application/json"]],["reply:deleteTrigger:500",["application/json"]],["re\
ply:deleteTrigger:503",["application/json"]],["reply:getAllPackages:200",["application/json"]],["reply:getAllPackages:400",["application/json"]],["reply:getAllP\
ackages:401",["application/json"]],["reply:getAllPackages:403",["application/json"]],["reply:getAllPackages:406",["application/json"]],["reply:getAllPackages:41\
4",["application/json"]],["reply:getAllPackages:500",["application/json"]],["reply:getAllPackages:503",["application/json"]],["reply:getPackageByName:200",["app\
lication/json"]],["reply:getPackageByName:400",["application/json"]],["reply:getPackageByName:401",["application/json"]],["reply:getPackageByName:403",["applica\
tion/json"]],["reply:getPackageByName:404",["application/json"]],["reply:getPackageByName:406",["application/json"]],["reply:getPackageByName:409",["application\
/json"]],["reply:getPackageByName:414",["application/json"]],["reply:getPackageByName:422",["application/json"]],["reply:getPackageByName:500",["application/jso\
n"]],["reply:getPackageByName:503",["application/json"]],["reply:updatePackage:200",["application/json"]],["reply:updatePackage:400",["application/json"]],["rep\
ly:updatePackage:401",["application/json"]],["reply:updatePackage:403",["application/json"]],["reply:updatePackage:404",["application/json"]],["reply:updatePack\
age:406",["application/json"]],["reply:updatePackage:409",["application/json"]],["reply:updatePackage:413",["application/json"]],["reply:updatePackage:414",["ap\
plication/json"]],["reply:updatePackage:415",["application/json"]],["reply:updatePackage:422",["application/json"]],["reply:updatePackage:500",["application/jso\
n"]],["reply:updatePackage:503",["application/json"]],["reply:deletePackage:200",["application/json"]],["reply:deletePackage:400",["application/json"]],["reply:\
deletePackage:401",["application/json"]],["reply:deletePackage:403",["application/json"]],["reply:deletePackage:404",["application/json"]],["reply:deletePackage\
:406",["application/json"]],["reply:deletePackage:409",["application/json"]],["reply:deletePackage:414",["application/json"]],["reply:deletePackage:500",["appli\
cation/json"]],["reply:deletePackage:503",["application/json"]],["reply:getActivations:200",["application/json"]],["reply:getActivations:400",["application/json"]],
["reply:getActivations:401",["application/json"]],["reply:getActivations:403",["application/json"]],["reply:getActivations:406",["application/json"]],["reply:ge\
tActivations:414",["application/json"]],["reply:getActivations:500",["application/json"]],["reply:getActivations:503",["application/json"]],["reply:getActivatio\
nById:200",["application/json"]],["reply:getActivationById:400",["application/json"]],["reply:getActivationById:401",["application/json"]],["reply:getActivation\
ById:403",["application/json"]],["reply:getActivationById:404",["application/json"]],["reply:getActivationById:406",["application/json"]],["reply:getActivationB\
yId:414",["application/json"]],["reply:getActivationById:500",["application/json"]],["reply:getActivationById:503",["application/json"]],["reply:getActivationLo\
gs:200",["application/json"]],["reply:getActivationLogs:400",["application/json"]],["reply:getActivationLogs:401",["application/json"]],["reply:getActivationLog\
s:403",["application/json"]],["reply:getActivationLogs:404",["application/json"]],["reply:getActivationLogs:406",["application/json"]],["reply:getActivationLogs\
:414",["application/json"]],["reply:getActivationLogs:500",["application/json"]],["reply:getActivationLogs:503",["application/json"]],["reply:getActivationResul\
t:200",["application/json"]],["reply:getActivationResult:400",["application/json"]],["reply:getActivationResult:401",["application/json"]],["reply:getActivation\
Result:403",["application/json"]],["reply:getActivationResult:404",["application/json"]],["reply:getActivationResult:406",["application/json"]],["reply:getActiv\
ationResult:414",["application/json"]],["reply:getActivationResult:500",["application/json"]],["reply:getActivationResult:503",["application/json"]]],types:[["p\
ath:getServerInfo",{}],["query:getServerInfo",{}],["path:ping",{}],["query:ping",{}],["path:getApiDocs",{}],["query:getApiDocs",{}],["path:getDocs",{}],["query:\
getDocs",{}],["path:getDocsFile",{rest:"string"}],["query:getDocsFile",{}],["path:getMetrics",{}],["query:getMetrics",{}],["path:getInvokers",{}],["query:getInv\
okers",{}],["path:getHealthyInvokerCount",{}],["query:getHealthyInvokerCount",{}],["path:getInvokersReady",{}],["query:getInvokersReady",{}],["path:getActiveAct\
ivations",{}],["query:getActiveActivations",{}],["path:getActivationCount",{}],["query:getActivationCount",{}],["path:disableController",{}],["query:disableCont\
roller",{}],["path:optionsOutsideApi",{rest:"string"}],["query:optionsOutsideApi",{}],["path:getApiInfo",{}],["query:getApiInfo",{}],["path:getOpenApiDocument",
{}],["query:getOpenApiDocument",{}],["path:getOpenApiDocs",{}],["query:getOpenApiDocs",{}],["path:getOpenApiDocsFile",{rest:"string"}],["query:getOpenApiDocsFil\
e",{}],["path:optionsApi",{rest:"string"}],["query:optionsApi",{}],["path:getAllNamespaces",{}],["query:getAllNamespaces",{}],["path:getLimits",{}],["query:getL\
imits",{}],["path:getLimitByName",{}],["query:getLimitByName",{}],["path:getAllActions",{}],["query:getAllActions",{limit:"integer",skip:"integer",count:"boolea\
n",docs:"boolean"}],["path:getActionsInPackage",{}],["query:getActionsInPackage",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getActi\
onByName",{}],["query:getActionByName",{code:"boolean"}],["path:updateAction",{}],["query:updateAction",{overwrite:"boolean"}],["path:invokeAction",{}],["query:\
invokeAction",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteAction",{}],["query:deleteAction",{}],["path:getActionInPackageByName",{}],[
"query:getActionInPackageByName",{code:"boolean"}],["path:updateActionInPackage",{}],["query:updateActionInPackage",{overwrite:"boolean"}],["path:invokeActionIn\
Package",{}],["query:invokeActionInPackage",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteActionInPackage",{}],["query:deleteActionInPac\
kage",{}],["path:invokeWebActionGet",{extension:"string"}],["query:invokeWebActionGet",{}],["path:invokeWebActionPut",{extension:"string"}],["query:invokeWebAct\
ionPut",{}],["path:invokeWebActionPost",{extension:"string"}],["query:invokeWebActionPost",{}],["path:invokeWebActionDelete",{extension:"string"}],["query:invok\
eWebActionDelete",{}],["path:invokeWebActionOptions",{extension:"string"}],["query:invokeWebActionOptions",{}],["path:invokeWebActionHead",{extension:"string"}],
["query:invokeWebActionHead",{}],["path:invokeWebActionPatch",{extension:"string"}],["query:invokeWebActionPatch",{}],["path:invokeWebActionWithoutExtensionGet",
{}],["query:invokeWebActionWithoutExtensionGet",{}],["path:invokeWebActionWithoutExtensionPut",{}],["query:invokeWebActionWithoutExtensionPut",{}],["path:invoke\
WebActionWithoutExtensionPost",{}],["query:invokeWebActionWithoutExtensionPost",{}],["path:invokeWebActionWithoutExtensionDelete",{}],["query:invokeWebActionWit\
houtExtensionDelete",{}],["path:invokeWebActionWithoutExtensionOptions",{}],["query:invokeWebActionWithoutExtensionOptions",{}],["path:invokeWebActionWithoutExt\
ensionHead",{}],["query:invokeWebActionWithoutExtensionHead",{}],["path:invokeWebActionWithoutExtensionPatch",{}],["query:invokeWebActionWithoutExtensionPatch",
{}],["path:invokeWebActionOnPathGet",{rest:"string"}],["query:invokeWebActionOnPathGet",{}],["path:invokeWebActionOnPathPut",{rest:"string"}],["query:invokeWebA\
ctionOnPathPut",{}],["path:invokeWebActionOnPathPost",{rest:"string"}],["query:invokeWebActionOnPathPost",{}],["path:invokeWebActionOnPathDelete",{rest:"string"}],
["query:invokeWebActionOnPathDelete",{}],["path:invokeWebActionOnPathOptions",{rest:"string"}],["query:invokeWebActionOnPathOptions",{}],["path:invokeWebActionO\
nPathHead",{rest:"string"}],["query:invokeWebActionOnPathHead",{}],["path:invokeWebActionOnPathPatch",{rest:"string"}],["query:invokeWebActionOnPathPatch",{}],[
"path:getAllRules",{}],["query:getAllRules",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getRuleByName",{}],["query:getRuleByName",{}],
["path:updateRule",{}],["query:updateRule",{overwrite:"boolean"}],["path:setState",{}],["query:setState",{}],["path:deleteRule",{}],["query:deleteRule",{}],["pa\
th:getAllTriggers",{}],["query:getAllTriggers",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getTriggerByName",{}],["query:getTriggerB\
yName",{}],["path:updateTrigger",{}],["query:updateTrigger",{overwrite:"boolean"}],["path:fireTrigger",{}],["query:fireTrigger",{}],["path:deleteTrigger",{}],["\
query:deleteTrigger",{}],["path:getAllPackages",{}],["query:getAllPackages",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",public:"boolean"}],["\
path:getPackageByName",{}],["query:getPackageByName",{}],["path:updatePackage",{}],["query:updatePackage",{overwrite:"boolean"}],["path:deletePackage",{}],["que\
ry:deletePackage",{force:"boolean"}],["path:getActivations",{}],["query:getActivations",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",name:"str\
ing",since:"integer",upto:"integer"}],["path:getActivationById",{activationId:"string"}],["query:getActivationById",{}],["path:getActivationLogs",{activationId:"\
string"}],["query:getActivationLogs",{}],["path:getActivationResult",{activationId:"string"}],["query:getActivationResult",{}]]});export{nn as validateParameters,sn as validateReply,tn as validateRequestBody,rn as validateSchema};
