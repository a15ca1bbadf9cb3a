import { areaField, textField } from '../letter-fields'

/** What a person writes into the one-page summary in their own words. */
export const summaryTexts = { station: textField(60), background: areaField(2000) }
