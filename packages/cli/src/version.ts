declare const WSK_VERSION: string | undefined

/** Version of this package; the bundle carries it as a constant. */
export const version: string = typeof WSK_VERSION === 'string' ? WSK_VERSION : 'development'
