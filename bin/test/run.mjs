// A whole test run, or (with paths) only the tests that match.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfStale, makeSources } from '../build/build.mjs'
import { runFolder, throwawayDatabase } from './database.mjs'
import { inTwoLanes } from './lanes.mjs'
import { journeys, staticChecks, vitest } from './steps.mjs'

const isJourney = (path) => path.includes('journeys')

const depth = (deep) => ({ ANNING_TEST_DEEP: deep ? '1' : '' })

async function serverTests(root, { folder, filters, deep, project }) {
  const database = await throwawayDatabase(root, folder)
  try {
    return await vitest(root, { env: { ...database.env, ...depth(deep) }, filters, project })
  } finally {
    await database.stop()
  }
}

/** In two lanes, one for each core: the browser with its server, and the server tests; whichever is free first takes what is left. */
async function everything(root, options) {
  const steps = [
    () => journeys(root, options), () => serverTests(root, { ...options, project: 'apart' }),
    ...staticChecks(root), () => vitest(root, { env: depth(options.deep), project: 'pure' }),
  ]
  return inTwoLanes(steps)
}

async function some(root, options) {
  const browser = options.filters.filter(isJourney)
  const rest = options.filters.filter((path) => !isJourney(path))
  const results = []
  if (rest.length > 0) results.push(await serverTests(root, { ...options, filters: rest }))
  if (browser.length > 0) results.push(await journeys(root, { ...options, filters: browser }))
  return results
}

/**
 * Builds if needed and runs.
 * @param options `{ deep, filters }`: full counts; paths of tests to run alone
 * @returns one `{ name, passed, failed }` per step
 */
export async function runTests(root, { deep, filters }) {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = runFolder()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  if (filters.length === 0 || filters.some(isJourney)) await buildIfStale(root)
  else if (!existsSync(join(root, 'lib/server/generated'))) await makeSources(root)
  return (filters.length > 0 ? some : everything)(root, { folder, deep, filters })
}
