import { type Draft, type LintRule, spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { type Sentence, sentencesIn } from '../../sentences.ts'
import { shown } from '../show.ts'

/** “tăng dần qua từng năm: 56; 31; 12; 02”. */
export const wrongSeries: LintRule = {
  code: 'CCHC-150',
  severity: 'warning',
  title: 'Dãy số đúng với lời “tăng dần”, “giảm dần”',
  explanation: 'Câu nói số liệu tăng dần hoặc giảm dần thì dãy số kể ngay sau phải đi cùng chiều.',
  check: (paper) =>
    results(paper)
      .filter((passage) => passage.quantities.length > 2)
      .flatMap((passage) => sentencesIn(passage).flatMap(checkSentence)),
}

const trend =
  /\b(tang|giam) (?:dan(?: deu)?|deu|lien tuc|on dinh)(?: (?:qua|theo|trong)? ?(?:tung |cac |moi )?(?:nam|quy|thang|ky))?[^.:;(\d]{0,40}[:(,]/g

function checkSentence(sentence: Sentence): readonly Draft[] {
  const { passage, start, end, folded } = sentence
  return [...folded.matchAll(trend)].flatMap((match): Draft[] => {
    const from = start + match.index + match[0].length
    const all = sentence.quantities.filter((one) => one.start >= from)
    const percent = all[0]?.percent
    const run = all.filter((one) => one.percent === percent)
    if (
      run.length < 3 ||
      run.length < all.length - 1 ||
      /tang|giam|trong do|lan luot/.test(passage.folded.slice(from, end))
    )
      return []
    const years = [...passage.folded.slice(from, end).matchAll(/\b20\d\d\b/g)].map((one) => Number(one[0]))
    const backwards = years.length > 1 && years[0]! > years.at(-1)!
    const values = (backwards ? run.toReversed() : run).map((one) => one.value)
    const rises = values.every((value, index) => index === 0 || value > values[index - 1]!)
    const falls = values.every((value, index) => index === 0 || value < values[index - 1]!)
    const said = match[1] === 'tang'
    if (said ? !falls : !rises) return []
    return [
      {
        message: `Dãy số ${values.map(shown).join('; ')} ${said ? 'giảm' : 'tăng'} dần, nhưng câu ghi “${said ? 'tăng' : 'giảm'} dần”.`,
        ...spot(passage.piece, start + match.index, Math.min(run.at(-1)!.end, start + match.index + 215)),
        expected: `${said ? 'giảm' : 'tăng'} dần`,
        found: `${said ? 'tăng' : 'giảm'} dần`,
      },
    ]
  })
}
