import type { LintFacts } from '../../facts.ts'
import { isSyllable, mendSyllable, splitTone, withTone } from '../../language/syllables.ts'
import type { Paper, Passage } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import type { Piece } from '../../text-model.ts'

type Word = { readonly text: string; readonly lower: string; readonly start: number; readonly end: number }
type Slip = { readonly wrong: string; readonly right?: string; readonly start: number; readonly end: number }

const word = /\p{L}[\p{L}\p{M}]*/gu

export const spelling: LintRule = {
  code: 'CCHC-130',
  severity: 'info',
  title: 'Chữ viết đúng chính tả',
  explanation: 'Chữ không thể có trong tiếng Việt, hoặc khác một dấu so với từ thường dùng của báo cáo, là lỗi gõ.',
  check: (paper, facts) => {
    const known = knownFrom(facts)
    const told = new Set<string>()
    return piecesOf(paper).flatMap((piece) =>
      slipsIn(piece.text, known).flatMap((slip): Draft[] => {
        // Slips with a name of their own are told by the list.
        if (told.has(slip.wrong) || facts.misspellings.some(({ wrong }) => slip.wrong.search(wrong) !== -1)) return []
        told.add(slip.wrong)
        return [
          {
            message: slip.right
              ? `“${slip.wrong}” có lẽ là “${slip.right}”.`
              : `“${slip.wrong}” không phải là chữ tiếng Việt, có lẽ gõ sai dấu.`,
            ...spot(piece, edge(piece.text, slip.start - 20, -1), edge(piece.text, slip.end + 20, 1)),
            ...(slip.right ? { expected: slip.right } : {}),
            found: slip.wrong,
          },
        ]
      }),
    )
  },
}

function piecesOf(paper: Paper): readonly Piece[] {
  return [
    ...paper.passages.map((one: Passage) => one.piece),
    ...paper.grids.flatMap((grid) => grid.table.cells.filter((cell) => cell.text.length > 7)),
  ]
}

/** Whole words around the slip. */
function edge(text: string, at: number, side: 1 | -1): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const space = side === -1 ? text.lastIndexOf(' ', at) + 1 : text.indexOf(' ', at)
  return space === -1 ? text.length : space
}

type Known = {
  readonly pairs: ReadonlySet<string>
  readonly slips: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlyMap<string, string>
  readonly abbreviationSet: ReadonlySet<string>
}

const prepared = new WeakMap<LintFacts, Known>()

function knownFrom(facts: LintFacts): Known {
  const before = prepared.get(facts)
  if (before) return before
  const pairs = new Set(facts.compounds.map((one) => plain(one)))
  const slips = new Map<string, string>()
  const words = new Set([
    ...facts.compounds.flatMap((one) => plain(one).split(' ')),
    ...common.split(' ').map(plainWord),
  ])
  for (const right of facts.compounds) {
    const [first = '', second = ''] = plain(right).split(' ')
    for (const other of slipsOf(first)) add(slips, pairs, `${other} ${second}`, right)
    for (const other of slipsOf(second)) add(slips, pairs, `${first} ${other}`, right)
    // “Công chứ”, “tiếp nhậ”: the last letter left out; what is no syllable then is told anyway.
    const cut = second.slice(0, -1)
    if (/[cghmnpt]$/.test(second) && isSyllable(cut) && !ordinal.test(cut)) add(slips, pairs, `${first} ${cut}`, right)
    for (const other of mistyped(first, words)) add(slips, pairs, `${other} ${second}`, right)
    for (const other of mistyped(second, words)) add(slips, pairs, `${first} ${other}`, right)
  }
  const known = {
    pairs,
    slips,
    abbreviations: new Map(facts.abbreviations.map((one) => [sorted(one), one])),
    abbreviationSet: new Set(facts.abbreviations),
  }
  prepared.set(facts, known)
  return known
}

