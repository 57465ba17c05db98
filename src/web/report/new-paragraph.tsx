import { Form, Link } from 'react-router'
import { editorText, paperText as text } from '../text/vi-reports.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { useOpened, useReport } from './page-context.ts'
import { openings, paragraphId } from './places.ts'

/** At the end of a section: a paragraph the template does not have. */
export function NewParagraph({ section: id }: { readonly section: string }) {
  const view = useReport()
  const { add, hrefOf } = useOpened()
  const section = view.sections.find((each) => each.id === id)
  if (!section) return null
  if (add !== id) {
    return (
      <Link
        className="paragraph-add"
        to={hrefOf({ [openings.add]: id }, paragraphId(`${id}/moi`))}
        preventScrollReset
        aria-label={text.addTo(section.heading)}
      >
        + {text.addHere}
      </Link>
    )
  }
  const after = section.paragraphs.at(-1)?.id
  return (
    <Form
      method="post"
      action={hrefOf({}, paragraphId(id))}
      className="passage editing paragraph-editor"
      id={paragraphId(`${id}/moi`)}
      preventScrollReset
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="revision" value={view.revision} />
      <input type="hidden" name="section" value={id} />
      {after && <input type="hidden" name="after" value={after} />}
      <textarea name="text" rows={4} required autoFocus aria-label={editorText.newLabel(section.heading)} lang="vi" />
      <div className="row">
        <Button>{editorText.save}</Button>
        <ButtonLink look="quiet" href={hrefOf({}, paragraphId(id))}>
          {editorText.cancel}
        </ButtonLink>
      </div>
    </Form>
  )
}
