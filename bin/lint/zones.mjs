// Import direction, computed from the order in which a complaint is told: each folder may import what stands left of it.

export const LINE = ['calendar', 'cases', 'evidence', 'law', 'channels', 'tickets', 'letters']
/** Pure folders beside the line. lib/office imports nothing of it; lib/i18n joins the words of its registries to the message files. */
export const ASIDE = ['office', 'i18n']

const folder = (name) => `./lib/${name}`
const impure = ['./lib/server', './app', './components']

function lineZone(name, place) {
  const message = 'Imports go left: calendar → cases → evidence → law → channels → tickets → letters; nothing pure imports lib/server, app or components.'
  return { target: folder(name), from: [...LINE.slice(place + 1).map(folder), './lib/i18n', ...impure], message }
}

/** Zones for `import/no-restricted-paths`. */
export function zones() {
  const aside = [folder('office'), './lib/errors.ts']
  const wordless = LINE.filter((name) => !['law', 'channels', 'letters'].includes(name))
  return [
    ...LINE.map(lineZone),
    { target: aside, from: [...LINE.map(folder), ...impure], message: 'lib/office and lib/errors.ts import nothing of the line.' },
    { target: folder('i18n'), from: wordless.map(folder).concat(impure), message: 'lib/i18n reads the words of law, channels and letters, nothing else.' },
    { target: './components', from: ['./lib/server', './app'], message: 'Components take props; they never fetch or authorise.' },
    { target: './components/ui', from: LINE.map(folder), message: 'components/ui knows no domain word.' },
    { target: './app', from: ['./lib/server/db.ts', './lib/server/generated'], message: 'Pages and routes read through lib/server/data.' },
    { target: './lib/server', from: ['./app', './components'], message: 'lib/server knows no screen.' },
    { target: './lib/server/casework', from: ['./lib/server/db.ts', './lib/server/generated'], message: 'A use case writes through lib/server/data.' },
  ]
}
