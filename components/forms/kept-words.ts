/** Sentences around what a form kept: it is back, it waits because the page has changed, or nothing can be kept. */
export type KeptWords = { back: string; drop: string; moved: string; take: string; forget: string; lost: string }

/** From the translator of `ui`. */
export const keptWords = (t: (key: string) => string): KeptWords => ({
  back: t('kept.back'), drop: t('kept.drop'), moved: t('kept.moved'), take: t('kept.take'), forget: t('kept.forget'),
  lost: t('kept.lost'),
})
