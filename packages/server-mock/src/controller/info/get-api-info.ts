import type { ControllerConfig } from '../deps.js'
import type { Handler } from '../handler.js'

/** `GET /api/v1`: build of the API (rest-api 1.4). */
export function getApiInfo({ config }: { readonly config: ControllerConfig }): Handler<'getApiInfo'> {
  const body = {
    description: 'OpenWhisk API',
    api_version: '1.0.0',
    api_version_path: 'v1',
    build: config.build.date,
    buildno: config.build.number,
    swagger_paths: { ui: '/docs', 'api-docs': '/api-docs' },
  } as const
  return () => Promise.resolve({ status: 200, body })
}
