/** Offline check of a new password. No rules of composition: length, variety and nothing a stranger would try first. */

const passwordCharactersMin = 12
const differentMin = 6
const worn = [
  'password', 'qwerty', 'qwertyuiop', 'asdfgh', '1q2w3e', 'abc123', 'iloveyou', 'admin', 'letmein', 'welcome', 'woaini', '5201314', '88888888', 'anning',
]

const isRun = (text: string) => {
  const steps = [...text].slice(1).map((character, index) => (character.codePointAt(0) ?? 0) - (text.codePointAt(index) ?? 0))
  return steps.length > 0 && steps.filter((step) => step === steps[0] && Math.abs(step) <= 1).length >= steps.length * 0.7
}

/** What is left of a password when words everyone knows are taken out. */
function withoutWornWords(password: string, own: string): string {
  return [...worn, own].filter((word) => word.length >= 4).reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase())
}

/** Whether a password would be among the first guesses. `email` may be empty. */
export function isObviousPassword(password: string, email: string): boolean {
  const characters = [...password]
  if (characters.length < passwordCharactersMin || new Set(characters).size < differentMin || isRun(password)) return true
  return withoutWornWords(password, email.toLowerCase().split('@')[0] ?? '').length < 6
}
