import { expect, test } from 'vitest'
import { grades } from '@/lib/evidence/contact-attempt'
import { gradeReasons } from '@/lib/evidence/corroboration'
import { rejectReasons } from '@/lib/evidence/imported-row'
import { formatIds } from '@/lib/evidence/imports'
import en from '@/lib/i18n/messages/en/imports.json'
import zh from '@/lib/i18n/messages/zh-CN/imports.json'

test.each([['zh-CN', zh], ['en', en]])('%s names every format, reason and grade', (_, messages) => {
  expect(Object.keys(messages.formats).sort()).toEqual([...formatIds].sort())
  expect(Object.keys(messages.rejectReasons).sort()).toEqual([...rejectReasons].sort())
  expect(Object.keys(messages.grades).sort()).toEqual([...grades].sort())
  expect(Object.keys(messages.gradeReasons).sort()).toEqual([...gradeReasons].sort())
  expect(Object.keys(messages.missing).sort()).toEqual([...gradeReasons].sort())
})
