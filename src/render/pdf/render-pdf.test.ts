import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { isInTinos } from '../fonts/tinos.ts'
import { draftOf, sampleReport } from '../sample-report.ts'
import { renderPdf } from './render-pdf.ts'
import { borrowedSigns } from './settable.ts'

const read = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

/** Letters the fonts of the file give back to a reader. */
function extractable(pdf: Uint8Array): string {
  const codes = [...read(pdf).matchAll(/^<[0-9A-F]{4}> <([0-9A-F]+)>$/gm)].map((match) => match[1] ?? '')
  return codes.map((code) => Buffer.from(code, 'hex').swap16().toString('utf16le')).join('')
}

const saying = (text: string): OfficialDocument => ({
  ...sampleReport,
  content: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }],
  appendices: [],
})

const inEveryFace = (text: string): OfficialDocument => ({
  ...saying(text),
  content: [false, true].flatMap((bold) =>
    [false, true].map((italic) => ({ kind: 'paragraph', runs: [{ kind: 'text', text, bold, italic }] }) as const),
  ),
})

describe('a printed paper', () => {
  test('is a tagged PDF/A-2b in Vietnamese with its title and day', async () => {
    const pdf = read(await renderPdf(sampleReport))
    expect(pdf).toMatch(/^%PDF-1\.7/)
    expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(pdf).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(pdf).toContain('/OutputIntents')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (vi-VN)')
    expect(pdf).toContain('(D:20260605')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(6)
  })

  test('embeds every font it uses, Tinos in four faces', async () => {
    const pdf = read(await renderPdf(sampleReport))
    const names = [...pdf.matchAll(/\/FontName \/([A-Z]{6})\+(\S+)/g)].map((match) => match[2])
    for (const face of ['Regular', 'Bold', 'Italic', 'BoldItalic']) expect(names).toContain(`Tinos-${face}`)
    expect(pdf.match(/\/FontFile[23] /g)).toHaveLength(names.length)
  })

  test('is the same bytes for the same paper', async () => {
    const [first, second] = [await renderPdf(sampleReport), await renderPdf(draftOf(sampleReport))]
    expect(Buffer.compare(first, await renderPdf(structuredClone(sampleReport)))).toBe(0)
    expect(Buffer.compare(first, second)).not.toBe(0)
  })

  test('turns landscape for an appendix that asks for it', async () => {
    const boxes = [...read(await renderPdf(sampleReport)).matchAll(/\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/g)]
    expect(boxes.map((box) => (Number(box[1]) > Number(box[2]) ? 'landscape' : 'portrait'))).toEqual([
      ...Array.from({ length: 3 }, () => 'portrait'),
      ...Array.from({ length: 2 }, () => 'landscape'),
      'portrait',
    ])
  })

  test('gives every Vietnamese letter back as itself, also when it came decomposed', async () => {
    const alphabet = 'aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ'
    const found = extractable(await renderPdf(saying((alphabet + alphabet.toUpperCase()).normalize('NFD'))))
    for (const letter of alphabet + alphabet.toUpperCase()) expect(found, letter).toContain(letter)
  })

  test('draws the signs it borrows, upright, bold and italic', async () => {
    const found = extractable(await renderPdf(inEveryFace(borrowedSigns)))
    for (const sign of borrowedSigns) expect(found, sign).toContain(sign)
  })

  test('draws every character Tinos has, in every face', async () => {
    const codes = Array.from({ length: 0x2fff - 0x21 }, (_, index) => index + 0x21).filter(isInTinos)
    expect(codes.length).toBeGreaterThan(1000)
    const text = codes.map((code) => String.fromCodePoint(code)).join(' ')
    expect(read(await renderPdf(inEveryFace(text)))).toMatch(/^%PDF/)
  })

  test('prints whatever was pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        expect(read(await renderPdf(inEveryFace(text)))).toMatch(/^%PDF/)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['markup of the typesetter', '#panic("x") $x$ *a* _b_ `c` <d> @e \\ // /* [ ] { } = - + ~ \'"'],
    ['an emoji', 'xong 👍🏽 rồi'],
    ['half a character', 'a\uD800b'],
    ['control characters', 'a\u0000\u0007\u001Bb'],
    ['another script', '中文 ภาษาไทย العربية'],
    ['nothing', ''],
    ['an address of a page', `https://dichvucong.gov.vn/${'trang-chu/'.repeat(30)}`],
  ])('prints %s without fail', async (_name, text) => {
    expect(read(await renderPdf(saying(text)))).toMatch(/^%PDF/)
  })
})
