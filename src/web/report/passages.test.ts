import { expect, test } from 'vitest'
import type { Block } from '#domain/documents/model.ts'
import { passagesOf } from './passages.ts'

const said = (text: string, anchor?: string): Block => ({
  kind: 'paragraph',
  runs: [{ kind: 'text', text }],
  ...(anchor && { anchor }),
})

test('lines of one paragraph are one passage, and stand under their heading', () => {
  const content: readonly Block[] = [
    said('Mở đầu'),
    { kind: 'heading', level: 1, text: 'I. KẾT QUẢ', anchor: 'results' },
    said('dòng một', 'results/a'),
    said('dòng hai', 'results/a'),
    said('đoạn khác', 'results/b'),
    said('Kết thúc'),
  ]
  const groups = passagesOf(content)
  expect(
    groups.map((group) => [group.section, group.passages.map((each) => [each.anchor, each.blocks.length])]),
  ).toEqual([
    [undefined, [[undefined, 1]]],
    [
      'results',
      [
        ['results', 1],
        ['results/a', 2],
        ['results/b', 1],
      ],
    ],
    [undefined, [[undefined, 1]]],
  ])
})
