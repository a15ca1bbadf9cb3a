/** What the rooms to the right use of the letters. Adding a letter = its file and a line here. */
export { lenderComplaint } from './lender-complaint'
export { summaryAnnex } from './summary-annex'


