// A reader of one page in a process of its own: asks again and again, five milliseconds apart. node page-client.mjs URL COUNT; prints the milliseconds as JSON.
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

const [url, count] = [process.argv[2], Number(process.argv[3])]
const agent = new http.Agent({ keepAlive: true })

const asked = () => new Promise((resolve, reject) => {
  const start = performance.now()
  http.get(url, { agent }, (answer) => answer.resume().once('end', () => resolve(performance.now() - start))).once('error', reject)
})

const taken = []
for (let at = 0; at < count; at += 1) {
  taken.push(await asked())
  await pause(5)
}
agent.destroy()
console.log(JSON.stringify(taken))
