import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Figure, Figures, Value } from '#domain/indicators/figure.ts'
import { bindingsOf, parseText, plainText, renderText, writeBinding } from './binding.ts'
import { compareEdit } from './compare-edit.ts'
import { changeOf, withComparisons } from './figure-text.ts'
import { numbersIn } from './prose-numbers.ts'

function count(id: string, value: number, unit = 'hồ sơ'): Figure {
  return { id, value: { known: value }, unit, records: value }
}

function rate(id: string, numerator: number, denominator: number): Figure {
  const value: Value =
    denominator === 0 ? { missing: 'not-applicable' } : { known: Math.round((numerator * 10_000) / denominator) / 100 }
  return { id, value, unit: '%', numerator, denominator, records: denominator }
}

function figuresOf(...all: readonly Figure[]): Figures {
  return new Map(all.map((figure) => [figure.id, figure]))
}

const now = figuresOf(
  count('received', 5082),
  count('late', 0),
  count('withdrawn', 1),
  rate('digitised', 4853, 5064),
  rate('paid', 2395, 2396),
  rate('online', 5082, 5082),
  rate('nothing', 0, 0),
  { id: 'pakn', value: { missing: 'not-entered' }, unit: 'vụ', records: 0 },
  count('tasks', 7, 'nhiệm vụ'),
  count('spent', 17_470.907102, 'triệu đồng'),
  count('plan', 3000, 'triệu đồng'),
  { ...count('form:bm1:5.1', 738, 'phiếu'), typed: { by: 'Nguyễn Thị Hà', at: '2026-06-15T08:00:00Z' } },
)
const figures = withComparisons(now, {
  previous: figuresOf(count('received', 5000), rate('digitised', 4000, 5000)),
  lastYear: figuresOf(count('received', 6000)),
})

test.each([
  ['{{received}} hồ sơ', '5.082 hồ sơ'],
  ['rút {{withdrawn}} hồ sơ', 'rút 01 hồ sơ'],
  ['quá hạn {{late}} hồ sơ', 'quá hạn 0 hồ sơ'],
  ['{{digitised|parts}}', '4.853/5.064 = 95,83%'],
  ['{{digitised|rate}}', '95,83%'],
  ['{{digitised}}', '95,83%'],
  ['{{paid|parts}}', '2.395/2.396 = 99,96%'],
  ['{{online|rate}}', '100%'],
  ['{{nothing|parts}}', 'không phát sinh'],
  ['{{pakn}}', 'chưa có số liệu'],
  ['{{unknown}}', 'chưa có số liệu'],
  ['{{tasks|plain}}/{{tasks}}', '7/07'],
  ['{{spent}}/{{plan}} triệu đồng', '17.470,907102/3.000 triệu đồng'],
  ['{{received@previous}}', '5.000'],
  ['tăng {{received|change:previous}}', 'tăng 82'],
  ['giảm {{received|change:lastYear}}', 'giảm 918'],
  ['giảm {{received|changeRate:lastYear}}', 'giảm 15,30%'],
  ['tăng {{digitised|change:previous}} điểm phần trăm', 'tăng 15,83 điểm phần trăm'],
  ['{{late|change:previous}}', 'chưa có số liệu'],
  ['thu {{form:bm1:5.1}} phiếu', 'thu 738 phiếu'],
  ['có kế hoạch^[Kế hoạch số 01/KH-UBND.] rồi', 'có kế hoạch rồi'],
  ['sai {{ }} và }}', 'sai {{ }} và }}'],
])('%s prints %s', (text, printed) => {
  expect(plainText(text, figures)).toBe(printed)
})

test('every bound number carries its figure, and a typed cell shows that it was typed', () => {
  expect(renderText('{{received}} hồ sơ, {{form:bm1:5.1}} phiếu^[{{late}} quá hạn]', figures)).toEqual([
    { kind: 'figure', figure: 'received', text: '5.082' },
    { kind: 'text', text: ' hồ sơ, ' },
    { kind: 'figure', figure: 'form:bm1:5.1', text: '738', typed: true },
    { kind: 'text', text: ' phiếu' },
    { kind: 'footnote', text: '0 quá hạn' },
  ])
  expect(bindingsOf('{{received}}^[{{late}}]').map((each) => each.figure)).toEqual(['received', 'late'])
})

test('parsing loses nothing of the text, whatever it is', () => {
  const scrap = fc.constantFrom('{{', '}}', '{{received}}', '{{digitised|parts}}', '{', '^[', ']', 'hồ sơ ', '12', '|')
  fc.assert(
    fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
      const text = scraps.join('')
      const back = parseText(text)
        .map((piece) =>
          piece.kind === 'text' ? piece.text : piece.kind === 'footnote' ? `^[${piece.text}]` : piece.source,
        )
        .join('')
      expect(back).toBe(text)
    }),
  )
})

