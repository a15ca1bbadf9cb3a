'use client'
import type { ComponentProps } from 'react'
import { Button } from './Button'
import { useAtWork } from './use-at-work'

/** The button of a form that only a script can send: it cannot be pressed before that script is there, so that nothing typed is lost or goes elsewhere. */
export const ScriptButton = (props: ComponentProps<typeof Button>) => <Button {...props} disabled={!useAtWork()} />
