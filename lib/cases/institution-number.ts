/** What an institution calls and writes from under its own name: 95xxx, 106…, 400/800. */
const institution = /^(?:95\d{3,}|106\d{4,}|[48]00\d{7})$/

/** Whether a canonical number is one that institutions publish. Apart from the spelling of numbers: print threads need no plan of numbers. */
export const isInstitutionNumber = (number: string): boolean => institution.test(number)
