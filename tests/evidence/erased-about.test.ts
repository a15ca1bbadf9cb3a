import { expect, it } from 'vitest'
import { aboutWithout } from '@/lib/evidence/erased-about'
import { caseFacts } from '../makers/case-file'

const facts = { ...caseFacts(), contacts: [] }
const gone = { key: 'aunt', phones: ['19900001777'], shell: 'gone-1', facts }

it.each([
  ['their phone goes, however it is written', { phoneOf: '+86 199 0000 1777', changedAt: 5 }, { changedAt: 5 }],
  ['who was reached is the one who stands for them', { recipient: 'aunt', account: 'x' }, { recipient: 'gone-1', account: 'x' }],
  ['both', { phoneOf: '19900001777', recipient: 'aunt' }, { recipient: 'gone-1' }],
  ['somebody else’s phone stays', { phoneOf: '19900001888', recipient: 'aunt' }, { phoneOf: '19900001888', recipient: 'gone-1' }],
  ['somebody else who was reached stays', { phoneOf: '19900001777', recipient: 'friend' }, { recipient: 'friend' }],
  ['what does not name them stays as it is', { phoneOf: '19900001888', recipient: 'friend' }, null],
  ['nothing said', {}, null],
])('%s', (_, about, left) => {
  expect(aboutWithout(about, gone)).toEqual(left)
})

it('leaves nothing of who was reached where nothing stands for them', () => {
  expect(aboutWithout({ recipient: 'aunt' }, { ...gone, shell: null })).toEqual({})
})

it('keeps a number that somebody who stays has too', () => {
  const shared = { ...gone, facts: { ...facts, contacts: [{ key: 'uncle', name: '叔', relation: '', phones: ['199 0000 1777'] }] } }
  expect(aboutWithout({ phoneOf: '19900001777' }, shared)).toBeNull()
})
