import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/access/actor.ts'
import { demoLedger } from '#catalogue/demo/demo-ledger.ts'
import { defaultHeader } from '#domain/dossiers/import/dossier-columns.ts'
import { makeDemoCertificate } from '#outside/signing/demo-certificate.ts'
import type { Store } from '#store/connection.ts'
import { inScope } from '#store/scope.ts'
import { saveSigningKey } from '#store/report-parts.ts'
import { aStore } from '#test/store.ts'
import { importDossiers } from '../import-dossiers.ts'
import { seedReference } from '../seed-reference.ts'
import { correctReport } from './correct-report.ts'
import { saveParagraph } from './edit-report.ts'
import { getPaper } from './get-paper.ts'
import { issueReport } from './issue-report.ts'
import { openReport } from './open-report.ts'
import { readFigure } from './read-figure.ts'
import { readReport } from './read-report.ts'
import { takeStep } from './take-step.ts'
import { typeInCell } from './type-in-cell.ts'
import { verifyPackage } from './verify-package.ts'

let store: Store
const folder = mkdtempSync(join(tmpdir(), 'motcua-life-'))
// A minute passes between any two things that are done.
let minutes = 0
const now = () => new Date(Date.parse('2026-06-16T02:00:00Z') + (minutes += 1) * 60_000)
const officer: Actor = {
  accountId: 'officer',
  name: 'Cán bộ báo cáo',
  role: 'reporting',
  commune: '13504',
  province: '37',
}
const chairman: Actor = { accountId: 'chairman', name: 'Chủ tịch', role: 'chairman', commune: '13504', province: '37' }
const as = (actor: Actor) => ({ store, actor, now })
const half = { kind: 'half-year', year: 2026, half: 1 } as const

beforeAll(async () => {
  store = await aStore()
  await seedReference(store)
  await importRows([...demoLedger('13504')])
  const { p12 } = makeDemoCertificate({
    commonName: 'Chủ tịch',
    organisation: 'UBND xã',
    validFrom: new Date('2026-01-01'),
    validTo: new Date('2027-01-01'),
    passphrase: 'mau',
  })
  await inScope(store, chairman, (scope) => saveSigningKey(scope, chairman, chairman.accountId, p12, now()))
})
afterAll(() => store.close())

