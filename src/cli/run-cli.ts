import { parseArgs } from 'node:util'
import { type Command, type ExitCode, type Language, type Options, type Terminal, WrongUse } from './command.ts'
import { helpOf, overview } from './help.ts'

const common = {
  json: { type: 'boolean', help: 'Một tài liệu JSON trên đầu ra chuẩn' },
  help: { type: 'boolean', help: 'Cách dùng' },
  lang: { type: 'string', help: 'vi (mặc định) hoặc en' },
  data: { type: 'string', help: 'Thư mục dữ liệu (mặc định ./data)' },
} as const

export type Shell = {
  readonly commands: readonly Command[]
  readonly terminal: (options: { readonly dataFolder?: string; readonly language: Language; readonly json: boolean }) => Terminal
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Finds the command the words call, reads its options, runs it; every failure ends as one sentence and a code. */
export async function runCli(argv: readonly string[], shell: Shell): Promise<ExitCode> {
  const command = findCommand(argv, shell.commands)
  if (!command) return explainNothing(argv, shell)
  try {
    const { args, options } = readOptions(command, argv.slice(command.words.split(' ').length))
    const language: Language = options['lang'] === 'en' ? 'en' : 'vi'
    if (options['help']) {
      shell.out(helpOf(command, common, language))
      return 0
    }
    const dataFolder = typeof options['data'] === 'string' ? { dataFolder: options['data'] } : {}
    return await command.run(shell.terminal({ ...dataFolder, language, json: options['json'] === true }), args, options)
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    shell.err(`motcua: ${error.message}`)
    return 2
  }
}

function findCommand(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands
    .toSorted((a, b) => b.words.length - a.words.length)
    .find((command) => command.words.split(' ').every((word, index) => argv[index] === word))
}

function explainNothing(argv: readonly string[], shell: Shell): ExitCode {
  const asked = argv.includes('--help') || argv.length === 0
  const language: Language = argv.includes('en') ? 'en' : 'vi'
  if (asked) shell.out(overview(shell.commands, language))
  else shell.err(`motcua: không có lệnh “${argv.join(' ')}”. Xem: motcua --help`)
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
  return unknown ? `Không dùng được ${unknown} ở đây. Cách dùng: motcua ${command.usage}` : `Cách dùng: motcua ${command.usage}`
}
