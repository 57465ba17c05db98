import { readFileSync } from 'node:fs'
import { readDocument } from './read-document.ts'
const r = await readDocument(readFileSync(process.argv[2]!), process.argv[2]!)
if (!r.ok) console.log(r.refusal)
else {
  console.log(r.value.kind, r.value.converted, r.value.pages)
  for (const b of r.value.blocks) {
    if (b.kind === 'table') {
      console.log('TABLE', b.number, b.rows, b.columns, 'head', b.headRows, JSON.stringify(b.at))
      for (let i = 1; i <= b.rows; i++)
        console.log(
          '   ',
          b.cells
            .filter((c) => c.row === i)
            .map(
              (c) =>
                `${c.text.slice(0, 30)}${c.colspan > 1 ? `<${c.colspan}>` : ''}${c.rowspan > 1 ? `^${c.rowspan}` : ''}`,
            )
            .join(' | '),
        )
    } else
      console.log(
        b.kind,
        'level' in b ? b.level : 'number' in b ? b.number : '',
        JSON.stringify(b.at),
        b.bold ? 'B' : '',
        ('side' in b && b.side) || '',
        b.text.slice(0, 90),
        b.text.length > 90 ? '… ' + b.text.slice(-40) : '',
        (b.turns?.length ?? 0) > 0 ? 'T' + b.turns!.length : '',
        JSON.stringify(b.notes ?? []),
        b.gaps?.length ?? '',
      )
  }
}
