import { describe, expect, it } from 'vitest'
import { changedFields, movedFields, strayFields } from '@/lib/letters/changed-fields'

const read = { contract: '', background: '甲', confidential: 'on', 'edit.2.0': '', 'was.2.0': '第一句', 'edit.2.1': '', 'was.2.1': '第二句' }

describe('what a person changed in a form', () => {
  it('is what differs from how it was read, with the sentence of a wording', () => {
    const { confidential: _unticked, ...rest } = read
    expect(changedFields(read, { ...rest, background: '', 'edit.2.1': '我的' })).toEqual({
      background: '', confidential: '', 'edit.2.1': '我的', 'was.2.1': '第二句',
    })
    expect(changedFields(read, read)).toEqual({})
  })

  it('goes with its sentence into a form whose places have moved', () => {
    const mine = { contract: '1', 'edit.2.1': '我的', 'was.2.1': '第二句' }
    expect(movedFields(mine, { ...read, 'was.2.1': '背景', 'edit.2.2': '', 'was.2.2': '第二句' })).toEqual({ contract: '1', 'edit.2.2': '我的' })
  })

  it('is nobody else’s wording when its sentence is gone', () => {
    const mine = { 'edit.2.0': '我的', 'was.2.0': '第一句', 'edit.2.1': '', 'was.2.1': '第二句' }
    const now = { 'edit.2.0': '', 'was.2.0': '新的一句', 'was.earlier.0': '更早的' }
    expect(movedFields(mine, now)).toEqual({ 'edit.earlier.1': '我的', 'was.earlier.1': '第一句' })
    expect(strayFields(movedFields(mine, now))).toEqual({ 'edit.earlier.1': '我的', 'was.earlier.1': '第一句' })
    expect(strayFields(movedFields(mine, read))).toEqual({})
  })

  it('replaces the wording that the letter already keeps for that sentence', () => {
    const mine = { 'edit.2.0': '我的', 'was.2.0': '第一句' }
    expect(movedFields(mine, { 'was.earlier.0': '第一句' })).toEqual({ 'edit.earlier.0': '我的' })
    expect(strayFields({ contract: '1', 'edit.earlier.0': '我的' })).toEqual({ 'edit.earlier.0': '我的' })
  })

  it('keeps two strays apart', () => {
    const mine = { 'edit.2.0': '我的', 'was.2.0': '第一句', 'edit.2.1': '也是我的', 'was.2.1': '第二句' }
    expect(movedFields(mine, {})).toEqual({ 'edit.earlier.0': '我的', 'was.earlier.0': '第一句', 'edit.earlier.1': '也是我的', 'was.earlier.1': '第二句' })
  })
})
