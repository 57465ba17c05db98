import type { Actor, Role } from './actor.ts'

/** Who may do what: the one table. A page, a use case and the navigation all ask it through `can`. */
export const permissions = {
  'unit.read': ['counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor'],
  'procedure.read': ['counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor'],
  'procedure.manage': ['reporting', 'admin'],
  'calendar.read': ['counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor'],
  'calendar.manage': ['admin'],
  'dossier.list': ['counter', 'processing', 'reporting', 'chairman', 'auditor'],
  'dossier.read': ['counter', 'processing', 'reporting', 'chairman', 'auditor'],
  'dossier.import': ['reporting'],
  'dossier.correct': ['processing', 'reporting'],
  'dossier.export': ['reporting', 'chairman', 'auditor'],
  'mapping.manage': ['reporting', 'admin'],
  'summary.import': ['reporting'],
  'summary.read': ['reporting', 'chairman', 'auditor'],
  'report.read': ['reporting', 'chairman', 'province', 'auditor'],
  'report.draft': ['reporting'],
  'report.type-in': ['reporting'],
  'report.check': ['reporting', 'chairman'],
  'report.approve': ['chairman'],
  'report.sign': ['chairman'],
  'report.correct': ['reporting', 'chairman'],
  'report.export': ['reporting', 'chairman', 'province', 'auditor'],
  'finding.read': ['reporting', 'chairman', 'province', 'auditor'],
  'finding.waive': ['reporting', 'chairman'],
  'province.rollup': ['province'],
  'account.manage': ['admin'],
  'settings.read': ['reporting', 'chairman', 'admin', 'auditor'],
  'settings.manage': ['admin'],
  'audit.read': ['chairman', 'admin', 'auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions
export const actions = Object.keys(permissions) as readonly Action[]

/** Where the thing acted on lies; nothing said means the actor's own area. */
export type Place = { readonly commune?: string; readonly province?: string }

/** The role allows it, and the thing lies in the actor's own commune, or province for a province officer. */
export function can(actor: Actor, action: Action, place: Place = {}): boolean {
  return mayRole(actor.role, action) && reaches(actor, place)
}

export function mayRole(role: Role, action: Action): boolean {
  const allowed: readonly Role[] = permissions[action]
  return allowed.includes(role)
}

function reaches(actor: Actor, place: Place): boolean {
  if (place.province !== undefined && place.province !== actor.province) return false
  if (place.commune === undefined) return true
  // A commune's province is not written in its code: a province officer must be shown to be in the same province.
  if (actor.commune === undefined) return actor.role === 'province' && place.province === actor.province
  return place.commune === actor.commune
}
