import { type MouseEvent, useContext } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Block } from '#domain/documents/model.ts'
import type { ReportState } from '#domain/reports/lifecycle.ts'
import { originWords, paperText as text } from '../text/vi-reports.ts'
import { EditedParagraph } from './edited-paragraph.tsx'
import { ReportContext, useOpened, useReport } from './page-context.ts'
import type { Passage } from './passages.ts'
import { openings, paragraphId } from './places.ts'
import type { SectionView } from './report-view.ts'
import { Runs } from './runs.tsx'

/** One paragraph on the paper. Who may write opens its editor with a click, or with Enter on “Sửa” beside it. */
export function PaperPassage({ passage }: { readonly passage: Passage }) {
  const { may } = useReport()
  const { paragraph: open } = useOpened()
  const found = useParagraph(passage.anchor)
  if (!found || !passage.anchor) return <Printed blocks={passage.blocks} />
  if (may.draft && open === passage.anchor)
    return <EditedParagraph section={found.section} paragraph={found.paragraph} anchor={passage.anchor} />
  return <ReadParagraph passage={passage} anchor={passage.anchor} {...found} />
}

type Found = { readonly section: SectionView; readonly paragraph: SectionView['paragraphs'][number] }

function useParagraph(anchor: string | undefined): Found | undefined {
  const view = useContext(ReportContext)
  const [sectionId, paragraphId] = anchor?.split('/') ?? []
  const section = view?.sections.find((each) => each.id === sectionId)
  const paragraph = section?.paragraphs.find((each) => each.id === paragraphId)
  return section && paragraph ? { section, paragraph } : undefined
}

function ReadParagraph({
  passage,
  anchor,
  section,
  paragraph,
}: Found & { readonly passage: Passage; readonly anchor: string }) {
  const { may, state } = useReport()
  const { hrefOf } = useOpened()
  const navigate = useNavigate()
  const href = hrefOf({ [openings.paragraph]: anchor })
  const mark = markOf(paragraph, state)
  const open = (event: MouseEvent<HTMLElement>) => {
    // A click on a number opens the number; a selection is for copying.
    if (!may.draft || (event.target as HTMLElement).closest('a') || window.getSelection()?.toString()) return
    void navigate(href, { preventScrollReset: true })
  }
  return (
    <div
      className={`passage ${mark}${may.draft ? ' writable' : ''}`}
      id={paragraphId(anchor)}
      tabIndex={-1}
      onClick={open}
    >
      <div className="passage-side">
        {mark !== 'template' && <span className="passage-mark">{originWords[mark]}</span>}
        {may.draft && (
          <Link className="passage-edit" to={href} preventScrollReset aria-label={text.editThis(section.heading)}>
            {text.edit}
          </Link>
        )}
      </div>
      <Printed blocks={passage.blocks} />
    </div>
  )
}

/** Marks are for those who still work on the report: an issued paper has none. */
function markOf({ opinion, origin }: Found['paragraph'], state: ReportState): keyof typeof originWords {
  if (state === 'issued') return 'template'
  return opinion && origin === 'template' ? 'opinion' : origin
}

function Printed({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph') return null
    const notes = block.runs.filter((run) => run.kind === 'footnote')
    return (
      <div key={at}>
        <p className={`paper-p ${block.style ?? 'body'}`}>
          <Runs runs={block.runs} />
        </p>
        {notes.map((note, order) => (
          <p key={order} className="paper-note">
            <sup>{order + 1}</sup> {note.text}
          </p>
        ))}
      </div>
    )
  })
}
