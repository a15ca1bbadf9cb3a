import type { HolidayYears } from '../holiday-year'
import { year2024 } from './2024'
import { year2025 } from './2025'
import { year2026 } from './2026'

/** The arrangements this version knows. When the State Council publishes the next one: `npm run calendar:update YEAR`, then compare it with the notice. */
export const holidayYears: HolidayYears = new Map([year2024, year2025, year2026].map((year) => [year.year, year]))
