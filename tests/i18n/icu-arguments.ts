/** Names of the arguments of an ICU message, read by walking its braces: what follows `{` names an argument, except inside plural and select options. */
export function icuArguments(message: string): string[] {
  const names = new Set<string>()
  walkText(message, 0, names)
  return [...names].sort()
}

function walkText(message: string, start: number, names: Set<string>): number {
  let at = start
  while (at < message.length && message[at] !== '}') at = message[at] === '{' ? walkArgument(message, at + 1, names) : at + 1
  return at
}

function walkArgument(message: string, start: number, names: Set<string>): number {
  const [head = '', name = ''] = /^\s*([\w-]+)\s*/.exec(message.slice(start)) ?? []
  names.add(name)
  let at = start + head.length
  while (at < message.length && message[at] !== '}') at = message[at] === '{' ? walkText(message, at + 1, names) + 1 : at + 1
  return at + 1
}
