import type { Role } from '#domain/access/actor.ts'
import type { Context } from '#usecases/context.ts'

export type Language = 'vi' | 'en'

/** What a command is given: where to write, how to open the database, what time it is. */
export type Terminal = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly isTerminal: boolean
  readonly now: () => Date
  readonly language: Language
  readonly json: boolean
  /** Opens the database of `--data` (or DATABASE_URL) for someone working at the command line. */
  readonly open: (as?: { readonly commune?: string; readonly role?: Role }) => Promise<Session>
  /** Runs the server until it is told to stop. */
  readonly serve: (request: ServeRequest) => Promise<ExitCode>
  readonly loadDemo: () => Promise<ExitCode>
}

export type ServeRequest = { readonly port?: number; readonly demo: boolean }

export type Session = Context & { readonly close: () => Promise<void> }

/** 0 done; 1 done, with errors found or rows rejected; 2 wrong use or unreadable input. */
export type ExitCode = 0 | 1 | 2

export type Options = Readonly<Record<string, string | boolean | undefined>>

export type Command = {
  /** Words that call it: `import dossiers`. */
  readonly words: string
  readonly usage: string
  readonly summary: Readonly<Record<Language, string>>
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: string }>>
  readonly run: (terminal: Terminal, args: readonly string[], options: Options) => Promise<ExitCode>
}

/** A use of the command that cannot be carried out: one clear sentence, exit code 2. */
export class WrongUse extends Error {}

export function requireOption(options: Options, name: string): string {
  const value = options[name]
  if (typeof value !== 'string' || value === '') throw new WrongUse(`Thiếu --${name}.`)
  return value
}

export function requireArgument(args: readonly string[], what: string): string {
  const [first] = args
  if (!first) throw new WrongUse(`Thiếu ${what}.`)
  return first
}

export function optionOf(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
