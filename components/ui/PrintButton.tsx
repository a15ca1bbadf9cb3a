'use client'
import { Button } from './Button'

/** Prints the page as it stands. */
export const PrintButton = ({ label }: { label: string }) => <Button type="button" look="secondary" icon="printer"
  onClick={() => window.print()}>{label}</Button>
