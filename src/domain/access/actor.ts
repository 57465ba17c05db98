export const roles = ['counter', 'processing', 'reporting', 'chairman', 'admin', 'province', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who acts, and where: every use case and every scope is opened for one. */
export type Actor = {
  readonly accountId: string
  readonly name: string
  readonly role: Role
  /** The commune worked in; undefined only for a province officer. */
  readonly commune?: string
  readonly province: string
}
