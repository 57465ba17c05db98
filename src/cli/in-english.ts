/**
 * The sentences a command can end with, in English. The rules speak Vietnamese, the language of their users; whoever
 * asks for English gets what is known here, and the sentence as it is where nothing is.
 */
const english: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  [/^Thiếu --(\S+)\.$/, 'Missing --$1.'],
  [/^Thiếu tên tệp\.$/, 'Missing the name of the file.'],
  [/^Thiếu (.+)\.$/, 'Missing argument: $1.'],
  [/^Thừa “(.+)”\. Cách dùng: (.+)$/, 'One argument too many: “$1”. Usage: $2'],
  [/^Không dùng được (\S+) ở đây\. Cách dùng: (.+)$/, 'Option $1 cannot be used here. Usage: $2'],
  [/^Cách dùng: (.+)$/, 'Usage: $1'],
  [/^không có lệnh “(.+)”\. Xem: (.+)$/, 'no such command: “$1”. See: $2'],
  [/^Ngôn ngữ phải là vi hoặc en\.$/, 'The language must be vi or en.'],
  [
    /^Không có đơn vị mã (.+)\. Nhập danh sách đơn vị trước: (.+)$/,
    'There is no unit with code $1. Import the list of units first: $2',
  ],
  [
    /^(.+) \((\d+)\) là đơn vị cấp tỉnh; .+$/,
    '$1 ($2) is a province; give the code of a commune, ward or special zone.',
  ],
  [/^Loại báo cáo phải là một trong: (.+)$/, 'The kind of report must be one of: $1'],
  [
    /^Kỳ báo cáo .+ viết theo dạng (.+); không đọc được “(.*)”\.$/,
    'A period of this kind is written like $1; “$2” cannot be read.',
  ],
  [/^Vai trò phải là một trong: (.+); không có “(.*)”\.$/, 'The role must be one of: $1; “$2” is none.'],
  [
    /^--days phải là số ngày từ 1 đến (\d+); không đọc được “(.*)”\.$/,
    '--days must be a number from 1 to $1; “$2” cannot be read.',
  ],
  [/^Không có mã truy cập nào có số hiệu (.+)\.$/, 'There is no token with id $1.'],
  [/^Mã truy cập (\S+) đã bị thu hồi từ trước\.$/, 'Token $1 was revoked before.'],
  [/^Kỳ tự chọn cần cả --from và --to\.$/, 'A window of your own needs both --from and --to.'],
  [
    /^Không đọc được ngày (?:bắt đầu|kết thúc) “(.*)”; viết theo dạng (.+) hoặc (.+)\.$/,
    'The date “$1” cannot be read; write it like $2 or $3.',
  ],
  [/^Ngày kết thúc (.+) trước ngày bắt đầu (.+)\.$/, 'The last day $1 is before the first day $2.'],
  [
    /^Không đọc được thời điểm “(.*)”\. Ví dụ: (.+) hoặc (.+)\.$/,
    'The moment “$1” cannot be read. Examples: $2 or $3.',
  ],
  [/^Cổng phải là số: “(.*)”\.$/, 'The port must be a number: “$1”.'],
  [/^Không tìm thấy tệp\.$/, 'The file was not found.'],
  [/^Không có quyền đọc tệp này\.$/, 'No permission to read this file.'],
  [/^Không mở được tệp\.$/, 'The file cannot be opened.'],
  [/^Không đọc được tệp (.+)\.$/, 'The file $1 cannot be read.'],
  [/^Đường dẫn này là thư mục/, 'This is a folder, not a file. Choose a CSV or XLSX file.'],
  [/^Tệp rỗng/, 'The file is empty.'],
  [/^Bảng không có dòng dữ liệu nào\.$/, 'The table has no rows.'],
  [/^Không tìm thấy dòng tiêu đề/, 'No header row was found: a table needs a row that names its columns, two or more.'],
  [
    /^(?:Đây không phải là tệp bảng|Đây là tệp (?:PDF|Word)|Đây là tệp nén)/,
    'This is not a table. Choose a CSV or XLSX file.',
  ],
  [
    /^Tệp này thực chất là trang web/,
    'This is a web page (HTML/XML) named like a sheet. Open it in Excel and save it as .xlsx.',
  ],
  [/^Đây là tệp Excel kiểu cũ/, 'This is an old Excel file (.xls). Open it in Excel and save it as .xlsx.'],
  [/^Tệp được đặt mật khẩu/, 'The file is protected by a password. Save it without one.'],
  [/^Tệp không dùng bảng mã Unicode/, 'The text is not Unicode. Save it from Excel as “CSV UTF-8” or as .xlsx.'],
  [/^Tệp bị hỏng hoặc chưa tải về đủ/, 'The file is broken or was not downloaded completely. Export it again.'],
  [/^Dòng (\d+): dấu nháy kép/, 'Line $1: a double quote (") is opened and never closed.'],
  [/^Chưa chọn cột cho/, 'The file lacks columns the list needs.'],
  [/^Tệp có (\d+) cột cùng tên “(.+?)”.*$/, 'The file has $1 columns named “$2”; give them different names.'],
  [/^Tệp danh sách (?:thủ tục|đơn vị) thiếu cột: (.+)$/, 'The list lacks the columns: $1'],
  [/^(?:Không ghi được vào|Không dùng được đường dẫn) (.+) \((\w+)\)\.$/, 'The path $1 cannot be used ($2).'],
]

export function inEnglish(sentence: string): string {
  for (const [vietnamese, words] of english) {
    const found = vietnamese.exec(sentence)
    if (found) return words.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '')
  }
  return sentence
}
