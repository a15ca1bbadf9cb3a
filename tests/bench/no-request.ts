/** In place of next/headers, which only the framework can load: a bench calls use cases, and no request is under way. */
const nobody = (): never => { throw new Error('no request is under way') }
export const [cookies, headers] = [nobody, nobody]
