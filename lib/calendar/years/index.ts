import type { HolidayYears } from '../holiday-year'
import { year2025 } from './2025'
import { year2026 } from './2026'

/** The arrangements this version knows. When the State Council publishes the next one: one file and one entry here. */
export const holidayYears: HolidayYears = new Map([year2025, year2026].map((year) => [year.year, year]))
