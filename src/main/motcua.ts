import { commands } from '../cli/commands.ts'
import { runCli } from '../cli/run-cli.ts'
import { openSession } from './compose.ts'
import { readEnv } from './env.ts'
import { fillDemo, runServer } from './run-server.ts'

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
    serve: (request) => runServer(env, { ...request, dataFolder: dataFolder ?? env.dataFolder, json }, { out, err }),
    loadDemo: () => fillDemo(env, dataFolder ?? env.dataFolder, { out, err, json }),
  }),
})
