import 'server-only'
import * as z from 'zod/mini'
import { errorCodes } from '@/lib/errors'
import type { Door, DoorSpec } from './door'

type Methods = Partial<Record<'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Door>>
/** Every door of the API by path (`/api/cases/{caseId}`). */
export type Doors = Record<string, Methods>

const schemaOf = (schema: z.core.$ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
const content = (type: string, schema: unknown) => ({ content: { [type]: { schema } } })

const problemSchema = {
  type: 'object', required: ['code', 'status', 'title'],
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { enum: [...errorCodes, 'unexpected'] },
    fields: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } } } },
  },
}

function requestBody(spec: DoorSpec) {
  if (spec.kind === 'upload') return { required: true, ...content('multipart/form-data', { type: 'object' }) }
  return spec.body ? { required: true, ...content('application/json', schemaOf(spec.body, 'input')) } : undefined
}

function parameters(path: string, spec: DoorSpec) {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, schema: { type: 'string', ...(/id$/i.test(name) && { format: 'uuid' }) } }))
  const inPath = named.map(({ name, schema }) => ({ name, in: 'path', required: true, schema }))
  const query = spec.query ? (schemaOf(spec.query, 'input') as { properties?: Record<string, unknown> }).properties ?? {} : {}
  const inQuery = Object.entries(query).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
  const writes = spec.kind === 'route' || spec.kind === 'upload'
  const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }
  return [...inPath, ...inQuery, ...(writes ? [key] : [])]
}

function operation(path: string, { spec }: Door) {
  const answer = spec.answer ? content('application/json', schemaOf(spec.answer, 'output')) : {}
  return {
    summary: spec.summary, parameters: parameters(path, spec), requestBody: requestBody(spec), 'x-permission': spec.permission,
    security: spec.permission ? [{ bearer: [] }, { session: [] }] : [],
    responses: {
      [spec.status ?? 200]: { description: 'OK', ...answer },
      default: { description: 'Problem', ...content('application/problem+json', problemSchema) },
    },
  }
}

const description = 'Keys of respondents and contacts (r1, c1, …) are words of this API, kept in the clear unlike names and numbers: a key should be no name.'

/** OpenAPI 3.1 of the doors, from the same schemas they check with. */
export function openapi(doors: Doors, version: string) {
  const paths = Object.entries(doors).map(([path, methods]) => {
    const operations = Object.entries(methods).map(([method, door]) => [method.toLowerCase(), operation(path, door)])
    return [path, Object.fromEntries(operations)]
  })
  return {
    openapi: '3.1.0', info: { title: 'Anning', version, description },
    paths: Object.fromEntries(paths),
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' }, session: { type: 'apiKey', in: 'cookie', name: 'anning-session' } } },
  }
}
