// npm run calendar:update YEAR   writes lib/calendar/years/YEAR.ts and its line in index.ts from the installed package chinese-days.
// Exit 0 = written, or the recorded year agrees with the package; 2 = the package does not know the year, or disagrees; 64 = no year was named.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { indexFile, stretches, yearFile } from './calendar/holiday-year.mjs'

const folder = join(import.meta.dirname, '../lib/calendar/years')
const packageFile = createRequire(import.meta.url).resolve('chinese-days/package.json')
const { version } = JSON.parse(readFileSync(packageFile, 'utf8'))

/** What the package knows of a year; null if it does not know it. */
function known(year) {
  const file = join(dirname(packageFile), `dist/years/${year}.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function unknown(year) {
  console.error(`chinese-days ${version} does not know ${year}.
The State Council publishes the arrangement of a year late in the year before. Once it has:
  npm install --save-dev --save-exact chinese-days@latest && npm run calendar:update ${year}
Until then every day counted in ${year} is shown as provisional; nothing has to be done.`)
  return 2
}

/** Whether a recorded file holds the days of the package, and nothing else. */
function agrees(text, { holidays, workdays }) {
  const wanted = [...stretches(holidays).flatMap(({ from, to }) => [from, to]), ...Object.keys(workdays)].sort()
  const found = [...text.slice(0, text.indexOf('source:')).matchAll(/'(\d{4}-\d{2}-\d{2})'/g)].map((match) => match[1]).sort()
  return JSON.stringify(found) === JSON.stringify(wanted)
}

function compare(year, file, days) {
  const same = agrees(readFileSync(file, 'utf8'), days)
  console.log(same
    ? `lib/calendar/years/${year}.ts is recorded and agrees with chinese-days ${version}.`
    : `lib/calendar/years/${year}.ts differs from chinese-days ${version}. Compare both with the notice of the State Council; nothing was changed.`)
  return same ? 0 : 2
}

function write(year, file, days) {
  writeFileSync(file, yearFile(year, days))
  const years = readdirSync(folder).filter((name) => /^\d{4}\.ts$/.test(name)).map((name) => Number(name.slice(0, 4)))
  writeFileSync(join(folder, 'index.ts'), indexFile(years))
  console.log(`wrote lib/calendar/years/${year}.ts and its line in index.ts, from chinese-days ${version}.
Now a person compares every day with the notice of the State Council (国务院办公厅关于${year}年部分节假日安排的通知) and fills in \`source\`:
title, number, ref (its address on gov.cn), publishedOn, and checkedOn (today). Until checkedOn is filled in the year stays provisional
and tests/calendar fails. Then: npx vitest run tests/calendar`)
  return 0
}

function main([year]) {
  if (!/^\d{4}$/.test(year ?? '')) {
    console.error('npm run calendar:update YEAR, for example: npm run calendar:update 2027')
    return 64
  }
  const days = known(year)
  if (!days) return unknown(year)
  const file = join(folder, `${year}.ts`)
  return existsSync(file) ? compare(year, file, days) : write(year, file, days)
}

process.exit(main(process.argv.slice(2)))
