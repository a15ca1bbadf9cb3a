import 'server-only'
import type { Stamp } from '../data/anchors'
export const allowedAuthorities = (): string[] => []
export const timestampFrom = async (_url: string, _root: string): Promise<Stamp | null> => null
