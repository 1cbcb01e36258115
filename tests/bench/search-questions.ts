import { fold } from '#shared/text/fold.ts';

/** One question a person asks. `isTyping`: its last word may be a beginning. */
export interface Question {
  readonly kind: 'words' | 'names' | 'syllables' | 'beginnings';
  readonly text: string;
  readonly isTyping: boolean;
}

/** From what stands in nearly every article to what stands in hardly any. */
const words =
  'chi bộ|nghị quyết|nông dân|con tôm|giải phóng mặt bằng|công tác kiểm tra|vụ hè thu|ngư dân|nhà thầu|học bổng|cây gáo vàng|chuyển đổi số|hạ tầng|đất nền|xổ vuông|nuôi trồng thủy sản|nhật ký khai thác|tổ dân phố';
const names =
  'Nguyễn Văn Hùng|Trần Thị Lan|Lê Minh|Huỳnh Thúy Oanh|Đặng Quốc Khánh|Vĩnh Lợi|Thạnh Quới|cù lao Giồng Sậy|Thạch Trọng Nghĩa|Đông Tràm';
const syllables = 'đảng|tôm|đường|lúa|khóm|sò|điều|kỷ';
const beginnings = 'nông|nghiệp vụ và tổ chức đản|ngườ|chuyể|Nguyễn Văn Hùn|nuôi trồn|thườn|giải phón';

function questions(kind: Question['kind'], texts: string): Question[] {
  const isTyping = kind === 'beginnings';
  return texts.split('|').flatMap((text) => [
    { kind, text, isTyping },
    { kind, text: fold(text), isTyping },
  ]);
}

/** Each with its marks and without. */
export const allQuestions: readonly Question[] = [
  ...questions('words', words),
  ...questions('names', names),
  ...questions('syllables', syllables),
  ...questions('beginnings', beginnings),
];
