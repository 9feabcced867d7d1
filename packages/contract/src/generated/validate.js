// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
var Et=Object.defineProperty;var xt=(i,o)=>()=>{try{return o||i((o={exports:{}}).exports,o),o.exports}catch(u){throw o=0,u}},Nt=(i,o)=>{for(var u in o)Et(i,u,{get:o[u],enumerable:!0})};var At=xt(kt=>{"use strict";Object.defineProperty(kt,"__esModule",{value:!0});function Pt(i){let o=i.length,u=0,m=0,a;for(;m<o;)u++,a=i.charCodeAt(m++),a>=55296&&
a<=56319&&m<o&&(a=i.charCodeAt(m),(a&64512)===56320&&m++);return u}kt.default=Pt;Pt.code='require("ajv/dist/runtime/ucs2length").default'});var _t={};Nt(_t,{Action:()=>pi,ActionCount:()=>mi,ActionExec:()=>si,ActionExecPut:()=>ai,ActionLimits:()=>ti,ActionLimitsPut:()=>ii,ActionList:()=>ui,ActionMeta:()=>ci,
ActionPut:()=>yi,Activation:()=>Si,ActivationBrief:()=>Ci,ActivationBriefList:()=>Ki,ActivationCount:()=>Qi,ActivationId:()=>Ji,ActivationIdText:()=>Kt,ActivationList:()=>Hi,
ActivationLogs:()=>Zi,ActivationResult:()=>Ri,ActiveActivations:()=>dr,Annotations:()=>Xt,ApiInfo:()=>sr,BlackboxExec:()=>ni,ByteSize:()=>Xi,CodeExec:()=>ri,EmptyObject:()=>Ni,
EntityName:()=>Gt,EntityPath:()=>Vt,EpochMs:()=>zt,ErrorMessage:()=>It,InvokerStates:()=>cr,InvokersNotReady:()=>yr,InvokersReady:()=>mr,JsonValue:()=>Ot,KeyValue:()=>Zt,
Namespaces:()=>Ui,OpenApiDocument:()=>pr,Package:()=>Di,PackageAction:()=>Oi,PackageBinding:()=>Ii,PackageCount:()=>Vi,PackageList:()=>Ti,PackageMeta:()=>Gi,PackagePut:()=>Bi,
PackageWithContents:()=>Mi,Parameter:()=>Ut,Parameters:()=>Yt,PathName:()=>ei,Payload:()=>Mt,QualifiedNameInput:()=>Lt,QualifiedNameText:()=>Jt,Rule:()=>gi,RuleCount:()=>bi,
RuleList:()=>ki,RuleMeta:()=>vi,RulePut:()=>_i,RuleStatus:()=>di,RuleStatusPut:()=>Pi,RuntimeInfo:()=>ir,SequenceExec:()=>oi,ServerInfo:()=>or,ServerLimits:()=>rr,
SwaggerDocument:()=>ar,Trigger:()=>ji,TriggerCount:()=>Ei,TriggerList:()=>qi,TriggerMeta:()=>wi,TriggerPut:()=>xi,TriggerRule:()=>Ai,UserLimits:()=>er,Version:()=>Ft,
VersionInput:()=>Ht,WebForm:()=>$t,path_getActionByName:()=>Er,path_getActionInPackageByName:()=>Mr,path_getActionsInPackage:()=>qr,path_getActivationById:()=>Qr,
path_getDocsFile:()=>hr,path_getLimitByName:()=>jr,path_getLimits:()=>Ar,path_getRuleByName:()=>Jr,path_getServerInfo:()=>fr,path_getTriggerByName:()=>Lr,path_invokeWebActionGet:()=>$r,
path_invokeWebActionOnPathGet:()=>Vr,query_deletePackage:()=>Hr,query_getActionByName:()=>xr,query_getActivations:()=>Cr,query_getAllActions:()=>Wr,query_getAllPackages:()=>Sr,
query_invokeAction:()=>Ir,query_updateAction:()=>Nr,reply_disableController_200_text_plain:()=>_r,reply_getActivations_200_application_json:()=>Kr,reply_getAllActions_200_application_json:()=>wr,
reply_getAllPackages_200_application_json:()=>Fr,reply_getAllRules_200_application_json:()=>Br,reply_getAllTriggers_200_application_json:()=>Rr,reply_getDocsFile_200_text_html:()=>vr,
reply_getHealthyInvokerCount_200_application_json:()=>kr,reply_getInvokersReady_500_application_json:()=>br,reply_invokeAction_200_application_json:()=>Or,reply_invokeAction_500_application_json:()=>Dr,
reply_invokeWebActionGet_200____:()=>Tr,reply_optionsOutsideApi_200_text_plain:()=>Pr,reply_ping_200_text_plain:()=>gr});var It=$;var P=At().default;function $(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=$.evaluated;if(s.dynamicProps&&
(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.error===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"error"},message:"must have required property 'error'"};e===null?e=[t]:e.push(t),r++}if(i.code===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"code"},message:"must have required property 'code'"};e===null?e=[t]:e.push(t),r++}for(let t in i)
if(!(t==="error"||t==="code")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"m\
ust NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.error!==void 0){let t=i.error;if(typeof t=="string"){if(P(t)<1){let n={instancePath:o+"/e\
rror",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:o+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}
if(i.code!==void 0){let t=i.code;if(typeof t=="string"){if(P(t)<1){let n={instancePath:o+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return $.errors=e,r===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ot=G,Dt={type:[
"object","array","string","number","boolean","null"],description:"Any JSON value.",items:{},additionalProperties:!0};function G(i,{instancePath:o="",parentData:u,
parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=G.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i!=
"object"&&typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Dt.
type},message:"must be object,array,string,number,boolean,null"};e===null?e=[t]:e.push(t),r++}return G.errors=e,r===0}G.evaluated={props:!0,items:!0,dynamicProps:!1,
dynamicItems:!1};var Mt=ge;function ge(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ge.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),!(i&&typeof i=="object"&&!Array.isArray(i))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ge.errors=e,r===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $t=he;function he(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=he.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(typeof i[t]!="string"){let n={instancePath:o+"/"+t.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),
r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return he.errors=
e,r===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gt=c;var Tt=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$","u");function c(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=c.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(P(i)>256){let t={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),r++}if(P(i)<1){let t={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[t]:e.push(t),r++}if(!Tt.test(i)){let t={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&\
-]{0,254}[\\w@.&-])$"'};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),r++}return c.errors=e,r===0}c.evaluated={dynamicProps:!1,dynamicItems:!1};var Vt=j;var Bt=new RegExp("^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$","u");function j(i,{instancePath:o="",parentData:u,parentDataProperty:m,
rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=j.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(P(
i)>513){let t={instancePath:o,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:513},message:"must NOT have more than 513 characters"};e===null?e=[t]:e.
push(t),r++}if(P(i)<1){let t={instancePath:o,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[t]:e.push(t),r++}if(!Bt.test(i)){let t={instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"},message:'must match pattern "^(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-]))?$"'};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
r++}return j.errors=e,r===0}j.evaluated={dynamicProps:!1,dynamicItems:!1};var Jt=B;var Rt=new RegExp("^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$","u");function B(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=B.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(P(i)>771){let t={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:771},message:"must NOT have more than 771 characters"};e===null?e=[t]:e.push(t),r++}if(P(i)<4){let t={instancePath:o,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:4},message:"must NOT have fewer than 4 characters"};e===null?e=[t]:e.push(t),r++}if(!Rt.test(i)){let t={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"},message:'must match pattern "^(?:/(\
?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){2,3}$"'};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),r++}return B.errors=e,r===0}B.evaluated={dynamicProps:!1,dynamicItems:!1};var Lt=I;var St=new RegExp("^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$","u");var jt=new RegExp("^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$","u");function b(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,
dynamicAnchors:p={}}={}){let e=null,r=0,s=b.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(!jt.test(i)){let t={
instancePath:o,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match\
 pattern "^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}return b.errors=e,r===0}b.evaluated={dynamicProps:!1,dynamicItems:!1};function I(i,{
instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=I.evaluated;s.dynamicProps&&(s.props=void 0),s.dynamicItems&&
(s.items=void 0);let t=r,n=!1,l=null,y=r;if(typeof i=="string"){if(P(i)>771){let g={instancePath:o,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{
limit:771},message:"must NOT have more than 771 characters"};e===null?e=[g]:e.push(g),r++}if(P(i)<3){let g={instancePath:o,schemaPath:"#/oneOf/0/minLength",keyword:"\
minLength",params:{limit:3},message:"must NOT have fewer than 3 characters"};e===null?e=[g]:e.push(g),r++}if(!St.test(i)){let g={instancePath:o,schemaPath:"#/on\
eOf/0/pattern",keyword:"pattern",params:{pattern:"^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"},message:'must match\
 pattern "^/?(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])(?:/(?:\\w|\\w[\\w@ .&-]{0,254}[\\w@.&-])){1,2}$"'};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:o,schemaPath:"\
#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),r++}var f=y===r;f&&(n=!0,l=0);let d=r;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.path===void 0){let g={instancePath:o,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"path"},message:"\
must have required property 'path'"};e===null?e=[g]:e.push(g),r++}if(i.name===void 0){let g={instancePath:o,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[g]:e.push(g),r++}i.path!==void 0&&(j(i.path,{instancePath:o+"/path",parentData:i,
parentDataProperty:"path",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",
parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+
"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.binding!==void 0&&(j(
i.binding,{instancePath:o+"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),r=e.length))}else{
let g={instancePath:o,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),r++}var f=d===r;if(f&&
n)n=!1,l=[l,1];else if(f){n=!0,l=1;var v={};v.path=!0,v.name=!0,v.version=!0,v.binding=!0}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),r++}return I.errors=e,s.props=v,r===
0}I.evaluated={dynamicProps:!0,dynamicItems:!1};var Ft=ve;function ve(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=ve.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(!jt.test(i)){let t={instancePath:o,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"},message:'must match pattern "^(?:0|[1-9]\\d{0,9\
})\\.(?:0|[1-9]\\d{0,9})\\.(?:0|[1-9]\\d{0,9})$"'};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[t]:e.push(t),r++}return ve.errors=e,r===0}ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Ht=q;var Ct=new RegExp("^\\d{1,10}(?:\\.\\d{1,10}){0,2}$","u");function q(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=q.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(P(i)>256){let t={instancePath:o,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:256},message:"must NOT have more than 256 characters"};e===null?e=[t]:e.push(t),r++}if(!Ct.test(i)){let t={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"},message:'must match pattern "^\\d{1,10}(?:\\.\\d{1,10}){0,2}$"'};e===
null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),
r++}return q.errors=e,r===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};var zt=k;function k(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=k.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let t={instancePath:o,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),r++}return k.errors=e,r===0}k.evaluated={dynamicProps:!1,
dynamicItems:!1};var Kt=W;var Qt=new RegExp("^[0-9a-f]{32}$","u");function W(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=W.
evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(P(i)>32){let t={instancePath:o,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[t]:e.push(t),r++}if(P(i)<32){let t={instancePath:o,schemaPath:"#/minLe\
ngth",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?e=[t]:e.push(t),r++}if(!Qt.test(i)){let t={instancePath:o,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'must match pattern "^[0-9a-f]{32}$"'};e===null?e=[t]:e.push(t),r++}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}return W.errors=e,r===0}W.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Zt=J;function J(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=J.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[t]:e.push(t),r++}if(i.value===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),r++}if(i.key!==void 0&&typeof i.
key!="string"){let t={instancePath:o+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return J.
errors=e,r===0}J.evaluated={props:{key:!0,value:!0},dynamicProps:!1,dynamicItems:!1};var Ut=R;function R(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=R.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[t]:e.push(t),r++}if(i.value===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[t]:e.push(t),r++}if(i.key!==void 0&&typeof i.
key!="string"){let t={instancePath:o+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),r++}if(i.init!==void 0&&typeof i.init!="boolean"){let t={instancePath:o+"/init",schemaPath:"#/properties/init/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.encryption!==void 0&&typeof i.encryption!="string"){let t={instancePath:o+"/encryption",schemaPath:"\
#/properties/encryption/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return R.errors=e,r===0}R.evaluated={props:{key:!0,value:!0,
init:!0,encryption:!0},dynamicProps:!1,dynamicItems:!1};var Xt=h;function h(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=h.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){let t=i.length;for(let n=0;n<t;n++)J(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?J.errors:e.concat(J.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),r++}return h.errors=e,r===0}h.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Yt=_;function _(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=_.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){let t=i.length;for(let n=0;n<t;n++)R(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,rootData:a,
dynamicAnchors:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[t]:e.push(t),r++}return _.errors=e,r===0}_.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var ei=w;function w(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=w.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t===
"path"||t==="name")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT ha\
ve additional properties"};e===null?e=[n]:e.push(n),r++}i.path!==void 0&&(j(i.path,{instancePath:o+"/path",parentData:i,parentDataProperty:"path",rootData:a,dynamicAnchors:p})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),r++}return w.errors=e,r===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ti=T;function T(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=T.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.timeout===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"timeout"},message:"must have required property 'timeout'"};e===null?e=[t]:e.push(t),r++}if(i.memory===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"memory"},message:"must have required property 'memory'"};e===null?e=[t]:e.push(t),r++}if(i.logs===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?
e=[t]:e.push(t),r++}if(i.concurrency===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrency"},message:"\
must have required property 'concurrency'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="timeout"||t==="memory"||t==="logs"||t==="concurrency"||t==="in\
stances")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),r++}if(i.timeout!==void 0){let t=i.timeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="n\
umber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}if(i.memory!==void 0){let t=i.memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="num\
ber"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:o+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}if(i.logs!==void 0){let t=i.logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.concurrency!==void 0){let t=i.concurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<1||isNaN(t))){let n={instancePath:o+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}if(i.instances!==void 0){let t=i.instances;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:o+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return T.errors=e,r===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ii=L;function L(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=L.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.timeout!==void 0){let t=i.timeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let n={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>3e5||isNaN(t)){let n={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:3e5},message:"must be <= 300000"};e===null?e=[n]:e.push(n),r++}if(t<100||isNaN(t)){let n={instancePath:o+"/timeout",schemaPath:"\
#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:100},message:"must be >= 100"};e===null?e=[n]:e.push(n),r++}}}if(i.memory!==void 0){
let t=i.memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/memory",schemaPath:"#/properties/memory/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>512||isNaN(t)){let n={instancePath:o+"/memory",
schemaPath:"#/properties/memory/maximum",keyword:"maximum",params:{comparison:"<=",limit:512},message:"must be <= 512"};e===null?e=[n]:e.push(n),r++}if(t<128||isNaN(
t)){let n={instancePath:o+"/memory",schemaPath:"#/properties/memory/minimum",keyword:"minimum",params:{comparison:">=",limit:128},message:"must be >= 128"};e===
null?e=[n]:e.push(n),r++}}}if(i.logs!==void 0){let t=i.logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/logs",schemaPath:"\
#/properties/logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>
10||isNaN(t)){let n={instancePath:o+"/logs",schemaPath:"#/properties/logs/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},message:"must be <= 10"};
e===null?e=[n]:e.push(n),r++}if(t<0||isNaN(t)){let n={instancePath:o+"/logs",schemaPath:"#/properties/logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}if(i.concurrency!==void 0){let t=i.concurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let n={instancePath:o+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>500||isNaN(t)){let n={instancePath:o+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:500},message:"must be <= 500"};e===null?e=[n]:e.push(n),r++}if(t<1||isNaN(t)){let n={instancePath:o+"/concurrency",schemaPath:"\
#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}}if(i.instances!==void 0){
let t=i.instances;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/instances",schemaPath:"#/properties/instances/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+
"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return L.errors=e,r===0}L.
evaluated={props:{timeout:!0,memory:!0,logs:!0,concurrency:!0,instances:!0},dynamicProps:!1,dynamicItems:!1};var ri=S;function S(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=S.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[n]:e.push(n),r++}if(i.binary===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[n]:e.push(n),r++}for(let n in i)if(!(n===
"kind"||n==="code"||n==="binary"||n==="main")){let l={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(i.kind!==void 0){let n=i.kind,l=r,y=r;if(!(n==="blackbox"||n==="sequence")){let d={};
e===null?e=[d]:e.push(d),r++}var t=y===r;if(t){let d={instancePath:o+"/kind",schemaPath:"#/properties/kind/not",keyword:"not",params:{},message:"must NOT be val\
id"};e===null?e=[d]:e.push(d),r++}else r=l,e!==null&&(l?e.length=l:e=null);if(typeof n=="string"){if(P(n)<1){let d={instancePath:o+"/kind",schemaPath:"#/propert\
ies/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:o+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}}if(i.code!==void 0&&typeof i.
code!="string"){let n={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),r++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let n={instancePath:o+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),r++}if(i.main!==void 0&&typeof i.main!="string"){let n={instancePath:o+"/main",schemaPath:"#/prope\
rties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return S.errors=e,r===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ni=F;function F(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=F.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),r++}if(i.image===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),r++}if(i.binary===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=[t]:
e.push(t),r++}for(let t in i)if(!(t==="kind"||t==="image"||t==="code"||t==="binary"||t==="main")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.kind!==void 0){let t=i.kind;
if(typeof t!="string"){let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),r++}if(t!=="blackbox"){let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"blackbox"},message:"\
must be equal to constant"};e===null?e=[n]:e.push(n),r++}}if(i.image!==void 0){let t=i.image;if(typeof t=="string"){if(P(t)<1){let n={instancePath:o+"/image",schemaPath:"\
#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(i.code!==void 0&&
typeof i.code!="string"){let t={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let t={instancePath:o+"/binary",schemaPath:"#/properties/binary/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.main!==void 0&&typeof i.main!="string"){let t={instancePath:o+"/main",schemaPath:"#\
/properties/main/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return F.errors=e,r===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var oi=H;function H(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=H.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),r++}if(i.components===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"components"},message:"must have required property 'components'"};e===null?e=[t]:e.push(t),r++}
for(let t in i)if(!(t==="kind"||t==="components")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.kind!==void 0){let t=i.kind;if(typeof t!="string"){let n={instancePath:o+"/kind",
schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t!=="sequence"){let n={instancePath:o+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"sequence"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}}
if(i.components!==void 0){let t=i.components;if(Array.isArray(t)){if(t.length>50){let l={instancePath:o+"/components",schemaPath:"#/properties/components/maxIte\
ms",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items"};e===null?e=[l]:e.push(l),r++}if(t.length<1){let l={instancePath:o+"/compone\
nts",schemaPath:"#/properties/components/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),r++}
let n=t.length;for(let l=0;l<n;l++)B(t[l],{instancePath:o+"/components/"+l,parentData:t,parentDataProperty:l,rootData:a,dynamicAnchors:p})||(e=e===null?B.errors:
e.concat(B.errors),r=e.length)}else{let n={instancePath:o+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return H.errors=e,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var si=C;function C(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=C.evaluated;s.dynamicProps&&(s.props=void 0),
s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=null,y=r;S(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?S.errors:
e.concat(S.errors),r=e.length);var v=y===r;if(v){n=!0,l=0;var d=!0}let f=r;F(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length);var v=f===r;if(v&&n)n=!1,l=[l,1];else{v&&(n=!0,l=1,d!==!0&&(d=!0));let g=r;H(i,{instancePath:o,parentData:u,
parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length);var v=g===r;v&&n?(n=!1,l=[l,2]):v&&(n=!0,l=2,d!==!0&&(d=
!0))}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"must match exac\
tly one schema in oneOf"};e===null?e=[g]:e.push(g),r++}return C.errors=e,s.props=d,r===0}C.evaluated={dynamicProps:!0,dynamicItems:!1};var ai=z;function z(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=z.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),r++}if(i.kind!==void 0){let t=i.kind;if(typeof t==
"string"){if(P(t)<1){let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(i.code!==void 0&&typeof i.code!="string"){let t={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.image!==void 0){let t=i.image;if(typeof t=="string"){if(P(t)<1){let n={
instancePath:o+"/image",schemaPath:"#/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),r++}}if(i.main!==void 0&&typeof i.main!="string"){let t={instancePath:o+"/main",schemaPath:"#/properties/main/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.binary!==void 0&&typeof i.binary!="boolean"){let t={instancePath:o+"/binary",schemaPath:"\
#/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.components!==void 0){let t=i.components;
if(Array.isArray(t)){if(t.length>50){let l={instancePath:o+"/components",schemaPath:"#/properties/components/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items"};e===null?e=[l]:e.push(l),r++}let n=t.length;for(let l=0;l<n;l++)I(t[l],{instancePath:o+"/components/"+l,parentData:t,parentDataProperty:l,
rootData:a,dynamicAnchors:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)}else{let n={instancePath:o+"/components",schemaPath:"#/properties/components/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return z.errors=e,r===0}z.evaluated={props:{kind:!0,code:!0,image:!0,main:!0,binary:!0,
components:!0},dynamicProps:!1,dynamicItems:!1};var pi=ke,li={type:"object",additionalProperties:!1,required:["namespace","name","exec","parameters","limits","v\
ersion","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityPath"},name:{$ref:"#/$defs/EntityName"},exec:{$ref:"#/$defs/ActionExec"},parameters:{
$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/ActionLimits"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},
updated:{$ref:"#/$defs/EpochMs"},binding:{$ref:"#/$defs/EntityPath",description:"The binding it was read through."}}},V=Object.prototype.hasOwnProperty;function ke(i,{
instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ke.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&
(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.exec===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[t]:e.push(t),r++}if(i.parameters===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property 'parameters'"};e===null?
e=[t]:e.push(t),r++}if(i.limits===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have \
required property 'limits'"};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.call(li.properties,t)){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(j(i.namespace,
{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),i.name!==
void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.exec!==void 0&&(C(i.exec,{instancePath:o+"/exec",parentData:i,parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?C.errors:e.concat(C.errors),
r=e.length)),i.parameters!==void 0&&(_(i.parameters,{instancePath:o+"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=
e===null?_.errors:e.concat(_.errors),r=e.length)),i.limits!==void 0&&(T(i.limits,{instancePath:o+"/limits",parentData:i,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}i.annotations!==void 0&&(h(i.annotations,
{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),
i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),r=e.length)),i.binding!==void 0&&(j(i.binding,{instancePath:o+"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===
null?j.errors:e.concat(j.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return ke.errors=e,r===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ci=K;function K(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=K.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.version===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),r++}if(i.limits===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),r++}if(i.exec===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"exec"},message:"must have required property 'exec'"};e===null?e=[t]:e.
push(t),r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have requir\
ed property 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="name"||t==="version"||t==="publish"||t==="annotations"||t==="limi\
ts"||t==="exec"||t==="updated")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(j(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){
let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(
t),r++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),r=e.length)),i.limits!==void 0&&(T(i.limits,{instancePath:o+"/limits",parentData:i,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),i.exec!==void 0){let t=i.exec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.binary===void 0){let n={instancePath:o+
"/exec",schemaPath:"#/properties/exec/required",keyword:"required",params:{missingProperty:"binary"},message:"must have required property 'binary'"};e===null?e=
[n]:e.push(n),r++}for(let n in t)if(n!=="binary"){let l={instancePath:o+"/exec",schemaPath:"#/properties/exec/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(t.binary!==void 0&&typeof t.binary!="boolean"){let n={
instancePath:o+"/exec/binary",schemaPath:"#/properties/exec/properties/binary/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[n]:e.push(n),r++}}else{let n={instancePath:o+"/exec",schemaPath:"#/properties/exec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[n]:e.push(n),r++}}i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===
null?k.errors:e.concat(k.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return K.errors=e,r===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ui=Q;function Q(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Q.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)K(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}Q.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var mi=Z;function Z(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Z.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.actions===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"actions"},message:"must have required property 'actions'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="actions"){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),r++}if(i.actions!==void 0){let t=i.actions;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/actions",schemaPath:"\
#/properties/actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:o+"/actions",schemaPath:"#/properties/actions/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return Z.errors=e,r===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yi=be;function be(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=be.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let t={instancePath:o+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&
typeof i.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(i.version!==void 0&&(q(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.exec!==void 0&&(z(i.exec,{instancePath:o+"/exec",parentData:i,
parentDataProperty:"exec",rootData:a,dynamicAnchors:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),i.parameters!==void 0&&(_(i.parameters,{instancePath:o+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
r=e.length)),i.delAnnotations!==void 0){let t=i.delAnnotations;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:o+
"/delAnnotations/"+l,schemaPath:"#/properties/delAnnotations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
r++}}else{let n={instancePath:o+"/delAnnotations",schemaPath:"#/properties/delAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),r++}}i.limits!==void 0&&(L(i.limits,{instancePath:o+"/limits",parentData:i,parentDataProperty:"limits",rootData:a,dynamicAnchors:p})||(e=e===
null?L.errors:e.concat(L.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return be.errors=e,r===0}be.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,exec:!0,parameters:!0,annotations:!0,delAnnotations:!0,
limits:!0},dynamicProps:!1,dynamicItems:!1};var di=O,fi={type:"string",enum:["active","inactive"]};function O(i,{instancePath:o="",parentData:u,parentDataProperty:m,
rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=O.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i!="string"){let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(!(i==="active"||i==="inactive")){
let t={instancePath:o,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fi.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(
t),r++}return O.errors=e,r===0}O.evaluated={dynamicProps:!1,dynamicItems:!1};var gi=_e,hi={type:"object",additionalProperties:!1,required:["namespace","name","s\
tatus","trigger","action","version","publish","annotations","updated"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},status:{
$ref:"#/$defs/RuleStatus"},trigger:{$ref:"#/$defs/PathName"},action:{$ref:"#/$defs/PathName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{
$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"}}};function _e(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=_e.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?
e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.status===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),r++}if(i.trigger===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===null?e=[t]:e.push(t),r++}if(i.action===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[t]:e.push(t),r++}if(i.version===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.
call(hi.properties,t)){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.status!==void 0&&(O(i.status,{instancePath:o+"/status",parentData:i,
parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),i.trigger!==void 0&&(w(i.trigger,{instancePath:o+
"/trigger",parentData:i,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.action!==void 0&&(w(i.
action,{instancePath:o+"/action",parentData:i,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.
version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return _e.errors=e,r===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var vi=U;function U(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=U.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.trigger===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"trigger"},message:"must have required property 'trigger'"};e===
null?e=[t]:e.push(t),r++}if(i.action===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},message:"must \
have required property 'action'"};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="name"||t==="trigger"||t==="action"||t==="version"||t==="publish"||t==="an\
notations"||t==="updated")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.trigger!==void 0&&(w(i.trigger,{instancePath:o+"/trigger",parentData:i,
parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.action!==void 0&&(w(i.action,{instancePath:o+
"/action",parentData:i,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.version!==void 0&&(b(i.
version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),
i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),r++}i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return U.errors=e,r===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ki=X;function X(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=X.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)U(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return X.errors=e,r===0}X.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var bi=Y;function Y(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Y.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.rules===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"rules"},message:"must have required property 'rules'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="rules"){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(i.rules!==void 0){let t=i.rules;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/rules",schemaPath:"#/properties\
/rules/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){
let n={instancePath:o+"/rules",schemaPath:"#/properties/rules/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:
e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Y.
errors=e,r===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _i=Pe;function Pe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Pe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let t={instancePath:o+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&
typeof i.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(i.status!==void 0&&typeof i.status!="string"){let t={instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.version!==void 0&&(q(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"\
version",rootData:a,dynamicAnchors:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}i.annotations!==
void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(
h.errors),r=e.length)),i.trigger!==void 0&&(I(i.trigger,{instancePath:o+"/trigger",parentData:i,parentDataProperty:"trigger",rootData:a,dynamicAnchors:p})||(e=e===
null?I.errors:e.concat(I.errors),r=e.length)),i.action!==void 0&&(I(i.action,{instancePath:o+"/action",parentData:i,parentDataProperty:"action",rootData:a,dynamicAnchors:p})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),r++}return Pe.errors=e,r===0}Pe.evaluated={props:{namespace:!0,name:!0,status:!0,version:!0,publish:!0,annotations:!0,trigger:!0,action:!0},
dynamicProps:!1,dynamicItems:!1};var Pi=Ae;function Ae(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ae.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),r++}i.status!==void 0&&(O(i.status,{instancePath:o+
"/status",parentData:i,parentDataProperty:"status",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ae.errors=e,r===0}Ae.evaluated={props:{status:!0},
dynamicProps:!1,dynamicItems:!1};var Ai=ee;function ee(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ee.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=[t]:e.push(t),r++}if(i.status===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),r++}for(let t in i)
if(!(t==="action"||t==="status")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.action!==void 0&&(w(i.action,{instancePath:o+"/action",parentData:i,parentDataProperty:"act\
ion",rootData:a,dynamicAnchors:p})||(e=e===null?w.errors:e.concat(w.errors),r=e.length)),i.status!==void 0&&(O(i.status,{instancePath:o+"/status",parentData:i,parentDataProperty:"\
status",rootData:a,dynamicAnchors:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ee.errors=e,r===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ji=je,
Wi={type:"object",additionalProperties:!1,required:["namespace","name","parameters","limits","version","publish","annotations","updated"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},parameters:{$ref:"#/$defs/Parameters"},limits:{$ref:"#/$defs/EmptyObject"},version:{$ref:"#/$defs/Ve\
rsion"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},rules:{type:"object",description:"By `ns/rule`; absent until there was a first one.",additionalProperties:{
$ref:"#/$defs/TriggerRule"}},updated:{$ref:"#/$defs/EpochMs"}}};function x(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=x.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let t in i){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return x.errors=e,r===0}x.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function je(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=je.evaluated;if(s.dynamicProps&&
(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),
r++}if(i.parameters===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required\
 property 'parameters'"};e===null?e=[t]:e.push(t),r++}if(i.limits===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.
annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[t]:e.push(t),r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.call(Wi.properties,t)){let n={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}
if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:
e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),r=e.length)),i.parameters!==void 0&&(_(i.parameters,{instancePath:o+"/parameters",parentData:i,parentDataProperty:"parameters",
rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.limits!==void 0&&(x(i.limits,{instancePath:o+"/limits",parentData:i,parentDataProperty:"\
limits",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,
parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){
let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(
t),r++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=
e===null?h.errors:e.concat(h.errors),r=e.length)),i.rules!==void 0){let t=i.rules;if(t&&typeof t=="object"&&!Array.isArray(t))for(let n in t)ee(t[n],{instancePath:o+
"/rules/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:a,dynamicAnchors:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=
e.length);else{let n={instancePath:o+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),r++}}i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?
k.errors:e.concat(k.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),r++}return je.errors=e,r===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wi=te;function te(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=te.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.version===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),r++}if(i.updated===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t===
"namespace"||t==="name"||t==="version"||t==="publish"||t==="annotations"||t==="updated")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,
{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==
void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return te.errors=e,r===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qi=ie;function ie(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ie.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)te(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return ie.errors=e,r===0}ie.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ei=re;function re(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=re.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.triggers===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers"},message:"must have required property 'triggers'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="triggers"){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),r++}if(i.triggers!==void 0){let t=i.triggers;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/triggers",schemaPath:"\
#/properties/triggers/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:o+"/triggers",schemaPath:"#/properties/triggers/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
t]:e.push(t),r++}return re.errors=e,r===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xi=We;function We(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=We.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let t={instancePath:o+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0&&
typeof i.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(i.version!==void 0&&(q(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.parameters!==void 0&&(_(i.parameters,{instancePath:o+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
r=e.length)),i.limits!==void 0){let t=i.limits;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:o+"/limits",schemaPath:"#/properties/limits/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return We.errors=e,r===0}We.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,
parameters:!0,annotations:!0,limits:!0},dynamicProps:!1,dynamicItems:!1};var Ni=we;function we(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,
dynamicAnchors:p={}}={}){let e=null,r=0,s=we.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i))for(let t in i){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have\
 additional properties"};e===null?e=[n]:e.push(n),r++}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ii=E;function E(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=E.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}for(let t in i)
if(!(t==="namespace"||t==="name")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return E.errors=e,r===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Oi=M;function M(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=M.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),r++}if(i.
annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required proper\
ty 'annotations'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="name"||t==="version"||t==="annotations")){let n={instancePath:o,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.name!==void 0&&
(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.version!==
void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),
r=e.length)),i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||
(e=e===null?h.errors:e.concat(h.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Di=qe;function qe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=qe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),r++}if(i.name===void 0){let l={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),r++}if(i.binding===
void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===
null?e=[l]:e.push(l),r++}if(i.parameters===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"\
must have required property 'parameters'"};e===null?e=[l]:e.push(l),r++}if(i.version===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),r++}if(i.publish===void 0){let l={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),r++}if(i.annotations===
void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotation\
s'"};e===null?e=[l]:e.push(l),r++}if(i.updated===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"\
must have required property 'updated'"};e===null?e=[l]:e.push(l),r++}for(let l in i)if(!(l==="namespace"||l==="name"||l==="binding"||l==="parameters"||l==="vers\
ion"||l==="publish"||l==="annotations"||l==="updated")){let y={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"\
name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.binding!==void 0){let l=i.binding,y=r,d=!1,f=null,v=r;x(l,{instancePath:o+
"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length);var n=v===r;if(n){d=!0,f=
0;var t=!0}let g=r;E(l,{instancePath:o+"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length);var n=g===r;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)r=y,e!==null&&(y?e.length=y:e=null);else{let A={instancePath:o+"/binding",schemaPath:"\
#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[A]:e.push(A),r++}}if(i.parameters!==
void 0&&(_(i.parameters,{instancePath:o+"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(
_.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?b.errors:e.concat(b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let l={instancePath:o+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),r++}i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"\
/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.updated!==void 0&&
(k(i.updated,{instancePath:o+"/updated",parentData:i,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else{
let l={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return qe.errors=e,r===0}
qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mi=Ee,$i={type:"object",additionalProperties:!1,required:["namespace","name","binding","parameters",
"version","publish","annotations","updated","actions","feeds"],properties:{namespace:{$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},binding:{description:"\
`{}` for a package that is no binding.",oneOf:[{$ref:"#/$defs/EmptyObject"},{$ref:"#/$defs/PackageBinding"}]},parameters:{$ref:"#/$defs/Parameters"},version:{$ref:"\
#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},updated:{$ref:"#/$defs/EpochMs"},actions:{type:"array",items:{$ref:"#/$defs/\
PackageAction"}},feeds:{type:"array",description:"Actions that carry a `feed` annotation.",items:{$ref:"#/$defs/PackageAction"}}}};function Ee(i,{instancePath:o="",
parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ee.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=
void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
namespace"},message:"must have required property 'namespace'"};e===null?e=[l]:e.push(l),r++}if(i.name===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),r++}if(i.binding===void 0){let l={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[l]:e.push(l),r++}if(i.
parameters===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"parameters"},message:"must have required property\
 'parameters'"};e===null?e=[l]:e.push(l),r++}if(i.version===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ve\
rsion"},message:"must have required property 'version'"};e===null?e=[l]:e.push(l),r++}if(i.publish===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"publish"},message:"must have required property 'publish'"};e===null?e=[l]:e.push(l),r++}if(i.annotations===void 0){let l={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[l]:e.push(l),
r++}if(i.updated===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required prope\
rty 'updated'"};e===null?e=[l]:e.push(l),r++}if(i.actions===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ac\
tions"},message:"must have required property 'actions'"};e===null?e=[l]:e.push(l),r++}if(i.feeds===void 0){let l={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"feeds"},message:"must have required property 'feeds'"};e===null?e=[l]:e.push(l),r++}for(let l in i)if(!V.call($i.properties,l)){
let y={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"};e===null?e=[y]:e.push(y),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.binding!==void 0){let l=i.binding,y=r,d=!1,f=null,v=r;x(l,{instancePath:o+"/binding",parentData:i,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length);var n=v===r;if(n){d=!0,f=0;var t=!0}let g=r;E(l,{instancePath:o+"/bi\
nding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var n=g===r;if(n&&d?(d=!1,f=
[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)r=y,e!==null&&(y?e.length=y:e=null);else{let A={instancePath:o+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"\
oneOf",params:{passingSchemas:f},message:"must match exactly one schema in oneOf"};e===null?e=[A]:e.push(A),r++}}if(i.parameters!==void 0&&(_(i.parameters,{instancePath:o+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.version!==void 0&&
(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),
i.publish!==void 0&&typeof i.publish!="boolean"){let l={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[l]:e.push(l),r++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"\
annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.updated!==void 0&&(k(i.updated,{instancePath:o+"/updated",parentData:i,
parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length)),i.actions!==void 0){let l=i.actions;if(Array.isArray(
l)){let y=l.length;for(let d=0;d<y;d++)M(l[d],{instancePath:o+"/actions/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:
e.concat(M.errors),r=e.length)}else{let y={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[y]:e.push(y),r++}}if(i.feeds!==void 0){let l=i.feeds;if(Array.isArray(l)){let y=l.length;for(let d=0;d<y;d++)M(l[d],{instancePath:o+"/feed\
s/"+d,parentData:l,parentDataProperty:d,rootData:a,dynamicAnchors:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else{let y={instancePath:o+"/feeds",schemaPath:"\
#/properties/feeds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),r++}}}else{let l={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}return Ee.errors=e,r===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Gi=ne;function ne(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ne.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[n]:e.push(n),r++}if(i.name===void 0){let n={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),r++}if(i.version===
void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===
null?e=[n]:e.push(n),r++}if(i.publish===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"mus\
t have required property 'publish'"};e===null?e=[n]:e.push(n),r++}if(i.annotations===void 0){let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[n]:e.push(n),r++}if(i.binding===void 0){let n={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"binding"},message:"must have required property 'binding'"};e===null?e=[n]:e.push(n),r++}if(i.updated===void 0){
let n={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"updated"},message:"must have required property 'updated'"};e===null?e=
[n]:e.push(n),r++}for(let n in i)if(!(n==="namespace"||n==="name"||n==="version"||n==="publish"||n==="annotations"||n==="binding"||n==="updated")){let l={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),r=e.length)),i.name!==void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,
dynamicAnchors:p})||(e=e===null?b.errors:e.concat(b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let n={instancePath:o+"/publish",schemaPath:"\
#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),r++}if(i.annotations!==void 0&&(h(i.annotations,
{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),
i.binding!==void 0){let n=i.binding,l=r,y=!1,d=null,f=r;if(typeof n!="boolean"){let g={instancePath:o+"/binding",schemaPath:"#/properties/binding/oneOf/0/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[g]:e.push(g),r++}if(n!==!1){let g={instancePath:o+"/binding",schemaPath:"#/propert\
ies/binding/oneOf/0/const",keyword:"const",params:{allowedValue:!1},message:"must be equal to constant"};e===null?e=[g]:e.push(g),r++}var t=f===r;t&&(y=!0,d=0);
let v=r;E(n,{instancePath:o+"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);
var t=v===r;if(t&&y?(y=!1,d=[d,1]):t&&(y=!0,d=1),y)r=l,e!==null&&(l?e.length=l:e=null);else{let g={instancePath:o+"/binding",schemaPath:"#/properties/binding/on\
eOf",keyword:"oneOf",params:{passingSchemas:d},message:"must match exactly one schema in oneOf"};e===null?e=[g]:e.push(g),r++}}i.updated!==void 0&&(k(i.updated,
{instancePath:o+"/updated",parentData:i,parentDataProperty:"updated",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),r=e.length))}else{let n={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}return ne.errors=e,r===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ti=oe;function oe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=oe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)ne(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return oe.errors=e,r===0}oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Vi=se;function se(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=se.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.packages===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"packages"},message:"must have required property 'packages'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="packages"){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),r++}if(i.packages!==void 0){let t=i.packages;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/packages",schemaPath:"\
#/properties/packages/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:o+"/packages",schemaPath:"#/properties/packages/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
t]:e.push(t),r++}return se.errors=e,r===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Bi=xe;function xe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=xe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace!==void 0&&typeof i.namespace!="string"){let l={instancePath:o+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(i.name!==void 0&&
typeof i.name!="string"){let l={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),r++}if(i.version!==void 0&&(q(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let l={instancePath:o+"/publish",schemaPath:"#/properties/publish\
/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),r++}if(i.parameters!==void 0&&(_(i.parameters,{instancePath:o+
"/parameters",parentData:i,parentDataProperty:"parameters",rootData:a,dynamicAnchors:p})||(e=e===null?_.errors:e.concat(_.errors),r=e.length)),i.annotations!==void 0&&
(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),
r=e.length)),i.binding!==void 0){let l=i.binding,y=r,d=!1,f=null,v=r;x(l,{instancePath:o+"/binding",parentData:i,parentDataProperty:"binding",rootData:a,dynamicAnchors:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length);var n=v===r;if(n){d=!0,f=0;var t=!0}let g=r;E(l,{instancePath:o+"/binding",parentData:i,parentDataProperty:"\
binding",rootData:a,dynamicAnchors:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var n=g===r;if(n&&d?(d=!1,f=[f,1]):n&&(d=!0,f=1,t!==!0&&(t=!0)),d)r=
y,e!==null&&(y?e.length=y:e=null);else{let A={instancePath:o+"/binding",schemaPath:"#/properties/binding/oneOf",keyword:"oneOf",params:{passingSchemas:f},message:"\
must match exactly one schema in oneOf"};e===null?e=[A]:e.push(A),r++}}}else{let l={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),r++}return xe.errors=e,r===0}xe.evaluated={props:{namespace:!0,name:!0,version:!0,publish:!0,parameters:!0,annotations:!0,
binding:!0},dynamicProps:!1,dynamicItems:!1};var Ji=Ne;function Ne(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ne.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activationId===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="acti\
vationId"){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additio\
nal properties"};e===null?e=[n]:e.push(n),r++}i.activationId!==void 0&&(W(i.activationId,{instancePath:o+"/activationId",parentData:i,parentDataProperty:"activa\
tionId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,r===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ri=ae,
Li={type:"object",additionalProperties:!1,required:["status","success"],properties:{status:{type:"string",enum:["success","application error","action developer \
error","whisk internal error"]},success:{type:"boolean"},result:{description:"Absent where there is none."},size:{type:"integer",minimum:0,description:"Length o\
f what the action answered."}}};function ae(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ae.evaluated;
if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.status===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[t]:e.push(t),r++}if(i.success===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"success"},message:"must have required property 'success'"};e===null?e=
[t]:e.push(t),r++}for(let t in i)if(!(t==="status"||t==="success"||t==="result"||t==="size")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.status!==void 0){let t=i.status;
if(typeof t!="string"){let n={instancePath:o+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),r++}if(!(t==="success"||t==="application error"||t==="action developer error"||t==="whisk internal error")){let n={instancePath:o+"/status",
schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:Li.properties.status.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),r++}}if(i.success!==void 0&&typeof i.success!="boolean"){let t={instancePath:o+"/success",schemaPath:"#/properties/success/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.size!==void 0){let t=i.size;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&
isFinite(t))){let n={instancePath:o+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Si=D,Fi={type:"\
object",additionalProperties:!1,required:["namespace","name","version","subject","activationId","start","response","logs","annotations","publish"],properties:{namespace:{
$ref:"#/$defs/EntityName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},subject:{type:"string",minLength:1},activationId:{$ref:"#/$defs/Act\
ivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs",description:"Absent for triggers."},duration:{type:"integer",minimum:0,description:"M\
illiseconds; absent for triggers."},cause:{$ref:"#/$defs/ActivationIdText",description:"The enclosing sequence or composition."},response:{$ref:"#/$defs/Activat\
ionResult"},logs:{type:"array",description:"Lines; ids of the components for sequences; one JSON text for each rule for triggers.",items:{type:"string"}},annotations:{
$ref:"#/$defs/Annotations"},publish:{type:"boolean"}}};function D(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,
r=0,s=D.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:
e.push(t),r++}if(i.name===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[t]:e.push(t),r++}if(i.version===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"v\
ersion"},message:"must have required property 'version'"};e===null?e=[t]:e.push(t),r++}if(i.subject===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"subject"},message:"must have required property 'subject'"};e===null?e=[t]:e.push(t),r++}if(i.activationId===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?e=[t]:e.push(t),
r++}if(i.start===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have required property \
'start'"};e===null?e=[t]:e.push(t),r++}if(i.response===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"respons\
e"},message:"must have required property 'response'"};e===null?e=[t]:e.push(t),r++}if(i.logs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),
r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"publish"},message:"must have required prope\
rty 'publish'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.call(Fi.properties,t)){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,
{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==
void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length)),i.subject!==void 0){let t=i.subject;if(typeof t=="string"){if(P(t)<1){let n={instancePath:o+"/subject",schemaPath:"#/properties/subject/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/subje\
ct",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(i.activationId!==void 0&&
(W(i.activationId,{instancePath:o+"/activationId",parentData:i,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.
errors),r=e.length)),i.start!==void 0&&(k(i.start,{instancePath:o+"/start",parentData:i,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?k.
errors:e.concat(k.errors),r=e.length)),i.end!==void 0&&(k(i.end,{instancePath:o+"/end",parentData:i,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===
null?k.errors:e.concat(k.errors),r=e.length)),i.duration!==void 0){let t=i.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.cause!==void 0&&(W(i.cause,{instancePath:o+"/cause",parentData:i,parentDataProperty:"cause",rootData:a,
dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.response!==void 0&&(ae(i.response,{instancePath:o+"/response",parentData:i,parentDataProperty:"\
response",rootData:a,dynamicAnchors:p})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),i.logs!==void 0){let t=i.logs;if(Array.isArray(t)){let n=t.length;
for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:o+"/logs/"+l,schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),r++}}else{let n={instancePath:o+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),r++}}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,parentDataProperty:"annota\
tions",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+
"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return D.errors=e,r===0}D.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Hi=pe;function pe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=pe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)D(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:e.concat(D.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return pe.errors=e,r===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Ci=le,zi={type:"\
object",additionalProperties:!1,required:["namespace","name","version","publish","annotations","activationId","start"],properties:{namespace:{$ref:"#/$defs/Enti\
tyName"},name:{$ref:"#/$defs/EntityName"},version:{$ref:"#/$defs/Version"},publish:{type:"boolean"},annotations:{$ref:"#/$defs/Annotations"},activationId:{$ref:"\
#/$defs/ActivationIdText"},start:{$ref:"#/$defs/EpochMs"},end:{$ref:"#/$defs/EpochMs"},duration:{type:"integer",minimum:0,description:"Milliseconds."},cause:{$ref:"\
#/$defs/ActivationIdText"},statusCode:{type:"integer",minimum:0,maximum:3,description:"0 success, 1 application error, 2 developer error, 3 error of the platfor\
m."}}};function le(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=le.evaluated;if(s.dynamicProps&&
(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.name===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),
r++}if(i.version===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required prope\
rty 'version'"};e===null?e=[t]:e.push(t),r++}if(i.publish===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pu\
blish"},message:"must have required property 'publish'"};e===null?e=[t]:e.push(t),r++}if(i.annotations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"annotations"},message:"must have required property 'annotations'"};e===null?e=[t]:e.push(t),r++}if(i.activationId===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required property 'activationId'"};e===null?
e=[t]:e.push(t),r++}if(i.start===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"start"},message:"must have re\
quired property 'start'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.call(zi.properties,t)){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,
{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.name!==
void 0&&(c(i.name,{instancePath:o+"/name",parentData:i,parentDataProperty:"name",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),
i.version!==void 0&&(b(i.version,{instancePath:o+"/version",parentData:i,parentDataProperty:"version",rootData:a,dynamicAnchors:p})||(e=e===null?b.errors:e.concat(
b.errors),r=e.length)),i.publish!==void 0&&typeof i.publish!="boolean"){let t={instancePath:o+"/publish",schemaPath:"#/properties/publish/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.annotations!==void 0&&(h(i.annotations,{instancePath:o+"/annotations",parentData:i,
parentDataProperty:"annotations",rootData:a,dynamicAnchors:p})||(e=e===null?h.errors:e.concat(h.errors),r=e.length)),i.activationId!==void 0&&(W(i.activationId,
{instancePath:o+"/activationId",parentData:i,parentDataProperty:"activationId",rootData:a,dynamicAnchors:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),
i.start!==void 0&&(k(i.start,{instancePath:o+"/start",parentData:i,parentDataProperty:"start",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(k.errors),
r=e.length)),i.end!==void 0&&(k(i.end,{instancePath:o+"/end",parentData:i,parentDataProperty:"end",rootData:a,dynamicAnchors:p})||(e=e===null?k.errors:e.concat(
k.errors),r=e.length)),i.duration!==void 0){let t=i.duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/duration",schemaPath:"\
#/properties/duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:o+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"};e===null?e=[n]:e.push(n),r++}}if(i.cause!==void 0&&(W(i.cause,{instancePath:o+"/cause",parentData:i,parentDataProperty:"cause",rootData:a,dynamicAnchors:p})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length)),i.statusCode!==void 0){let t=i.statusCode;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:o+"/statusCode",schemaPath:"#/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
r++}if(typeof t=="number"&&isFinite(t)){if(t>3||isNaN(t)){let n={instancePath:o+"/statusCode",schemaPath:"#/properties/statusCode/maximum",keyword:"maximum",params:{
comparison:"<=",limit:3},message:"must be <= 3"};e===null?e=[n]:e.push(n),r++}if(t<0||isNaN(t)){let n={instancePath:o+"/statusCode",schemaPath:"#/properties/sta\
tusCode/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}le.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ki=ce;function ce(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ce.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>200){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)le(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return ce.errors=e,r===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Qi=ue;function ue(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ue.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.activations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"activations"},message:"must have required property 'activations'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="activa\
tions"){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),r++}if(i.activations!==void 0){let t=i.activations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/activations",schemaPath:"#/properties/activations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/activations",schemaPath:"#/properties/activations/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zi=Ie;function Ie(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ie.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.logs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"logs"},message:"must have required property 'logs'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="logs"){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(i.logs!==void 0){let t=i.logs;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:o+"/logs/"+l,
schemaPath:"#/properties/logs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}else{let n={instancePath:o+
"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ie.errors=e,r===0}Ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ui=Oe;function Oe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Oe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),Array.isArray(i)){if(i.length>1){let n={instancePath:o,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:1},message:"\
must NOT have more than 1 items"};e===null?e=[n]:e.push(n),r++}if(i.length<1){let n={instancePath:o,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[n]:e.push(n),r++}let t=i.length;for(let n=0;n<t;n++)c(i[n],{instancePath:o+"/"+n,parentData:i,parentDataProperty:n,
rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[t]:e.push(t),r++}return Oe.errors=e,r===0}Oe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Xi=N;var Yi=new RegExp("^\\d{1,16} (?:B|KB|MB|GB)$","u");function N(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,
r=0,s=N.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),typeof i=="string"){if(!Yi.test(i)){let t={instancePath:o,schemaPath:"#/p\
attern",keyword:"pattern",params:{pattern:"^\\d{1,16} (?:B|KB|MB|GB)$"},message:'must match pattern "^\\d{1,16} (?:B|KB|MB|GB)$"'};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}return N.errors=e,r===0}N.
evaluated={dynamicProps:!1,dynamicItems:!1};var er=De,tr={type:"object",additionalProperties:!1,required:["invocationsPerMinute","concurrentInvocations","firesP\
erMinute","minActionMemory","maxActionMemory","minActionLogs","maxActionLogs","minActionTimeout","maxActionTimeout","minActionConcurrency","maxActionConcurrency",
"maxParameterSize","maxActionInstances"],properties:{invocationsPerMinute:{type:"integer",minimum:0},concurrentInvocations:{type:"integer",minimum:0},firesPerMinute:{
type:"integer",minimum:0},minActionMemory:{type:"integer",minimum:0,description:"MB."},maxActionMemory:{type:"integer",minimum:0,description:"MB."},minActionLogs:{
type:"integer",minimum:0,description:"MB."},maxActionLogs:{type:"integer",minimum:0,description:"MB."},minActionTimeout:{type:"integer",minimum:0,description:"M\
illiseconds."},maxActionTimeout:{type:"integer",minimum:0,description:"Milliseconds."},minActionConcurrency:{type:"integer",minimum:0},maxActionConcurrency:{type:"\
integer",minimum:0},maxParameterSize:{$ref:"#/$defs/ByteSize"},maxActionInstances:{type:"integer",minimum:0,description:"Equal to `concurrentInvocations`."},allowedKinds:{
type:"array",items:{type:"string"}},storeActivations:{type:"boolean"},maxPayloadSize:{$ref:"#/$defs/ByteSize"},truncationSize:{$ref:"#/$defs/ByteSize"},warmedContainerKeepingCount:{
type:"integer",minimum:0},warmedContainerKeepingTimeout:{type:"string"}}};function De(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=De.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.invocationsPerMinute===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"invocationsPerMinute"},message:"must have required property 'i\
nvocationsPerMinute'"};e===null?e=[t]:e.push(t),r++}if(i.concurrentInvocations===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"concurrentInvocations"},message:"must have required property 'concurrentInvocations'"};e===null?e=[t]:e.push(t),r++}if(i.firesPerMinute===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"firesPerMinute"},message:"must have required property 'firesPerMinute'"};
e===null?e=[t]:e.push(t),r++}if(i.minActionMemory===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionM\
emory"},message:"must have required property 'minActionMemory'"};e===null?e=[t]:e.push(t),r++}if(i.maxActionMemory===void 0){let t={instancePath:o,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"maxActionMemory"},message:"must have required property 'maxActionMemory'"};e===null?e=[t]:e.push(t),r++}if(i.
minActionLogs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"minActionLogs"},message:"must have required pr\
operty 'minActionLogs'"};e===null?e=[t]:e.push(t),r++}if(i.maxActionLogs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxActionLogs"},message:"must have required property 'maxActionLogs'"};e===null?e=[t]:e.push(t),r++}if(i.minActionTimeout===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"minActionTimeout"},message:"must have required property 'minActionTimeout'"};e===null?e=[t]:e.push(t),r++}
if(i.maxActionTimeout===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionTimeout"},message:"must have \
required property 'maxActionTimeout'"};e===null?e=[t]:e.push(t),r++}if(i.minActionConcurrency===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"minActionConcurrency"},message:"must have required property 'minActionConcurrency'"};e===null?e=[t]:e.push(t),r++}if(i.maxActionConcurrency===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionConcurrency"},message:"must have required property 'm\
axActionConcurrency'"};e===null?e=[t]:e.push(t),r++}if(i.maxParameterSize===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
maxParameterSize"},message:"must have required property 'maxParameterSize'"};e===null?e=[t]:e.push(t),r++}if(i.maxActionInstances===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"maxActionInstances"},message:"must have required property 'maxActionInstances'"};e===null?e=
[t]:e.push(t),r++}for(let t in i)if(!V.call(tr.properties,t)){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.invocationsPerMinute!==void 0){let t=i.invocationsPerMinute;if(!(typeof t=="num\
ber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/invocationsPerMinute",schemaPath:"#/properties/invocationsPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/invocations\
PerMinute",schemaPath:"#/properties/invocationsPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),r++}}if(i.concurrentInvocations!==void 0){let t=i.concurrentInvocations;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/con\
currentInvocations",schemaPath:"#/properties/concurrentInvocations/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/concurrentInvocations",schemaPath:"#/properties/concurrentInvocations/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.firesPerMinute!==void 0){let t=i.firesPerMinute;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/firesPerMinute",schemaPath:"#/properties/firesPerMinute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/firesPerMin\
ute",schemaPath:"#/properties/firesPerMinute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.
minActionMemory!==void 0){let t=i.minActionMemory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/minActionMemory",schemaPath:"\
#/properties/minActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(
t)&&(t<0||isNaN(t))){let n={instancePath:o+"/minActionMemory",schemaPath:"#/properties/minActionMemory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.maxActionMemory!==void 0){let t=i.maxActionMemory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:o+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/maxActionMemory",schemaPath:"#/properties/maxActionMemory/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.minActionLogs!==void 0){let t=i.minActionLogs;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/minActionLogs",schemaPath:"#/properties/minActionLogs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/minActionLo\
gs",schemaPath:"#/properties/minActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.
maxActionLogs!==void 0){let t=i.maxActionLogs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/maxActionLogs",schemaPath:"#/pro\
perties/maxActionLogs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<
0||isNaN(t))){let n={instancePath:o+"/maxActionLogs",schemaPath:"#/properties/maxActionLogs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.minActionTimeout!==void 0){let t=i.minActionTimeout;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let n={instancePath:o+"/minActionTimeout",schemaPath:"#/properties/minActionTimeout/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===
null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/minActionTimeout",schemaPath:"#/properties/minActionTimeou\
t/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.maxActionTimeout!==void 0){let t=i.maxActionTimeout;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/\
maxActionTimeout",schemaPath:"#/properties/maxActionTimeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.
push(n),r++}}if(i.minActionConcurrency!==void 0){let t=i.minActionConcurrency;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/\
minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/minActionConcurrency",schemaPath:"#/properties/minActionConcurrency/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.maxActionConcurrency!==void 0){let t=i.maxActionConcurrency;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+
"/maxActionConcurrency",schemaPath:"#/properties/maxActionConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),r++}}if(i.maxParameterSize!==void 0&&(N(i.maxParameterSize,{instancePath:o+"/maxParameterSize",parentData:i,parentDataProperty:"maxParameterSize",
rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),i.maxActionInstances!==void 0){let t=i.maxActionInstances;if(!(typeof t=="nu\
mber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/maxActionInstances",schemaPath:"#/properties/maxActionInstances/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/maxActionInstance\
s",schemaPath:"#/properties/maxActionInstances/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}
if(i.allowedKinds!==void 0){let t=i.allowedKinds;if(Array.isArray(t)){let n=t.length;for(let l=0;l<n;l++)if(typeof t[l]!="string"){let y={instancePath:o+"/allow\
edKinds/"+l,schemaPath:"#/properties/allowedKinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}else{
let n={instancePath:o+"/allowedKinds",schemaPath:"#/properties/allowedKinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.
push(n),r++}}if(i.storeActivations!==void 0&&typeof i.storeActivations!="boolean"){let t={instancePath:o+"/storeActivations",schemaPath:"#/properties/storeActiv\
ations/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.maxPayloadSize!==void 0&&(N(i.maxPayloadSize,{instancePath:o+
"/maxPayloadSize",parentData:i,parentDataProperty:"maxPayloadSize",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:e.concat(N.errors),r=e.length)),i.truncationSize!==
void 0&&(N(i.truncationSize,{instancePath:o+"/truncationSize",parentData:i,parentDataProperty:"truncationSize",rootData:a,dynamicAnchors:p})||(e=e===null?N.errors:
e.concat(N.errors),r=e.length)),i.warmedContainerKeepingCount!==void 0){let t=i.warmedContainerKeepingCount;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:o+"/warmedContainerKeepingCount",schemaPath:"#/properties/warmedContainerKeepingCount/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/warmedContainerKeepingCount",schemaPath:"\
#/properties/warmedContainerKeepingCount/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.
warmedContainerKeepingTimeout!==void 0&&typeof i.warmedContainerKeepingTimeout!="string"){let t={instancePath:o+"/warmedContainerKeepingTimeout",schemaPath:"#/p\
roperties/warmedContainerKeepingTimeout/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return De.errors=e,r===0}De.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ir=me;function me(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=me.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),r++}if(i.image===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"image"},message:"must have required property 'image'"};e===null?e=[t]:e.push(t),r++}if(i.deprecated===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"deprecated"},message:"must have required property 'deprecated'"};e===null?
e=[t]:e.push(t),r++}if(i.default===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default"},message:"must hav\
e required property 'default'"};e===null?e=[t]:e.push(t),r++}if(i.attached===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
attached"},message:"must have required property 'attached'"};e===null?e=[t]:e.push(t),r++}if(i.requireMain===void 0){let t={instancePath:o,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"requireMain"},message:"must have required property 'requireMain'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t===
"kind"||t==="image"||t==="deprecated"||t==="default"||t==="attached"||t==="requireMain")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.kind!==void 0){let t=i.kind;if(typeof t==
"string"){if(P(t)<1){let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer th\
an 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(i.image!==void 0){let t=i.image;if(typeof t=="string"){if(P(t)<1){let n={instancePath:o+"/image",schemaPath:"#\
/properties/image/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+
"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(i.deprecated!==void 0&&
typeof i.deprecated!="boolean"){let t={instancePath:o+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type:"boolean"},message:"mu\
st be boolean"};e===null?e=[t]:e.push(t),r++}if(i.default!==void 0&&typeof i.default!="boolean"){let t={instancePath:o+"/default",schemaPath:"#/properties/defau\
lt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.attached!==void 0&&typeof i.attached!="boolean"){let t={
instancePath:o+"/attached",schemaPath:"#/properties/attached/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}
if(i.requireMain!==void 0&&typeof i.requireMain!="boolean"){let t={instancePath:o+"/requireMain",schemaPath:"#/properties/requireMain/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rr=ye,nr={type:"object",additionalProperties:!1,
description:"Durations in milliseconds, memory and logs in bytes.",required:["actions_per_minute","triggers_per_minute","concurrent_actions","sequence_length","\
default_min_action_duration","default_max_action_duration","default_min_action_memory","default_max_action_memory","default_min_action_logs","default_max_action\
_logs","min_action_duration","max_action_duration","min_action_memory","max_action_memory","min_action_logs","max_action_logs"],properties:{actions_per_minute:{
type:"integer",minimum:0},triggers_per_minute:{type:"integer",minimum:0},concurrent_actions:{type:"integer",minimum:0},sequence_length:{type:"integer",minimum:0},
default_min_action_duration:{type:"integer",minimum:0},default_max_action_duration:{type:"integer",minimum:0},default_min_action_memory:{type:"integer",minimum:0},
default_max_action_memory:{type:"integer",minimum:0},default_min_action_logs:{type:"integer",minimum:0},default_max_action_logs:{type:"integer",minimum:0},min_action_duration:{
type:"integer",minimum:0},max_action_duration:{type:"integer",minimum:0},min_action_memory:{type:"integer",minimum:0},max_action_memory:{type:"integer",minimum:0},
min_action_logs:{type:"integer",minimum:0},max_action_logs:{type:"integer",minimum:0}}};function ye(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,
dynamicAnchors:p={}}={}){let e=null,r=0,s=ye.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i)){if(i.actions_per_minute===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actions_per_minute"},message:"mu\
st have required property 'actions_per_minute'"};e===null?e=[t]:e.push(t),r++}if(i.triggers_per_minute===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"triggers_per_minute"},message:"must have required property 'triggers_per_minute'"};e===null?e=[t]:e.push(t),r++}if(i.concurrent_actions===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"concurrent_actions"},message:"must have required property 'con\
current_actions'"};e===null?e=[t]:e.push(t),r++}if(i.sequence_length===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sequence_length"},message:"must have required property 'sequence_length'"};e===null?e=[t]:e.push(t),r++}if(i.default_min_action_duration===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_duration"},message:"must have required property 'default_min_action_durat\
ion'"};e===null?e=[t]:e.push(t),r++}if(i.default_max_action_duration===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
default_max_action_duration"},message:"must have required property 'default_max_action_duration'"};e===null?e=[t]:e.push(t),r++}if(i.default_min_action_memory===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_memory"},message:"must have required proper\
ty 'default_min_action_memory'"};e===null?e=[t]:e.push(t),r++}if(i.default_max_action_memory===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"default_max_action_memory"},message:"must have required property 'default_max_action_memory'"};e===null?e=[t]:e.push(t),r++}if(i.
default_min_action_logs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"default_min_action_logs"},message:"m\
ust have required property 'default_min_action_logs'"};e===null?e=[t]:e.push(t),r++}if(i.default_max_action_logs===void 0){let t={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"default_max_action_logs"},message:"must have required property 'default_max_action_logs'"};e===null?e=[t]:e.
push(t),r++}if(i.min_action_duration===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_duration"},message:"\
must have required property 'min_action_duration'"};e===null?e=[t]:e.push(t),r++}if(i.max_action_duration===void 0){let t={instancePath:o,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"max_action_duration"},message:"must have required property 'max_action_duration'"};e===null?e=[t]:e.push(t),r++}if(i.
min_action_memory===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_memory"},message:"must have req\
uired property 'min_action_memory'"};e===null?e=[t]:e.push(t),r++}if(i.max_action_memory===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"max_action_memory"},message:"must have required property 'max_action_memory'"};e===null?e=[t]:e.push(t),r++}if(i.min_action_logs===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"min_action_logs"},message:"must have required property 'min_ac\
tion_logs'"};e===null?e=[t]:e.push(t),r++}if(i.max_action_logs===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
max_action_logs"},message:"must have required property 'max_action_logs'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!V.call(nr.properties,t)){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(i.actions_per_minute!==void 0){let t=i.actions_per_minute;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/actio\
ns_per_minute",schemaPath:"#/properties/actions_per_minute/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}
if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/actions_per_minute",schemaPath:"#/properties/actions_per_minute/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.triggers_per_minute!==void 0){let t=i.triggers_per_minute;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/triggers_per_minute",schemaPath:"#/properties/triggers_per_minute/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/triggers_pe\
r_minute",schemaPath:"#/properties/triggers_per_minute/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),r++}}if(i.concurrent_actions!==void 0){let t=i.concurrent_actions;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/concurren\
t_actions",schemaPath:"#/properties/concurrent_actions/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/concurrent_actions",schemaPath:"#/properties/concurrent_actions/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.sequence_length!==void 0){let t=i.sequence_length;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/sequence_length",schemaPath:"#/properties/sequence_length/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/sequence_length",schemaPath:"#/prope\
rties/sequence_length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.default_min_action_duration!==
void 0){let t=i.default_min_action_duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/default_min_action_duration",schemaPath:"\
#/properties/default_min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="numb\
er"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/default_min_action_duration",schemaPath:"#/properties/default_min_action_duration/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.default_max_action_duration!==void 0){let t=i.default_max_action_duration;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_durat\
ion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={
instancePath:o+"/default_max_action_duration",schemaPath:"#/properties/default_max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.default_min_action_memory!==void 0){let t=i.default_min_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){let n={instancePath:o+"/default_min_action_memory",schemaPath:"#/properties/default_min_action_memory/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/default_min_action_mem\
ory",schemaPath:"#/properties/default_min_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),r++}}if(i.default_max_action_memory!==void 0){let t=i.default_max_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/default_max_action_memory",schemaPath:"#/properties/default_max_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/default_max_action_memory",schemaPath:"#/properties/default_max\
_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.default_min_action_logs!==
void 0){let t=i.default_min_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/default_min_action_logs",schemaPath:"#\
/properties/default_min_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&
isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/default_min_action_logs",schemaPath:"#/properties/default_min_action_logs/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.default_max_action_logs!==void 0){let t=i.default_max_action_logs;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/default_max_action_logs",schemaPath:"#/properties/default_max_action_logs/type",keyword:"type",
params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/def\
ault_max_action_logs",schemaPath:"#/properties/default_max_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?
e=[n]:e.push(n),r++}}if(i.min_action_duration!==void 0){let t=i.min_action_duration;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+
"/min_action_duration",schemaPath:"#/properties/min_action_duration/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(
n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/min_action_duration",schemaPath:"#/properties/min_action_duration/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.max_action_duration!==void 0){let t=i.max_action_duration;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/max_action_duration",schemaPath:"#/properties/max_action_duration/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/max_action_\
duration",schemaPath:"#/properties/max_action_duration/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(
n),r++}}if(i.min_action_memory!==void 0){let t=i.min_action_memory;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/min_action_\
memory",schemaPath:"#/properties/min_action_memory/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/min_action_memory",schemaPath:"#/properties/min_action_memory/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.max_action_memory!==void 0){let t=i.max_action_memory;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/max_action_memory",schemaPath:"#/properties/max_action_memory/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/max_action_memory",schemaPath:"\
#/properties/max_action_memory/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.min_action_logs!==
void 0){let t=i.min_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/min_action_logs",schemaPath:"#/properties/min_\
action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(
t))){let n={instancePath:o+"/min_action_logs",schemaPath:"#/properties/min_action_logs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must\
 be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.max_action_logs!==void 0){let t=i.max_action_logs;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:o+"/max_action_logs",schemaPath:"#/properties/max_action_logs/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/max_action_logs",schemaPath:"#/properties/max_action_logs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or=Me;function Me(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Me.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.description===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),r++}if(i.support===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"support"},message:"must have required property 'support'"};e===null?e=[t]:e.push(
t),r++}if(i.api_paths===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_paths"},message:"must have require\
d property 'api_paths'"};e===null?e=[t]:e.push(t),r++}if(i.limits===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
limits"},message:"must have required property 'limits'"};e===null?e=[t]:e.push(t),r++}if(i.runtimes===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"runtimes"},message:"must have required property 'runtimes'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="descriptio\
n"||t==="support"||t==="api_paths"||t==="limits"||t==="runtimes")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0){let t=i.description;if(typeof t!="s\
tring"){let n={instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),r++}if(t!=="OpenWhisk"){let n={instancePath:o+"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"O\
penWhisk"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}}if(i.support!==void 0){let t=i.support;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.github===void 0){let n={instancePath:o+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty:"github"},message:"\
must have required property 'github'"};e===null?e=[n]:e.push(n),r++}if(t.slack===void 0){let n={instancePath:o+"/support",schemaPath:"#/properties/support/requi\
red",keyword:"required",params:{missingProperty:"slack"},message:"must have required property 'slack'"};e===null?e=[n]:e.push(n),r++}for(let n in t)if(!(n==="gi\
thub"||n==="slack")){let l={instancePath:o+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(t.github!==void 0&&typeof t.github!="string"){let n={instancePath:o+"/support/git\
hub",schemaPath:"#/properties/support/properties/github/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t.
slack!==void 0&&typeof t.slack!="string"){let n={instancePath:o+"/support/slack",schemaPath:"#/properties/support/properties/slack/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/support",schemaPath:"#/properties/support/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(i.api_paths!==void 0){let t=i.api_paths;if(Array.isArray(t)){if(t.length>1){
let l={instancePath:o+"/api_paths",schemaPath:"#/properties/api_paths/maxItems",keyword:"maxItems",params:{limit:1},message:"must NOT have more than 1 items"};e===
null?e=[l]:e.push(l),r++}if(t.length<1){let l={instancePath:o+"/api_paths",schemaPath:"#/properties/api_paths/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[l]:e.push(l),r++}let n=t.length;for(let l=0;l<n;l++){let y=t[l];if(typeof y!="string"){let d={instancePath:o+"/ap\
i_paths/"+l,schemaPath:"#/properties/api_paths/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),r++}if(y!=="\
/api/v1"){let d={instancePath:o+"/api_paths/"+l,schemaPath:"#/properties/api_paths/items/const",keyword:"const",params:{allowedValue:"/api/v1"},message:"must be\
 equal to constant"};e===null?e=[d]:e.push(d),r++}}}else{let n={instancePath:o+"/api_paths",schemaPath:"#/properties/api_paths/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(i.limits!==void 0&&(ye(i.limits,{instancePath:o+"/limits",parentData:i,parentDataProperty:"lim\
its",rootData:a,dynamicAnchors:p})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length)),i.runtimes!==void 0){let t=i.runtimes;if(t&&typeof t=="object"&&!Array.
isArray(t))for(let n in t){let l=t[n];if(Array.isArray(l)){if(l.length<1){let d={instancePath:o+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[d]:e.push(d),r++}
let y=l.length;for(let d=0;d<y;d++)me(l[d],{instancePath:o+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,parentData:l,parentDataProperty:d,rootData:a,
dynamicAnchors:p})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)}else{let y={instancePath:o+"/runtimes/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/runtimes/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),r++}}else{let n={instancePath:o+
"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}Me.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var sr=$e;function $e(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=$e.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.description===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"description"},message:"must have required property 'description'"};e===null?e=[t]:e.push(t),r++}if(i.api_version===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version"},message:"must have required property 'api_version'"};e===null?e=
[t]:e.push(t),r++}if(i.api_version_path===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api_version_path"},message:"\
must have required property 'api_version_path'"};e===null?e=[t]:e.push(t),r++}if(i.build===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"build"},message:"must have required property 'build'"};e===null?e=[t]:e.push(t),r++}if(i.buildno===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"buildno"},message:"must have required property 'buildno'"};e===null?e=[t]:e.push(t),r++}if(i.swagger_paths===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"swagger_paths"},message:"must have required property 'swagger_\
paths'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="description"||t==="api_version"||t==="api_version_path"||t==="build"||t==="buildno"||t==="swagger\
_paths")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addition\
al properties"};e===null?e=[n]:e.push(n),r++}if(i.description!==void 0){let t=i.description;if(typeof t!="string"){let n={instancePath:o+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t!=="OpenWhisk API"){let n={instancePath:o+
"/description",schemaPath:"#/properties/description/const",keyword:"const",params:{allowedValue:"OpenWhisk API"},message:"must be equal to constant"};e===null?e=
[n]:e.push(n),r++}}if(i.api_version!==void 0){let t=i.api_version;if(typeof t!="string"){let n={instancePath:o+"/api_version",schemaPath:"#/properties/api_versi\
on/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t!=="1.0.0"){let n={instancePath:o+"/api_version",schemaPath:"\
#/properties/api_version/const",keyword:"const",params:{allowedValue:"1.0.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}}if(i.api_version_path!==
void 0){let t=i.api_version_path;if(typeof t!="string"){let n={instancePath:o+"/api_version_path",schemaPath:"#/properties/api_version_path/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t!=="v1"){let n={instancePath:o+"/api_version_path",schemaPath:"#/properties/ap\
i_version_path/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}}if(i.build!==void 0&&typeof i.
build!="string"){let t={instancePath:o+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),r++}if(i.buildno!==void 0&&typeof i.buildno!="string"){let t={instancePath:o+"/buildno",schemaPath:"#/properties/buildno/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(i.swagger_paths!==void 0){let t=i.swagger_paths;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.ui===void 0){let n={instancePath:o+"/swagger_paths",schemaPath:"#/properties/swagger_paths/required",keyword:"required",params:{missingProperty:"ui"},message:"\
must have required property 'ui'"};e===null?e=[n]:e.push(n),r++}if(t["api-docs"]===void 0){let n={instancePath:o+"/swagger_paths",schemaPath:"#/properties/swagg\
er_paths/required",keyword:"required",params:{missingProperty:"api-docs"},message:"must have required property 'api-docs'"};e===null?e=[n]:e.push(n),r++}for(let n in t)
if(!(n==="ui"||n==="api-docs")){let l={instancePath:o+"/swagger_paths",schemaPath:"#/properties/swagger_paths/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(t.ui!==void 0){let n=t.ui;if(typeof n!="string"){
let l={instancePath:o+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[l]:e.push(l),r++}if(n!=="/docs"){let l={instancePath:o+"/swagger_paths/ui",schemaPath:"#/properties/swagger_paths/properties/ui/const",keyword:"\
const",params:{allowedValue:"/docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),r++}}if(t["api-docs"]!==void 0){let n=t["api-docs"];if(typeof n!=
"string"){let l={instancePath:o+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_paths/properties/api-docs/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),r++}if(n!=="/api-docs"){let l={instancePath:o+"/swagger_paths/api-docs",schemaPath:"#/properties/swagger_path\
s/properties/api-docs/const",keyword:"const",params:{allowedValue:"/api-docs"},message:"must be equal to constant"};e===null?e=[l]:e.push(l),r++}}}else{let n={instancePath:o+
"/swagger_paths",schemaPath:"#/properties/swagger_paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return $e.errors=e,r===0}
$e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar=Ge;function Ge(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ge.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.swagger===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"swagger"},message:"must have required property 'swagger'"};e===null?e=[t]:e.push(t),r++}if(i.info===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===null?e=[t]:e.push(t),r++}if(i.paths===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property 'paths'"};e===null?
e=[t]:e.push(t),r++}if(i.swagger!==void 0){let t=i.swagger;if(typeof t!="string"){let n={instancePath:o+"/swagger",schemaPath:"#/properties/swagger/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(t!=="2.0"){let n={instancePath:o+"/swagger",schemaPath:"#/properties/swag\
ger/const",keyword:"const",params:{allowedValue:"2.0"},message:"must be equal to constant"};e===null?e=[n]:e.push(n),r++}}if(i.info!==void 0){let t=i.info;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let n={instancePath:o+"/info",schemaPath:"#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[n]:e.push(n),r++}}if(i.paths!==void 0){let t=i.paths;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:o+"/paths",schemaPath:"\
#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ge.errors=e,r===0}Ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var pr=Te;var lr=new RegExp("^3\\.1\\.[0-9]+$","u");function Te(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,
s=Te.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.openapi===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"openapi"},message:"must have required property 'openapi'"};e===null?e=[t]:e.push(t),r++}if(i.
info===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"info"},message:"must have required property 'info'"};e===
null?e=[t]:e.push(t),r++}if(i.paths===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"paths"},message:"must ha\
ve required property 'paths'"};e===null?e=[t]:e.push(t),r++}if(i.openapi!==void 0){let t=i.openapi;if(typeof t=="string"){if(!lr.test(t)){let n={instancePath:o+
"/openapi",schemaPath:"#/properties/openapi/pattern",keyword:"pattern",params:{pattern:"^3\\.1\\.[0-9]+$"},message:'must match pattern "^3\\.1\\.[0-9]+$"'};e===
null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/openapi",schemaPath:"#/properties/openapi/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[n]:e.push(n),r++}}if(i.info!==void 0){let t=i.info;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let n={instancePath:o+"/info",schemaPath:"\
#/properties/info/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(i.paths!==void 0){let t=i.paths;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){let n={instancePath:o+"/paths",schemaPath:"#/properties/paths/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),r++}return Te.errors=e,r===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr=Ve,ur={type:"object",description:"By `invokerN/insta\
nce`.",additionalProperties:{type:"string",enum:["up","unhealthy","unresponsive","down"]}};function Ve(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,
dynamicAnchors:p={}}={}){let e=null,r=0,s=Ve.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(
i))for(let t in i){let n=i[t];if(typeof n!="string"){let l={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}if(!(n==="up"||n==="unhealthy"||n==="unresponsive"||n==="down")){let l={
instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/enum",keyword:"enum",params:{allowedValues:ur.additionalProperties.
enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ve.errors=e,r===0}Ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr=Be;var Wt=new RegExp("^\\d+/\\d+$","u");function Be(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Be.
evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.healthy===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"healthy"},message:"must have required property 'healthy'"};e===null?e=[t]:e.push(t),r++}for(let t in i)
if(t!=="healthy"){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),r++}if(i.healthy!==void 0){let t=i.healthy;if(typeof t=="string"){if(!Wt.test(t)){let n={instancePath:o+"/healt\
hy",schemaPath:"#/properties/healthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:o+"/healthy",schemaPath:"#/properties/healthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}
return Be.errors=e,r===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr=de;function de(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=de.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.unhealthy===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"unhealthy"},message:"must have required property 'unhealthy'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="unhealthy"){
let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),r++}if(i.unhealthy!==void 0){let t=i.unhealthy;if(typeof t=="string"){if(!Wt.test(t)){let n={instancePath:o+"/unhealthy",schemaPath:"\
#/properties/unhealthy/pattern",keyword:"pattern",params:{pattern:"^\\d+/\\d+$"},message:'must match pattern "^\\d+/\\d+$"'};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:o+"/unhealthy",schemaPath:"#/properties/unhealthy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(
n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return de.errors=
e,r===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr=Je;function Je(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Je.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let t in i){let n=i[t];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(
n))){let l={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let l={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[l]:e.push(l),r++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Je.errors=e,r===0}
Je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr=Re;function Re(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Re.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i))for(let t in i){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Re.errors=e,r===0}Re.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gr=Le;function Le(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Le.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),typeof i!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),r++}if(i!=="pong"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"pong"},message:"must be equa\
l to constant"};e===null?e=[t]:e.push(t),r++}return Le.errors=e,r===0}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var hr=Se;function Se(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Se.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.rest===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="rest"){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(i.rest!==void 0&&typeof i.rest!="string"){let t={instancePath:o+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),r++}return Se.errors=e,r===0}Se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var vr=Fe;function Fe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Fe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),typeof i!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),r++}return Fe.errors=e,r===0}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};var kr=He;function He(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=He.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[t]:e.push(t),r++}if(typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))){let t={instancePath:o,schemaPath:"#\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[t]:e.push(t),r++}return He.errors=e,r===0}He.evaluated={dynamicProps:!1,
dynamicItems:!1};var br=Ce;function Ce(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ce.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;de(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?de.errors:
e.concat(de.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;$(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?$.errors:e.concat($.errors),r=e.length);var f=d===r;if(n=n||f,f&&y!==!0&&(y=!0),n)r=t,e!==null&&(t?e.length=t:e=null);else{let v={instancePath:o,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[v]:e.push(v),r++}return Ce.errors=e,s.props=y,r===0}Ce.evaluated={dynamicProps:!0,
dynamicItems:!1};var _r=ze;function ze(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ze.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),typeof i!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),r++}if(i!=="controller is disabled"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"controller\
 is disabled"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}return ze.errors=e,r===0}ze.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr=Ke;function Ke(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ke.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),typeof i!="string"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),r++}if(i!=="OK"){let t={instancePath:o,schemaPath:"#/const",keyword:"const",params:{allowedValue:"OK"},message:"must be equal to\
 constant"};e===null?e=[t]:e.push(t),r++}return Ke.errors=e,r===0}Ke.evaluated={dynamicProps:!1,dynamicItems:!1};var Ar=Qe;function Qe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Qe.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(t!=="namespace"){
let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional propert\
ies"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||
(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[t]:e.push(t),r++}return Qe.errors=e,r===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var jr=Ze;function Ze(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ze.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.limitName===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"limitName"},message:"must have required property 'limitName'"};e===null?e=[t]:e.push(t),r++}
for(let t in i)if(!(t==="namespace"||t==="limitName")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.limitName!==void 0&&(c(i.limitName,{instancePath:o+"/limitName",
parentData:i,parentDataProperty:"limitName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ze.errors=e,r===0}Ze.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Wr=Ue;function Ue(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ue.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t==="limit"||t==="skip"||t==="count"||t==="docs")){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),r++}if(i.limit!==void 0){let t=i.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/limit",schemaPath:"\
#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>
200||isNaN(t)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 2\
00"};e===null?e=[n]:e.push(n),r++}if(t<0||isNaN(t)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}if(i.skip!==void 0){let t=i.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={
instancePath:o+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t==
"number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.count!==void 0&&typeof i.count!="boolean"){let t={instancePath:o+"/count",schemaPath:"#/properties/co\
unt/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.docs!==void 0&&typeof i.docs!="boolean"){let t={instancePath:o+
"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ue.errors=e,r===0}Ue.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var wr=Xe;function Xe(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Xe.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;Q(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?Q.errors:
e.concat(Q.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;Z(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length);var f=d===r;if(n=n||f,f)var v=!0;if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),r++}return Xe.errors=e,s.props=v,s.items=y,r===0}Xe.evaluated=
{dynamicProps:!0,dynamicItems:!0};var qr=Ye;function Ye(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=Ye.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.packageName===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="packageName")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+
"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.packageName!==void 0&&
(c(i.packageName,{instancePath:o+"/packageName",parentData:i,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ye.
errors=e,r===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er=et;function et(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=et.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.actionName===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must have required property 'actionName'"};e===null?e=[
t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="actionName")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"\
/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.actionName!==void 0&&
(c(i.actionName,{instancePath:o+"/actionName",parentData:i,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return et.
errors=e,r===0}et.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr=tt;function tt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=tt.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(t!=="code"){let n={instancePath:o,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.code!==
void 0&&typeof i.code!="boolean"){let t={instancePath:o+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return tt.errors=e,r===0}tt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=it;function it(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=it.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(t!=="overwrite"){let n={instancePath:o,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.overwrite!==
void 0&&typeof i.overwrite!="boolean"){let t={instancePath:o+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return it.errors=e,r===0}it.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=rt;function rt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=rt.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t==="blocking"||t==="result"||t==="timeout")){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}if(i.blocking!==void 0&&typeof i.blocking!="boolean"){let t={instancePath:o+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.result!==void 0&&typeof i.result!="boolean"){let t={instancePath:o+"/result",schemaPath:"\
#/properties/result/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.timeout!==void 0){let t=i.timeout;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>6e4||isNaN(t)){let n={instancePath:o+"/timeout",schemaPath:"\
#/properties/timeout/maximum",keyword:"maximum",params:{comparison:"<=",limit:6e4},message:"must be <= 60000"};e===null?e=[n]:e.push(n),r++}if(t<1||isNaN(t)){let n={
instancePath:o+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.
push(n),r++}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return rt.
errors=e,r===0}rt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=nt;function nt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=nt.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;D(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;G(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length);var f=d===r;if(n=n||f,f){y!==!0&&(y=!0);var v=!0}if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),r++}return nt.errors=e,s.props=y,s.items=v,r===0}
nt.evaluated={dynamicProps:!0,dynamicItems:!0};var Dr=ot;function ot(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ot.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;D(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?D.errors:
e.concat(D.errors),r=e.length);var g=l===r;if(n=n||g,g)var y=!0;let d=r;G(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?G.errors:e.concat(G.errors),r=e.length);var g=d===r;if(n=n||g,g){y!==!0&&(y=!0);var f=!0}let v=r;$(i,{instancePath:o,parentData:u,parentDataProperty:m,
rootData:a,dynamicAnchors:p})||(e=e===null?$.errors:e.concat($.errors),r=e.length);var g=v===r;if(n=n||g,g&&y!==!0&&(y=!0),n)r=t,e!==null&&(t?e.length=t:e=null);else{
let A={instancePath:o,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[A]:e.push(A),r++}return ot.errors=e,s.props=
y,s.items=f,r===0}ot.evaluated={dynamicProps:!0,dynamicItems:!0};var Mr=st;function st(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=st.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.packageName===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),r++}if(i.actionName===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="packageName"||t==="actionName")){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.
push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===
null?c.errors:e.concat(c.errors),r=e.length)),i.packageName!==void 0&&(c(i.packageName,{instancePath:o+"/packageName",parentData:i,parentDataProperty:"packageNa\
me",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.actionName!==void 0&&(c(i.actionName,{instancePath:o+"/actionName",parentData:i,
parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return st.errors=e,r===0}st.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $r=at,Gr={type:"object",additionalProperties:!1,required:["namespace","packageName","actionName","extension"],properties:{namespace:{$ref:"\
#/$defs/EntityName"},packageName:{$ref:"#/$defs/EntityName"},actionName:{$ref:"#/$defs/EntityName"},extension:{type:"string",enum:["http","json","html","svg","t\
ext"]}}};function at(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=at.evaluated;if(s.dynamicProps&&
(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.packageName===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===
null?e=[t]:e.push(t),r++}if(i.actionName===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"\
must have required property 'actionName'"};e===null?e=[t]:e.push(t),r++}if(i.extension===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"extension"},message:"must have required property 'extension'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="p\
ackageName"||t==="actionName"||t==="extension")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.packageName!==void 0&&(c(i.packageName,{instancePath:o+"/packag\
eName",parentData:i,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.actionName!==void 0&&
(c(i.actionName,{instancePath:o+"/actionName",parentData:i,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.extension!==void 0){let t=i.extension;if(typeof t!="string"){let n={instancePath:o+"/extension",schemaPath:"#/properties/extension/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(!(t==="http"||t==="json"||t==="html"||t==="svg"||t==="text")){let n={instancePath:o+
"/extension",schemaPath:"#/properties/extension/enum",keyword:"enum",params:{allowedValues:Gr.properties.extension.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return at.errors=e,r===0}at.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr=bt;function bt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){return bt.errors=null,!0}bt.evaluated={dynamicProps:!1,
dynamicItems:!1};var Vr=pt;function pt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=pt.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.packageName===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"packageName"},message:"must have required property 'packageName'"};e===null?e=
[t]:e.push(t),r++}if(i.actionName===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"actionName"},message:"must\
 have required property 'actionName'"};e===null?e=[t]:e.push(t),r++}if(i.rest===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"rest"},message:"must have required property 'rest'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="packageName"||t==="\
actionName"||t==="rest")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.packageName!==void 0&&(c(i.packageName,{instancePath:o+"/packag\
eName",parentData:i,parentDataProperty:"packageName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.actionName!==void 0&&
(c(i.actionName,{instancePath:o+"/actionName",parentData:i,parentDataProperty:"actionName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.rest!==void 0&&typeof i.rest!="string"){let t={instancePath:o+"/rest",schemaPath:"#/properties/rest/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return pt.errors=e,r===0}pt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=lt;function lt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=lt.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;X(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?X.errors:
e.concat(X.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;Y(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?Y.errors:e.concat(Y.errors),r=e.length);var f=d===r;if(n=n||f,f)var v=!0;if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),r++}return lt.errors=e,s.props=v,s.items=y,r===0}lt.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Jr=ct;function ct(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ct.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.ruleName===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ruleName"},message:"must have required property 'ruleName'"};e===null?e=[t]:e.push(t),r++}for(let t in i)
if(!(t==="namespace"||t==="ruleName")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"\
namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.ruleName!==void 0&&(c(i.ruleName,{instancePath:o+"/ruleName",parentData:i,
parentDataProperty:"ruleName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ct.errors=e,r===0}ct.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Rr=ut;function ut(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ut.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;ie(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?ie.errors:
e.concat(ie.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;re(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?re.errors:e.concat(re.errors),r=e.length);var f=d===r;if(n=n||f,f)var v=!0;if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),r++}return ut.errors=e,s.props=v,s.items=y,r===0}ut.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Lr=mt;function mt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=mt.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}if(i.triggerName===void 0){let t={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"triggerName"},message:"must have required property 'triggerName'"};e===null?e=
[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="triggerName")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}i.namespace!==void 0&&(c(i.namespace,{instancePath:o+
"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),r=e.length)),i.triggerName!==void 0&&
(c(i.triggerName,{instancePath:o+"/triggerName",parentData:i,parentDataProperty:"triggerName",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return mt.
errors=e,r===0}mt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Sr=yt;function yt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=yt.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t==="limit"||t==="skip"||t==="count"||t==="docs"||t==="pu\
blic")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional\
 properties"};e===null?e=[n]:e.push(n),r++}if(i.limit!==void 0){let t=i.limit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/\
limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&
isFinite(t)){if(t>200||isNaN(t)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"\
must be <= 200"};e===null?e=[n]:e.push(n),r++}if(t<0||isNaN(t)){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}if(i.skip!==void 0){let t=i.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(
t))){let n={instancePath:o+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),
r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.count!==void 0&&typeof i.count!="boolean"){let t={instancePath:o+"/count",schemaPath:"#/\
properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.docs!==void 0&&typeof i.docs!="boolea\
n"){let t={instancePath:o+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),
r++}if(i.public!==void 0&&typeof i.public!="boolean"){let t={instancePath:o+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[t]:e.push(t),r++}return yt.errors=e,r===0}yt.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr=dt;function dt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=dt.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;oe(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?oe.errors:
e.concat(oe.errors),r=e.length);var f=l===r;if(n=n||f,f)var y=!0;let d=r;se(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?se.errors:e.concat(se.errors),r=e.length);var f=d===r;if(n=n||f,f)var v=!0;if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let g={instancePath:o,schemaPath:"\
#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[g]:e.push(g),r++}return dt.errors=e,s.props=v,s.items=y,r===0}dt.evaluated=
{dynamicProps:!0,dynamicItems:!0};var Hr=ft;function ft(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ft.evaluated;if(s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(t!=="force"){let n={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.force!==
void 0&&typeof i.force!="boolean"){let t={instancePath:o+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),r++}return ft.errors=e,r===0}ft.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr=gt;var zr=new RegExp("^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$","u");function gt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){
let e=null,r=0,s=gt.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){for(let t in i)if(!(t===
"limit"||t==="skip"||t==="count"||t==="docs"||t==="name"||t==="since"||t==="upto")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.limit!==void 0){let t=i.limit;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type:"integer"},message:"m\
ust be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)){if(t>200||isNaN(t)){let n={instancePath:o+"/limit",schemaPath:"#/properties/li\
mit/maximum",keyword:"maximum",params:{comparison:"<=",limit:200},message:"must be <= 200"};e===null?e=[n]:e.push(n),r++}if(t<0||isNaN(t)){let n={instancePath:o+
"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}if(i.
skip!==void 0){let t=i.skip;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/skip",schemaPath:"#/properties/skip/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+
"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.count!==
void 0&&typeof i.count!="boolean"){let t={instancePath:o+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[t]:e.push(t),r++}if(i.docs!==void 0&&typeof i.docs!="boolean"){let t={instancePath:o+"/docs",schemaPath:"#/properties/docs/type",keyword:"t\
ype",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(i.name!==void 0){let t=i.name;if(typeof t=="string"){if(P(t)>514){let n={
instancePath:o+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:514},message:"must NOT have more than 514 characters"};e===null?
e=[n]:e.push(n),r++}if(!zr.test(t)){let n={instancePath:o+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^/?(?:[\\w@ .&-]{1,25\
6}/)?[\\w@ .&-]{0,256}$"},message:'must match pattern "^/?(?:[\\w@ .&-]{1,256}/)?[\\w@ .&-]{0,256}$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(i.since!==void 0){let t=i.
since;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/since",schemaPath:"\
#/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}if(i.upto!==void 0){let t=i.
upto;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let n={instancePath:o+"/upto",schemaPath:"#/properties/upto/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer"};e===null?e=[n]:e.push(n),r++}if(typeof t=="number"&&isFinite(t)&&(t<0||isNaN(t))){let n={instancePath:o+"/upto",schemaPath:"#\
/properties/upto/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return gt.errors=e,r===0}gt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Kr=ht;function ht(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,s=ht.evaluated;s.dynamicProps&&(s.props=
void 0),s.dynamicItems&&(s.items=void 0);let t=r,n=!1,l=r;ce(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=e===null?ce.errors:
e.concat(ce.errors),r=e.length);var v=l===r;if(n=n||v,v)var y=!0;let d=r;pe(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,dynamicAnchors:p})||(e=
e===null?pe.errors:e.concat(pe.errors),r=e.length);var v=d===r;n=n||v,v&&y!==!0&&(y=!0);let f=r;ue(i,{instancePath:o,parentData:u,parentDataProperty:m,rootData:a,
dynamicAnchors:p})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length);var v=f===r;if(n=n||v,v)var g=!0;if(n)r=t,e!==null&&(t?e.length=t:e=null);else{let A={
instancePath:o,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[A]:e.push(A),r++}return ht.errors=e,s.props=g,
s.items=y,r===0}ht.evaluated={dynamicProps:!0,dynamicItems:!0};var Qr=vt;var Zr=new RegExp("^[0-9A-Za-z]{32}$","u");function vt(i,{instancePath:o="",parentData:u,parentDataProperty:m,rootData:a=i,dynamicAnchors:p={}}={}){let e=null,r=0,
s=vt.evaluated;if(s.dynamicProps&&(s.props=void 0),s.dynamicItems&&(s.items=void 0),i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespace"},message:"must have required property 'namespace'"};e===null?e=[t]:e.push(t),r++}
if(i.activationId===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"activationId"},message:"must have required\
 property 'activationId'"};e===null?e=[t]:e.push(t),r++}for(let t in i)if(!(t==="namespace"||t==="activationId")){let n={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(i.namespace!==
void 0&&(c(i.namespace,{instancePath:o+"/namespace",parentData:i,parentDataProperty:"namespace",rootData:a,dynamicAnchors:p})||(e=e===null?c.errors:e.concat(c.errors),
r=e.length)),i.activationId!==void 0){let t=i.activationId;if(typeof t=="string"){if(P(t)>32){let n={instancePath:o+"/activationId",schemaPath:"#/properties/act\
ivationId/maxLength",keyword:"maxLength",params:{limit:32},message:"must NOT have more than 32 characters"};e===null?e=[n]:e.push(n),r++}if(P(t)<32){let n={instancePath:o+
"/activationId",schemaPath:"#/properties/activationId/minLength",keyword:"minLength",params:{limit:32},message:"must NOT have fewer than 32 characters"};e===null?
e=[n]:e.push(n),r++}if(!Zr.test(t)){let n={instancePath:o+"/activationId",schemaPath:"#/properties/activationId/pattern",keyword:"pattern",params:{pattern:"^[0-\
9A-Za-z]{32}$"},message:'must match pattern "^[0-9A-Za-z]{32}$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/activationId",schemaPath:"#/propert\
ies/activationId/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}}else{let t={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return vt.errors=e,r===0}vt.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function wt(i,{uses:o,documented:u,types:m}){let a=new Map(o),p=new Map(u),e=new Map(m);function r(l,y){let d=Object.hasOwn(i,l)?i[l]:void 0;return d===void 0?[
`${l} is not in the document`]:d(y)?[]:d.errors.map(f=>`${f.instancePath||"/"} ${f.message}${Ur(f.params)}`)}function s(l,y){let d=a.get(`request:${l}:applicati\
on/json`);return d!==void 0?r(d,y):y===void 0?[]:[`${l} takes no JSON body`]}function t(l,y,d){let f=`${y}:${l}`,v=a.get(f);if(v===void 0)return[`${l} is not in\
 the document`];let g=e.get(f),A=Object.entries(d).map(([fe,qt])=>[fe,Xr(qt,g[fe])]);return r(v,Object.fromEntries(A))}function n(l,y,...[d,f]){let v=`reply:${l}\
:${y}`,g=p.has(v)?v:`reply:${l}:default`,A=p.get(g);if(A===void 0)return[`${l} does not answer ${y}`];let fe=(d??"").split(";")[0].trim().toLowerCase();return A.
length===0?Yr(f)?[]:[`${l} ${y} has no body`]:A.includes("*/*")?[]:A.includes(fe)?r(a.get(`${g}:${fe}`),f):[`${l} ${y} is ${A.join(" or ")}, not ${fe||"without \
a type"}`]}return{validateSchema:r,validateRequestBody:s,validateParameters:t,validateReply:n}}function Ur(i){let o=i.additionalProperty??i.allowedValues??i.allowedValue;
return o===void 0?"":`: ${JSON.stringify(o)}`}function Xr(i,o){return o==="boolean"&&(i==="true"||i==="false")?i==="true":o==="integer"&&/^-?\d{1,15}$/.test(i)?
Number(i):i}function Yr(i){return i===void 0||i===""}var{validateSchema:on,validateRequestBody:sn,validateParameters:an,validateReply:pn}=wt(_t,{uses:[["path:getServerInfo","path_getServerInfo"],["query:getServerI\
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
tMetrics:400:application/json","ErrorMessage"],["reply:getMetrics:404:application/json","ErrorMessage"],["reply:getMetrics:406:application/json","ErrorMessage"],
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
06:application/json","ErrorMessage"],["reply:disableController:414:application/json","ErrorMessage"],["reply:disableController:500:application/json","ErrorMessa\
ge"],["reply:disableController:503:application/json","ErrorMessage"],["path:optionsOutsideApi","path_getDocsFile"],["query:optionsOutsideApi","path_getServerInf\
o"],["reply:optionsOutsideApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsOutsideApi:400:application/json","ErrorMessage"],["reply:\
optionsOutsideApi:414:application/json","ErrorMessage"],["reply:optionsOutsideApi:500:application/json","ErrorMessage"],["reply:optionsOutsideApi:503:applicatio\
n/json","ErrorMessage"],["path:getApiInfo","path_getServerInfo"],["query:getApiInfo","path_getServerInfo"],["reply:getApiInfo:200:application/json","ApiInfo"],[
"reply:getApiInfo:400:application/json","ErrorMessage"],["reply:getApiInfo:406:application/json","ErrorMessage"],["reply:getApiInfo:414:application/json","Error\
Message"],["reply:getApiInfo:500:application/json","ErrorMessage"],["reply:getApiInfo:503:application/json","ErrorMessage"],["path:getOpenApiDocument","path_get\
ServerInfo"],["query:getOpenApiDocument","path_getServerInfo"],["reply:getOpenApiDocument:200:application/json","SwaggerDocument"],["reply:getOpenApiDocument:40\
0:application/json","ErrorMessage"],["reply:getOpenApiDocument:406:application/json","ErrorMessage"],["reply:getOpenApiDocument:414:application/json","ErrorMess\
age"],["reply:getOpenApiDocument:500:application/json","ErrorMessage"],["reply:getOpenApiDocument:503:application/json","ErrorMessage"],["path:getOpenApiJson","\
path_getServerInfo"],["query:getOpenApiJson","path_getServerInfo"],["reply:getOpenApiJson:200:application/json","OpenApiDocument"],["reply:getOpenApiJson:400:ap\
plication/json","ErrorMessage"],["reply:getOpenApiJson:406:application/json","ErrorMessage"],["reply:getOpenApiJson:414:application/json","ErrorMessage"],["repl\
y:getOpenApiJson:500:application/json","ErrorMessage"],["reply:getOpenApiJson:503:application/json","ErrorMessage"],["path:getOpenApiDocs","path_getServerInfo"],
["query:getOpenApiDocs","path_getServerInfo"],["reply:getOpenApiDocs:501:application/json","ErrorMessage"],["path:getOpenApiDocsFile","path_getDocsFile"],["quer\
y:getOpenApiDocsFile","path_getServerInfo"],["reply:getOpenApiDocsFile:200:text/html","reply_getDocsFile_200_text_html"],["reply:getOpenApiDocsFile:404:applicat\
ion/json","ErrorMessage"],["reply:getOpenApiDocsFile:501:application/json","ErrorMessage"],["path:optionsApi","path_getDocsFile"],["query:optionsApi","path_getS\
erverInfo"],["reply:optionsApi:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:optionsApi:400:application/json","ErrorMessage"],["reply:option\
sApi:414:application/json","ErrorMessage"],["reply:optionsApi:500:application/json","ErrorMessage"],["reply:optionsApi:503:application/json","ErrorMessage"],["p\
ath:getAllNamespaces","path_getServerInfo"],["query:getAllNamespaces","path_getServerInfo"],["reply:getAllNamespaces:200:application/json","Namespaces"],["reply\
:getAllNamespaces:400:application/json","ErrorMessage"],["reply:getAllNamespaces:401:application/json","ErrorMessage"],["reply:getAllNamespaces:406:application/\
json","ErrorMessage"],["reply:getAllNamespaces:414:application/json","ErrorMessage"],["reply:getAllNamespaces:429:application/json","ErrorMessage"],["reply:getA\
llNamespaces:500:application/json","ErrorMessage"],["reply:getAllNamespaces:503:application/json","ErrorMessage"],["path:getLimits","path_getLimits"],["query:ge\
tLimits","path_getServerInfo"],["reply:getLimits:200:application/json","UserLimits"],["reply:getLimits:400:application/json","ErrorMessage"],["reply:getLimits:4\
01:application/json","ErrorMessage"],["reply:getLimits:403:application/json","ErrorMessage"],["reply:getLimits:406:application/json","ErrorMessage"],["reply:get\
Limits:414:application/json","ErrorMessage"],["reply:getLimits:429:application/json","ErrorMessage"],["reply:getLimits:500:application/json","ErrorMessage"],["r\
eply:getLimits:503:application/json","ErrorMessage"],["path:getLimitByName","path_getLimitByName"],["query:getLimitByName","path_getServerInfo"],["reply:getLimi\
tByName:400:application/json","ErrorMessage"],["reply:getLimitByName:401:application/json","ErrorMessage"],["reply:getLimitByName:403:application/json","ErrorMe\
ssage"],["reply:getLimitByName:404:application/json","ErrorMessage"],["reply:getLimitByName:414:application/json","ErrorMessage"],["reply:getLimitByName:429:app\
lication/json","ErrorMessage"],["reply:getLimitByName:500:application/json","ErrorMessage"],["reply:getLimitByName:503:application/json","ErrorMessage"],["path:\
getAllActions","path_getLimits"],["query:getAllActions","query_getAllActions"],["reply:getAllActions:200:application/json","reply_getAllActions_200_application_\
json"],["reply:getAllActions:400:application/json","ErrorMessage"],["reply:getAllActions:401:application/json","ErrorMessage"],["reply:getAllActions:403:applica\
tion/json","ErrorMessage"],["reply:getAllActions:406:application/json","ErrorMessage"],["reply:getAllActions:414:application/json","ErrorMessage"],["reply:getAl\
lActions:429:application/json","ErrorMessage"],["reply:getAllActions:500:application/json","ErrorMessage"],["reply:getAllActions:503:application/json","ErrorMes\
sage"],["path:getActionsInPackage","path_getActionsInPackage"],["query:getActionsInPackage","query_getAllActions"],["reply:getActionsInPackage:200:application/j\
son","reply_getAllActions_200_application_json"],["reply:getActionsInPackage:400:application/json","ErrorMessage"],["reply:getActionsInPackage:401:application/j\
son","ErrorMessage"],["reply:getActionsInPackage:403:application/json","ErrorMessage"],["reply:getActionsInPackage:404:application/json","ErrorMessage"],["reply\
:getActionsInPackage:406:application/json","ErrorMessage"],["reply:getActionsInPackage:409:application/json","ErrorMessage"],["reply:getActionsInPackage:414:app\
lication/json","ErrorMessage"],["reply:getActionsInPackage:422:application/json","ErrorMessage"],["reply:getActionsInPackage:429:application/json","ErrorMessage"],
["reply:getActionsInPackage:500:application/json","ErrorMessage"],["reply:getActionsInPackage:503:application/json","ErrorMessage"],["path:getActionByName","pat\
h_getActionByName"],["query:getActionByName","query_getActionByName"],["reply:getActionByName:200:application/json","Action"],["reply:getActionByName:400:applic\
ation/json","ErrorMessage"],["reply:getActionByName:401:application/json","ErrorMessage"],["reply:getActionByName:403:application/json","ErrorMessage"],["reply:\
getActionByName:404:application/json","ErrorMessage"],["reply:getActionByName:406:application/json","ErrorMessage"],["reply:getActionByName:409:application/json",
"ErrorMessage"],["reply:getActionByName:414:application/json","ErrorMessage"],["reply:getActionByName:429:application/json","ErrorMessage"],["reply:getActionByN\
ame:500:application/json","ErrorMessage"],["reply:getActionByName:503:application/json","ErrorMessage"],["path:updateAction","path_getActionByName"],["query:upd\
ateAction","query_updateAction"],["request:updateAction:application/json","ActionPut"],["reply:updateAction:200:application/json","Action"],["reply:updateAction\
:400:application/json","ErrorMessage"],["reply:updateAction:401:application/json","ErrorMessage"],["reply:updateAction:403:application/json","ErrorMessage"],["r\
eply:updateAction:404:application/json","ErrorMessage"],["reply:updateAction:406:application/json","ErrorMessage"],["reply:updateAction:409:application/json","E\
rrorMessage"],["reply:updateAction:413:application/json","ErrorMessage"],["reply:updateAction:414:application/json","ErrorMessage"],["reply:updateAction:415:app\
lication/json","ErrorMessage"],["reply:updateAction:422:application/json","ErrorMessage"],["reply:updateAction:429:application/json","ErrorMessage"],["reply:upd\
ateAction:500:application/json","ErrorMessage"],["reply:updateAction:503:application/json","ErrorMessage"],["path:invokeAction","path_getActionByName"],["query:\
invokeAction","query_invokeAction"],["request:invokeAction:application/json","Payload"],["reply:invokeAction:200:application/json","reply_invokeAction_200_appli\
cation_json"],["reply:invokeAction:202:application/json","ActivationId"],["reply:invokeAction:400:application/json","ErrorMessage"],["reply:invokeAction:401:app\
lication/json","ErrorMessage"],["reply:invokeAction:403:application/json","ErrorMessage"],["reply:invokeAction:404:application/json","ErrorMessage"],["reply:inv\
okeAction:406:application/json","ErrorMessage"],["reply:invokeAction:409:application/json","ErrorMessage"],["reply:invokeAction:413:application/json","ErrorMess\
age"],["reply:invokeAction:414:application/json","ErrorMessage"],["reply:invokeAction:415:application/json","ErrorMessage"],["reply:invokeAction:422:application\
/json","ErrorMessage"],["reply:invokeAction:429:application/json","ErrorMessage"],["reply:invokeAction:500:application/json","reply_invokeAction_500_application\
_json"],["reply:invokeAction:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeAction:503:application/json","ErrorMessage"],["path:\
deleteAction","path_getActionByName"],["query:deleteAction","path_getServerInfo"],["reply:deleteAction:200:application/json","Action"],["reply:deleteAction:400:\
application/json","ErrorMessage"],["reply:deleteAction:401:application/json","ErrorMessage"],["reply:deleteAction:403:application/json","ErrorMessage"],["reply:\
deleteAction:404:application/json","ErrorMessage"],["reply:deleteAction:406:application/json","ErrorMessage"],["reply:deleteAction:409:application/json","ErrorM\
essage"],["reply:deleteAction:414:application/json","ErrorMessage"],["reply:deleteAction:429:application/json","ErrorMessage"],["reply:deleteAction:500:applicat\
ion/json","ErrorMessage"],["reply:deleteAction:503:application/json","ErrorMessage"],["path:getActionInPackageByName","path_getActionInPackageByName"],["query:g\
etActionInPackageByName","query_getActionByName"],["reply:getActionInPackageByName:200:application/json","Action"],["reply:getActionInPackageByName:400:applicat\
ion/json","ErrorMessage"],["reply:getActionInPackageByName:401:application/json","ErrorMessage"],["reply:getActionInPackageByName:403:application/json","ErrorMe\
ssage"],["reply:getActionInPackageByName:404:application/json","ErrorMessage"],["reply:getActionInPackageByName:406:application/json","ErrorMessage"],["reply:ge\
tActionInPackageByName:409:application/json","ErrorMessage"],["reply:getActionInPackageByName:414:application/json","ErrorMessage"],["reply:getActionInPackageBy\
Name:422:application/json","ErrorMessage"],["reply:getActionInPackageByName:429:application/json","ErrorMessage"],["reply:getActionInPackageByName:500:applicati\
on/json","ErrorMessage"],["reply:getActionInPackageByName:503:application/json","ErrorMessage"],["path:updateActionInPackage","path_getActionInPackageByName"],[
"query:updateActionInPackage","query_updateAction"],["request:updateActionInPackage:application/json","ActionPut"],["reply:updateActionInPackage:200:application\
/json","Action"],["reply:updateActionInPackage:400:application/json","ErrorMessage"],["reply:updateActionInPackage:401:application/json","ErrorMessage"],["reply\
:updateActionInPackage:403:application/json","ErrorMessage"],["reply:updateActionInPackage:404:application/json","ErrorMessage"],["reply:updateActionInPackage:4\
06:application/json","ErrorMessage"],["reply:updateActionInPackage:409:application/json","ErrorMessage"],["reply:updateActionInPackage:413:application/json","Er\
rorMessage"],["reply:updateActionInPackage:414:application/json","ErrorMessage"],["reply:updateActionInPackage:415:application/json","ErrorMessage"],["reply:upd\
ateActionInPackage:422:application/json","ErrorMessage"],["reply:updateActionInPackage:429:application/json","ErrorMessage"],["reply:updateActionInPackage:500:a\
pplication/json","ErrorMessage"],["reply:updateActionInPackage:503:application/json","ErrorMessage"],["path:invokeActionInPackage","path_getActionInPackageByNam\
e"],["query:invokeActionInPackage","query_invokeAction"],["request:invokeActionInPackage:application/json","Payload"],["reply:invokeActionInPackage:200:applicat\
ion/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:202:application/json","ActivationId"],["reply:invokeActionInPackage:400:appli\
cation/json","ErrorMessage"],["reply:invokeActionInPackage:401:application/json","ErrorMessage"],["reply:invokeActionInPackage:403:application/json","ErrorMessa\
ge"],["reply:invokeActionInPackage:404:application/json","ErrorMessage"],["reply:invokeActionInPackage:406:application/json","ErrorMessage"],["reply:invokeActio\
nInPackage:409:application/json","ErrorMessage"],["reply:invokeActionInPackage:413:application/json","ErrorMessage"],["reply:invokeActionInPackage:414:applicati\
on/json","ErrorMessage"],["reply:invokeActionInPackage:415:application/json","ErrorMessage"],["reply:invokeActionInPackage:422:application/json","ErrorMessage"],
["reply:invokeActionInPackage:429:application/json","ErrorMessage"],["reply:invokeActionInPackage:500:application/json","reply_invokeAction_500_application_json"],
["reply:invokeActionInPackage:502:application/json","reply_invokeAction_200_application_json"],["reply:invokeActionInPackage:503:application/json","ErrorMessage"],
["path:deleteActionInPackage","path_getActionInPackageByName"],["query:deleteActionInPackage","path_getServerInfo"],["reply:deleteActionInPackage:200:applicatio\
n/json","Action"],["reply:deleteActionInPackage:400:application/json","ErrorMessage"],["reply:deleteActionInPackage:401:application/json","ErrorMessage"],["repl\
y:deleteActionInPackage:403:application/json","ErrorMessage"],["reply:deleteActionInPackage:404:application/json","ErrorMessage"],["reply:deleteActionInPackage:\
406:application/json","ErrorMessage"],["reply:deleteActionInPackage:409:application/json","ErrorMessage"],["reply:deleteActionInPackage:414:application/json","E\
rrorMessage"],["reply:deleteActionInPackage:422:application/json","ErrorMessage"],["reply:deleteActionInPackage:429:application/json","ErrorMessage"],["reply:de\
leteActionInPackage:500:application/json","ErrorMessage"],["reply:deleteActionInPackage:503:application/json","ErrorMessage"],["path:invokeWebActionGet","path_i\
nvokeWebActionGet"],["query:invokeWebActionGet","path_getServerInfo"],["reply:invokeWebActionGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebA\
ctionGet:202:application/json","JsonValue"],["reply:invokeWebActionGet:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:400:application/j\
son","JsonValue"],["reply:invokeWebActionGet:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:401:application/json","JsonValue"],["reply:\
invokeWebActionGet:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:403:application/json","JsonValue"],["reply:invokeWebActionGet:403:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:404:application/json","JsonValue"],["reply:invokeWebActionGet:404:*/*","reply_invokeWebActionGet_\
200____"],["reply:invokeWebActionGet:406:application/json","JsonValue"],["reply:invokeWebActionGet:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWe\
bActionGet:413:application/json","JsonValue"],["reply:invokeWebActionGet:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:414:application\
/json","ErrorMessage"],["reply:invokeWebActionGet:429:application/json","JsonValue"],["reply:invokeWebActionGet:429:*/*","reply_invokeWebActionGet_200____"],["r\
eply:invokeWebActionGet:500:application/json","JsonValue"],["reply:invokeWebActionGet:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:50\
3:application/json","JsonValue"],["reply:invokeWebActionGet:503:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionGet:default:*/*","reply_invokeWe\
bActionGet_200____"],["path:invokeWebActionPut","path_invokeWebActionGet"],["query:invokeWebActionPut","path_getServerInfo"],["request:invokeWebActionPut:applic\
ation/json","JsonValue"],["request:invokeWebActionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPut:*/*","reply_invokeWebActionGet_\
200____"],["reply:invokeWebActionPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:202:application/json","JsonValue"],["reply:invokeWe\
bActionPut:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:400:application/json","JsonValue"],["reply:invokeWebActionPut:400:*/*","reply\
_invokeWebActionGet_200____"],["reply:invokeWebActionPut:401:application/json","JsonValue"],["reply:invokeWebActionPut:401:*/*","reply_invokeWebActionGet_200___\
_"],["reply:invokeWebActionPut:403:application/json","JsonValue"],["reply:invokeWebActionPut:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActio\
nPut:404:application/json","JsonValue"],["reply:invokeWebActionPut:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:406:application/json",
"JsonValue"],["reply:invokeWebActionPut:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:413:application/json","JsonValue"],["reply:invok\
eWebActionPut:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionPut:429:appli\
cation/json","JsonValue"],["reply:invokeWebActionPut:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:500:application/json","JsonValue"],
["reply:invokeWebActionPut:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:503:application/json","JsonValue"],["reply:invokeWebActionPut\
:503:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionPost","path_invo\
keWebActionGet"],["query:invokeWebActionPost","path_getServerInfo"],["request:invokeWebActionPost:application/json","JsonValue"],["request:invokeWebActionPost:a\
pplication/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:200:*/*","reply_\
invokeWebActionGet_200____"],["reply:invokeWebActionPost:202:application/json","JsonValue"],["reply:invokeWebActionPost:202:*/*","reply_invokeWebActionGet_200__\
__"],["reply:invokeWebActionPost:400:application/json","JsonValue"],["reply:invokeWebActionPost:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAc\
tionPost:401:application/json","JsonValue"],["reply:invokeWebActionPost:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:403:application\
/json","JsonValue"],["reply:invokeWebActionPost:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:404:application/json","JsonValue"],["re\
ply:invokeWebActionPost:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:406:application/json","JsonValue"],["reply:invokeWebActionPost:\
406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:413:application/json","JsonValue"],["reply:invokeWebActionPost:413:*/*","reply_invokeWe\
bActionGet_200____"],["reply:invokeWebActionPost:414:application/json","ErrorMessage"],["reply:invokeWebActionPost:429:application/json","JsonValue"],["reply:in\
vokeWebActionPost:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:500:application/json","JsonValue"],["reply:invokeWebActionPost:500:*/\
*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPost:503:application/json","JsonValue"],["reply:invokeWebActionPost:503:*/*","reply_invokeWebActio\
nGet_200____"],["reply:invokeWebActionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionDelete","path_invokeWebActionGet"],["query:inv\
okeWebActionDelete","path_getServerInfo"],["request:invokeWebActionDelete:application/json","JsonValue"],["request:invokeWebActionDelete:application/x-www-form-\
urlencoded","WebForm"],["request:invokeWebActionDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:200:*/*","reply_invokeWebActionGet\
_200____"],["reply:invokeWebActionDelete:202:application/json","JsonValue"],["reply:invokeWebActionDelete:202:*/*","reply_invokeWebActionGet_200____"],["reply:i\
nvokeWebActionDelete:400:application/json","JsonValue"],["reply:invokeWebActionDelete:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete\
:401:application/json","JsonValue"],["reply:invokeWebActionDelete:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:403:application/jso\
n","JsonValue"],["reply:invokeWebActionDelete:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:404:application/json","JsonValue"],["re\
ply:invokeWebActionDelete:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:406:application/json","JsonValue"],["reply:invokeWebActionD\
elete:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:413:application/json","JsonValue"],["reply:invokeWebActionDelete:413:*/*","repl\
y_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionDelete:429:application/json","JsonValu\
e"],["reply:invokeWebActionDelete:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:500:application/json","JsonValue"],["reply:invokeWe\
bActionDelete:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:503:application/json","JsonValue"],["reply:invokeWebActionDelete:503:*/\
*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOptions","path_invok\
eWebActionGet"],["query:invokeWebActionOptions","path_getServerInfo"],["reply:invokeWebActionOptions:200:*/*","reply_invokeWebActionGet_200____"],["reply:invoke\
WebActionOptions:202:application/json","JsonValue"],["reply:invokeWebActionOptions:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:4\
00:application/json","JsonValue"],["reply:invokeWebActionOptions:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:401:application/jso\
n","JsonValue"],["reply:invokeWebActionOptions:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:403:application/json","JsonValue"],["\
reply:invokeWebActionOptions:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:404:application/json","JsonValue"],["reply:invokeWebAct\
ionOptions:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:406:application/json","JsonValue"],["reply:invokeWebActionOptions:406:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:413:application/json","JsonValue"],["reply:invokeWebActionOptions:413:*/*","reply_invokeWebAc\
tionGet_200____"],["reply:invokeWebActionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionOptions:429:application/json","JsonValue"],["reply\
:invokeWebActionOptions:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:500:application/json","JsonValue"],["reply:invokeWebActionOp\
tions:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:503:application/json","JsonValue"],["reply:invokeWebActionOptions:503:*/*","re\
ply_invokeWebActionGet_200____"],["reply:invokeWebActionOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionHead","path_invokeWebActi\
onGet"],["query:invokeWebActionHead","path_getServerInfo"],["reply:invokeWebActionHead:202:application/json","JsonValue"],["reply:invokeWebActionHead:202:*/*","\
reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:400:application/json","JsonValue"],["reply:invokeWebActionHead:400:*/*","reply_invokeWebActionGet\
_200____"],["reply:invokeWebActionHead:401:application/json","JsonValue"],["reply:invokeWebActionHead:401:*/*","reply_invokeWebActionGet_200____"],["reply:invok\
eWebActionHead:403:application/json","JsonValue"],["reply:invokeWebActionHead:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:404:appli\
cation/json","JsonValue"],["reply:invokeWebActionHead:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:406:application/json","JsonValue"],
["reply:invokeWebActionHead:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:413:application/json","JsonValue"],["reply:invokeWebActionH\
ead:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:414:application/json","ErrorMessage"],["reply:invokeWebActionHead:429:application/j\
son","JsonValue"],["reply:invokeWebActionHead:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:500:application/json","JsonValue"],["repl\
y:invokeWebActionHead:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:503:application/json","JsonValue"],["reply:invokeWebActionHead:50\
3:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionPatch","path_invok\
eWebActionGet"],["query:invokeWebActionPatch","path_getServerInfo"],["request:invokeWebActionPatch:application/json","JsonValue"],["request:invokeWebActionPatch\
:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:200:*/*","re\
ply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:202:application/json","JsonValue"],["reply:invokeWebActionPatch:202:*/*","reply_invokeWebActionGet\
_200____"],["reply:invokeWebActionPatch:400:application/json","JsonValue"],["reply:invokeWebActionPatch:400:*/*","reply_invokeWebActionGet_200____"],["reply:inv\
okeWebActionPatch:401:application/json","JsonValue"],["reply:invokeWebActionPatch:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:403:\
application/json","JsonValue"],["reply:invokeWebActionPatch:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:404:application/json","Jso\
nValue"],["reply:invokeWebActionPatch:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:406:application/json","JsonValue"],["reply:invok\
eWebActionPatch:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:413:application/json","JsonValue"],["reply:invokeWebActionPatch:413:*/\
*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionPatch:429:application/json","Js\
onValue"],["reply:invokeWebActionPatch:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:500:application/json","JsonValue"],["reply:invo\
keWebActionPatch:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:503:application/json","JsonValue"],["reply:invokeWebActionPatch:503:*\
/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionGet",
"path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionGet","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionGet:200:*/*","reply_in\
vokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:202:*/*","re\
ply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:400:*/\
*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:\
401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensi\
onGet:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:404:application/json","JsonValue"],["reply:invokeWebActionWithoutE\
xtensionGet:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:406:application/json","JsonValue"],["reply:invokeWebActionWi\
thoutExtensionGet:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:413:application/json","JsonValue"],["reply:invokeWebAc\
tionWithoutExtensionGet:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionGet:414:application/json","ErrorMessage"],["reply:in\
vokeWebActionWithoutExtensionGet:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:429:*/*","reply_invokeWebActionGet_200____"],["re\
ply:invokeWebActionWithoutExtensionGet:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:500:*/*","reply_invokeWebActionGet_200____"],
["reply:invokeWebActionWithoutExtensionGet:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionGet:503:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionWithoutExtensionGet:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionPut","path_getActionInPa\
ckageByName"],["query:invokeWebActionWithoutExtensionPut","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPut:application/json","JsonValue"],["re\
quest:invokeWebActionWithoutExtensionPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPut:*/*","reply_invokeWebActionG\
et_200____"],["reply:invokeWebActionWithoutExtensionPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:202:application/\
json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:400:applic\
ation/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:401:\
application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPu\
t:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExten\
sionPut:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithou\
tExtensionPut:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAction\
WithoutExtensionPut:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPut:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWeb\
ActionWithoutExtensionPut:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionPut:429:application/json","JsonValue"],["reply:invokeWebA\
ctionWithoutExtensionPut:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:500:application/json","JsonValue"],["reply:invo\
keWebActionWithoutExtensionPut:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:503:application/json","JsonValue"],["repl\
y:invokeWebActionWithoutExtensionPut:503:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPut:default:*/*","reply_invokeWebAction\
Get_200____"],["path:invokeWebActionWithoutExtensionPost","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPost","path_getServerInfo"],["\
request:invokeWebActionWithoutExtensionPost:application/json","JsonValue"],["request:invokeWebActionWithoutExtensionPost:application/x-www-form-urlencoded","Web\
Form"],["request:invokeWebActionWithoutExtensionPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:200:*/*","reply_invoke\
WebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:202:*/*","repl\
y_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:400:*/\
*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPos\
t:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExte\
nsionPost:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:404:application/json","JsonValue"],["reply:invokeWebActionWit\
houtExtensionPost:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:406:application/json","JsonValue"],["reply:invokeWebA\
ctionWithoutExtensionPost:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:413:application/json","JsonValue"],["reply:in\
vokeWebActionWithoutExtensionPost:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:414:application/json","ErrorMessage"],
["reply:invokeWebActionWithoutExtensionPost:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:429:*/*","reply_invokeWebActionGet_20\
0____"],["reply:invokeWebActionWithoutExtensionPost:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:500:*/*","reply_invokeWebActi\
onGet_200____"],["reply:invokeWebActionWithoutExtensionPost:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPost:503:*/*","reply_invok\
eWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionDelet\
e","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionDelete","path_getServerInfo"],["request:invokeWebActionWithoutExtensionDelete:applica\
tion/json","JsonValue"],["request:invokeWebActionWithoutExtensionDelete:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionD\
elete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActio\
nWithoutExtensionDelete:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:202:*/*","reply_invokeWebActionGet_200____"],["reply:in\
vokeWebActionWithoutExtensionDelete:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:400:*/*","reply_invokeWebActionGet_200____"],
["reply:invokeWebActionWithoutExtensionDelete:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:401:*/*","reply_invokeWebActionGe\
t_200____"],["reply:invokeWebActionWithoutExtensionDelete:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:403:*/*","reply_invok\
eWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:404:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDele\
te:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:413:application/json","JsonValue"],["reply:invokeWebActionWithoutE\
xtensionDelete:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:414:application/json","ErrorMessage"],["reply:invokeWe\
bActionWithoutExtensionDelete:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:429:*/*","reply_invokeWebActionGet_200____"],["re\
ply:invokeWebActionWithoutExtensionDelete:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:500:*/*","reply_invokeWebActionGet_20\
0____"],["reply:invokeWebActionWithoutExtensionDelete:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionDelete:503:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionWithoutExtensionDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionOptions",
"path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionOptions","path_getServerInfo"],["reply:invokeWebActionWithoutExtensionOptions:200:*/*","\
reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOpti\
ons:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:400:application/json","JsonValue"],["reply:invokeWebActionWithou\
tExtensionOptions:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:401:application/json","JsonValue"],["reply:invokeW\
ebActionWithoutExtensionOptions:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:403:application/json","JsonValue"],[
"reply:invokeWebActionWithoutExtensionOptions:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:404:application/json",
"JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:406:appl\
ication/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOp\
tions:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionOptions:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWith\
outExtensionOptions:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensionOptions:429:application/json","JsonValue"],["reply:invokeWebAct\
ionWithoutExtensionOptions:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:500:application/json","JsonValue"],["repl\
y:invokeWebActionWithoutExtensionOptions:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:503:application/json","Json\
Value"],["reply:invokeWebActionWithoutExtensionOptions:503:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionOptions:default:*/*",
"reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionHead","path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionHead","p\
ath_getServerInfo"],["reply:invokeWebActionWithoutExtensionHead:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:202:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:400:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:4\
01:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensi\
onHead:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:404:application/json","JsonValue"],["reply:invokeWebActionWithou\
tExtensionHead:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:406:application/json","JsonValue"],["reply:invokeWebActi\
onWithoutExtensionHead:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:413:application/json","JsonValue"],["reply:invok\
eWebActionWithoutExtensionHead:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:414:application/json","ErrorMessage"],["\
reply:invokeWebActionWithoutExtensionHead:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:429:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionWithoutExtensionHead:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:500:*/*","reply_invokeWebAction\
Get_200____"],["reply:invokeWebActionWithoutExtensionHead:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionHead:503:*/*","reply_invokeW\
ebActionGet_200____"],["reply:invokeWebActionWithoutExtensionHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionWithoutExtensionPatch",
"path_getActionInPackageByName"],["query:invokeWebActionWithoutExtensionPatch","path_getServerInfo"],["request:invokeWebActionWithoutExtensionPatch:application/\
json","JsonValue"],["request:invokeWebActionWithoutExtensionPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionWithoutExtensionPatch:*\
/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithout\
ExtensionPatch:202:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAct\
ionWithoutExtensionPatch:400:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:400:*/*","reply_invokeWebActionGet_200____"],["reply:in\
vokeWebActionWithoutExtensionPatch:401:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:401:*/*","reply_invokeWebActionGet_200____"],
["reply:invokeWebActionWithoutExtensionPatch:403:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:403:*/*","reply_invokeWebActionGet_\
200____"],["reply:invokeWebActionWithoutExtensionPatch:404:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:404:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:406:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:406:*/*","reply\
_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:413:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:413:*\
/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWithoutExtensionPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionWithoutExtensi\
onPatch:429:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionWith\
outExtensionPatch:500:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWeb\
ActionWithoutExtensionPatch:503:application/json","JsonValue"],["reply:invokeWebActionWithoutExtensionPatch:503:*/*","reply_invokeWebActionGet_200____"],["reply\
:invokeWebActionWithoutExtensionPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathGet","path_invokeWebActionOnPathGet"],["query\
:invokeWebActionOnPathGet","path_getServerInfo"],["reply:invokeWebActionOnPathGet:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:\
202:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:400:applicatio\
n/json","JsonValue"],["reply:invokeWebActionOnPathGet:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:401:application/json","JsonV\
alue"],["reply:invokeWebActionOnPathGet:401:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:403:application/json","JsonValue"],["reply\
:invokeWebActionOnPathGet:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:404:application/json","JsonValue"],["reply:invokeWebActi\
onOnPathGet:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:406:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:40\
6:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:413:application/json","JsonValue"],["reply:invokeWebActionOnPathGet:413:*/*","reply_\
invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathGet:429:application/json","Json\
Value"],["reply:invokeWebActionOnPathGet:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:500:application/json","JsonValue"],["repl\
y:invokeWebActionOnPathGet:500:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:503:application/json","JsonValue"],["reply:invokeWebAct\
ionOnPathGet:503:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathGet:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActi\
onOnPathPut","path_invokeWebActionOnPathGet"],["query:invokeWebActionOnPathPut","path_getServerInfo"],["request:invokeWebActionOnPathPut:application/json","Json\
Value"],["request:invokeWebActionOnPathPut:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPut:*/*","reply_invokeWebActionGet_200__\
__"],["reply:invokeWebActionOnPathPut:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:202:application/json","JsonValue"],["reply:i\
nvokeWebActionOnPathPut:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:400:application/json","JsonValue"],["reply:invokeWebAction\
OnPathPut:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:401:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:401:\
*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:403:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:403:*/*","reply_in\
vokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:404:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:404:*/*","reply_invokeWebActionG\
et_200____"],["reply:invokeWebActionOnPathPut:406:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:406:*/*","reply_invokeWebActionGet_200____"],[
"reply:invokeWebActionOnPathPut:413:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeW\
ebActionOnPathPut:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPut:429:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:429\
:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:500:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:500:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionOnPathPut:503:application/json","JsonValue"],["reply:invokeWebActionOnPathPut:503:*/*","reply_invokeWebAction\
Get_200____"],["reply:invokeWebActionOnPathPut:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPost","path_invokeWebActionOnPathGet"],
["query:invokeWebActionOnPathPost","path_getServerInfo"],["request:invokeWebActionOnPathPost:application/json","JsonValue"],["request:invokeWebActionOnPathPost:\
application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPost:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:200\
:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:202:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:202:*/*","reply\
_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:400:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:400:*/*","reply_invokeWebAc\
tionGet_200____"],["reply:invokeWebActionOnPathPost:401:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:401:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionOnPathPost:403:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:403:*/*","reply_invokeWebActionGet_200____"],["repl\
y:invokeWebActionOnPathPost:404:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebA\
ctionOnPathPost:406:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathP\
ost:413:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPost:414:appl\
ication/json","ErrorMessage"],["reply:invokeWebActionOnPathPost:429:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:429:*/*","reply_invokeWebAc\
tionGet_200____"],["reply:invokeWebActionOnPathPost:500:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:500:*/*","reply_invokeWebActionGet_200_\
___"],["reply:invokeWebActionOnPathPost:503:application/json","JsonValue"],["reply:invokeWebActionOnPathPost:503:*/*","reply_invokeWebActionGet_200____"],["repl\
y:invokeWebActionOnPathPost:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathDelete","path_invokeWebActionOnPathGet"],["query:invoke\
WebActionOnPathDelete","path_getServerInfo"],["request:invokeWebActionOnPathDelete:application/json","JsonValue"],["request:invokeWebActionOnPathDelete:applicat\
ion/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathDelete:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:200:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:202:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:202:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:400:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:400:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionOnPathDelete:401:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:401:*/*","reply_invokeWebActionGe\
t_200____"],["reply:invokeWebActionOnPathDelete:403:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:403:*/*","reply_invokeWebActionGet_200___\
_"],["reply:invokeWebActionOnPathDelete:404:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:404:*/*","reply_invokeWebActionGet_200____"],["re\
ply:invokeWebActionOnPathDelete:406:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:406:*/*","reply_invokeWebActionGet_200____"],["reply:invo\
keWebActionOnPathDelete:413:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAct\
ionOnPathDelete:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathDelete:429:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete\
:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:500:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:500:*/*",
"reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:503:application/json","JsonValue"],["reply:invokeWebActionOnPathDelete:503:*/*","reply_i\
nvokeWebActionGet_200____"],["reply:invokeWebActionOnPathDelete:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathOptions","path_invo\
keWebActionOnPathGet"],["query:invokeWebActionOnPathOptions","path_getServerInfo"],["reply:invokeWebActionOnPathOptions:200:*/*","reply_invokeWebActionGet_200__\
__"],["reply:invokeWebActionOnPathOptions:202:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:202:*/*","reply_invokeWebActionGet_200____"],[
"reply:invokeWebActionOnPathOptions:400:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:400:*/*","reply_invokeWebActionGet_200____"],["reply\
:invokeWebActionOnPathOptions:401:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:401:*/*","reply_invokeWebActionGet_200____"],["reply:invok\
eWebActionOnPathOptions:403:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:403:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAc\
tionOnPathOptions:404:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:404:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOn\
PathOptions:406:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:406:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathOp\
tions:413:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:413:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathOptions:\
414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathOptions:429:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:429:*/*","rep\
ly_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathOptions:500:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:500:*/*","reply_inv\
okeWebActionGet_200____"],["reply:invokeWebActionOnPathOptions:503:application/json","JsonValue"],["reply:invokeWebActionOnPathOptions:503:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionOnPathOptions:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathHead","path_invokeWebActio\
nOnPathGet"],["query:invokeWebActionOnPathHead","path_getServerInfo"],["reply:invokeWebActionOnPathHead:202:application/json","JsonValue"],["reply:invokeWebActi\
onOnPathHead:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:400:application/json","JsonValue"],["reply:invokeWebActionOnPathHead\
:400:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:401:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:401:*/*","r\
eply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:403:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:403:*/*","reply_invokeW\
ebActionGet_200____"],["reply:invokeWebActionOnPathHead:404:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:404:*/*","reply_invokeWebActionGet_\
200____"],["reply:invokeWebActionOnPathHead:406:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:406:*/*","reply_invokeWebActionGet_200____"],["\
reply:invokeWebActionOnPathHead:413:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:413:*/*","reply_invokeWebActionGet_200____"],["reply:invoke\
WebActionOnPathHead:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathHead:429:application/json","JsonValue"],["reply:invokeWebActionOnPathHead\
:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:500:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:500:*/*","r\
eply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathHead:503:application/json","JsonValue"],["reply:invokeWebActionOnPathHead:503:*/*","reply_invokeW\
ebActionGet_200____"],["reply:invokeWebActionOnPathHead:default:*/*","reply_invokeWebActionGet_200____"],["path:invokeWebActionOnPathPatch","path_invokeWebActio\
nOnPathGet"],["query:invokeWebActionOnPathPatch","path_getServerInfo"],["request:invokeWebActionOnPathPatch:application/json","JsonValue"],["request:invokeWebAc\
tionOnPathPatch:application/x-www-form-urlencoded","WebForm"],["request:invokeWebActionOnPathPatch:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebAct\
ionOnPathPatch:200:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:202:application/json","JsonValue"],["reply:invokeWebActionOnPathP\
atch:202:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:400:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:400:*\
/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:401:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:401:*/*","reply\
_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:403:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:403:*/*","reply_invokeWeb\
ActionGet_200____"],["reply:invokeWebActionOnPathPatch:404:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:404:*/*","reply_invokeWebActionGet_\
200____"],["reply:invokeWebActionOnPathPatch:406:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:406:*/*","reply_invokeWebActionGet_200____"],
["reply:invokeWebActionOnPathPatch:413:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:413:*/*","reply_invokeWebActionGet_200____"],["reply:in\
vokeWebActionOnPathPatch:414:application/json","ErrorMessage"],["reply:invokeWebActionOnPathPatch:429:application/json","JsonValue"],["reply:invokeWebActionOnPa\
thPatch:429:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:500:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:50\
0:*/*","reply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:503:application/json","JsonValue"],["reply:invokeWebActionOnPathPatch:503:*/*","re\
ply_invokeWebActionGet_200____"],["reply:invokeWebActionOnPathPatch:default:*/*","reply_invokeWebActionGet_200____"],["path:getAllRules","path_getLimits"],["que\
ry:getAllRules","query_getAllActions"],["reply:getAllRules:200:application/json","reply_getAllRules_200_application_json"],["reply:getAllRules:400:application/j\
son","ErrorMessage"],["reply:getAllRules:401:application/json","ErrorMessage"],["reply:getAllRules:403:application/json","ErrorMessage"],["reply:getAllRules:406\
:application/json","ErrorMessage"],["reply:getAllRules:414:application/json","ErrorMessage"],["reply:getAllRules:429:application/json","ErrorMessage"],["reply:g\
etAllRules:500:application/json","ErrorMessage"],["reply:getAllRules:503:application/json","ErrorMessage"],["path:getRuleByName","path_getRuleByName"],["query:g\
etRuleByName","path_getServerInfo"],["reply:getRuleByName:200:application/json","Rule"],["reply:getRuleByName:400:application/json","ErrorMessage"],["reply:getR\
uleByName:401:application/json","ErrorMessage"],["reply:getRuleByName:403:application/json","ErrorMessage"],["reply:getRuleByName:404:application/json","ErrorMe\
ssage"],["reply:getRuleByName:406:application/json","ErrorMessage"],["reply:getRuleByName:409:application/json","ErrorMessage"],["reply:getRuleByName:414:applic\
ation/json","ErrorMessage"],["reply:getRuleByName:429:application/json","ErrorMessage"],["reply:getRuleByName:500:application/json","ErrorMessage"],["reply:getR\
uleByName:503:application/json","ErrorMessage"],["path:updateRule","path_getRuleByName"],["query:updateRule","query_updateAction"],["request:updateRule:applicat\
ion/json","RulePut"],["reply:updateRule:200:application/json","Rule"],["reply:updateRule:400:application/json","ErrorMessage"],["reply:updateRule:401:applicatio\
n/json","ErrorMessage"],["reply:updateRule:403:application/json","ErrorMessage"],["reply:updateRule:404:application/json","ErrorMessage"],["reply:updateRule:406\
:application/json","ErrorMessage"],["reply:updateRule:409:application/json","ErrorMessage"],["reply:updateRule:413:application/json","ErrorMessage"],["reply:upd\
ateRule:414:application/json","ErrorMessage"],["reply:updateRule:415:application/json","ErrorMessage"],["reply:updateRule:422:application/json","ErrorMessage"],
["reply:updateRule:429:application/json","ErrorMessage"],["reply:updateRule:500:application/json","ErrorMessage"],["reply:updateRule:503:application/json","Erro\
rMessage"],["path:setState","path_getRuleByName"],["query:setState","path_getServerInfo"],["request:setState:application/json","RuleStatusPut"],["reply:setState\
:200:text/plain","reply_optionsOutsideApi_200_text_plain"],["reply:setState:400:application/json","ErrorMessage"],["reply:setState:401:application/json","ErrorM\
essage"],["reply:setState:403:application/json","ErrorMessage"],["reply:setState:404:application/json","ErrorMessage"],["reply:setState:406:application/json","E\
rrorMessage"],["reply:setState:409:application/json","ErrorMessage"],["reply:setState:413:application/json","ErrorMessage"],["reply:setState:414:application/jso\
n","ErrorMessage"],["reply:setState:415:application/json","ErrorMessage"],["reply:setState:429:application/json","ErrorMessage"],["reply:setState:500:applicatio\
n/json","ErrorMessage"],["reply:setState:503:application/json","ErrorMessage"],["path:deleteRule","path_getRuleByName"],["query:deleteRule","path_getServerInfo"],
["reply:deleteRule:200:application/json","Rule"],["reply:deleteRule:400:application/json","ErrorMessage"],["reply:deleteRule:401:application/json","ErrorMessage"],
["reply:deleteRule:403:application/json","ErrorMessage"],["reply:deleteRule:404:application/json","ErrorMessage"],["reply:deleteRule:406:application/json","Erro\
rMessage"],["reply:deleteRule:409:application/json","ErrorMessage"],["reply:deleteRule:414:application/json","ErrorMessage"],["reply:deleteRule:429:application/\
json","ErrorMessage"],["reply:deleteRule:500:application/json","ErrorMessage"],["reply:deleteRule:503:application/json","ErrorMessage"],["path:getAllTriggers","\
path_getLimits"],["query:getAllTriggers","query_getAllActions"],["reply:getAllTriggers:200:application/json","reply_getAllTriggers_200_application_json"],["repl\
y:getAllTriggers:400:application/json","ErrorMessage"],["reply:getAllTriggers:401:application/json","ErrorMessage"],["reply:getAllTriggers:403:application/json",
"ErrorMessage"],["reply:getAllTriggers:406:application/json","ErrorMessage"],["reply:getAllTriggers:414:application/json","ErrorMessage"],["reply:getAllTriggers\
:429:application/json","ErrorMessage"],["reply:getAllTriggers:500:application/json","ErrorMessage"],["reply:getAllTriggers:503:application/json","ErrorMessage"],
["path:getTriggerByName","path_getTriggerByName"],["query:getTriggerByName","path_getServerInfo"],["reply:getTriggerByName:200:application/json","Trigger"],["re\
ply:getTriggerByName:400:application/json","ErrorMessage"],["reply:getTriggerByName:401:application/json","ErrorMessage"],["reply:getTriggerByName:403:applicati\
on/json","ErrorMessage"],["reply:getTriggerByName:404:application/json","ErrorMessage"],["reply:getTriggerByName:406:application/json","ErrorMessage"],["reply:g\
etTriggerByName:409:application/json","ErrorMessage"],["reply:getTriggerByName:414:application/json","ErrorMessage"],["reply:getTriggerByName:429:application/js\
on","ErrorMessage"],["reply:getTriggerByName:500:application/json","ErrorMessage"],["reply:getTriggerByName:503:application/json","ErrorMessage"],["path:updateT\
rigger","path_getTriggerByName"],["query:updateTrigger","query_updateAction"],["request:updateTrigger:application/json","TriggerPut"],["reply:updateTrigger:200:\
application/json","Trigger"],["reply:updateTrigger:400:application/json","ErrorMessage"],["reply:updateTrigger:401:application/json","ErrorMessage"],["reply:upd\
ateTrigger:403:application/json","ErrorMessage"],["reply:updateTrigger:404:application/json","ErrorMessage"],["reply:updateTrigger:406:application/json","ErrorM\
essage"],["reply:updateTrigger:409:application/json","ErrorMessage"],["reply:updateTrigger:413:application/json","ErrorMessage"],["reply:updateTrigger:414:appli\
cation/json","ErrorMessage"],["reply:updateTrigger:415:application/json","ErrorMessage"],["reply:updateTrigger:429:application/json","ErrorMessage"],["reply:upd\
ateTrigger:500:application/json","ErrorMessage"],["reply:updateTrigger:503:application/json","ErrorMessage"],["path:fireTrigger","path_getTriggerByName"],["quer\
y:fireTrigger","path_getServerInfo"],["request:fireTrigger:application/json","Payload"],["reply:fireTrigger:202:application/json","ActivationId"],["reply:fireTr\
igger:400:application/json","ErrorMessage"],["reply:fireTrigger:401:application/json","ErrorMessage"],["reply:fireTrigger:403:application/json","ErrorMessage"],
["reply:fireTrigger:404:application/json","ErrorMessage"],["reply:fireTrigger:406:application/json","ErrorMessage"],["reply:fireTrigger:409:application/json","E\
rrorMessage"],["reply:fireTrigger:413:application/json","ErrorMessage"],["reply:fireTrigger:414:application/json","ErrorMessage"],["reply:fireTrigger:415:applic\
ation/json","ErrorMessage"],["reply:fireTrigger:429:application/json","ErrorMessage"],["reply:fireTrigger:500:application/json","ErrorMessage"],["reply:fireTrig\
ger:503:application/json","ErrorMessage"],["path:deleteTrigger","path_getTriggerByName"],["query:deleteTrigger","path_getServerInfo"],["reply:deleteTrigger:200:\
application/json","Trigger"],["reply:deleteTrigger:400:application/json","ErrorMessage"],["reply:deleteTrigger:401:application/json","ErrorMessage"],["reply:del\
eteTrigger:403:application/json","ErrorMessage"],["reply:deleteTrigger:404:application/json","ErrorMessage"],["reply:deleteTrigger:406:application/json","ErrorM\
essage"],["reply:deleteTrigger:409:application/json","ErrorMessage"],["reply:deleteTrigger:414:application/json","ErrorMessage"],["reply:deleteTrigger:429:appli\
cation/json","ErrorMessage"],["reply:deleteTrigger:500:application/json","ErrorMessage"],["reply:deleteTrigger:503:application/json","ErrorMessage"],["path:getA\
llPackages","path_getLimits"],["query:getAllPackages","query_getAllPackages"],["reply:getAllPackages:200:application/json","reply_getAllPackages_200_application\
_json"],["reply:getAllPackages:400:application/json","ErrorMessage"],["reply:getAllPackages:401:application/json","ErrorMessage"],["reply:getAllPackages:403:app\
lication/json","ErrorMessage"],["reply:getAllPackages:406:application/json","ErrorMessage"],["reply:getAllPackages:414:application/json","ErrorMessage"],["reply\
:getAllPackages:429:application/json","ErrorMessage"],["reply:getAllPackages:500:application/json","ErrorMessage"],["reply:getAllPackages:503:application/json",
"ErrorMessage"],["path:getPackageByName","path_getActionsInPackage"],["query:getPackageByName","path_getServerInfo"],["reply:getPackageByName:200:application/js\
on","PackageWithContents"],["reply:getPackageByName:400:application/json","ErrorMessage"],["reply:getPackageByName:401:application/json","ErrorMessage"],["reply\
:getPackageByName:403:application/json","ErrorMessage"],["reply:getPackageByName:404:application/json","ErrorMessage"],["reply:getPackageByName:406:application/\
json","ErrorMessage"],["reply:getPackageByName:409:application/json","ErrorMessage"],["reply:getPackageByName:414:application/json","ErrorMessage"],["reply:getP\
ackageByName:422:application/json","ErrorMessage"],["reply:getPackageByName:429:application/json","ErrorMessage"],["reply:getPackageByName:500:application/json",
"ErrorMessage"],["reply:getPackageByName:503:application/json","ErrorMessage"],["path:updatePackage","path_getActionsInPackage"],["query:updatePackage","query_u\
pdateAction"],["request:updatePackage:application/json","PackagePut"],["reply:updatePackage:200:application/json","Package"],["reply:updatePackage:400:applicati\
on/json","ErrorMessage"],["reply:updatePackage:401:application/json","ErrorMessage"],["reply:updatePackage:403:application/json","ErrorMessage"],["reply:updateP\
ackage:404:application/json","ErrorMessage"],["reply:updatePackage:406:application/json","ErrorMessage"],["reply:updatePackage:409:application/json","ErrorMessa\
ge"],["reply:updatePackage:413:application/json","ErrorMessage"],["reply:updatePackage:414:application/json","ErrorMessage"],["reply:updatePackage:415:applicati\
on/json","ErrorMessage"],["reply:updatePackage:422:application/json","ErrorMessage"],["reply:updatePackage:429:application/json","ErrorMessage"],["reply:updateP\
ackage:500:application/json","ErrorMessage"],["reply:updatePackage:503:application/json","ErrorMessage"],["path:deletePackage","path_getActionsInPackage"],["que\
ry:deletePackage","query_deletePackage"],["reply:deletePackage:200:application/json","Package"],["reply:deletePackage:400:application/json","ErrorMessage"],["re\
ply:deletePackage:401:application/json","ErrorMessage"],["reply:deletePackage:403:application/json","ErrorMessage"],["reply:deletePackage:404:application/json",
"ErrorMessage"],["reply:deletePackage:406:application/json","ErrorMessage"],["reply:deletePackage:409:application/json","ErrorMessage"],["reply:deletePackage:41\
4:application/json","ErrorMessage"],["reply:deletePackage:429:application/json","ErrorMessage"],["reply:deletePackage:500:application/json","ErrorMessage"],["re\
ply:deletePackage:503:application/json","ErrorMessage"],["path:getActivations","path_getLimits"],["query:getActivations","query_getActivations"],["reply:getActi\
vations:200:application/json","reply_getActivations_200_application_json"],["reply:getActivations:400:application/json","ErrorMessage"],["reply:getActivations:4\
01:application/json","ErrorMessage"],["reply:getActivations:403:application/json","ErrorMessage"],["reply:getActivations:406:application/json","ErrorMessage"],[
"reply:getActivations:414:application/json","ErrorMessage"],["reply:getActivations:429:application/json","ErrorMessage"],["reply:getActivations:500:application/\
json","ErrorMessage"],["reply:getActivations:503:application/json","ErrorMessage"],["path:getActivationById","path_getActivationById"],["query:getActivationById",
"path_getServerInfo"],["reply:getActivationById:200:application/json","Activation"],["reply:getActivationById:400:application/json","ErrorMessage"],["reply:getA\
ctivationById:401:application/json","ErrorMessage"],["reply:getActivationById:403:application/json","ErrorMessage"],["reply:getActivationById:404:application/js\
on","ErrorMessage"],["reply:getActivationById:406:application/json","ErrorMessage"],["reply:getActivationById:414:application/json","ErrorMessage"],["reply:getA\
ctivationById:429:application/json","ErrorMessage"],["reply:getActivationById:500:application/json","ErrorMessage"],["reply:getActivationById:503:application/js\
on","ErrorMessage"],["path:getActivationLogs","path_getActivationById"],["query:getActivationLogs","path_getServerInfo"],["reply:getActivationLogs:200:applicati\
on/json","ActivationLogs"],["reply:getActivationLogs:400:application/json","ErrorMessage"],["reply:getActivationLogs:401:application/json","ErrorMessage"],["rep\
ly:getActivationLogs:403:application/json","ErrorMessage"],["reply:getActivationLogs:404:application/json","ErrorMessage"],["reply:getActivationLogs:406:applica\
tion/json","ErrorMessage"],["reply:getActivationLogs:414:application/json","ErrorMessage"],["reply:getActivationLogs:429:application/json","ErrorMessage"],["rep\
ly:getActivationLogs:500:application/json","ErrorMessage"],["reply:getActivationLogs:503:application/json","ErrorMessage"],["path:getActivationResult","path_get\
ActivationById"],["query:getActivationResult","path_getServerInfo"],["reply:getActivationResult:200:application/json","ActivationResult"],["reply:getActivationR\
esult:400:application/json","ErrorMessage"],["reply:getActivationResult:401:application/json","ErrorMessage"],["reply:getActivationResult:403:application/json",
"ErrorMessage"],["reply:getActivationResult:404:application/json","ErrorMessage"],["reply:getActivationResult:406:application/json","ErrorMessage"],["reply:getA\
ctivationResult:414:application/json","ErrorMessage"],["reply:getActivationResult:429:application/json","ErrorMessage"],["reply:getActivationResult:500:applicat\
ion/json","ErrorMessage"],["reply:getActivationResult:503:application/json","ErrorMessage"]],documented:[["reply:getServerInfo:200",["application/json"]],["repl\
y:getServerInfo:400",["application/json"]],["reply:getServerInfo:406",["application/json"]],["reply:getServerInfo:414",["application/json"]],["reply:getServerIn\
fo:500",["application/json"]],["reply:getServerInfo:503",["application/json"]],["reply:ping:200",["text/plain"]],["reply:ping:400",["application/json"]],["reply\
:ping:406",["application/json"]],["reply:ping:414",["application/json"]],["reply:ping:500",["application/json"]],["reply:ping:503",["application/json"]],["reply\
:getApiDocs:200",["application/json"]],["reply:getApiDocs:400",["application/json"]],["reply:getApiDocs:406",["application/json"]],["reply:getApiDocs:414",["app\
lication/json"]],["reply:getApiDocs:500",["application/json"]],["reply:getApiDocs:503",["application/json"]],["reply:getDocs:308",[]],["reply:getDocs:501",["app\
lication/json"]],["reply:getDocsFile:200",["text/html"]],["reply:getDocsFile:404",["application/json"]],["reply:getDocsFile:501",["application/json"]],["reply:g\
etMetrics:200",["text/plain"]],["reply:getMetrics:400",["application/json"]],["reply:getMetrics:404",["application/json"]],["reply:getMetrics:406",["application\
/json"]],["reply:getMetrics:414",["application/json"]],["reply:getMetrics:500",["application/json"]],["reply:getMetrics:503",["application/json"]],["reply:getIn\
vokers:200",["application/json"]],["reply:getInvokers:400",["application/json"]],["reply:getInvokers:406",["application/json"]],["reply:getInvokers:414",["appli\
cation/json"]],["reply:getInvokers:500",["application/json"]],["reply:getInvokers:503",["application/json"]],["reply:getHealthyInvokerCount:200",["application/j\
son"]],["reply:getHealthyInvokerCount:400",["application/json"]],["reply:getHealthyInvokerCount:406",["application/json"]],["reply:getHealthyInvokerCount:414",[
"application/json"]],["reply:getHealthyInvokerCount:500",["application/json"]],["reply:getHealthyInvokerCount:503",["application/json"]],["reply:getInvokersRead\
y:200",["application/json"]],["reply:getInvokersReady:400",["application/json"]],["reply:getInvokersReady:406",["application/json"]],["reply:getInvokersReady:41\
4",["application/json"]],["reply:getInvokersReady:500",["application/json"]],["reply:getInvokersReady:503",["application/json"]],["reply:getActiveActivations:20\
0",["application/json"]],["reply:getActiveActivations:400",["application/json"]],["reply:getActiveActivations:406",["application/json"]],["reply:getActiveActiva\
tions:414",["application/json"]],["reply:getActiveActivations:500",["application/json"]],["reply:getActiveActivations:503",["application/json"]],["reply:getActi\
vationCount:200",["application/json"]],["reply:getActivationCount:400",["application/json"]],["reply:getActivationCount:406",["application/json"]],["reply:getAc\
tivationCount:414",["application/json"]],["reply:getActivationCount:500",["application/json"]],["reply:getActivationCount:503",["application/json"]],["reply:dis\
ableController:200",["text/plain"]],["reply:disableController:400",["application/json"]],["reply:disableController:401",["application/json"]],["reply:disableCon\
troller:406",["application/json"]],["reply:disableController:414",["application/json"]],["reply:disableController:500",["application/json"]],["reply:disableCont\
roller:503",["application/json"]],["reply:optionsOutsideApi:200",["text/plain"]],["reply:optionsOutsideApi:400",["application/json"]],["reply:optionsOutsideApi:\
414",["application/json"]],["reply:optionsOutsideApi:500",["application/json"]],["reply:optionsOutsideApi:503",["application/json"]],["reply:getApiInfo:200",["a\
pplication/json"]],["reply:getApiInfo:400",["application/json"]],["reply:getApiInfo:406",["application/json"]],["reply:getApiInfo:414",["application/json"]],["r\
eply:getApiInfo:500",["application/json"]],["reply:getApiInfo:503",["application/json"]],["reply:getOpenApiDocument:200",["application/json"]],["reply:getOpenAp\
iDocument:400",["application/json"]],["reply:getOpenApiDocument:406",["application/json"]],["reply:getOpenApiDocument:414",["application/json"]],["reply:getOpen\
ApiDocument:500",["application/json"]],["reply:getOpenApiDocument:503",["application/json"]],["reply:getOpenApiJson:200",["application/json"]],["reply:getOpenAp\
iJson:400",["application/json"]],["reply:getOpenApiJson:406",["application/json"]],["reply:getOpenApiJson:414",["application/json"]],["reply:getOpenApiJson:500",
["application/json"]],["reply:getOpenApiJson:503",["application/json"]],["reply:getOpenApiDocs:308",[]],["reply:getOpenApiDocs:501",["application/json"]],["repl\
y:getOpenApiDocsFile:200",["text/html"]],["reply:getOpenApiDocsFile:404",["application/json"]],["reply:getOpenApiDocsFile:501",["application/json"]],["reply:opt\
ionsApi:200",["text/plain"]],["reply:optionsApi:400",["application/json"]],["reply:optionsApi:414",["application/json"]],["reply:optionsApi:500",["application/j\
son"]],["reply:optionsApi:503",["application/json"]],["reply:getAllNamespaces:200",["application/json"]],["reply:getAllNamespaces:400",["application/json"]],["r\
eply:getAllNamespaces:401",["application/json"]],["reply:getAllNamespaces:406",["application/json"]],["reply:getAllNamespaces:414",["application/json"]],["reply\
:getAllNamespaces:429",["application/json"]],["reply:getAllNamespaces:500",["application/json"]],["reply:getAllNamespaces:503",["application/json"]],["reply:get\
Limits:200",["application/json"]],["reply:getLimits:400",["application/json"]],["reply:getLimits:401",["application/json"]],["reply:getLimits:403",["application\
/json"]],["reply:getLimits:406",["application/json"]],["reply:getLimits:414",["application/json"]],["reply:getLimits:429",["application/json"]],["reply:getLimit\
s:500",["application/json"]],["reply:getLimits:503",["application/json"]],["reply:getLimitByName:400",["application/json"]],["reply:getLimitByName:401",["applic\
ation/json"]],["reply:getLimitByName:403",["application/json"]],["reply:getLimitByName:404",["application/json"]],["reply:getLimitByName:414",["application/json"]],
["reply:getLimitByName:429",["application/json"]],["reply:getLimitByName:500",["application/json"]],["reply:getLimitByName:503",["application/json"]],["reply:ge\
tAllActions:200",["application/json"]],["reply:getAllActions:400",["application/json"]],["reply:getAllActions:401",["application/json"]],["reply:getAllActions:4\
03",["application/json"]],["reply:getAllActions:406",["application/json"]],["reply:getAllActions:414",["application/json"]],["reply:getAllActions:429",["applica\
tion/json"]],["reply:getAllActions:500",["application/json"]],["reply:getAllActions:503",["application/json"]],["reply:getActionsInPackage:200",["application/js\
on"]],["reply:getActionsInPackage:400",["application/json"]],["reply:getActionsInPackage:401",["application/json"]],["reply:getActionsInPackage:403",["applicati\
on/json"]],["reply:getActionsInPackage:404",["application/json"]],["reply:getActionsInPackage:406",["application/json"]],["reply:getActionsInPackage:409",["appl\
ication/json"]],["reply:getActionsInPackage:414",["application/json"]],["reply:getActionsInPackage:422",["application/json"]],["reply:getActionsInPackage:429",[
"application/json"]],["reply:getActionsInPackage:500",["application/json"]],["reply:getActionsInPackage:503",["application/json"]],["reply:getActionByName:200",
["application/json"]],["reply:getActionByName:400",["application/json"]],["reply:getActionByName:401",["application/json"]],["reply:getActionByName:403",["appli\
cation/json"]],["reply:getActionByName:404",["application/json"]],["reply:getActionByName:406",["application/json"]],["reply:getActionByName:409",["application/\
json"]],["reply:getActionByName:414",["application/json"]],["reply:getActionByName:429",["application/json"]],["reply:getActionByName:500",["application/json"]],
["reply:getActionByName:503",["application/json"]],["reply:updateAction:200",["application/json"]],["reply:updateAction:400",["application/json"]],["reply:updat\
eAction:401",["application/json"]],["reply:updateAction:403",["application/json"]],["reply:updateAction:404",["application/json"]],["reply:updateAction:406",["a\
pplication/json"]],["reply:updateAction:409",["application/json"]],["reply:updateAction:413",["application/json"]],["reply:updateAction:414",["application/json"]],
["reply:updateAction:415",["application/json"]],["reply:updateAction:422",["application/json"]],["reply:updateAction:429",["application/json"]],["reply:updateAc\
tion:500",["application/json"]],["reply:updateAction:503",["application/json"]],["reply:invokeAction:200",["application/json"]],["reply:invokeAction:202",["appl\
ication/json"]],["reply:invokeAction:400",["application/json"]],["reply:invokeAction:401",["application/json"]],["reply:invokeAction:403",["application/json"]],
["reply:invokeAction:404",["application/json"]],["reply:invokeAction:406",["application/json"]],["reply:invokeAction:409",["application/json"]],["reply:invokeAc\
tion:413",["application/json"]],["reply:invokeAction:414",["application/json"]],["reply:invokeAction:415",["application/json"]],["reply:invokeAction:422",["appl\
ication/json"]],["reply:invokeAction:429",["application/json"]],["reply:invokeAction:500",["application/json"]],["reply:invokeAction:502",["application/json"]],
["reply:invokeAction:503",["application/json"]],["reply:deleteAction:200",["application/json"]],["reply:deleteAction:400",["application/json"]],["reply:deleteAc\
tion:401",["application/json"]],["reply:deleteAction:403",["application/json"]],["reply:deleteAction:404",["application/json"]],["reply:deleteAction:406",["appl\
ication/json"]],["reply:deleteAction:409",["application/json"]],["reply:deleteAction:414",["application/json"]],["reply:deleteAction:429",["application/json"]],
["reply:deleteAction:500",["application/json"]],["reply:deleteAction:503",["application/json"]],["reply:getActionInPackageByName:200",["application/json"]],["re\
ply:getActionInPackageByName:400",["application/json"]],["reply:getActionInPackageByName:401",["application/json"]],["reply:getActionInPackageByName:403",["appl\
ication/json"]],["reply:getActionInPackageByName:404",["application/json"]],["reply:getActionInPackageByName:406",["application/json"]],["reply:getActionInPacka\
geByName:409",["application/json"]],["reply:getActionInPackageByName:414",["application/json"]],["reply:getActionInPackageByName:422",["application/json"]],["re\
ply:getActionInPackageByName:429",["application/json"]],["reply:getActionInPackageByName:500",["application/json"]],["reply:getActionInPackageByName:503",["appl\
ication/json"]],["reply:updateActionInPackage:200",["application/json"]],["reply:updateActionInPackage:400",["application/json"]],["reply:updateActionInPackage:\
401",["application/json"]],["reply:updateActionInPackage:403",["application/json"]],["reply:updateActionInPackage:404",["application/json"]],["reply:updateActio\
nInPackage:406",["application/json"]],["reply:updateActionInPackage:409",["application/json"]],["reply:updateActionInPackage:413",["application/json"]],["reply:\
updateActionInPackage:414",["application/json"]],["reply:updateActionInPackage:415",["application/json"]],["reply:updateActionInPackage:422",["application/json"]],
["reply:updateActionInPackage:429",["application/json"]],["reply:updateActionInPackage:500",["application/json"]],["reply:updateActionInPackage:503",["applicati\
on/json"]],["reply:invokeActionInPackage:200",["application/json"]],["reply:invokeActionInPackage:202",["application/json"]],["reply:invokeActionInPackage:400",
["application/json"]],["reply:invokeActionInPackage:401",["application/json"]],["reply:invokeActionInPackage:403",["application/json"]],["reply:invokeActionInPa\
ckage:404",["application/json"]],["reply:invokeActionInPackage:406",["application/json"]],["reply:invokeActionInPackage:409",["application/json"]],["reply:invok\
eActionInPackage:413",["application/json"]],["reply:invokeActionInPackage:414",["application/json"]],["reply:invokeActionInPackage:415",["application/json"]],["\
reply:invokeActionInPackage:422",["application/json"]],["reply:invokeActionInPackage:429",["application/json"]],["reply:invokeActionInPackage:500",["application\
/json"]],["reply:invokeActionInPackage:502",["application/json"]],["reply:invokeActionInPackage:503",["application/json"]],["reply:deleteActionInPackage:200",["\
application/json"]],["reply:deleteActionInPackage:400",["application/json"]],["reply:deleteActionInPackage:401",["application/json"]],["reply:deleteActionInPack\
age:403",["application/json"]],["reply:deleteActionInPackage:404",["application/json"]],["reply:deleteActionInPackage:406",["application/json"]],["reply:deleteA\
ctionInPackage:409",["application/json"]],["reply:deleteActionInPackage:414",["application/json"]],["reply:deleteActionInPackage:422",["application/json"]],["re\
ply:deleteActionInPackage:429",["application/json"]],["reply:deleteActionInPackage:500",["application/json"]],["reply:deleteActionInPackage:503",["application/j\
son"]],["reply:invokeWebActionGet:200",["*/*"]],["reply:invokeWebActionGet:202",["application/json","*/*"]],["reply:invokeWebActionGet:204",[]],["reply:invokeWe\
bActionGet:400",["application/json","*/*"]],["reply:invokeWebActionGet:401",["application/json","*/*"]],["reply:invokeWebActionGet:403",["application/json","*/*"]],
["reply:invokeWebActionGet:404",["application/json","*/*"]],["reply:invokeWebActionGet:406",["application/json","*/*"]],["reply:invokeWebActionGet:413",["applic\
ation/json","*/*"]],["reply:invokeWebActionGet:414",["application/json"]],["reply:invokeWebActionGet:429",["application/json","*/*"]],["reply:invokeWebActionGet\
:500",["application/json","*/*"]],["reply:invokeWebActionGet:503",["application/json","*/*"]],["reply:invokeWebActionGet:default",["*/*"]],["reply:invokeWebActi\
onPut:200",["*/*"]],["reply:invokeWebActionPut:202",["application/json","*/*"]],["reply:invokeWebActionPut:204",[]],["reply:invokeWebActionPut:400",["applicatio\
n/json","*/*"]],["reply:invokeWebActionPut:401",["application/json","*/*"]],["reply:invokeWebActionPut:403",["application/json","*/*"]],["reply:invokeWebActionP\
ut:404",["application/json","*/*"]],["reply:invokeWebActionPut:406",["application/json","*/*"]],["reply:invokeWebActionPut:413",["application/json","*/*"]],["re\
ply:invokeWebActionPut:414",["application/json"]],["reply:invokeWebActionPut:429",["application/json","*/*"]],["reply:invokeWebActionPut:500",["application/json",
"*/*"]],["reply:invokeWebActionPut:503",["application/json","*/*"]],["reply:invokeWebActionPut:default",["*/*"]],["reply:invokeWebActionPost:200",["*/*"]],["rep\
ly:invokeWebActionPost:202",["application/json","*/*"]],["reply:invokeWebActionPost:204",[]],["reply:invokeWebActionPost:400",["application/json","*/*"]],["repl\
y:invokeWebActionPost:401",["application/json","*/*"]],["reply:invokeWebActionPost:403",["application/json","*/*"]],["reply:invokeWebActionPost:404",["applicati\
on/json","*/*"]],["reply:invokeWebActionPost:406",["application/json","*/*"]],["reply:invokeWebActionPost:413",["application/json","*/*"]],["reply:invokeWebActi\
onPost:414",["application/json"]],["reply:invokeWebActionPost:429",["application/json","*/*"]],["reply:invokeWebActionPost:500",["application/json","*/*"]],["re\
ply:invokeWebActionPost:503",["application/json","*/*"]],["reply:invokeWebActionPost:default",["*/*"]],["reply:invokeWebActionDelete:200",["*/*"]],["reply:invok\
eWebActionDelete:202",["application/json","*/*"]],["reply:invokeWebActionDelete:204",[]],["reply:invokeWebActionDelete:400",["application/json","*/*"]],["reply:\
invokeWebActionDelete:401",["application/json","*/*"]],["reply:invokeWebActionDelete:403",["application/json","*/*"]],["reply:invokeWebActionDelete:404",["appli\
cation/json","*/*"]],["reply:invokeWebActionDelete:406",["application/json","*/*"]],["reply:invokeWebActionDelete:413",["application/json","*/*"]],["reply:invok\
eWebActionDelete:414",["application/json"]],["reply:invokeWebActionDelete:429",["application/json","*/*"]],["reply:invokeWebActionDelete:500",["application/json",
"*/*"]],["reply:invokeWebActionDelete:503",["application/json","*/*"]],["reply:invokeWebActionDelete:default",["*/*"]],["reply:invokeWebActionOptions:200",["*/*"]],
["reply:invokeWebActionOptions:202",["application/json","*/*"]],["reply:invokeWebActionOptions:204",[]],["reply:invokeWebActionOptions:400",["application/json",
"*/*"]],["reply:invokeWebActionOptions:401",["application/json","*/*"]],["reply:invokeWebActionOptions:403",["application/json","*/*"]],["reply:invokeWebActionO\
ptions:404",["application/json","*/*"]],["reply:invokeWebActionOptions:406",["application/json","*/*"]],["reply:invokeWebActionOptions:413",["application/json",
"*/*"]],["reply:invokeWebActionOptions:414",["application/json"]],["reply:invokeWebActionOptions:429",["application/json","*/*"]],["reply:invokeWebActionOptions\
:500",["application/json","*/*"]],["reply:invokeWebActionOptions:503",["application/json","*/*"]],["reply:invokeWebActionOptions:default",["*/*"]],["reply:invok\
eWebActionHead:200",[]],["reply:invokeWebActionHead:202",["application/json","*/*"]],["reply:invokeWebActionHead:204",[]],["reply:invokeWebActionHead:400",["app\
lication/json","*/*"]],["reply:invokeWebActionHead:401",["application/json","*/*"]],["reply:invokeWebActionHead:403",["application/json","*/*"]],["reply:invokeW\
ebActionHead:404",["application/json","*/*"]],["reply:invokeWebActionHead:406",["application/json","*/*"]],["reply:invokeWebActionHead:413",["application/json",
"*/*"]],["reply:invokeWebActionHead:414",["application/json"]],["reply:invokeWebActionHead:429",["application/json","*/*"]],["reply:invokeWebActionHead:500",["a\
pplication/json","*/*"]],["reply:invokeWebActionHead:503",["application/json","*/*"]],["reply:invokeWebActionHead:default",["*/*"]],["reply:invokeWebActionPatch\
:200",["*/*"]],["reply:invokeWebActionPatch:202",["application/json","*/*"]],["reply:invokeWebActionPatch:204",[]],["reply:invokeWebActionPatch:400",["applicati\
on/json","*/*"]],["reply:invokeWebActionPatch:401",["application/json","*/*"]],["reply:invokeWebActionPatch:403",["application/json","*/*"]],["reply:invokeWebAc\
tionPatch:404",["application/json","*/*"]],["reply:invokeWebActionPatch:406",["application/json","*/*"]],["reply:invokeWebActionPatch:413",["application/json","\
*/*"]],["reply:invokeWebActionPatch:414",["application/json"]],["reply:invokeWebActionPatch:429",["application/json","*/*"]],["reply:invokeWebActionPatch:500",[
"application/json","*/*"]],["reply:invokeWebActionPatch:503",["application/json","*/*"]],["reply:invokeWebActionPatch:default",["*/*"]],["reply:invokeWebActionW\
ithoutExtensionGet:200",["*/*"]],["reply:invokeWebActionWithoutExtensionGet:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:204",[]],
["reply:invokeWebActionWithoutExtensionGet:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:401",["application/json","*/*"]],["reply:\
invokeWebActionWithoutExtensionGet:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:404",["application/json","*/*"]],["reply:invokeWe\
bActionWithoutExtensionGet:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:413",["application/json","*/*"]],["reply:invokeWebActionW\
ithoutExtensionGet:414",["application/json"]],["reply:invokeWebActionWithoutExtensionGet:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensio\
nGet:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionGet:def\
ault",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPut:202",["application/json","*/*"]],["reply:invo\
keWebActionWithoutExtensionPut:204",[]],["reply:invokeWebActionWithoutExtensionPut:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:4\
01",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:404",["ap\
plication/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:413",["applicatio\
n/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPut:429",["application/json","*/*"]],
["reply:invokeWebActionWithoutExtensionPut:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPut:503",["application/json","*/*"]],["reply:\
invokeWebActionWithoutExtensionPut:default",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPost:202",
["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:204",[]],["reply:invokeWebActionWithoutExtensionPost:400",["application/json","*/*"]],["\
reply:invokeWebActionWithoutExtensionPost:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:403",["application/json","*/*"]],["reply:\
invokeWebActionWithoutExtensionPost:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:406",["application/json","*/*"]],["reply:invoke\
WebActionWithoutExtensionPost:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:414",["application/json"]],["reply:invokeWebActionWit\
houtExtensionPost:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:500",["application/json","*/*"]],["reply:invokeWebActionWithoutEx\
tensionPost:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPost:default",["*/*"]],["reply:invokeWebActionWithoutExtensionDelete:200",["\
*/*"]],["reply:invokeWebActionWithoutExtensionDelete:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:204",[]],["reply:invokeWebAc\
tionWithoutExtensionDelete:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:401",["application/json","*/*"]],["reply:invokeWebActi\
onWithoutExtensionDelete:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:404",["application/json","*/*"]],["reply:invokeWebAction\
WithoutExtensionDelete:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:413",["application/json","*/*"]],["reply:invokeWebActionWi\
thoutExtensionDelete:414",["application/json"]],["reply:invokeWebActionWithoutExtensionDelete:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExt\
ensionDelete:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionDelete:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExten\
sionDelete:default",["*/*"]],["reply:invokeWebActionWithoutExtensionOptions:200",["*/*"]],["reply:invokeWebActionWithoutExtensionOptions:202",["application/json",
"*/*"]],["reply:invokeWebActionWithoutExtensionOptions:204",[]],["reply:invokeWebActionWithoutExtensionOptions:400",["application/json","*/*"]],["reply:invokeWe\
bActionWithoutExtensionOptions:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:403",["application/json","*/*"]],["reply:invokeWe\
bActionWithoutExtensionOptions:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:406",["application/json","*/*"]],["reply:invokeWe\
bActionWithoutExtensionOptions:413",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:414",["application/json"]],["reply:invokeWebActio\
nWithoutExtensionOptions:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:500",["application/json","*/*"]],["reply:invokeWebActio\
nWithoutExtensionOptions:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionOptions:default",["*/*"]],["reply:invokeWebActionWithoutExtensi\
onHead:200",[]],["reply:invokeWebActionWithoutExtensionHead:202",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:204",[]],["reply:invoke\
WebActionWithoutExtensionHead:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:401",["application/json","*/*"]],["reply:invokeWebAct\
ionWithoutExtensionHead:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:404",["application/json","*/*"]],["reply:invokeWebActionWit\
houtExtensionHead:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:413",["application/json","*/*"]],["reply:invokeWebActionWithoutEx\
tensionHead:414",["application/json"]],["reply:invokeWebActionWithoutExtensionHead:429",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:\
500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:503",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionHead:defaul\
t",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:200",["*/*"]],["reply:invokeWebActionWithoutExtensionPatch:202",["application/json","*/*"]],["reply:inv\
okeWebActionWithoutExtensionPatch:204",[]],["reply:invokeWebActionWithoutExtensionPatch:400",["application/json","*/*"]],["reply:invokeWebActionWithoutExtension\
Patch:401",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:403",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatc\
h:404",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:406",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:41\
3",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:414",["application/json"]],["reply:invokeWebActionWithoutExtensionPatch:429",["appli\
cation/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:500",["application/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:503",["applicati\
on/json","*/*"]],["reply:invokeWebActionWithoutExtensionPatch:default",["*/*"]],["reply:invokeWebActionOnPathGet:200",["*/*"]],["reply:invokeWebActionOnPathGet:\
202",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:204",[]],["reply:invokeWebActionOnPathGet:400",["application/json","*/*"]],["reply:invokeWebAc\
tionOnPathGet:401",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:403",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:404",["applica\
tion/json","*/*"]],["reply:invokeWebActionOnPathGet:406",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:413",["application/json","*/*"]],["reply:i\
nvokeWebActionOnPathGet:414",["application/json"]],["reply:invokeWebActionOnPathGet:429",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:500",["app\
lication/json","*/*"]],["reply:invokeWebActionOnPathGet:503",["application/json","*/*"]],["reply:invokeWebActionOnPathGet:default",["*/*"]],["reply:invokeWebAct\
ionOnPathPut:200",["*/*"]],["reply:invokeWebActionOnPathPut:202",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:204",[]],["reply:invokeWebActionOn\
PathPut:400",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:401",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:403",["application/j\
son","*/*"]],["reply:invokeWebActionOnPathPut:404",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:406",["application/json","*/*"]],["reply:invokeW\
ebActionOnPathPut:413",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:414",["application/json"]],["reply:invokeWebActionOnPathPut:429",["applicati\
on/json","*/*"]],["reply:invokeWebActionOnPathPut:500",["application/json","*/*"]],["reply:invokeWebActionOnPathPut:503",["application/json","*/*"]],["reply:inv\
okeWebActionOnPathPut:default",["*/*"]],["reply:invokeWebActionOnPathPost:200",["*/*"]],["reply:invokeWebActionOnPathPost:202",["application/json","*/*"]],["rep\
ly:invokeWebActionOnPathPost:204",[]],["reply:invokeWebActionOnPathPost:400",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:401",["application/js\
on","*/*"]],["reply:invokeWebActionOnPathPost:403",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:404",["application/json","*/*"]],["reply:invoke\
WebActionOnPathPost:406",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:413",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:414",[
"application/json"]],["reply:invokeWebActionOnPathPost:429",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:500",["application/json","*/*"]],["rep\
ly:invokeWebActionOnPathPost:503",["application/json","*/*"]],["reply:invokeWebActionOnPathPost:default",["*/*"]],["reply:invokeWebActionOnPathDelete:200",["*/*"]],
["reply:invokeWebActionOnPathDelete:202",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:204",[]],["reply:invokeWebActionOnPathDelete:400",["app\
lication/json","*/*"]],["reply:invokeWebActionOnPathDelete:401",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:403",["application/json","*/*"]],
["reply:invokeWebActionOnPathDelete:404",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:406",["application/json","*/*"]],["reply:invokeWebActio\
nOnPathDelete:413",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:414",["application/json"]],["reply:invokeWebActionOnPathDelete:429",["applica\
tion/json","*/*"]],["reply:invokeWebActionOnPathDelete:500",["application/json","*/*"]],["reply:invokeWebActionOnPathDelete:503",["application/json","*/*"]],["r\
eply:invokeWebActionOnPathDelete:default",["*/*"]],["reply:invokeWebActionOnPathOptions:200",["*/*"]],["reply:invokeWebActionOnPathOptions:202",["application/js\
on","*/*"]],["reply:invokeWebActionOnPathOptions:204",[]],["reply:invokeWebActionOnPathOptions:400",["application/json","*/*"]],["reply:invokeWebActionOnPathOpt\
ions:401",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:403",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:404",["applicat\
ion/json","*/*"]],["reply:invokeWebActionOnPathOptions:406",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:413",["application/json","*/*"]],["\
reply:invokeWebActionOnPathOptions:414",["application/json"]],["reply:invokeWebActionOnPathOptions:429",["application/json","*/*"]],["reply:invokeWebActionOnPat\
hOptions:500",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:503",["application/json","*/*"]],["reply:invokeWebActionOnPathOptions:default",["\
*/*"]],["reply:invokeWebActionOnPathHead:200",[]],["reply:invokeWebActionOnPathHead:202",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:204",[]],
["reply:invokeWebActionOnPathHead:400",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:401",["application/json","*/*"]],["reply:invokeWebActionOnP\
athHead:403",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:404",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:406",["application\
/json","*/*"]],["reply:invokeWebActionOnPathHead:413",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:414",["application/json"]],["reply:invokeWeb\
ActionOnPathHead:429",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:500",["application/json","*/*"]],["reply:invokeWebActionOnPathHead:503",["ap\
plication/json","*/*"]],["reply:invokeWebActionOnPathHead:default",["*/*"]],["reply:invokeWebActionOnPathPatch:200",["*/*"]],["reply:invokeWebActionOnPathPatch:\
202",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:204",[]],["reply:invokeWebActionOnPathPatch:400",["application/json","*/*"]],["reply:invokeW\
ebActionOnPathPatch:401",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:403",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:404",
["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:406",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:413",["application/json","*/*"]],
["reply:invokeWebActionOnPathPatch:414",["application/json"]],["reply:invokeWebActionOnPathPatch:429",["application/json","*/*"]],["reply:invokeWebActionOnPathP\
atch:500",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:503",["application/json","*/*"]],["reply:invokeWebActionOnPathPatch:default",["*/*"]],[
"reply:getAllRules:200",["application/json"]],["reply:getAllRules:400",["application/json"]],["reply:getAllRules:401",["application/json"]],["reply:getAllRules:\
403",["application/json"]],["reply:getAllRules:406",["application/json"]],["reply:getAllRules:414",["application/json"]],["reply:getAllRules:429",["application/\
json"]],["reply:getAllRules:500",["application/json"]],["reply:getAllRules:503",["application/json"]],["reply:getRuleByName:200",["application/json"]],["reply:g\
etRuleByName:400",["application/json"]],["reply:getRuleByName:401",["application/json"]],["reply:getRuleByName:403",["application/json"]],["reply:getRuleByName:\
404",["application/json"]],["reply:getRuleByName:406",["application/json"]],["reply:getRuleByName:409",["application/json"]],["reply:getRuleByName:414",["applic\
ation/json"]],["reply:getRuleByName:429",["application/json"]],["reply:getRuleByName:500",["application/json"]],["reply:getRuleByName:503",["application/json"]],
["reply:updateRule:200",["application/json"]],["reply:updateRule:400",["application/json"]],["reply:updateRule:401",["application/json"]],["reply:updateRule:403",
["application/json"]],["reply:updateRule:404",["application/json"]],["reply:updateRule:406",["application/json"]],["reply:updateRule:409",["application/json"]],
["reply:updateRule:413",["application/json"]],["reply:updateRule:414",["application/json"]],["reply:updateRule:415",["application/json"]],["reply:updateRule:422",
["application/json"]],["reply:updateRule:429",["application/json"]],["reply:updateRule:500",["application/json"]],["reply:updateRule:503",["application/json"]],
["reply:setState:200",["text/plain"]],["reply:setState:400",["application/json"]],["reply:setState:401",["application/json"]],["reply:setState:403",["applicatio\
n/json"]],["reply:setState:404",["application/json"]],["reply:setState:406",["application/json"]],["reply:setState:409",["application/json"]],["reply:setState:4\
13",["application/json"]],["reply:setState:414",["application/json"]],["reply:setState:415",["application/json"]],["reply:setState:429",["application/json"]],["\
reply:setState:500",["application/json"]],["reply:setState:503",["application/json"]],["reply:deleteRule:200",["application/json"]],["reply:deleteRule:400",["ap\
plication/json"]],["reply:deleteRule:401",["application/json"]],["reply:deleteRule:403",["application/json"]],["reply:deleteRule:404",["application/json"]],["re\
ply:deleteRule:406",["application/json"]],["reply:deleteRule:409",["application/json"]],["reply:deleteRule:414",["application/json"]],["reply:deleteRule:429",["\
application/json"]],["reply:deleteRule:500",["application/json"]],["reply:deleteRule:503",["application/json"]],["reply:getAllTriggers:200",["application/json"]],
["reply:getAllTriggers:400",["application/json"]],["reply:getAllTriggers:401",["application/json"]],["reply:getAllTriggers:403",["application/json"]],["reply:ge\
tAllTriggers:406",["application/json"]],["reply:getAllTriggers:414",["application/json"]],["reply:getAllTriggers:429",["application/json"]],["reply:getAllTrigge\
rs:500",["application/json"]],["reply:getAllTriggers:503",["application/json"]],["reply:getTriggerByName:200",["application/json"]],["reply:getTriggerByName:400",
["application/json"]],["reply:getTriggerByName:401",["application/json"]],["reply:getTriggerByName:403",["application/json"]],["reply:getTriggerByName:404",["ap\
plication/json"]],["reply:getTriggerByName:406",["application/json"]],["reply:getTriggerByName:409",["application/json"]],["reply:getTriggerByName:414",["applic\
ation/json"]],["reply:getTriggerByName:429",["application/json"]],["reply:getTriggerByName:500",["application/json"]],["reply:getTriggerByName:503",["applicatio\
n/json"]],["reply:updateTrigger:200",["application/json"]],["reply:updateTrigger:400",["application/json"]],["reply:updateTrigger:401",["application/json"]],["r\
eply:updateTrigger:403",["application/json"]],["reply:updateTrigger:404",["application/json"]],["reply:updateTrigger:406",["application/json"]],["reply:updateTr\
igger:409",["application/json"]],["reply:updateTrigger:413",["application/json"]],["reply:updateTrigger:414",["application/json"]],["reply:updateTrigger:415",["\
application/json"]],["reply:updateTrigger:429",["application/json"]],["reply:updateTrigger:500",["application/json"]],["reply:updateTrigger:503",["application/j\
son"]],["reply:fireTrigger:202",["application/json"]],["reply:fireTrigger:204",[]],["reply:fireTrigger:400",["application/json"]],["reply:fireTrigger:401",["app\
lication/json"]],["reply:fireTrigger:403",["application/json"]],["reply:fireTrigger:404",["application/json"]],["reply:fireTrigger:406",["application/json"]],["\
reply:fireTrigger:409",["application/json"]],["reply:fireTrigger:413",["application/json"]],["reply:fireTrigger:414",["application/json"]],["reply:fireTrigger:4\
15",["application/json"]],["reply:fireTrigger:429",["application/json"]],["reply:fireTrigger:500",["application/json"]],["reply:fireTrigger:503",["application/j\
son"]],["reply:deleteTrigger:200",["application/json"]],["reply:deleteTrigger:400",["application/json"]],["reply:deleteTrigger:401",["application/json"]],["repl\
y:deleteTrigger:403",["application/json"]],["reply:deleteTrigger:404",["application/json"]],["reply:deleteTrigger:406",["application/json"]],["reply:deleteTrigg\
er:409",["application/json"]],["reply:deleteTrigger:414",["application/json"]],["reply:deleteTrigger:429",["application/json"]],["reply:deleteTrigger:500",["app\
lication/json"]],["reply:deleteTrigger:503",["application/json"]],["reply:getAllPackages:200",["application/json"]],["reply:getAllPackages:400",["application/js\
on"]],["reply:getAllPackages:401",["application/json"]],["reply:getAllPackages:403",["application/json"]],["reply:getAllPackages:406",["application/json"]],["re\
ply:getAllPackages:414",["application/json"]],["reply:getAllPackages:429",["application/json"]],["reply:getAllPackages:500",["application/json"]],["reply:getAll\
Packages:503",["application/json"]],["reply:getPackageByName:200",["application/json"]],["reply:getPackageByName:400",["application/json"]],["reply:getPackageBy\
Name:401",["application/json"]],["reply:getPackageByName:403",["application/json"]],["reply:getPackageByName:404",["application/json"]],["reply:getPackageByName\
:406",["application/json"]],["reply:getPackageByName:409",["application/json"]],["reply:getPackageByName:414",["application/json"]],["reply:getPackageByName:422",
["application/json"]],["reply:getPackageByName:429",["application/json"]],["reply:getPackageByName:500",["application/json"]],["reply:getPackageByName:503",["ap\
plication/json"]],["reply:updatePackage:200",["application/json"]],["reply:updatePackage:400",["application/json"]],["reply:updatePackage:401",["application/jso\
n"]],["reply:updatePackage:403",["application/json"]],["reply:updatePackage:404",["application/json"]],["reply:updatePackage:406",["application/json"]],["reply:\
updatePackage:409",["application/json"]],["reply:updatePackage:413",["application/json"]],["reply:updatePackage:414",["application/json"]],["reply:updatePackage\
:415",["application/json"]],["reply:updatePackage:422",["application/json"]],["reply:updatePackage:429",["application/json"]],["reply:updatePackage:500",["appli\
cation/json"]],["reply:updatePackage:503",["application/json"]],["reply:deletePackage:200",["application/json"]],["reply:deletePackage:400",["application/json"]],
["reply:deletePackage:401",["application/json"]],["reply:deletePackage:403",["application/json"]],["reply:deletePackage:404",["application/json"]],["reply:delet\
ePackage:406",["application/json"]],["reply:deletePackage:409",["application/json"]],["reply:deletePackage:414",["application/json"]],["reply:deletePackage:429",
["application/json"]],["reply:deletePackage:500",["application/json"]],["reply:deletePackage:503",["application/json"]],["reply:getActivations:200",["applicatio\
n/json"]],["reply:getActivations:400",["application/json"]],["reply:getActivations:401",["application/json"]],["reply:getActivations:403",["application/json"]],
["reply:getActivations:406",["application/json"]],["reply:getActivations:414",["application/json"]],["reply:getActivations:429",["application/json"]],["reply:ge\
tActivations:500",["application/json"]],["reply:getActivations:503",["application/json"]],["reply:getActivationById:200",["application/json"]],["reply:getActiva\
tionById:400",["application/json"]],["reply:getActivationById:401",["application/json"]],["reply:getActivationById:403",["application/json"]],["reply:getActivat\
ionById:404",["application/json"]],["reply:getActivationById:406",["application/json"]],["reply:getActivationById:414",["application/json"]],["reply:getActivati\
onById:429",["application/json"]],["reply:getActivationById:500",["application/json"]],["reply:getActivationById:503",["application/json"]],["reply:getActivatio\
nLogs:200",["application/json"]],["reply:getActivationLogs:400",["application/json"]],["reply:getActivationLogs:401",["application/json"]],["reply:getActivation\
Logs:403",["application/json"]],["reply:getActivationLogs:404",["application/json"]],["reply:getActivationLogs:406",["application/json"]],["reply:getActivationL\
ogs:414",["application/json"]],["reply:getActivationLogs:429",["application/json"]],["reply:getActivationLogs:500",["application/json"]],["reply:getActivationLo\
gs:503",["application/json"]],["reply:getActivationResult:200",["application/json"]],["reply:getActivationResult:400",["application/json"]],["reply:getActivatio\
nResult:401",["application/json"]],["reply:getActivationResult:403",["application/json"]],["reply:getActivationResult:404",["application/json"]],["reply:getActi\
vationResult:406",["application/json"]],["reply:getActivationResult:414",["application/json"]],["reply:getActivationResult:429",["application/json"]],["reply:ge\
tActivationResult:500",["application/json"]],["reply:getActivationResult:503",["application/json"]]],types:[["path:getServerInfo",{}],["query:getServerInfo",{}],
["path:ping",{}],["query:ping",{}],["path:getApiDocs",{}],["query:getApiDocs",{}],["path:getDocs",{}],["query:getDocs",{}],["path:getDocsFile",{rest:"string"}],
["query:getDocsFile",{}],["path:getMetrics",{}],["query:getMetrics",{}],["path:getInvokers",{}],["query:getInvokers",{}],["path:getHealthyInvokerCount",{}],["qu\
ery:getHealthyInvokerCount",{}],["path:getInvokersReady",{}],["query:getInvokersReady",{}],["path:getActiveActivations",{}],["query:getActiveActivations",{}],["\
path:getActivationCount",{}],["query:getActivationCount",{}],["path:disableController",{}],["query:disableController",{}],["path:optionsOutsideApi",{rest:"strin\
g"}],["query:optionsOutsideApi",{}],["path:getApiInfo",{}],["query:getApiInfo",{}],["path:getOpenApiDocument",{}],["query:getOpenApiDocument",{}],["path:getOpen\
ApiJson",{}],["query:getOpenApiJson",{}],["path:getOpenApiDocs",{}],["query:getOpenApiDocs",{}],["path:getOpenApiDocsFile",{rest:"string"}],["query:getOpenApiDo\
csFile",{}],["path:optionsApi",{rest:"string"}],["query:optionsApi",{}],["path:getAllNamespaces",{}],["query:getAllNamespaces",{}],["path:getLimits",{}],["query\
:getLimits",{}],["path:getLimitByName",{}],["query:getLimitByName",{}],["path:getAllActions",{}],["query:getAllActions",{limit:"integer",skip:"integer",count:"b\
oolean",docs:"boolean"}],["path:getActionsInPackage",{}],["query:getActionsInPackage",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:ge\
tActionByName",{}],["query:getActionByName",{code:"boolean"}],["path:updateAction",{}],["query:updateAction",{overwrite:"boolean"}],["path:invokeAction",{}],["q\
uery:invokeAction",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteAction",{}],["query:deleteAction",{}],["path:getActionInPackageByName",
{}],["query:getActionInPackageByName",{code:"boolean"}],["path:updateActionInPackage",{}],["query:updateActionInPackage",{overwrite:"boolean"}],["path:invokeAct\
ionInPackage",{}],["query:invokeActionInPackage",{blocking:"boolean",result:"boolean",timeout:"integer"}],["path:deleteActionInPackage",{}],["query:deleteAction\
InPackage",{}],["path:invokeWebActionGet",{extension:"string"}],["query:invokeWebActionGet",{}],["path:invokeWebActionPut",{extension:"string"}],["query:invokeW\
ebActionPut",{}],["path:invokeWebActionPost",{extension:"string"}],["query:invokeWebActionPost",{}],["path:invokeWebActionDelete",{extension:"string"}],["query:\
invokeWebActionDelete",{}],["path:invokeWebActionOptions",{extension:"string"}],["query:invokeWebActionOptions",{}],["path:invokeWebActionHead",{extension:"stri\
ng"}],["query:invokeWebActionHead",{}],["path:invokeWebActionPatch",{extension:"string"}],["query:invokeWebActionPatch",{}],["path:invokeWebActionWithoutExtensi\
onGet",{}],["query:invokeWebActionWithoutExtensionGet",{}],["path:invokeWebActionWithoutExtensionPut",{}],["query:invokeWebActionWithoutExtensionPut",{}],["path\
:invokeWebActionWithoutExtensionPost",{}],["query:invokeWebActionWithoutExtensionPost",{}],["path:invokeWebActionWithoutExtensionDelete",{}],["query:invokeWebAc\
tionWithoutExtensionDelete",{}],["path:invokeWebActionWithoutExtensionOptions",{}],["query:invokeWebActionWithoutExtensionOptions",{}],["path:invokeWebActionWit\
houtExtensionHead",{}],["query:invokeWebActionWithoutExtensionHead",{}],["path:invokeWebActionWithoutExtensionPatch",{}],["query:invokeWebActionWithoutExtension\
Patch",{}],["path:invokeWebActionOnPathGet",{rest:"string"}],["query:invokeWebActionOnPathGet",{}],["path:invokeWebActionOnPathPut",{rest:"string"}],["query:inv\
okeWebActionOnPathPut",{}],["path:invokeWebActionOnPathPost",{rest:"string"}],["query:invokeWebActionOnPathPost",{}],["path:invokeWebActionOnPathDelete",{rest:"\
string"}],["query:invokeWebActionOnPathDelete",{}],["path:invokeWebActionOnPathOptions",{rest:"string"}],["query:invokeWebActionOnPathOptions",{}],["path:invoke\
WebActionOnPathHead",{rest:"string"}],["query:invokeWebActionOnPathHead",{}],["path:invokeWebActionOnPathPatch",{rest:"string"}],["query:invokeWebActionOnPathPa\
tch",{}],["path:getAllRules",{}],["query:getAllRules",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getRuleByName",{}],["query:getRule\
ByName",{}],["path:updateRule",{}],["query:updateRule",{overwrite:"boolean"}],["path:setState",{}],["query:setState",{}],["path:deleteRule",{}],["query:deleteRu\
le",{}],["path:getAllTriggers",{}],["query:getAllTriggers",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean"}],["path:getTriggerByName",{}],["query\
:getTriggerByName",{}],["path:updateTrigger",{}],["query:updateTrigger",{overwrite:"boolean"}],["path:fireTrigger",{}],["query:fireTrigger",{}],["path:deleteTri\
gger",{}],["query:deleteTrigger",{}],["path:getAllPackages",{}],["query:getAllPackages",{limit:"integer",skip:"integer",count:"boolean",docs:"boolean",public:"b\
oolean"}],["path:getPackageByName",{}],["query:getPackageByName",{}],["path:updatePackage",{}],["query:updatePackage",{overwrite:"boolean"}],["path:deletePackag\
e",{}],["query:deletePackage",{force:"boolean"}],["path:getActivations",{}],["query:getActivations",{limit:"integer",skip:"integer",count:"boolean",docs:"boolea\
n",name:"string",since:"integer",upto:"integer"}],["path:getActivationById",{activationId:"string"}],["query:getActivationById",{}],["path:getActivationLogs",{activationId:"\
string"}],["query:getActivationLogs",{}],["path:getActivationResult",{activationId:"string"}],["query:getActivationResult",{}]]});export{an as validateParameters,pn as validateReply,sn as validateRequestBody,on as validateSchema};
