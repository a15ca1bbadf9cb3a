'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'

type Layer = { open: boolean; onClose: () => void; title: string; closeLabel: string; children: ReactNode; actions?: ReactNode }

const edges = {
  dialog: 'm-auto w-[min(32rem,calc(100vw-2.5rem))] rounded-card p-6',
  sheet: 'mx-auto mb-0 mt-auto w-full max-w-160 rounded-t-sheet p-5 pb-8 lg:me-0 lg:ms-auto lg:mt-0 lg:h-dvh lg:max-h-dvh lg:w-side lg:rounded-none',
}

function NativeLayer({ open, onClose, title, closeLabel, children, actions, shape }: Layer & { shape: keyof typeof edges }) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = box.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog ref={box} onClose={onClose} aria-label={title} className={classNames('rise max-h-[90dvh] overflow-y-auto bg-raised text-ink shadow-float',
      edges[shape])}>
      <div className="flex items-start gap-4">
        <h2 className="flex-1 text-xl font-bold">{title}</h2>
        <button type="button" onClick={onClose} className="grid size-10 place-items-center rounded-full hover:bg-sunken"><Icon name="close"
          label={closeLabel} /></button>
      </div>
      <div className="mt-3 grid gap-4">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap justify-end gap-3">{actions}</div>}
    </dialog>
  )
}
/** From below on phones, from the side at the desk. */
export const Sheet = (props: Layer) => <NativeLayer {...props} shape="sheet" />
