import type { ClaimAttribute, ClaimTopic } from '../../facts.ts'
import type { Paper, Passage } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { sentencesIn } from '../../sentences.ts'
import { contradictionsOf, sharesPlace } from './text-rules.ts'

type Attribute = { readonly good: RegExp; readonly bad: RegExp }

/** The same quality, had and lacking. */
const attributes: Readonly<Record<ClaimAttribute, Attribute>> = {
  sync: { good: /dong bo/, bad: /(?:chua|thieu|khong|chua duoc)[^.;,]{0,14}dong bo/ },
  modern: {
    good: /hien dai|khang trang|rong rai/,
    bad: /xuong cap|lac hau|chat hep|da cu|cau hinh thap|hu hong|cu ky|(?:bi|da) hong\b|\bhong (?:tu|chua|nang|nhieu)/,
  },
  enough: {
    good: /day du|\bdu(?! (?:toan|kien|an|thao|lop|phong|dinh|hop|hoi|tap|bao))\b|dap ung (?:tot |day du |duoc )?(?:yeu cau|nhu cau)/,
    bad: /con thieu|thieu thon|chua (?:day du|du)|han hep|chua dap ung|khong du|con han che ve/,
  },
  staffed: {
    good: /\bdu(?! (?:toan|kien|an|thao|lop|phong|dinh|hop|hoi|tap|bao))\b|day du/,
    bad: /con thieu|\bthieu\b|chua (?:du|bo tri du|duoc bo tri)/,
  },
  steady: {
    good: /on dinh|thong suot|toc do cao/,
    bad: /(?:khong|chua|thieu) on dinh|gian doan|\bloi\b|\btreo\b|nghen|qua tai|chap chon|\byeu\b|mat ket noi|\bcham\b/,
  },
  regular: { good: /thuong xuyen/, bad: /(?:chua|khong)(?: duoc)?(?: thuc hien| to chuc)? thuong xuyen/ },
  wide: {
    good: /sau rong|da dang|phong phu|nhieu hinh thuc/,
    bad: /(?:chua|thieu|khong) (?:sau rong|da dang|phong phu)|don dieu|con hinh thuc|mang tinh hinh thuc/,
  },
  effective: {
    good: /hieu qua|thuc hien tot|dat ket qua tot|nghiem tuc/,
    bad: /(?:chua|khong|kem|thieu) hieu qua|chua thuc hien duoc|hieu qua (?:chua cao|con thap|thap)|con (?:cham|yeu)/,
  },
  close: {
    good: /chat che|nhip nhang/,
    bad: /(?:chua|thieu|khong)(?: that su| thuc su)? (?:chat che|nhip nhang)|long leo/,
  },
  timely: {
    good: /kip thoi|dung (?:thoi gian|thoi han|han|tien do)/,
    bad: /(?:chua|khong)(?: duoc| that| thuc su| bao dam| dam bao)? (?:kip thoi|dung (?:thoi gian|thoi han|han|tien do))|con cham|cham (?:tre|so voi)|cham muon/,
  },
  strict: { good: /nghiem (?:tuc|tuc,|tuc\b|tuc|)|nghiem/, bad: /(?:chua|thieu|khong)(?: that su| thuc su)? nghiem/ },
  skilled: {
    good: /thanh thao|dap ung (?:tot )?yeu cau|nang cao ro ret|vung vang|dat chuan/,
    bad: /con han che|con yeu|chua (?:thanh thao|dap ung|dong deu|dat chuan)/,
  },
  high: {
    good: /dat (?:ty le )?(?:rat )?cao|ty le cao|dan dau|100\s?%/,
    bad: /con (?:rat )?thap|chua cao|dat thap|con cham/,
  },
  resolute: { good: /quyet liet|sat sao/, bad: /(?:chua|thieu)(?: that su| thuc su)? (?:quyet liet|sat sao)/ },
}

/** Hoped for, ordered, or had in part only. */
const noClaim =
  /tiep tuc|de nghi|kien nghi|\bnham\b|yeu cau (?:cac|can bo|cong chuc|don vi|bo phan)|\bcan (?:phai |duoc |tang|tiep|day)|tang cuong|day manh|phan dau|muc tieu|\bse\b|tung buoc|quan triet|huong dan|co ban|tuong doi|nang cao|don doc|de (?:bao dam|dam bao|nang)|chi dao (?:cac|bo phan|cong chuc|thuc hien|can bo)|ke hoach|chi tieu|du kien|khac phuc/
