import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '#render/docx/render-docx.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { sampleReport } from '#render/sample-report.ts'
import { sampleWorkbook } from '#render/sample-workbook.ts'
import { renderWorkbook } from '#render/xlsx/render-workbook.ts'
import { readLimits } from './limits.ts'
import { readDocument } from './read-document.ts'

const word = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20).fill(32) }, { level: 9 })
const laughs =
  '<!DOCTYPE d [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'
const outside = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document><w:t>&x;</w:t></w:document>'
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ])
const pdfOf = (pages: number) => {
  const kids = Array.from({ length: pages }, (_, index) => index + 3)
  const leaves = kids.map((kid) => `${kid} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n`).join('')
  return strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count ${pages}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>endobj\n${leaves}trailer<</Root 1 0 R>>\n%%EOF`,
  )
}

describe('files that are not what they say, or want to hurt', () => {
  test.each([
    ['empty', new Uint8Array(), /rỗng/],
    ['blank', strToU8(' \n\n '), /rỗng/],
    ['a program called .docx', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), /chương trình/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /ảnh/],
    ['an old Word file', ole('WordDocument'), /Word kiểu cũ/],
    ['a file with a password', ole('EncryptedPackage'), /mật khẩu/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /tệp nén/],
    ['a broken zip', bomb.subarray(0, 2000), /hỏng/],
    ['a zip bomb', bomb, /bất thường/],
    ['entities inside entities', word(laughs), /DTD/],
    ['an outside entity', word(outside), /DTD/],
    ['broken XML', word('<w:document><w:body>'), /hỏng/],
    ['elements inside each other without end', word(`<w:document>${'<w:p>'.repeat(5000)}`), /bất thường/],
    ['a page of boxes without end', strToU8(`<html>${'<div>'.repeat(5000)}x`), /bất thường/],
    ['ten thousand pages', pdfOf(10_000), /10000 trang/],
    ['a scan', pdfOf(1), /bản quét/],
    ['a broken PDF', strToU8('%PDF-1.7\nabc'), /hỏng/],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 31), /không phải là tài liệu/],
  ])('%s gets one sentence', async (_, bytes, sentence) => {
    expect(await readDocument(bytes, 'bao-cao.docx')).toEqual({
      ok: false,
      refusal: expect.stringMatching(sentence) as string,
    })
  })

  test('more than the limit is not opened', async () => {
    const limits = { ...readLimits, fileBytes: 1 << 20 }
    expect(await readDocument(new Uint8Array((1 << 20) + 1), 'a.txt', limits)).toMatchObject({ ok: false })
  })
})

describe('damaged and random files never throw', () => {
  let real: readonly Uint8Array[]
  beforeAll(async () => {
    real = [await renderDocx(sampleReport), await renderWorkbook(sampleWorkbook), await renderPdf(sampleReport)]
  })

  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        async (bytes) => typeof (await readDocument(bytes)).ok === 'boolean',
      ),
    )
  })

  test('random texts keep their digits', async () => {
    const line = fc.string({
      unit: fc.constantFrom(
        'a',
        'Đ',
        'ộ',
        ' ',
        '1',
        '9',
        '|',
        '\t',
        '\n',
        '*',
        '$',
        '<',
        '#',
        '"',
        '-',
        '.',
        '%',
        '\\',
      ),
      maxLength: 200,
    })
    await fc.assert(
      fc.asyncProperty(line, async (text) => typeof (await readDocument(strToU8(text), 'a.md')).ok === 'boolean'),
      { numRuns: 500 },
    )
  })

  test.each([0, 1, 2])('real file %i with bytes changed or cut off', { timeout: 120_000 }, async (index) => {
    const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), byte: fc.nat(255) })
    const damage = fc.record({
      changes: fc.array(change, { maxLength: 8 }),
      keep: fc.double({ min: 0.2, max: 1, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ changes, keep }) => {
        const bytes = Uint8Array.from(real[index]!)
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte
        return typeof (await readDocument(bytes.subarray(0, Math.ceil(keep * bytes.length)))).ok === 'boolean'
      }),
      { numRuns: 25 },
    )
  })
})
