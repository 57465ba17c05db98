import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Command, type Terminal, WrongUse } from './command.ts'
import { runCli } from './run-cli.ts'

const takesOne: Command = {
  words: 'import dossiers',
  usage: 'import dossiers FILE.(csv|xlsx) --commune CODE',
  summary: { vi: 'Nhập', en: 'Import' },
  options: { commune: { type: 'string', help: 'Mã xã' } },
  run: async (terminal, [file], options) => {
    if (file === 'missing.csv') throw new WrongUse('Không tìm thấy tệp.')
    if (file === 'folder.csv') mkdirSync(import.meta.filename)
    if (file === 'broken.csv') throw new TypeError('our own fault')
    terminal.out(`${file} ${String(options['commune'])} ${terminal.language} ${terminal.json}`)
    return 0
  },
}
const takesNone: Command = { ...takesOne, words: 'demo', usage: 'demo [--data DIR]' }

async function run(line: string) {
  const said = { out: '', err: '' }
  const out = (text: string) => void (said.out += text)
  const err = (text: string) => void (said.err += text)
  const terminal = (given: object) =>
    ({ ...given, out, err, isTerminal: false, now: () => new Date(0) }) as unknown as Terminal
  const code = await runCli(line.split(' '), { commands: [takesNone, takesOne], out, err, terminal })
  return { code, ...said }
}

test.each([
  ['import dossiers a.csv --commune 07582', 0, 'a.csv 07582 vi false', ''],
  ['import dossiers a.csv --commune 07582 --json --lang en', 0, 'a.csv 07582 en true', ''],
  ['import dossiers missing.csv', 2, '', 'motcua: Không tìm thấy tệp.'],
  ['import dossiers missing.csv --lang en', 2, '', 'motcua: The file was not found.'],
  ['import dossiers missing.csv --lang=en', 2, '', 'motcua: The file was not found.'],
  ['import dossiers a.csv --lang fr', 2, '', 'motcua: Ngôn ngữ phải là vi hoặc en.'],
  [
    'import dossiers a.csv b.csv',
    2,
    '',
    'motcua: Thừa “b.csv”. Cách dùng: motcua import dossiers FILE.(csv|xlsx) --commune CODE',
  ],
  ['demo twice', 2, '', 'motcua: Thừa “twice”. Cách dùng: motcua demo [--data DIR]'],
  [
    'import dossiers a.csv --colour red',
    2,
    '',
    'motcua: Không dùng được --colour ở đây. Cách dùng: motcua import dossiers FILE.(csv|xlsx) --commune CODE',
  ],
  ['nothing', 2, '', 'motcua: không có lệnh “nothing”. Xem: motcua --help'],
])('motcua %s → %i', async (line, code, out, err) => {
  expect(await run(line)).toEqual({ code, out, err })
})

test('a path that cannot be used is one sentence; a fault of ours is told whole, and never as work done', async () => {
  expect(await run('import dossiers folder.csv')).toMatchObject({
    code: 2,
    err: `motcua: Không dùng được đường dẫn ${import.meta.filename} (EEXIST).`,
  })
  expect(await run('import dossiers broken.csv')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('our own fault'),
  })
})

test('help is asked for without the rest being right', async () => {
  expect(await run('import dossiers --help')).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining('Cách dùng: motcua import dossiers'),
  })
  expect(await run('import dossiers --help --lang en')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Usage: motcua import dossiers'),
  })
})
