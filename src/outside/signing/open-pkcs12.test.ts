import { expect, test } from 'vitest'
import { makeDemoCertificate } from './demo-certificate.ts'
import { openPkcs12 } from './open-pkcs12.ts'

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
