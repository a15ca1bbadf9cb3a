/** Every letter there is, one line each. */
export { deletionRequestEntry } from './deletion-request'
export { lenderComplaintEntry } from './lender-complaint'
