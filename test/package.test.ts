import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SheetCell } from '#domain/forms/sheet.ts'
import { hashOf } from '#domain/package/canonical-json.ts'
import { evaluateFrozen } from '#domain/package/evaluate-frozen.ts'
import type { PackageContents } from '#domain/package/package-contents.ts'
import { type Members, packageMembers, packageName, signingReason } from '#domain/package/package-members.ts'
import { preparePackage, sealPackage } from '#domain/package/seal-package.ts'
import { type Verification, verifyPackage } from '#domain/package/verify-package.ts'
import { readArchive, writeArchive } from '#outside/archive/archive.ts'
import { makeDemoCertificate } from '#outside/signing/demo-certificate.ts'
import { openPkcs12 } from '#outside/signing/open-pkcs12.ts'
import { readSignatures } from '#outside/signing/read-signatures.ts'
import type { Signer } from '#outside/signing/signer.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { aHead, someContents } from './builders/issued-package.ts'

const at = new Date('2026-06-15T10:30:00+07:00')
const documents = { docx: Buffer.from('PK docx'), xlsx: Buffer.from('PK xlsx') }
let signer: Signer
let issued: Members

beforeAll(async () => {
  const validity = { validFrom: new Date('2026-01-01'), validTo: new Date('2027-01-01') }
  const demo = makeDemoCertificate({ commonName: 'Nguyễn Văn Hùng', organisation: 'UBND xã Bình Lục', ...validity })
  const opened = openPkcs12(demo.p12, demo.passphrase, at)
  if (!opened.ok) throw new Error(opened.refusal)
  signer = opened.value
  issued = await issue(someContents())
}, 30_000)

