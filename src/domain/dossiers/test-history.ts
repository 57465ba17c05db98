import type { Actor, Role } from '#domain/access/actor.ts'
import type { LocalDateTime } from '#kernel/local-time.ts'
import type { Application, DossierEvent, StatedEvent } from './event.ts'
import type { DossierFacts } from './facts.ts'

/** Builders of small histories for tests. */

/** `05-04 08:00` is that moment of 2026. */
export function at(text: string): LocalDateTime {
  return `2026-${text.replace(' ', 'T')}:00` as LocalDateTime
}

export const application: Application = {
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  fieldCode: 'G15-TP08',
  fieldName: 'Hộ tịch',
  channel: 'online',
  feeBearing: false,
}

export function aDossier(changes: Partial<DossierFacts> = {}): DossierFacts {
  return {
    ...application,
    status: 'processing',
    receivedAt: at('05-04 08:00'),
    dueAt: at('05-07 17:00'),
    dueByInstant: false,
    pauses: [],
    payment: 'none',
    componentsDigitised: false,
    eResult: false,
    reused: false,
    ...changes,
  }
}

export function stated(changes: Partial<DossierFacts> = {}, when = '05-20 09:00'): StatedEvent {
  return { kind: 'stated', at: at(when), source: 'Hệ thống tỉnh', facts: aDossier(changes) }
}

export const submitted: DossierEvent = { kind: 'submitted', at: at('05-03 20:00'), application }

export function anActor(role: Role): Actor {
  return { accountId: '1', name: 'Nguyễn Thị Hoa', role, commune: '13504', province: '37' }
}
