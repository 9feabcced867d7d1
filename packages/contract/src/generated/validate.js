// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
var qt=Object.defineProperty;var Et=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(u){throw s=0,u}},Dt=(r,s)=>{for(var u in s)qt(r,u,{get:s[u],enumerable:!0})};var _t=Et(Pt=>{"use strict";Object.defineProperty(Pt,"__esModule",{value:!0});function At(r){let s=r.length,u=0,m=0,a;for(;m<s;)u++,a=r.charCodeAt(m++),a>=55296&&
a<=56319&&m<s&&(a=r.charCodeAt(m),(a&64512)===56320&&m++);return u}Pt.default=At;At.code='require("ajv/dist/runtime/ucs2length").default'});var bt={};Dt(bt,{Action:()=>pr,ActionCount:()=>mr,ActionExec:()=>or,ActionExecPut:()=>ar,ActionLimits:()=>tr,ActionLimitsPut:()=>rr,ActionList:()=>ur,ActionMeta:()=>cr,
ActionPut:()=>yr,Activation:()=>Sr,ActivationBrief:()=>Cr,ActivationBriefList:()=>Kr,ActivationCount:()=>Qr,ActivationId:()=>Jr,ActivationIdText:()=>Kt,ActivationList:()=>Hr,
ActivationLogs:()=>Zr,ActivationResult:()=>Rr,ActiveActivations:()=>di,Annotations:()=>Xt,ApiInfo:()=>oi,BlackboxExec:()=>nr,ByteSize:()=>Xr,CodeExec:()=>ir,EmptyObject:()=>Dr,
EntityName:()=>$t,EntityPath:()=>Vt,EpochMs:()=>zt,ErrorMessage:()=>Nt,InvokerStates:()=>ci,InvokersNotReady:()=>yi,InvokersReady:()=>mi,JsonValue:()=>It,KeyValue:()=>Zt,
Namespaces:()=>Ur,OpenApiDocument:()=>pi,Package:()=>Or,PackageAction:()=>Ir,PackageBinding:()=>Nr,PackageCount:()=>Vr,PackageList:()=>Tr,PackageMeta:()=>$r,PackagePut:()=>Br,
PackageWithContents:()=>Mr,Parameter:()=>Ut,Parameters:()=>Yt,PathName:()=>er,Payload:()=>Mt,QualifiedNameInput:()=>Lt,QualifiedNameText:()=>Jt,Rule:()=>gr,RuleCount:()=>kr,
RuleList:()=>Pr,RuleMeta:()=>vr,RulePut:()=>br,RuleStatus:()=>dr,RuleStatusPut:()=>Ar,RuntimeInfo:()=>ri,SequenceExec:()=>sr,ServerInfo:()=>si,ServerLimits:()=>ii,
SwaggerDocument:()=>ai,Trigger:()=>jr,TriggerCount:()=>qr,TriggerList:()=>wr,TriggerMeta:()=>xr,TriggerPut:()=>Er,TriggerRule:()=>_r,UserLimits:()=>ei,Version:()=>Gt,
VersionInput:()=>Ht,WebForm:()=>Ft,path_getActionByName:()=>Ei,path_getActionInPackageByName:()=>Fi,path_getActionsInPackage:()=>qi,path_getActivationById:()=>Qi,
path_getDocsFile:()=>hi,path_getLimitByName:()=>Wi,path_getLimits:()=>ji,path_getRuleByName:()=>Ji,path_getServerInfo:()=>fi,path_getTriggerByName:()=>Li,path_invokeWebActionGet:()=>$i,
path_invokeWebActionOnPathGet:()=>Vi,query_deletePackage:()=>Hi,query_getActionByName:()=>Di,query_getActivations:()=>Ci,query_getAllActions:()=>xi,query_getAllPackages:()=>Si,
query_invokeAction:()=>Ii,query_updateAction:()=>Ni,reply_disableController_200_text_plain:()=>Ai,reply_getActivations_200_application_json:()=>Ki,reply_getAllActions_200_application_json:()=>wi,
reply_getAllPackages_200_application_json:()=>Gi,reply_getAllRules_200_application_json:()=>Bi,reply_getAllTriggers_200_application_json:()=>Ri,reply_getDocsFile_200_text_html:()=>vi,
reply_getHealthyInvokerCount_200_application_json:()=>ki,reply_getInvokersReady_500_application_json:()=>bi,reply_getMetrics_200_text_plain:()=>Pi,reply_invokeAction_200_application_json:()=>Oi,
reply_invokeAction_500_application_json:()=>Mi,reply_optionsOutsideApi_200_text_plain:()=>_i,reply_ping_200_text_plain:()=>gi});var Nt=F;var A=_t().default;function F(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=F.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.error===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[t]:e.push(t),i++}if(r.code===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(!(t==="error"||t==="code")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.error!==void 0){let t=r.error;if(typeof t=="string"){if(A(t)<1){let n={instancePath:s+"/e\
rror",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:s+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}
if(r.code!==void 0){let t=r.code;if(typeof t=="string"){if(A(t)<1){let n={instancePath:s+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return F.errors=e,i===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var It=$,Ot={type:[
"object","array","string","number","boolean","null"],description:"Any JSON value.",items:{},additionalProperties:!0};function $(r,{instancePath:s="",parentData:u,
parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!=
"object"&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Ot.
type},message:"must be object,array,string,number,boolean,null"};e===null?e=[t]:e.push(t),i++}return $.errors=e,i===0}$.evaluated={props:!0,items:!0,dynamicProps:!1,
dynamicItems:!1};var Mt=ge;function ge(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(r&&typeof r=="object"&&!Array.isArray(r))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ge.errors=e,i===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ft=he;function he(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=he.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(typeof r[t]!="string"){let n={instancePath:s+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return he.errors=
e,i===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=c;var Tt=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$","u");function c(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=c.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(A(r)>256){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),i++}if(A(r)<1){let t={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),i++}if(!Tt.test(r)){let t={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&\
-]{0,254}[\\w@.&-])$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),i++}return c.errors=e,i===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};var Vt=j;var Bt=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$","u");function j(r,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=j.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(A(
r)>513){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:513},message:"must NOT have more than 513 characters"};e===null?e=[t]:e.
push(t),i++}if(A(r)<1){let t={instancePath:s,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[t]:e.push(t),i++}if(!Bt.test(r)){let t={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
i++}return j.errors=e,i===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var Jt=B;var Rt=new RegExp("^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$","u");function B(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(A(r)>771){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:771},message:"must NOT have more than 771 characters"};e===null?e=[t]:e.push(t),i++}if(A(r)<4){let t={instancePath:s,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[t]:e.push(t),i++}if(!Rt.test(r)){let t={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"},message:'must match pattern "^(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}return B.errors=e,i===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var Lt=N;var St=new RegExp("^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$","u");var jt=new RegExp("^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$","u");function k(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,i=0,o=k.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!jt.test(r)){let t={
instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match\
 pattern "^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}return k.errors=e,i===0}k.evaluated={dynamicProps:!1,dynamicItems:!1};function N(r,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=N.evaluated;o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0);let t=i,n=!1,l=null,y=i;if(typeof r=="string"){if(A(r)>771){let g={instancePath:s,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{
limit:771},message:"must NOT have more than 771 characters"};e===null?e=[g]:e.push(g),i++}if(A(r)<3){let g={instancePath:s,schemaPath:"#/oneOf/0/minLength",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[g]:e.push(g),i++}if(!St.test(r)){let g={instancePath:s,schemaPath:"#/on\
eOf/0/pattern",keyword:"pattern",params:{pattern:"^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"},message:'must match\
 pattern "^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"'};e===null?e=[g]:e.push(g),i++}}else{let g={instancePath:s,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),i++}var f=y===i;f&&(n=!0,l=0);let d=i;if(r&&typeof r=="\
object"&&!Array.isArray(r)){if(r.path===void 0){let g={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'"};e===null?e=[g]:e.push(g),i++}if(r.name===void 0){let g={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[g]:e.push(g),i++}r.path!==void 0&&(j(r.path,{instancePath:s+"/path",parentData:r,
parentDataProperty:"path",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",
parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+
"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.binding!==void 0&&(j(
r.binding,{instancePath:s+"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),i=e.length))}else{
let g={instancePath:s,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),i++}var f=d===i;if(f&&
n)n=!1,l=[l,1];else if(f){n=!0,l=1;var v={};v.path=!0,v.name=!0,v.version=!0,v.binding=!0}if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}return N.errors=e,o.props=v,i===
0}N.evaluated={dynamicProps:!0,dynamicItems:!1};var Gt=ve;function ve(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!jt.test(r)){let t={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match pattern "^(?:0|[1-9]\\d{0,9\
})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),i++}return ve.errors=e,i===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Ht=w;var Ct=new RegExp("^\\d{1,10}(?:\\.\\d{1,10}){0,2}$","u");function w(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=w.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(A(r)>256){let t={instancePath:s,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),i++}if(!Ct.test(r)){let t={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"},message:'must match pattern "^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"'};e===
null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
i++}return w.errors=e,i===0}w.evaluated={dynamicProps:!1,dynamicItems:!1};var zt=P;function P(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=P.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}return P.errors=e,i===0}P.evaluated={dynamicProps:!1,
dynamicItems:!1};var Kt=W;var Qt=new RegExp("^[0-9a-f]{32}$","u");function W(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(A(r)>32){let t={instancePath:s,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[t]:e.push(t),i++}if(A(r)<32){let t={instancePath:s,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[t]:e.push(t),i++}if(!Qt.test(r)){let t={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[t]:e.push(t),i++}}else{let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}return W.errors=e,i===0}W.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Zt=J;function J(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=J.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[t]:e.push(t),i++}if(r.value===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),i++}if(r.key!==void 0&&typeof r.
key!="string"){let t={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return J.
errors=e,i===0}J.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var Ut=R;function R(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=R.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.key===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[t]:e.push(t),i++}if(r.value===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),i++}if(r.key!==void 0&&typeof r.
key!="string"){let t={instancePath:s+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),i++}if(r.init!==void 0&&typeof r.init!="boolean"){let t={instancePath:s+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.encryption!==void 0&&typeof r.encryption!="string"){let t={instancePath:s+"/encryption",schemaPath:"\
#/properties/encryption/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return R.errors=e,i===0}R.evaluated={props:{key:!0,value:!0,
init:!0,encryption:!0},dynamicProps:!1,dynamicItems:!1};var Xt=h;function h(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=h.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)J(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}return h.errors=e,i===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Yt=b;function b(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=b.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){let t=r.length;for(let n=0;n<t;n++)R(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),i++}return b.errors=e,i===0}b.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var er=x;function x(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=x.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.path===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t===
"path"||t==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),i++}r.path!==void 0&&(j(r.path,{instancePath:s+"/path",parentData:r,parentDataProperty:"path",rootData:a,dynamicAnchors:p})||
(e=e===null?j.errors:e.concat(j.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),i++}return x.errors=e,i===0}x.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=T;function T(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=T.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.timeout===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"timeout"},message:"must have required property 'timeout'"};e===null?e=[t]:e.push(t),i++}if(r.memory===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'"};e===null?e=[t]:e.push(t),i++}if(r.logs===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?
e=[t]:e.push(t),i++}if(r.concurrency===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrency"},message:"\
must have required property 'concurrency'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="timeout"||t==="memory"||t==="logs"||t==="concurrency"||t==="in\
stances")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),i++}if(r.timeout!==void 0){let t=r.timeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="n\
umber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(r.memory!==void 0){let t=r.memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(r.logs!==void 0){let t=r.logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.concurrency!==void 0){let t=r.concurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}if(r.instances!==void 0){let t=r.instances;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return T.errors=e,i===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=L;function L(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=L.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.timeout!==void 0){let t=r.timeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>3e5||isNaN(t)){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"};e===null?e=[n]:e.push(n),i++}if(t<100||isNaN(t)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),i++}}}if(r.memory!==void 0){
let t=r.memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>512||isNaN(t)){let n={instancePath:s+"/memory",
schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:512},message:"must be <= 512"};e===null?e=[n]:e.push(n),i++}if(t<128||isNaN(
t)){let n={instancePath:s+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:128},message:"must be >= 128"};e===
null?e=[n]:e.push(n),i++}}}if(r.logs!==void 0){let t=r.logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/logs",schemaPath:"\
#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>
10||isNaN(t)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};
e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(r.concurrency!==void 0){let t=r.concurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>500||isNaN(t)){let n={instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){let n={instancePath:s+"/concurrency",schemaPath:"\
#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),i++}}}if(r.instances!==void 0){
let t=r.instances;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/instances",schemaPath:"#/properties/instances/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+
"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return L.errors=e,i===0}L.
evaluated={props:{timeout:!0,memory:!0,logs:!0,concurrency:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};var ir=S;function S(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=S.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),i++}if(r.binary===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[n]:e.push(n),i++}for(let n in r)if(!(n===
"kind"||n==="code"||n==="binary"||n==="main")){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(r.kind!==void 0){let n=r.kind,l=i,y=i;if(!(n==="blackbox"||n==="sequence")){let d={};
e===null?e=[d]:e.push(d),i++}var t=y===i;if(t){let d={instancePath:s+"/kind",schemaPath:"#/properties/kind/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[d]:e.push(d),i++}else i=l,e!==null&&(l?e.length=l:e=null);if(typeof n=="string"){if(A(n)<1){let d={instancePath:s+"/kind",schemaPath:"#/propert\
ies/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),i++}}else{let d={instancePath:s+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}if(r.code!==void 0&&typeof r.
code!="string"){let n={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}if(r.binary!==void 0&&typeof r.binary!="boolean"){let n={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(r.main!==void 0&&typeof r.main!="string"){let n={instancePath:s+"/main",schemaPath:"#/prope\
rties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return S.errors=e,i===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nr=G;function G(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=G.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(r.image===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),i++}if(r.binary===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[t]:
e.push(t),i++}for(let t in r)if(!(t==="kind"||t==="image"||t==="code"||t==="binary"||t==="main")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.kind!==void 0){let t=r.kind;
if(typeof t!="string"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(t!=="blackbox"){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"blackbox"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(r.image!==void 0){let t=r.image;if(typeof t=="string"){if(A(t)<1){let n={instancePath:s+"/image",schemaPath:"\
#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.code!==void 0&&
typeof r.code!="string"){let t={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(r.binary!==void 0&&typeof r.binary!="boolean"){let t={instancePath:s+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.main!==void 0&&typeof r.main!="string"){let t={instancePath:s+"/main",schemaPath:"#\
/properties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return G.errors=e,i===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var sr=H;function H(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=H.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(r.components===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};e===null?e=[t]:e.push(t),i++}
for(let t in r)if(!(t==="kind"||t==="components")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.kind!==void 0){let t=r.kind;if(typeof t!="string"){let n={instancePath:s+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t!=="sequence"){let n={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}
if(r.components!==void 0){let t=r.components;if(Array.isArray(t)){if(t.length>50){let l={instancePath:s+"/components",schemaPath:"#/properties/components/maxIte\
ms",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}if(t.length<1){let l={instancePath:s+"/compone\
nts",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),i++}
let n=t.length;for(let l=0;l<n;l++)B(t[l],{instancePath:s+"/components/"+l,parentData:t,parentDataProperty:l,rootData:a,dynamicAnchors:p})||(e=e===null?B.errors:
e.concat(B.errors),i=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return H.errors=e,i===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or=C;function C(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=C.evaluated;o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=null,y=i;S(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?S.errors:
e.concat(S.errors),i=e.length);var v=y===i;if(v){n=!0,l=0;var d=!0}let f=i;G(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||
(e=e===null?G.errors:e.concat(G.errors),i=e.length);var v=f===i;if(v&&n)n=!1,l=[l,1];else{v&&(n=!0,l=1,d!==!0&&(d=!0));let g=i;H(r,{instancePath:s,parentData:u,
parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?H.errors:e.concat(H.errors),i=e.length);var v=g===i;v&&n?(n=!1,l=[l,2]):v&&(n=!0,l=2,d!==!0&&(d=
!0))}if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}return C.errors=e,o.props=d,i===0}C.evaluated={dynamicProps:!0,dynamicItems:!1};var ar=z;function z(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(r.kind!==void 0){let t=r.kind;if(typeof t==
"string"){if(A(t)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(r.code!==void 0&&typeof r.code!="string"){let t={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.image!==void 0){let t=r.image;if(typeof t=="string"){if(A(t)<1){let n={
instancePath:s+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}if(r.main!==void 0&&typeof r.main!="string"){let t={instancePath:s+"/main",schemaPath:"#/properties/main/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.binary!==void 0&&typeof r.binary!="boolean"){let t={instancePath:s+"/binary",schemaPath:"\
#/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.components!==void 0){let t=r.components;
if(Array.isArray(t)){if(t.length>50){let l={instancePath:s+"/components",schemaPath:"#/properties/components/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++)N(t[l],{instancePath:s+"/components/"+l,parentData:t,parentDataProperty:l,
rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)}else{let n={instancePath:s+"/components",schemaPath:"#/properties/components/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return z.errors=e,i===0}z.evaluated={props:{kind:!0,code:!0,image:!0,main:!0,binary:!0,
components:!0},dynamicProps:!1,dynamicItems:!1};var pr=Pe,lr={type:"object",additionalProperties:!1,required:["namespace","name","exec","parameters","limits","v\
ersion","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityPath"},name:{$ref:"#/$defs/EntityName"},exec:{$ref:"#/$defs/ActionExec"},parameters:{
$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/ActionLimits"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},
updated:{$ref:"#/$defs/EpochMs"},binding:{$ref:"#/$defs/EntityPath",description:"The binding it was read through."}}},V=Object.prototype.hasOwnProperty;function Pe(r,{
instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.exec===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[t]:e.push(t),i++}if(r.parameters===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?
e=[t]:e.push(t),i++}if(r.limits===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have \
required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(r.version===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.call(lr.properties,t)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(j(r.namespace,
{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),r.name!==
void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
r.exec!==void 0&&(C(r.exec,{instancePath:s+"/exec",parentData:r,parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?C.errors:e.concat(C.errors),
i=e.length)),r.parameters!==void 0&&(b(r.parameters,{instancePath:s+"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=
e===null?b.errors:e.concat(b.errors),i=e.length)),r.limits!==void 0&&(T(r.limits,{instancePath:s+"/limits",parentData:r,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}r.annotations!==void 0&&(h(r.annotations,
{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),
r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(
P.errors),i=e.length)),r.binding!==void 0&&(j(r.binding,{instancePath:s+"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===
null?j.errors:e.concat(j.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return Pe.errors=e,i===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=K;function K(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=K.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.version===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),i++}if(r.limits===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(r.exec===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[t]:e.
push(t),i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have requir\
ed property 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="name"||t==="version"||t==="publish"||t==="annotations"||t==="limi\
ts"||t==="exec"||t==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(j(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){
let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(
t),i++}if(r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),i=e.length)),r.limits!==void 0&&(T(r.limits,{instancePath:s+"/limits",parentData:r,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),r.exec!==void 0){let t=r.exec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.binary===void 0){let n={instancePath:s+
"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=
[n]:e.push(n),i++}for(let n in t)if(n!=="binary"){let l={instancePath:s+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.binary!==void 0&&typeof t.binary!="boolean"){let n={
instancePath:s+"/exec/binary",schemaPath:"#/properties/exec/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),i++}}else{let n={instancePath:s+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),i++}}r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===
null?P.errors:e.concat(P.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return K.errors=e,i===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur=Q;function Q(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)K(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return Q.errors=e,i===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var mr=Z;function Z(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.actions===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"actions"},message:"must have required property 'actions'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="actions"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(r.actions!==void 0){let t=r.actions;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:s+"/actions",schemaPath:"#/properties/actions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return Z.errors=e,i===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=ke;function ke(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace!==void 0&&typeof r.namespace!="string"){let t={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.name!==void 0&&
typeof r.name!="string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(r.version!==void 0&&(w(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.exec!==void 0&&(z(r.exec,{instancePath:s+"/exec",parentData:r,
parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),r.parameters!==void 0&&(b(r.parameters,{instancePath:s+
"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r.annotations!==void 0&&
(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),r.delAnnotations!==void 0){let t=r.delAnnotations;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:s+
"/delAnnotations/"+l,schemaPath:"#/properties/delAnnotations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
i++}}else{let n={instancePath:s+"/delAnnotations",schemaPath:"#/properties/delAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}r.limits!==void 0&&(L(r.limits,{instancePath:s+"/limits",parentData:r,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||(e=e===
null?L.errors:e.concat(L.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return ke.errors=e,i===0}ke.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,exec:!0,parameters:!0,annotations:!0,delAnnotations:!0,
limits:!0},dynamicProps:!1,dynamicItems:!1};var dr=I,fr={type:"string",enum:["active","inactive"]};function I(r,{instancePath:s="",parentData:u,parentDataProperty:m,
rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=I.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(!(r==="active"||r==="inactive")){
let t={instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),i++}return I.errors=e,i===0}I.evaluated={dynamicProps:!1,dynamicItems:!1};var gr=be,hr={type:"object",additionalProperties:!1,required:["namespace","name","s\
tatus","trigger","action","version","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},status:{
$ref:"#/$defs/RuleStatus"},trigger:{$ref:"#/$defs/PathName"},action:{$ref:"#/$defs/PathName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{
$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"}}};function be(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?
e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.status===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(r.trigger===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===null?e=[t]:e.push(t),i++}if(r.action===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[t]:e.push(t),i++}if(r.version===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.
call(hr.properties,t)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.status!==void 0&&(I(r.status,{instancePath:s+"/status",parentData:r,
parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),r.trigger!==void 0&&(x(r.trigger,{instancePath:s+
"/trigger",parentData:r,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),r.action!==void 0&&(x(r.
action,{instancePath:s+"/action",parentData:r,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),r.
version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return be.errors=e,i===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vr=U;function U(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=U.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.trigger===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===
null?e=[t]:e.push(t),i++}if(r.action===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must \
have required property 'action'"};e===null?e=[t]:e.push(t),i++}if(r.version===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="name"||t==="trigger"||t==="action"||t==="version"||t==="publish"||t==="an\
notations"||t==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.trigger!==void 0&&(x(r.trigger,{instancePath:s+"/trigger",parentData:r,
parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),r.action!==void 0&&(x(r.action,{instancePath:s+
"/action",parentData:r,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),r.version!==void 0&&(k(r.
version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),
r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return U.errors=e,i===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pr=X;function X(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=X.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)U(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return X.errors=e,i===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var kr=Y;function Y(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Y.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.rules===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="rules"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(r.rules!==void 0){let t=r.rules;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){
let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Y.
errors=e,i===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br=Ae;function Ae(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace!==void 0&&typeof r.namespace!="string"){let t={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.name!==void 0&&
typeof r.name!="string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(r.status!==void 0&&typeof r.status!="string"){let t={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.version!==void 0&&(w(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"\
version",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}r.annotations!==
void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(
h.errors),i=e.length)),r.trigger!==void 0&&(N(r.trigger,{instancePath:s+"/trigger",parentData:r,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===
null?N.errors:e.concat(N.errors),i=e.length)),r.action!==void 0&&(N(r.action,{instancePath:s+"/action",parentData:r,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),i++}return Ae.errors=e,i===0}Ae.evaluated={props:{namespace:!0,name:!0,status:!0,version:!0,publish:!0,annotations:!0,trigger:!0,action:!0},
dynamicProps:!1,dynamicItems:!1};var Ar=_e;function _e(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}r.status!==void 0&&(I(r.status,{instancePath:s+
"/status",parentData:r,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return _e.errors=e,i===0}_e.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};var _r=ee;function ee(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.action===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[t]:e.push(t),i++}if(r.status===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(!(t==="action"||t==="status")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.action!==void 0&&(x(r.action,{instancePath:s+"/action",parentData:r,parentDataProperty:"act\
ion",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),r.status!==void 0&&(I(r.status,{instancePath:s+"/status",parentData:r,parentDataProperty:"\
status",rootData:a,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ee.errors=e,i===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=je,
Wr={type:"object",additionalProperties:!1,required:["namespace","name","parameters","limits","version","publish","annotations","updated"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},parameters:{$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/EmptyObject"},version:{$ref:"#/$defs/Ve\
rsion"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},rules:{type:"object",description:"By `ns/rule`; absent until there was a first one.",additionalProperties:{
$ref:"#/$defs/TriggerRule"}},updated:{$ref:"#/$defs/EpochMs"}}};function E(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=E.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return E.errors=e,i===0}E.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=je.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),
i++}if(r.parameters===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required\
 property 'parameters'"};e===null?e=[t]:e.push(t),i++}if(r.limits===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(r.version===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.
annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[t]:e.push(t),i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.call(Wr.properties,t)){let n={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),r.parameters!==void 0&&(b(r.parameters,{instancePath:s+"/parameters",parentData:r,parentDataProperty:"parameters",
rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r.limits!==void 0&&(E(r.limits,{instancePath:s+"/limits",parentData:r,parentDataProperty:"\
limits",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){
let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(
t),i++}if(r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),i=e.length)),r.rules!==void 0){let t=r.rules;if(t&&typeof t=="object"&&!Array.isArray(t))for(let n in t)ee(t[n],{instancePath:s+
"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),i=
e.length);else{let n={instancePath:s+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),i++}}r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?
P.errors:e.concat(P.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),i++}return je.errors=e,i===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=te;function te(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=te.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.version===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),i++}if(r.updated===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t===
"namespace"||t==="name"||t==="version"||t==="publish"||t==="annotations"||t==="updated")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,
{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==
void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return te.errors=e,i===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var wr=re;function re(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)te(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return re.errors=e,i===0}re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var qr=ie;function ie(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.triggers===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="triggers"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(r.triggers!==void 0){let t=r.triggers;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/triggers",schemaPath:"\
#/properties/triggers/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:s+"/triggers",schemaPath:"#/properties/triggers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
t]:e.push(t),i++}return ie.errors=e,i===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=We;function We(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=We.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace!==void 0&&typeof r.namespace!="string"){let t={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.name!==void 0&&
typeof r.name!="string"){let t={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}if(r.version!==void 0&&(w(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.parameters!==void 0&&(b(r.parameters,{instancePath:s+
"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r.annotations!==void 0&&
(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),r.limits!==void 0){let t=r.limits;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:s+"/limits",schemaPath:"#/properties/limits/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return We.errors=e,i===0}We.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,
parameters:!0,annotations:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var Dr=xe;function xe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,i=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),i++}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),i++}return xe.errors=e,i===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=q;function q(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=q.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(!(t==="namespace"||t==="name")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return q.errors=e,i===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=M;function M(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=M.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),i++}if(r.version===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),i++}if(r.
annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="name"||t==="version"||t==="annotations")){let n={instancePath:s,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.name!==void 0&&
(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.version!==
void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),
i=e.length)),r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||
(e=e===null?h.errors:e.concat(h.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),i++}return M.errors=e,i===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=we;function we(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=we.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),i++}if(r.name===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(r.binding===
void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===
null?e=[l]:e.push(l),i++}if(r.parameters===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[l]:e.push(l),i++}if(r.version===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),i++}if(r.publish===void 0){let l={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),i++}if(r.annotations===
void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotation\
s'"};e===null?e=[l]:e.push(l),i++}if(r.updated===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"\
must have required property 'updated'"};e===null?e=[l]:e.push(l),i++}for(let l in r)if(!(l==="namespace"||l==="name"||l==="binding"||l==="parameters"||l==="vers\
ion"||l==="publish"||l==="annotations"||l==="updated")){let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.binding!==void 0){let l=r.binding,y=i,d=!1,f=null,v=i;E(l,{instancePath:s+
"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length);var n=v===i;if(n){d=!0,f=
0;var t=!0}let g=i;q(l,{instancePath:s+"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),
i=e.length);var n=g===i;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)i=y,e!==null&&(y?e.length=y:e=null);else{let _={instancePath:s+"/binding",schemaPath:"\
#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),i++}}if(r.parameters!==
void 0&&(b(r.parameters,{instancePath:s+"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?k.errors:e.concat(k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"\
/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.updated!==void 0&&
(P(r.updated,{instancePath:s+"/updated",parentData:r,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{
let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return we.errors=e,i===0}
we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=qe,Fr={type:"object",additionalProperties:!1,required:["namespace","name","binding","parameters",
"version","publish","annotations","updated","actions","feeds"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},binding:{description:"\
`{}` for a package that is no binding.",oneOf:[{$ref:"#/$defs/EmptyObject"},{$ref:"#/$defs/PackageBinding"}]},parameters:{$ref:"#/$defs/Parameters"},version:{$ref:"\
#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"},actions:{type:"array",items:{$ref:"#/$defs/\
PackageAction"}},feeds:{type:"array",description:"Actions that carry a `feed` annotation.",items:{$ref:"#/$defs/PackageAction"}}}};function qe(r,{instancePath:s="",
parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),i++}if(r.name===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(r.binding===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[l]:e.push(l),i++}if(r.
parameters===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property\
 'parameters'"};e===null?e=[l]:e.push(l),i++}if(r.version===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),i++}if(r.publish===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),i++}if(r.annotations===void 0){let l={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[l]:e.push(l),
i++}if(r.updated===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[l]:e.push(l),i++}if(r.actions===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ac\
tions"},message:"must have required property 'actions'"};e===null?e=[l]:e.push(l),i++}if(r.feeds===void 0){let l={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"feeds"},message:"must have required property 'feeds'"};e===null?e=[l]:e.push(l),i++}for(let l in r)if(!V.call(Fr.properties,l)){
let y={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[y]:e.push(y),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.binding!==void 0){let l=r.binding,y=i,d=!1,f=null,v=i;E(l,{instancePath:s+"/binding",parentData:r,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),i=e.length);var n=v===i;if(n){d=!0,f=0;var t=!0}let g=i;q(l,{instancePath:s+"/bi\
nding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);var n=g===i;if(n&&d?(d=!1,f=
[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)i=y,e!==null&&(y?e.length=y:e=null);else{let _={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"\
oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),i++}}if(r.parameters!==void 0&&(b(r.parameters,{instancePath:s+
"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r.version!==void 0&&
(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),
r.publish!==void 0&&typeof r.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.updated!==void 0&&(P(r.updated,{instancePath:s+"/updated",parentData:r,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length)),r.actions!==void 0){let l=r.actions;if(Array.isArray(
l)){let y=l.length;for(let d=0;d<y;d++)M(l[d],{instancePath:s+"/actions/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:
e.concat(M.errors),i=e.length)}else{let y={instancePath:s+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[y]:e.push(y),i++}}if(r.feeds!==void 0){let l=r.feeds;if(Array.isArray(l)){let y=l.length;for(let d=0;d<y;d++)M(l[d],{instancePath:s+"/feed\
s/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{let y={instancePath:s+"/feeds",schemaPath:"\
#/properties/feeds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}}else{let l={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}return qe.errors=e,i===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $r=ne;function ne(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[n]:e.push(n),i++}if(r.name===void 0){let n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),i++}if(r.version===
void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[n]:e.push(n),i++}if(r.publish===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[n]:e.push(n),i++}if(r.annotations===void 0){let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[n]:e.push(n),i++}if(r.binding===void 0){let n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[n]:e.push(n),i++}if(r.updated===void 0){
let n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=
[n]:e.push(n),i++}for(let n in r)if(!(n==="namespace"||n==="name"||n==="version"||n==="publish"||n==="annotations"||n==="binding"||n==="updated")){let l={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),r.name!==void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let n={instancePath:s+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(r.annotations!==void 0&&(h(r.annotations,
{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),
r.binding!==void 0){let n=r.binding,l=i,y=!1,d=null,f=i;if(typeof n!="boolean"){let g={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf/0/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),i++}if(n!==!1){let g={instancePath:s+"/binding",schemaPath:"#/propert\
ies/binding/oneOf/0/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[g]:e.push(g),i++}var t=f===i;t&&(y=!0,d=0);
let v=i;q(n,{instancePath:s+"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);
var t=v===i;if(t&&y?(y=!1,d=[d,1]):t&&(y=!0,d=1),y)i=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:s+"/binding",schemaPath:"#/properties/binding/on\
eOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),i++}}r.updated!==void 0&&(P(r.updated,
{instancePath:s+"/updated",parentData:r,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),i=e.length))}else{let n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}return ne.errors=e,i===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=se;function se(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)ne(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return se.errors=e,i===0}se.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Vr=oe;function oe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.packages===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="packages"){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(r.packages!==void 0){let t=r.packages;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:s+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
t]:e.push(t),i++}return oe.errors=e,i===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=Ee;function Ee(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace!==void 0&&typeof r.namespace!="string"){let l={instancePath:s+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(r.name!==void 0&&
typeof r.name!="string"){let l={instancePath:s+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}if(r.version!==void 0&&(w(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?w.errors:e.concat(w.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let l={instancePath:s+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(r.parameters!==void 0&&(b(r.parameters,{instancePath:s+
"/parameters",parentData:r,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),i=e.length)),r.annotations!==void 0&&
(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
i=e.length)),r.binding!==void 0){let l=r.binding,y=i,d=!1,f=null,v=i;E(l,{instancePath:s+"/binding",parentData:r,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||
(e=e===null?E.errors:e.concat(E.errors),i=e.length);var n=v===i;if(n){d=!0,f=0;var t=!0}let g=i;q(l,{instancePath:s+"/binding",parentData:r,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),i=e.length);var n=g===i;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)i=
y,e!==null&&(y?e.length=y:e=null);else{let _={instancePath:s+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[_]:e.push(_),i++}}}else{let l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}return Ee.errors=e,i===0}Ee.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,parameters:!0,annotations:!0,
binding:!0},dynamicProps:!1,dynamicItems:!1};var Jr=De;function De(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=De.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.activationId===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="acti\
vationId"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),i++}r.activationId!==void 0&&(W(r.activationId,{instancePath:s+"/activationId",parentData:r,parentDataProperty:"activa\
tionId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return De.errors=e,i===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr=ae,
Lr={type:"object",additionalProperties:!1,required:["status","success"],properties:{status:{type:"string",enum:["success","application error","action developer \
error","whisk internal error"]},success:{type:"boolean"},result:{description:"Absent where there is none."},size:{type:"integer",minimum:0,description:"Length o\
f what the action answered."}}};function ae(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ae.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.status===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),i++}if(r.success===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=
[t]:e.push(t),i++}for(let t in r)if(!(t==="status"||t==="success"||t==="result"||t==="size")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.status!==void 0){let t=r.status;
if(typeof t!="string"){let n={instancePath:s+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}if(!(t==="success"||t==="application error"||t==="action developer error"||t==="whisk internal error")){let n={instancePath:s+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Lr.properties.status.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),i++}}if(r.success!==void 0&&typeof r.success!="boolean"){let t={instancePath:s+"/success",schemaPath:"#/properties/success/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.size!==void 0){let t=r.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ae.errors=e,i===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=O,Gr={type:"\
object",additionalProperties:!1,required:["namespace","name","version","subject","activationId","start","response","logs","annotations","publish"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},subject:{type:"string",minLength:1},activationId:{$ref:"#/$defs/Act\
ivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs",description:"Absent for triggers."},duration:{type:"integer",minimum:0,description:"M\
illiseconds; absent for triggers."},cause:{$ref:"#/$defs/ActivationIdText",description:"The enclosing sequence or composition."},response:{$ref:"#/$defs/Activat\
ionResult"},logs:{type:"array",description:"Lines; ids of the components for sequences; one JSON text for each rule for triggers.",items:{type:"string"}},annotations:{
$ref:"#/$defs/Annotations"},publish:{type:"boolean"}}};function O(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
i=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:
e.push(t),i++}if(r.name===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[t]:e.push(t),i++}if(r.version===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"v\
ersion"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),i++}if(r.subject===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),i++}if(r.activationId===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[t]:e.push(t),
i++}if(r.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property \
'start'"};e===null?e=[t]:e.push(t),i++}if(r.response===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respons\
e"},message:"must have required property 'response'"};e===null?e=[t]:e.push(t),i++}if(r.logs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required prope\
rty 'publish'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.call(Gr.properties,t)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,
{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==
void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),r.subject!==void 0){let t=r.subject;if(typeof t=="string"){if(A(t)<1){let n={instancePath:s+"/subject",schemaPath:"#/properties/subject/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/subje\
ct",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.activationId!==void 0&&
(W(r.activationId,{instancePath:s+"/activationId",parentData:r,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.
errors),i=e.length)),r.start!==void 0&&(P(r.start,{instancePath:s+"/start",parentData:r,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?P.
errors:e.concat(P.errors),i=e.length)),r.end!==void 0&&(P(r.end,{instancePath:s+"/end",parentData:r,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===
null?P.errors:e.concat(P.errors),i=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.cause!==void 0&&(W(r.cause,{instancePath:s+"/cause",parentData:r,parentDataProperty:"cause",rootData:a,
dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),r.response!==void 0&&(ae(r.response,{instancePath:s+"/response",parentData:r,parentDataProperty:"\
response",rootData:a,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)),r.logs!==void 0){let t=r.logs;if(Array.isArray(t)){let n=t.length;
for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:s+"/logs/"+l,schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annota\
tions",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return O.errors=e,i===0}O.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hr=pe;function pe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)O(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return pe.errors=e,i===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Cr=le,zr={type:"\
object",additionalProperties:!1,required:["namespace","name","version","publish","annotations","activationId","start"],properties:{namespace:{$ref:"#/$defs/Enti\
tyName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},activationId:{$ref:"\
#/$defs/ActivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs"},duration:{type:"integer",minimum:0,description:"Milliseconds."},cause:{$ref:"\
#/$defs/ActivationIdText"},statusCode:{type:"integer",minimum:0,maximum:3,description:"0 success, 1 application error, 2 developer error, 3 error of the platfor\
m."}}};function le(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=le.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.name===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),
i++}if(r.version===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required prope\
rty 'version'"};e===null?e=[t]:e.push(t),i++}if(r.publish===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pu\
blish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),i++}if(r.annotations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),i++}if(r.activationId===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?
e=[t]:e.push(t),i++}if(r.start===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.call(zr.properties,t)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,
{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.name!==
void 0&&(c(r.name,{instancePath:s+"/name",parentData:r,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),
r.version!==void 0&&(k(r.version,{instancePath:s+"/version",parentData:r,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),i=e.length)),r.publish!==void 0&&typeof r.publish!="boolean"){let t={instancePath:s+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.annotations!==void 0&&(h(r.annotations,{instancePath:s+"/annotations",parentData:r,
parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),r.activationId!==void 0&&(W(r.activationId,
{instancePath:s+"/activationId",parentData:r,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),i=e.length)),
r.start!==void 0&&(P(r.start,{instancePath:s+"/start",parentData:r,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(P.errors),
i=e.length)),r.end!==void 0&&(P(r.end,{instancePath:s+"/end",parentData:r,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===null?P.errors:e.concat(
P.errors),i=e.length)),r.duration!==void 0){let t=r.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:s+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),i++}}if(r.cause!==void 0&&(W(r.cause,{instancePath:s+"/cause",parentData:r,parentDataProperty:"cause",rootData:a,dynamicAnchors:p})||
(e=e===null?W.errors:e.concat(W.errors),i=e.length)),r.statusCode!==void 0){let t=r.statusCode;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="number"&&isFinite(t)){if(t>3||isNaN(t)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/statusCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3},message:"must be <= 3"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:s+"/statusCode",schemaPath:"#/properties/sta\
tusCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return le.errors=e,i===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kr=ce;function ce(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>200){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)le(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return ce.errors=e,i===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Qr=ue;function ue(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.activations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activations"},message:"must have required property 'activations'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="activa\
tions"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(r.activations!==void 0){let t=r.activations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/activations",schemaPath:"#/properties/activations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/activations",schemaPath:"#/properties/activations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return ue.errors=e,i===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=Ne;function Ne(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ne.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.logs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="logs"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(r.logs!==void 0){let t=r.logs;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:s+"/logs/"+l,
schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ne.errors=e,i===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ur=Ie;function Ie(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ie.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),Array.isArray(r)){if(r.length>1){let n={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[n]:e.push(n),i++}if(r.length<1){let n={instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),i++}let t=r.length;for(let n=0;n<t;n++)c(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),i++}return Ie.errors=e,i===0}Ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xr=D;var Yr=new RegExp("^\\d{1,16} (?:B|KB|MB|GB)$","u");function D(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,
i=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),typeof r=="string"){if(!Yr.test(r)){let t={instancePath:s,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\d{1,16} (?:B|KB|MB|GB)$"},message:'must match pattern "^\\d{1,16} (?:B|KB|MB|GB)$"'};e===null?e=[t]:e.push(t),i++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}return D.errors=e,i===0}D.
evaluated={dynamicProps:!1,dynamicItems:!1};var ei=Oe,ti={type:"object",additionalProperties:!1,required:["invocationsPerMinute","concurrentInvocations","firesP\
erMinute","minActionMemory","maxActionMemory","minActionLogs","maxActionLogs","minActionTimeout","maxActionTimeout","minActionConcurrency","maxActionConcurrency",
"maxParameterSize","maxActionInstances"],properties:{invocationsPerMinute:{type:"integer",minimum:0},concurrentInvocations:{type:"integer",minimum:0},firesPerMinute:{
type:"integer",minimum:0},minActionMemory:{type:"integer",minimum:0,description:"MB."},maxActionMemory:{type:"integer",minimum:0,description:"MB."},minActionLogs:{
type:"integer",minimum:0,description:"MB."},maxActionLogs:{type:"integer",minimum:0,description:"MB."},minActionTimeout:{type:"integer",minimum:0,description:"M\
illiseconds."},maxActionTimeout:{type:"integer",minimum:0,description:"Milliseconds."},minActionConcurrency:{type:"integer",minimum:0},maxActionConcurrency:{type:"\
integer",minimum:0},maxParameterSize:{$ref:"#/$defs/ByteSize"},maxActionInstances:{type:"integer",minimum:0,description:"Equal to `concurrentInvocations`."},allowedKinds:{
type:"array",items:{type:"string"}},storeActivations:{type:"boolean"},maxPayloadSize:{$ref:"#/$defs/ByteSize"},truncationSize:{$ref:"#/$defs/ByteSize"},warmedContainerKeepingCount:{
type:"integer",minimum:0},warmedContainerKeepingTimeout:{type:"string"}}};function Oe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.invocationsPerMinute===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"invocationsPerMinute"},message:"must have required property 'i\
nvocationsPerMinute'"};e===null?e=[t]:e.push(t),i++}if(r.concurrentInvocations===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"concurrentInvocations"},message:"must have required property 'concurrentInvocations'"};e===null?e=[t]:e.push(t),i++}if(r.firesPerMinute===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firesPerMinute"},message:"must have required property 'firesPerMinute'"};
e===null?e=[t]:e.push(t),i++}if(r.minActionMemory===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionM\
emory"},message:"must have required property 'minActionMemory'"};e===null?e=[t]:e.push(t),i++}if(r.maxActionMemory===void 0){let t={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"maxActionMemory"},message:"must have required property 'maxActionMemory'"};e===null?e=[t]:e.push(t),i++}if(r.
minActionLogs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionLogs"},message:"must have required pr\
operty 'minActionLogs'"};e===null?e=[t]:e.push(t),i++}if(r.maxActionLogs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxActionLogs"},message:"must have required property 'maxActionLogs'"};e===null?e=[t]:e.push(t),i++}if(r.minActionTimeout===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"minActionTimeout"},message:"must have required property 'minActionTimeout'"};e===null?e=[t]:e.push(t),i++}
if(r.maxActionTimeout===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionTimeout"},message:"must have \
required property 'maxActionTimeout'"};e===null?e=[t]:e.push(t),i++}if(r.minActionConcurrency===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"minActionConcurrency"},message:"must have required property 'minActionConcurrency'"};e===null?e=[t]:e.push(t),i++}if(r.maxActionConcurrency===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionConcurrency"},message:"must have required property 'm\
axActionConcurrency'"};e===null?e=[t]:e.push(t),i++}if(r.maxParameterSize===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxParameterSize"},message:"must have required property 'maxParameterSize'"};e===null?e=[t]:e.push(t),i++}if(r.maxActionInstances===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionInstances"},message:"must have required property 'maxActionInstances'"};e===null?e=
[t]:e.push(t),i++}for(let t in r)if(!V.call(ti.properties,t)){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.invocationsPerMinute!==void 0){let t=r.invocationsPerMinute;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/invocationsPerMinute",schemaPath:"#/properties/invocationsPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/invocations\
PerMinute",schemaPath:"#/properties/invocationsPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(r.concurrentInvocations!==void 0){let t=r.concurrentInvocations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/con\
currentInvocations",schemaPath:"#/properties/concurrentInvocations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/concurrentInvocations",schemaPath:"#/properties/concurrentInvocations/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.firesPerMinute!==void 0){let t=r.firesPerMinute;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/firesPerMinute",schemaPath:"#/properties/firesPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/firesPerMin\
ute",schemaPath:"#/properties/firesPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.
minActionMemory!==void 0){let t=r.minActionMemory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/minActionMemory",schemaPath:"\
#/properties/minActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(
t)&&(t<0||isNaN(t))){let n={instancePath:s+"/minActionMemory",schemaPath:"#/properties/minActionMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxActionMemory!==void 0){let t=r.maxActionMemory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.minActionLogs!==void 0){let t=r.minActionLogs;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/minActionLogs",schemaPath:"#/properties/minActionLogs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/minActionLo\
gs",schemaPath:"#/properties/minActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.
maxActionLogs!==void 0){let t=r.maxActionLogs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/pro\
perties/maxActionLogs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:s+"/maxActionLogs",schemaPath:"#/properties/maxActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.minActionTimeout!==void 0){let t=r.minActionTimeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/minActionTimeout",schemaPath:"#/properties/minActionTimeou\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxActionTimeout!==void 0){let t=r.maxActionTimeout;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/\
maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),i++}}if(r.minActionConcurrency!==void 0){let t=r.minActionConcurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/\
minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.maxActionConcurrency!==void 0){let t=r.maxActionConcurrency;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+
"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),i++}}if(r.maxParameterSize!==void 0&&(D(r.maxParameterSize,{instancePath:s+"/maxParameterSize",parentData:r,parentDataProperty:"maxParameterSize",
rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),r.maxActionInstances!==void 0){let t=r.maxActionInstances;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/maxActionInstances",schemaPath:"#/properties/maxActionInstances/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/maxActionInstance\
s",schemaPath:"#/properties/maxActionInstances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}
if(r.allowedKinds!==void 0){let t=r.allowedKinds;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:s+"/allow\
edKinds/"+l,schemaPath:"#/properties/allowedKinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{
let n={instancePath:s+"/allowedKinds",schemaPath:"#/properties/allowedKinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),i++}}if(r.storeActivations!==void 0&&typeof r.storeActivations!="boolean"){let t={instancePath:s+"/storeActivations",schemaPath:"#/properties/storeActiv\
ations/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.maxPayloadSize!==void 0&&(D(r.maxPayloadSize,{instancePath:s+
"/maxPayloadSize",parentData:r,parentDataProperty:"maxPayloadSize",rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),i=e.length)),r.truncationSize!==
void 0&&(D(r.truncationSize,{instancePath:s+"/truncationSize",parentData:r,parentDataProperty:"truncationSize",rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),i=e.length)),r.warmedContainerKeepingCount!==void 0){let t=r.warmedContainerKeepingCount;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"#/properties/warmedContainerKeepingCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/warmedContainerKeepingCount",schemaPath:"\
#/properties/warmedContainerKeepingCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.
warmedContainerKeepingTimeout!==void 0&&typeof r.warmedContainerKeepingTimeout!="string"){let t={instancePath:s+"/warmedContainerKeepingTimeout",schemaPath:"#/p\
roperties/warmedContainerKeepingTimeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Oe.errors=e,i===0}Oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ri=me;function me(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.kind===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),i++}if(r.image===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),i++}if(r.deprecated===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deprecated"},message:"must have required property 'deprecated'"};e===null?
e=[t]:e.push(t),i++}if(r.default===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must hav\
e required property 'default'"};e===null?e=[t]:e.push(t),i++}if(r.attached===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attached"},message:"must have required property 'attached'"};e===null?e=[t]:e.push(t),i++}if(r.requireMain===void 0){let t={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requireMain"},message:"must have required property 'requireMain'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t===
"kind"||t==="image"||t==="deprecated"||t==="default"||t==="attached"||t==="requireMain")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.kind!==void 0){let t=r.kind;if(typeof t==
"string"){if(A(t)<1){let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}if(r.image!==void 0){let t=r.image;if(typeof t=="string"){if(A(t)<1){let n={instancePath:s+"/image",schemaPath:"#\
/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.deprecated!==void 0&&
typeof r.deprecated!="boolean"){let t={instancePath:s+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[t]:e.push(t),i++}if(r.default!==void 0&&typeof r.default!="boolean"){let t={instancePath:s+"/default",schemaPath:"#/properties/defau\
lt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.attached!==void 0&&typeof r.attached!="boolean"){let t={
instancePath:s+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}
if(r.requireMain!==void 0&&typeof r.requireMain!="boolean"){let t={instancePath:s+"/requireMain",schemaPath:"#/properties/requireMain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),i++}return me.errors=e,i===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=ye,ni={type:"object",additionalProperties:!1,
description:"Durations in milliseconds, memory and logs in bytes.",required:["actions_per_minute","triggers_per_minute","concurrent_actions","sequence_length","\
default_min_action_duration","default_max_action_duration","default_min_action_memory","default_max_action_memory","default_min_action_logs","default_max_action\
_logs","min_action_duration","max_action_duration","min_action_memory","max_action_memory","min_action_logs","max_action_logs"],properties:{actions_per_minute:{
type:"integer",minimum:0},triggers_per_minute:{type:"integer",minimum:0},concurrent_actions:{type:"integer",minimum:0},sequence_length:{type:"integer",minimum:0},
default_min_action_duration:{type:"integer",minimum:0},default_max_action_duration:{type:"integer",minimum:0},default_min_action_memory:{type:"integer",minimum:0},
default_max_action_memory:{type:"integer",minimum:0},default_min_action_logs:{type:"integer",minimum:0},default_max_action_logs:{type:"integer",minimum:0},min_action_duration:{
type:"integer",minimum:0},max_action_duration:{type:"integer",minimum:0},min_action_memory:{type:"integer",minimum:0},max_action_memory:{type:"integer",minimum:0},
min_action_logs:{type:"integer",minimum:0},max_action_logs:{type:"integer",minimum:0}}};function ye(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,i=0,o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.actions_per_minute===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actions_per_minute"},message:"mu\
st have required property 'actions_per_minute'"};e===null?e=[t]:e.push(t),i++}if(r.triggers_per_minute===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers_per_minute"},message:"must have required property 'triggers_per_minute'"};e===null?e=[t]:e.push(t),i++}if(r.concurrent_actions===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrent_actions"},message:"must have required property 'con\
current_actions'"};e===null?e=[t]:e.push(t),i++}if(r.sequence_length===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sequence_length"},message:"must have required property 'sequence_length'"};e===null?e=[t]:e.push(t),i++}if(r.default_min_action_duration===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_duration"},message:"must have required property 'default_min_action_durat\
ion'"};e===null?e=[t]:e.push(t),i++}if(r.default_max_action_duration===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
default_max_action_duration"},message:"must have required property 'default_max_action_duration'"};e===null?e=[t]:e.push(t),i++}if(r.default_min_action_memory===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_memory"},message:"must have required proper\
ty 'default_min_action_memory'"};e===null?e=[t]:e.push(t),i++}if(r.default_max_action_memory===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"default_max_action_memory"},message:"must have required property 'default_max_action_memory'"};e===null?e=[t]:e.push(t),i++}if(r.
default_min_action_logs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_logs"},message:"m\
ust have required property 'default_min_action_logs'"};e===null?e=[t]:e.push(t),i++}if(r.default_max_action_logs===void 0){let t={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"default_max_action_logs"},message:"must have required property 'default_max_action_logs'"};e===null?e=[t]:e.
push(t),i++}if(r.min_action_duration===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_duration"},message:"\
must have required property 'min_action_duration'"};e===null?e=[t]:e.push(t),i++}if(r.max_action_duration===void 0){let t={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_action_duration"},message:"must have required property 'max_action_duration'"};e===null?e=[t]:e.push(t),i++}if(r.
min_action_memory===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_memory"},message:"must have req\
uired property 'min_action_memory'"};e===null?e=[t]:e.push(t),i++}if(r.max_action_memory===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"max_action_memory"},message:"must have required property 'max_action_memory'"};e===null?e=[t]:e.push(t),i++}if(r.min_action_logs===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_logs"},message:"must have required property 'min_ac\
tion_logs'"};e===null?e=[t]:e.push(t),i++}if(r.max_action_logs===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_action_logs"},message:"must have required property 'max_action_logs'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!V.call(ni.properties,t)){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(r.actions_per_minute!==void 0){let t=r.actions_per_minute;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/actio\
ns_per_minute",schemaPath:"#/properties/actions_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/actions_per_minute",schemaPath:"#/properties/actions_per_minute/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.triggers_per_minute!==void 0){let t=r.triggers_per_minute;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/triggers_per_minute",schemaPath:"#/properties/triggers_per_minute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/triggers_pe\
r_minute",schemaPath:"#/properties/triggers_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(r.concurrent_actions!==void 0){let t=r.concurrent_actions;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/concurren\
t_actions",schemaPath:"#/properties/concurrent_actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/concurrent_actions",schemaPath:"#/properties/concurrent_actions/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.sequence_length!==void 0){let t=r.sequence_length;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/sequence_length",schemaPath:"#/properties/sequence_length/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/sequence_length",schemaPath:"#/prope\
rties/sequence_length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.default_min_action_duration!==
void 0){let t=r.default_min_action_duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"\
#/properties/default_min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/default_min_action_duration",schemaPath:"#/properties/default_min_action_duration/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.default_max_action_duration!==void 0){let t=r.default_max_action_duration;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_durat\
ion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={
instancePath:s+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.default_min_action_memory!==void 0){let t=r.default_min_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let n={instancePath:s+"/default_min_action_memory",schemaPath:"#/properties/default_min_action_memory/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/default_min_action_mem\
ory",schemaPath:"#/properties/default_min_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(r.default_max_action_memory!==void 0){let t=r.default_max_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/default_max_action_memory",schemaPath:"#/properties/default_max_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/default_max_action_memory",schemaPath:"#/properties/default_max\
_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.default_min_action_logs!==
void 0){let t=r.default_min_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#\
/properties/default_min_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/default_min_action_logs",schemaPath:"#/properties/default_min_action_logs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.default_max_action_logs!==void 0){let t=r.default_max_action_logs;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/default_max_action_logs",schemaPath:"#/properties/default_max_action_logs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/def\
ault_max_action_logs",schemaPath:"#/properties/default_max_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),i++}}if(r.min_action_duration!==void 0){let t=r.min_action_duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+
"/min_action_duration",schemaPath:"#/properties/min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/min_action_duration",schemaPath:"#/properties/min_action_duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.max_action_duration!==void 0){let t=r.max_action_duration;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/max_action_duration",schemaPath:"#/properties/max_action_duration/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/max_action_\
duration",schemaPath:"#/properties/max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),i++}}if(r.min_action_memory!==void 0){let t=r.min_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/min_action_\
memory",schemaPath:"#/properties/min_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/min_action_memory",schemaPath:"#/properties/min_action_memory/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.max_action_memory!==void 0){let t=r.max_action_memory;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/max_action_memory",schemaPath:"#/properties/max_action_memory/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/max_action_memory",schemaPath:"\
#/properties/max_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.min_action_logs!==
void 0){let t=r.min_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_\
action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let n={instancePath:s+"/min_action_logs",schemaPath:"#/properties/min_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.max_action_logs!==void 0){let t=r.max_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/max_action_logs",schemaPath:"#/properties/max_action_logs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ye.errors=e,i===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var si=Me;function Me(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Me.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.description===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),i++}if(r.support===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[t]:e.push(
t),i++}if(r.api_paths===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_paths"},message:"must have require\
d property 'api_paths'"};e===null?e=[t]:e.push(t),i++}if(r.limits===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),i++}if(r.runtimes===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"runtimes"},message:"must have required property 'runtimes'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="descriptio\
n"||t==="support"||t==="api_paths"||t==="limits"||t==="runtimes")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.description!==void 0){let t=r.description;if(typeof t!="s\
tring"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),i++}if(t!=="OpenWhisk"){let n={instancePath:s+"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"O\
penWhisk"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(r.support!==void 0){let t=r.support;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.github===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty:"github"},message:"\
must have required property 'github'"};e===null?e=[n]:e.push(n),i++}if(t.slack===void 0){let n={instancePath:s+"/support",schemaPath:"#/properties/support/requi\
red",keyword:"required",params:{missingProperty:"slack"},message:"must have required property 'slack'"};e===null?e=[n]:e.push(n),i++}for(let n in t)if(!(n==="gi\
thub"||n==="slack")){let l={instancePath:s+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.github!==void 0&&typeof t.github!="string"){let n={instancePath:s+"/support/git\
hub",schemaPath:"#/properties/support/properties/github/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t.
slack!==void 0&&typeof t.slack!="string"){let n={instancePath:s+"/support/slack",schemaPath:"#/properties/support/properties/slack/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/support",schemaPath:"#/properties/support/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(r.api_paths!==void 0){let t=r.api_paths;if(Array.isArray(t)){if(t.length>1){
let l={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[l]:e.push(l),i++}if(t.length<1){let l={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),i++}let n=t.length;for(let l=0;l<n;l++){let y=t[l];if(typeof y!="string"){let d={instancePath:s+"/ap\
i_paths/"+l,schemaPath:"#/properties/api_paths/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y!=="\
/api/v1"){let d={instancePath:s+"/api_paths/"+l,schemaPath:"#/properties/api_paths/items/const",keyword:"const",params:{allowedValue:"/api/v1"},message:"must be\
 equal to constant"};e===null?e=[d]:e.push(d),i++}}}else{let n={instancePath:s+"/api_paths",schemaPath:"#/properties/api_paths/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(r.limits!==void 0&&(ye(r.limits,{instancePath:s+"/limits",parentData:r,parentDataProperty:"lim\
its",rootData:a,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),i=e.length)),r.runtimes!==void 0){let t=r.runtimes;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let n in t){let l=t[n];if(Array.isArray(l)){if(l.length<1){let d={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),i++}
let y=l.length;for(let d=0;d<y;d++)me(l[d],{instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,parentData:l,parentDataProperty:d,rootData:a,
dynamicAnchors:p})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{let y={instancePath:s+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}else{let n={instancePath:s+
"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Me.errors=e,i===0}Me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var oi=Fe;function Fe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.description===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),i++}if(r.api_version===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version"},message:"must have required property 'api_version'"};e===null?e=
[t]:e.push(t),i++}if(r.api_version_path===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version_path"},message:"\
must have required property 'api_version_path'"};e===null?e=[t]:e.push(t),i++}if(r.build===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"build"},message:"must have required property 'build'"};e===null?e=[t]:e.push(t),i++}if(r.buildno===void 0){let t={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"buildno"},message:"must have required property 'buildno'"};e===null?e=[t]:e.push(t),i++}if(r.swagger_paths===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"swagger_paths"},message:"must have required property 'swagger_\
paths'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="description"||t==="api_version"||t==="api_version_path"||t==="build"||t==="buildno"||t==="swagger\
_paths")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),i++}if(r.description!==void 0){let t=r.description;if(typeof t!="string"){let n={instancePath:s+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t!=="OpenWhisk API"){let n={instancePath:s+
"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"OpenWhisk API"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),i++}}if(r.api_version!==void 0){let t=r.api_version;if(typeof t!="string"){let n={instancePath:s+"/api_version",schemaPath:"#/properties/api_versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t!=="1.0.0"){let n={instancePath:s+"/api_version",schemaPath:"\
#/properties/api_version/const",keyword:"const",params:{allowedValue:"1.0.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(r.api_version_path!==
void 0){let t=r.api_version_path;if(typeof t!="string"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/api_version_path/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t!=="v1"){let n={instancePath:s+"/api_version_path",schemaPath:"#/properties/ap\
i_version_path/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(r.build!==void 0&&typeof r.
build!="string"){let t={instancePath:s+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),i++}if(r.buildno!==void 0&&typeof r.buildno!="string"){let t={instancePath:s+"/buildno",schemaPath:"#/properties/buildno/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}if(r.swagger_paths!==void 0){let t=r.swagger_paths;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.ui===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/required",keyword:"required",params:{missingProperty:"ui"},message:"\
must have required property 'ui'"};e===null?e=[n]:e.push(n),i++}if(t["api-docs"]===void 0){let n={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagg\
er_paths/required",keyword:"required",params:{missingProperty:"api-docs"},message:"must have required property 'api-docs'"};e===null?e=[n]:e.push(n),i++}for(let n in t)
if(!(n==="ui"||n==="api-docs")){let l={instancePath:s+"/swagger_paths",schemaPath:"#/properties/swagger_paths/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(t.ui!==void 0){let n=t.ui;if(typeof n!="string"){
let l={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[l]:e.push(l),i++}if(n!=="/docs"){let l={instancePath:s+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/const",keyword:"\
const",params:{allowedValue:"/docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),i++}}if(t["api-docs"]!==void 0){let n=t["api-docs"];if(typeof n!=
"string"){let l={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_paths/properties/api-docs/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n!=="/api-docs"){let l={instancePath:s+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_path\
s/properties/api-docs/const",keyword:"const",params:{allowedValue:"/api-docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),i++}}}else{let n={instancePath:s+
"/swagger_paths",schemaPath:"#/properties/swagger_paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Fe.errors=e,i===0}
Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ai=$e;function $e(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=$e.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.swagger===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"swagger"},message:"must have required property 'swagger'"};e===null?e=[t]:e.push(t),i++}if(r.info===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===null?e=[t]:e.push(t),i++}if(r.paths===
void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};e===null?
e=[t]:e.push(t),i++}if(r.swagger!==void 0){let t=r.swagger;if(typeof t!="string"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swagger/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(t!=="2.0"){let n={instancePath:s+"/swagger",schemaPath:"#/properties/swag\
ger/const",keyword:"const",params:{allowedValue:"2.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),i++}}if(r.info!==void 0){let t=r.info;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let n={instancePath:s+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[n]:e.push(n),i++}}if(r.paths!==void 0){let t=r.paths;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:s+"/paths",schemaPath:"\
#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return $e.errors=e,i===0}$e.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pi=Te;var li=new RegExp("^3\\.1\\.[0-9]+$","u");function Te(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,
o=Te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.openapi===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};e===null?e=[t]:e.push(t),i++}if(r.
info===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===
null?e=[t]:e.push(t),i++}if(r.paths===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must ha\
ve required property 'paths'"};e===null?e=[t]:e.push(t),i++}if(r.openapi!==void 0){let t=r.openapi;if(typeof t=="string"){if(!li.test(t)){let n={instancePath:s+
"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern:"^3\\.1\\.[0-9]+$"},message:'must match pattern "^3\\.1\\.[0-9]+$"'};e===
null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[n]:e.push(n),i++}}if(r.info!==void 0){let t=r.info;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:s+"/info",schemaPath:"\
#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(r.paths!==void 0){let t=r.paths;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let n={instancePath:s+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),i++}return Te.errors=e,i===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=Ve,ui={type:"object",description:"By `invokerN/insta\
nce`.",additionalProperties:{type:"string",enum:["up","unhealthy","unresponsive","down"]}};function Ve(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,
dynamicAnchors:p={}}={}){let e=null,i=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r))for(let t in r){let n=r[t];if(typeof n!="string"){let l={instancePath:s+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(n==="up"||n==="unhealthy"||n==="unresponsive"||n==="down")){let l={
instancePath:s+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues:ui.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ve.errors=e,i===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mi=Be;var Wt=new RegExp("^\\d+/\\d+$","u");function Be(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Be.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.healthy===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"healthy"},message:"must have required property 'healthy'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(t!=="healthy"){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),i++}if(r.healthy!==void 0){let t=r.healthy;if(typeof t=="string"){if(!Wt.test(t)){let n={instancePath:s+"/healt\
hy",schemaPath:"#/properties/healthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(
n),i++}}else{let n={instancePath:s+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}
return Be.errors=e,i===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=de;function de(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=de.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.unhealthy===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unhealthy"},message:"must have required property 'unhealthy'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="unhealthy"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}if(r.unhealthy!==void 0){let t=r.unhealthy;if(typeof t=="string"){if(!Wt.test(t)){let n={instancePath:s+"/unhealthy",schemaPath:"\
#/properties/unhealthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(n),i++}}else{
let n={instancePath:s+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return de.errors=
e,i===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var di=Je;function Je(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Je.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n=r[t];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let l={instancePath:s+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),i++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:s+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),i++}}else{
let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Je.errors=e,i===0}
Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fi=Re;function Re(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let t in r){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Re.errors=e,i===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gi=Le;function Le(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),i++}if(r!=="pong"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"pong"},message:"must be equa\
l to constant"};e===null?e=[t]:e.push(t),i++}return Le.errors=e,i===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var hi=Se;function Se(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Se.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.rest===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="rest"){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(r.rest!==void 0&&typeof r.rest!="string"){let t={instancePath:s+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),i++}return Se.errors=e,i===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vi=kt;function kt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){return kt.errors=null,!0}kt.evaluated={dynamicProps:!1,
dynamicItems:!1};var Pi=Ge;function Ge(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ge.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),i++}return Ge.errors=e,i===0}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};var ki=He;function He(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=He.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),i++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let t={instancePath:s,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),i++}return He.errors=e,i===0}He.evaluated={dynamicProps:!1,
dynamicItems:!1};var bi=Ce;function Ce(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ce.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;de(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:
e.concat(de.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;F(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?F.errors:e.concat(F.errors),i=e.length);var f=d===i;if(n=n||f,f&&y!==!0&&(y=!0),n)i=t,e!==null&&(t?e.length=t:e=null);else{let v={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),i++}return Ce.errors=e,o.props=y,i===0}Ce.evaluated={dynamicProps:!0,
dynamicItems:!1};var Ai=ze;function ze(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),i++}if(r!=="controller is disabled"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"controller\
 is disabled"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),i++}return ze.errors=e,i===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var _i=Ke;function Ke(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ke.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),typeof r!="string"){let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),i++}if(r!=="OK"){let t={instancePath:s,schemaPath:"#/const",keyword:"const",params:{allowedValue:"OK"},message:"must be equal to\
 constant"};e===null?e=[t]:e.push(t),i++}return Ke.errors=e,i===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var ji=Qe;function Qe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Qe.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(t!=="namespace"){
let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),i++}return Qe.errors=e,i===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wi=Ze;function Ze(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ze.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.limitName===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limitName"},message:"must have required property 'limitName'"};e===null?e=[t]:e.push(t),i++}
for(let t in r)if(!(t==="namespace"||t==="limitName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.limitName!==void 0&&(c(r.limitName,{instancePath:s+"/limitName",
parentData:r,parentDataProperty:"limitName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ze.errors=e,i===0}Ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xi=Ue;function Ue(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ue.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="limit"||t==="skip"||t==="count"||t==="docs")){let n={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>
200||isNaN(t)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 2\
00"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(r.skip!==void 0){let t=r.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.count!==void 0&&typeof r.count!="boolean"){let t={instancePath:s+"/count",schemaPath:"#/properties/co\
unt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.docs!==void 0&&typeof r.docs!="boolean"){let t={instancePath:s+
"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ue.errors=e,i===0}Ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var wi=Xe;function Xe(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Xe.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;Q(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?Q.errors:
e.concat(Q.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Z(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Z.errors:e.concat(Z.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return Xe.errors=e,o.props=v,o.items=y,i===0}Xe.evaluated=
{dynamicProps:!0,dynamicItems:!0};var qi=Ye;function Ye(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=Ye.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.packageName===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="packageName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+
"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.packageName!==void 0&&
(c(r.packageName,{instancePath:s+"/packageName",parentData:r,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return Ye.
errors=e,i===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ei=et;function et(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=et.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.actionName===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must have required property 'actionName'"};e===null?e=[
t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="actionName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"\
/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.actionName!==void 0&&
(c(r.actionName,{instancePath:s+"/actionName",parentData:r,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return et.
errors=e,i===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=tt;function tt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=tt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="code"){let n={instancePath:s,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.code!==
void 0&&typeof r.code!="boolean"){let t={instancePath:s+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),i++}return tt.errors=e,i===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ni=rt;function rt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=rt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="overwrite"){let n={instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.overwrite!==
void 0&&typeof r.overwrite!="boolean"){let t={instancePath:s+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return rt.errors=e,i===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=it;function it(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=it.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="blocking"||t==="result"||t==="timeout")){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}if(r.blocking!==void 0&&typeof r.blocking!="boolean"){let t={instancePath:s+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.result!==void 0&&typeof r.result!="boolean"){let t={instancePath:s+"/result",schemaPath:"\
#/properties/result/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.timeout!==void 0){let t=r.timeout;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>6e4||isNaN(t)){let n={instancePath:s+"/timeout",schemaPath:"\
#/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"};e===null?e=[n]:e.push(n),i++}if(t<1||isNaN(t)){let n={
instancePath:s+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.
push(n),i++}}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return it.
errors=e,i===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oi=nt;function nt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=nt.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;O(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;$(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),i=e.length);var f=d===i;if(n=n||f,f){y!==!0&&(y=!0);var v=!0}if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return nt.errors=e,o.props=y,o.items=v,i===0}
nt.evaluated={dynamicProps:!0,dynamicItems:!0};var Mi=st;function st(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=st.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;O(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length);var g=l===i;if(n=n||g,g)var y=!0;let d=i;$(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),i=e.length);var g=d===i;if(n=n||g,g){y!==!0&&(y=!0);var f=!0}let v=i;F(r,{instancePath:s,parentData:u,parentDataProperty:m,
rootData:a,dynamicAnchors:p})||(e=e===null?F.errors:e.concat(F.errors),i=e.length);var g=v===i;if(n=n||g,g&&y!==!0&&(y=!0),n)i=t,e!==null&&(t?e.length=t:e=null);else{
let _={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[_]:e.push(_),i++}return st.errors=e,o.props=
y,o.items=f,i===0}st.evaluated={dynamicProps:!0,dynamicItems:!0};var Fi=ot;function ot(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ot.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.packageName===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),i++}if(r.actionName===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="packageName"||t==="actionName")){let n={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),i=e.length)),r.packageName!==void 0&&(c(r.packageName,{instancePath:s+"/packageName",parentData:r,parentDataProperty:"packageNa\
me",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.actionName!==void 0&&(c(r.actionName,{instancePath:s+"/actionName",parentData:r,
parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ot.errors=e,i===0}ot.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $i=at,Ti={type:"object",additionalProperties:!1,required:["namespace","packageName","actionName","extension"],properties:{namespace:{$ref:"\
#/$defs/EntityName"},packageName:{$ref:"#/$defs/EntityName"},actionName:{$ref:"#/$defs/EntityName"},extension:{type:"string",enum:["http","json","html","svg","t\
ext"]}}};function at(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=at.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.packageName===void 0){
let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===
null?e=[t]:e.push(t),i++}if(r.actionName===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"\
must have required property 'actionName'"};e===null?e=[t]:e.push(t),i++}if(r.extension===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"extension"},message:"must have required property 'extension'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="p\
ackageName"||t==="actionName"||t==="extension")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.packageName!==void 0&&(c(r.packageName,{instancePath:s+"/packag\
eName",parentData:r,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.actionName!==void 0&&
(c(r.actionName,{instancePath:s+"/actionName",parentData:r,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),r.extension!==void 0){let t=r.extension;if(typeof t!="string"){let n={instancePath:s+"/extension",schemaPath:"#/properties/extension/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(!(t==="http"||t==="json"||t==="html"||t==="svg"||t==="text")){let n={instancePath:s+
"/extension",schemaPath:"#/properties/extension/enum",keyword:"enum",params:{allowedValues:Ti.properties.extension.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return at.errors=e,i===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Vi=pt;function pt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=pt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.packageName===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),i++}if(r.actionName===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[t]:e.push(t),i++}if(r.rest===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="packageName"||t==="\
actionName"||t==="rest")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.packageName!==void 0&&(c(r.packageName,{instancePath:s+"/packag\
eName",parentData:r,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.actionName!==void 0&&
(c(r.actionName,{instancePath:s+"/actionName",parentData:r,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),r.rest!==void 0&&typeof r.rest!="string"){let t={instancePath:s+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),i++}return pt.errors=e,i===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=lt;function lt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=lt.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;X(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?X.errors:
e.concat(X.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;Y(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Y.errors:e.concat(Y.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return lt.errors=e,o.props=v,o.items=y,i===0}lt.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Ji=ct;function ct(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ct.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.ruleName===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ruleName"},message:"must have required property 'ruleName'"};e===null?e=[t]:e.push(t),i++}for(let t in r)
if(!(t==="namespace"||t==="ruleName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.ruleName!==void 0&&(c(r.ruleName,{instancePath:s+"/ruleName",parentData:r,
parentDataProperty:"ruleName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return ct.errors=e,i===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ri=ut;function ut(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ut.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;re(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?re.errors:
e.concat(re.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;ie(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?ie.errors:e.concat(ie.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return ut.errors=e,o.props=v,o.items=y,i===0}ut.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Li=mt;function mt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=mt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}if(r.triggerName===void 0){let t={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"triggerName"},message:"must have required property 'triggerName'"};e===null?e=
[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="triggerName")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}r.namespace!==void 0&&(c(r.namespace,{instancePath:s+
"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),i=e.length)),r.triggerName!==void 0&&
(c(r.triggerName,{instancePath:s+"/triggerName",parentData:r,parentDataProperty:"triggerName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length))}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return mt.
errors=e,i===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=yt;function yt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=yt.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t==="limit"||t==="skip"||t==="count"||t==="docs"||t==="pu\
blic")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),i++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/\
limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&
isFinite(t)){if(t>200||isNaN(t)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(r.skip!==void 0){let t=r.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.count!==void 0&&typeof r.count!="boolean"){let t={instancePath:s+"/count",schemaPath:"#/\
properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.docs!==void 0&&typeof r.docs!="boolea\
n"){let t={instancePath:s+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
i++}if(r.public!==void 0&&typeof r.public!="boolean"){let t={instancePath:s+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[t]:e.push(t),i++}return yt.errors=e,i===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gi=dt;function dt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=dt.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;se(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?se.errors:
e.concat(se.errors),i=e.length);var f=l===i;if(n=n||f,f)var y=!0;let d=i;oe(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?oe.errors:e.concat(oe.errors),i=e.length);var f=d===i;if(n=n||f,f)var v=!0;if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:s,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),i++}return dt.errors=e,o.props=v,o.items=y,i===0}dt.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Hi=ft;function ft(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ft.evaluated;if(o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(t!=="force"){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.force!==
void 0&&typeof r.force!="boolean"){let t={instancePath:s+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),i++}}else{let t={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),i++}return ft.errors=e,i===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ci=gt;var zi=new RegExp("^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$","u");function gt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){
let e=null,i=0,o=gt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){for(let t in r)if(!(t===
"limit"||t==="skip"||t==="count"||t==="docs"||t==="name"||t==="since"||t==="upto")){let n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.limit!==void 0){let t=r.limit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)){if(t>200||isNaN(t)){let n={instancePath:s+"/limit",schemaPath:"#/properties/li\
mit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(n),i++}if(t<0||isNaN(t)){let n={instancePath:s+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}if(r.
skip!==void 0){let t=r.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/skip",schemaPath:"#/properties/skip/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+
"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.count!==
void 0&&typeof r.count!="boolean"){let t={instancePath:s+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),i++}if(r.docs!==void 0&&typeof r.docs!="boolean"){let t={instancePath:s+"/docs",schemaPath:"#/properties/docs/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}if(r.name!==void 0){let t=r.name;if(typeof t=="string"){if(A(t)>514){let n={
instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:514},message:"must NOT have more than 514 characters"};e===null?
e=[n]:e.push(n),i++}if(!zi.test(t)){let n={instancePath:s+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^/?(?:[\\w@ .&-]{1,25\
6}/)?[\\w@ .&-]{0,256}$"},message:'must match pattern "^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}if(r.since!==void 0){let t=r.
since;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/since",schemaPath:"\
#/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}if(r.upto!==void 0){let t=r.
upto;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:s+"/upto",schemaPath:"#/properties/upto/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),i++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:s+"/upto",schemaPath:"#\
/properties/upto/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return gt.errors=e,i===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ki=ht;function ht(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,o=ht.evaluated;o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0);let t=i,n=!1,l=i;ce(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:
e.concat(ce.errors),i=e.length);var v=l===i;if(n=n||v,v)var y=!0;let d=i;pe(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?pe.errors:e.concat(pe.errors),i=e.length);var v=d===i;n=n||v,v&&y!==!0&&(y=!0);let f=i;ue(r,{instancePath:s,parentData:u,parentDataProperty:m,rootData:a,
dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(ue.errors),i=e.length);var v=f===i;if(n=n||v,v)var g=!0;if(n)i=t,e!==null&&(t?e.length=t:e=null);else{let _={
instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[_]:e.push(_),i++}return ht.errors=e,o.props=g,
o.items=y,i===0}ht.evaluated={dynamicProps:!0,dynamicItems:!0};var Qi=vt;var Zi=new RegExp("^[0-9A-Za-z]{32}$","u");function vt(r,{instancePath:s="",parentData:u,parentDataProperty:m,rootData:a=r,dynamicAnchors:p={}}={}){let e=null,i=0,
o=vt.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.namespace===void 0){let t={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),i++}
if(r.activationId===void 0){let t={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required\
 property 'activationId'"};e===null?e=[t]:e.push(t),i++}for(let t in r)if(!(t==="namespace"||t==="activationId")){let n={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(r.namespace!==
void 0&&(c(r.namespace,{instancePath:s+"/namespace",parentData:r,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
i=e.length)),r.activationId!==void 0){let t=r.activationId;if(typeof t=="string"){if(A(t)>32){let n={instancePath:s+"/activationId",schemaPath:"#/properties/act\
ivationId/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),i++}if(A(t)<32){let n={instancePath:s+
"/activationId",schemaPath:"#/properties/activationId/minLength",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?
e=[n]:e.push(n),i++}if(!Zi.test(t)){let n={instancePath:s+"/activationId",schemaPath:"#/properties/activationId/pattern",keyword:"pattern",params:{pattern:"^[0-\
9A-Za-z]{32}$"},message:'must match pattern "^[0-9A-Za-z]{32}$"'};e===null?e=[n]:e.push(n),i++}}else{let n={instancePath:s+"/activationId",schemaPath:"#/propert\
ies/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}}else{let t={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}return vt.errors=e,i===0}vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function xt(r,{uses:s,documented:u,types:m}){let a=new Map(s),p=new Map(u),e=new Map(m);function i(l,y){let d=Object.hasOwn(r,l)?r[l]:void 0;return d===void 0?[
`${l} is not in the document`]:d(y)?[]:d.errors.map(f=>`${f.instancePath||"/"} ${f.message}${Ui(f.params)}`)}function o(l,y){let d=a.get(`request:${l}:applicati\
on/json`);return d!==void 0?i(d,y):y===void 0?[]:[`${l} takes no JSON body`]}function t(l,y,d){let f=`${y}:${l}`,v=a.get(f);if(v===void 0)return[`${l} is not in\
 the document`];let g=e.get(f),_=Object.entries(d).map(([fe,wt])=>[fe,Xi(wt,g[fe])]);return i(v,Object.fromEntries(_))}function n(l,y,...[d,f]){let v=`reply:${l}\
:${y}`,g=p.has(v)?v:`reply:${l}:default`,_=p.get(g);if(_===void 0)return[`${l} does not answer ${y}`];let fe=(d??"").split(";")[0].trim().toLowerCase();return _.
length===0?Yi(f)?[]:[`${l} ${y} has no body`]:_.includes("*/*")?[]:_.includes(fe)?i(a.get(`${g}:${fe}`),f):[`${l} ${y} is ${_.join(" or ")}, not ${fe||"without \
a type"}`]}return{validateSchema:i,validateRequestBody:o,validateParameters:t,validateReply:n}}function Ui(r){let s=r.additionalProperty??r.allowedValues??r.allowedValue;
return s===void 0?"":`: ${JSON.stringify(s)}`}function Xi(r,s){return s==="boolean"&&(r==="true"||r==="false")?r==="true":s==="integer"&&/^-?\d{1,15}$/.test(r)?
Number(r):r}function Yi(r){return r===void 0||r===""}var{validateSchema:sn,validateRequestBody:on,validateParameters:an,validateReply:pn}=xt(bt,{uses:[["path:getServerInfo","path_getServerInfo"],["query:getServerI\
nfo","path_getServerInfo"],["reply:getServerInfo:200:application/json","ServerInfo"],["reply:getServerInfo:400:application/json","ErrorMessage"],["reply:getServ\
erInfo:406:application/json","ErrorMessage"],["reply:getServerInfo:414:application/json","ErrorMessage"],["reply:getServerInfo:500:application/json","ErrorMessa\
ge"],["reply:getServerInfo:503:application/json","ErrorMessage"],["path:ping","path_getServerInfo"],["query:ping","path_getServerInfo"],["reply:ping:200:text/pl\
ain","reply_ping_200_text_plain"],["reply:ping:400:application/json","ErrorMessage"],["reply:ping:406:application/json","ErrorMessage"],["reply:ping:414:applica\
tion/json","ErrorMessage"],["reply:ping:500:application/json","ErrorMessage"],["reply:ping:503:application/json","ErrorMessage"],["path:getApiDocs","path_getSer\
verInfo"],["query:getApiDocs","path_getServerInfo"],["reply:getApiDocs:200:application/json","SwaggerDocument"],["reply:getApiDocs:400:application/json","ErrorM\
essage"],["reply:getApiDocs:406:application/json","ErrorMessage"],["reply:getApiDocs:414:application/json","ErrorMessage"],["reply:getApiDocs:500:application/js\
on","ErrorMessage"],["reply:getApiDocs:503:application/json","ErrorMessage"],["path:getDocs","path_getServerInfo"],["query:getDocs","path_getServerInfo"],["repl\
y:getDocs:400:application/json","ErrorMessage"],["reply:getDocs:414:application/json","ErrorMessage"],["reply:getDocs:500:application/json","ErrorMessage"],["re\
ply:getDocs:503:application/json","ErrorMessage"],["path:getDocsFile","path_getDocsFile"],["query:getDocsFile","path_getServerInfo"],["reply:getDocsFile:200:tex\
t/html","reply_getDocsFile_200_text_html"],["reply:getDocsFile:200:text/css","reply_getDocsFile_200_text_html"],["reply:getDocsFile:200:text/javascript","reply_\
getDocsFile_200_text_html"],["reply:getDocsFile:400:application/json","ErrorMessage"],["reply:getDocsFile:404:application/json","ErrorMessage"],["reply:getDocsF\
ile:414:application/json","ErrorMessage"],["reply:getDocsFile:500:application/json","ErrorMessage"],["reply:getDocsFile:503:application/json","ErrorMessage"],["\
path:getMetrics","path_getServerInfo"],["query:getMetrics","path_getServerInfo"],["reply:getMetrics:200:text/plain","reply_getMetrics_200_text_plain"],["reply:g\
etMetrics:400:application/json","ErrorMessage"],["reply:getMetrics:404:application/json","ErrorMessage"],["reply:getMetrics:406:application/json","ErrorMessage"],
["reply:getMetrics:414:application/json","ErrorMessage"],["reply:getMetrics:500:application/json","ErrorMessage"],["reply:getMetrics:503:application/json","Erro\
rMessage"],["path:getInvokers","path_getServerInfo"],["query:getInvokers","path_getServerInfo"],["reply:getInvokers:200:application/json","InvokerStates"],["rep\
ly:getInvokers:400:application/json","ErrorMessage"],["reply:getInvokers:406:application/json","ErrorMessage"],["reply:getInvokers:414:application/json","ErrorM\
essage"],["reply:getInvokers:500:application/json","ErrorMessage"],["reply:getInvokers:503:application/json","ErrorMessage"],["path:getHealthyInvokerCount","pat\
h_getServerInfo"],["query:getHealthyInvokerCount","path_getServerInfo"],["reply:getHealthyInvokerCount:200:application/json","reply_getHealthyInvokerCount_200_a\
pplication_json"],["reply:getHealthyInvokerCount:400:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:406:application/json","ErrorMessage"],["re\
ply:getHealthyInvokerCount:414:application/json","ErrorMessage"],["reply:getHealthyInvokerCount:500:application/json","ErrorMessage"],["reply:getHealthyInvokerC\
ount:503:application/json","ErrorMessage"],["path:getInvokersReady","path_getServerInfo"],["query:getInvokersReady","path_getServerInfo"],["reply:getInvokersRea\
dy:200:application/json","InvokersReady"],["reply:getInvokersReady:400:application/json","ErrorMessage"],["reply:getInvokersReady:406:application/json","ErrorMe\
ssage"],["reply:getInvokersReady:414:application/json","ErrorMessage"],["reply:getInvokersReady:500:application/json","reply_getInvokersReady_500_application_js\
on"],["reply:getInvokersReady:503:application/json","ErrorMessage"],["path:getActiveActivations","path_getServerInfo"],["query:getActiveActivations","path_getSe\
rverInfo"],["reply:getActiveActivations:200:application/json","ActiveActivations"],["reply:getActiveActivations:400:application/json","ErrorMessage"],["reply:ge\
tActiveActivations:406:application/json","ErrorMessage"],["reply:getActiveActivations:414:application/json","ErrorMessage"],["reply:getActiveActivations:500:app\
lication/json","ErrorMessage"],["reply:getActiveActivations:503:application/json","ErrorMessage"],["path:getActivationCount","path_getServerInfo"],["query:getAc\
tivationCount","path_getServerInfo"],["reply:getActivationCount:200:application/json","reply_getHealthyInvokerCount_200_application_json"],["reply:getActivation\
Count:400:application/json","ErrorMessage"],["reply:getActivationCount:406:application/json","ErrorMessage"],["reply:getActivationCount:414:application/json","E\
rrorMessage"],["reply:getActivationCount:500:application/json","ErrorMessage"],["reply:getActivationCount:503:application/json","ErrorMessage"],["path:disableCo\
ntroller","path_getServerInfo"],["query:disableController","path_getServerInfo"],["reply:disableController:200:text/plain","reply_disableController_200_text_pla\
in"],["reply:disableController:400:application/json","ErrorMessage"],["reply:disableController:401:application/json","ErrorMessage"],["reply:disableController:4\
06:application/json","ErrorMessage"],["reply:disableController:414:application/json","ErrorMessage"],["reply:disableController:429:application/json","ErrorMessa\
ge"],["reply:disableController:500:application/json","ErrorMessage"],["reply:disableController:503:application/json","ErrorMessage"],["path:optionsOutsideApi","\
path_getDocsFile"],["query:optionsOutsideApi","path_getServerInfo"],["reply:optionsOutsideApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:\
optionsOutsideApi:400:application/json","ErrorMessage"],["reply:optionsOutsideApi:414:application/json","ErrorMessage"],["reply:optionsOutsideApi:500:applicatio\
n/json","ErrorMessage"],["reply:optionsOutsideApi:503:application/json","ErrorMessage"],["path:getApiInfo","path_getServerInfo"],["query:getApiInfo","path_getSe\
rverInfo"],["reply:getApiInfo:200:application/json","ApiInfo"],["reply:getApiInfo:400:application/json","ErrorMessage"],["reply:getApiInfo:406:application/json",
"ErrorMessage"],["reply:getApiInfo:414:application/json","ErrorMessage"],["reply:getApiInfo:500:application/json","ErrorMessage"],["reply:getApiInfo:503:applica\
tion/json","ErrorMessage"],["path:getOpenApiDocument","path_getServerInfo"],["query:getOpenApiDocument","path_getServerInfo"],["reply:getOpenApiDocument:200:app\
lication/json","SwaggerDocument"],["reply:getOpenApiDocument:400:application/json","ErrorMessage"],["reply:getOpenApiDocument:406:application/json","ErrorMessag\
e"],["reply:getOpenApiDocument:414:application/json","ErrorMessage"],["reply:getOpenApiDocument:500:application/json","ErrorMessage"],["reply:getOpenApiDocument\
:503:application/json","ErrorMessage"],["path:getOpenApiJson","path_getServerInfo"],["query:getOpenApiJson","path_getServerInfo"],["reply:getOpenApiJson:200:app\
lication/json","OpenApiDocument"],["reply:getOpenApiJson:400:application/json","ErrorMessage"],["reply:getOpenApiJson:406:application/json","ErrorMessage"],["re\
ply:getOpenApiJson:414:application/json","ErrorMessage"],["reply:getOpenApiJson:500:application/json","ErrorMessage"],["reply:getOpenApiJson:503:application/jso\
n","ErrorMessage"],["path:getOpenApiDocs","path_getServerInfo"],["query:getOpenApiDocs","path_getServerInfo"],["reply:getOpenApiDocs:400:application/json","Erro\
rMessage"],["reply:getOpenApiDocs:414:application/json","ErrorMessage"],["reply:getOpenApiDocs:500:application/json","ErrorMessage"],["reply:getOpenApiDocs:503:\
application/json","ErrorMessage"],["path:getOpenApiDocsFile","path_getDocsFile"],["query:getOpenApiDocsFile","path_getServerInfo"],["reply:getOpenApiDocsFile:20\
0:text/html","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:200:text/css","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:200:text/\
javascript","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:400:application/json","ErrorMessage"],["reply:getOpenApiDocsFile:404:application/json",
"ErrorMessage"],["reply:getOpenApiDocsFile:414:application/json","ErrorMessage"],["reply:getOpenApiDocsFile:500:application/json","ErrorMessage"],["reply:getOpe\
nApiDocsFile:503:application/json","ErrorMessage"],["path:optionsApi","path_getDocsFile"],["query:optionsApi","path_getServerInfo"],["reply:optionsApi:200:text/\
plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsApi:400:application/json","ErrorMessage"],["reply:optionsApi:414:application/json","ErrorMessage"],
["reply:optionsApi:500:application/json","ErrorMessage"],["reply:optionsApi:503:application/json","ErrorMessage"],["path:getAllNamespaces","path_getServerInfo"],
["query:getAllNamespaces","path_getServerInfo"],["reply:getAllNamespaces:200:application/json","Namespaces"],["reply:getAllNamespaces:400:application/json","Err\
orMessage"],["reply:getAllNamespaces:401:application/json","ErrorMessage"],["reply:getAllNamespaces:406:application/json","ErrorMessage"],["reply:getAllNamespac\
es:414:application/json","ErrorMessage"],["reply:getAllNamespaces:429:application/json","ErrorMessage"],["reply:getAllNamespaces:500:application/json","ErrorMes\
sage"],["reply:getAllNamespaces:503:application/json","ErrorMessage"],["path:getLimits","path_getLimits"],["query:getLimits","path_getServerInfo"],["reply:getLi\
mits:200:application/json","UserLimits"],["reply:getLimits:400:application/json","ErrorMessage"],["reply:getLimits:401:application/json","ErrorMessage"],["reply\
:getLimits:403:application/json","ErrorMessage"],["reply:getLimits:406:application/json","ErrorMessage"],["reply:getLimits:414:application/json","ErrorMessage"],
["reply:getLimits:429:application/json","ErrorMessage"],["reply:getLimits:500:application/json","ErrorMessage"],["reply:getLimits:503:application/json","ErrorMe\
ssage"],["path:getLimitByName","path_getLimitByName"],["query:getLimitByName","path_getServerInfo"],["reply:getLimitByName:400:application/json","ErrorMessage"],
["reply:getLimitByName:401:application/json","ErrorMessage"],["reply:getLimitByName:403:application/json","ErrorMessage"],["reply:getLimitByName:404:application\
/json","ErrorMessage"],["reply:getLimitByName:414:application/json","ErrorMessage"],["reply:getLimitByName:429:application/json","ErrorMessage"],["reply:getLimi\
tByName:500:application/json","ErrorMessage"],["reply:getLimitByName:503:application/json","ErrorMessage"],["path:getAllActions","path_getLimits"],["query:getAl\
lActions","query_getAllActions"],["reply:getAllActions:200:application/json","reply_getAllActions_200_application_json"],["reply:getAllActions:400:application/j\
son","ErrorMessage"],["reply:getAllActions:401:application/json","ErrorMessage"],["reply:getAllActions:403:application/json","ErrorMessage"],["reply:getAllActio\
ns:406:application/json","ErrorMessage"],["reply:getAllActions:414:application/json","ErrorMessage"],["reply:getAllActions:429:application/json","ErrorMessage"],
["reply:getAllActions:500:application/json","ErrorMessage"],["reply:getAllActions:503:application/json","ErrorMessage"],["path:getActionsInPackage","path_getAct\
ionsInPackage"],["query:getActionsInPackage","query_getAllActions"],["reply:getActionsInPackage:200:application/json","reply_getAllActions_200_application_json"],
["reply:getActionsInPackage:400:application/json","ErrorMessage"],["reply:getActionsInPackage:401:application/json","ErrorMessage"],["reply:getActionsInPackage:\
403:application/json","ErrorMessage"],["reply:getActionsInPackage:404:application/json","ErrorMessage"],["reply:getActionsInPackage:406:application/json","Error\
Message"],["reply:getActionsInPackage:409:application/json","ErrorMessage"],["reply:getActionsInPackage:414:application/json","ErrorMessage"],["reply:getActions\
InPackage:422:application/json","ErrorMessage"],["reply:getActionsInPackage:429:application/json","ErrorMessage"],["reply:getActionsInPackage:500:application/js\
on","ErrorMessage"],["reply:getActionsInPackage:503:application/json","ErrorMessage"],["path:getActionByName","path_getActionByName"],["query:getActionByName","\
query_getActionByName"],["reply:getActionByName:200:application/json","Action"],["reply:getActionByName:400:application/json","ErrorMessage"],["reply:getActionB\
yName:401:application/json","ErrorMessage"],["reply:getActionByName:403:application/json","ErrorMessage"],["reply:getActionByName:404:application/json","ErrorMe\
ssage"],["reply:getActionByName:406:application/json","ErrorMessage"],["reply:getActionByName:409:application/json","ErrorMessage"],["reply:getActionByName:414:\
application/json","ErrorMessage"],["reply:getActionByName:429:application/json","ErrorMessage"],["reply:getActionByName:500:application/json","ErrorMessage"],["\
reply:getActionByName:503:application/json","ErrorMessage"],["path:updateAction","path_getActionByName"],["query:updateAction","query_updateAction"],["request:u\
pdateAction:application/json","ActionPut"],["reply:updateAction:200:application/json","Action"],["reply:updateAction:400:application/json","ErrorMessage"],["rep\
ly:updateAction:401:application/json","ErrorMessage"],["reply:updateAction:403:application/json","ErrorMessage"],["reply:updateAction:404:application/json","Err\
orMessage"],["reply:updateAction:406:application/json","ErrorMessage"],["reply:updateAction:409:application/json","ErrorMessage"],["reply:updateAction:413:appli\
cation/json","ErrorMessage"],["reply:updateAction:414:application/json","ErrorMessage"],["reply:updateAction:415:application/json","ErrorMessage"],["reply:updat\
eAction:422:application/json","ErrorMessage"],["reply:updateAction:429:application/json","ErrorMessage"],["reply:updateAction:500:application/json","ErrorMessag\
e"],["reply:updateAction:503:application/json","ErrorMessage"],["path:invokeAction","path_getActionByName"],["query:invokeAction","query_invokeAction"],["reques\
t:invokeAction:application/json","Payload"],["reply:invokeAction:200:application/json","reply_invokeAction_200_application_json"],["reply:invokeAction:202:appli\
cation/json","ActivationId"],["reply:invokeAction:400:application/json","ErrorMessage"],["reply:invokeAction:401:application/json","ErrorMessage"],["reply:invok\
eAction:403:application/json","ErrorMessage"],["reply:invokeAction:404:application/json","ErrorMessage"],["reply:invokeAction:406:application/json","ErrorMessag\
e"],["reply:invokeAction:409:application/json","ErrorMessage"],["reply:invokeAction:413:application/json","ErrorMessage"],["reply:invokeAction:414:application/j\
son","ErrorMessage"],["reply:invokeAction:415:application/json","ErrorMessage"],["reply:invokeAction:422:application/json","ErrorMessage"],["reply:invokeAction:\
429:application/json","ErrorMessage"],["reply:invokeAction:500:application/json","reply_invokeAction_500_application_json"],["reply:invokeAction:502:application\
/json","reply_invokeAction_200_application_json"],["reply:invokeAction:503:application/json","ErrorMessage"],["path:deleteAction","path_getActionByName"],["quer\
y:deleteAction","path_getServerInfo"],["reply:deleteAction:200:application/json","Action"],["reply:deleteAction:400:application/json","ErrorMessage"],["reply:de\
leteAction:401:application/json","ErrorMessage"],["reply:deleteAction:403:application/json","ErrorMessage"],["reply:deleteAction:404:application/json","ErrorMes\
sage"],["reply:deleteAction:406:application/json","ErrorMessage"],["reply:deleteAction:409:application/json","ErrorMessage"],["reply:deleteAction:414:applicatio\
n/json","ErrorMessage"],["reply:deleteAction:429:application/json","ErrorMessage"],["reply:deleteAction:500:application/json","ErrorMessage"],["reply:deleteActi\
on:503:application/json","ErrorMessage"],["path:getActionInPackageByName","path_getActionInPackageByName"],["query:getActionInPackageByName","query_getActionByN\
ame"],["reply:getActionInPackageByName:200:application/json","Action"],["reply:getActionInPackageByName:400:application/json","ErrorMessage"],["reply:getActionI\
nPackageByName:401:application/json","ErrorMessage"],["reply:getActionInPackageByName:403:application/json","ErrorMessage"],["reply:getActionInPackageByName:404\
:application/json","ErrorMessage"],["reply:getActionInPackageByName:406:application/json","ErrorMessage"],["reply:getActionInPackageByName:409:application/json",
"ErrorMessage"],["reply:getActionInPackageByName:414:application/json","ErrorMessage"],["reply:getActionInPackageByName:422:application/json","ErrorMessage"],["\
reply:getActionInPackageByName:429:application/json","ErrorMessage"],["reply:getActionInPackageByName:500:application/json","ErrorMessage"],["reply:getActionInP\
ackageByName:503:application/json","ErrorMessage"],["path:updateActionInPackage","path_getActionInPackageByName"],["query:updateActionInPackage","query_updateAc\
tion"],["request:updateActionInPackage:application/json","ActionPut"],["reply:updateActionInPackage:200:application/json","Action"],["reply:updateActionInPackag\
e:400:application/json","ErrorMessage"],["reply:updateActionInPackage:401:application/json","ErrorMessage"],["reply:updateActionInPackage:403:application/json",
"ErrorMessage"],["reply:updateActionInPackage:404:application/json","ErrorMessage"],["reply:updateActionInPackage:406:application/json","ErrorMessage"],["reply:\
updateActionInPackage:409:application/json","ErrorMessage"],["reply:updateActionInPackage:413:application/json","ErrorMessage"],["reply:updateActionInPackage:41\
4:application/json","ErrorMessage"],["reply:updateActionInPackage:415:application/json","ErrorMessage"],["reply:updateActionInPackage:422:application/json","Err\
orMessage"],["reply:updateActionInPackage:429:application/json","ErrorMessage"],["reply:updateActionInPackage:500:application/json","ErrorMessage"],["reply:upda\
teActionInPackage:503:application/json","ErrorMessage"],["path:invokeActionInPackage","path_getActionInPackageByName"],["query:invokeActionInPackage","query_inv\
okeAction"],["request:invokeActionInPackage:application/json","Payload"],["reply:invokeActionInPackage:200:application/json","reply_invokeAction_200_application\
_json"],["reply:invokeActionInPackage:202:application/json","ActivationId"],["reply:invokeActionInPackage:400:application/json","ErrorMessage"],["reply:invokeAc\
tionInPackage:401:application/json","ErrorMessage"],["reply:invokeActionInPackage:403:application/json","ErrorMessage"],["reply:invokeActionInPackage:404:applic\
ation/json","ErrorMessage"],["reply:invokeActionInPackage:406:application/json","ErrorMessage"],["reply:invokeActionInPackage:409:application/json","ErrorMessag\
e"],["reply:invokeActionInPackage:413:application/json","ErrorMessage"],["reply:invokeActionInPackage:414:application/json","ErrorMessage"],["reply:invokeAction\
InPackage:415:application/json","ErrorMessage"],["reply:invokeActionInPackage:422:application/json","ErrorMessage"],["reply:invokeActionInPackage:429:applicatio\
n/json","ErrorMessage"],["reply:invokeActionInPackage:500:application/json","reply_invokeAction_500_application_json"],["reply:invokeActionInPackage:502:applica\
tion/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:503:application/json","ErrorMessage"],["path:deleteActionInPackage","path_ge\
tActionInPackageByName"],["query:deleteActionInPackage","path_getServerInfo"],["reply:deleteActionInPackage:200:application/json","Action"],["reply:deleteAction\
InPackage:400:application/json","ErrorMessage"],["reply:deleteActionInPackage:401:application/json","ErrorMessage"],["reply:deleteActionInPackage:403:applicatio\
n/json","ErrorMessage"],["reply:deleteActionInPackage:404:application/json","ErrorMessage"],["reply:deleteActionInPackage:406:application/json","ErrorMessage"],
["reply:deleteActionInPackage:409:application/json","ErrorMessage"],["reply:deleteActionInPackage:414:application/json","ErrorMessage"],["reply:deleteActionInPa\
ckage:422:application/json","ErrorMessage"],["reply:deleteActionInPackage:429:application/json","ErrorMessage"],["reply:deleteActionInPackage:500:application/js\
on","ErrorMessage"],["reply:deleteActionInPackage:503:application/json","ErrorMessage"],["path:invokeWebActionGet","path_invokeWebActionGet"],["query:invokeWebA\
ctionGet","path_getServerInfo"],["reply:invokeWebActionGet:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:202:application/json","JsonVal\
ue"],["reply:invokeWebActionGet:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:400:application/json","JsonValue"],["reply:invokeWebActio\
nGet:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:401:application/json","JsonValue"],["reply:invokeWebActionGet:401:*/*","reply_getDoc\
sFile_200_text_html"],["reply:invokeWebActionGet:403:application/json","JsonValue"],["reply:invokeWebActionGet:403:*/*","reply_getDocsFile_200_text_html"],["rep\
ly:invokeWebActionGet:404:application/json","JsonValue"],["reply:invokeWebActionGet:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:406:a\
pplication/json","JsonValue"],["reply:invokeWebActionGet:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:413:application/json","JsonValue"],
["reply:invokeWebActionGet:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:414:application/json","ErrorMessage"],["reply:invokeWebActionG\
et:429:application/json","JsonValue"],["reply:invokeWebActionGet:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:500:application/json","J\
sonValue"],["reply:invokeWebActionGet:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:503:application/json","JsonValue"],["reply:invokeWe\
bActionGet:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionGet:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionPut","pa\
th_invokeWebActionGet"],["query:invokeWebActionPut","path_getServerInfo"],["request:invokeWebActionPut:application/json","JsonValue"],["request:invokeWebActionP\
ut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPut:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:200:*/*","reply\
_getDocsFile_200_text_html"],["reply:invokeWebActionPut:202:application/json","JsonValue"],["reply:invokeWebActionPut:202:*/*","reply_getDocsFile_200_text_html"],
["reply:invokeWebActionPut:400:application/json","JsonValue"],["reply:invokeWebActionPut:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:\
401:application/json","JsonValue"],["reply:invokeWebActionPut:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:403:application/json","Json\
Value"],["reply:invokeWebActionPut:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:404:application/json","JsonValue"],["reply:invokeWebAc\
tionPut:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:406:application/json","JsonValue"],["reply:invokeWebActionPut:406:*/*","reply_get\
DocsFile_200_text_html"],["reply:invokeWebActionPut:413:application/json","JsonValue"],["reply:invokeWebActionPut:413:*/*","reply_getDocsFile_200_text_html"],["\
reply:invokeWebActionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionPut:429:application/json","JsonValue"],["reply:invokeWebActionPut:429:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionPut:500:application/json","JsonValue"],["reply:invokeWebActionPut:500:*/*","reply_getDocsFile_200_text\
_html"],["reply:invokeWebActionPut:503:application/json","JsonValue"],["reply:invokeWebActionPut:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebAc\
tionPut:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionPost","path_invokeWebActionGet"],["query:invokeWebActionPost","path_getServerInfo"],
["request:invokeWebActionPost:application/json","JsonValue"],["request:invokeWebActionPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActi\
onPost:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:202:applicati\
on/json","JsonValue"],["reply:invokeWebActionPost:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:400:application/json","JsonValue"],["r\
eply:invokeWebActionPost:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:401:application/json","JsonValue"],["reply:invokeWebActionPost:\
401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:403:application/json","JsonValue"],["reply:invokeWebActionPost:403:*/*","reply_getDocsFi\
le_200_text_html"],["reply:invokeWebActionPost:404:application/json","JsonValue"],["reply:invokeWebActionPost:404:*/*","reply_getDocsFile_200_text_html"],["repl\
y:invokeWebActionPost:406:application/json","JsonValue"],["reply:invokeWebActionPost:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:413\
:application/json","JsonValue"],["reply:invokeWebActionPost:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:414:application/json","Error\
Message"],["reply:invokeWebActionPost:429:application/json","JsonValue"],["reply:invokeWebActionPost:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeW\
ebActionPost:500:application/json","JsonValue"],["reply:invokeWebActionPost:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:503:applicat\
ion/json","JsonValue"],["reply:invokeWebActionPost:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPost:default:*/*","reply_getDocsFile_200_t\
ext_html"],["path:invokeWebActionDelete","path_invokeWebActionGet"],["query:invokeWebActionDelete","path_getServerInfo"],["request:invokeWebActionDelete:applica\
tion/json","JsonValue"],["request:invokeWebActionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionDelete:*/*","reply_getDocsFile_20\
0_text_html"],["reply:invokeWebActionDelete:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:202:application/json","JsonValue"],["reply\
:invokeWebActionDelete:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:400:application/json","JsonValue"],["reply:invokeWebActionDelet\
e:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:401:application/json","JsonValue"],["reply:invokeWebActionDelete:401:*/*","reply_get\
DocsFile_200_text_html"],["reply:invokeWebActionDelete:403:application/json","JsonValue"],["reply:invokeWebActionDelete:403:*/*","reply_getDocsFile_200_text_htm\
l"],["reply:invokeWebActionDelete:404:application/json","JsonValue"],["reply:invokeWebActionDelete:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWeb\
ActionDelete:406:application/json","JsonValue"],["reply:invokeWebActionDelete:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:413:appl\
ication/json","JsonValue"],["reply:invokeWebActionDelete:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:414:application/json","ErrorM\
essage"],["reply:invokeWebActionDelete:429:application/json","JsonValue"],["reply:invokeWebActionDelete:429:*/*","reply_getDocsFile_200_text_html"],["reply:invo\
keWebActionDelete:500:application/json","JsonValue"],["reply:invokeWebActionDelete:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:503\
:application/json","JsonValue"],["reply:invokeWebActionDelete:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionDelete:default:*/*","reply_getD\
ocsFile_200_text_html"],["path:invokeWebActionOptions","path_invokeWebActionGet"],["query:invokeWebActionOptions","path_getServerInfo"],["reply:invokeWebActionO\
ptions:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:202:application/json","JsonValue"],["reply:invokeWebActionOptions:202:*/*","re\
ply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:400:application/json","JsonValue"],["reply:invokeWebActionOptions:400:*/*","reply_getDocsFile_200\
_text_html"],["reply:invokeWebActionOptions:401:application/json","JsonValue"],["reply:invokeWebActionOptions:401:*/*","reply_getDocsFile_200_text_html"],["repl\
y:invokeWebActionOptions:403:application/json","JsonValue"],["reply:invokeWebActionOptions:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOp\
tions:404:application/json","JsonValue"],["reply:invokeWebActionOptions:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:406:applicati\
on/json","JsonValue"],["reply:invokeWebActionOptions:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:413:application/json","JsonValue"],
["reply:invokeWebActionOptions:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:414:application/json","ErrorMessage"],["reply:invokeWe\
bActionOptions:429:application/json","JsonValue"],["reply:invokeWebActionOptions:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:500:\
application/json","JsonValue"],["reply:invokeWebActionOptions:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:503:application/json","\
JsonValue"],["reply:invokeWebActionOptions:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOptions:default:*/*","reply_getDocsFile_200_text_h\
tml"],["path:invokeWebActionHead","path_invokeWebActionGet"],["query:invokeWebActionHead","path_getServerInfo"],["reply:invokeWebActionHead:202:application/json",
"JsonValue"],["reply:invokeWebActionHead:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:400:application/json","JsonValue"],["reply:invo\
keWebActionHead:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:401:application/json","JsonValue"],["reply:invokeWebActionHead:401:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:403:application/json","JsonValue"],["reply:invokeWebActionHead:403:*/*","reply_getDocsFile_200_te\
xt_html"],["reply:invokeWebActionHead:404:application/json","JsonValue"],["reply:invokeWebActionHead:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeW\
ebActionHead:406:application/json","JsonValue"],["reply:invokeWebActionHead:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:413:applicat\
ion/json","JsonValue"],["reply:invokeWebActionHead:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:414:application/json","ErrorMessage"],
["reply:invokeWebActionHead:429:application/json","JsonValue"],["reply:invokeWebActionHead:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHe\
ad:500:application/json","JsonValue"],["reply:invokeWebActionHead:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:503:application/json",
"JsonValue"],["reply:invokeWebActionHead:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionHead:default:*/*","reply_getDocsFile_200_text_html"],
["path:invokeWebActionPatch","path_invokeWebActionGet"],["query:invokeWebActionPatch","path_getServerInfo"],["request:invokeWebActionPatch:application/json","Js\
onValue"],["request:invokeWebActionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPatch:*/*","reply_getDocsFile_200_text_html"],["\
reply:invokeWebActionPatch:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:202:application/json","JsonValue"],["reply:invokeWebActionPa\
tch:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:400:application/json","JsonValue"],["reply:invokeWebActionPatch:400:*/*","reply_get\
DocsFile_200_text_html"],["reply:invokeWebActionPatch:401:application/json","JsonValue"],["reply:invokeWebActionPatch:401:*/*","reply_getDocsFile_200_text_html"],
["reply:invokeWebActionPatch:403:application/json","JsonValue"],["reply:invokeWebActionPatch:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebAction\
Patch:404:application/json","JsonValue"],["reply:invokeWebActionPatch:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:406:application/j\
son","JsonValue"],["reply:invokeWebActionPatch:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:413:application/json","JsonValue"],["rep\
ly:invokeWebActionPatch:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionPa\
tch:429:application/json","JsonValue"],["reply:invokeWebActionPatch:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:500:application/jso\
n","JsonValue"],["reply:invokeWebActionPatch:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:503:application/json","JsonValue"],["reply\
:invokeWebActionPatch:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionPatch:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebA\
ctionWithoutExtensionGet","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionGet","path_getServerInfo"],["reply:invokeWebActionWithoutExten\
sionGet:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:202:application/json","JsonValue"],["reply:invokeWebActionWithout\
ExtensionGet:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:400:application/json","JsonValue"],["reply:invokeWebActionWi\
thoutExtensionGet:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:401:application/json","JsonValue"],["reply:invokeWebAct\
ionWithoutExtensionGet:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:403:application/json","JsonValue"],["reply:invokeW\
ebActionWithoutExtensionGet:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:404:application/json","JsonValue"],["reply:in\
vokeWebActionWithoutExtensionGet:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:406:application/json","JsonValue"],["rep\
ly:invokeWebActionWithoutExtensionGet:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:413:application/json","JsonValue"],
["reply:invokeWebActionWithoutExtensionGet:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:414:application/json","ErrorMe\
ssage"],["reply:invokeWebActionWithoutExtensionGet:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:429:*/*","reply_getDocsFile_200\
_text_html"],["reply:invokeWebActionWithoutExtensionGet:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:500:*/*","reply_getDocsFil\
e_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:503:*/*","reply_getDo\
csFile_200_text_html"],["reply:invokeWebActionWithoutExtensionGet:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionWithoutExtensionPut","pa\
th_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPut","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPut:application/json","\
JsonValue"],["request:invokeWebActionWithoutExtensionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPut:*/*","reply_\
getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPut:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPut:20\
2:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionP\
ut:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExten\
sionPut:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithout\
ExtensionPut:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWi\
thoutExtensionPut:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebAct\
ionWithoutExtensionPut:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeW\
ebActionWithoutExtensionPut:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:413:*/*","reply_getDocsFile_200_text_html"],["reply:in\
vokeWebActionWithoutExtensionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:429:application/json","JsonValue"],["reply:inv\
okeWebActionWithoutExtensionPut:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPut:500:application/json","JsonValue"],["repl\
y:invokeWebActionWithoutExtensionPut:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPut:503:application/json","JsonValue"],[
"reply:invokeWebActionWithoutExtensionPut:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPut:default:*/*","reply_getDocsFile\
_200_text_html"],["path:invokeWebActionWithoutExtensionPost","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPost","path_getServerInfo"],
["request:invokeWebActionWithoutExtensionPost:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPost:application/x-www-form-urlencoded","W\
ebForm"],["request:invokeWebActionWithoutExtensionPost:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:200:*/*","reply_getDo\
csFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:202:*/*","repl\
y_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:400:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:40\
1:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtension\
Post:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:404:application/json","JsonValue"],["reply:invokeWebActionWithoutEx\
tensionPost:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:406:application/json","JsonValue"],["reply:invokeWebActionWi\
thoutExtensionPost:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:413:application/json","JsonValue"],["reply:invokeWebA\
ctionWithoutExtensionPost:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPost:414:application/json","ErrorMessage"],["reply:\
invokeWebActionWithoutExtensionPost:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:429:*/*","reply_getDocsFile_200_text_html"],[
"reply:invokeWebActionWithoutExtensionPost:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:500:*/*","reply_getDocsFile_200_text_h\
tml"],["reply:invokeWebActionWithoutExtensionPost:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:503:*/*","reply_getDocsFile_200\
_text_html"],["reply:invokeWebActionWithoutExtensionPost:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionWithoutExtensionDelete","path_get\
ActionInPackageByName"],["query:invokeWebActionWithoutExtensionDelete","path_getServerInfo"],["request:invokeWebActionWithoutExtensionDelete:application/json","\
JsonValue"],["request:invokeWebActionWithoutExtensionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionDelete:*/*","\
reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionDelete:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtens\
ionDelete:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWi\
thoutExtensionDelete:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:400:*/*","reply_getDocsFile_200_text_html"],["reply:invoke\
WebActionWithoutExtensionDelete:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:401:*/*","reply_getDocsFile_200_text_html"],["r\
eply:invokeWebActionWithoutExtensionDelete:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:403:*/*","reply_getDocsFile_200_text\
_html"],["reply:invokeWebActionWithoutExtensionDelete:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:404:*/*","reply_getDocsFi\
le_200_text_html"],["reply:invokeWebActionWithoutExtensionDelete:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:406:*/*","repl\
y_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionDelete:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:413\
:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExten\
sionDelete:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionW\
ithoutExtensionDelete:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:500:*/*","reply_getDocsFile_200_text_html"],["reply:invok\
eWebActionWithoutExtensionDelete:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:503:*/*","reply_getDocsFile_200_text_html"],["\
reply:invokeWebActionWithoutExtensionDelete:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionWithoutExtensionOptions","path_getActionInPack\
ageByName"],["query:invokeWebActionWithoutExtensionOptions","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionOptions:200:*/*","reply_getDocsFile_200\
_text_html"],["reply:invokeWebActionWithoutExtensionOptions:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:202:*/*","reply_ge\
tDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:400:*\
/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtension\
Options:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:403:application/json","JsonValue"],["reply:invokeWebActionWit\
houtExtensionOptions:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:404:application/json","JsonValue"],["reply:invok\
eWebActionWithoutExtensionOptions:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:406:application/json","JsonValue"],
["reply:invokeWebActionWithoutExtensionOptions:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:413:application/json",
"JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:414:appli\
cation/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:42\
9:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtens\
ionOptions:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:503:application/json","JsonValue"],["reply:invokeWebAction\
WithoutExtensionOptions:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionOptions:default:*/*","reply_getDocsFile_200_text_html"],
["path:invokeWebActionWithoutExtensionHead","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionHead","path_getServerInfo"],["reply:invokeWe\
bActionWithoutExtensionHead:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:202:*/*","reply_getDocsFile_200_text_html"],["reply:i\
nvokeWebActionWithoutExtensionHead:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:400:*/*","reply_getDocsFile_200_text_html"],["\
reply:invokeWebActionWithoutExtensionHead:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:401:*/*","reply_getDocsFile_200_text_ht\
ml"],["reply:invokeWebActionWithoutExtensionHead:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:403:*/*","reply_getDocsFile_200_\
text_html"],["reply:invokeWebActionWithoutExtensionHead:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:404:*/*","reply_getDocsFi\
le_200_text_html"],["reply:invokeWebActionWithoutExtensionHead:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:406:*/*","reply_ge\
tDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionHead:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:413:*/*","r\
eply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionHead:4\
29:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensio\
nHead:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutE\
xtensionHead:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionW\
ithoutExtensionHead:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionWithoutExtensionPatch","path_getActionInPackageByName"],["query:invoke\
WebActionWithoutExtensionPatch","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPatch:application/json","JsonValue"],["request:invokeWebActionWit\
houtExtensionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPatch:*/*","reply_getDocsFile_200_text_html"],["reply:\
invokeWebActionWithoutExtensionPatch:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:202:application/json","JsonValue"],
["reply:invokeWebActionWithoutExtensionPatch:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:400:application/json","Jso\
nValue"],["reply:invokeWebActionWithoutExtensionPatch:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:401:application/j\
son","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:403:appl\
ication/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch\
:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExten\
sionPatch:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWit\
houtExtensionPatch:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWeb\
ActionWithoutExtensionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPatch:429:application/json","JsonValue"],["reply:invoke\
WebActionWithoutExtensionPatch:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:500:application/json","JsonValue"],["rep\
ly:invokeWebActionWithoutExtensionPatch:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:503:application/json","JsonValu\
e"],["reply:invokeWebActionWithoutExtensionPatch:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionWithoutExtensionPatch:default:*/*","reply_ge\
tDocsFile_200_text_html"],["path:invokeWebActionOnPathGet","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathGet","path_getServerInfo"],["reply:invo\
keWebActionOnPathGet:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathGet:202:application/json","JsonValue"],["reply:invokeWebActionOnPa\
thGet:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathGet:400:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:400:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathGet:401:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:401:*/*","reply_getDocsF\
ile_200_text_html"],["reply:invokeWebActionOnPathGet:403:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:403:*/*","reply_getDocsFile_200_text_ht\
ml"],["reply:invokeWebActionOnPathGet:404:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:404:*/*","reply_getDocsFile_200_text_html"],["reply:in\
vokeWebActionOnPathGet:406:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOn\
PathGet:413:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathGet:414:app\
lication/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:429:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:429:*/*","reply_getDocsFile_\
200_text_html"],["reply:invokeWebActionOnPathGet:500:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:500:*/*","reply_getDocsFile_200_text_html"],
["reply:invokeWebActionOnPathGet:503:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeW\
ebActionOnPathGet:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionOnPathPut","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPat\
hPut","path_getServerInfo"],["request:invokeWebActionOnPathPut:application/json","JsonValue"],["request:invokeWebActionOnPathPut:application/x-www-form-urlencod\
ed","WebForm"],["request:invokeWebActionOnPathPut:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:200:*/*","reply_getDocsFile_200_text_\
html"],["reply:invokeWebActionOnPathPut:202:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:202:*/*","reply_getDocsFile_200_text_html"],["reply:\
invokeWebActionOnPathPut:400:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebAction\
OnPathPut:401:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:403:a\
pplication/json","JsonValue"],["reply:invokeWebActionOnPathPut:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:404:application/json",
"JsonValue"],["reply:invokeWebActionOnPathPut:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:406:application/json","JsonValue"],["\
reply:invokeWebActionOnPathPut:406:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:413:application/json","JsonValue"],["reply:invokeWeb\
ActionOnPathPut:413:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPath\
Put:429:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:500:applica\
tion/json","JsonValue"],["reply:invokeWebActionOnPathPut:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:503:application/json","Jso\
nValue"],["reply:invokeWebActionOnPathPut:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPut:default:*/*","reply_getDocsFile_200_text_\
html"],["path:invokeWebActionOnPathPost","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPost","path_getServerInfo"],["request:invokeWebActionOnPa\
thPost:application/json","JsonValue"],["request:invokeWebActionOnPathPost:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPost:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:202:applicati\
on/json","JsonValue"],["reply:invokeWebActionOnPathPost:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:400:application/json","Jso\
nValue"],["reply:invokeWebActionOnPathPost:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:401:application/json","JsonValue"],["re\
ply:invokeWebActionOnPathPost:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:403:application/json","JsonValue"],["reply:invokeWeb\
ActionOnPathPost:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:404:application/json","JsonValue"],["reply:invokeWebActionOnPathP\
ost:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:406:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:406:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:413:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:413:*/*","reply_getDoc\
sFile_200_text_html"],["reply:invokeWebActionOnPathPost:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:429:application/json","JsonValue"],
["reply:invokeWebActionOnPathPost:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:500:application/json","JsonValue"],["reply:invok\
eWebActionOnPathPost:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:503:application/json","JsonValue"],["reply:invokeWebActionOnP\
athPost:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPost:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionOnPa\
thDelete","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathDelete","path_getServerInfo"],["request:invokeWebActionOnPathDelete:application/json","J\
sonValue"],["request:invokeWebActionOnPathDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathDelete:*/*","reply_getDocsFile_200\
_text_html"],["reply:invokeWebActionOnPathDelete:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:202:application/json","JsonValu\
e"],["reply:invokeWebActionOnPathDelete:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:400:application/json","JsonValue"],["rep\
ly:invokeWebActionOnPathDelete:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:401:application/json","JsonValue"],["reply:invoke\
WebActionOnPathDelete:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:403:application/json","JsonValue"],["reply:invokeWebAction\
OnPathDelete:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:404:application/json","JsonValue"],["reply:invokeWebActionOnPathDel\
ete:404:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:406:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:406:*\
/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:413:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:413:*/*","repl\
y_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:429:application/json",
"JsonValue"],["reply:invokeWebActionOnPathDelete:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:500:application/json","JsonValu\
e"],["reply:invokeWebActionOnPathDelete:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:503:application/json","JsonValue"],["rep\
ly:invokeWebActionOnPathDelete:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathDelete:default:*/*","reply_getDocsFile_200_text_html"],[
"path:invokeWebActionOnPathOptions","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathOptions","path_getServerInfo"],["reply:invokeWebActionOnPathOp\
tions:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:202:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:2\
02:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:400:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:400:*/*",
"reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:401:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:401:*/*","reply_\
getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:403:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:403:*/*","reply_getDocs\
File_200_text_html"],["reply:invokeWebActionOnPathOptions:404:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:404:*/*","reply_getDocsFile_20\
0_text_html"],["reply:invokeWebActionOnPathOptions:406:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:406:*/*","reply_getDocsFile_200_text_\
html"],["reply:invokeWebActionOnPathOptions:413:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:413:*/*","reply_getDocsFile_200_text_html"],
["reply:invokeWebActionOnPathOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:429:application/json","JsonValue"],["reply:invok\
eWebActionOnPathOptions:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:500:application/json","JsonValue"],["reply:invokeWebAct\
ionOnPathOptions:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:503:application/json","JsonValue"],["reply:invokeWebActionOnPa\
thOptions:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathOptions:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActio\
nOnPathHead","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathHead","path_getServerInfo"],["reply:invokeWebActionOnPathHead:202:application/json","\
JsonValue"],["reply:invokeWebActionOnPathHead:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:400:application/json","JsonValue"],[
"reply:invokeWebActionOnPathHead:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:401:application/json","JsonValue"],["reply:invoke\
WebActionOnPathHead:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:403:application/json","JsonValue"],["reply:invokeWebActionOnPa\
thHead:403:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:404:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:404:*/\
*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:406:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:406:*/*","reply_get\
DocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:413:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:413:*/*","reply_getDocsFile_200_\
text_html"],["reply:invokeWebActionOnPathHead:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:429:application/json","JsonValue"],["reply\
:invokeWebActionOnPathHead:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:500:application/json","JsonValue"],["reply:invokeWebAct\
ionOnPathHead:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:503:application/json","JsonValue"],["reply:invokeWebActionOnPathHead\
:503:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathHead:default:*/*","reply_getDocsFile_200_text_html"],["path:invokeWebActionOnPathPatch",
"path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPatch","path_getServerInfo"],["request:invokeWebActionOnPathPatch:application/json","JsonValue"],[
"request:invokeWebActionOnPathPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPatch:*/*","reply_getDocsFile_200_text_html"],[
"reply:invokeWebActionOnPathPatch:200:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:202:application/json","JsonValue"],["reply:invo\
keWebActionOnPathPatch:202:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:400:application/json","JsonValue"],["reply:invokeWebAction\
OnPathPatch:400:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:401:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch\
:401:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:403:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:403:*/*","\
reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:404:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:404:*/*","reply_getDo\
csFile_200_text_html"],["reply:invokeWebActionOnPathPatch:406:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:406:*/*","reply_getDocsFile_200_\
text_html"],["reply:invokeWebActionOnPathPatch:413:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:413:*/*","reply_getDocsFile_200_text_html"],
["reply:invokeWebActionOnPathPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:429:application/json","JsonValue"],["reply:invokeWeb\
ActionOnPathPatch:429:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:500:application/json","JsonValue"],["reply:invokeWebActionOnPat\
hPatch:500:*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:503:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:503:\
*/*","reply_getDocsFile_200_text_html"],["reply:invokeWebActionOnPathPatch:default:*/*","reply_getDocsFile_200_text_html"],["path:getAllRules","path_getLimits"],
["query:getAllRules","query_getAllActions"],["reply:getAllRules:200:application/json","reply_getAllRules_200_application_json"],["reply:getAllRules:400:applicat\
ion/json","ErrorMessage"],["reply:getAllRules:401:application/json","ErrorMessage"],["reply:getAllRules:403:application/json","ErrorMessage"],["reply:getAllRule\
s:406:application/json","ErrorMessage"],["reply:getAllRules:414:application/json","ErrorMessage"],["reply:getAllRules:429:application/json","ErrorMessage"],["re\
ply:getAllRules:500:application/json","ErrorMessage"],["reply:getAllRules:503:application/json","ErrorMessage"],["path:getRuleByName","path_getRuleByName"],["qu\
ery:getRuleByName","path_getServerInfo"],["reply:getRuleByName:200:application/json","Rule"],["reply:getRuleByName:400:application/json","ErrorMessage"],["reply\
:getRuleByName:401:application/json","ErrorMessage"],["reply:getRuleByName:403:application/json","ErrorMessage"],["reply:getRuleByName:404:application/json","Er\
rorMessage"],["reply:getRuleByName:406:application/json","ErrorMessage"],["reply:getRuleByName:409:application/json","ErrorMessage"],["reply:getRuleByName:414:a\
pplication/json","ErrorMessage"],["reply:getRuleByName:429:application/json","ErrorMessage"],["reply:getRuleByName:500:application/json","ErrorMessage"],["reply\
:getRuleByName:503:application/json","ErrorMessage"],["path:updateRule","path_getRuleByName"],["query:updateRule","query_updateAction"],["request:updateRule:app\
lication/json","RulePut"],["reply:updateRule:200:application/json","Rule"],["reply:updateRule:400:application/json","ErrorMessage"],["reply:updateRule:401:appli\
cation/json","ErrorMessage"],["reply:updateRule:403:application/json","ErrorMessage"],["reply:updateRule:404:application/json","ErrorMessage"],["reply:updateRul\
e:406:application/json","ErrorMessage"],["reply:updateRule:409:application/json","ErrorMessage"],["reply:updateRule:413:application/json","ErrorMessage"],["repl\
y:updateRule:414:application/json","ErrorMessage"],["reply:updateRule:415:application/json","ErrorMessage"],["reply:updateRule:422:application/json","ErrorMessa\
ge"],["reply:updateRule:429:application/json","ErrorMessage"],["reply:updateRule:500:application/json","ErrorMessage"],["reply:updateRule:503:application/json",
"ErrorMessage"],["path:setState","path_getRuleByName"],["query:setState","path_getServerInfo"],["request:setState:application/json","RuleStatusPut"],["reply:set\
State:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:setState:400:application/json","ErrorMessage"],["reply:setState:401:application/json","E\
rrorMessage"],["reply:setState:403:application/json","ErrorMessage"],["reply:setState:404:application/json","ErrorMessage"],["reply:setState:406:application/jso\
n","ErrorMessage"],["reply:setState:409:application/json","ErrorMessage"],["reply:setState:413:application/json","ErrorMessage"],["reply:setState:414:applicatio\
n/json","ErrorMessage"],["reply:setState:415:application/json","ErrorMessage"],["reply:setState:429:application/json","ErrorMessage"],["reply:setState:500:appli\
cation/json","ErrorMessage"],["reply:setState:503:application/json","ErrorMessage"],["path:deleteRule","path_getRuleByName"],["query:deleteRule","path_getServer\
Info"],["reply:deleteRule:200:application/json","Rule"],["reply:deleteRule:400:application/json","ErrorMessage"],["reply:deleteRule:401:application/json","Error\
Message"],["reply:deleteRule:403:application/json","ErrorMessage"],["reply:deleteRule:404:application/json","ErrorMessage"],["reply:deleteRule:406:application/j\
son","ErrorMessage"],["reply:deleteRule:409:application/json","ErrorMessage"],["reply:deleteRule:414:application/json","ErrorMessage"],["reply:deleteRule:429:ap\
plication/json","ErrorMessage"],["reply:deleteRule:500:application/json","ErrorMessage"],["reply:deleteRule:503:application/json","ErrorMessage"],["path:getAllT\
riggers","path_getLimits"],["query:getAllTriggers","query_getAllActions"],["reply:getAllTriggers:200:application/json","reply_getAllTriggers_200_application_jso\
n"],["reply:getAllTriggers:400:application/json","ErrorMessage"],["reply:getAllTriggers:401:application/json","ErrorMessage"],["reply:getAllTriggers:403:applica\
tion/json","ErrorMessage"],["reply:getAllTriggers:406:application/json","ErrorMessage"],["reply:getAllTriggers:414:application/json","ErrorMessage"],["reply:get\
AllTriggers:429:application/json","ErrorMessage"],["reply:getAllTriggers:500:application/json","ErrorMessage"],["reply:getAllTriggers:503:application/json","Err\
orMessage"],["path:getTriggerByName","path_getTriggerByName"],["query:getTriggerByName","path_getServerInfo"],["reply:getTriggerByName:200:application/json","Tr\
igger"],["reply:getTriggerByName:400:application/json","ErrorMessage"],["reply:getTriggerByName:401:application/json","ErrorMessage"],["reply:getTriggerByName:4\
03:application/json","ErrorMessage"],["reply:getTriggerByName:404:application/json","ErrorMessage"],["reply:getTriggerByName:406:application/json","ErrorMessage"],
["reply:getTriggerByName:409:application/json","ErrorMessage"],["reply:getTriggerByName:414:application/json","ErrorMessage"],["reply:getTriggerByName:429:appli\
cation/json","ErrorMessage"],["reply:getTriggerByName:500:application/json","ErrorMessage"],["reply:getTriggerByName:503:application/json","ErrorMessage"],["pat\
h:updateTrigger","path_getTriggerByName"],["query:updateTrigger","query_updateAction"],["request:updateTrigger:application/json","TriggerPut"],["reply:updateTri\
gger:200:application/json","Trigger"],["reply:updateTrigger:400:application/json","ErrorMessage"],["reply:updateTrigger:401:application/json","ErrorMessage"],["\
reply:updateTrigger:403:application/json","ErrorMessage"],["reply:updateTrigger:404:application/json","ErrorMessage"],["reply:updateTrigger:406:application/json",
"ErrorMessage"],["reply:updateTrigger:409:application/json","ErrorMessage"],["reply:updateTrigger:413:application/json","ErrorMessage"],["reply:updateTrigger:41\
4:application/json","ErrorMessage"],["reply:updateTrigger:415:application/json","ErrorMessage"],["reply:updateTrigger:429:application/json","ErrorMessage"],["re\
ply:updateTrigger:500:application/json","ErrorMessage"],["reply:updateTrigger:503:application/json","ErrorMessage"],["path:fireTrigger","path_getTriggerByName"],
["query:fireTrigger","path_getServerInfo"],["request:fireTrigger:application/json","Payload"],["reply:fireTrigger:202:application/json","ActivationId"],["reply:\
fireTrigger:400:application/json","ErrorMessage"],["reply:fireTrigger:401:application/json","ErrorMessage"],["reply:fireTrigger:403:application/json","ErrorMess\
age"],["reply:fireTrigger:404:application/json","ErrorMessage"],["reply:fireTrigger:406:application/json","ErrorMessage"],["reply:fireTrigger:409:application/js\
on","ErrorMessage"],["reply:fireTrigger:413:application/json","ErrorMessage"],["reply:fireTrigger:414:application/json","ErrorMessage"],["reply:fireTrigger:415:\
application/json","ErrorMessage"],["reply:fireTrigger:429:application/json","ErrorMessage"],["reply:fireTrigger:500:application/json","ErrorMessage"],["reply:fi\
reTrigger:503:application/json","ErrorMessage"],["path:deleteTrigger","path_getTriggerByName"],["query:deleteTrigger","path_getServerInfo"],["reply:deleteTrigge\
r:200:application/json","Trigger"],["reply:deleteTrigger:400:application/json","ErrorMessage"],["reply:deleteTrigger:401:application/json","ErrorMessage"],["rep\
ly:deleteTrigger:403:application/json","ErrorMessage"],["reply:deleteTrigger:404:application/json","ErrorMessage"],["reply:deleteTrigger:406:application/json","\
ErrorMessage"],["reply:deleteTrigger:409:application/json","ErrorMessage"],["reply:deleteTrigger:414:application/json","ErrorMessage"],["reply:deleteTrigger:429\
:application/json","ErrorMessage"],["reply:deleteTrigger:500:application/json","ErrorMessage"],["reply:deleteTrigger:503:application/json","ErrorMessage"],["pat\
h:getAllPackages","path_getLimits"],["query:getAllPackages","query_getAllPackages"],["reply:getAllPackages:200:application/json","reply_getAllPackages_200_appli\
cation_json"],["reply:getAllPackages:400:application/json","ErrorMessage"],["reply:getAllPackages:401:application/json","ErrorMessage"],["reply:getAllPackages:4\
03:application/json","ErrorMessage"],["reply:getAllPackages:406:application/json","ErrorMessage"],["reply:getAllPackages:414:application/json","ErrorMessage"],[
"reply:getAllPackages:429:application/json","ErrorMessage"],["reply:getAllPackages:500:application/json","ErrorMessage"],["reply:getAllPackages:503:application/\
json","ErrorMessage"],["path:getPackageByName","path_getActionsInPackage"],["query:getPackageByName","path_getServerInfo"],["reply:getPackageByName:200:applicat\
ion/json","PackageWithContents"],["reply:getPackageByName:400:application/json","ErrorMessage"],["reply:getPackageByName:401:application/json","ErrorMessage"],[
"reply:getPackageByName:403:application/json","ErrorMessage"],["reply:getPackageByName:404:application/json","ErrorMessage"],["reply:getPackageByName:406:applic\
ation/json","ErrorMessage"],["reply:getPackageByName:409:application/json","ErrorMessage"],["reply:getPackageByName:414:application/json","ErrorMessage"],["repl\
y:getPackageByName:422:application/json","ErrorMessage"],["reply:getPackageByName:429:application/json","ErrorMessage"],["reply:getPackageByName:500:application\
/json","ErrorMessage"],["reply:getPackageByName:503:application/json","ErrorMessage"],["path:updatePackage","path_getActionsInPackage"],["query:updatePackage","\
query_updateAction"],["request:updatePackage:application/json","PackagePut"],["reply:updatePackage:200:application/json","Package"],["reply:updatePackage:400:ap\
plication/json","ErrorMessage"],["reply:updatePackage:401:application/json","ErrorMessage"],["reply:updatePackage:403:application/json","ErrorMessage"],["reply:\
updatePackage:404:application/json","ErrorMessage"],["reply:updatePackage:406:application/json","ErrorMessage"],["reply:updatePackage:409:application/json","Err\
orMessage"],["reply:updatePackage:413:application/json","ErrorMessage"],["reply:updatePackage:414:application/json","ErrorMessage"],["reply:updatePackage:415:ap\
plication/json","ErrorMessage"],["reply:updatePackage:422:application/json","ErrorMessage"],["reply:updatePackage:429:application/json","ErrorMessage"],["reply:\
updatePackage:500:application/json","ErrorMessage"],["reply:updatePackage:503:application/json","ErrorMessage"],["path:deletePackage","path_getActionsInPackage"],
["query:deletePackage","query_deletePackage"],["reply:deletePackage:200:application/json","Package"],["reply:deletePackage:400:application/json","ErrorMessage"],
["reply:deletePackage:401:application/json","ErrorMessage"],["reply:deletePackage:403:application/json","ErrorMessage"],["reply:deletePackage:404:application/js\
on","ErrorMessage"],["reply:deletePackage:406:application/json","ErrorMessage"],["reply:deletePackage:409:application/json","ErrorMessage"],["reply:deletePackag\
e:414:application/json","ErrorMessage"],["reply:deletePackage:429:application/json","ErrorMessage"],["reply:deletePackage:500:application/json","ErrorMessage"],
["reply:deletePackage:503:application/json","ErrorMessage"],["path:getActivations","path_getLimits"],["query:getActivations","query_getActivations"],["reply:get\
Activations:200:application/json","reply_getActivations_200_application_json"],["reply:getActivations:400:application/json","ErrorMessage"],["reply:getActivatio\
ns:401:application/json","ErrorMessage"],["reply:getActivations:403:application/json","ErrorMessage"],["reply:getActivations:406:application/json","ErrorMessage"],
["reply:getActivations:414:application/json","ErrorMessage"],["reply:getActivations:429:application/json","ErrorMessage"],["reply:getActivations:500:application\
/json","ErrorMessage"],["reply:getActivations:503:application/json","ErrorMessage"],["path:getActivationById","path_getActivationById"],["query:getActivationByI\
d","path_getServerInfo"],["reply:getActivationById:200:application/json","Activation"],["reply:getActivationById:400:application/json","ErrorMessage"],["reply:g\
etActivationById:401:application/json","ErrorMessage"],["reply:getActivationById:403:application/json","ErrorMessage"],["reply:getActivationById:404:application\
/json","ErrorMessage"],["reply:getActivationById:406:application/json","ErrorMessage"],["reply:getActivationById:414:application/json","ErrorMessage"],["reply:g\
etActivationById:429:application/json","ErrorMessage"],["reply:getActivationById:500:application/json","ErrorMessage"],["reply:getActivationById:503:application\
/json","ErrorMessage"],["path:getActivationLogs","path_getActivationById"],["query:getActivationLogs","path_getServerInfo"],["reply:getActivationLogs:200:applic\
ation/json","ActivationLogs"],["reply:getActivationLogs:400:application/json","ErrorMessage"],["reply:getActivationLogs:401:application/json","ErrorMessage"],["\
reply:getActivationLogs:403:application/json","ErrorMessage"],["reply:getActivationLogs:404:application/json","ErrorMessage"],["reply:getActivationLogs:406:appl\
ication/json","ErrorMessage"],["reply:getActivationLogs:414:application/json","ErrorMessage"],["reply:getActivationLogs:429:application/json","ErrorMessage"],["\
reply:getActivationLogs:500:application/json","ErrorMessage"],["reply:getActivationLogs:503:application/json","ErrorMessage"],["path:getActivationResult","path_\
getActivationById"],["query:getActivationResult","path_getServerInfo"],["reply:getActivationResult:200:application/json","ActivationResult"],["reply:getActivati\
onResult:400:application/json","ErrorMessage"],["reply:getActivationResult:401:application/json","ErrorMessage"],["reply:getActivationResult:403:application/jso\
n","ErrorMessage"],["reply:getActivationResult:404:application/json","ErrorMessage"],["reply:getActivationResult:406:application/json","ErrorMessage"],["reply:g\
etActivationResult:414:application/json","ErrorMessage"],["reply:getActivationResult:429:application/json","ErrorMessage"],["reply:getActivationResult:500:appli\
cation/json","ErrorMessage"],["reply:getActivationResult:503:application/json","ErrorMessage"]],documented:[["reply:getServerInfo:200",["application/json"]],["r\
eply:getServerInfo:400",["application/json"]],["reply:getServerInfo:406",["application/json"]],["reply:getServerInfo:414",["application/json"]],["reply:getServe\
rInfo:500",["application/json"]],["reply:getServerInfo:503",["application/json"]],["reply:ping:200",["text/plain"]],["reply:ping:400",["application/json"]],["re\
ply:ping:406",["application/json"]],["reply:ping:414",["application/json"]],["reply:ping:500",["application/json"]],["reply:ping:503",["application/json"]],["re\
ply:getApiDocs:200",["application/json"]],["reply:getApiDocs:400",["application/json"]],["reply:getApiDocs:406",["application/json"]],["reply:getApiDocs:414",["\
application/json"]],["reply:getApiDocs:500",["application/json"]],["reply:getApiDocs:503",["application/json"]],["reply:getDocs:308",[]],["reply:getDocs:400",["\
application/json"]],["reply:getDocs:414",["application/json"]],["reply:getDocs:500",["application/json"]],["reply:getDocs:503",["application/json"]],["reply:get\
DocsFile:200",["text/html","text/css","text/javascript"]],["reply:getDocsFile:400",["application/json"]],["reply:getDocsFile:404",["application/json"]],["reply:\
getDocsFile:414",["application/json"]],["reply:getDocsFile:500",["application/json"]],["reply:getDocsFile:503",["application/json"]],["reply:getMetrics:200",["t\
ext/plain"]],["reply:getMetrics:400",["application/json"]],["reply:getMetrics:404",["application/json"]],["reply:getMetrics:406",["application/json"]],["reply:g\
etMetrics:414",["application/json"]],["reply:getMetrics:500",["application/json"]],["reply:getMetrics:503",["application/json"]],["reply:getInvokers:200",["appl\
ication/json"]],["reply:getInvokers:400",["application/json"]],["reply:getInvokers:406",["application/json"]],["reply:getInvokers:414",["application/json"]],["r\
eply:getInvokers:500",["application/json"]],["reply:getInvokers:503",["application/json"]],["reply:getHealthyInvokerCount:200",["application/json"]],["reply:get\
HealthyInvokerCount:400",["application/json"]],["reply:getHealthyInvokerCount:406",["application/json"]],["reply:getHealthyInvokerCount:414",["application/json"]],
["reply:getHealthyInvokerCount:500",["application/json"]],["reply:getHealthyInvokerCount:503",["application/json"]],["reply:getInvokersReady:200",["application/\
json"]],["reply:getInvokersReady:400",["application/json"]],["reply:getInvokersReady:406",["application/json"]],["reply:getInvokersReady:414",["application/json"]],
["reply:getInvokersReady:500",["application/json"]],["reply:getInvokersReady:503",["application/json"]],["reply:getActiveActivations:200",["application/json"]],
["reply:getActiveActivations:400",["application/json"]],["reply:getActiveActivations:406",["application/json"]],["reply:getActiveActivations:414",["application/\
json"]],["reply:getActiveActivations:500",["application/json"]],["reply:getActiveActivations:503",["application/json"]],["reply:getActivationCount:200",["applic\
ation/json"]],["reply:getActivationCount:400",["application/json"]],["reply:getActivationCount:406",["application/json"]],["reply:getActivationCount:414",["appl\
ication/json"]],["reply:getActivationCount:500",["application/json"]],["reply:getActivationCount:503",["application/json"]],["reply:disableController:200",["tex\
t/plain"]],["reply:disableController:400",["application/json"]],["reply:disableController:401",["application/json"]],["reply:disableController:406",["applicatio\
n/json"]],["reply:disableController:414",["application/json"]],["reply:disableController:429",["application/json"]],["reply:disableController:500",["application\
/json"]],["reply:disableController:503",["application/json"]],["reply:optionsOutsideApi:200",["text/plain"]],["reply:optionsOutsideApi:400",["application/json"]],
["reply:optionsOutsideApi:414",["application/json"]],["reply:optionsOutsideApi:500",["application/json"]],["reply:optionsOutsideApi:503",["application/json"]],[
"reply:getApiInfo:200",["application/json"]],["reply:getApiInfo:400",["application/json"]],["reply:getApiInfo:406",["application/json"]],["reply:getApiInfo:414",
["application/json"]],["reply:getApiInfo:500",["application/json"]],["reply:getApiInfo:503",["application/json"]],["reply:getOpenApiDocument:200",["application/\
json"]],["reply:getOpenApiDocument:400",["application/json"]],["reply:getOpenApiDocument:406",["application/json"]],["reply:getOpenApiDocument:414",["applicatio\
n/json"]],["reply:getOpenApiDocument:500",["application/json"]],["reply:getOpenApiDocument:503",["application/json"]],["reply:getOpenApiJson:200",["application/\
json"]],["reply:getOpenApiJson:400",["application/json"]],["reply:getOpenApiJson:406",["application/json"]],["reply:getOpenApiJson:414",["application/json"]],["\
reply:getOpenApiJson:500",["application/json"]],["reply:getOpenApiJson:503",["application/json"]],["reply:getOpenApiDocs:308",[]],["reply:getOpenApiDocs:400",["\
application/json"]],["reply:getOpenApiDocs:414",["application/json"]],["reply:getOpenApiDocs:500",["application/json"]],["reply:getOpenApiDocs:503",["applicatio\
n/json"]],["reply:getOpenApiDocsFile:200",["text/html","text/css","text/javascript"]],["reply:getOpenApiDocsFile:400",["application/json"]],["reply:getOpenApiDo\
csFile:404",["application/json"]],["reply:getOpenApiDocsFile:414",["application/json"]],["reply:getOpenApiDocsFile:500",["application/json"]],["reply:getOpenApi\
DocsFile:503",["application/json"]],["reply:optionsApi:200",["text/plain"]],["reply:optionsApi:400",["application/json"]],["reply:optionsApi:414",["application/\
json"]],["reply:optionsApi:500",["application/json"]],["reply:optionsApi:503",["application/json"]],["reply:getAllNamespaces:200",["application/json"]],["reply:\
getAllNamespaces:400",["application/json"]],["reply:getAllNamespaces:401",["application/json"]],["reply:getAllNamespaces:406",["application/json"]],["reply:getA\
llNamespaces:414",["application/json"]],["reply:getAllNamespaces:429",["application/json"]],["reply:getAllNamespaces:500",["application/json"]],["reply:getAllNa\
mespaces:503",["application/json"]],["reply:getLimits:200",["application/json"]],["reply:getLimits:400",["application/json"]],["reply:getLimits:401",["applicati\
on/json"]],["reply:getLimits:403",["application/json"]],["reply:getLimits:406",["application/json"]],["reply:getLimits:414",["application/json"]],["reply:getLim\
its:429",["application/json"]],["reply:getLimits:500",["application/json"]],["reply:getLimits:503",["application/json"]],["reply:getLimitByName:400",["applicati\
on/json"]],["reply:getLimitByName:401",["application/json"]],["reply:getLimitByName:403",["application/json"]],["reply:getLimitByName:404",["application/json"]],
["reply:getLimitByName:414",["application/json"]],["reply:getLimitByName:429",["application/json"]],["reply:getLimitByName:500",["application/json"]],["reply:ge\
tLimitByName:503",["application/json"]],["reply:getAllActions:200",["application/json"]],["reply:getAllActions:400",["application/json"]],["reply:getAllActions:\
401",["application/json"]],["reply:getAllActions:403",["application/json"]],["reply:getAllActions:406",["application/json"]],["reply:getAllActions:414",["applic\
ation/json"]],["reply:getAllActions:429",["application/json"]],["reply:getAllActions:500",["application/json"]],["reply:getAllActions:503",["application/json"]],
["reply:getActionsInPackage:200",["application/json"]],["reply:getActionsInPackage:400",["application/json"]],["reply:getActionsInPackage:401",["application/jso\
n"]],["reply:getActionsInPackage:403",["application/json"]],["reply:getActionsInPackage:404",["application/json"]],["reply:getActionsInPackage:406",["applicatio\
n/json"]],["reply:getActionsInPackage:409",["application/json"]],["reply:getActionsInPackage:414",["application/json"]],["reply:getActionsInPackage:422",["appli\
cation/json"]],["reply:getActionsInPackage:429",["application/json"]],["reply:getActionsInPackage:500",["application/json"]],["reply:getActionsInPackage:503",["\
application/json"]],["reply:getActionByName:200",["application/json"]],["reply:getActionByName:400",["application/json"]],["reply:getActionByName:401",["applica\
tion/json"]],["reply:getActionByName:403",["application/json"]],["reply:getActionByName:404",["application/json"]],["reply:getActionByName:406",["application/js\
on"]],["reply:getActionByName:409",["application/json"]],["reply:getActionByName:414",["application/json"]],["reply:getActionByName:429",["application/json"]],[
"reply:getActionByName:500",["application/json"]],["reply:getActionByName:503",["application/json"]],["reply:updateAction:200",["application/json"]],["reply:upd\
ateAction:400",["application/json"]],["reply:updateAction:401",["application/json"]],["reply:updateAction:403",["application/json"]],["reply:updateAction:404",[
"application/json"]],["reply:updateAction:406",["application/json"]],["reply:updateAction:409",["application/json"]],["reply:updateAction:413",["application/jso\
n"]],["reply:updateAction:414",["application/json"]],["reply:updateAction:415",["application/json"]],["reply:updateAction:422",["application/json"]],["reply:upd\
ateAction:429",["application/json"]],["reply:updateAction:500",["application/json"]],["reply:updateAction:503",["application/json"]],["reply:invokeAction:200",[
"application/json"]],["reply:invokeAction:202",["application/json"]],["reply:invokeAction:400",["application/json"]],["reply:invokeAction:401",["application/jso\
n"]],["reply:invokeAction:403",["application/json"]],["reply:invokeAction:404",["application/json"]],["reply:invokeAction:406",["application/json"]],["reply:inv\
okeAction:409",["application/json"]],["reply:invokeAction:413",["application/json"]],["reply:invokeAction:414",["application/json"]],["reply:invokeAction:415",[
"application/json"]],["reply:invokeAction:422",["application/json"]],["reply:invokeAction:429",["application/json"]],["reply:invokeAction:500",["application/jso\
n"]],["reply:invokeAction:502",["application/json"]],["reply:invokeAction:503",["application/json"]],["reply:deleteAction:200",["application/json"]],["reply:del\
eteAction:400",["application/json"]],["reply:deleteAction:401",["application/json"]],["reply:deleteAction:403",["application/json"]],["reply:deleteAction:404",[
"application/json"]],["reply:deleteAction:406",["application/json"]],["reply:deleteAction:409",["application/json"]],["reply:deleteAction:414",["application/jso\
n"]],["reply:deleteAction:429",["application/json"]],["reply:deleteAction:500",["application/json"]],["reply:deleteAction:503",["application/json"]],["reply:get\
ActionInPackageByName:200",["application/json"]],["reply:getActionInPackageByName:400",["application/json"]],["reply:getActionInPackageByName:401",["application\
/json"]],["reply:getActionInPackageByName:403",["application/json"]],["reply:getActionInPackageByName:404",["application/json"]],["reply:getActionInPackageByNam\
e:406",["application/json"]],["reply:getActionInPackageByName:409",["application/json"]],["reply:getActionInPackageByName:414",["application/json"]],["reply:get\
ActionInPackageByName:422",["application/json"]],["reply:getActionInPackageByName:429",["application/json"]],["reply:getActionInPackageByName:500",["application\
/json"]],["reply:getActionInPackageByName:503",["application/json"]],["reply:updateActionInPackage:200",["application/json"]],["reply:updateActionInPackage:400",
["application/json"]],["reply:updateActionInPackage:401",["application/json"]],["reply:updateActionInPackage:403",["application/json"]],["reply:updateActionInPa\
ckage:404",["application/json"]],["reply:updateActionInPackage:406",["application/json"]],["reply:updateActionInPackage:409",["application/json"]],["reply:updat\
eActionInPackage:413",["application/json"]],["reply:updateActionInPackage:414",["application/json"]],["reply:updateActionInPackage:415",["application/json"]],["\
reply:updateActionInPackage:422",["application/json"]],["reply:updateActionInPackage:429",["application/json"]],["reply:updateActionInPackage:500",["application\
/json"]],["reply:updateActionInPackage:503",["application/json"]],["reply:invokeActionInPackage:200",["application/json"]],["reply:invokeActionInPackage:202",["\
application/json"]],["reply:invokeActionInPackage:400",["application/json"]],["reply:invokeActionInPackage:401",["application/json"]],["reply:invokeActionInPack\
age:403",["application/json"]],["reply:invokeActionInPackage:404",["application/json"]],["reply:invokeActionInPackage:406",["application/json"]],["reply:invokeA\
ctionInPackage:409",["application/json"]],["reply:invokeActionInPackage:413",["application/json"]],["reply:invokeActionInPackage:414",["application/json"]],["re\
ply:invokeActionInPackage:415",["application/json"]],["reply:invokeActionInPackage:422",["application/json"]],["reply:invokeActionInPackage:429",["application/j\
son"]],["reply:invokeActionInPackage:500",["application/json"]],["reply:invokeActionInPackage:502",["application/json"]],["reply:invokeActionInPackage:503",["ap\
plication/json"]],["reply:deleteActionInPackage:200",["application/json"]],["reply:deleteActionInPackage:400",["application/json"]],["reply:deleteActionInPackag\
e:401",["application/json"]],["reply:deleteActionInPackage:403",["application/json"]],["reply:deleteActionInPackage:404",["application/json"]],["reply:deleteAct\
ionInPackage:406",["application/json"]],["reply:deleteActionInPackage:409",["application/json"]],["reply:deleteActionInPackage:414",["application/json"]],["repl\
y:deleteActionInPackage:422",["application/json"]],["reply:deleteActionInPackage:429",["application/json"]],["reply:deleteActionInPackage:500",["application/jso\
n"]],["reply:deleteActionInPackage:503",["application/json"]],["reply:invokeWebActionGet:200",["*/*"]],["reply:invokeWebActionGet:202",["application/json","*/*"]],
["reply:invokeWebActionGet:204",[]],["reply:invokeWebActionGet:400",["application/json","*/*"]],["reply:invokeWebActionGet:401",["application/json","*/*"]],["re\
ply:invokeWebActionGet:403",["application/json","*/*"]],["reply:invokeWebActionGet:404",["application/json","*/*"]],["reply:invokeWebActionGet:406",["applicatio\
n/json","*/*"]],["reply:invokeWebActionGet:413",["application/json","*/*"]],["reply:invokeWebActionGet:414",["application/json"]],["reply:invokeWebActionGet:429",
["application/json","*/*"]],["reply:invokeWebActionGet:500",["application/json","*/*"]],["reply:invokeWebActionGet:503",["application/json","*/*"]],["reply:invo\
keWebActionGet:default",["*/*"]],["reply:invokeWebActionPut:200",["*/*"]],["reply:invokeWebActionPut:202",["application/json","*/*"]],["reply:invokeWebActionPut\
:204",[]],["reply:invokeWebActionPut:400",["application/json","*/*"]],["reply:invokeWebActionPut:401",["application/json","*/*"]],["reply:invokeWebActionPut:403",
["application/json","*/*"]],["reply:invokeWebActionPut:404",["application/json","*/*"]],["reply:invokeWebActionPut:406",["application/json","*/*"]],["reply:invo\
keWebActionPut:413",["application/json","*/*"]],["reply:invokeWebActionPut:414",["application/json"]],["reply:invokeWebActionPut:429",["application/json","*/*"]],
["reply:invokeWebActionPut:500",["application/json","*/*"]],["reply:invokeWebActionPut:503",["application/json","*/*"]],["reply:invokeWebActionPut:default",["*/\
*"]],["reply:invokeWebActionPost:200",["*/*"]],["reply:invokeWebActionPost:202",["application/json","*/*"]],["reply:invokeWebActionPost:204",[]],["reply:invokeW\
ebActionPost:400",["application/json","*/*"]],["reply:invokeWebActionPost:401",["application/json","*/*"]],["reply:invokeWebActionPost:403",["application/json",
"*/*"]],["reply:invokeWebActionPost:404",["application/json","*/*"]],["reply:invokeWebActionPost:406",["application/json","*/*"]],["reply:invokeWebActionPost:41\
3",["application/json","*/*"]],["reply:invokeWebActionPost:414",["application/json"]],["reply:invokeWebActionPost:429",["application/json","*/*"]],["reply:invok\
eWebActionPost:500",["application/json","*/*"]],["reply:invokeWebActionPost:503",["application/json","*/*"]],["reply:invokeWebActionPost:default",["*/*"]],["rep\
ly:invokeWebActionDelete:200",["*/*"]],["reply:invokeWebActionDelete:202",["application/json","*/*"]],["reply:invokeWebActionDelete:204",[]],["reply:invokeWebAc\
tionDelete:400",["application/json","*/*"]],["reply:invokeWebActionDelete:401",["application/json","*/*"]],["reply:invokeWebActionDelete:403",["application/json",
"*/*"]],["reply:invokeWebActionDelete:404",["application/json","*/*"]],["reply:invokeWebActionDelete:406",["application/json","*/*"]],["reply:invokeWebActionDel\
ete:413",["application/json","*/*"]],["reply:invokeWebActionDelete:414",["application/json"]],["reply:invokeWebActionDelete:429",["application/json","*/*"]],["r\
eply:invokeWebActionDelete:500",["application/json","*/*"]],["reply:invokeWebActionDelete:503",["application/json","*/*"]],["reply:invokeWebActionDelete:default",
["*/*"]],["reply:invokeWebActionOptions:200",["*/*"]],["reply:invokeWebActionOptions:202",["application/json","*/*"]],["reply:invokeWebActionOptions:204",[]],["\
reply:invokeWebActionOptions:400",["application/json","*/*"]],["reply:invokeWebActionOptions:401",["application/json","*/*"]],["reply:invokeWebActionOptions:403",
["application/json","*/*"]],["reply:invokeWebActionOptions:404",["application/json","*/*"]],["reply:invokeWebActionOptions:406",["application/json","*/*"]],["re\
ply:invokeWebActionOptions:413",["application/json","*/*"]],["reply:invokeWebActionOptions:414",["application/json"]],["reply:invokeWebActionOptions:429",["appl\
ication/json","*/*"]],["reply:invokeWebActionOptions:500",["application/json","*/*"]],["reply:invokeWebActionOptions:503",["application/json","*/*"]],["reply:in\
vokeWebActionOptions:default",["*/*"]],["reply:invokeWebActionHead:200",[]],["reply:invokeWebActionHead:202",["application/json","*/*"]],["reply:invokeWebAction\
Head:204",[]],["reply:invokeWebActionHead:400",["application/json","*/*"]],["reply:invokeWebActionHead:401",["application/json","*/*"]],["reply:invokeWebActionH\
ead:403",["application/json","*/*"]],["reply:invokeWebActionHead:404",["application/json","*/*"]],["reply:invokeWebActionHead:406",["application/json","*/*"]],[
"reply:invokeWebActionHead:413",["application/json","*/*"]],["reply:invokeWebActionHead:414",["application/json"]],["reply:invokeWebActionHead:429",["applicatio\
n/json","*/*"]],["reply:invokeWebActionHead:500",["application/json","*/*"]],["reply:invokeWebActionHead:503",["application/json","*/*"]],["reply:invokeWebActio\
nHead:default",["*/*"]],["reply:invokeWebActionPatch:200",["*/*"]],["reply:invokeWebActionPatch:202",["application/json","*/*"]],["reply:invokeWebActionPatch:20\
4",[]],["reply:invokeWebActionPatch:400",["application/json","*/*"]],["reply:invokeWebActionPatch:401",["application/json","*/*"]],["reply:invokeWebActionPatch:\
403",["application/json","*/*"]],["reply:invokeWebActionPatch:404",["application/json","*/*"]],["reply:invokeWebActionPatch:406",["application/json","*/*"]],["r\
eply:invokeWebActionPatch:413",["application/json","*/*"]],["reply:invokeWebActionPatch:414",["application/json"]],["reply:invokeWebActionPatch:429",["applicati\
on/json","*/*"]],["reply:invokeWebActionPatch:500",["application/json","*/*"]],["reply:invokeWebActionPatch:503",["application/json","*/*"]],["reply:invokeWebAc\
tionPatch:default",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:200",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:202",["application/json","*/*"]],
["reply:invokeWebActionWithoutExtensionGet:204",[]],["reply:invokeWebActionWithoutExtensionGet:400",["application/json","*/*"]],["reply:invokeWebActionWithoutEx\
tensionGet:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionG\
et:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:413",
["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:414",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:429",["application/\
json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:503",["application/json","*\
/*"]],["reply:invokeWebActionWithoutExtensionGet:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:200",["*/*"]],["reply:invokeWebActionWithoutExtens\
ionPut:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:204",[]],["reply:invokeWebActionWithoutExtensionPut:400",["application/json",
"*/*"]],["reply:invokeWebActionWithoutExtensionPut:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:403",["application/json","*/*"]],
["reply:invokeWebActionWithoutExtensionPut:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:406",["application/json","*/*"]],["reply:\
invokeWebActionWithoutExtensionPut:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:414",["application/json"]],["reply:invokeWebActio\
nWithoutExtensionPut:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:500",["application/json","*/*"]],["reply:invokeWebActionWithout\
ExtensionPut:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:200",["*/\
*"]],["reply:invokeWebActionWithoutExtensionPost:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:204",[]],["reply:invokeWebActionWi\
thoutExtensionPost:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:401",["application/json","*/*"]],["reply:invokeWebActionWithoutE\
xtensionPost:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensi\
onPost:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost\
:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPost:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:500",["appl\
ication/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:default",["*/*"]],
["reply:invokeWebActionWithoutExtensionDelete:200",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:202",["application/json","*/*"]],["reply:invokeWebActi\
onWithoutExtensionDelete:204",[]],["reply:invokeWebActionWithoutExtensionDelete:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:4\
01",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:404",
["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:413",["\
application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:414",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:429",["applicat\
ion/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:503",["applicatio\
n/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:default",["*/*"]],["reply:invokeWebActionWithoutExtensionOptions:200",["*/*"]],["reply:invokeWebAc\
tionWithoutExtensionOptions:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:204",[]],["reply:invokeWebActionWithoutExtensionOpti\
ons:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOpti\
ons:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOpti\
ons:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOpti\
ons:414",["application/json"]],["reply:invokeWebActionWithoutExtensionOptions:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:50\
0",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:de\
fault",["*/*"]],["reply:invokeWebActionWithoutExtensionHead:200",[]],["reply:invokeWebActionWithoutExtensionHead:202",["application/json","*/*"]],["reply:invoke\
WebActionWithoutExtensionHead:204",[]],["reply:invokeWebActionWithoutExtensionHead:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:\
401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:404",[
"application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:413",["appli\
cation/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:414",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:429",["application/json",
"*/*"]],["reply:invokeWebActionWithoutExtensionHead:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:503",["application/json","*/*"]],
["reply:invokeWebActionWithoutExtensionHead:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:200",["*/*"]],["reply:invokeWebActionWithoutExtension\
Patch:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:204",[]],["reply:invokeWebActionWithoutExtensionPatch:400",["application/jso\
n","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:403",["application/json","\
*/*"]],["reply:invokeWebActionWithoutExtensionPatch:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:406",["application/json","*/*"]],
["reply:invokeWebActionWithoutExtensionPatch:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:414",["application/json"]],["reply:in\
vokeWebActionWithoutExtensionPatch:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:500",["application/json","*/*"]],["reply:invoke\
WebActionWithoutExtensionPatch:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:default",["*/*"]],["reply:invokeWebActionOnPathGet:\
200",["*/*"]],["reply:invokeWebActionOnPathGet:202",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:204",[]],["reply:invokeWebActionOnPathGet:400",
["application/json","*/*"]],["reply:invokeWebActionOnPathGet:401",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:403",["application/json","*/*"]],
["reply:invokeWebActionOnPathGet:404",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:406",["application/json","*/*"]],["reply:invokeWebActionOnPat\
hGet:413",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:414",["application/json"]],["reply:invokeWebActionOnPathGet:429",["application/json","*/*"]],
["reply:invokeWebActionOnPathGet:500",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:503",["application/json","*/*"]],["reply:invokeWebActionOnPat\
hGet:default",["*/*"]],["reply:invokeWebActionOnPathPut:200",["*/*"]],["reply:invokeWebActionOnPathPut:202",["application/json","*/*"]],["reply:invokeWebActionO\
nPathPut:204",[]],["reply:invokeWebActionOnPathPut:400",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:401",["application/json","*/*"]],["reply:in\
vokeWebActionOnPathPut:403",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:404",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:406",
["application/json","*/*"]],["reply:invokeWebActionOnPathPut:413",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:414",["application/json"]],["repl\
y:invokeWebActionOnPathPut:429",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:500",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:5\
03",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:default",["*/*"]],["reply:invokeWebActionOnPathPost:200",["*/*"]],["reply:invokeWebActionOnPath\
Post:202",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:204",[]],["reply:invokeWebActionOnPathPost:400",["application/json","*/*"]],["reply:invo\
keWebActionOnPathPost:401",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:403",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:404",
["application/json","*/*"]],["reply:invokeWebActionOnPathPost:406",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:413",["application/json","*/*"]],
["reply:invokeWebActionOnPathPost:414",["application/json"]],["reply:invokeWebActionOnPathPost:429",["application/json","*/*"]],["reply:invokeWebActionOnPathPos\
t:500",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:503",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:default",["*/*"]],["repl\
y:invokeWebActionOnPathDelete:200",["*/*"]],["reply:invokeWebActionOnPathDelete:202",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:204",[]],["\
reply:invokeWebActionOnPathDelete:400",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:401",["application/json","*/*"]],["reply:invokeWebActionO\
nPathDelete:403",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:404",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:406",["app\
lication/json","*/*"]],["reply:invokeWebActionOnPathDelete:413",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:414",["application/json"]],["rep\
ly:invokeWebActionOnPathDelete:429",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:500",["application/json","*/*"]],["reply:invokeWebActionOnPa\
thDelete:503",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:default",["*/*"]],["reply:invokeWebActionOnPathOptions:200",["*/*"]],["reply:invok\
eWebActionOnPathOptions:202",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:204",[]],["reply:invokeWebActionOnPathOptions:400",["application/j\
son","*/*"]],["reply:invokeWebActionOnPathOptions:401",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:403",["application/json","*/*"]],["reply\
:invokeWebActionOnPathOptions:404",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:406",["application/json","*/*"]],["reply:invokeWebActionOnPa\
thOptions:413",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:414",["application/json"]],["reply:invokeWebActionOnPathOptions:429",["applicati\
on/json","*/*"]],["reply:invokeWebActionOnPathOptions:500",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:503",["application/json","*/*"]],["r\
eply:invokeWebActionOnPathOptions:default",["*/*"]],["reply:invokeWebActionOnPathHead:200",[]],["reply:invokeWebActionOnPathHead:202",["application/json","*/*"]],
["reply:invokeWebActionOnPathHead:204",[]],["reply:invokeWebActionOnPathHead:400",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:401",["applicati\
on/json","*/*"]],["reply:invokeWebActionOnPathHead:403",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:404",["application/json","*/*"]],["reply:i\
nvokeWebActionOnPathHead:406",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:413",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:4\
14",["application/json"]],["reply:invokeWebActionOnPathHead:429",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:500",["application/json","*/*"]],
["reply:invokeWebActionOnPathHead:503",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:default",["*/*"]],["reply:invokeWebActionOnPathPatch:200",[
"*/*"]],["reply:invokeWebActionOnPathPatch:202",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:204",[]],["reply:invokeWebActionOnPathPatch:400",
["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:401",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:403",["application/json","*/*"]],
["reply:invokeWebActionOnPathPatch:404",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:406",["application/json","*/*"]],["reply:invokeWebActionO\
nPathPatch:413",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:414",["application/json"]],["reply:invokeWebActionOnPathPatch:429",["application/\
json","*/*"]],["reply:invokeWebActionOnPathPatch:500",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:503",["application/json","*/*"]],["reply:in\
vokeWebActionOnPathPatch:default",["*/*"]],["reply:getAllRules:200",["application/json"]],["reply:getAllRules:400",["application/json"]],["reply:getAllRules:401",
["application/json"]],["reply:getAllRules:403",["application/json"]],["reply:getAllRules:406",["application/json"]],["reply:getAllRules:414",["application/json"]],
["reply:getAllRules:429",["application/json"]],["reply:getAllRules:500",["application/json"]],["reply:getAllRules:503",["application/json"]],["reply:getRuleByNa\
me:200",["application/json"]],["reply:getRuleByName:400",["application/json"]],["reply:getRuleByName:401",["application/json"]],["reply:getRuleByName:403",["app\
lication/json"]],["reply:getRuleByName:404",["application/json"]],["reply:getRuleByName:406",["application/json"]],["reply:getRuleByName:409",["application/json"]],
["reply:getRuleByName:414",["application/json"]],["reply:getRuleByName:429",["application/json"]],["reply:getRuleByName:500",["application/json"]],["reply:getRu\
leByName:503",["application/json"]],["reply:updateRule:200",["application/json"]],["reply:updateRule:400",["application/json"]],["reply:updateRule:401",["applic\
ation/json"]],["reply:updateRule:403",["application/json"]],["reply:updateRule:404",["application/json"]],["reply:updateRule:406",["application/json"]],["reply:\
updateRule:409",["application/json"]],["reply:updateRule:413",["application/json"]],["reply:updateRule:414",["application/json"]],["reply:updateRule:415",["appl\
ication/json"]],["reply:updateRule:422",["application/json"]],["reply:updateRule:429",["application/json"]],["reply:updateRule:500",["application/json"]],["repl\
y:updateRule:503",["application/json"]],["reply:setState:200",["text/plain"]],["reply:setState:400",["application/json"]],["reply:setState:401",["application/js\
on"]],["reply:setState:403",["application/json"]],["reply:setState:404",["application/json"]],["reply:setState:406",["application/json"]],["reply:setState:409",
["application/json"]],["reply:setState:413",["application/json"]],["reply:setState:414",["application/json"]],["reply:setState:415",["application/json"]],["repl\
y:setState:429",["application/json"]],["reply:setState:500",["application/json"]],["reply:setState:503",["application/json"]],["reply:deleteRule:200",["applicat\
ion/json"]],["reply:deleteRule:400",["application/json"]],["reply:deleteRule:401",["application/json"]],["reply:deleteRule:403",["application/json"]],["reply:de\
leteRule:404",["application/json"]],["reply:deleteRule:406",["application/json"]],["reply:deleteRule:409",["application/json"]],["reply:deleteRule:414",["applic\
ation/json"]],["reply:deleteRule:429",["application/json"]],["reply:deleteRule:500",["application/json"]],["reply:deleteRule:503",["application/json"]],["reply:\
getAllTriggers:200",["application/json"]],["reply:getAllTriggers:400",["application/json"]],["reply:getAllTriggers:401",["application/json"]],["reply:getAllTrig\
gers:403",["application/json"]],["reply:getAllTriggers:406",["application/json"]],["reply:getAllTriggers:414",["application/json"]],["reply:getAllTriggers:429",
["application/json"]],["reply:getAllTriggers:500",["application/json"]],["reply:getAllTriggers:503",["application/json"]],["reply:getTriggerByName:200",["applic\
ation/json"]],["reply:getTriggerByName:400",["application/json"]],["reply:getTriggerByName:401",["application/json"]],["reply:getTriggerByName:403",["applicatio\
n/json"]],["reply:getTriggerByName:404",["application/json"]],["reply:getTriggerByName:406",["application/json"]],["reply:getTriggerByName:409",["application/js\
on"]],["reply:getTriggerByName:414",["application/json"]],["reply:getTriggerByName:429",["application/json"]],["reply:getTriggerByName:500",["application/json"]],
["reply:getTriggerByName:503",["application/json"]],["reply:updateTrigger:200",["application/json"]],["reply:updateTrigger:400",["application/json"]],["reply:up\
dateTrigger:401",["application/json"]],["reply:updateTrigger:403",["application/json"]],["reply:updateTrigger:404",["application/json"]],["reply:updateTrigger:4\
06",["application/json"]],["reply:updateTrigger:409",["application/json"]],["reply:updateTrigger:413",["application/json"]],["reply:updateTrigger:414",["applica\
tion/json"]],["reply:updateTrigger:415",["application/json"]],["reply:updateTrigger:429",["application/json"]],["reply:updateTrigger:500",["application/json"]],
["reply:updateTrigger:503",["application/json"]],["reply:fireTrigger:202",["application/json"]],["reply:fireTrigger:204",[]],["reply:fireTrigger:400",["applicat\
ion/json"]],["reply:fireTrigger:401",["application/json"]],["reply:fireTrigger:403",["application/json"]],["reply:fireTrigger:404",["application/json"]],["reply\
:fireTrigger:406",["application/json"]],["reply:fireTrigger:409",["application/json"]],["reply:fireTrigger:413",["application/json"]],["reply:fireTrigger:414",[
"application/json"]],["reply:fireTrigger:415",["application/json"]],["reply:fireTrigger:429",["application/json"]],["reply:fireTrigger:500",["application/json"]],
["reply:fireTrigger:503",["application/json"]],["reply:deleteTrigger:200",["application/json"]],["reply:deleteTrigger:400",["application/json"]],["reply:deleteT\
rigger:401",["application/json"]],["reply:deleteTrigger:403",["application/json"]],["reply:deleteTrigger:404",["application/json"]],["reply:deleteTrigger:406",[
"application/json"]],["reply:deleteTrigger:409",["application/json"]],["reply:deleteTrigger:414",["application/json"]],["reply:deleteTrigger:429",["application/\
json"]],["reply:deleteTrigger:500",["application/json"]],["reply:deleteTrigger:503",["application/json"]],["reply:getAllPackages:200",["application/json"]],["re\
ply:getAllPackages:400",["application/json"]],["reply:getAllPackages:401",["application/json"]],["reply:getAllPackages:403",["application/json"]],["reply:getAll\
Packages:406",["application/json"]],["reply:getAllPackages:414",["application/json"]],["reply:getAllPackages:429",["application/json"]],["reply:getAllPackages:5\
00",["application/json"]],["reply:getAllPackages:503",["application/json"]],["reply:getPackageByName:200",["application/json"]],["reply:getPackageByName:400",["\
application/json"]],["reply:getPackageByName:401",["application/json"]],["reply:getPackageByName:403",["application/json"]],["reply:getPackageByName:404",["appl\
ication/json"]],["reply:getPackageByName:406",["application/json"]],["reply:getPackageByName:409",["application/json"]],["reply:getPackageByName:414",["applicat\
ion/json"]],["reply:getPackageByName:422",["application/json"]],["reply:getPackageByName:429",["application/json"]],["reply:getPackageByName:500",["application/\
json"]],["reply:getPackageByName:503",["application/json"]],["reply:updatePackage:200",["application/json"]],["reply:updatePackage:400",["application/json"]],["\
reply:updatePackage:401",["application/json"]],["reply:updatePackage:403",["application/json"]],["reply:updatePackage:404",["application/json"]],["reply:updateP\
ackage:406",["application/json"]],["reply:updatePackage:409",["application/json"]],["reply:updatePackage:413",["application/json"]],["reply:updatePackage:414",[
"application/json"]],["reply:updatePackage:415",["application/json"]],["reply:updatePackage:422",["application/json"]],["reply:updatePackage:429",["application/\
json"]],["reply:updatePackage:500",["application/json"]],["reply:updatePackage:503",["application/json"]],["reply:deletePackage:200",["application/json"]],["rep\
ly:deletePackage:400",["application/json"]],["reply:deletePackage:401",["application/json"]],["reply:deletePackage:403",["application/json"]],["reply:deletePack\
age:404",["application/json"]],["reply:deletePackage:406",["application/json"]],["reply:deletePackage:409",["application/json"]],["reply:deletePackage:414",["ap\
plication/json"]],["reply:deletePackage:429",["application/json"]],["reply:deletePackage:500",["application/json"]],["reply:deletePackage:503",["application/jso\
n"]],["reply:getActivations:200",["application/json"]],["reply:getActivations:400",["application/json"]],["reply:getActivations:401",["application/json"]],["rep\
ly:getActivations:403",["application/json"]],["reply:getActivations:406",["application/json"]],["reply:getActivations:414",["application/json"]],["reply:getActi\
vations:429",["application/json"]],["reply:getActivations:500",["application/json"]],["reply:getActivations:503",["application/json"]],["reply:getActivationById\
:200",["application/json"]],["reply:getActivationById:400",["application/json"]],["reply:getActivationById:401",["application/json"]],["reply:getActivationById:\
403",["application/json"]],["reply:getActivationById:404",["application/json"]],["reply:getActivationById:406",["application/json"]],["reply:getActivationById:4\
14",["application/json"]],["reply:getActivationById:429",["application/json"]],["reply:getActivationById:500",["application/json"]],["reply:getActivationById:50\
3",["application/json"]],["reply:getActivationLogs:200",["application/json"]],["reply:getActivationLogs:400",["application/json"]],["reply:getActivationLogs:401",
["application/json"]],["reply:getActivationLogs:403",["application/json"]],["reply:getActivationLogs:404",["application/json"]],["reply:getActivationLogs:406",[
"application/json"]],["reply:getActivationLogs:414",["application/json"]],["reply:getActivationLogs:429",["application/json"]],["reply:getActivationLogs:500",["\
application/json"]],["reply:getActivationLogs:503",["application/json"]],["reply:getActivationResult:200",["application/json"]],["reply:getActivationResult:400",
["application/json"]],["reply:getActivationResult:401",["application/json"]],["reply:getActivationResult:403",["application/json"]],["reply:getActivationResult:\
404",["application/json"]],["reply:getActivationResult:406",["application/json"]],["reply:getActivationResult:414",["application/json"]],["reply:getActivationRe\
sult:429",["application/json"]],["reply:getActivationResult:500",["application/json"]],["reply:getActivationResult:503",["application/json"]]],types:[["path:get\
ServerInfo",{}],["query:getServerInfo",{}],["path:ping",{}],["query:ping",{}],["path:getApiDocs",{}],["query:getApiDocs",{}],["path:getDocs",{}],["query:getDocs",
{}],["path:getDocsFile",{rest:"string"}],["query:getDocsFile",{}],["path:getMetrics",{}],["query:getMetrics",{}],["path:getInvokers",{}],["query:getInvokers",{}],
["path:getHealthyInvokerCount",{}],["query:getHealthyInvokerCount",{}],["path:getInvokersReady",{}],["query:getInvokersReady",{}],["path:getActiveActivations",{}],
["query:getActiveActivations",{}],["path:getActivationCount",{}],["query:getActivationCount",{}],["path:disableController",{}],["query:disableController",{}],["\
path:optionsOutsideApi",{rest:"string"}],["query:optionsOutsideApi",{}],["path:getApiInfo",{}],["query:getApiInfo",{}],["path:getOpenApiDocument",{}],["query:ge\
tOpenApiDocument",{}],["path:getOpenApiJson",{}],["query:getOpenApiJson",{}],["path:getOpenApiDocs",{}],["query:getOpenApiDocs",{}],["path:getOpenApiDocsFile",{
rest:"string"}],["query:getOpenApiDocsFile",{}],["path:optionsApi",{rest:"string"}],["query:optionsApi",{}],["path:getAllNamespaces",{}],["query:getAllNamespace\
s",{}],["path:getLimits",{}],["query:getLimits",{}],["path:getLimitByName",{}],["query:getLimitByName",{}],["path:getAllActions",{}],["query:getAllActions",{limit:"\
integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getActionsInPackage",{}],["query:getActionsInPackage",{limit:"integer",skip:"integer",count:"boo\
lean",docs:"boolean"}],["path:getActionByName",{}],["query:getActionByName",{code:"boolean"}],["path:updateAction",{}],["query:updateAction",{overwrite:"boolean"}],
["path:invokeAction",{}],["query:invokeAction",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteAction",{}],["query:deleteAction",{}],["pat\
h:getActionInPackageByName",{}],["query:getActionInPackageByName",{code:"boolean"}],["path:updateActionInPackage",{}],["query:updateActionInPackage",{overwrite:"\
boolean"}],["path:invokeActionInPackage",{}],["query:invokeActionInPackage",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteActionInPackag\
e",{}],["query:deleteActionInPackage",{}],["path:invokeWebActionGet",{extension:"string"}],["query:invokeWebActionGet",{}],["path:invokeWebActionPut",{extension:"\
string"}],["query:invokeWebActionPut",{}],["path:invokeWebActionPost",{extension:"string"}],["query:invokeWebActionPost",{}],["path:invokeWebActionDelete",{extension:"\
string"}],["query:invokeWebActionDelete",{}],["path:invokeWebActionOptions",{extension:"string"}],["query:invokeWebActionOptions",{}],["path:invokeWebActionHead",
{extension:"string"}],["query:invokeWebActionHead",{}],["path:invokeWebActionPatch",{extension:"string"}],["query:invokeWebActionPatch",{}],["path:invokeWebActi\
onWithoutExtensionGet",{}],["query:invokeWebActionWithoutExtensionGet",{}],["path:invokeWebActionWithoutExtensionPut",{}],["query:invokeWebActionWithoutExtensio\
nPut",{}],["path:invokeWebActionWithoutExtensionPost",{}],["query:invokeWebActionWithoutExtensionPost",{}],["path:invokeWebActionWithoutExtensionDelete",{}],["q\
uery:invokeWebActionWithoutExtensionDelete",{}],["path:invokeWebActionWithoutExtensionOptions",{}],["query:invokeWebActionWithoutExtensionOptions",{}],["path:in\
vokeWebActionWithoutExtensionHead",{}],["query:invokeWebActionWithoutExtensionHead",{}],["path:invokeWebActionWithoutExtensionPatch",{}],["query:invokeWebAction\
WithoutExtensionPatch",{}],["path:invokeWebActionOnPathGet",{rest:"string"}],["query:invokeWebActionOnPathGet",{}],["path:invokeWebActionOnPathPut",{rest:"strin\
g"}],["query:invokeWebActionOnPathPut",{}],["path:invokeWebActionOnPathPost",{rest:"string"}],["query:invokeWebActionOnPathPost",{}],["path:invokeWebActionOnPat\
hDelete",{rest:"string"}],["query:invokeWebActionOnPathDelete",{}],["path:invokeWebActionOnPathOptions",{rest:"string"}],["query:invokeWebActionOnPathOptions",{}],
["path:invokeWebActionOnPathHead",{rest:"string"}],["query:invokeWebActionOnPathHead",{}],["path:invokeWebActionOnPathPatch",{rest:"string"}],["query:invokeWebA\
ctionOnPathPatch",{}],["path:getAllRules",{}],["query:getAllRules",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getRuleByName",{}],["\
query:getRuleByName",{}],["path:updateRule",{}],["query:updateRule",{overwrite:"boolean"}],["path:setState",{}],["query:setState",{}],["path:deleteRule",{}],["q\
uery:deleteRule",{}],["path:getAllTriggers",{}],["query:getAllTriggers",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getTriggerByName",
{}],["query:getTriggerByName",{}],["path:updateTrigger",{}],["query:updateTrigger",{overwrite:"boolean"}],["path:fireTrigger",{}],["query:fireTrigger",{}],["pat\
h:deleteTrigger",{}],["query:deleteTrigger",{}],["path:getAllPackages",{}],["query:getAllPackages",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",
public:"boolean"}],["path:getPackageByName",{}],["query:getPackageByName",{}],["path:updatePackage",{}],["query:updatePackage",{overwrite:"boolean"}],["path:del\
etePackage",{}],["query:deletePackage",{force:"boolean"}],["path:getActivations",{}],["query:getActivations",{limit:"integer",skip:"integer",count:"boolean",docs:"\
boolean",name:"string",since:"integer",upto:"integer"}],["path:getActivationById",{activationId:"string"}],["query:getActivationById",{}],["path:getActivationLo\
gs",{activationId:"string"}],["query:getActivationLogs",{}],["path:getActivationResult",{activationId:"string"}],["query:getActivationResult",{}]]});export{an as validateParameters,pn as validateReply,on as validateRequestBody,sn as validateSchema};
