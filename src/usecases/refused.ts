import { refuse } from '#kernel/result.ts'
import { type Action, can } from '#domain/access/permissions.ts'
import type { Actor } from '#domain/access/actor.ts'

export const notAllowed = 'Tài khoản của bạn không có quyền làm việc này.'

/** The refusal of an actor whose role may not; undefined when it may. */
export function refusedTo(actor: Actor, action: Action) {
  return can(actor, action) ? undefined : refuse(notAllowed)
}
