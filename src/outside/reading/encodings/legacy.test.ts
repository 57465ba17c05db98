import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'
import { findLegacy, fromFont, toUnicode } from './legacy.ts'

const tcvn3 = '§éc lËp - Tù do - H¹nh phóc\nTæng sè hå s¬ ®· gi¶i quyÕt ®óng h¹n lµ 812 hå s¬'
const vni =
  'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM\nÑoäc laäp - Töï do - Haïnh phuùc\nÑaõ giaûi quyeát 812 hoà sô trong toång soá 829'
const unicode = 'Số hoá hồ sơ, hoà giải ở cơ sở: toà án, khoá học, thuỷ lợi; đã giải quyết 812 hồ sơ'

describe('old encodings', () => {
  test.each([
    ['TCVN3', tcvn3, 'Độc lập - Tự do - Hạnh phúc\nTổng số hồ sơ đã giải quyết đúng hạn là 812 hồ sơ'],
    [
      'VNI',
      vni,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nĐã giải quyết 812 hồ sơ trong tổng số 829',
    ],
  ] as const)('%s is told and converted', (legacy, written, expected) => {
    expect(findLegacy(written)).toBe(legacy)
    expect(toUnicode(written, legacy)).toBe(expected)
  })

  test.each([unicode, 'The report of the commune, façade, naïve, señor, Müller', 'Hoà, và, cán, bá, là', ''])(
    '%j is left alone',
    (text) => {
      expect(findLegacy(text)).toBeUndefined()
    },
  )

  test('cells that could be either are Unicode beside a text in Unicode', () => {
    const cells = 'Khoái Châu\nHoàn thành\nToàn xã\nBà Hoài\nHoà An\nTài khoán'
    expect(findLegacy(`${unicode}\n${unicode}\n${cells}`)).toBeUndefined()
  })

  test('a font tells of short texts, and prints small letters as capitals', () => {
    expect(fromFont('Tæng sè', '.VnTime').text).toBe('Tổng số')
    expect(fromFont('b¸o c¸o', '.VnTimeH').text).toBe('BÁO CÁO')
    expect(fromFont('Toång soá', 'VNI-Times').text).toBe('Tổng số')
    expect(fromFont('Tổng số', '.VnTime').text).toBe('Tổng số')
  })
})

describe('bytes', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const utf16 = (text: string, swap: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
    return swap ? bytes.swap16() : bytes
  }
  // Windows-1258 writes the tone behind the letter as a mark of its own.
  const vietnamese = Buffer.from('43f46e67206275eac3c3', 'hex')

  test.each([
    ['UTF-8', new TextEncoder().encode(unicode), unicode, undefined],
    ['UTF-16', utf16(unicode, false), unicode, undefined],
    ['UTF-16, the other way round', utf16(unicode, true), unicode, undefined],
    ['TCVN3', latin(tcvn3), toUnicode(tcvn3, 'TCVN3'), 'TCVN3'],
    ['VNI', latin(vni), toUnicode(vni, 'VNI'), 'VNI'],
    ['windows-1258', Buffer.from('53f4ec20686fcc2073f5', 'hex'), 'Số hò sơ', 'windows-1258'],
  ])('%s', (_, bytes, text, converted) => {
    const decoded = decodeText(bytes)
    expect(decoded).toEqual({ ok: true, value: { text, ...(converted && { converted }) } })
  })

  test('anything else gives a sentence or a text, never an error', () => {
    expect(decodeText(vietnamese)).toHaveProperty('ok')
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof decodeText(bytes).ok === 'boolean'))
  })
})