/** Of a part, or of somebody else: “một số thôn”, “phần mềm của Bộ Tư pháp”. */
const ofOthers =
  /\bthon\b|\bban \b|\bxom\b|\bto dan pho\b|vung (?:sau|cao)|nguoi dan|nhan dan|cua (?:bo|so|tinh|cap tren|trung uong)\b|dung chung cua|chi nhanh|van phong dang ky|cap tren|nha truong|doanh nghiep|truoc day|dau nam|nay da|da khac phuc|da (?:duoc )?(?:thay|sua chua)|truoc (?:khi|sap)|xa cu|co luc|doi luc|doi khi|co thoi diem|nguyen nhan do|khoa hoc/
const inPart = /mot so|mot vai|mot bo phan|nhieu noi|co noi|bo phan \S+ \S+ con/

type Claim = { readonly passage: Passage; readonly start: number; readonly end: number; readonly part: boolean }

/** “Hạ tầng được đầu tư đồng bộ, hiện đại” beside “hạ tầng chưa đồng bộ, xuống cấp”. */
export const claimAndLack: LintRule = {
  code: 'CCHC-188',
  severity: 'warning',
  title: 'Nhận định tốt và chưa tốt về cùng một việc',
  explanation:
    'Phần kết quả khen và phần tồn tại chê cùng một điểm của cùng một việc thì cần viết lại một trong hai chỗ.',
  check: (paper: Paper, facts) => {
    const passages = results(paper).filter((one) => one.role !== 'opening' && one.role !== 'closing')
    const elsewhere = contradictionsOf(paper, facts)
    return facts.claimTopics.flatMap((topic): Draft[] => {
      const told = passages.filter((one) => topic.words.test(one.folded))
      if (told.length === 0) return []
      for (const name of topic.attributes) {
        const { good, bad } = attributes[name]
        const second = findClaim(told, topic, bad, true)
        const first = second && findClaim(told, topic, good, false, second)
        if (
          !first ||
          !second || // A pair of claims with words of its own has told it.
          elsewhere.some((one) => sharesPlace(one, second.passage, second.start, second.end))
        )
          continue
        return [
          {
            // “Ở một số bộ phận” leaves the rest as it was told.
            ...(second.part ? { severity: 'info' as const } : {}),
            message: `Về ${topic.name}: chỗ này nhận xét “${words(second)}”, chỗ khác ghi “${words(first)}”; cần thống nhất nhận định.`,
            ...spot(second.passage.piece, second.start, second.end),
            other: spot(first.passage.piece, first.start, first.end),
          },
        ]
      }
      return []
    })
  },
}

function words({ passage, start, end }: Claim): string {
  return passage.text.slice(start, end).trim()
}

function findClaim(
  told: readonly Passage[],
  topic: ClaimTopic,
  quality: RegExp,
  lacking: boolean,
  other?: Claim,
): Claim | undefined {
  for (const passage of told) {
    if (!lacking && passage.role === 'shortcomings') continue
    for (const sentence of sentencesIn(passage)) {
      for (const clause of clausesOf(sentence.folded)) {
        const at = topic.words.exec(clause.words)
        if (!at || topic.unless?.test(clause.words)) continue
        const rest = clause.words.slice(at.index)
        const found = quality.exec(rest)
        if (!found || found.index > 120) continue
        const between = rest.slice(0, found.index)
        const around = clause.words.slice(0, at.index) + between
        if (noClaim.test(around) || ofOthers.test(clause.words)) continue
        if (!lacking && /\b(?:chua|khong|con|thieu|han che|kho khan)\b/.test(around + found[0])) continue
        const start = sentence.start + clause.start + at.index
        const one = {
          passage,
          start,
          end: start + found.index + found[0].length,
          part: inPart.test(clause.words),
        }
        if (other && other.passage === passage && other.start < one.end && one.start < other.end) continue
        return one
      }
    }
  }
  return undefined
}

function clausesOf(folded: string): readonly { readonly start: number; readonly words: string }[] {
  return [...folded.matchAll(/[^.;:]+/g)].map((match) => ({ start: match.index, words: match[0] }))
}
