import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorker } from '../../jobs/import-worker.ts'
import type { Actor, Role } from '#domain/access/actor.ts'
import { openUploadFolder } from '#outside/uploads/upload-folder.ts'
import type { Store } from '#store/connection.ts'
import { holdingImport } from '#store/import-lock.ts'
import { aStore } from '#test/store.ts'
import { seedReference } from '../seed-reference.ts'
import { chooseMapping } from './choose-mapping.ts'
import { compareSummary } from './compare-summary.ts'
import { downloadRejected } from './download-rejected.ts'
import type { ImportContext, ImportNote } from './import-context.ts'
import { listImports, listWaiting, readImport } from './read-imports.ts'
import { readUpload } from './read-upload.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'
import { takeSummary } from './take-summary.ts'
import { takeUpload } from './take-upload.ts'

let store: Store
let clock = Date.parse('2026-07-02T03:00:00Z')
const root = mkdtempSync(join(tmpdir(), 'motcua-uploads-'))
const uploads = openUploadFolder<ImportNote>(root, 200_000)

function as(role: Role, commune = '13504'): ImportContext {
  const actor: Actor = { accountId: role, name: `Người ${role}`, role, commune, province: '37' }
  return { store, uploads, actor, now: () => new Date((clock += 1000)) }
}
const officer = () => as('reporting')

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

async function text(content: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** Does the waiting work once, as the worker would. */
async function work(isStopping = () => false): Promise<void> {
  for (const upload of await uploads.list())
    await runImport({ store, uploads, now: () => new Date((clock += 1000)) }, upload, isStopping)
}

const foreign = `Số biên nhận;Mã TTHC;Tên thủ tục;Hình thức;Tiếp nhận lúc;Hẹn trả;Xong lúc;Tình trạng
B1;1.001193;Khai sinh;Tại chỗ;01/06/2026 08:00;02/06/2026 17:00;01/06/2026 16:00;Xong
B2;1.001193;Khai sinh;Qua mạng;02/06/2026 08:00;03/06/2026 17:00;;Đang làm
B3;1.001193;Khai sinh;Qua mạng;31/02/2026 08:00;03/06/2026 17:00;;Đang làm
;1.001193;Khai sinh;Qua mạng;02/06/2026 08:00;03/06/2026 17:00;;Đang làm
`

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
})
afterAll(() => store.close())

test('a list of another system: mapped by a person, imported by the worker, its bad rows handed back', async () => {
  const { id } = value(
    await takeUpload(officer(), { fileName: 'xuat.csv', content: bytes(foreign), source: 'Hệ thống X' }),
  )
  expect(await listWaiting(officer())).toMatchObject([{ id, fileName: 'xuat.csv' }])
  const seen = value(await readUpload(officer(), id))
  expect(seen).toMatchObject({
    suggested: true,
    source: 'Hệ thống X',
    mapping: { columns: { code: 'Số biên nhận', procedureCode: 'Mã TTHC' } },
  })

  const columns = {
    code: 'Số biên nhận',
    procedureCode: 'Mã TTHC',
    procedureName: 'Tên thủ tục',
    channel: 'Hình thức',
    receivedAt: 'Tiếp nhận lúc',
    dueAt: 'Hẹn trả',
    endedAt: 'Xong lúc',
    status: 'Tình trạng',
  }
  value(await chooseMapping(officer(), { id, mapping: { name: '', columns, values: {} } }))
  const mapped = value(await readUpload(officer(), id))
  expect(mapped.problems).toEqual([])
  expect(mapped.unknownWords.map(({ kind, word, rows }) => [kind, word, rows])).toEqual([
    ['channel', 'Tại chỗ', 1],
    ['status', 'Xong', 1],
    ['status', 'Đang làm', 3],
  ])

  const values = { channel: { 'Tại chỗ': 'counter' }, status: { Xong: 'processed', 'Đang làm': 'processing' } } as const
  value(await chooseMapping(officer(), { id, mapping: { name: '', columns, values }, saveAs: 'Hệ thống X' }))
  const taught = value(await readUpload(officer(), id))
  expect(taught).toMatchObject({
    unknownWords: [],
    looked: { rows: 4, accepted: 2 },
    savedMappings: ['Hệ thống X'],
    suggested: false,
  })
  expect(taught.preview.map((row) => ('claim' in row ? row.claim.code : row.reasons.length))).toEqual([
    'B1',
    'B2',
    1,
    1,
  ])

  const { importId } = value(await startImport(officer(), id))
  expect(value(await startImport(officer(), id))).toEqual({ importId })
  expect(value(await readImport(officer(), { id: importId, page: 1, pageSize: 10 })).run.state).toBe('running')
  await work()
  const { run, rejections } = value(await readImport(officer(), { id: importId, page: 1, pageSize: 10 }))
  expect(run).toMatchObject({
    state: 'done',
    read: 4,
    created: 2,
    rejected: 2,
    mappingName: 'Hệ thống X',
    source: 'Hệ thống X',
  })
  expect(rejections.map(({ line, reason }) => [line, reason])).toEqual([
    [4, expect.stringMatching(/31\/02\/2026/)],
    [5, expect.stringMatching(/mã hồ sơ/)],
  ])
  expect(readdirSync(root)).toEqual([])

  const download = value(await downloadRejected(officer(), importId))
  const corrected = (await text(download.content)).replace('31/02/2026', '01/06/2026')
  expect(download.fileName).toBe('xuat.tu-choi.csv')
  const again = value(
    await takeUpload(officer(), { fileName: download.fileName, content: bytes(corrected), source: 'Hệ thống X' }),
  )
  value(await chooseMapping(officer(), { id: again.id, mapping: { saved: 'Hệ thống X' } }))
  const second = value(await startImport(officer(), again.id))
  await work()
  expect(value(await readImport(officer(), { id: second.importId, page: 1, pageSize: 10 })).run).toMatchObject({
    created: 1,
    rejected: 1,
  })
})

