import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { ReadingLanguage } from '@/lib/letters/translation'
import type { Piece, TranslatedBlock, TranslatedLetter, TranslatedSection } from '@/lib/letters/translation/translated'

/** `isAsked` = a person chose the language, not only their screen; `letter` null = no language is open. */
export type ReadingView = {
  language: ReadingLanguage | null; isAsked: boolean; letter: TranslatedLetter | null; closeHref: string; choices: { language: ReadingLanguage; href: string }[]
}

/** Words of the letter; what stayed Chinese says so to a screen reader, and a person's own wording to everybody. */
function Words({ piece: { runs } }: { piece: Piece }) {
  const t = useTranslations('letters.reading')
  return runs.map(({ text, kind }, at) => {
    if (kind === 'said') return text
    if (kind === 'kept') return <span key={at} lang="zh-CN">{text}</span>
    return (
      <span key={at}>
        <span lang="zh-CN" data-own className="border-b border-dashed border-edge">{text}</span>
        <small className="ml-1.5 text-sm text-ink-3">{t('own')}</small>
      </span>
    )
  })
}

function Table({ head, rows }: { head: Piece[]; rows: Piece[][] }) {
  const cell = 'border-b border-line py-1.5 pr-3 text-left align-top'
  return (
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="min-w-full text-sm [overflow-wrap:normal]">
        {head.length > 0 && (
          <thead>
            <tr>{head.map((piece, at) => <th key={at} scope="col" className={classNames(cell, 'font-bold')}><Words piece={piece} /></th>)}</tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, at) => (
            <tr key={at}>{cells.map((piece, place) => <td key={place} className={cell}><Words piece={piece} /></td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Block({ block }: { block: TranslatedBlock }) {
  switch (block.kind) {
    case 'paragraph': return <p className="whitespace-pre-line"><Words piece={block.piece} /></p>
    case 'list': return (
      <ol className={classNames('grid gap-1.5 pl-6', block.numbered && 'list-decimal')}>
        {block.items.map((piece, at) => <li key={at}><Words piece={piece} /></li>)}
      </ol>
    )
    case 'figure': return <p className="border-l-2 border-edge pl-3 text-sm"><Words piece={block.piece} /></p>
    case 'facts': return <Table head={block.head} rows={block.rows} />
    case 'signature': return <div>{block.lines.map((piece, at) => <p key={at}><Words piece={piece} /></p>)}</div>
    default: return block satisfies never
  }
}

const Blocks = ({ section: { closing, blocks } }: { section: TranslatedSection }) => (
  <>
    {closing.length > 0 && <div>{closing.map((piece, at) => <p key={at}><Words piece={piece} /></p>)}</div>}
    {blocks.map((block, at) => <Block key={at} block={block} />)}
  </>
)

/** A section under its heading, with the Chinese one beside it, so that it is found on the paper; an annex is folded. */
function Section({ section }: { section: TranslatedSection }) {
  const { heading, isAttachment } = section
  if (!heading) return <Blocks section={section} />
  const words = (
    <>
      <Words piece={heading} /> <span lang="zh-CN" className="ml-1 text-sm font-normal text-ink-3">{heading.zh}</span>
    </>
  )
  if (isAttachment) {
    return (
      <details className="rounded-control border border-line px-3">
        <summary className="min-h-target content-center font-bold">{words}</summary>
        <div className="grid gap-3 pb-3"><Blocks section={section} /></div>
      </details>
    )
  }
  return (
    <section className="grid gap-2">
      <h5 className="font-bold">{words}</h5>
      <Blocks section={section} />
    </section>
  )
}

function Letter({ letter, language }: { letter: TranslatedLetter; language: ReadingLanguage }) {
  return (
    <article lang={language} data-reading className="grid min-w-0 gap-4 border-l-2 border-line pl-4 wrap-anywhere">
      <h4 className="font-bold"><Words piece={letter.title} /></h4>
      {letter.salutation && <p><Words piece={letter.salutation} /></p>}
      {letter.sections.map((section, at) => <Section key={at} section={section} />)}
    </article>
  )
}

const look = 'inline-flex min-h-target items-center rounded-full px-3.5'
const chosenLook = 'border-2 border-act bg-act-soft font-bold text-act'

function Choices({ view: { choices, language, closeHref } }: { view: ReadingView }) {
  const t = useTranslations('letters.reading')
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('choose')}>
      {choices.map((choice) => (
        <li key={choice.language}>
          <Link href={choice.href} prefetch={false} scroll={false} lang={choice.language} hrefLang={choice.language}
            aria-current={choice.language === language ? 'true' : undefined}
            className={classNames(look, choice.language === language ? chosenLook : 'border border-edge bg-surface hover:bg-ground')}>
            {t(choice.language)}
          </Link>
        </li>
      ))}
      {language && <li><Link href={closeHref} prefetch={false} scroll={false} className={classNames(look, 'underline')}>{t('close')}</Link></li>}
    </ul>
  )
}

/**
 * The letter in a language of the sender, beside the paper and below it on a phone, where it is folded unless a person asked for it. An aid: only the Chinese
 * text counts.
 */
export function LetterReading({ view }: { view: ReadingView }) {
  const t = useTranslations('letters.reading')
  const { letter, language, isAsked } = view
  return (
    <section id="reading" aria-labelledby="reading-title" className="grid gap-3 print:hidden">
      <h3 id="reading-title" className="font-bold">{t('title')}</h3>
      <Choices view={view} />
      {letter && language && (
        <>
          <p className="text-sm text-ink-2 clauses">{t('note')}{language === 'zh-TW' && ` ${t('converted')}`}</p>
          <details open={isAsked} className="lg:[&::details-content]:[content-visibility:visible] lg:[&::details-content]:block">
            <summary className="min-h-target content-center underline lg:hidden">{t('show')}</summary>
            <Letter letter={letter} language={language} />
          </details>
        </>
      )}
    </section>
  )
}
