import type { Actor, Role } from '#domain/access/actor.ts'
import type { ApiToken } from '#domain/access/api-token.ts'
import { mayRole } from '#domain/access/permissions.ts'
import type { UnitRow } from '#store/territory.ts'

export type TokenPlace = Pick<ApiToken, 'commune' | 'province'>

/** A province officer works for the whole province, whichever of its units is named; others need a commune. */
export function placeOf(unit: UnitRow, role: Role): TokenPlace | undefined {
  if (role === 'province') return { province: unit.parentCode ?? unit.code }
  return unit.parentCode === undefined ? undefined : { commune: unit.code, province: unit.parentCode }
}

/** An administrator of no commune is the command line; others manage what opens their own commune. */
export function mayManageTokens(actor: Actor, place: TokenPlace): boolean {
  if (!mayRole(actor.role, 'account.manage')) return false
  return actor.commune === undefined || actor.commune === place.commune
}

/** The actor in the commune the token opens: its own people find in their trail who made or ended it. */
export function inPlace({ commune: _, ...actor }: Actor, { commune, province }: TokenPlace): Actor {
  return { ...actor, province, ...(commune === undefined ? {} : { commune }) }
}
