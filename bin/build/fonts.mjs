// The five faces letters are set in, copied from their packages (206 MB with all weights) into lib/server/fonts (66 MB), with their licence.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FACES = [
  ['noto-serif-sc', '400Regular', 'NotoSerifSC_400Regular.ttf'], ['noto-serif-sc', '700Bold', 'NotoSerifSC_700Bold.ttf'],
  ['noto-serif-sc', '900Black', 'NotoSerifSC_900Black.ttf'], ['noto-sans-sc', '400Regular', 'NotoSansSC_400Regular.ttf'],
  ['noto-sans-sc', '500Medium', 'NotoSansSC_500Medium.ttf'],
]
const LICENCE = ['noto-serif-sc', 'LICENSE_FONT', 'OFL.txt']

function copyIfDifferent(from, to) {
  if (existsSync(to) && statSync(to).size === statSync(from).size) return
  copyFileSync(from, to)
}

/** Puts fonts and licence into lib/server/fonts. */
export function copyFonts(root) {
  const folder = join(root, 'lib/server/fonts')
  mkdirSync(folder, { recursive: true })
  for (const [family, ...path] of FACES) {
    copyIfDifferent(join(root, 'node_modules/@expo-google-fonts', family, ...path), join(folder, path.at(-1)))
  }
  copyIfDifferent(join(root, 'node_modules/@expo-google-fonts', LICENCE[0], LICENCE[1]), join(folder, LICENCE[2]))
}
