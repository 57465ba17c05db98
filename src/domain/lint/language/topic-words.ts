/** What a share is told of: the kind of thing counted, and the words that tell which of them or what was done. */
export type Topic = { readonly subject: string | undefined; readonly words: ReadonlySet<string> }

/** Kinds of things by the words that name them; the longest first, so that “văn bản” is no “bản”. */
const subjects: readonly (readonly [words: RegExp, subject: string])[] = [
  [/\bket qua (?:giai quyet )?(?:tthc|thu tuc(?: hanh chinh)?|ho so)\b/g, 'ho so'],
  [
    /\b(?:nguoi dan(?:,? (?:to chuc|doanh nghiep))*|cong dan|to chuc,? ca nhan|doanh nghiep|phieu|luot danh gia|y kien)\b/g,
    'dan',
  ],
  [/\b(?:cbccvc|cbcc|can bo|cong chuc|vien chuc|dang vien)\b/g, 'can bo'],
  [/\b(?:ho so cong viec)\b/g, 'ho so cong viec'],
  [/\b(?:thu tuc hanh chinh|thu tuc|tthc|dich vu cong|dvctt|dvc)\b/g, 'thu tuc'],
  [/\b(?:ho so|hs)\b/g, 'ho so'],
  [/\b(?:van ban)\b/g, 'van ban'],
  [/\b(?:nhiem vu|chi tieu|dau viec)\b/g, 'nhiem vu'],
  [/\b(?:phan anh,? kien nghi|phan anh|kien nghi|pakn)\b/g, 'pakn'],
  [/\b(?:thon|xom|ban|khom|buon|ap|khu pho|to dan pho)\b/g, 'thon'],
  [/\b(?:truong hoc|truong)\b/g, 'truong'],
  [/\b(?:co quan|don vi|phong)\b/g, 'don vi'],
  [/\b(?:ho gia dinh|ho dan|so ho)\b/g, 'ho'],
]

const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bhs\b/g, 'ho so'],
  [/\bkqgq\b/g, 'ket qua giai quyet'],
  [/\bkq\b/g, 'ket qua'],
  [/\btttt\b/g, 'thanh toan truc tuyen'],
  [/\b(?:dich vu cong truc tuyen|dvc truc tuyen|dvctt)\b/g, 'dich vu cong'],
  [/\bqua mang\b|\bonline\b/g, 'truc tuyen'],
  [/\bbien nhan\b|\bthu ly\b/g, 'tiep nhan'],
  [/\b(?:ban )?dien tu hoa\b/g, 'so hoa'],
  [/\bchu ky so\b|\bky so\b|\bchung thu so\b/g, 'kyso'],
  [/\b(?:co|phat sinh)(?: thu)? (?:phi,? le phi|phi|le phi|nghia vu tai chinh)\b/g, ' '],
  [/\bniem yet,? cong khai\b|\bcong khai\b/g, 'niem yet'],
  [/\bmay (?:vi )?tinh\b/g, 'maytinh'],
  [
    /\b(?:truoc|som)(?: han)?(?: va|,) dung han\b|\bdung(?: han)?(?: va|,) (?:truoc|som) han\b|\bdung (?:thoi )?han\b/g,
    'dunghan',
  ],
  [/\bthanh phan ho so\b|\bgiay to\b/g, 'thanhphan'],
  [/\bban dien tu\b|\bdien tu\b/g, 'dientu'],
  [/\bmuc do (?:4|bon)\b/g, 'toan trinh'],
  [/\brat hai long va hai long\b|\bhai long(?:,| va| hoac) rat hai long\b|\bhai long tro len\b/g, 'hai long'],
  [/\bcai cach hanh chinh\b|\bke hoach cchc\b/g, 'cchc'],
]

// Words that say nothing of which things are meant.
const empty = new Set(
  'da duoc dang deu cac so tong ty ti le dat la co va cua o muc tren toan hien nay den trong do thuc hien tai ubnd xa phuong thi tran cap cung ve viec nay tu voi cho theo bang khi ra hanh chinh cong tac nam ky quy chiem tuong ung duong cu the ket qua toi thi gom bao nhung mot bo phan cua tiep tuc luon gio thoi diem hoan toan nop nhan tiep giai quyet su dung moi nguoi hoan thien van nham phat sinh gq tthc muc do ghi bo ban giao thuoc tham quyen phai'.split(
    ' ',
  ),
)

export function topicOf(folded: string): Topic {
  let text = folded
  for (const [short, long] of shortened) text = text.replace(short, long)
  const found = subjects
    .map(([words, subject]) => ({ subject, at: text.search(words) }))
    .filter((one) => one.at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]
  for (const [words] of subjects) text = text.replace(words, ' ')
  const words = text.split(/[^\p{L}]+/u).filter((one) => one.length > 1 && !empty.has(one))
  // Who is content came to do something; it tells nothing more.
  const content = (found === undefined || found.subject === 'dan') && /\bhai long\b/.test(text)
  return {
    subject: found?.subject,
    words: new Set(content ? [/\brat hai long\b/.test(text) ? 'rat hai long' : 'hai long'] : words),
  }
}

/** Is everything `claim` says also said in `other`, and little beside it? */
export function isToldIn(claim: Topic, other: Topic, slack = 2): boolean {
  if (claim.words.size === 0 || claim.subject === undefined) return false
  if (other.subject !== undefined && other.subject !== claim.subject) return false
  const all = [...claim.words].every((one) => other.words.has(one))
  return all && other.words.size - claim.words.size <= slack
}
