import type { LintRule, Draft } from '../../rule.ts'
import { spot } from '../../rule.ts'
import { results } from '../../result-passages.ts'
import { statementsIn } from '../../statements.ts'
import { shown } from '../show.ts'

const claim =
  /(?:khong|chua)(?: he)?(?: con| co| de| de xay ra| phat sinh)?(?: tinh trang)?(?: ho so| hs)?(?: nao)?(?: bi)? (?:ton dong|ton(?=\s*[,.;)]|$))/

/** “tiếp nhận 16.839 hồ sơ, đã giải quyết 16.807 hồ sơ …, không để hồ sơ tồn đọng”, and nothing said of the other 32. */
export const noBacklog: LintRule = {
  code: 'CCHC-201',
  severity: 'warning',
  title: 'Không tồn đọng thì số tiếp nhận đã được giải quyết hết',
  explanation:
    'Ghi không có hồ sơ tồn đọng mà số tiếp nhận lớn hơn số đã giải quyết thì phải nêu số còn lại đang ở trạng thái nào.',
  check: (paper, facts) =>
    results(paper).flatMap((passage): Draft[] => {
      const said = claim.exec(passage.folded)
      if (!said) return []
      const { counts } = statementsIn(passage, facts.vocabulary)
      const valuesOf = (...concepts: readonly string[]) =>
        counts.filter((one) => concepts.includes(one.concept)).map((one) => one.quantity.value)
      const received = Math.max(...valuesOf('received', 'receivedNew', 'handled'))
      const resolved = Math.max(...valuesOf('resolved'))
      const rest = received - resolved
      if (!Number.isFinite(rest) || rest <= 0) return []
      // Whoever tells what is still being worked on means by “tồn đọng” what is late.
      const isTold = passage.quantities.some((one) => !one.percent && one.value === rest)
      if (isTold || /dang (?:duoc )?(?:giai quyet|xu ly|thu ly)|trong han/.test(passage.folded)) return []
      return [
        {
          message: `Ghi không có hồ sơ tồn đọng, nhưng tiếp nhận ${shown(received)}, đã giải quyết ${shown(resolved)}: còn ${shown(rest)} hồ sơ chưa nêu trạng thái.`,
          ...spot(passage.piece, said.index, said.index + said[0].length),
          found: said[0] === '' ? '' : passage.text.slice(said.index, said.index + said[0].length).trim(),
        },
      ]
    }),
}
