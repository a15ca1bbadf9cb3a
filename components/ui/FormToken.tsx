/** The hidden field every form of a signed-in page carries: the token of the session (see lib/server/form-token). */
export const FormToken = ({ token }: { token: string }) => <input type="hidden" name="_token" value={token} />
