import { channels } from '@/lib/channels'
import { says, type Says } from './says'
import { trialFileSchema, type TrialFile } from './trial-schema'

/** A file of cases as read, or what does not fit in it, one sentence each. */
export type ReadTrial = { file: TrialFile } | { misfits: Says[] }

type Issue = { code?: string; path: PropertyKey[]; message: string; keys?: string[]; values?: unknown[]; errors?: Issue[][]; issues?: Issue[] }

const reasons: Record<string, Says> = {
  'not-a-day': says('不是存在的日期，或者早于 1900 年；应写成 2026-01-31', 'is no day that exists, or lies before 1900; write 2026-01-31'),
  'not-a-time': says('不是时刻，应写成 2026-01-31 22:00:00（at 列表里只写 22:00:00）', 'is no time; write 2026-01-31 22:00:00 (only 22:00:00 in an at list)'),
  'not-a-key': says('代号只能用文字、数字和 . _ -', 'may hold only letters, digits and . _ -'),
  'not-a-number': says('应是数字', 'must be a number'),
  'not-a-cite': says('引用应写成 GBT@2025-02-28 或 ZAGL@2026-01-01 第五十条', 'a citation is written GBT@2025-02-28 or ZAGL@2026-01-01 第五十条'),
  'not-a-log-line': says(
    '看不懂这一行，应写成 2026-01-31 22:00:00 call from 17000001234 to debtor, missed（电话必须写结果：missed 或 answered 60s）',
    'cannot be read; write 2026-01-31 22:00:00 call from 17000001234 to debtor, missed (a call must say how it ended: missed or answered 60s)',
  ),
  'not-a-channel': says(`没有这个渠道，只能是：${channels.map(({ id }) => id).join('、')}`, `is no channel; the channels are ${channels.map(({ id }) => id).join(', ')}`),
  'not-an-event': says('看不懂这个事件，应写成 2026-01-31 received', 'is no event; write 2026-01-31 received'),
  'on-or-days': says('要么写 on（一天），要么写 days（几天）', 'needs either on (one day) or days (several)'),
}
const expected = (values: unknown[]) => values.map(String).join('、')

function sentence(issue: Issue): Says {
  const known = reasons[issue.message]
  if (known) return known
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).join('、')
    return says(`不认识的字段：${keys}`, `unknown field: ${keys}`)
  }
  if (issue.code === 'invalid_key') return reasons[issue.issues?.[0]?.message ?? ''] ?? says('这个字段名不对', 'is no such field')
  if (issue.code === 'invalid_value') return says(`只能是其中之一：${expected(issue.values ?? [])}`, `must be one of: ${expected(issue.values ?? [])}`)
  if (issue.code === 'invalid_type') return says('缺少内容，或写法不对（该写列表、文字还是字段）', 'is missing, or has the wrong shape (list, text or fields)')
  return says('写法不对', 'does not fit')
}

/** The deepest branch of a choice tells most: a map that lacks one field says more than "neither text nor map". */
function told(issue: Issue): Issue[] {
  const branches = (issue.errors ?? []).filter((branch) => branch.length > 0)
  if (issue.code !== 'invalid_union' || branches.length === 0) return [issue]
  const isShape = (branch: Issue[]) => branch.some((one) => one.code === 'invalid_type' && one.path.length === 0)
  const best = branches.find((branch) => !isShape(branch)) ?? branches[0] ?? []
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

/** `第 3 个案例「名称」 situation.log.2` */
function place(path: PropertyKey[], raw: unknown): Says {
  const [first, index, ...rest] = path
  const field = (parts: PropertyKey[]) => parts.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part))).join('.')
  if (first !== 'cases' || typeof index !== 'number') return says(field(path), field(path))
  const cases = (raw as { cases?: { name?: unknown }[] } | null)?.cases
  const name = typeof cases?.[index]?.name === 'string' ? `「${String(cases[index].name)}」` : ''
  return says(`第 ${index + 1} 个案例${name} ${field(rest)}`, `case ${index + 1} ${name} ${field(rest)}`)
}

/** Reads what a YAML parser made of a file. Every misfit names the case and the field. */
export function trialFile(raw: unknown): ReadTrial {
  const read = trialFileSchema.safeParse(raw)
  if (read.success) return { file: read.data }
  const issues = (read.error.issues as unknown as Issue[]).flatMap(told)
  return {
    misfits: issues.map((issue) => {
      const [where, what] = [place(issue.path, raw), sentence(issue)]
      return says(`${where.zh}：${what.zh}`, `${where.en}: ${what.en}`)
    }),
  }
}
