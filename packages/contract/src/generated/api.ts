// Generated from openapi.yaml by codegen/codegen.ts. Change the document, not this file.
export interface paths {
    readonly "/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Limits and runtimes of the server */
        readonly get: operations["getServerInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Is anybody there */
        readonly get: operations["ping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api-docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Description of the info route */
        readonly get: operations["getApiDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Redirects to the page that shows the description */
        readonly get: operations["getDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs/{rest}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        /** One file of the page that shows the description */
        readonly get: operations["getDocsFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Metrics in the Prometheus text format
         * @description Only where metrics are switched on; asks for no credentials and names no namespace.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invokers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** State of every invoker */
        readonly get: operations["getInvokers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invokers/healthy/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many invokers are up */
        readonly get: operations["getHealthyInvokerCount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invokers/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Are enough invokers up */
        readonly get: operations["getInvokersReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Activations in flight on each controller */
        readonly get: operations["getActiveActivations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/activation/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Activations in flight on this controller */
        readonly get: operations["getActivationCount"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/disable": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes this controller out of service
         * @description Needs the controller's own credentials, not those of a namespace.
         */
        readonly post: operations["disableController"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{rest}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        /** CORS answer for any path outside of `/api/v1` */
        readonly options: operations["optionsOutsideApi"];
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Build of the API */
        readonly get: operations["getApiInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/api-docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Description of the whole API */
        readonly get: operations["getOpenApiDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["getOpenApiJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Redirects to the page that shows the API */
        readonly get: operations["getOpenApiDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/docs/{rest}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        /** One file of the page that shows the API */
        readonly get: operations["getOpenApiDocsFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/{rest}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        /** CORS answer for any path below `/api/v1` that is no web action */
        readonly options: operations["optionsApi"];
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The namespace of the credential */
        readonly get: operations["getAllNamespaces"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /**
         * Limits that hold for the namespace
         * @description For the owner only.
         */
        readonly get: operations["getLimits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/limits/{limitName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example memory */
                readonly limitName: components["parameters"]["LimitName"];
            };
            readonly cookie?: never;
        };
        /**
         * Always refused with 400
         * @description There are no limits below the limits of a namespace.
         */
        readonly get: operations["getLimitByName"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /**
         * Actions of a namespace, newest first
         * @description Those in packages too; their `namespace` is `ns/package`.
         */
        readonly get: operations["getAllActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/actions/{packageName}/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        /**
         * Actions of one package, newest first
         * @description The trailing slash is part of the path. Through a binding the elements carry the namespace of the provider.
         */
        readonly get: operations["getActionsInPackage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/actions/{actionName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        /** One action */
        readonly get: operations["getActionByName"];
        /**
         * Creates an action, or overwrites it
         * @description An update merges limits and annotations and replaces parameters; the version counts up unless one is given.
         */
        readonly put: operations["updateAction"];
        /**
         * Invokes an action
         * @description Parameters are merged, right-most wins: package, binding, action, body. A blocking call answers with the record, or with        `result=true` with the result alone; a result that is an array is always answered alone. The record of a blocking call has no log        lines yet. A body without `code` under 502 or 500 is that of the action, not an error of the server.
         */
        readonly post: operations["invokeAction"];
        /** Deletes an action */
        readonly delete: operations["deleteAction"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/actions/{packageName}/{actionName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        /**
         * One action of a package
         * @description Parameters are merged: package, then binding, then action. `namespace` is that of the provider.
         */
        readonly get: operations["getActionInPackageByName"];
        /**
         * Creates an action of a package, or overwrites it
         * @description An update merges limits and annotations and replaces parameters; the version counts up unless one is given.
         */
        readonly put: operations["updateActionInPackage"];
        /**
         * Invokes an action of a package
         * @description Parameters are merged, right-most wins: package, binding, action, body. A blocking call answers with the record, or with        `result=true` with the result alone; a result that is an array is always answered alone. The record of a blocking call has no log        lines yet. A body without `code` under 502 or 500 is that of the action, not an error of the server.
         */
        readonly post: operations["invokeActionInPackage"];
        /** Deletes an action of a package */
        readonly delete: operations["deleteActionInPackage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/web/{namespace}/{packageName}/{actionName}.{extension}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        /**
         * Invokes a web action by GET
         * @description The extension decides the content type.
         */
        readonly get: operations["invokeWebActionGet"];
        /**
         * Invokes a web action by PUT
         * @description The extension decides the content type.
         */
        readonly put: operations["invokeWebActionPut"];
        /**
         * Invokes a web action by POST
         * @description The extension decides the content type.
         */
        readonly post: operations["invokeWebActionPost"];
        /**
         * Invokes a web action by DELETE
         * @description The extension decides the content type.
         */
        readonly delete: operations["invokeWebActionDelete"];
        /**
         * Invokes a web action by OPTIONS
         * @description The extension decides the content type.
         */
        readonly options: operations["invokeWebActionOptions"];
        /**
         * Invokes a web action by HEAD
         * @description The extension decides the content type.
         */
        readonly head: operations["invokeWebActionHead"];
        /**
         * Invokes a web action by PATCH
         * @description The extension decides the content type.
         */
        readonly patch: operations["invokeWebActionPatch"];
        readonly trace?: never;
    };
    readonly "/api/v1/web/{namespace}/{packageName}/{actionName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        /**
         * Invokes a web action by GET
         * @description The action decides status, headers and body.
         */
        readonly get: operations["invokeWebActionWithoutExtensionGet"];
        /**
         * Invokes a web action by PUT
         * @description The action decides status, headers and body.
         */
        readonly put: operations["invokeWebActionWithoutExtensionPut"];
        /**
         * Invokes a web action by POST
         * @description The action decides status, headers and body.
         */
        readonly post: operations["invokeWebActionWithoutExtensionPost"];
        /**
         * Invokes a web action by DELETE
         * @description The action decides status, headers and body.
         */
        readonly delete: operations["invokeWebActionWithoutExtensionDelete"];
        /**
         * Invokes a web action by OPTIONS
         * @description The action decides status, headers and body.
         */
        readonly options: operations["invokeWebActionWithoutExtensionOptions"];
        /**
         * Invokes a web action by HEAD
         * @description The action decides status, headers and body.
         */
        readonly head: operations["invokeWebActionWithoutExtensionHead"];
        /**
         * Invokes a web action by PATCH
         * @description The action decides status, headers and body.
         */
        readonly patch: operations["invokeWebActionWithoutExtensionPatch"];
        readonly trace?: never;
    };
    readonly "/api/v1/web/{namespace}/{packageName}/{actionName}/{rest}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        /**
         * Invokes a web action by GET
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly get: operations["invokeWebActionOnPathGet"];
        /**
         * Invokes a web action by PUT
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly put: operations["invokeWebActionOnPathPut"];
        /**
         * Invokes a web action by POST
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly post: operations["invokeWebActionOnPathPost"];
        /**
         * Invokes a web action by DELETE
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly delete: operations["invokeWebActionOnPathDelete"];
        /**
         * Invokes a web action by OPTIONS
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly options: operations["invokeWebActionOnPathOptions"];
        /**
         * Invokes a web action by HEAD
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly head: operations["invokeWebActionOnPathHead"];
        /**
         * Invokes a web action by PATCH
         * @description The rest of the path reaches the action as `__ow_path`. The name of the action may carry an extension.
         */
        readonly patch: operations["invokeWebActionOnPathPatch"];
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /** Rules of a namespace, newest first */
        readonly get: operations["getAllRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/rules/{ruleName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example greetings */
                readonly ruleName: components["parameters"]["RuleName"];
            };
            readonly cookie?: never;
        };
        /** One rule */
        readonly get: operations["getRuleByName"];
        /**
         * Creates a rule, or overwrites it
         * @description A new rule is active at once. An update keeps the status, and the trigger or action that is not given.
         */
        readonly put: operations["updateRule"];
        /** Activates or deactivates a rule */
        readonly post: operations["setState"];
        /** Deletes a rule */
        readonly delete: operations["deleteRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/triggers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /** Triggers of a namespace, newest first */
        readonly get: operations["getAllTriggers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/triggers/{triggerName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example birthday */
                readonly triggerName: components["parameters"]["TriggerName"];
            };
            readonly cookie?: never;
        };
        /** One trigger */
        readonly get: operations["getTriggerByName"];
        /** Creates a trigger, or overwrites it */
        readonly put: operations["updateTrigger"];
        /**
         * Fires a trigger
         * @description Each active rule's action is invoked, without waiting, with the trigger's parameters and the body.
         */
        readonly post: operations["fireTrigger"];
        /**
         * Deletes a trigger
         * @description Its rules stay, and are inactive.
         */
        readonly delete: operations["deleteTrigger"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/packages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /**
         * Packages and bindings of a namespace, newest first
         * @description In the namespace of another only shared packages are shown, and one that does not exist has none.
         */
        readonly get: operations["getAllPackages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/packages/{packageName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        /**
         * One package, with what it holds
         * @description A binding shows its provider's actions and feeds, and the provider's parameters below its own.
         */
        readonly get: operations["getPackageByName"];
        /** Creates a package or a binding, or overwrites it */
        readonly put: operations["updatePackage"];
        readonly post?: never;
        /** Deletes a package or a binding */
        readonly delete: operations["deletePackage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        /** Activations of a namespace, latest first */
        readonly get: operations["getActivations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activations/{activationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        /**
         * One record
         * @description Only the owner of the namespace may read it. After an invoke that does not wait it may take a moment to appear.
         */
        readonly get: operations["getActivationById"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activations/{activationId}/logs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        /** Log lines of one activation */
        readonly get: operations["getActivationLogs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activations/{activationId}/result": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        /** Result of one activation */
        readonly get: operations["getActivationResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        readonly ErrorMessage: {
            readonly error: string;
            /** @description The transaction id */
            readonly code: string;
        };
        /** @description Any JSON value. */
        readonly JsonValue: {
            readonly [key: string]: unknown;
        } | readonly unknown[] | string | number | boolean | null;
        /** @description Arguments by name; absent or empty is `{}`. */
        readonly Payload: {
            readonly [key: string]: unknown;
        };
        readonly WebForm: {
            readonly [key: string]: string;
        };
        /** @description 1 to 256 characters; begins with a letter, a digit or an underscore; no blank at the end. */
        readonly EntityName: string;
        /** @description `ns`, or `ns/package`. */
        readonly EntityPath: string;
        /** @description `/ns/[package/]name`. */
        readonly QualifiedNameText: string;
        /** @description `/ns/[package/]name`, the leading slash may be missing, or the parts. A root of `_` is the namespace of the request. */
        readonly QualifiedNameInput: string | {
            readonly path: components["schemas"]["EntityPath"];
            readonly name: components["schemas"]["EntityName"];
            readonly version?: components["schemas"]["Version"];
            readonly binding?: components["schemas"]["EntityPath"];
        };
        /** @description `major.minor.patch`. New things are `0.0.1`; each overwrite counts the last part up. */
        readonly Version: string;
        /** @description Stored as given; parts that are missing are 0. */
        readonly VersionInput: string;
        /**
         * Format: int64
         * @description Epoch milliseconds.
         */
        readonly EpochMs: number;
        readonly ActivationIdText: string;
        readonly KeyValue: {
            readonly key: string;
            readonly value: unknown;
        };
        readonly Parameter: {
            readonly key: string;
            /** @description `null` declares a parameter without giving it a value. */
            readonly value: unknown;
            /** @description Handed over at initialization and not with each run. */
            readonly init?: boolean;
            /** @description How the value is encrypted, such as `aes-256`. */
            readonly encryption?: string;
        };
        readonly Annotations: readonly components["schemas"]["KeyValue"][];
        readonly Parameters: readonly components["schemas"]["Parameter"][];
        readonly PathName: {
            readonly path: components["schemas"]["EntityPath"];
            readonly name: components["schemas"]["EntityName"];
        };
        readonly ActionLimits: {
            /** @description Milliseconds. */
            readonly timeout: number;
            /** @description MB. */
            readonly memory: number;
            /** @description MB. */
            readonly logs: number;
            /** @description Activations at once in one container. */
            readonly concurrency: number;
            /** @description Containers at once. */
            readonly instances?: number;
        };
        /** @description Ranges of the default platform; a namespace may have narrower ones. What is not given keeps its value. */
        readonly ActionLimitsPut: {
            /**
             * @description Milliseconds.
             * @default 60000
             */
            readonly timeout?: number;
            /**
             * @description MB.
             * @default 256
             */
            readonly memory?: number;
            /**
             * @description MB.
             * @default 10
             */
            readonly logs?: number;
            /**
             * @description More than 1 only where the platform allows it.
             * @default 1
             */
            readonly concurrency?: number;
            /** @description At most the concurrency of the namespace. */
            readonly instances?: number;
        };
        readonly CodeExec: {
            /** @description Such as `nodejs:20`; never `family:default`. */
            readonly kind: string;
            /** @description Left out where the request says `code=false`. */
            readonly code?: string;
            /** @description The code is base64. */
            readonly binary: boolean;
            readonly main?: string;
        };
        readonly BlackboxExec: {
            /** @constant */
            readonly kind: "blackbox";
            readonly image: string;
            readonly code?: string;
            readonly binary: boolean;
            readonly main?: string;
        };
        readonly SequenceExec: {
            /** @constant */
            readonly kind: "sequence";
            readonly components: readonly components["schemas"]["QualifiedNameText"][];
        };
        readonly ActionExec: components["schemas"]["CodeExec"] | components["schemas"]["BlackboxExec"] | components["schemas"]["SequenceExec"];
        readonly ActionExecPut: {
            /** @description A runtime such as `nodejs:20` or `nodejs:default`, `blackbox`, or `sequence`. */
            readonly kind: string;
            /** @description Source text, or an archive in base64. Needed for every runtime. */
            readonly code?: string;
            /** @description Needed for `blackbox`. */
            readonly image?: string;
            readonly main?: string;
            /** @description Ignored; the server looks at the code. */
            readonly binary?: boolean;
            /** @description Needed for `sequence`. */
            readonly components?: readonly components["schemas"]["QualifiedNameInput"][];
        };
        readonly Action: {
            readonly namespace: components["schemas"]["EntityPath"];
            readonly name: components["schemas"]["EntityName"];
            readonly exec: components["schemas"]["ActionExec"];
            readonly parameters: components["schemas"]["Parameters"];
            readonly limits: components["schemas"]["ActionLimits"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
            /** @description The binding it was read through. */
            readonly binding?: components["schemas"]["EntityPath"];
        };
        readonly ActionMeta: {
            readonly namespace: components["schemas"]["EntityPath"];
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly limits: components["schemas"]["ActionLimits"];
            readonly exec: {
                readonly binary: boolean;
            };
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly ActionList: readonly components["schemas"]["ActionMeta"][];
        readonly ActionCount: {
            readonly actions: number;
        };
        readonly ActionPut: {
            /** @description Ignored. */
            readonly namespace?: string;
            /** @description Ignored. */
            readonly name?: string;
            readonly version?: components["schemas"]["VersionInput"];
            readonly publish?: boolean;
            /** @description Needed to create. */
            readonly exec?: components["schemas"]["ActionExecPut"];
            readonly parameters?: components["schemas"]["Parameters"];
            readonly annotations?: components["schemas"]["Annotations"];
            /** @description Annotations that an update drops. */
            readonly delAnnotations?: readonly string[];
            readonly limits?: components["schemas"]["ActionLimitsPut"];
        };
        /** @enum {string} */
        readonly RuleStatus: "active" | "inactive";
        readonly Rule: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly status: components["schemas"]["RuleStatus"];
            readonly trigger: components["schemas"]["PathName"];
            readonly action: components["schemas"]["PathName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly RuleMeta: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly trigger: components["schemas"]["PathName"];
            readonly action: components["schemas"]["PathName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly RuleList: readonly components["schemas"]["RuleMeta"][];
        readonly RuleCount: {
            readonly rules: number;
        };
        readonly RulePut: {
            /** @description Ignored. */
            readonly namespace?: string;
            /** @description Ignored. */
            readonly name?: string;
            /** @description Ignored. */
            readonly status?: string;
            readonly version?: components["schemas"]["VersionInput"];
            readonly publish?: boolean;
            readonly annotations?: components["schemas"]["Annotations"];
            /** @description Needed to create. */
            readonly trigger?: components["schemas"]["QualifiedNameInput"];
            /** @description Needed to create. */
            readonly action?: components["schemas"]["QualifiedNameInput"];
        };
        readonly RuleStatusPut: {
            readonly status: components["schemas"]["RuleStatus"];
        };
        readonly TriggerRule: {
            readonly action: components["schemas"]["PathName"];
            readonly status: components["schemas"]["RuleStatus"];
        };
        readonly Trigger: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly parameters: components["schemas"]["Parameters"];
            readonly limits: components["schemas"]["EmptyObject"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            /** @description By `ns/rule`; absent until there was a first one. */
            readonly rules?: {
                readonly [key: string]: components["schemas"]["TriggerRule"];
            };
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly TriggerMeta: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly TriggerList: readonly components["schemas"]["TriggerMeta"][];
        readonly TriggerCount: {
            readonly triggers: number;
        };
        readonly TriggerPut: {
            /** @description Ignored. */
            readonly namespace?: string;
            /** @description Ignored. */
            readonly name?: string;
            readonly version?: components["schemas"]["VersionInput"];
            readonly publish?: boolean;
            readonly parameters?: components["schemas"]["Parameters"];
            readonly annotations?: components["schemas"]["Annotations"];
            readonly limits?: Record<string, never>;
        };
        readonly EmptyObject: Record<string, never>;
        readonly PackageBinding: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
        };
        readonly PackageAction: {
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly annotations: components["schemas"]["Annotations"];
        };
        readonly Package: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            /** @description `{}` for a package that is no binding. */
            readonly binding: components["schemas"]["EmptyObject"] | components["schemas"]["PackageBinding"];
            readonly parameters: components["schemas"]["Parameters"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly PackageWithContents: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            /** @description `{}` for a package that is no binding. */
            readonly binding: components["schemas"]["EmptyObject"] | components["schemas"]["PackageBinding"];
            readonly parameters: components["schemas"]["Parameters"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly updated: components["schemas"]["EpochMs"];
            readonly actions: readonly components["schemas"]["PackageAction"][];
            /** @description Actions that carry a `feed` annotation. */
            readonly feeds: readonly components["schemas"]["PackageAction"][];
        };
        readonly PackageMeta: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly binding: false | components["schemas"]["PackageBinding"];
            readonly updated: components["schemas"]["EpochMs"];
        };
        readonly PackageList: readonly components["schemas"]["PackageMeta"][];
        readonly PackageCount: {
            readonly packages: number;
        };
        readonly PackagePut: {
            /** @description Ignored. */
            readonly namespace?: string;
            /** @description Ignored. */
            readonly name?: string;
            readonly version?: components["schemas"]["VersionInput"];
            /** @description Shares the package with every namespace. */
            readonly publish?: boolean;
            readonly parameters?: components["schemas"]["Parameters"];
            readonly annotations?: components["schemas"]["Annotations"];
            /** @description The package to bind to; `_` as namespace is that of the URL. `{}` is no binding. */
            readonly binding?: components["schemas"]["EmptyObject"] | components["schemas"]["PackageBinding"];
        };
        readonly ActivationId: {
            readonly activationId: components["schemas"]["ActivationIdText"];
        };
        readonly ActivationResult: {
            /** @enum {string} */
            readonly status: "success" | "application error" | "action developer error" | "whisk internal error";
            readonly success: boolean;
            /** @description Absent where there is none. */
            readonly result?: unknown;
            /** @description Length of what the action answered. */
            readonly size?: number;
        };
        readonly Activation: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly subject: string;
            readonly activationId: components["schemas"]["ActivationIdText"];
            readonly start: components["schemas"]["EpochMs"];
            /** @description Absent for triggers. */
            readonly end?: components["schemas"]["EpochMs"];
            /** @description Milliseconds; absent for triggers. */
            readonly duration?: number;
            /** @description The enclosing sequence or composition. */
            readonly cause?: components["schemas"]["ActivationIdText"];
            readonly response: components["schemas"]["ActivationResult"];
            /** @description Lines; ids of the components for sequences; one JSON text for each rule for triggers. */
            readonly logs: readonly string[];
            readonly annotations: components["schemas"]["Annotations"];
            readonly publish: boolean;
        };
        readonly ActivationList: readonly components["schemas"]["Activation"][];
        readonly ActivationBrief: {
            readonly namespace: components["schemas"]["EntityName"];
            readonly name: components["schemas"]["EntityName"];
            readonly version: components["schemas"]["Version"];
            readonly publish: boolean;
            readonly annotations: components["schemas"]["Annotations"];
            readonly activationId: components["schemas"]["ActivationIdText"];
            readonly start: components["schemas"]["EpochMs"];
            readonly end?: components["schemas"]["EpochMs"];
            /** @description Milliseconds. */
            readonly duration?: number;
            readonly cause?: components["schemas"]["ActivationIdText"];
            /** @description 0 success, 1 application error, 2 developer error, 3 error of the platform. */
            readonly statusCode?: number;
        };
        readonly ActivationBriefList: readonly components["schemas"]["ActivationBrief"][];
        readonly ActivationCount: {
            readonly activations: number;
        };
        readonly ActivationLogs: {
            readonly logs: readonly string[];
        };
        readonly Namespaces: readonly components["schemas"]["EntityName"][];
        readonly ByteSize: string;
        readonly UserLimits: {
            readonly invocationsPerMinute: number;
            readonly concurrentInvocations: number;
            readonly firesPerMinute: number;
            /** @description MB. */
            readonly minActionMemory: number;
            /** @description MB. */
            readonly maxActionMemory: number;
            /** @description MB. */
            readonly minActionLogs: number;
            /** @description MB. */
            readonly maxActionLogs: number;
            /** @description Milliseconds. */
            readonly minActionTimeout: number;
            /** @description Milliseconds. */
            readonly maxActionTimeout: number;
            readonly minActionConcurrency: number;
            readonly maxActionConcurrency: number;
            readonly maxParameterSize: components["schemas"]["ByteSize"];
            /** @description Equal to `concurrentInvocations`. */
            readonly maxActionInstances: number;
            readonly allowedKinds?: readonly string[];
            readonly storeActivations?: boolean;
            readonly maxPayloadSize?: components["schemas"]["ByteSize"];
            readonly truncationSize?: components["schemas"]["ByteSize"];
            readonly warmedContainerKeepingCount?: number;
            readonly warmedContainerKeepingTimeout?: string;
        };
        readonly RuntimeInfo: {
            readonly kind: string;
            readonly image: string;
            readonly deprecated: boolean;
            readonly default: boolean;
            readonly attached: boolean;
            readonly requireMain: boolean;
        };
        /** @description Durations in milliseconds, memory and logs in bytes. */
        readonly ServerLimits: {
            readonly actions_per_minute: number;
            readonly triggers_per_minute: number;
            readonly concurrent_actions: number;
            readonly sequence_length: number;
            readonly default_min_action_duration: number;
            readonly default_max_action_duration: number;
            readonly default_min_action_memory: number;
            readonly default_max_action_memory: number;
            readonly default_min_action_logs: number;
            readonly default_max_action_logs: number;
            readonly min_action_duration: number;
            readonly max_action_duration: number;
            readonly min_action_memory: number;
            readonly max_action_memory: number;
            readonly min_action_logs: number;
            readonly max_action_logs: number;
        };
        readonly ServerInfo: {
            /** @constant */
            readonly description: "OpenWhisk";
            readonly support: {
                readonly github: string;
                readonly slack: string;
            };
            readonly api_paths: readonly "/api/v1"[];
            readonly limits: components["schemas"]["ServerLimits"];
            /** @description Kinds by family. */
            readonly runtimes: {
                readonly [key: string]: readonly components["schemas"]["RuntimeInfo"][];
            };
        };
        readonly ApiInfo: {
            /** @constant */
            readonly description: "OpenWhisk API";
            /** @constant */
            readonly api_version: "1.0.0";
            /** @constant */
            readonly api_version_path: "v1";
            /** @description Date of the build. */
            readonly build: string;
            /** @description Number or tag of the build. */
            readonly buildno: string;
            readonly swagger_paths: {
                /** @constant */
                readonly ui: "/docs";
                /** @constant */
                readonly "api-docs": "/api-docs";
            };
        };
        readonly SwaggerDocument: {
            /** @constant */
            readonly swagger: "2.0";
            readonly info: {
                readonly [key: string]: unknown;
            };
            readonly paths: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly OpenApiDocument: {
            readonly openapi: string;
            readonly info: {
                readonly [key: string]: unknown;
            };
            readonly paths: {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        /** @description By `invokerN/instance`. */
        readonly InvokerStates: {
            readonly [key: string]: "up" | "unhealthy" | "unresponsive" | "down";
        };
        readonly InvokersReady: {
            readonly healthy: string;
        };
        readonly InvokersNotReady: {
            readonly unhealthy: string;
        };
        /** @description By id of the controller. */
        readonly ActiveActivations: {
            readonly [key: string]: number;
        };
    };
    responses: {
        /** @description The request is malformed, or breaks a rule of what it asks for */
        readonly BadRequest: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No credentials, or wrong ones */
        readonly Unauthorized: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "WWW-Authenticate": components["headers"]["Challenge"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The supplied authentication is invalid",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Not for these credentials */
        readonly Forbidden: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The supplied authentication is not authorized to access 'other/hello'.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description There is no such resource, or no such route */
        readonly NotFound: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The request's `Accept` does not cover the answer; what was asked for has happened */
        readonly NotAcceptable: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Resource representation is only available with these types:\napplication/json",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The name is taken, by this or another kind of entity, or somebody else was faster */
        readonly Conflict: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body, or a part of it, is too large */
        readonly TooLarge: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Request larger than allowed: 1048577 > 1048576 bytes.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The URI is longer than 8 KiB */
        readonly UriTooLong: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The length of the URI exceeds the limit that the server is configured to process.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The body is not declared as JSON */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The request's Content-Type [text/plain; charset=UTF-8] is not supported. Expected:\napplication/json",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description A package binding leads back to itself */
        readonly Unprocessable: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Package binding 'guest/mine' contains a circular reference.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The namespace has used up its quota, or its caller has sent too many wrong keys */
        readonly TooManyRequests: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Too many requests in the last minute (count: 61, allowed: 60).",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server failed */
        readonly InternalError: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There was an internal server error.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description The server cannot take the request at the moment */
        readonly Overloaded: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The server is currently unavailable (because it is overloaded or down for maintenance).",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description What the action answers, under the status it chooses */
        readonly WebAnswer: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                readonly [name: string]: unknown;
            };
            content: {
                /** @example <h1>Hello World!</h1> */
                readonly "*/*": unknown;
            };
        };
        /** @description What `GET` would answer, without its body */
        readonly WebHead: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description CORS headers and no content, where the action does not answer `OPTIONS` itself */
        readonly WebOptions: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                readonly "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                readonly "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                readonly [name: string]: unknown;
            };
            content: {
                /** @example  */
                readonly "*/*": unknown;
            };
        };
        /** @description The action answers no body */
        readonly WebEmpty: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is refused, or the action chose this status */
        readonly WebRefusal: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The requested resource does not exist.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["JsonValue"];
                /** @example <h1>Not here</h1> */
                readonly "*/*": unknown;
            };
        };
        /** @description The action has not finished within the longest wait, or chose this status */
        readonly WebPending: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Response not yet ready.",
                 *       "code": "jXuTQuWzmxKjJlJv3qPxT3Tl4AYkOLmV"
                 *     }
                 */
                readonly "application/json": components["schemas"]["JsonValue"];
                /** @example Accepted */
                readonly "*/*": unknown;
            };
        };
    };
    parameters: {
        /**
         * @description Name of a namespace; `_` is that of the credential.
         * @example _
         */
        readonly Namespace: components["schemas"]["EntityName"];
        /** @example hello */
        readonly ActionName: components["schemas"]["EntityName"];
        /**
         * @description Name of a package or of a binding.
         * @example tools
         */
        readonly PackageName: components["schemas"]["EntityName"];
        /** @example greetings */
        readonly RuleName: components["schemas"]["EntityName"];
        /** @example birthday */
        readonly TriggerName: components["schemas"]["EntityName"];
        /**
         * @description Calls of one action with the same key are one call, for a day: they have the same activation. Another body under the key is refused with 422; while the first call is being accepted, others are refused with 409 and `Retry-After`.
         * @example order-1027
         */
        readonly IdempotencyKey: string;
        /** @example memory */
        readonly LimitName: components["schemas"]["EntityName"];
        /** @example 44794bd6aab74415b4e42a308d880e5b */
        readonly ActivationIdPath: string;
        /**
         * @description All that is left of the path, slashes included.
         * @example index.html
         */
        readonly Rest: string;
        /**
         * @description Name of a namespace; `_` has no special meaning here.
         * @example guest
         */
        readonly WebNamespace: components["schemas"]["EntityName"];
        /**
         * @description Name of a package or binding; `default` is none.
         * @example default
         */
        readonly WebPackageName: components["schemas"]["EntityName"];
        /** @example page */
        readonly WebActionName: components["schemas"]["EntityName"];
        /** @example html */
        readonly Extension: "http" | "json" | "html" | "svg" | "text";
        /**
         * @description Longest list wanted; 0 means the maximum.
         * @example 30
         */
        readonly Limit: number;
        /**
         * @description How many to leave out at the start.
         * @example 0
         */
        readonly Skip: number;
        /**
         * @description Answer the number of entries, less those skipped, and not the entries.
         * @example false
         */
        readonly Count: boolean;
        /**
         * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
         * @example false
         */
        readonly Docs: boolean;
        /**
         * @description Taken and ignored.
         * @example true
         */
        readonly Public: boolean;
        /**
         * @description Only activations of `action`, or of `package/action`. Blank is no filter.
         * @example tools/sort
         */
        readonly ActivationNameFilter: string;
        /**
         * @description Only what started then or later, epoch milliseconds.
         * @example 1700000000000
         */
        readonly Since: number;
        /**
         * @description Only what started then or earlier, epoch milliseconds.
         * @example 1700000000000
         */
        readonly Upto: number;
        /**
         * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
         * @example true
         */
        readonly Overwrite: boolean;
        /**
         * @description Delete the contents of the package too.
         * @example true
         */
        readonly Force: boolean;
        /**
         * @description With `exec.code`. Without it, an action that is read through a binding names the binding.
         * @example false
         */
        readonly Code: boolean;
        /**
         * @description Wait for the end of the activation.
         * @example true
         */
        readonly Blocking: boolean;
        /**
         * @description Answer the result alone; ignored where the call does not wait.
         * @example true
         */
        readonly Result: boolean;
        /**
         * @description Longest wait in milliseconds. It limits the wait, never the action; checked also where the call does not wait.
         * @example 5000
         */
        readonly Timeout: number;
    };
    requestBodies: {
        readonly Web: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                readonly "application/json": components["schemas"]["JsonValue"];
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                readonly "application/x-www-form-urlencoded": components["schemas"]["WebForm"];
                /** @example plain text */
                readonly "*/*": unknown;
            };
        };
    };
    headers: {
        /** @description The transaction id. */
        readonly RequestId: string;
        /** @description Where an activation was made. Written in lower case. */
        readonly ActivationId: components["schemas"]["ActivationIdText"];
        readonly Location: string;
        readonly AllowOrigin: "*";
        readonly AllowHeaders: string;
        readonly AllowMethods: string;
        readonly Challenge: "Basic realm=\"OpenWhisk secure realm\",charset=UTF-8";
    };
    pathItems: never;
}
export interface operations {
    readonly getServerInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the server offers */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "OpenWhisk",
                     *       "support": {
                     *         "github": "https://github.com/apache/openwhisk/issues",
                     *         "slack": "http://slack.openwhisk.org"
                     *       },
                     *       "api_paths": [
                     *         "/api/v1"
                     *       ],
                     *       "limits": {
                     *         "actions_per_minute": 60,
                     *         "triggers_per_minute": 60,
                     *         "concurrent_actions": 30,
                     *         "sequence_length": 50,
                     *         "default_min_action_duration": 100,
                     *         "default_max_action_duration": 300000,
                     *         "default_min_action_memory": 134217728,
                     *         "default_max_action_memory": 536870912,
                     *         "default_min_action_logs": 0,
                     *         "default_max_action_logs": 10485760,
                     *         "min_action_duration": 100,
                     *         "max_action_duration": 300000,
                     *         "min_action_memory": 134217728,
                     *         "max_action_memory": 536870912,
                     *         "min_action_logs": 0,
                     *         "max_action_logs": 10485760
                     *       },
                     *       "runtimes": {
                     *         "nodejs": [
                     *           {
                     *             "kind": "nodejs:18",
                     *             "image": "openwhisk/action-nodejs-v18:nightly",
                     *             "deprecated": false,
                     *             "default": false,
                     *             "attached": true,
                     *             "requireMain": false
                     *           },
                     *           {
                     *             "kind": "nodejs:20",
                     *             "image": "openwhisk/action-nodejs-v20:nightly",
                     *             "deprecated": false,
                     *             "default": true,
                     *             "attached": true,
                     *             "requireMain": false
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ServerInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly ping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Always the same word */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example pong */
                    readonly "text/plain": "pong";
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getApiDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 2.0 document */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "swagger": "2.0",
                     *       "info": {
                     *         "title": "OpenWhisk",
                     *         "version": "1.0"
                     *       },
                     *       "paths": {
                     *         "/": {
                     *           "get": {
                     *             "responses": {
                     *               "200": {
                     *                 "description": "Server information"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SwaggerDocument"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 308: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getDocsFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example <!DOCTYPE html><title>API</title> */
                    readonly "text/html": unknown;
                    /** @example body { margin: 0 } */
                    readonly "text/css": unknown;
                    /** @example SwaggerUIBundle({ dom_id: '#swagger-ui' }) */
                    readonly "text/javascript": unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The values, version 0.0.4 of the format */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example counter_invoker_containerStart_counter_total{containerState="cold"} 12 */
                    readonly "text/plain": string;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getInvokers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description State by name of the invoker */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoker0/0": "up"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InvokerStates"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getHealthyInvokerCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example 1 */
                    readonly "application/json": number;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getInvokersReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Enough are up */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "healthy": "2/2"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InvokersReady"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            /** @description Fewer than the configured share are up */
            readonly 500: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unhealthy": "1/2"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["InvokersNotReady"] | components["schemas"]["ErrorMessage"];
                };
            };
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActiveActivations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Number by controller */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "0": 3
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActiveActivations"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActivationCount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example 3 */
                    readonly "application/json": number;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly disableController: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No more activations are published */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example controller is disabled */
                    readonly "text/plain": "controller is disabled";
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly optionsOutsideApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Allows `OPTIONS, GET, POST` */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    readonly "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    readonly "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example OK */
                    readonly "text/plain": "OK";
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getApiInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Version and build */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "description": "OpenWhisk API",
                     *       "api_version": "1.0.0",
                     *       "api_version_path": "v1",
                     *       "build": "2026-11-21T10:00:00Z",
                     *       "buildno": "0.1.0",
                     *       "swagger_paths": {
                     *         "ui": "/docs",
                     *         "api-docs": "/api-docs"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ApiInfo"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getOpenApiDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 2.0 document */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "swagger": "2.0",
                     *       "info": {
                     *         "title": "OpenWhisk REST API",
                     *         "version": "0.1.0"
                     *       },
                     *       "basePath": "/api/v1",
                     *       "paths": {
                     *         "/namespaces": {
                     *           "get": {
                     *             "responses": {
                     *               "200": {
                     *                 "description": "The namespace"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SwaggerDocument"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getOpenApiJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 3.1 document */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0",
                     *       "info": {
                     *         "title": "wsk REST API",
                     *         "version": "1.0.0"
                     *       },
                     *       "paths": {
                     *         "/ping": {
                     *           "get": {
                     *             "responses": {
                     *               "200": {
                     *                 "description": "Always the same word"
                     *               }
                     *             }
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getOpenApiDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page */
            readonly 308: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getOpenApiDocsFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example <!DOCTYPE html><title>API</title> */
                    readonly "text/html": unknown;
                    /** @example body { margin: 0 } */
                    readonly "text/css": unknown;
                    /** @example SwaggerUIBundle({ dom_id: '#swagger-ui' }) */
                    readonly "text/javascript": unknown;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly optionsApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Allows `GET, DELETE, POST, PUT, HEAD` */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "Access-Control-Allow-Origin": components["headers"]["AllowOrigin"];
                    readonly "Access-Control-Allow-Headers": components["headers"]["AllowHeaders"];
                    readonly "Access-Control-Allow-Methods": components["headers"]["AllowMethods"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example OK */
                    readonly "text/plain": "OK";
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAllNamespaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Exactly one name */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       "guest"
                     *     ]
                     */
                    readonly "application/json": components["schemas"]["Namespaces"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Overrides of the namespace, else the defaults of the platform */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invocationsPerMinute": 60,
                     *       "concurrentInvocations": 30,
                     *       "firesPerMinute": 60,
                     *       "minActionMemory": 128,
                     *       "maxActionMemory": 512,
                     *       "minActionLogs": 0,
                     *       "maxActionLogs": 10,
                     *       "minActionTimeout": 100,
                     *       "maxActionTimeout": 300000,
                     *       "minActionConcurrency": 1,
                     *       "maxActionConcurrency": 1,
                     *       "maxParameterSize": "1048576 B",
                     *       "maxActionInstances": 30
                     *     }
                     */
                    readonly "application/json": components["schemas"]["UserLimits"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getLimitByName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example memory */
                readonly limitName: components["parameters"]["LimitName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAllActions: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Summaries, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionList"] | components["schemas"]["ActionCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActionsInPackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Summaries, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActionList"] | components["schemas"]["ActionCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActionByName: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description With `exec.code`. Without it, an action that is read through a binding names the binding.
                 * @example false
                 */
                readonly code?: components["parameters"]["Code"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The action; without `exec.code` where `code=false` */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateAction: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
                 * @example true
                 */
                readonly overwrite?: components["parameters"]["Overwrite"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActionPut"];
            };
        };
        readonly responses: {
            /** @description The action as stored, code included */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly invokeAction: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Wait for the end of the activation.
                 * @example true
                 */
                readonly blocking?: components["parameters"]["Blocking"];
                /**
                 * @description Answer the result alone; ignored where the call does not wait.
                 * @example true
                 */
                readonly result?: components["parameters"]["Result"];
                /**
                 * @description Longest wait in milliseconds. It limits the wait, never the action; checked also where the call does not wait.
                 * @example 5000
                 */
                readonly timeout?: components["parameters"]["Timeout"];
            };
            readonly header?: {
                /**
                 * @description Calls of one action with the same key are one call, for a day: they have the same activation. Another body under the key is refused with 422; while the first call is being accepted, others are refused with 409 and `Retry-After`.
                 * @example order-1027
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Payload"];
            };
        };
        readonly responses: {
            /** @description The call waited, and action succeeded */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"];
                };
            };
            /** @description Accepted; the call does not wait, or has waited long enough */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activationId": "44794bd6aab74415b4e42a308d880e5b"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActivationId"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description The call waited, and platform failed. Also what the server answers when it fails itself */
            readonly 500: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"] | components["schemas"]["ErrorMessage"];
                };
            };
            /** @description The call waited, and action failed, by its own word or by breaking down */
            readonly 502: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"];
                };
            };
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The action as it was */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "hello",
                     *       "exec": {
                     *         "kind": "nodejs:20",
                     *         "code": "const main = () => ({ ok: true })",
                     *         "binary": false
                     *       },
                     *       "parameters": [
                     *         {
                     *           "key": "name",
                     *           "value": "World"
                     *         }
                     *       ],
                     *       "limits": {
                     *         "timeout": 60000,
                     *         "memory": 256,
                     *         "logs": 10,
                     *         "concurrency": 1
                     *       },
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [
                     *         {
                     *           "key": "provide-api-key",
                     *           "value": false
                     *         },
                     *         {
                     *           "key": "exec",
                     *           "value": "nodejs:20"
                     *         }
                     *       ],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActionInPackageByName: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description With `exec.code`. Without it, an action that is read through a binding names the binding.
                 * @example false
                 */
                readonly code?: components["parameters"]["Code"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The action; without `exec.code` where `code=false` */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateActionInPackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
                 * @example true
                 */
                readonly overwrite?: components["parameters"]["Overwrite"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActionPut"];
            };
        };
        readonly responses: {
            /** @description The action as stored, code included */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly invokeActionInPackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Wait for the end of the activation.
                 * @example true
                 */
                readonly blocking?: components["parameters"]["Blocking"];
                /**
                 * @description Answer the result alone; ignored where the call does not wait.
                 * @example true
                 */
                readonly result?: components["parameters"]["Result"];
                /**
                 * @description Longest wait in milliseconds. It limits the wait, never the action; checked also where the call does not wait.
                 * @example 5000
                 */
                readonly timeout?: components["parameters"]["Timeout"];
            };
            readonly header?: {
                /**
                 * @description Calls of one action with the same key are one call, for a day: they have the same activation. Another body under the key is refused with 422; while the first call is being accepted, others are refused with 409 and `Retry-After`.
                 * @example order-1027
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Payload"];
            };
        };
        readonly responses: {
            /** @description The call waited, and action succeeded */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"];
                };
            };
            /** @description Accepted; the call does not wait, or has waited long enough */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activationId": "44794bd6aab74415b4e42a308d880e5b"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActivationId"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            /** @description The call waited, and platform failed. Also what the server answers when it fails itself */
            readonly 500: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"] | components["schemas"]["ErrorMessage"];
                };
            };
            /** @description The call waited, and action failed, by its own word or by breaking down */
            readonly 502: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"] | components["schemas"]["JsonValue"];
                };
            };
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteActionInPackage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
                /** @example hello */
                readonly actionName: components["parameters"]["ActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The action as it was */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest/tools",
                     *       "name": "hello",
                     *       "exec": {
                     *         "kind": "nodejs:20",
                     *         "code": "const main = () => ({ ok: true })",
                     *         "binary": false
                     *       },
                     *       "parameters": [
                     *         {
                     *           "key": "name",
                     *           "value": "World"
                     *         }
                     *       ],
                     *       "limits": {
                     *         "timeout": 60000,
                     *         "memory": 256,
                     *         "logs": 10,
                     *         "concurrency": 1
                     *       },
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [
                     *         {
                     *           "key": "provide-api-key",
                     *           "value": false
                     *         },
                     *         {
                     *           "key": "exec",
                     *           "value": "nodejs:20"
                     *         }
                     *       ],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Action"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly invokeWebActionGet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionPut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionDelete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebOptions"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebHead"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionPatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /** @example html */
                readonly extension: components["parameters"]["Extension"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionGet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionPut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionDelete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebOptions"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebHead"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionWithoutExtensionPatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathGet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathPut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathDelete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathOptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebOptions"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathHead: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["WebHead"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly invokeWebActionOnPathPatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` has no special meaning here.
                 * @example guest
                 */
                readonly namespace: components["parameters"]["WebNamespace"];
                /**
                 * @description Name of a package or binding; `default` is none.
                 * @example default
                 */
                readonly packageName: components["parameters"]["WebPackageName"];
                /** @example page */
                readonly actionName: components["parameters"]["WebActionName"];
                /**
                 * @description All that is left of the path, slashes included.
                 * @example index.html
                 */
                readonly rest: components["parameters"]["Rest"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: components["requestBodies"]["Web"];
        readonly responses: {
            readonly 200: components["responses"]["WebAnswer"];
            readonly 202: components["responses"]["WebPending"];
            readonly 204: components["responses"]["WebEmpty"];
            readonly 400: components["responses"]["WebRefusal"];
            readonly 401: components["responses"]["WebRefusal"];
            readonly 403: components["responses"]["WebRefusal"];
            readonly 404: components["responses"]["WebRefusal"];
            readonly 406: components["responses"]["WebRefusal"];
            readonly 413: components["responses"]["WebRefusal"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["WebRefusal"];
            readonly 500: components["responses"]["WebRefusal"];
            readonly 503: components["responses"]["WebRefusal"];
            readonly default: components["responses"]["WebAnswer"];
        };
    };
    readonly getAllRules: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Rules without their status, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RuleList"] | components["schemas"]["RuleCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getRuleByName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example greetings */
                readonly ruleName: components["parameters"]["RuleName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "greetings",
                     *       "status": "active",
                     *       "trigger": {
                     *         "path": "guest",
                     *         "name": "birthday"
                     *       },
                     *       "action": {
                     *         "path": "guest/tools",
                     *         "name": "hello"
                     *       },
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateRule: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
                 * @example true
                 */
                readonly overwrite?: components["parameters"]["Overwrite"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example greetings */
                readonly ruleName: components["parameters"]["RuleName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RulePut"];
            };
        };
        readonly responses: {
            /** @description The rule as stored */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "greetings",
                     *       "status": "active",
                     *       "trigger": {
                     *         "path": "guest",
                     *         "name": "birthday"
                     *       },
                     *       "action": {
                     *         "path": "guest/tools",
                     *         "name": "hello"
                     *       },
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly setState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example greetings */
                readonly ruleName: components["parameters"]["RuleName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "status": "inactive"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RuleStatusPut"];
            };
        };
        readonly responses: {
            /** @description Done, or it was so already */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example OK */
                    readonly "text/plain": "OK";
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example greetings */
                readonly ruleName: components["parameters"]["RuleName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule as it was, always inactive */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "greetings",
                     *       "status": "inactive",
                     *       "trigger": {
                     *         "path": "guest",
                     *         "name": "birthday"
                     *       },
                     *       "action": {
                     *         "path": "guest/tools",
                     *         "name": "hello"
                     *       },
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAllTriggers: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Summaries, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriggerList"] | components["schemas"]["TriggerCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getTriggerByName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example birthday */
                readonly triggerName: components["parameters"]["TriggerName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The trigger */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Trigger"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updateTrigger: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
                 * @example true
                 */
                readonly overwrite?: components["parameters"]["Overwrite"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example birthday */
                readonly triggerName: components["parameters"]["TriggerName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriggerPut"];
            };
        };
        readonly responses: {
            /** @description The trigger as stored */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "birthday",
                     *       "parameters": [
                     *         {
                     *           "key": "place",
                     *           "value": "Berlin"
                     *         }
                     *       ],
                     *       "limits": {},
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Trigger"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly fireTrigger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example birthday */
                readonly triggerName: components["parameters"]["TriggerName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "World"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Payload"];
            };
        };
        readonly responses: {
            /** @description The rules run */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly "x-openwhisk-activation-id": components["headers"]["ActivationId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activationId": "44794bd6aab74415b4e42a308d880e5b"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActivationId"];
                };
            };
            /** @description No rule is active, so nothing happened */
            readonly 204: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deleteTrigger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example birthday */
                readonly triggerName: components["parameters"]["TriggerName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The trigger as it was */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "birthday",
                     *       "parameters": [
                     *         {
                     *           "key": "place",
                     *           "value": "Berlin"
                     *         }
                     *       ],
                     *       "limits": {},
                     *       "version": "0.0.1",
                     *       "publish": false,
                     *       "annotations": [],
                     *       "rules": {
                     *         "guest/greetings": {
                     *           "action": {
                     *             "path": "guest/tools",
                     *             "name": "hello"
                     *           },
                     *           "status": "active"
                     *         }
                     *       },
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Trigger"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getAllPackages: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
                /**
                 * @description Taken and ignored.
                 * @example true
                 */
                readonly public?: components["parameters"]["Public"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Summaries, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackageList"] | components["schemas"]["PackageCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getPackageByName: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackageWithContents"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly updatePackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Overwrite what exists; creates what does not. Without it an existing name is a conflict.
                 * @example true
                 */
                readonly overwrite?: components["parameters"]["Overwrite"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PackagePut"];
            };
        };
        readonly responses: {
            /** @description The package as stored */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Package"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly deletePackage: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Delete the contents of the package too.
                 * @example true
                 */
                readonly force?: components["parameters"]["Force"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /**
                 * @description Name of a package or of a binding.
                 * @example tools
                 */
                readonly packageName: components["parameters"]["PackageName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The package as it was */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespace": "guest",
                     *       "name": "tools",
                     *       "binding": {},
                     *       "parameters": [
                     *         {
                     *           "key": "language",
                     *           "value": "en"
                     *         }
                     *       ],
                     *       "version": "0.0.1",
                     *       "publish": true,
                     *       "annotations": [
                     *         {
                     *           "key": "description",
                     *           "value": "Odds and ends"
                     *         }
                     *       ],
                     *       "updated": 1700000000000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Package"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["Conflict"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActivations: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Longest list wanted; 0 means the maximum.
                 * @example 30
                 */
                readonly limit?: components["parameters"]["Limit"];
                /**
                 * @description How many to leave out at the start.
                 * @example 0
                 */
                readonly skip?: components["parameters"]["Skip"];
                /**
                 * @description Answer the number of entries, less those skipped, and not the entries.
                 * @example false
                 */
                readonly count?: components["parameters"]["Count"];
                /**
                 * @description Whole records; only for activations, ignored elsewhere, refused together with `count`.
                 * @example false
                 */
                readonly docs?: components["parameters"]["Docs"];
                /**
                 * @description Only activations of `action`, or of `package/action`. Blank is no filter.
                 * @example tools/sort
                 */
                readonly name?: components["parameters"]["ActivationNameFilter"];
                /**
                 * @description Only what started then or later, epoch milliseconds.
                 * @example 1700000000000
                 */
                readonly since?: components["parameters"]["Since"];
                /**
                 * @description Only what started then or earlier, epoch milliseconds.
                 * @example 1700000000000
                 */
                readonly upto?: components["parameters"]["Upto"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Summaries, records with `docs=true`, or with `count=true` their number */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationBriefList"] | components["schemas"]["ActivationList"] | components["schemas"]["ActivationCount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActivationById: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Activation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActivationLogs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The lines: time, stream and text */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "logs": [
                     *         "2023-11-14T22:13:20.001234567Z stdout: Hello World"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActivationLogs"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
    readonly getActivationResult: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of a namespace; `_` is that of the credential.
                 * @example _
                 */
                readonly namespace: components["parameters"]["Namespace"];
                /** @example 44794bd6aab74415b4e42a308d880e5b */
                readonly activationId: components["parameters"]["ActivationIdPath"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Status and result */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "success": true,
                     *       "result": {
                     *         "greeting": "Hello World!"
                     *       },
                     *       "size": 27
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ActivationResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 414: components["responses"]["UriTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["Overloaded"];
        };
    };
}
