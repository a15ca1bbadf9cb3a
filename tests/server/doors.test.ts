import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/api/openapi.json/route'
import { doors } from '@/app/api/openapi.json/doors'

const api = path.join(import.meta.dirname, '../../app/api')
/** Open to everyone and without a word about cases: they describe the server itself. */
const undescribed = ['/api/health', '/api/openapi.json']

const paths = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'route.ts')
  .map((file) => `/api/${path.dirname(file).split(path.sep).join('/')}`.replace(/\[(\w+)\]/g, '{$1}'))

describe('the list of doors', () => {
  it('names every route of the API', () => {
    expect(Object.keys(doors).sort()).toEqual(paths.filter((each) => !undescribed.includes(each)).sort())
  })

  it('and every door says who may use it', () => {
    const specs = Object.entries(doors).flatMap(([at, methods]) => Object.entries(methods).map(([method, door]) => [`${method} ${at}`, door.spec] as const))
    expect(specs.filter(([, spec]) => spec === undefined).map(([name]) => name)).toEqual([])
    expect(specs.filter(([, spec]) => (spec.permission === null) !== (spec.kind === 'entrance')).map(([name]) => name)).toEqual([])
    expect(specs.filter(([, spec]) => !spec.summary).map(([name]) => name)).toEqual([])
  })

  it('is described with the schemas that check it', async () => {
    const description = await GET().json()
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths).sort()).toEqual(Object.keys(doors).sort())
    expect(description.paths['/api/sign-in'].post.requestBody.content['application/json'].schema.required).toEqual(['email', 'password'])
    expect(description.paths['/api/tokens'].post['x-permission']).toBe('session:own')
  })
})
