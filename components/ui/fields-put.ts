/** What a form is told once scripts have put words back into its fields: unlike typing, browsers do not tell anybody. */
export const fieldsPut = 'fieldsput'
