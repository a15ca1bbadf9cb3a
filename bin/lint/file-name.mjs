// A file is named for what it holds. These five names hold anything.
const NAMELESS = /(^|[\\/])(utils?|helpers?|misc|common|manager)(\.[^\\/]*)?$/i

export const fileName = {
  meta: { type: 'problem', schema: [], messages: { nameless: 'Name the file for the one thing it holds, not utils, helpers, misc, common or manager.' } },
  create: (context) => ({
    Program(node) {
      const parts = context.filename.slice(context.cwd.length).split(/[\\/]/)
      if (parts.some((part) => NAMELESS.test(part))) context.report({ node, messageId: 'nameless' })
    },
  }),
}
