import { fits } from '../../language/rate-fit.ts'
import { type LintRule } from '../../rule.ts'
import { eachLine, nameCell, spotLine } from './filled-forms.ts'
import { shown } from '../show.ts'

/** “21 % fewer than in 2015, 10 present”: is there any number of people in 2015 that gives it? */
export const formFeasible: LintRule = {
  code: 'CCHC-032',
  severity: 'warning',
  title: 'Tỷ lệ giảm có thể có với số người là số nguyên',
  explanation: 'Số người là số nguyên; nếu không có số gốc nguyên nào cho ra tỷ lệ đã ghi thì tỷ lệ hoặc số người sai.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      const { value } = line
      if (!value || value.value <= 0 || value.value >= 100 || !/tinh gian so voi nam|giam so voi nam/.test(line.folded))
        return undefined
      const siblings = form.lines.filter(
        (one) =>
          one.number !== line.number &&
          one.number.split('.')[0] === line.number.split('.')[0] &&
          one.unit === 'nguoi' &&
          /duoc giao|co mat/.test(one.folded),
      )
      const nows = siblings.flatMap((one) => (one.value && one.value.value > 0 ? [one.value.value] : []))
      if (nows.length === 0 || nows.some((now) => baseFor(value.value, value.decimals, now))) return undefined
      const list = nows.map(shown).join(', ')
      return {
        message: `${nameCell(form, line)} ghi ${line.answer.text}%, nhưng không có số người nguyên nào năm gốc cho tỷ lệ ấy với số hiện nay (${list}).`,
        ...spotLine(form, line),
        found: line.answer.text,
      }
    }),
}

function baseFor(percent: number, decimals: number, now: number): boolean {
  const near = Math.round(now / (1 - percent / 100))
  return [near - 1, near, near + 1].some((base) => {
    const gone = base - now
    return gone > 0 && fits(percent, decimals, gone, base)
  })
}

/** 5.000 triệu đồng: five thousand, or five? */
export const formAmbiguousDot: LintRule = {
  code: 'CCHC-033',
  severity: 'info',
  title: 'Số tiền không gây nhầm dấu chấm',
  explanation: 'Số tiền như 5.000 triệu đồng có thể đọc là năm nghìn hay năm; ghi thêm phần thập phân hoặc đơn vị.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      if (line.value?.other === undefined || !/dong/.test(line.unit) || line.value.other >= 100) return undefined
      return {
        message: `${nameCell(form, line)} ghi ${line.answer.text} ${line.unit === 'trieu dong' ? 'triệu đồng' : 'đồng'}: dấu chấm có thể là phân cách nghìn hoặc thập phân.`,
        ...spotLine(form, line),
        found: line.answer.text,
      }
    }),
}

export const formNumberRules: readonly LintRule[] = [formFeasible, formAmbiguousDot]
