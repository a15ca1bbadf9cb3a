/** Who may do what: one table. Pure; the server asks it through `allow`, screens to decide what to show. */

export const roles = ['owner', 'coordinator', 'volunteer', 'client', 'witness'] as const
export type Role = (typeof roles)[number]

export const permissions = [
  'case:open', 'case:read', 'case:change', 'evidence:add', 'evidence:read', 'attempt:record', 'finding:read', 'finding:decide', 'ticket:file', 'ticket:read',
  'letter:write', 'letter:issue', 'letter:read', 'package:export', 'channel:read', 'channel:configure', 'token:use', 'member:invite', 'member:list',
  'member:change', 'audit:read', 'store:check', 'stamp:configure', 'session:own', 'witness:ask', 'case:erase', 'case:keep',
  'consent:record', 'office:change',
] as const
export type Permission = (typeof permissions)[number]

const ofClient: Permission[] = [
  'case:read', 'evidence:read', 'evidence:add', 'attempt:record', 'finding:read', 'ticket:read', 'letter:read', 'channel:read', 'session:own',
  'consent:record',
]
const ofVolunteer: Permission[] = [
  ...ofClient, 'case:open', 'case:change', 'finding:decide', 'ticket:file', 'letter:write', 'letter:issue', 'package:export', 'token:use', 'member:list',
  'witness:ask',
]
const ofCoordinator: Permission[] = [
  ...ofVolunteer, 'channel:configure', 'member:invite', 'member:change', 'audit:read', 'store:check', 'case:erase', 'case:keep', 'office:change',
]

const table: Record<Role, ReadonlySet<Permission>> = {
  owner: new Set(permissions),
  coordinator: new Set(ofCoordinator),
  volunteer: new Set(ofVolunteer),
  client: new Set(ofClient),
  // A witness writes one form and comes by a link (lib/server/witness.ts), not by signing in: a member of this role can do nothing else.
  witness: new Set<Permission>(['session:own']),
}

/** Whether a role has a permission; an unknown role has none. */
export const roleMay = (role: string, permission: Permission): boolean => table[role as Role]?.has(permission) ?? false

/** Roles a member may give to someone invited: never more than one's own. */
export const rolesToGive = (role: string): Role[] => {
  if (role === 'owner') return ['owner', 'coordinator', 'volunteer']
  return role === 'coordinator' ? ['volunteer'] : []
}

/** Whether one role decides about members of another: who leaves, who comes back, what they may do. */
export const governs = (role: string, other: string): boolean =>
  role === 'owner' || (role === 'coordinator' && ['volunteer', 'client', 'witness'].includes(other))

const neverByToken: ReadonlySet<Permission> = new Set(['session:own', 'member:invite', 'member:change', 'case:erase'])

/** What a member's API token may do: what the member may, but neither accounts nor further tokens, and nothing that cannot be undone. */
export const tokenMay = (role: string, permission: Permission): boolean =>
  roleMay(role, 'token:use') && roleMay(role, permission) && !neverByToken.has(permission)
