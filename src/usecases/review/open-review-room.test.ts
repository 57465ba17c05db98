import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderDocx } from '#render/docx/render-docx.ts'
import { sampleReport } from '#render/sample-report.ts'
import { openReviewRoom, type ReviewRoom } from './open-review-room.ts'

const word = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 << 20).fill(32) }, { level: 9 })
const laughs =
  '<!DOCTYPE d [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>'

describe('a room of threads', () => {
  let room: ReviewRoom
  beforeAll(() => {
    room = openReviewRoom({ threads: 2, timeoutMs: 20_000 })
  })
  afterAll(() => room.close())

  test('many files, good and bad, each gets its own answer', { timeout: 60_000 }, async () => {
    const docx = await renderDocx(sampleReport)
    const answers = await Promise.all(
      [docx, bomb, docx, strToU8('Báo cáo tháng 4'), word(laughs)].map((bytes) => room.review(bytes, 'a.docx')),
    )
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true, true, false])
    expect(docx.length).toBeGreaterThan(0)
  })

  test('the document comes back with what the rules say of it', { timeout: 60_000 }, async () => {
    const answer = await room.review(strToU8('Đã giải quyết 40/50 hồ sơ, đạt 90%.'), 'a.txt')
    expect(answer).toMatchObject({
      ok: true,
      value: { document: { kind: 'txt' }, answer: { findings: [{ code: 'CCHC-001', expected: '80%' }] } },
    })
  })

  test('a file that takes too long is given up, the next one is read', { timeout: 60_000 }, async () => {
    const hurried = openReviewRoom({ timeoutMs: 1 })
    const answer = await hurried.review(strToU8('Báo cáo'), 'a.txt')
    expect(answer).toEqual({ ok: false, refusal: expect.stringContaining('thời gian') as string })
    await hurried.close()
    expect(await room.review(strToU8('Báo cáo'), 'a.txt')).toMatchObject({ ok: true })
  })

  test('a flood of memory ends in the thread', { timeout: 60_000 }, async () => {
    const cells = `<w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(60)}</w:tr>`.repeat(6000)
    const small = openReviewRoom({ memoryMb: 24, timeoutMs: 30_000 })
    const answer = await small.review(
      word(`<w:document><w:body><w:tbl>${cells}</w:tbl></w:body></w:document>`),
      'a.docx',
    )
    expect(answer).toMatchObject({ ok: false })
    await small.close()
  })
})
