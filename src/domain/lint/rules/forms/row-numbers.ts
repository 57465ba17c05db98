import { foldInPlace } from '../../language/fold.ts'
import type { FilledForm, FormLine } from '../../tables/row-form.ts'
import { unevenNumbers } from '../tables/list-numbers.ts'
import { childrenOf, isRate } from '../../tables/row-form.ts'
import type { Grid } from '../../tables/grid.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { eachLine, filledForms, isFirst, nameCell, nameLine, spotLine } from './filled-forms.ts'

/** “1.3. Nhiệm vụ được giao 96”, “1.3.1. Hoàn thành đúng hạn 98”. */
export const childOverParent: LintRule = {
  code: 'CCHC-147',
  severity: 'warning',
  title: 'Dòng con không lớn hơn dòng mẹ',
  explanation:
    'Dòng con cùng đơn vị tính ở ngay dưới thường là một phần của dòng mẹ; lớn hơn dòng mẹ thì một trong hai dòng sai.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const { value } = line
      if (!value || isRate(line) || line.unit === '' || aside.test(line.folded)) return []
      if (form.form?.relations.some((one) => one.whole === line.number)) return []
      const below = childrenOf(form, line).filter((one) => one.unit === line.unit && !isRate(one))
      return below.flatMap((child): readonly Draft[] => {
        if (!child.value || child.value.value <= value.value || aside.test(child.folded)) return []
        if (!isPartOf(paper, facts, form, line, child)) return []
        return [
          {
            message: `${nameCell(form, child)} ghi ${child.answer.text}, lớn hơn ${nameLine(line).toLowerCase()} là dòng mẹ (${line.answer.text}); một trong hai số ghi sai nếu dòng con là một phần của dòng mẹ.`,
            ...spotLine(form, child),
            expected: `≤ ${line.answer.text}`,
            found: child.answer.text,
          },
        ]
      })
    }),
}

// Money, and what is counted besides the whole: carried over, accumulated, of another list.
const aside = /luy ke|ky truoc|chuyen sang|luot|kinh phi|von |thu nhap|lien thong|bai bo|cong bo|ke hoach/

/** A total and its parts by name, or two children and more that add up to it in another column. */
function isPartOf(
  paper: Parameters<LintRule['check']>[0],
  facts: Parameters<LintRule['check']>[1],
  form: FilledForm,
  line: FormLine,
  child: FormLine,
): boolean {
  // Dossiers carried over are resolved too.
  if (/nhan/.test(line.folded) && /giai quyet|tra ket qua|so hoa/.test(child.folded)) return false
  if (/^tong (?:so )?/.test(line.folded)) return true
  if (
    /^(?:da |so )?(?:hoan thanh|xu ly|giai quyet|khac phuc)|dung han|qua han|trong do|^nu\b|co mat/.test(child.folded)
  )
    return true
  if (!form.column) return false
  const others = filledForms(paper, facts).filter((one) => one.grid === form.grid && one !== form)
  const right = others.filter((other) => {
    const [whole, part] = [line, child].map((own) => other.lines.find((one) => one.row === own.row)?.value?.value)
    return whole !== undefined && part !== undefined && whole > 0 && part <= whole
  })
  return others.length >= 2 && right.length === others.length
}

export const rowNumberTwice: LintRule = {
  code: 'CCHC-149',
  severity: 'warning',
  title: 'Mỗi dòng của biểu một số thứ tự, một mã',
  explanation:
    'Hai dòng khác nhau mang cùng số thứ tự hoặc cùng mã lĩnh vực thì không biết dẫn dòng nào; thường là chép dòng mà quên sửa.',
  check: (paper, facts) => [
    ...paper.grids.flatMap(fieldCodesTwice),
    ...unevenNumbers(paper).twice,
    ...filledForms(paper, facts)
      .filter(isFirst)
      .flatMap((form) => {
        const seen = new Map<string, FormLine>()
        return form.lines.flatMap((line): readonly Draft[] => {
          // A form printed twice under one head starts again; only a number within its own group is one.
          if (!line.number.includes('.')) return []
          const before = seen.get(line.number)
          seen.set(line.number, line)
          if (!before || plain(before) === plain(line) || startsAgain(form, before, line)) return []
          return [
            {
              message: `Số thứ tự ${line.number} dùng cho hai dòng: “${before.label}” và “${line.label}”.`,
              ...spotLine(form, line),
              found: line.number,
            },
          ]
        })
      }),
  ],
}

const fieldCode = /^([A-Z]\d{2}-[A-Z]{2}\d{2})\s*[-–:]\s*(\S.*)$/

/** “G09-LD05 - Bảo trợ xã hội”, “G09-LD05 - Người có công”: a field has one code. */
function fieldCodesTwice(grid: Grid): readonly Draft[] {
  const seen = new Map<string, string>()
  return grid.rows.flatMap((row, at) =>
    row.flatMap((cell): readonly Draft[] => {
      const match = fieldCode.exec(cell.text)
      if (!match || !cell.cell) return []
      const [code, name] = [match[1]!, match[2]!]
      const before = seen.get(code)
      if (before === undefined) seen.set(code, name)
      if (before === undefined || plainText(before) === plainText(name)) return []
      return [
        {
          message: `Mã ${code} ghi cho hai lĩnh vực: “${before}” và “${name}”.`,
          quote: spot(cell.cell).quote,
          location: { ...cell.cell.at, table: grid.table.number, row: at + 1, column: cell.cell.column },
          found: code,
        },
      ]
    }),
  )
}

function plain(line: FormLine): string {
  return plainText(line.label)
}

function plainText(text: string): string {
  return foldInPlace(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** Between the two the numbers went back to the beginning: another form under the same head. */
function startsAgain(form: FilledForm, before: FormLine, line: FormLine): boolean {
  const between = form.lines.slice(form.lines.indexOf(before) + 1, form.lines.indexOf(line))
  return between.some((one) => one.number !== '' && !one.number.startsWith(groupOf(line.number)))
}

function groupOf(number: string): string {
  return number.slice(0, number.lastIndexOf('.') + 1)
}

export const rowNumberRules: readonly LintRule[] = [childOverParent, rowNumberTwice]
