// npm run --silent token [-- --data DIR]: prints an API token for programs, made by the personal install that runs on this data.
import { join } from 'node:path'
import { holder, isAlive } from './launcher/claim.mjs'
import { leaveToken } from './launcher/launch-token.mjs'
import { checkNode } from './launcher/node-version.mjs'
import { options } from './launcher/options.mjs'
import { asRefusal, Refusal } from './launcher/refusal.mjs'
import { sayRefusal } from './launcher/words.mjs'

function runningOn(data) {
  const record = holder(join(data, 'running.json'))
  if (!record?.port || !isAlive(record)) throw new Refusal('not-running', { data })
  return `http://127.0.0.1:${record.port}`
}

async function post(origin, path, { body, cookie }) {
  const headers = { 'Content-Type': 'application/json', Origin: origin, ...(cookie ? { Cookie: cookie } : {}) }
  const answer = await fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body), redirect: 'manual' })
  if (answer.status === 423) throw new Refusal('vault-locked')
  if (answer.status >= 400) throw new Refusal('token', { detail: `${path} ${answer.status}` })
  return answer
}

/** Signs in with a launch link of its own, makes the token, and signs out again. */
async function makeToken(data) {
  const origin = runningOn(data)
  const opened = await post(origin, '/api/open', { body: { token: leaveToken(data) } })
  const cookie = opened.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ')
  const { token } = await (await post(origin, '/api/tokens', { cookie, body: { label: 'npm run token' } })).json()
  await post(origin, '/api/sign-out', { cookie, body: {} })
  return token
}

async function main() {
  checkNode()
  const { data } = options(process.argv.slice(2))
  console.log(await makeToken(data))
}

await main().catch((error) => {
  sayRefusal(asRefusal(error, 'token'))
  process.exit(1)
})
