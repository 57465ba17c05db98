import { lazy, Suspense } from 'react'
import { Form } from 'react-router'
import { editorText as text } from '../text/vi-reports.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useOpened, useReport, useScripted } from './page-context.ts'
import { paragraphId } from './places.ts'
import type { SectionView } from './report-view.ts'
import { sourcesIn } from './tokens.ts'

export type Edited = {
  readonly section: SectionView
  readonly paragraph: SectionView['paragraphs'][number]
  readonly anchor: string
}

// Readers never load what only writers need.
const ParagraphEditor = lazy(async () => ({ default: (await import('./paragraph-editor.tsx')).ParagraphEditor }))

/** The place where a paragraph is written: the full editor with script, a plain form without. */
export function EditedParagraph(edited: Edited) {
  const scripted = useScripted()
  return (
    <div className="passage editing" id={paragraphId(edited.anchor)}>
      {scripted ? (
        <Suspense fallback={<PlainEditor {...edited} />}>
          <ParagraphEditor key={edited.anchor} {...edited} />
        </Suspense>
      ) : (
        <PlainEditor {...edited} />
      )}
    </div>
  )
}

function PlainEditor({ section, paragraph, anchor }: Edited) {
  const view = useReport()
  const { hrefOf } = useOpened()
  return (
    <Form method="post" action={hrefOf({}, paragraphId(anchor))} className="paragraph-editor">
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="revision" value={view.revision} />
      <input type="hidden" name="section" value={section.id} />
      <input type="hidden" name="paragraph" value={paragraph.id} />
      <p className="hint" id="loi-van-hint">
        {text.plainHelp}
      </p>
      <textarea
        name="text"
        rows={8}
        defaultValue={paragraph.text}
        aria-label={text.label(section.heading)}
        aria-describedby="loi-van-hint"
      />
      <Legend paragraph={paragraph} />
      <div className="row">
        <Button>{text.save}</Button>
        <ButtonLink look="quiet" href={hrefOf({}, paragraphId(anchor))}>
          {text.cancel}
        </ButtonLink>
      </div>
    </Form>
  )
}

function Legend({ paragraph }: Pick<Edited, 'paragraph'>) {
  const { bound } = useReport()
  return (
    <ul className="token-legend">
      {sourcesIn(paragraph.text).map((source) => (
        <li key={source}>
          <code>{source}</code> {bound[source]?.label}: <strong>{bound[source]?.text}</strong>
        </li>
      ))}
    </ul>
  )
}