test('a binding is read back as written', () => {
  const binding = { figure: 'dossiers.onlineRate.ofReceived', format: 'parts' } as const
  expect(bindingsOf(writeBinding(binding))).toEqual([binding])
})

test('a change is known only when both are', () => {
  expect(changeOf(figures, 'received', 'lastYear')).toBe(-918)
  expect(changeOf(figures, 'late', 'lastYear')).toBeUndefined()
})

const before = 'Tiếp nhận {{received}} hồ sơ, số hóa {{digitised|parts}}.'

test.each<[string, string, readonly unknown[]]>([
  ['words only', 'Trong kỳ tiếp nhận {{received}} hồ sơ; số hóa {{digitised|parts}}.', []],
  ['moved', 'Số hóa {{digitised|parts}}, tiếp nhận {{received}} hồ sơ.', []],
  ['removed', 'Số hóa {{digitised|parts}}.', [['removed', 'received', undefined]]],
  ['the same number typed', 'Tiếp nhận 5.082 hồ sơ, số hóa {{digitised|parts}}.', [['typed-over', 'received', true]]],
  [
    'the number without its dot',
    'Tiếp nhận 5082 hồ sơ, số hóa {{digitised|parts}}.',
    [['typed-over', 'received', true]],
  ],
  ['another number typed', 'Tiếp nhận 5.095 hồ sơ, số hóa {{digitised|parts}}.', [['typed-over', 'received', false]]],
  ['a rate typed', 'Tiếp nhận {{received}} hồ sơ, số hóa 95,83%.', [['typed-over', 'digitised', true]]],
  ['a rate rounded up', 'Tiếp nhận {{received}} hồ sơ, số hóa 96%.', [['typed-over', 'digitised', false]]],
  [
    'all gone',
    '',
    [
      ['removed', 'received', undefined],
      ['removed', 'digitised', undefined],
    ],
  ],
  ['one more', `${before} Rút {{withdrawn}} hồ sơ.`, [['added', 'withdrawn', undefined]]],
])('an edit: %s', (_, after, expected) => {
  const changes = compareEdit(before, after, figures)
  expect(changes.map((each) => [each.kind, each.binding.figure, 'same' in each ? each.same : undefined])).toEqual(
    expected,
  )
})

test.each<[string, readonly string[]]>([
  ['Tiếp nhận 1.552 hồ sơ, trực tuyến: 1542, đạt 99,36%', ['1.552', '1542', '99,36%']],
  ['Kế hoạch số 148/KH-UBND ngày 03/12/2025, tháng 4 năm 2026, quý III', []],
  ['giai đoạn 2026-2030, Điều 12, ISO 9001:2015, 6 tháng đầu năm', []],
  ['Nghị định số 30/2020/NĐ-CP và 41 nhiệm vụ', ['41']],
  ['chi 17.470,907102 triệu đồng', ['17.470,907102']],
  ['05 lớp, 02 hội nghị', ['05', '02']],
  ['Tổng số: 1.552; hồ sơ: 12; số 12', ['1.552', '12']],
])('the numbers of “%s”', (text, expected) => {
  expect(numbersIn(text).map((each) => each.text)).toEqual(expected)
})

test('words may be put in, taken out and moved around the figures: no binding is called lost', () => {
  const word = fc.constantFrom('hồ sơ', 'tiếp nhận', 'trong kỳ', ',', '12', '5.082', 'đạt 99%')
  const words = fc.array(word, { maxLength: 4 }).map((each) => each.join(' '))
  const bound = fc.shuffledSubarray(['{{received}}', '{{digitised|parts}}', '{{late}}'], { minLength: 3 })
  const paragraph = fc
    .tuple(bound, words, words, words, words)
    .map(([[a, b, c], w, x, y, z]) => [w, a, x, b, y, c, z].join(' '))
  fc.assert(
    fc.property(paragraph, paragraph, (one, other) => {
      expect(compareEdit(one, other, figures)).toEqual([])
    }),
  )
})

test('a binding that is nowhere in the new text is always told', () => {
  const word = fc.constantFrom('hồ sơ', 'tiếp nhận', 'trong kỳ', '{{late}}', '12', '5.082')
  const words = fc.array(word, { maxLength: 6 }).map((each) => each.join(' '))
  fc.assert(
    fc.property(words, words, words, (left, right, after) => {
      const lost = compareEdit(`${left} {{received}} ${right}`, after, figures).filter((each) => each.kind !== 'added')
      expect(lost.some((each) => each.binding.figure === 'received')).toBe(true)
    }),
  )
})
