/**
 * Ways that open without an event of the ticket, offered as next steps with a date, never as running clocks:
 * reconsideration after silence runs from the end of the limit the body had (实施条例 art. 24, recorded from 2026-07-01);
 * after an answer one disagrees with, from knowing of it; court without reconsideration within 6 months (行政诉讼法 art. 46);
 * court after a reconsideration that stayed silent within 15 days (art. 45).
 */
export const remedyLengths = {
  reconsiderationDays: 60, silenceRecordedFrom: '2026-07-01', courtMonths: 6, courtAfterSilenceDays: 15,
} as const
