import { slipBetween } from '../../language/near-number.ts'
import type { Draft } from '../../rule.ts'
import { childrenOf, type FilledForm, type FormLine, isRate } from '../../tables/row-form.ts'
import { nameCell, nameLine, spotLine } from '../forms/filled-forms.ts'
import { shown } from '../show.ts'

/** Parts that overlap or leave a rest: women, members, turns, what is late among all. */
const overlapping =
  /\bnu\b|dang vien|dan toc|trong do|luot|luy ke|dung han|qua han|tre han|hoan thanh|phat sinh|dien tu|truc tuyen|so hoa|ky so|thanh toan|co mat|tinh gian|bo sung|giai quyet/

/** “12 đơn vị: tự bảo đảm 1; một phần 2; NSNN 8”: three parts and more that come near their whole and miss it. */
export function childSums(form: FilledForm): readonly Draft[] {
  return form.lines.flatMap((line): readonly Draft[] => {
    const { value } = line
    if (!value || value.value < 3 || isRate(line) || isDeclared(form, line)) return []
    const parts = partsOf(form, line)
    if (
      parts.length < 2 ||
      parts.some((one) => !one.value || (overlapping.test(one.folded) && !denied.test(one.folded)))
    )
      return []
    const sum = Math.round(parts.reduce((total, one) => total + one.value!.value, 0) * 1e6) / 1e6
    if (sum === value.value) return []
    const over = parts.find((one) => one.value!.value > value.value)
    const whole = /^\W*tong (?:so|cong)?/.test(line.folded)
    const rest = parts.some((one) => /con lai|\bkhac\b/.test(one.folded)) || isClosed(parts)
    const off = Math.abs(sum - value.value)
    const slipped =
      slipBetween(sum, value.value) !== undefined ||
      parts.some((one) => slipBetween(one.value!.value, one.value!.value + value.value - sum) === 'swap')
    const near = off <= 2 || slipped || (off <= value.value * 0.1 && sum > value.value)
    if (!(rest && parts.length >= 2) && !(over && whole) && !(near && parts.length >= 3)) return []
    // One of the parts is itself refuted by those below it, and with their sum the whole is right.
    const wrong = parts.find((one) => {
      const own = partsOf(form, one)
      const meant = own.reduce((total, each) => total + (each.value?.value ?? 0), 0)
      return own.length >= 2 && sum - one.value!.value + meant === value.value
    })
    if (wrong) {
      const meant = wrong.value!.value + value.value - sum
      return [
        {
          message: `${nameCell(form, wrong)} ghi ${wrong.answer.text}; các dòng dưới nó và ${nameLine(line).replace(/^D/, 'd')} (${line.answer.text}) đều cho ${shown(meant)}.`,
          ...spotLine(form, wrong),
          expected: shown(meant),
          found: wrong.answer.text,
        },
      ]
    }
    const names = parts.map((one) => one.answer.text).join(' + ')
    return [
      {
        message: `${nameCell(form, line)} ghi ${line.answer.text}, các dòng ngay dưới cộng được ${names} = ${shown(sum)}.`,
        ...spotLine(form, line),
        expected: shown(sum),
        found: line.answer.text,
      },
    ]
  })
}

/** The form itself says what this line is the sum of, or at least as much as. */
function isDeclared(form: FilledForm, line: FormLine): boolean {
  return (
    line.declared?.source?.kind === 'sum' ||
    (form.form?.relations ?? []).some((one) => one.whole === line.number && line.declared !== undefined)
  )
}

const denied = /^\W*(?:so )?(?:tthc |ho so |nguoi |don vi )?(?:chua|khong)\b/

/** “Toàn trình; một phần; chưa cung cấp trực tuyến”: what is none of the others has its own line. */
function isClosed(parts: readonly FormLine[]): boolean {
  const last = parts.at(-1)!
  return parts.length >= 3 && (denied.test(last.folded) || /^\W*(?:so )?(?:van ban )?tiep tuc/.test(last.folded))
}

/** Lines numbered right below it; or those without a number up to the next that has one. */
function partsOf(form: FilledForm, line: FormLine): readonly FormLine[] {
  const numbered = childrenOf(form, line)
  const at = form.lines.indexOf(line)
  const end = form.lines.findIndex((one, index) => index > at && one.number !== '')
  const below = line.number === '' ? [] : form.lines.slice(at + 1, end === -1 ? undefined : end)
  const parts = numbered.length > 0 ? numbered : below
  // Years beside each other are asked by their own rules; a list that goes on too long is another one.
  return parts.length <= 12 && parts.every((one) => one.unit === line.unit && !isRate(one)) ? parts : []
}