describe('an issued package', () => {
  test('is a file that proves itself', () => {
    const read = readArchive(writeArchive(issued))
    const verification = read.ok ? verify(read.value) : undefined
    expect(failures(verification!)).toEqual([])
    expect(verification).toMatchObject({
      intact: true,
      manifest: { number: 45 },
      signatures: [{ signer: 'Nguyễn Văn Hùng' }],
    })
    expect(verification!.verdict).toMatch(/^Gói báo cáo nguyên vẹn, đúng như khi ký; chưa đối chiếu/)
  })

  test('is named by commune, period and version', () => {
    expect(packageName(aHead)).toBe('13504-2026-H1-v1.motcua.zip')
    expect(packageName({ ...aHead, period: '2021..2025', version: 2 })).toBe('13504-2021-2025-v2.motcua.zip')
  })

  test('holds real lists and no name of a person of the register', () => {
    const facts = Buffer.from(issued.get('facts.json')!).toString()
    const figures = JSON.parse(Buffer.from(issued.get('figures.json')!).toString()) as { id: string; records: number }[]
    expect(figures.find(({ id }) => id === 'dossiers.handled')?.records).toBe(46)
    expect(facts).not.toMatch(/Trần Thị Bình|officer/)
  })

  test('any single changed byte of any member is found', () => {
    const member = fc.constantFrom(...packageMembers)
    fc.assert(
      fc.property(member, fc.nat(), fc.integer({ min: 1, max: 255 }), (name, place, mask) => {
        const bytes = Uint8Array.from(issued.get(name)!)
        bytes[place % bytes.length]! ^= mask
        return !verify(new Map([...issued, [name, bytes]])).intact
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  test.each(packageMembers)('the loss of %s is found', (name) => {
    const rest = new Map([...issued].filter(([other]) => other !== name))
    expect(failures(verify(rest))).toContain('members')
  })

  test('a file put beside the others is found', () => {
    expect(failures(verify(new Map([...issued, ['ghi-chu.txt', documents.docx]])))).toEqual(['members'])
  })
})

describe('a forger who hashes everything again', () => {
  const rehashed = (change: (contents: PackageContents) => PackageContents): Members => {
    const prepared = preparePackage(change(someContents()), documents)
    return sealPackage(prepared, issued.get('document.pdf')!)
  }

  test('cannot make the old signature name the new root', () => {
    const forged = rehashed((contents) => ({ ...contents, head: { ...contents.head, number: 46 } }))
    expect(failures(verify(forged))).toEqual(['identity', 'signature'])
  })

  test.each<[string, (contents: PackageContents) => PackageContents, string[]]>([
    ['a figure', (c) => ({ ...c, figures: raise(c.figures, 'dossiers.received') }), ['figures', 'lists', 'printed']],
    ['a dossier', (c) => ({ ...c, facts: late(c.facts) }), ['figures']],
    ['a definition', (c) => ({ ...c, definitions: withoutConditions(c.definitions) }), ['figures']],
    ['a cell of a form', (c) => ({ ...c, sheets: raiseCell(c.sheets) }), ['sheets', 'printed']],
    ['a printed number', (c) => ({ ...c, text: reprint(c.text, '46', '64') }), ['printed']],
    ['who typed a number', anonymous, ['sheets']],
    ['the mark of a typed number', (c) => ({ ...c, text: unmarked(c.text) }), ['printed']],
    ['the mark of demo data', (c) => ({ ...c, head: { ...c.head, realm: 'demo' } }), ['identity']],
    ['an open error', (c) => ({ ...c, findings: [anError] }), ['findings']],
    ['a name in a row', (c) => ({ ...c, facts: withName(c.facts) }), ['contents']],
  ])('cannot change %s, even with the signer’s own card', async (_, change, expected) => {
    expect(failures(verify(await issue(change(someContents()))))).toEqual(expected)
  })
})

test('a waived error travels, and does not stand in the way while the waiver holds', async () => {
  const waived = { code: 'X1', place: {}, reason: 'Đã đối chiếu sổ giấy', by: 'Lê Thị Mai', at: '2026-06-14T03:00:00Z' }
  const until = (expires: string) => ({ ...anError, waived: { ...waived, expires: expires as typeof aHead.issuedOn } })
  expect(failures(verify(await issue({ ...someContents(), findings: [until('2026-06-30')] })))).toEqual([])
  expect(failures(verify(await issue({ ...someContents(), findings: [until('2026-06-01')] })))).toEqual(['findings'])
})

test('a second signature, of the office, leaves the package whole', async () => {
  const stamped = await signer.sign(issued.get('document.pdf')!, {
    reason: 'Đóng dấu cơ quan',
    location: 'Bình Lục',
    name: 'UBND xã',
    at,
  })
  const prepared = preparePackage(someContents(), documents)
  expect(stamped.ok && failures(verify(sealPackage(prepared, stamped.value.bytes)))).toEqual([])
})

const anError = { code: 'X1', severity: 'error', message: 'Số hồ sơ không khớp.', place: {} } as const

async function issue(contents: PackageContents): Promise<Members> {
  const prepared = preparePackage(contents, documents)
  const pdf = await renderPdf(contents.text)
  const request = { reason: signingReason(prepared.root), location: 'Bình Lục', name: 'Nguyễn Văn Hùng', at }
  const signed = await signer.sign(pdf, request)
  if (!signed.ok) throw new Error(signed.refusal)
  return sealPackage(prepared, signed.value.bytes)
}

function verify(members: Members): Verification {
  return verifyPackage(members, { evaluate: evaluateFrozen, readSignatures })
}

function failures(verification: Verification): readonly string[] {
  return verification.checks.filter(({ ok }) => !ok).map(({ id }) => id)
}

function raise(figures: PackageContents['figures'], id: string): PackageContents['figures'] {
  return figures.map((figure) =>
    figure.id === id && 'known' in figure.value
      ? { ...figure, value: { known: figure.value.known + 1 }, records: figure.records + 1 }
      : figure,
  )
}

function late(facts: PackageContents['facts']): PackageContents['facts'] {
  const [first, ...rest] = facts.dossiers
  return { ...facts, dossiers: [{ ...first!, channel: first!.channel === 'online' ? 'counter' : 'online' }, ...rest] }
}

function withoutConditions(definitions: PackageContents['definitions']): PackageContents['definitions'] {
  const changed = JSON.stringify(definitions).replace('"receivedBefore"', '"receivedByEnd"')
  return JSON.parse(changed) as PackageContents['definitions']
}

/** An entry passed off as counted: the name of who typed it is gone, from the sheet and from the paper. */
function anonymous(contents: PackageContents): PackageContents {
  const sheets = contents.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(withoutTypist),
  }))
  return { ...contents, sheets, text: unmarked(contents.text) }
}

function withoutTypist(cell: SheetCell): SheetCell {
  const { typed: _, ...rest } = cell
  return rest
}

function unmarked(text: PackageContents['text']): PackageContents['text'] {
  return JSON.parse(JSON.stringify(text).replaceAll(',"typed":true', '')) as PackageContents['text']
}

function raiseCell(sheets: PackageContents['sheets']): PackageContents['sheets'] {
  const [first, ...rest] = sheets
  const at = first!.cells.findIndex((cell) => cell.figure !== undefined && 'known' in cell.value)
  return [{ ...first!, cells: first!.cells.with(at, { ...first!.cells[at]!, value: { known: 7777 } }) }, ...rest]
}

function reprint(text: PackageContents['text'], from: string, to: string): PackageContents['text'] {
  const before = JSON.stringify(text)
  const after = before.replace(`"text":"${from}"`, `"text":"${to}"`)
  expect(hashOf(after)).not.toBe(hashOf(before))
  return JSON.parse(after) as PackageContents['text']
}

function withName(facts: PackageContents['facts']): PackageContents['facts'] {
  const named = { ...facts.dossiers[0]!, applicantName: 'Nguyễn Văn A' }
  return { ...facts, dossiers: [named, ...facts.dossiers.slice(1)] }
}
