import { editorText as text } from '../text/vi-reports.ts'
import { Button } from '../ui/button.tsx'
import { useReport } from './page-context.ts'
import type { SaveAnswer } from './save-answer.ts'
import { sourcesIn } from './tokens.ts'

type Conflict = Extract<SaveAnswer, { kind: 'conflict' }>
type EditConflictProps = {
  readonly conflict: Conflict
  readonly mine: string
  readonly onChoose: (chosen: string, conflict: Conflict) => void
}

/** Two people wrote the same paragraph: both texts stand side by side, and neither is gone until one chooses. */
export function EditConflict({ conflict, mine, onChoose }: EditConflictProps) {
  return (
    <div className="edit-conflict" role="alert">
      <h4>{text.conflictTitle}</h4>
      <p>{text.conflict(conflict.savedBy)}</p>
      <div className="edit-conflict-texts">
        <Side title={text.mine} said={mine} choose={text.keepMine} onChoose={() => onChoose(mine, conflict)} />
        <Side
          title={text.theirs}
          said={conflict.theirs}
          choose={text.takeTheirs}
          onChoose={() => onChoose(conflict.theirs, conflict)}
        />
      </div>
    </div>
  )
}

type SideProps = {
  readonly title: string
  readonly said: string
  readonly choose: string
  readonly onChoose: () => void
}

function Side({ title, said, choose, onChoose }: SideProps) {
  const { bound } = useReport()
  const read = sourcesIn(said).reduce((shown, source) => shown.replaceAll(source, bound[source]?.text ?? source), said)
  return (
    <section>
      <h5>{title}</h5>
      <p>{read}</p>
      <Button type="button" look="quiet" onClick={onChoose}>
        {choose}
      </Button>
    </section>
  )
}