test('an import that was broken off goes on from its file, at the next start of the worker', async () => {
  const rows = Array.from(
    { length: 2500 },
    (_, at) => `C${at};1.001193;Khai sinh;1;01/06/2026 08:00;02/06/2026 17:00;01/06/2026 16:00;9`,
  )
  const file = `Mã hồ sơ;Mã thủ tục;Tên thủ tục;Kênh tiếp nhận;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái\n${rows.join('\n')}\n`
  const { id } = value(await takeUpload(officer(), { fileName: 'dai.csv', content: bytes(file) }))
  const { importId } = value(await startImport(officer(), id))
  await expect(work(() => true)).rejects.toThrow()
  expect(value(await readImport(officer(), { id: importId, page: 1, pageSize: 10 })).run).toMatchObject({
    state: 'running',
    created: 0,
  })

  const held = await holdingImport(store, importId, async () => {
    await work()
    return value(await readImport(officer(), { id: importId, page: 1, pageSize: 10 })).run.state
  })
  expect(held).toBe('running')

  const worker = startWorker({ store, uploads, now: () => new Date((clock += 1000)), log: () => undefined })
  await expect.poll(async () => (await uploads.list()).length, { timeout: 20_000 }).toBe(0)
  await worker.stop()
  expect(value(await readImport(officer(), { id: importId, page: 1, pageSize: 10 })).run).toMatchObject({
    state: 'done',
    created: 2500,
  })
})

test('files that cannot be taken are refused with a sentence, and leave nothing behind', async () => {
  const take = (content: string) => takeUpload(officer(), { fileName: 'x.csv', content: bytes(content) })
  expect(await take('')).toMatchObject({ refusal: expect.stringMatching(/rỗng/) })
  expect(await take('a'.repeat(200_001))).toMatchObject({ refusal: expect.stringMatching(/lớn hơn/) })
  expect(await take('một cột\n1\n')).toMatchObject({ refusal: expect.stringMatching(/tiêu đề/) })
  expect(readdirSync(root)).toEqual([])
})

test('who may not import sees no uploads, no imports and no rejected rows', async () => {
  const { id } = value(await takeUpload(officer(), { fileName: 'xuat.csv', content: bytes(foreign) }))
  for (const other of [as('counter'), as('admin'), as('reporting', '13507')]) {
    expect(await readUpload(other, id)).toMatchObject({ ok: false })
    expect(await startImport(other, id)).toMatchObject({ ok: false })
    expect(await listWaiting(other)).toEqual([])
  }
  expect(await listImports(as('chairman'))).toMatchObject({ ok: false })
  expect(value(await listImports(as('reporting', '13507')))).toEqual([])
  const [last] = value(await listImports(officer()))
  expect(await downloadRejected(as('reporting', '13507'), last!.id)).toMatchObject({ ok: false })
  await uploads.remove(id)
})

const summary = [
  'BÁO CÁO TỔNG HỢP',
  'Từ ngày: 01/06/2026 Đến ngày: 30/06/2026',
  'Thời điểm xuất: 01/07/2026 08:00:53',
  `STT,Tên đơn vị,${Array.from({ length: 27 }, (_, at) => `Cột ${at + 2}`).join(',')}`,
  '1,Tổng,2505,2500,3,99.80%,0.12%,2503,2501,1,0,1,0,0,0,0,0,0,0,0,0,0,0%,0%,0,0%,0,0%,0',
].join('\n')

test('a 28-column table is kept as said, set beside our count, and its contradictions are found', async () => {
  const take = () => takeSummary(officer(), { fileName: 'th.csv', content: bytes(summary) })
  const { statementId, findings, created } = value(await take())
  expect(created).toBe(1)
  expect(findings.map(({ code }) => code)).toContain('KT-103')
  expect(value(await take())).toMatchObject({ unchanged: 1, created: 0, statementId })

  const compared = value(await compareSummary(as('auditor'), statementId))
  expect(compared.statement).toMatchObject({
    from: '2026-06-01',
    to: '2026-06-30',
    source: 'HTTT giải quyết TTHC tỉnh',
  })
  // Ours: 2.500 and B1 at the counter, B2 and B3 online, all but the last two ended.
  expect(compared.lines[0]!.ours).toMatchObject({ 2: 2503, 3: 2501, 4: 2, 7: 2501 })
  expect(compared.differences).toContainEqual({
    line: 'Tổng',
    column: 2,
    label: 'tổng hồ sơ nhận trong kỳ',
    said: 2505,
    ours: 2503,
  })
  expect(await compareSummary(as('counter'), statementId)).toMatchObject({ ok: false })
  expect(await takeSummary(officer(), { fileName: 'x.csv', content: bytes('a,b\n1,2\n') })).toMatchObject({
    refusal: expect.stringMatching(/Tên đơn vị/),
  })
})
