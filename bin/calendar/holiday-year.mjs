// A year of the package chinese-days as a file of lib/calendar/years. Pure: what is read and written is in bin/calendar.mjs.

const dayMs = 86_400_000
const fullNames = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' }
const nextDay = (day) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10)

/** The name in `Spring Festival,春节,3`. */
function nameOf(entry) {
  const name = entry.split(',')[1] ?? entry
  return fullNames[name] ?? name
}

/** The stretches with one more day: it lengthens the last one if it follows it, and brings its name. */
function withDay(found, day, name) {
  const last = found.at(-1)
  if (!last || nextDay(last.to) !== day) return [...found, { names: [name], from: day, to: day }]
  const names = last.names.includes(name) ? last.names : [...last.names, name]
  return [...found.slice(0, -1), { names, from: last.from, to: day }]
}

/** Days off as stretches: days that follow one another are one stretch, with every name among them. */
export function stretches(holidays) {
  const found = Object.keys(holidays).sort().reduce((soFar, day) => withDay(soFar, day, nameOf(holidays[day])), [])
  return found.map(({ names, from, to }) => ({ name: names.join('、'), from, to }))
}

/** The text of lib/calendar/years/<year>.ts. What only a person can say, the notice and the day it was compared with, is left open. */
export function yearFile(year, { holidays, workdays }) {
  const spans = stretches(holidays).map(({ name, from, to }) => `    { name: '${name}', from: '${from}', to: '${to}' },`)
  const makeup = Object.keys(workdays).sort().map((day) => `'${day}'`).join(', ')
  return `import type { HolidayYear } from '../holiday-year'

export const year${year}: HolidayYear = {
  year: ${year},
  holidays: [
${spans.join('\n')}
  ],
  makeupWorkdays: [${makeup}],
  source: { title: 'chinese-days', number: null, ref: null, publishedOn: null, checkedOn: null },
}
`
}

/** The text of lib/calendar/years/index.ts for these years. */
export function indexFile(years) {
  const sorted = [...years].sort((a, b) => a - b)
  const imports = sorted.map((year) => `import { year${year} } from './${year}'`).join('\n')
  return `import type { HolidayYears } from '../holiday-year'
${imports}

/** The arrangements this version knows. When the State Council publishes the next one: \`npm run calendar:update YEAR\`, then compare it with the notice. */
export const holidayYears: HolidayYears = new Map([${sorted.map((year) => `year${year}`).join(', ')}].map((year) => [year.year, year]))
`
}
