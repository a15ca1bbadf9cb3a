import { jsonAnswer, jsonText } from '@/lib/server/answer'
import { health } from '@/lib/server/health'

/** For the launcher, container health checks and people; open to everyone, says nothing about cases. */
export async function GET(): Promise<Response> {
  const state = await health()
  return jsonAnswer(jsonText(state), state.ok ? 200 : 503)
}
