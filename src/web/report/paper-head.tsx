import type { OfficialDocument } from '#domain/documents/model.ts'
import { paperText as text } from '../text/vi-reports.ts'

/** Letterhead, number and day, name and subject, addressees: NĐ 30/2020, Phụ lục I. */
export function PaperHead({ document }: { readonly document: OfficialDocument }) {
  const { parentBody, body, number, symbol, place, typeName, subject, addressees } = document
  return (
    <header className="paper-head">
      <div className="paper-letterhead">
        <div>
          {parentBody && <p>{parentBody}</p>}
          <p className="paper-body-name">{body}</p>
          <hr className="paper-rule short" />
        </div>
        <div>
          <p className="paper-nation">{text.nation}</p>
          <p className="paper-motto">{text.motto}</p>
          <hr className="paper-rule long" />
        </div>
        <p className="paper-number">
          {number === undefined
            ? `${text.draftNumber}${symbol}`
            : `Số: ${number < 10 ? `0${number}` : number}/${symbol}`}
        </p>
        <p className="paper-day">{`${place}, ${dayOf(document)}`}</p>
      </div>
      <h2 className="paper-type">{typeName}</h2>
      <p className="paper-subject">{subject}</p>
      <hr className="paper-rule short" />
      {addressees.length > 0 && (
        <p className="paper-addressees">
          {text.to} {addressees.join('; ')}
        </p>
      )}
    </header>
  )
}

/** Days below 10 and the months 1 and 2 carry a zero, so that nobody writes a digit before them. */
function dayOf({ date, expected }: OfficialDocument): string {
  if (!date) {
    const month = expected?.month === undefined ? '     ' : `${expected.month < 3 ? '0' : ''}${expected.month}`
    return expected ? `ngày      tháng ${month} năm ${expected.year}` : text.draftDay
  }
  const [year, month, day] = date.split('-').map(Number)
  return `ngày ${day! < 10 ? '0' : ''}${day} tháng ${month! < 3 ? '0' : ''}${month} năm ${year}`
}
