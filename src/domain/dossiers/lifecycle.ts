import type { Role } from '#domain/access/actor.ts'
import { permissions } from '#domain/access/permissions.ts'
import type { LocalEvent } from './event.ts'
import type { PauseKind } from './facts.ts'
import type { DossierStatus } from './status.ts'

/** What can be done to a dossier that has been filed. */
export type DossierStep = Exclude<LocalEvent['kind'], 'submitted'>

const always = ['corrected', 'synchronised'] as const
const underWork = [
  'assigned',
  'supplement-requested',
  'payment-requested',
  'paid',
  'extended',
  'digitised',
  'refused',
  'returned',
  'withdrawn',
] as const

/**
 * The steps each status allows, after the transitions between the national codes (1→2,3,5 · 2→4,5,6,7 · 4→3,5,6,7,8,9 ·
 * 5→4,7,8 · 6→4,7,8 · 8→4 · 9→10). From receipt to the end the applicant may withdraw. What has ended is undone
 * only by a correction, which names who and why.
 */
export const lifecycle: Readonly<Record<DossierStatus, readonly DossierStep[]>> = {
  registered: ['received', 'supplement-requested', 'returned', 'paid', 'digitised', ...always],
  received: [...underWork, ...always],
  'not-accepted': always,
  processing: [...underWork, 'paused', 'finished', 'result-attached', ...always],
  'awaiting-supplement': ['supplement-received', 'paused', 'withdrawn', 'digitised', ...always],
  'awaiting-payment': ['paid', 'paused', 'withdrawn', 'digitised', ...always],
  withdrawn: always,
  stopped: ['resumed', 'withdrawn', ...always],
  processed: ['handed-over', 'result-attached', 'paid', ...always],
  'handed-over': ['result-attached', ...always],
  refused: always,
  paused: ['resumed', 'withdrawn', ...always],
}

/** Whose work each step is. A correction is open to whom the table of permissions names. */
export const stepRoles: Readonly<Record<DossierStep, readonly Role[]>> = {
  received: ['counter'],
  assigned: ['counter', 'processing', 'chairman'],
  'supplement-requested': ['counter', 'processing'],
  'supplement-received': ['counter', 'processing'],
  'payment-requested': ['counter', 'processing'],
  paid: ['counter'],
  paused: ['processing', 'chairman'],
  resumed: ['processing', 'chairman'],
  extended: ['processing', 'chairman'],
  finished: ['processing', 'chairman'],
  'handed-over': ['counter'],
  refused: ['processing', 'chairman'],
  returned: ['counter', 'processing'],
  withdrawn: ['counter'],
  corrected: permissions['dossier.correct'],
  digitised: ['counter', 'processing'],
  'result-attached': ['counter', 'processing', 'chairman'],
  synchronised: ['counter', 'processing', 'admin'],
}

/** Which pause a status stands for. */
export const pauseKindOf: Readonly<Record<DossierStatus, PauseKind | undefined>> = {
  registered: undefined,
  received: undefined,
  'not-accepted': undefined,
  processing: undefined,
  'awaiting-supplement': 'supplement',
  'awaiting-payment': 'payment',
  withdrawn: undefined,
  stopped: 'other',
  processed: undefined,
  'handed-over': undefined,
  refused: undefined,
  paused: 'other',
}
