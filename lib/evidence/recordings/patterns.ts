import { nameTemplate, type NameTemplate } from './name-template'

/**
 * How phones and recorder apps name call recordings. Data, from specific to general: the first fitting pattern is told, a different answer of a later
 * one makes the name ambiguous.
 */
export type NamingPattern = {
  id: string
  template: string
  confidence: 'high' | 'medium' | 'low'
  /** Asked only when no specific one fits: it takes any name. */
  isGeneral?: boolean
}
export type RecordingPattern = NamingPattern & NameTemplate

/** The recorder of axet lets people choose what stands in a name; these are its own notations of the time, followed by what it can add. */
const axetPatterns = Object.entries({ axet: '{yyyy-MM-dd HH.mm.ss}', 'axet-iso': '{yyyyMMddTHHmmss}', 'axet-unix': '{unix}' }).flatMap(([id, time]) => [
  { id, template: `${time}[ {direction}][ ({number})]`, confidence: 'high' as const },
  { id: `${id}-contact`, template: `${time}[ {direction}] {name} ({number})`, confidence: 'high' as const },
  { id: `${id}-name`, template: `${time}[ {direction}] {name}`, confidence: 'high' as const },
])

export const namingPatterns: readonly NamingPattern[] = [
  { id: 'bcr', template: '{yyyyMMdd_HHmmss.SSS}{zone}[_{direction}][_sim{digits}][_{number}][_{name}]', confidence: 'high' },
  { id: 'miui', template: '{text}@{name}({number}{others}_{yyyyMMddHHmmss}', confidence: 'high' },
  { id: 'miui-no-contact', template: '通话录音@{number}{others}_{yyyyMMddHHmmss}', confidence: 'high' },
  { id: 'huawei', template: '[{name}]@{number}{others}_{yyyyMMddHHmmss}', confidence: 'medium' },
  { id: 'graphene', template: 'CallRecord_{yyyyMMdd-HHmmss}_{number}', confidence: 'high' },
  { id: 'lineage', template: '{number}_{yyMMdd_HHmmssSSS}', confidence: 'high' },
  { id: 'true-phone', template: '{name} ({number}[ {label}]) {yyyy-MM-dd_HHmmss}_{direction}', confidence: 'high' },
  { id: 'lg', template: '{direction}d{yyyyMMddHHmmss}p{number}', confidence: 'medium' },
  { id: 'samsung', template: 'Call recording {name}_{yyMMdd_HHmmss}', confidence: 'medium' },
  { id: 'samsung-zh', template: '通话录音_{yyMMdd_HHmmss}', confidence: 'low' },
  { id: 'samsung-zh-year', template: '通话录音_{yyyyMMdd_HHmmss}', confidence: 'low' },
  { id: 'samsung-zh-name', template: '通话录音 {name}_{yyMMdd_HHmmss}', confidence: 'low' },
  { id: 'iphone', template: '通话录音-{yyyyMMdd-HHmmss}', confidence: 'low' },
  { id: 'oneplus', template: 'REC_{number}_{yyyyMMddHHmmss}', confidence: 'low' },
  { id: 'vivo', template: '{number}_{yyyyMMddHHmmss}', confidence: 'low' },
  { id: 'coloros', template: '{name}-{yyMMddHHmm}', confidence: 'medium' },
  ...axetPatterns,
  { id: 'axet-last', template: '[{direction} ]{name} {yyyy-MM-dd HH.mm.ss}', confidence: 'high' },
  { id: 'huawei-dashes', template: '{name}_{yyyy-MM-dd_HH-mm-ss}', confidence: 'low' },
  { id: 'xiaomi-cut', template: '{text}@{name}_{yyyyMMddHHmmss}', confidence: 'medium', isGeneral: true },
  { id: 'xiaomi', template: '{name}_{yyyyMMddHHmmss}', confidence: 'medium', isGeneral: true },
]

/** Patterns made ready. One whose template has become unreadable is left out: a person's template is checked when it is kept. */
const readyPatterns = (patterns: readonly NamingPattern[]): RecordingPattern[] =>
  patterns.flatMap((pattern) => {
    const { template } = nameTemplate(pattern.template)
    return template ? [{ ...pattern, ...template }] : []
  })

export const recordingPatterns: readonly RecordingPattern[] = readyPatterns(namingPatterns)

/** An office's templates go first: a person who wrote one knows the phone. */
export const patternsWith = (templates: readonly { id: string; template: string }[]): readonly RecordingPattern[] =>
  templates.length === 0 ? recordingPatterns : [...readyPatterns(templates.map((each) => ({ ...each, confidence: 'high' as const }))), ...recordingPatterns]