/** Words that stand anywhere: beside the half of another word they are no slip of it (“bắt đầu từ”, “xếp hàng”). */
const common =
  'hàng đâu đấy thì là và của cho có không một hai ba bốn năm sáu bảy tám chín mười tới tại về với vì mà nên nếu khi để đến đi ra vào lên xuống sau trước trong ngoài trên dưới giữa cùng cũng đã đang sẽ bị được do bởi hay hoặc này kia ấy nào gì ai người việc số lần lượt mới cũ lớn nhỏ nhiều ít các những mỗi mọi từng cả toàn tốt xấu thấp cao dài ngắn nhanh chậm đủ thiếu hết còn chưa phải cần muốn biết làm ăn ở nói nghe nhìn thấy đọc viết mở đóng bán mua trả nhận gửi nộp lấy giao chỉ chi chí chia sang sáng sổ sở sơ thu thủ thư thứ thử thay thời thôi thẻ thể thế theo thêm tên tiền tiến tiên bản bàn ban bạn bảng bằng băng bên bến chị chợ chữ dân dẫn đá đất đường hộ hồ hỗ hoa hóa họ học hội hỏi kê kể kế kẻ lại lãi loại loài lúc lương lượng lớp mất mặt mật máy mấy miền nam nay nâng nặng nếp nghỉ nghề nhà nhân nhẫn nhắn nhờ nước quả qua quá quan quản quận quy quý rất rõ sản sân tài tay tin tình tỉnh tính tổ tố tuần tuổi vận vẫn văn vấn viên vốn vùng xa xã xe xét xin ăn án anh ảnh bà bác bài bão báo bảo bậc bắt bây bè bé bệ bệnh bí bia biển bình bò bỏ bó bồi bổ bộ bố bông búa bút cá cách cai cải cái cam cảm cạn cang càng cảng cánh canh cao cáo cắt câu cầu cây cha chả chai chân chân chấp chắc chất chạy chăm chăn che chế chết chìm chịu cho chó chỗ chờ chơi chú chủ chung chúng chuyện chuyển cô cổ cố cờ cỡ con cơn cơm cơ cứ cử cửa cực cuốn cuối cuộc dạ dã dải dài dày dạy dễ dì dịch dinh dò dọc dòng dù dụ dự dưng dựng đạc đại đài đai đam đàm đảm đan đàn đang đáng đảng đanh đánh đành đào đạo đáp đạt đau đáy đây đẩy đen đèn đẹp đêm đếm đều đề đế đệ đích điểm điền điện điều định đo đó đò độ đồ đố đỗ đổ đợi đời đổi đội đối đôi đông đồng động đúng đứng đưa đứa được đức gà gặp gần gập gây gia giá giả giã giai giải giới giờ giống giữ góp gọi hạ hà hại hai hải hài ham hàm hân hận hạn hán hàn hành hạnh hay hè hệ hề hiên hiện hiền hiểu hiệu hình hơi hỡi hơn hợp hòa hỏa hoàn hoãn hoạt hưng hứng hướng hưởng hữu hủy kém kéo kết khá khác khai khám khảo khéo khó khô khổ khối khỏi khu khuyến kí kì kỳ kỷ ký kiểm kiếm kiện kiến kính kinh kịp la lạ lá làng lạng lãnh lạnh lao lão lập lặp lấp lễ lê lệ lề lo lò lo lợ lỡ lối lỗi lời lợi lòng long lũ lu lưu lữ lửa luật luân luận luôn lý lí ly mà má mã mạ mạng mang màng mảng mạnh mành mảnh mau màu mẫu mâu mẹ mê mệnh mềm mi mì mi mĩ mình mong mòn môn mốc một mùa mục mừng mười nạn này nam năm nằm nền nếu ngã ngả ngành nghành ngân ngần ngăn ngày ngay nghĩ nghĩa nghị nghi nghiệm nghiệp nghiêm ngõ ngỏ nguồn nhầm nhằm nhập nhất nhật nhé nhẹ nhì nhiệm nhiệt nhỉ như nhu nhường nhượng niêm niềm nói nối nổi nội nông nóng nữ nửa nữa ô ổ ông phá phả phản phán phần phân phận phấn phát phạt phẩm phê phí phỉ phía phiên phiếu phim pho phó phổ phối phòng phóng phong phù phú phụ phủ phục phúc phương phường phượng quen quê quét quốc quyền quyển quyết ra rà rạ rác rãnh rành rào rau rất rẽ rẻ rễ riêng rời rồi rơi rỗi rùng rừng rút sa sá sai sàn sản sáng sao sáo sạch sách sẵn sắp sau sâu sấy se sẻ sẽ si sĩ sinh sính so sò sót sô sốt sơn sử sự sửa suất sức ta tả tạ tà tái tải tại tam tạm tám tán tàn tận tân tần tấn tăng tặng tập tất tâm tầm tấm tê tế tệ tên thả tha thành thạnh thanh thánh thảo thạo thăm thẳng thắng tháng thang thẩm thâm thầm thân thận thần thất thật thầy thấy thi thị thì thiên thiện thiết thiệt thịt thọ thổ thô thông thống thuế thuê thuộc thuốc thương thường thượng thưởng tích tịch tiếp tiếng tiêu tiểu tín tỉ tỷ tí tị to tò tỏ tòa tồn tổn tôn tốn tổng tông tổng tống tra trà trả trạm trăm trạng tràng trái trai trải trâu trẻ trẽ trì trị trí tri trình trinh trò trở trợ trọng trong trồng trống trời trôi trụ trú trù trừ trữ trung trùng trúng trường trưởng trương trượng tu tú tủ tù tụ tư từ tứ tử tự tuân tuấn tước tương tường tưởng tượng tướng tuyến tuyển tuyên tuyền ủng úng ứng ừ ư ưu uy ủy vã và vả vai vải vài vàng vắng vang vay vậy váy vẻ vẽ vé vệ ví vị vi vĩ viện viễn viếng vò vỏ vô vỗ vỡ vợ vòng vọng võng vụ vũ vũng vững vượt xảy xây xấu xế xem xen xếp xiết xô xưởng xương xuất xuân xướng ý yếu yêu'

