/** Told to a form whose press was not taken: what it holds is not sent. */
export const unheardEvent = 'anning-unheard'
