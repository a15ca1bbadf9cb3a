// Import direction, computed from the order in which a complaint is told: each folder may import what stands left of it.

export const LINE = ['calendar', 'cases', 'evidence', 'law', 'channels', 'tickets', 'letters']
/** Pure folders beside the line: they import nothing of it and may be imported by all of it. */
export const ASIDE = ['office', 'i18n']

const folder = (name) => `./lib/${name}`
const impure = ['./lib/server', './app', './components']

function lineZone(name, place) {
  const message = 'Imports go left: calendar → cases → evidence → law → channels → tickets → letters; nothing pure imports lib/server, app or components.'
  return { target: folder(name), from: [...LINE.slice(place + 1).map(folder), ...impure], message }
}

/** Zones for `import/no-restricted-paths`. */
export function zones() {
  const aside = [...ASIDE.map(folder), './lib/errors.ts']
  return [
    ...LINE.map(lineZone),
    { target: aside, from: [...LINE.map(folder), ...impure], message: 'lib/office, lib/i18n and lib/errors.ts import nothing of the line.' },
    { target: './components', from: ['./lib/server', './app'], message: 'Components take props; they never fetch or authorise.' },
    { target: './components/ui', from: LINE.map(folder), message: 'components/ui knows no domain word.' },
    { target: './app', from: ['./lib/server/db.ts', './lib/server/generated'], message: 'Pages and routes read through lib/server/data.' },
    { target: './lib/server', from: ['./app', './components'], message: 'lib/server knows no screen.' },
    { target: './lib/server/casework', from: ['./lib/server/db.ts', './lib/server/generated'], message: 'A use case writes through lib/server/data.' },
  ]
}
