import type { Window } from '#kernel/window.ts'
import type { Paper, Passage } from '../../paper.ts'
import { civilSpan, regularWindow, type StatedPeriod } from '../../period.ts'
import { type StatedWindow, windowsOf } from '../../windows.ts'

export type Found = { readonly passage: Passage; readonly stated: StatedWindow }

const ofData =
  /so lieu|ket qua|thoi diem bao cao|khoang thoi gian|ky bao cao|thong ke|tinh tu|nhu sau|ho so|tong hop|bao cao/
const notData =
  /ke hoach|thoi gian thuc hien|hoan thanh truoc|se |hop dong|nghi phep|cung ky|so sanh|nam truoc|tap huan|hoi nghi|cao diem|hieu luc|ap dung|thoi han|gia han|giay phep/

const read = new WeakMap<Paper, readonly Found[]>()

/** Several rules ask; found once a paper. */
export function dataWindows(paper: Paper): readonly Found[] {
  const before = read.get(paper)
  if (before) return before
  const found = findWindows(paper)
  read.set(paper, found)
  return found
}

function findWindows(paper: Paper): readonly Found[] {
  return paper.passages.flatMap((passage) =>
    passage.role === 'plan' || passage.role === 'proposals'
      ? []
      : windowsOf(passage)
          .filter((stated) => {
            const around = passage.folded.slice(Math.max(0, stated.start - 140), stated.end + 60)
            return (stated.kind === 'until' || ofData.test(around)) && !notData.test(around)
          })
          .map((stated) => ({ passage, stated })),
  )
}

/** The window of an exported table: its lead says “Thời điểm báo cáo … (từ ngày … đến ngày …)”. */
export function tableWindows(
  paper: Paper,
): readonly { readonly window: Window; readonly passage: Passage; readonly start: number; readonly end: number }[] {
  return dataWindows(paper)
    .filter(
      ({ passage, stated }) =>
        stated.kind === 'window' &&
        /thoi diem bao cao|khoang thoi gian|thoi gian (?:thong ke|tong hop)|^\(?tu ngay|so lieu (?:\S+ ){0,3}tu (?:ngay )?\d|ky bao cao/.test(
          passage.folded,
        ) &&
        passage.text.length < 220,
    )
    .map(({ passage, stated }) => ({ window: stated.window, passage, start: stated.start, end: stated.end }))
}

export function reach(period: StatedPeriod): Window | undefined {
  const [civil, regular] = [civilSpan(period), regularWindow(period)]
  if (!civil) return undefined
  return { from: regular && regular.from < civil.from ? regular.from : civil.from, to: civil.to }
}
