/** The namespace of the platform itself; nobody's code runs in it unasked. */
export const systemNamespace = 'whisk.system'
