import { refuse } from '#kernel/result.ts'
import type { Actor } from '#domain/access/actor.ts'

export const noRegister = 'Số liệu trực tiếp từ sổ hồ sơ chỉ có ở từng xã, phường, đặc khu.'

/** A province reads what its communes signed; the registers are theirs. */
export function refusedWithoutRegister(actor: Actor) {
  return actor.commune === undefined ? refuse(noRegister) : undefined
}
