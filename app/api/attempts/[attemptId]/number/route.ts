import { showNumber } from '@/lib/server/casework/show-number'
import { route } from '@/lib/server/route'

export const POST = route({ permission: 'evidence:read', keepsNoAnswer: true, summary: 'the whole number behind a mask; every look is logged' }, showNumber)