/** “Ý thứ hai”, “hình thứ ba”, “công ty” are right. */
const ordinal = /^(?:thứ|ty|tê)$/

function add(slips: Map<string, string>, pairs: ReadonlySet<string>, wrong: string, right: string): void {
  if (!pairs.has(wrong) && !slips.has(wrong)) slips.set(wrong, right)
}

const [hook, tilde] = ['\u0309', '\u0303']
const vowels: readonly (readonly [string, string])[] = [
  ['ă', 'â'],
  ['â', 'a'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ơ', 'ô'],
  ['ư', 'u'],
  ['ê', 'e'],
]
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^tr/, 'ch'],
  [/^ch/, 'tr'],
  [/^gi/, 'd'],
  [/^d/, 'gi'],
  [/inh$/, 'anh'],
  [/^([^n]*)n$/, '$1ng'],
  [/(?<!n)ng$/, 'n'],
  [/c$/, 't'],
  [/t$/, 'c'],
  [/nh$/, 'ng'],
]
const allTones = ['', '\u0300', '\u0301', hook, tilde, '\u0323']

/** What a hand writes for a syllable: hỏi for ngã, no tone, another hat, the sound of its own region. */
function slipsOf(syllable: string): readonly string[] {
  const { base, tone } = splitTone(syllable)
  const toned = tone === hook ? [withTone(base, tilde)] : tone === tilde ? [withTone(base, hook)] : []
  const bare = tone === '' ? [] : [base]
  const hats = vowels.flatMap(([a, b]) => [base.replace(a, b), base.replace(b, a)]).map((one) => withTone(one, tone))
  const spoken = sounds.map(([from, to]) => withTone(base.replace(from, to), tone))
  return [...new Set([...toned, ...bare, ...hats, ...spoken])].filter((one) => one !== syllable)
}

/** The key beside: another tone, two letters changed about, an inner letter left out; what is no syllable is told anyway. */
function mistyped(syllable: string, words: ReadonlySet<string>): readonly string[] {
  const { base, tone } = splitTone(syllable)
  const others = allTones.filter((one) => one !== tone).map((one) => withTone(base, one))
  const letters = base.split('')
  const swapped = letters.slice(2).map((_, index) => {
    const at = index + 1
    return withTone([...letters.slice(0, at), letters[at + 1]!, letters[at]!, ...letters.slice(at + 2)].join(''), tone)
  })
  const lost =
    letters.length < 5
      ? []
      : letters.slice(2, -1).map((_, index) => withTone(letters.toSpliced(index + 2, 1).join(''), tone))
  return [...others, ...swapped, ...lost].filter((one) => isSyllable(one) && !words.has(one) && one !== syllable)
}

/** Hoá and hóa are one word. */
function plain(text: string): string {
  return text.split(' ').map(plainWord).join(' ')
}

