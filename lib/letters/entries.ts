/** Every letter there is, one line each. */
export { administrativeReconsiderationEntry } from './administrative-reconsideration'
export { criminalReconsiderationEntry } from './criminal-reconsideration'
export { criminalReexaminationEntry } from './criminal-reexamination'
export { deletionRequestEntry } from './deletion-request'
export { lenderComplaintEntry } from './lender-complaint'
export { procuratorateRequestEntry } from './procuratorate-request'
