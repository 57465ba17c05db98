import { commands } from '../cli/commands.ts'
import { runCli } from '../cli/run-cli.ts'
import { openSession } from './compose.ts'
import { readEnv } from './env.ts'

const env = readEnv(process.env)
const out = (text: string) => void process.stdout.write(`${text}\n`)
const err = (text: string) => void process.stderr.write(text.startsWith('\r') ? text : `${text}\n`)

process.exitCode = await runCli(process.argv.slice(2), {
  commands,
  out,
  err,
  terminal: ({ dataFolder, language, json }) => ({
    out,
    err,
    isTerminal: process.stderr.isTTY,
    now: () => new Date(),
    language,
    json,
    open: (as = {}) => openSession(env, dataFolder ?? env.dataFolder, as),
  }),
})
