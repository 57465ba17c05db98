import type { Block, OfficialDocument } from '#domain/documents/model.ts'
import { paperText as text } from '../text/vi-reports.ts'
import { useOpened, useReport } from './page-context.ts'
import { NewParagraph } from './new-paragraph.tsx'
import { PaperHead } from './paper-head.tsx'
import { type Passage, passagesOf } from './passages.ts'
import { PaperPassage } from './paper-passage.tsx'
import { PaperTable } from './paper-table.tsx'
import { formId, paragraphId } from './places.ts'

/** The document as it will print: one long sheet of A4, then the forms, each on its own. */
export function Paper() {
  const { document } = useReport()
  return (
    <div className="papers" lang="vi">
      <article className="paper portrait" aria-label={text.paper}>
        <div className="paper-sheet">
          {document.mark && <p className="paper-mark">{document.mark}</p>}
          <PaperHead document={document} />
          <PaperBody document={document} />
          <PaperFoot document={document} />
        </div>
      </article>
      {document.appendices.map((appendix) => (
        <section
          key={appendix.label}
          className={`paper ${appendix.orientation}`}
          aria-label={appendix.label}
          id={formIdOf(appendix.content)}
          tabIndex={-1}
        >
          <div className="paper-sheet appendix">
            <h3 className="appendix-label">{appendix.label}</h3>
            <p className="appendix-title">{appendix.title}</p>
            {appendix.content.map((block, at) =>
              block.kind === 'table' ? (
                <PaperTable key={at} table={block} label={`${appendix.label}: ${appendix.title}`} />
              ) : null,
            )}
          </div>
        </section>
      ))}
    </div>
  )
}

function PaperBody({ document }: { readonly document: OfficialDocument }) {
  const { sections, may } = useReport()
  const { add } = useOpened()
  const groups = passagesOf(document.content)
  const hidden = sections.find((section) => !section.printed && section.id === add)
  return (
    <>
      {groups.map(({ section, passages }, at) => (
        <div className="paper-group" key={section ?? at}>
          {passages.map((passage) => (
            <PassageOf key={passage.key} passage={passage} />
          ))}
          {may.draft && section !== undefined && <NewParagraph section={section} />}
        </div>
      ))}
      {hidden && (
        <section id={paragraphId(hidden.id)} className="paper-unprinted">
          <h4>{hidden.heading}</h4>
          <NewParagraph section={hidden.id} />
        </section>
      )}
    </>
  )
}

function PassageOf({ passage }: { readonly passage: Passage }) {
  const [first] = passage.blocks
  if (first?.kind === 'heading') {
    const Level = `h${first.level + 2}` as 'h3' | 'h4' | 'h5'
    return (
      <Level className={`paper-h${first.level}`} id={first.anchor && paragraphId(first.anchor)} tabIndex={-1}>
        {first.text}
      </Level>
    )
  }
  if (first?.kind === 'table') return <PaperTable table={first} label={first.caption ?? text.appendix} />
  return <PaperPassage passage={passage} />
}

function PaperFoot({ document }: { readonly document: OfficialDocument }) {
  return (
    <div className="paper-foot">
      <div className="paper-recipients">
        <p>{text.receiving}</p>
        <ul>
          {document.recipients.map((each, at) => (
            <li key={each}>
              - {each}
              {at === document.recipients.length - 1 ? '.' : ';'}
            </li>
          ))}
        </ul>
      </div>
      <div className="paper-signature">
        {document.signature.capacity.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p className="paper-signer">{document.signature.name}</p>
      </div>
    </div>
  )
}

function formIdOf(content: readonly Block[]): string | undefined {
  const table = content.find((block) => block.kind === 'table')
  return table?.form ? formId(table.form) : undefined
}
