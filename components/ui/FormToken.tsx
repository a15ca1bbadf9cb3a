/**
 * The hidden fields of a form on a signed-in page: the token of the session (see lib/server/form-token). `once` = a key of this very form: sending it twice
 * does what sending it once does.
 */
export function FormToken({ token, once }: { token: string; once?: string }) {
  return (
    <>
      <input type="hidden" name="_token" value={token} />
      {once && <input type="hidden" name="_key" value={once} />}
    </>
  )
}
