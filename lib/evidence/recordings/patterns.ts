import type { AtPrecision } from '../contact-attempt'

/**
 * How phones and recorder apps name call recordings. Data, from specific to general: the first fitting pattern is told, a different answer of a later
 * one makes the name ambiguous. Named groups: `number`, `name`, `stamp` (digits in the order of `digits`), `zone` (±HHmm), `direction`.
 */
export type RecordingPattern = {
  id: string
  form: RegExp
  digits: 'yyyyMMddHHmmss' | 'yyMMddHHmmss' | 'yyMMddHHmm' | 'yyMMddHHmmssSSS' | 'yyyyMMddHHmmssSSS'
  precision: AtPrecision
  confidence: 'high' | 'medium' | 'low'
  /** The general forms take any name; they are not asked when a specific one fits. */
  isGeneral?: boolean
}

export const recordingPatterns: readonly RecordingPattern[] = [
  {
    id: 'bcr', digits: 'yyyyMMddHHmmssSSS', precision: 'ms', confidence: 'high',
    form: /^(?<stamp>\d{8}_\d{6}\.\d{3})(?<zone>[+-]\d{4})_(?<direction>in|out)(?:_sim\d+)?_(?<number>\+?[\d*#]{3,})(?:_(?<name>.+))?$/,
  },
  {
    id: 'miui', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high',
    form: /^[^@]+@(?<name>.*?)\((?<number>[\dps]{3,})(?:\)|_.*\)|_[^)]*)?_(?<stamp>\d{14})$/,
  },
  {
    id: 'miui-no-contact', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high',
    form: /^通话录音@(?<number>\+?[\d ]{3,})_(?<stamp>\d{14})$/,
  },
  {
    id: 'huawei', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium',
    form: /^(?<name>[^@]*)@(?<number>\+?[\d ]{3,})_(?<stamp>\d{14})$/,
  },
  {
    id: 'graphene', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high',
    form: /^CallRecord_(?<stamp>\d{8}-\d{6})_(?<number>\+?\d{3,})$/,
  },
  {
    id: 'lineage', digits: 'yyMMddHHmmssSSS', precision: 'ms', confidence: 'high',
    form: /^(?<number>\+?\d{3,})_(?<stamp>\d{6}_\d{9})$/,
  },
  {
    id: 'true-phone', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'high',
    form: /^(?<name>.+?) ?\((?<number>\+?[\d -]{3,})(?: [^)]*)?\) (?<stamp>\d{4}-\d{2}-\d{2}_\d{6})_(?<direction>in|out)$/,
  },
  {
    id: 'lg', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium',
    form: /^(?<direction>[01])d(?<stamp>\d{14})p(?<number>\d{3,})$/,
  },
  {
    id: 'samsung', digits: 'yyMMddHHmmss', precision: 'second', confidence: 'medium',
    form: /^Call recording (?<name>.+?)_(?<stamp>\d{6}_\d{6})$/i,
  },
  {
    id: 'samsung-zh', digits: 'yyMMddHHmmss', precision: 'second', confidence: 'low',
    form: /^通话录音[_ ]?(?<name>.*?)_(?<stamp>\d{6}_\d{6})$/,
  },
  {
    id: 'iphone', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low',
    form: /^通话录音-(?<stamp>\d{8}-\d{6})$/,
  },
  {
    id: 'oneplus', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low',
    form: /^REC_(?<number>\+?\d{3,})_(?<stamp>\d{14})$/,
  },
  {
    id: 'vivo', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low',
    form: /^(?<number>\+?\d{3,})_(?<stamp>20\d{12})$/,
  },
  {
    id: 'coloros', digits: 'yyMMddHHmm', precision: 'minute', confidence: 'medium',
    form: /^(?<name>.+)-(?<stamp>\d{10})$/,
  },
  {
    id: 'huawei-dashes', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'low',
    form: /^(?<name>.+)_(?<stamp>\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2})$/,
  },
  {
    id: 'xiaomi', digits: 'yyyyMMddHHmmss', precision: 'second', confidence: 'medium', isGeneral: true,
    form: /^(?<name>.+)_(?<stamp>20\d{12})$/,
  },
]
