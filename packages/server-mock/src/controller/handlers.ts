import { ApiError, type Handlers, type ImplementedOperationId } from '@wsk/contract'
import { deleteAction, deleteActionInPackage } from './actions/delete-action.js'
import { getActionByName, getActionInPackageByName } from './actions/get-action-by-name.js'
import { getActionsInPackage, getAllActions } from './actions/get-all-actions.js'
import { invokeAction, invokeActionInPackage } from './actions/invoke-action.js'
import { updateAction, updateActionInPackage } from './actions/update-action.js'
import { getActivationById } from './activations/get-activation-by-id.js'
import { getActivationLogs } from './activations/get-activation-logs.js'
import { getActivationResult } from './activations/get-activation-result.js'
import { getActivations } from './activations/get-activations.js'
import type { RequestContext } from './context.js'
import type { CallerHandler, Handler } from './handler.js'
import { getApiDocs, getOpenApiDocument, getOpenApiJson } from './info/api-documents.js'
import { disableController } from './info/disable-controller.js'
import { getActivationCount, getActiveActivations } from './info/get-activation-count.js'
import { getApiInfo } from './info/get-api-info.js'
import { getHealthyInvokerCount, getInvokers, getInvokersReady } from './info/get-invokers.js'
import { getDocs, getDocsFile, getOpenApiDocs, getOpenApiDocsFile } from './info/get-docs.js'
import { getMetrics } from './info/get-metrics.js'
import { getServerInfo } from './info/get-server-info.js'
import { optionsApi, optionsOutsideApi } from './info/options.js'
import { ping } from './info/ping.js'
import { getAllNamespaces } from './namespaces/get-all-namespaces.js'
import { getLimitByName, getLimits } from './namespaces/get-limits.js'
import { deletePackage } from './packages/delete-package.js'
import { getAllPackages } from './packages/get-all-packages.js'
import { getPackageByName } from './packages/get-package-by-name.js'
import { updatePackage } from './packages/update-package.js'
import type { ControllerParts } from './parts.js'
import { deleteRule } from './rules/delete-rule.js'
import { getAllRules } from './rules/get-all-rules.js'
import { getRuleByName } from './rules/get-rule-by-name.js'
import { setState } from './rules/set-state.js'
import { updateRule } from './rules/update-rule.js'
import { deleteTrigger } from './triggers/delete-trigger.js'
import { fireTrigger } from './triggers/fire-trigger.js'
import { getAllTriggers } from './triggers/get-all-triggers.js'
import { getTriggerByName } from './triggers/get-trigger-by-name.js'
import { updateTrigger } from './triggers/update-trigger.js'
import { webActionHandlers } from './web/web-action-handlers.js'

/** Every operation of this release; one that is missing, or answers what the contract does not know, does not compile. */
export function createHandlers(parts: ControllerParts): Handlers<RequestContext> {
  return {
    ...openHandlers(parts),
    getAllNamespaces: secured(getAllNamespaces),
    getLimits: secured(getLimits(parts)),
    getLimitByName: secured(getLimitByName),
    getAllActions: secured(getAllActions(parts)),
    getActionsInPackage: secured(getActionsInPackage(parts)),
    getActionByName: secured(getActionByName(parts)),
    updateAction: secured(updateAction(parts)),
    deleteAction: secured(deleteAction(parts)),
    invokeAction: secured(invokeAction(parts)),
    getActionInPackageByName: secured(getActionInPackageByName(parts)),
    updateActionInPackage: secured(updateActionInPackage(parts)),
    deleteActionInPackage: secured(deleteActionInPackage(parts)),
    invokeActionInPackage: secured(invokeActionInPackage(parts)),
    getAllRules: secured(getAllRules(parts)),
    getRuleByName: secured(getRuleByName(parts)),
    updateRule: secured(updateRule(parts)),
    deleteRule: secured(deleteRule(parts)),
    setState: secured(setState(parts)),
    getAllTriggers: secured(getAllTriggers(parts)),
    getTriggerByName: secured(getTriggerByName(parts)),
    updateTrigger: secured(updateTrigger(parts)),
    deleteTrigger: secured(deleteTrigger(parts)),
    fireTrigger: secured(fireTrigger(parts)),
    getAllPackages: secured(getAllPackages(parts)),
    getPackageByName: secured(getPackageByName(parts)),
    updatePackage: secured(updatePackage(parts)),
    deletePackage: secured(deletePackage(parts)),
    getActivations: secured(getActivations(parts)),
    getActivationById: secured(getActivationById(parts)),
    getActivationLogs: secured(getActivationLogs(parts)),
    getActivationResult: secured(getActivationResult(parts)),
  }
}

/** Operations that need no namespace's credentials. */
function openHandlers(parts: ControllerParts) {
  return {
    getServerInfo: getServerInfo(parts),
    ping,
    getInvokers: getInvokers(parts),
    getHealthyInvokerCount: getHealthyInvokerCount(parts),
    getInvokersReady: getInvokersReady(parts),
    getActiveActivations: getActiveActivations(parts),
    getActivationCount: getActivationCount(parts),
    disableController: disableController(parts),
    optionsOutsideApi,
    getApiDocs,
    getApiInfo: getApiInfo(parts),
    getOpenApiDocument,
    getOpenApiJson,
    getDocs,
    getDocsFile,
    getOpenApiDocs,
    getOpenApiDocsFile,
    getMetrics: getMetrics(parts),
    optionsApi,
    ...webActionHandlers(parts),
  } satisfies Partial<Handlers<RequestContext>>
}

/** Refuses a call whose caller is not known; HTTP has seen to that already. */
function secured<O extends ImplementedOperationId>(handler: CallerHandler<O>): Handler<O> {
  return (context, call) => {
    const { identity } = context
    if (identity === undefined) return Promise.reject(new ApiError('unauthorized'))
    return handler({ ...context, identity }, call)
  }
}