/** A language has few syllables: each is read once. What no Vietnamese text is made of is not kept. */
const read = new Map<string, string>()
const mostKept = 20_000

function plainWord(text: string): string {
  const before = read.get(text)
  if (before !== undefined) return before
  const { base, tone } = splitTone(text.toLowerCase())
  const made = withTone(base, tone)
  if (read.size < mostKept && text.length <= 8) read.set(text, made)
  return made
}

const foreign =
  /^(?:ôtô|môtô|xêmina|đăk|đắk|đắc|lắk|lăk|krông|bản|pơ|jút|êđê|chiêng|ét|àlô|álô|iốt|kiốt|rơmoóc|karaôkê)$/

function slipsIn(text: string, known: Known): readonly Slip[] {
  const words = [...text.matchAll(word)].map((match): Word => ({
    text: match[0],
    lower: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const slips: Slip[] = []
  for (let index = 0; index < words.length; index += 1) {
    const one = words[index]!
    const pair = joined(words, index, text) ? pairSlip(words, index, text, known) : undefined
    if (pair) {
      slips.push(pair)
      // Both words are told at once.
      index += 1
    } else slips.push(...(abbreviationSlip(one, known) ?? syllableSlip(one, text)))
  }
  return slips
}

function joined(words: readonly Word[], index: number, text: string): boolean {
  const [one, next] = [words[index], words[index + 1]]
  return one !== undefined && next !== undefined && next.start === one.end + 1 && /\s/.test(text[one.end]!)
}

function pairSlip(words: readonly Word[], index: number, text: string, known: Known): Slip | undefined {
  const [one, next] = [words[index]!, words[index + 1]!]
  const right = known.slips.get(`${one.lower} ${next.lower}`)
  if (right === undefined) return undefined
  // Names go with capitals, words without: “Thái Bính” is somebody, “hạ tằng” is nobody.
  const name = /^\p{Lu}/u.test(right)
  const capitals = /^\p{Lu}/u.test(one.text) && /^\p{Lu}/u.test(next.text)
  if (name !== capitals && (name || one.text !== one.text.toUpperCase())) {
    const titled = /^\p{Lu}/u.test(one.text) || /^\p{Lu}/u.test(next.text)
    if (name || (titled && capitals && !/^(?:hành chính|thủ tục|trung tâm|phục vụ)$/.test(right))) return undefined
  }
  if (
    name &&
    !/(?:tỉnh|thành phố|TỈNH|THÀNH PHỐ|Tỉnh|Thành phố)\s+$/.test(text.slice(Math.max(0, one.start - 12), one.start))
  )
    return undefined
  // “Trực tiếp | nhân viên”: each half belongs to its other neighbour.
  const before = words[index - 1]
  const after = words[index + 2]
  if (before && known.pairs.has(`${before.lower} ${one.lower}`)) return undefined
  if (after && known.pairs.has(`${next.lower} ${after.lower}`)) return undefined
  return { wrong: text.slice(one.start, next.end), right, start: one.start, end: next.end }
}

function abbreviationSlip(one: Word, known: Known): readonly Slip[] | undefined {
  if (one.text.length < 4 || one.text !== one.text.toUpperCase() || known.abbreviationSet.has(one.text))
    return undefined
  const right = known.abbreviations.get(sorted(one.text))
  return right === undefined ? undefined : [{ wrong: one.text, right, start: one.start, end: one.end }]
}

function sorted(text: string): string {
  return text.split('').toSorted().join('')
}

const written = new Set<string>()

function isWritten(text: string): boolean {
  if (written.has(text)) return true
  const right = isSyllable(text)
  if (right && written.size < mostKept) written.add(text)
  return right
}

/** Only small letters with marks: names of places and people, and foreign words, follow other rules. */
function syllableSlip(one: Word, text: string): readonly Slip[] {
  const { text: own } = one
  if (own.length < 2 || own !== own.toLowerCase() || /^[\u0000-\u007f]+$/.test(own)) return []
  if (/[-\p{L}\d/]/u.test(text[one.start - 1] ?? ' ') || /[-\d/]/.test(text[one.end] ?? ' ')) return []
  if (isWritten(own) || foreign.test(one.lower) || /[wfjz]/.test(own)) return []
  const right = mendSyllable(own)
  return [{ wrong: own, start: one.start, end: one.end, ...(right ? { right } : {}) }]
}
