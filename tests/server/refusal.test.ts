import { expect, it } from 'vitest'
import { CaseworkError } from '@/lib/errors'
import { refusalOf } from '@/lib/server/refusal'

const codeOf = (error: unknown) => refusalOf(error)?.code ?? null

it('a database that went away under a request asks to try again, however the driver says it', () => {
  const lost = [
    new Error('Connection terminated unexpectedly'), new Error('x', { cause: new Error('Connection terminated') }), Object.assign(new Error('x'), { code: '57P01' }),
    Object.assign(new Error('x'), { cause: { kind: 'ConnectionClosed' } }), Object.assign(new Error('x'), { meta: { driverAdapterError: { cause: { kind: 'SocketTimeout' } } } }),
    new Error('Client has encountered a connection error and is not queryable'),
  ]
  expect(lost.map(codeOf)).toEqual(lost.map(() => 'busy'))
})

it('what refuses keeps its code, what is a fault of ours has none', () => {
  expect([new CaseworkError('conflict'), Object.assign(new Error('x'), { code: 'P2003' }), Object.assign(new Error('x'), { code: 'ENOSPC' })].map(codeOf)).toEqual(['conflict', 'not-found', 'storage-full'])
  expect([new TypeError('x'), new Error('the Connection terminated'), 'x', null, undefined].map(codeOf)).toEqual([null, null, null, null, null])
})
