import { parseArgs } from 'node:util'
import { type Command, type ExitCode, type Language, type Options, type Terminal, WrongUse } from './command.ts'
import { helpOf, overview } from './help.ts'
import { inEnglish } from './in-english.ts'

const common = {
  json: { type: 'boolean', help: 'Một tài liệu JSON trên đầu ra chuẩn' },
  help: { type: 'boolean', help: 'Cách dùng' },
  lang: { type: 'string', help: 'vi (mặc định) hoặc en' },
  data: { type: 'string', help: 'Thư mục dữ liệu (mặc định ./data)' },
} as const

export type Shell = {
  readonly commands: readonly Command[]
  readonly terminal: (options: {
    readonly dataFolder?: string
    readonly language: Language
    readonly json: boolean
  }) => Terminal
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Finds the command the words call, reads its options, runs it; every failure ends as one sentence and a code. */
export async function runCli(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const command = findCommand(argv, shell.commands)
  if (!command) return explainNothing(argv, shell)
  const language = languageOf(argv)
  try {
    const { args, options } = readOptions(command, argv.slice(command.words.split(' ').length))
    if (!['vi', 'en'].includes(String(options['lang'] ?? 'vi'))) throw new WrongUse('Ngôn ngữ phải là vi hoặc en.')
    if (options['help']) {
      shell.out(helpOf(command, common, language))
      return 0
    }
    refuseSurplus(command, args)
    const dataFolder = typeof options['data'] === 'string' ? { dataFolder: options['data'] } : {}
    return await command.run(shell.terminal({ ...dataFolder, language, json: options['json'] === true }), args, options)
  } catch (error) {
    const sentence = error instanceof WrongUse ? error.message : unusablePath(error)
    if (sentence !== undefined) shell.err(`motcua: ${language === 'en' ? inEnglish(sentence) : sentence}`)
    // Our own fault: told whole, for whoever mends it, and never by the code that says the work was done.
    else shell.err(`motcua: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 2
  }
}

/** Asked before the options are read, so that what is wrong with them is said in the language asked for. */
function languageOf(argv: readonly string[]): Language {
  const [, given] = /(?:^| )--lang[ =](\S+)/.exec(argv.join(' ')) ?? []
  return given === 'en' ? 'en' : 'vi'
}

/** A second file would be left out without a word. */
function refuseSurplus(command: Command, args: readonly string[]): void {
  const taken =
    command.usage
      .slice(command.words.length)
      .split('--')[0]!
      .match(/[A-Z]{2,}/g)?.length ?? 0
  if (args.length > taken)
    throw new WrongUse(`Thừa “${args.slice(taken).join(' ')}”. Cách dùng: motcua ${command.usage}`)
}

/** A folder that cannot be written, or a file where a folder should be, is wrong use; anything else is our own fault. */
function unusablePath(error: unknown): string | undefined {
  const { code, path } = error as Partial<NodeJS.ErrnoException>
  const ofThePath = [
    'EACCES',
    'EPERM',
    'EROFS',
    'EEXIST',
    'ENOTDIR',
    'EISDIR',
    'ENOENT',
    'ENOSPC',
    'ENAMETOOLONG',
  ].includes(code ?? '')
  return ofThePath && path !== undefined ? `Không dùng được đường dẫn ${path} (${code}).` : undefined
}

function findCommand(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands
    .toSorted((a, b) => b.words.length - a.words.length)
    .find((command) => command.words.split(' ').every((word, index) => argv[index] === word))
}

function explainNothing(argv: readonly string[], shell: Shell): ExitCode {
  const asked = argv.includes('--help') || argv.length === 0
  const language = languageOf(argv)
  const unknown = `không có lệnh “${argv.join(' ')}”. Xem: motcua --help`
  if (asked) shell.out(overview(shell.commands, language))
  else shell.err(`motcua: ${language === 'en' ? inEnglish(unknown) : unknown}`)
  return asked ? 0 : 2
}

function readOptions(command: Command, argv: readonly string[]): { args: readonly string[]; options: Options } {
  const known = { ...common, ...command.options }
  try {
    const read = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(known).map(([name, { type }]) => [name, { type }])),
    })
    return { args: read.positionals, options: read.values as Options }
  } catch (error) {
    throw new WrongUse(sentenceOf(error, command))
  }
}

function sentenceOf(error: unknown, command: Command): string {
  const unknown = /'(-[^' ]*)/.exec((error as Error).message)?.[1]
  return unknown
    ? `Không dùng được ${unknown} ở đây. Cách dùng: motcua ${command.usage}`
    : `Cách dùng: motcua ${command.usage}`
}
