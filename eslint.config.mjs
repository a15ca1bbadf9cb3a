import { builtinModules } from 'node:module'
import vitals from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import { fileName } from './bin/lint/file-name.mjs'
import { everywhere, pure, pureWithoutTry, withoutTry } from './bin/lint/syntax.mjs'
import { ASIDE, LINE, zones } from './bin/lint/zones.mjs'

const pureFiles = [...[...LINE, ...ASIDE].map((name) => `lib/${name}/**/*.{ts,tsx}`), 'lib/errors.ts']
// next-intl calls this file itself and it reads the request's cookie: the one exception among the pure folders.
const requestConfig = 'lib/i18n/request.ts'
const dataFiles = [
  'lib/law/provisions/**', 'lib/law/violations/**', 'lib/law/lexicon/**', 'lib/law/misadvice.ts', 'lib/channels/**', 'lib/calendar/years/**', 'lib/i18n/**',
  'lib/letters/words/**', 'lib/letters/translation/memory/**', 'lib/letters/translation/law-titles.ts',
]
// Adapters meet the outside world (other people's formats, the network), where failure comes as an exception.
const formatAdapters = 'lib/evidence/imports/**'
const screenAdapters = 'components/**/use-*.{ts,tsx}'

const outside = {
  paths: builtinModules.map((name) => ({ name, message: 'Pure code knows no machine.' })),
  patterns: [{
    group: [
      'node:*', 'next', 'next/*', 'next-auth', 'next-auth/*', 'react', 'react-dom', 'react-dom/*', '@prisma/*', 'prisma', 'pg', 'pdfkit', 'pino', 'server-only',
    ],
    message: 'If it is not in lib/server, it is pure.',
  }],
}

const noFramework = { patterns: [{ group: ['next', 'next/*'], message: 'A use case knows no web framework.' }] }
const made = ['.next', '.cache', 'lib/server/generated', 'lib/server/workers', 'test-results', 'playwright-report', 'public']

const config = [
  { ignores: [...made.map((folder) => `${folder}/**`), 'next-env.d.ts'] },
  ...vitals,
  ...typescript,
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { anning: { rules: { 'file-name': fileName } } },
    rules: {
      'anning/file-name': 'error',
      'import/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: zones() }],
      'no-restricted-syntax': ['error', ...everywhere],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', 3],
      'max-depth': ['error', 2],
      'max-len': ['error', { code: 160, ignoreUrls: true }],
      semi: ['error', 'never'],
      quotes: ['error', 'single', { avoidEscape: true }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'error',
      // The framework's image loader is shut (security): pictures are small previews of our own making.
      '@next/next/no-img-element': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    files: ['app/**', 'components/**', 'lib/server/data/**', 'lib/server/casework/**'],
    rules: { 'no-restricted-syntax': ['error', ...withoutTry] },
  },
  {
    files: pureFiles,
    ignores: [requestConfig],
    rules: {
      'no-restricted-imports': ['error', outside],
      'no-restricted-globals': ['error', 'process', 'fetch', 'Buffer', 'setTimeout', 'setInterval', 'window', 'document', 'performance', 'crypto'],
      'no-restricted-syntax': ['error', ...pureWithoutTry],
    },
  },
  { files: [formatAdapters], rules: { 'no-restricted-syntax': ['error', ...pure] } },
  { files: [screenAdapters], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  { files: ['lib/server/casework/**'], rules: { 'no-restricted-imports': ['error', noFramework] } },
  { files: dataFiles, rules: { 'max-lines': 'off', 'max-len': 'off' } },
  { files: ['bin/**', 'tests/**'], rules: { 'no-console': 'off' } },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off', 'max-len': 'off', 'max-params': 'off' } },
]

export default config
