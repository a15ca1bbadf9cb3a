import 'server-only'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrintFonts } from './fonts'
import { performed, type LetterResult, type LetterTask } from './letter-tasks'

/** The print thread: bundled to lib/server/workers/letter.mjs, so the fonts lie in the folder beside its own. */
const fonts = new PrintFonts(path.join(path.dirname(fileURLToPath(import.meta.url)), '../fonts'))

const print = (task: LetterTask): Promise<LetterResult> => performed(task, fonts)

export default print
