/** Every letter there is, one line each. */
export { administrativeReconsiderationEntry } from './administrative-reconsideration'
export { civilComplaintEntry } from './civil-complaint'
export { criminalReconsiderationEntry } from './criminal-reconsideration'
export { criminalReexaminationEntry } from './criminal-reexamination'
export { deletionRequestEntry } from './deletion-request'
export { injunctionRequestEntry } from './injunction-request'
export { lenderComplaintEntry } from './lender-complaint'
export { procuratorateRequestEntry } from './procuratorate-request'
