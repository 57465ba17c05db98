import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { OfficialDocument } from '#domain/documents/model.ts'
import { draftOf, sampleReport } from '../sample-report.ts'
import { renderDocx } from './render-docx.ts'

async function partsOf(document: OfficialDocument): Promise<Record<string, string>> {
  const parts = unzipSync(await renderDocx(document))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function bodyOf(document: OfficialDocument): Promise<string> {
  return (await partsOf(document))['word/document.xml'] ?? ''
}

const textOf = async (document: OfficialDocument) =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(document)) })).value

const saying = (text: string): OfficialDocument => ({
  ...sampleReport,
  content: [{ kind: 'paragraph', runs: [{ kind: 'text', text }] }],
  appendices: [],
})

function mustBeXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

describe('a Word file', () => {
  test('says what the paper says, in its order', async () => {
    const lines = (await textOf(sampleReport)).split(/\n+/).filter((line) => line.trim() !== '')
    expect(lines.slice(0, 14)).toEqual([
      'ỦY BAN NHÂN DÂNTỈNH NINH BÌNH',
      'ỦY BAN NHÂN DÂNXÃ BÌNH LỤC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 07/BC-UBND',
      'Bình Lục, ngày 05 tháng 6 năm 2026',
      `BÁO CÁO${sampleReport.subject}`,
      'Kính gửi: Sở Nội vụ tỉnh Ninh Bình',
      'Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24/01/2019 của Chính phủ;',
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH (CCHC)',
      '1. Về tổ chức chỉ đạo, điều hành CCHC',
      expect.stringMatching(/^Xác định cải cách hành chính/),
      '2. Về kế hoạch CCHC',
      expect.stringMatching(/^Xác định cải cách hành chính/),
    ])
    expect(lines).toContain('- Lưu: VT, VHXH.')
    expect(lines).toContain('Trần Văn Tâm')
  })

  test('keeps the measures of NĐ 30/2020', async () => {
    const parts = await partsOf(sampleReport)
    const body = parts['word/document.xml'] ?? ''
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(body).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/)
    const styles = parts['word/styles.xml'] ?? ''
    expect(styles).toContain('w:ascii="Times New Roman"')
    expect(styles).toContain('<w:lang w:val="vi-VN"')
    expect(styles).toContain('<w:ind w:firstLine="720"/>')
  })

  test('has real headings, footnotes, sections and repeated heads', async () => {
    const parts = await partsOf(sampleReport)
    const body = parts['word/document.xml'] ?? ''
    expect(body.match(/w:val="Heading1"/g)).toHaveLength(4)
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(2)
    expect(parts['word/footnotes.xml']).toContain('Kế hoạch số 01/KH-UBND ngày 07/01/2026')
    expect(body.match(/<w:sectPr>/g)).toHaveLength(3)
    expect(body.match(/<w:pgNumType w:start="1"/g)).toHaveLength(3)
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(3)
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1 + 4 + 2)
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBe(body.match(/<w:tr>/g)?.length)
  })

  test('never spaces by empty paragraphs', async () => {
    const outsideCells = (await bodyOf(sampleReport)).replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>/gs, '')
    const paragraphs = outsideCells.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []
    const empty = paragraphs.filter((one) => !/<w:t[ >]|<w:drawing>/.test(one))
    // Only those Word itself demands, after a table and at the end of a section, and these are a point high.
    expect(empty.filter((one) => !/w:line="20" w:lineRule="exact"/.test(one))).toEqual([])
    expect(paragraphs.length).toBeGreaterThan(20)
  })

  test('prints the mark of a draft on the first and the following pages', async () => {
    const parts = await partsOf(draftOf(sampleReport))
    const headers = Object.keys(parts).filter((name) => /^word\/header\d/.test(name))
    expect(headers).toHaveLength(2 * 3)
    for (const name of headers) {
      expect(parts[name]).toMatch(/<w:t [^>]*>[^<]*DỰ THẢO<\/w:t>/)
      expect(parts[name]).toContain('string="DỰ THẢO"')
    }
    expect((await bodyOf(draftOf(sampleReport))).replaceAll('\u00A0', '_')).toContain('Số: ______/BC-UBND')
  })

  test('is the same bytes for the same paper', async () => {
    const first = await renderDocx(sampleReport)
    await renderDocx(draftOf(sampleReport))
    expect(Buffer.compare(first, await renderDocx(structuredClone(sampleReport)))).toBe(0)
  })

  test.each([
    ['markup', '<w:t>& "quoted" \'x\' ]]> <!-- -->'],
    ['control characters', 'a\u0000\u0007\u001Bb\u000B\uFFFE'],
    ['half a character', 'a\uD800b'],
    ['an emoji', 'xong 👍🏽 rồi'],
  ])('stays a readable file with %s in the text', async (_name, text) => {
    const parts = await partsOf(saying(text))
    for (const [name, xml] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) mustBeXml(xml)
    await expect(textOf(saying(text))).resolves.toContain(Array.from(text)[0])
  })
})
