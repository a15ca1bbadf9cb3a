/** Stands in the browser's storage from the moment somebody leaves until the server has locked. */
export const leftFlag = 'anning-left'

/** Runs before a private page is painted: what was left without a line stays blank until it is locked. */
export const blankIfLeft = `try{if(localStorage.getItem('${leftFlag}'))document.documentElement.dataset.blank=''}catch{}`
