import { needsOfficer } from '#domain/reports/narrative.ts'
import { markWords, paperText as text } from '../text/vi-reports.ts'
import { Link } from 'react-router'
import { useOpened, useReport } from './page-context.ts'
import { formId, openings, paragraphId } from './places.ts'
import type { FormOutline, SectionView } from './report-view.ts'

/** The parts of the report, each with what still waits in it. */
export function Outline() {
  const { sections, forms } = useReport()
  return (
    <nav className="outline" aria-label={text.outline}>
      <h2>{text.sections}</h2>
      <ol>
        {sections.map((section) => (
          <SectionItem key={section.id} section={section} />
        ))}
      </ol>
      <h2>{text.forms}</h2>
      <ol>
        {forms.map((form) => (
          <FormItem key={form.id} form={form} />
        ))}
      </ol>
    </nav>
  )
}

function SectionItem({ section }: { readonly section: SectionView }) {
  const { may, state } = useReport()
  const { hrefOf } = useOpened()
  const marks = state === 'issued' ? [] : marksOf(section)
  return (
    <li className={`outline-${section.level}${section.printed ? '' : ' unprinted'}`}>
      {section.printed || !may.draft ? (
        <a href={`#${paragraphId(section.id)}`}>{section.numbered}</a>
      ) : (
        <Link to={hrefOf({ [openings.add]: section.id }, paragraphId(section.id))}>{section.heading}</Link>
      )}
      {!section.printed && <small>{text.notPrinted}</small>}
      {marks.map((mark) => (
        <small key={mark} className={`outline-mark ${mark}`}>
          {markWords[mark]}
        </small>
      ))}
    </li>
  )
}

function FormItem({ form }: { readonly form: FormOutline }) {
  return (
    <li className="outline-2">
      <a href={`#${formId(form.id)}`} title={form.title}>
        {form.label}
      </a>
      {form.blanks > 0 && <small className="outline-mark needs">{text.blankCells(form.blanks)}</small>}
    </li>
  )
}

type Mark = keyof typeof markWords

/** The most pressing mark alone: what needs the officer, then what was carried, then what was edited. */
function marksOf(section: SectionView): readonly Mark[] {
  if (needsOfficer(section)) return ['needs']
  if (section.paragraphs.some(({ origin }) => origin === 'carried')) return ['carried']
  return section.paragraphs.some(({ origin }) => origin === 'edited') ? ['edited'] : []
}
