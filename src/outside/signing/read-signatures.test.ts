import { X509Certificate } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samplePdf } from '#test/builders/sample-pdf.ts'
import { decode, encode, partsOf } from './der.ts'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openPkcs12 } from './open-pkcs12.ts'
import { readSignatures } from './read-signatures.ts'

const demo = makeDemoCertificate({
  commonName: 'Nguyễn Văn Hùng',
  organisation: 'Ủy ban nhân dân xã Bình Lục',
  validFrom: new Date('2026-01-01'),
  validTo: new Date('2027-01-01'),
})
const at = new Date('2026-06-15T10:30:00+07:00')
const unsigned = samplePdf()
const signed = await sign(unsigned)
const [gapFrom, gapTo] = gapOf(signed)

describe('a signed PDF', () => {
  test('begins with the very bytes that were printed', () => {
    expect(Buffer.from(signed.subarray(0, unsigned.length)).equals(unsigned)).toBe(true)
  })

  test('keeps the identifier PDF/A asks for in the last trailer', () => {
    const text = Buffer.from(signed).toString('latin1')
    expect(text.slice(text.lastIndexOf('trailer'))).toMatch(/\/ID \[\(.+\) <[0-9a-f]{32}>\]/)
  })

  test('says who, when, why, and that it is whole', () => {
    expect(readSignatures(signed)).toEqual([
      {
        signer: 'Nguyễn Văn Hùng',
        at: '2026-06-15T03:30:00.000Z',
        reason: 'Ban hành báo cáo',
        location: 'Bình Lục',
        certificate: expect.objectContaining({ name: 'Nguyễn Văn Hùng (mẫu)' }),
        coversWholeFile: true,
        intact: true,
        trusted: false,
      },
    ])
  })

  test('is trusted by whoever trusts the certificate', () => {
    expect(readSignatures(signed, [certificateIn(signed)])[0]?.trusted).toBe(true)
  })

  test('any changed byte that was signed breaks it', () => {
    const place = fc.nat(signed.length - 1).filter((index) => index < gapFrom || index >= gapTo)
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (index, mask) => {
        const changed = Uint8Array.from(signed)
        changed[index]! ^= mask
        return readSignatures(changed).every(({ intact, coversWholeFile }) => !intact || !coversWholeFile)
      }),
      { numRuns: 100 },
    )
  })

  test('bytes hidden behind the signature, in the room left for it, break it', () => {
    const changed = Buffer.from(signed)
    changed.write('41', gapTo - 5, 'latin1')
    expect(readSignatures(changed)[0]).toMatchObject({ intact: false, problem: 'Chữ ký có phần dữ liệu lạ.' })
  })

  test('something appended is seen: the signature holds, but no longer for the whole file', () => {
    const appended = Buffer.concat([signed, Buffer.from('\n1 0 obj\n<<>>\nendobj\n')])
    expect(readSignatures(appended)[0]).toMatchObject({ intact: true, coversWholeFile: false })
  })

  test('a second signature leaves the first as it was', async () => {
    const twice = readSignatures(await sign(signed))
    expect(twice.map(({ intact, coversWholeFile }) => [intact, coversWholeFile])).toEqual([
      [true, false],
      [true, true],
    ])
  })
})

test.each([
  ['a text', Buffer.from('không phải PDF')],
  ['a cut PDF', unsigned.subarray(0, 4000)],
  ['a PDF whose table is a stream', Buffer.from('%PDF-1.5\n1 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n9\n%%EOF')],
])('%s cannot be signed, and is told so', async (_, bytes) => {
  const result = await signer().sign(bytes, request())
  expect(result.ok ? '' : result.refusal).toMatch(/^(Tệp không phải là PDF|PDF dùng bảng tham chiếu nén)/)
})

test('an unsigned PDF has no signature', () => {
  expect(readSignatures(unsigned)).toEqual([])
})

function signer() {
  const opened = openPkcs12(demo.p12, demo.passphrase, at)
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value
}

function request() {
  return { reason: 'Ban hành báo cáo', location: 'Bình Lục', name: 'Nguyễn Văn Hùng', at }
}

async function sign(pdf: Uint8Array): Promise<Uint8Array> {
  const result = await signer().sign(pdf, request())
  if (!result.ok) throw new Error(result.refusal)
  return result.value.bytes
}

function gapOf(pdf: Uint8Array): [number, number] {
  const range = /\/ByteRange \[0 (\d+) (\d+)/.exec(Buffer.from(pdf).toString('latin1'))!
  return [Number(range[1]), Number(range[2])]
}

function certificateIn(pdf: Uint8Array): X509Certificate {
  const hex = Buffer.from(pdf.subarray(gapFrom + 1, gapTo - 1)).toString('latin1')
  const signedData = partsOf(partsOf(decode(Buffer.from(hex, 'hex')).node)[1])[0]
  return new X509Certificate(encode(partsOf(partsOf(signedData)[3])[0]!))
}
