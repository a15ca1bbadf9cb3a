import type { AtPrecision } from '../contact-attempt'

/**
 * How phones and recorder apps name call recordings. Data, from specific to general: the first fitting pattern is told, a different answer of a later
 * one makes the name ambiguous. Named groups: `number`, `name`, `stamp` (digits in the order of `digits`), `zone` (±HHmm), `direction`.
 */
export type RecordingPattern = {
  id: string; form: RegExp; digits: 'yyyyMMddHHmmss' | 'yyMMddHHmmss' | 'yyMMddHHmm' | 'yyMMddHHmmssSSS' | 'yyyyMMddHHmmssSSS'; precision: AtPrecision
  confidence: 'high' | 'medium' | 'low'
  /** The general forms take any name; they are not asked when a specific one fits. */
  isGeneral?: boolean
}

export const recordingPatterns: readonly RecordingPattern[] = [
  {
    id: 'bcr', form: /^(?<stamp>\d{8}_\d{6}\.\d{3})(?<zone>[+-]\d{4})_(?<direction>in|out)(?:_sim\d+)?_(?<number>\+?[\d*#]{3,})(?:_(?<name>.+))?$/, digits: 'yyyyMMddHHmmssSSS',
    precision: 'ms', confidence: 'high',
  },
  { id: 'miui', form: /^[^@]+@(?<name>.*?)\((?<number>[\dps]{3,})(?:\)|_.*\)|_[^)]*)?_(?<stamp>\d{14})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high' },
  { id: 'miui-no-contact', form: /^通话录音@(?<number>\+?[\d ]{3,})_(?<stamp>\d{14})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high' },
  { id: 'huawei', form: /^(?<name>[^@]*)@(?<number>\+?[\d ]{3,})_(?<stamp>\d{14})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium' },
  { id: 'graphene', form: /^CallRecord_(?<stamp>\d{8}-\d{6})_(?<number>\+?\d{3,})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high' },
  { id: 'lineage', form: /^(?<number>\+?\d{3,})_(?<stamp>\d{6}_\d{9})$/, digits: 'yyMMddHHmmssSSS', precision: 'ms', confidence: 'high' },
  { id: 'true-phone', form: /^(?<name>.+?) ?\((?<number>\+?[\d -]{3,})(?: [^)]*)?\) (?<stamp>\d{4}-\d{2}-\d{2}_\d{6})_(?<direction>in|out)$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high' },
  { id: 'lg', form: /^(?<direction>[01])d(?<stamp>\d{14})p(?<number>\d{3,})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium' },
  { id: 'samsung', form: /^Call recording (?<name>.+?)_(?<stamp>\d{6}_\d{6})$/i, digits: 'yyMMddHHmmss', precision: 'second', confidence: 'medium' },
  { id: 'samsung-zh', form: /^通话录音[_ ]?(?<name>.*?)_(?<stamp>\d{6}_\d{6})$/, digits: 'yyMMddHHmmss', precision: 'second', confidence: 'low' },
  { id: 'iphone', form: /^通话录音-(?<stamp>\d{8}-\d{6})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low' },
  { id: 'oneplus', form: /^REC_(?<number>\+?\d{3,})_(?<stamp>\d{14})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low' },
  { id: 'vivo', form: /^(?<number>\+?\d{3,})_(?<stamp>20\d{12})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low' },
  { id: 'coloros', form: /^(?<name>.+)-(?<stamp>\d{10})$/, digits: 'yyMMddHHmm', precision: 'minute', confidence: 'medium' },
  { id: 'huawei-dashes', form: /^(?<name>.+)_(?<stamp>\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low' },
  { id: 'xiaomi', form: /^(?<name>.+)_(?<stamp>20\d{12})$/, digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium', isGeneral: true },
]
