import { describe, expect, test } from 'vitest'
import { samplePdf } from '#test/builders/sample-pdf.ts'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openPkcs12 } from './open-pkcs12.ts'
import { readSignatures } from './read-signatures.ts'

const demo = makeDemoCertificate({
  commonName: 'Nguyễn Văn Hùng',
  organisation: 'Ủy ban nhân dân xã Bình Lục',
  validFrom: new Date('2026-01-01T00:00:00+07:00'),
  validTo: new Date('2027-01-01T00:00:00+07:00'),
})
const june = new Date('2026-06-15T10:30:00+07:00')

test('the right passphrase opens it and says whose it is', () => {
  const opened = openPkcs12(demo.p12, demo.passphrase, june)
  expect(opened.ok && opened.value.certificate()).toMatchObject({
    name: 'Nguyễn Văn Hùng (mẫu)',
    organisation: 'Ủy ban nhân dân xã Bình Lục',
    validTo: new Date('2027-01-01T00:00:00+07:00'),
  })
})

test.each([
  ['a wrong passphrase', demo.p12, 'sai', june, 'Mật khẩu của tệp chứng thư số không đúng.'],
  ['a picture', Buffer.from('PNG'), demo.passphrase, june, /không phải tệp PKCS#12/],
  ['half of a file', demo.p12.subarray(0, 900), demo.passphrase, june, /đã hỏng/],
  ['an empty file', new Uint8Array(), demo.passphrase, june, /đã hỏng/],
  ['the year after', demo.p12, demo.passphrase, new Date('2027-03-01'), /đã hết hạn từ 00:00 01\/01\/2027/],
  [
    'the year before',
    demo.p12,
    demo.passphrase,
    new Date('2025-03-01'),
    /chưa có hiệu lực \(có hiệu lực từ 00:00 01\/01\/2026\)/,
  ],
])('%s is refused with one sentence', (_, bytes, passphrase, now, sentence) => {
  const opened = openPkcs12(bytes, passphrase, now)
  expect(opened.ok ? '' : opened.refusal).toMatch(sentence)
})

test('a signature may not state a time at which the certificate no longer held', async () => {
  const opened = openPkcs12(demo.p12, demo.passphrase, june)
  const request = { reason: '', location: '', name: '', at: new Date('2027-02-01') }
  expect(opened.ok && (await opened.value.sign(new Uint8Array(), request))).toMatchObject({
    ok: false,
    refusal: expect.stringContaining('đã hết hạn'),
  })
})

describe('a file of another program, with an elliptic-curve key', () => {
  const later = new Date('2030-01-01')

  test('opens with a passphrase that has diacritics, and signs', async () => {
    const opened = openPkcs12(madeByOpenSsl, 'mật khẩu Đặng', later)
    const request = { reason: 'Ban hành', location: 'Bình Lục', name: 'Lê Thị Mai', at: later }
    const signed = opened.ok ? await opened.value.sign(samplePdf(), request) : opened
    expect(signed.ok && readSignatures(signed.value.bytes)).toMatchObject([
      { signer: 'Lê Thị Mai', certificate: { name: 'OpenSSL EC' }, intact: true, coversWholeFile: true },
    ])
  })

  test.each(['mật khẩu Dặng', 'mat khau Dang', ''])('does not open with “%s”', (passphrase) => {
    expect(openPkcs12(madeByOpenSsl, passphrase, later)).toMatchObject({
      ok: false,
      refusal: 'Mật khẩu của tệp chứng thư số không đúng.',
    })
  })
})

/** Made by OpenSSL 3 (PBES2, AES-256, elliptic curve), passphrase `mật khẩu Đặng`. */
const madeByOpenSsl = Buffer.from(
  [
    'MIIEDAIBAzCCA8IGCSqGSIb3DQEHAaCCA7MEggOvMIIDqzCCAmIGCSqGSIb3DQEHBqCCAlMwggJPAgEAMIICSAYJKoZIhvcNAQcBMFcGCSqGSI',
    'b3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAgFJdtJwzp9qwICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEDoT/7Vhkor8rBS0lMfh7c+A',
    'ggHgQVKaKU75B6VOcuohl+XpV0sFGkrOx+Y3CRSqH8k1k9CS5tIYO36wFvOWtC99yxU3N2pSUD700Y1BY0a4g/fQbqDuI32c0EcIVAw7PvhH5P',
    'Z6U3D6C1p7rvMXBQ0wj+zyZgKniD9QNrKGG35P7l4DCMRufbDKI2JI6j0Qw9hOVWUDa/b4rpg6p6xP1KhpR/vScVb31YhD9ckXbBSFnYje553W',
    'mAenSiKVs0R7kMYdghjxeiD6FJCtk8OdOJaTE+a/EXpfyKXKYVIhdqv35El3Rtju6p4OQM0LMbmYezOqgL6BTg/esg3cxDSgF2YVDWrtYnzUCs',
    'FKo02veSup31BraIUbONN15WGkD69WzhNujgj6rFyyEtRpZ9VtVvbmVTi5sp2hqRjunvOM6G6skIPIeJfOS0vLbg3iHxLq6UMuvjaLln/CV1ZU',
    'RFwbpPOToRhfNn2OfOZDs41woxMw6XGO5NZN5CnlzZaR6DaMVM95Dhcq9FC310QfLSzAjBXnat+7klYqEY9niou0L77Hz3cb+wSQ+bi0fYHUcE',
    'v+3vljHiZCtO09sC7ixfJ28Xn/eGre0j4Uru8v2IVN6DIGvEVJ9C1WEkdMTrlIkhfWj6QLYjPaJMmSmFLx/z7H3uXGeULdMIIBQQYJKoZIhvcN',
    'AQcBoIIBMgSCAS4wggEqMIIBJgYLKoZIhvcNAQwKAQKgge8wgewwVwYJKoZIhvcNAQUNMEowKQYJKoZIhvcNAQUMMBwECHM39j/LPccYAgIIAD',
    'AMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQ5Qv+X2uxXAqtR5xe8PBe2ASBkJ30YWm/q2rVZgs8QMvGViaz7DovO2piOaqMR9YZiaSs7y8o',
    'cOsV8nYkF7a1OPLkhRBy5m6131Fp7nQ75XMWpk7aKQY9pBT6MNA6cliXqJcNg6rDj/cHX7tB4AmNTlJtGXkpkc6KEepe690yjTWed5Jr5iydi8',
    '3PHdRj5dK0lUfAjpxo3wc500DrWUN3W4F4vTElMCMGCSqGSIb3DQEJFTEWBBQBqLVK0V7v6t1CwItHlQVVx9h8RTBBMDEwDQYJYIZIAWUDBAIB',
    'BQAEIF4xw2eS1wDB90LJJ19lCBKQXXzZdV0vuI5TCN3mQzcnBAjnQ7gwQ6mVFAICCAA=',
  ].join(''),
  'base64',
)