async function importRows(rows: readonly (readonly string[])[]) {
  const path = join(folder, `${rows.length}.csv`)
  writeFileSync(
    path,
    [defaultHeader, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
  )
  const imported = await importDossiers(as(officer), { path, fileName: 'so.csv', rejectedPath: `${path}.tu-choi.csv` })
  if (!imported.ok) throw new Error(imported.refusal)
  return imported.value
}

function value<T>(result: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('a report is opened, opens to its records, is typed into, checked, signed, frozen, verified and corrected', async () => {
  const { id } = value(await openReport(as(officer), { period: half }))
  const draft = value(await readReport(as(officer), id))
  expect(draft.assembled.figures.get('dossiers.handled')).toMatchObject({ value: { known: 5095 }, records: 5095 })

  const received = value(await readFigure(as(officer), { report: id, figure: 'dossiers.received', offset: 0 }))
  expect(received).toMatchObject({ total: 5082, mayOpen: true })
  expect(received.dossiers).toHaveLength(50)

  expect(
    await typeInCell(as(officer), { report: id, form: 'BM1', row: '2.1', value: '41', note: 'Kế hoạch 01' }),
  ).toMatchObject({ ok: true })
  expect(await typeInCell(as(officer), { report: id, form: 'BM1', row: '2.2', value: '34' })).toMatchObject({
    ok: true,
  })
  expect(await typeInCell(as(officer), { report: id, form: 'BM1', row: '2', value: '99' })).toMatchObject({ ok: false })
  expect(await typeInCell(as(chairman), { report: id, form: 'BM1', row: '2.1', value: '1' })).toMatchObject({
    ok: false,
  })
  const typed = value(await readReport(as(officer), id))
  expect(typed.assembled.bound.get('form:BM1:2')).toMatchObject({ value: { known: 82.93 } })

  const section = typed.assembled.sections.find((each) =>
    each.paragraphs.some((paragraph) => paragraph.text.includes('{{dossiers.received}}')),
  )!
  const paragraph = section.paragraphs.find((each) => each.text.includes('{{dossiers.received}}'))!
  const place = { report: id, section: section.id, paragraph: paragraph.id }
  const broken = paragraph.text.replace('{{dossiers.received}}', '5.000')
  const edit = value(await saveParagraph(as(officer), { ...place, revision: typed.report.revision, text: broken }))
  expect(edit.changes).toMatchObject([{ kind: 'typed-over' }])
  expect(await takeStep(as(officer), { report: id, step: 'check' })).toMatchObject({ ok: false })
  const late = await saveParagraph(as(officer), { ...place, revision: typed.report.revision, text: 'khác' })
  expect(late).toMatchObject({ ok: false, refusal: { kind: 'conflict', theirs: broken } })
  value(await saveParagraph(as(officer), { ...place, revision: edit.revision, text: paragraph.text }))

  expect(await takeStep(as(officer), { report: id, step: 'check' })).toEqual({ ok: true, value: undefined })
  expect(await takeStep(as(officer), { report: id, step: 'approve' })).toMatchObject({ ok: false })
  expect(await takeStep(as(chairman), { report: id, step: 'approve' })).toMatchObject({ ok: true })
  expect(await issueReport(as(chairman), { report: id, date: '16/06/2026', passphrase: 'sai' })).toMatchObject({
    ok: false,
  })
  expect(await issueReport(as(chairman), { report: id, date: '10/06/2026', passphrase: 'mau' })).toMatchObject({
    ok: false,
  })
  expect(await issueReport(as(chairman), { report: id, date: '16/06/2026', passphrase: 'mau' })).toEqual({
    ok: true,
    value: { number: 1 },
  })

  const paper = value(await getPaper(as(officer), { report: id, name: 'goi.motcua.zip' }))
  expect(paper.name).toBe('13504-2026-H1-v1.motcua.zip')
  expect(value(verifyPackage(paper.bytes)).checks.filter((check) => !check.ok)).toEqual([])
  const forged = Uint8Array.from(paper.bytes)
  forged[Math.floor(forged.length / 2)]! ^= 1
  const forgery = verifyPackage(forged)
  expect(forgery.ok && forgery.value.intact).toBe(false)

  const late1 = [...demoLedger('13504')].find((row) => row[9]?.startsWith('10/06/2026'))!
  await importRows([late1.with(0, 'MH.muon-1')])
  const after = value(await readReport(as(officer), id))
  expect(after.assembled.figures.get('dossiers.received')).toMatchObject({ value: { known: 5082 } })
  expect(after.changedSinceIssue.map((change) => change.figure)).toContain('dossiers.received')
  expect(value(await readFigure(as(officer), { report: id, figure: 'dossiers.received', offset: 0 })).total).toBe(5082)
  expect(value(await getPaper(as(officer), { report: id, name: 'goi.motcua.zip' })).sha256).toBe(paper.sha256)
  await expect(
    inScope(store, officer, (scope) =>
      scope.updateTable('report').set({ state: 'draft' }).where('id', '=', id).execute(),
    ),
  ).rejects.toThrow('never changes')

  const correction = value(await correctReport(as(officer), { report: id, reason: 'Bổ sung hồ sơ nhập muộn' }))
  const second = value(await readReport(as(officer), correction.id))
  expect(second.report).toMatchObject({ version: 2, corrects: id, state: 'draft' })
  expect(second.assembled.figures.get('dossiers.received')).toMatchObject({ value: { known: 5083 } })
})

test('another commune sees nothing of it', async () => {
  const stranger: Actor = { ...officer, commune: '07582' }
  const list = await inScope(store, stranger, (scope) => scope.selectFrom('report').selectAll().execute())
  expect(list).toEqual([])
})
