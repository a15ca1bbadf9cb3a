import type { ComponentProps } from 'react'
import { buttonClass, Inside, type Shape } from './Button'

/** A file to take along. A plain link: the framework would first ask for it as if it were a page. */
export function FileLink({ look, size, icon = 'download', className, children, ...rest }: ComponentProps<'a'> & Shape) {
  return <a download {...rest} className={buttonClass({ look, size, className })}><Inside icon={icon}>{children}</Inside></a>
}
