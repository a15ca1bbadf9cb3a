import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { faces, type Face, type FontMetrics } from '@/lib/letters/typeset/metrics'
import { PrintFont } from './print-font'

const files: Record<Face, string> = {
  serif: 'NotoSerifSC_400Regular.ttf', serifBold: 'NotoSerifSC_700Bold.ttf', serifBlack: 'NotoSerifSC_900Black.ttf',
  sans: 'NotoSansSC_400Regular.ttf', sansMedium: 'NotoSansSC_500Medium.ttf',
}

/** The print fonts of the process. Each face is read once, when it is first asked for. */
export class PrintFonts implements FontMetrics {
  readonly id = 'noto-sc-0.4.3'
  private readonly loaded = new Map<Face, PrintFont>()

  /** `folder` holds the five TTF files that the build step copies. */
  constructor(private readonly folder: string) {}

  face(face: Face): PrintFont {
    const found = this.loaded.get(face)
    if (found) return found
    const font = new PrintFont(readFileSync(path.join(this.folder, files[face])))
    this.loaded.set(face, font)
    return font
  }

  /** Reads all five faces. */
  load(): void { faces.forEach((face) => this.face(face)) }

  advance(face: Face, codePoint: number): number | null {
    const font = this.face(face)
    const glyph = font.glyph(codePoint)
    return glyph ? glyph.advanceWidth / font.unitsPerEm : null
  }
}
