import manifest from '@/package.json'
import { jsonAnswer, jsonText } from '@/lib/server/answer'
import { openapi } from '@/lib/server/openapi'
import { doors } from './doors'

/** The whole API, described from the schemas that check it. */
export function GET(): Response {
  return jsonAnswer(jsonText(openapi(doors, manifest.version)), 200)
}
