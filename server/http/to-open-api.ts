import type { ErrorCode } from '../domain/errors.ts'
import { holdersOf } from '../services/caller.ts'
import { type BodySpec, bodyLimit, type Endpoint, requestSchemas, type SchemaName } from './endpoint.ts'
import { components, reference, schemas, titleOf } from './open-api-components.ts'
import { problems } from './problem.ts'
import { sizeInWords } from './read-body.ts'
import { fullPath, takesIdempotencyKey } from './to-router.ts'

/** The OpenAPI 3.1 document of the endpoints: the same table that routes and validates them. */
export function toOpenApi(endpoints: readonly Endpoint[]): {
  components: { schemas: Record<string, unknown>; securitySchemes: object }
  [part: string]: unknown
} {
  const paths: Record<string, Record<string, object>> = {}
  for (const endpoint of endpoints) {
    const path = fullPath(endpoint)
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Waymark',
      version: '1',
      description:
        'A school-improvement framework as versioned rules. Errors are problem documents (RFC 9457); `errors` names every fault with its JSON Pointer: into the body, or below `/query` for a parameter. Academic years are `2017/18`, in a path `2017-18`.',
    },
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: 'waymark-session' } },
      schemas: components(['problem', ...endpoints.flatMap(schemasOf)]),
    },
    security: [{ key: [] }, { session: [] }],
  }
}

function schemasOf(endpoint: Endpoint): SchemaName[] {
  const { schema, minimal } = endpoint.success
  return [...requestSchemas(endpoint), ...[schema, minimal].filter((name) => name !== undefined)]
}

function operation(endpoint: Endpoint): object {
  const { operationId, summary, path, root, access, body } = endpoint
  const parameters = [...pathParameters(path), ...queryParameters(endpoint), ...headerParameters(endpoint)]
  return {
    operationId,
    summary,
    tags: [root ? 'service' : path.split('/')[1]],
    ...(access === 'open' ? { security: [] } : { description: `Needs ${holdersOf([access].flat())}.`, 'x-access': [access].flat() }),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: { description: `At most ${sizeInWords(bodyLimit(endpoint) ?? 0)}.`, ...requestBody(body) } }),
    responses: { ...success(endpoint), ...failures(endpoint) },
  }
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))
}

function queryParameters({ query }: Endpoint): object[] {
  if (query === undefined) return []
  const { properties = {}, required = [] } = schemas.get(query) as { properties?: Record<string, { description?: string }>; required?: string[] }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(schema.description ? { description: schema.description } : {}),
    schema: reference(schema),
  }))
}

function headerParameters(endpoint: Endpoint): object[] {
  const needed = endpoint.errors.includes('revision-required')
  const revision = {
    name: 'If-Match',
    in: 'header',
    required: needed,
    schema: { type: 'string' },
    description: 'The revision the change is based on, in quotation marks.',
  }
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string' },
    description: 'The same key and body answers the same thing.',
  }
  return [...(needed || endpoint.errors.includes('stale-revision') ? [revision] : []), ...(takesIdempotencyKey(endpoint) ? [key] : [])]
}

function requestBody(body: BodySpec): object {
  if (typeof body === 'string') return requestBody({ schema: body })
  if ('schema' in body)
    return { required: !body.optional, content: { [body.type ?? 'application/json']: { schema: reference({ $ref: `${body.schema}.schema.json` }) } } }
  return { required: true, content: { ['stream' in body ? body.stream : body.bytes]: { schema: { type: 'string' } } } }
}

function success({ summary, success: { status, schema, types = [], minimal } }: Endpoint): object {
  const json = schema ? { 'application/json': { schema: reference({ $ref: `${schema}.schema.json` }) } } : {}
  const content = { ...json, ...Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }])) }
  return {
    [status]: {
      description: minimal
        ? `${summary}. To \`Prefer: return=minimal\` the answer is a ${titleOf(`${minimal}.schema.json`)}: id, revision and digest.`
        : summary,
      ...(Object.keys(content).length > 0 ? { content } : {}),
    },
  }
}

function failures(endpoint: Endpoint): object {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of errorsOf(endpoint)) byStatus.set(problems[code].status, [...(byStatus.get(problems[code].status) ?? []), code])
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const responses = [...byStatus].map(([status, codes]) => [
    status,
    {
      description: codes.map((code) => `${code}: ${problems[code].title}`).join('; '),
      ...(status === 429 || status === 503 ? { headers: { 'Retry-After': retryAfter } } : {}),
      content,
    },
  ])
  return { ...Object.fromEntries(responses), 431: { description: 'headers-too-large: the address and headers have more than 16 kB', content } }
}

const retryAfter = { description: 'Seconds to wait before the next attempt, where that is known.', schema: { type: 'integer', minimum: 0 } }

/** The declared errors, and those that follow from who may ask and what is read. */
export function errorsOf(endpoint: Endpoint): ErrorCode[] {
  const { operationId, access, body, errors } = endpoint
  return [
    ...new Set<ErrorCode>([
      'invalid-request',
      ...(operationId === 'readHealth' ? [] : (['store-unavailable'] as const)),
      ...(operationId === 'readHealth' || operationId === 'readReadiness' ? [] : (['misdirected'] as const)),
      ...(access === 'open' ? [] : (['unauthenticated', 'forbidden'] as const)),
      ...(body === undefined ? [] : (['request-timeout', 'too-large', 'unsupported-media-type', 'busy'] as const)),
      ...(takesIdempotencyKey(endpoint) ? (['idempotency-conflict'] as const) : []),
      ...errors,
    ]),
  ]
}
