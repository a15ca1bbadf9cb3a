// Bans by syntax. Later blocks of the flat config replace this rule, so every block states its whole list.

const SERVER_ACTIONS = {
  selector: "ExpressionStatement[directive='use server']",
  message: 'No Server Actions: every write is a route handler made by route().',
}

const RAW_SQL = [
  { selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]', message: 'Use the tagged template $queryRaw / $executeRaw.' },
  { selector: "MemberExpression[object.name='Prisma'][property.name='raw']", message: 'Prisma.raw puts text into SQL; bind a parameter instead.' },
]

const NO_CLOCK = 'Pure code has no clock and no chance: take the day, the instant or the number as an argument.'
const CLOCK = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  "MemberExpression[object.name='Date'][property.name='now']",
  "MemberExpression[object.name='Math'][property.name='random']",
].map((selector) => ({ selector, message: NO_CLOCK }))

const TRY = {
  selector: 'TryStatement',
  message: 'Expected outcomes are return values, refusals are CaseworkError; try belongs to route.ts, adapters and the launcher.',
}

// scrollIntoView, focus and the like answer with a promise in newer browsers; React would call it as the effect's clean-up and the page would fall over.
const BARE_EFFECT = {
  selector: 'CallExpression[callee.name=/^use(Layout)?Effect$/] > ArrowFunctionExpression[expression=true]',
  message: 'Put the body of an effect in braces: whatever it returns is taken for its clean-up.',
}

// A form without a method puts everything typed into the address when no script is there to send it.
const FORM_METHOD = {
  selector: "JSXOpeningElement[name.name='form']:not(:has(JSXAttribute[name.name='method']))",
  message: 'Say the method of a form: without one, what a person types ends up in the address where no script runs.',
}

// A word that stands twice in an address comes as a list, whatever the page says of it.
const TRUSTED_ADDRESS = {
  selector: "TSPropertySignature[key.name='searchParams'] TSTypeReference[typeName.name='Promise']",
  message: 'Take SearchParams and asked() of lib/server/asked: a word that stands twice in an address comes as a list.',
}

export const everywhere = [SERVER_ACTIONS, BARE_EFFECT, FORM_METHOD, TRUSTED_ADDRESS, ...RAW_SQL]
export const withoutTry = [...everywhere, TRY]
export const pure = [...everywhere, ...CLOCK]
export const pureWithoutTry = [...pure, TRY]
