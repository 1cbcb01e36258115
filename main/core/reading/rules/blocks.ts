/** What opens an entry of a list. The mark goes, the words stay. */
export const bulletPatterns: readonly { readonly mark: RegExp; readonly ordered: boolean }[] = [
  { mark: /^\s*[-–—]\s+/u, ordered: false },
  { mark: /^\s*[•·▪■●◦➢►✓✔❖♦*+]\s*(?=[^\s•·▪■●◦➢►✓✔❖♦*+])/u, ordered: false },
  { mark: /^\s*\(?\d{1,2}[.)/]\s*(?=\p{L})/u, ordered: true },
  { mark: /^\s*\(\d{1,2}\)\s*/u, ordered: true },
  { mark: /^\s*[a-zđ]\)\s*/u, ordered: true },
];

/** How a question or an answer opens in an interview: "* …?", "PV: …", "Hỏi: …". */
export const speechPatterns: readonly RegExp[] = [
  /^[*♦❖+]\s*\S.*[?？!]["”’]?$/u,
  /^(?:phóng viên|pv|p\.v|hỏi|đáp|nhà báo|bạn đọc)(?:\s*\([^)]*\))?\s*:/iu,
];

/** A dash that opens an answer rather than an entry of a list: several sentences after a question. */
export const answerPattern = /^\s*[-–—+]\s+\S/u;

/** Words that tell a story rather than describe a picture, so that a short line with them is a paragraph. */
export const narrativeWords =
  /(?<!\p{L})(?:cho biết|cho hay|nói|chia sẻ|khẳng định|nhấn mạnh|đề nghị|yêu cầu|cho rằng|theo đó|ngoài ra|tuy nhiên|bên cạnh đó|sẽ|đã|vừa|hiện nay|đến nay|hiện|thì|nhưng|bởi|vì vậy|do đó|được biết|mời|xin|kể|bảo|hỏi)(?!\p{L})/iu;
