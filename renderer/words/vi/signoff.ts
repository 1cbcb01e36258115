import { together } from '#renderer/words/together.ts';
import { figure } from './figure.ts';

export const signoff = {
  title: 'Duyệt bài',
  chain: 'Các cấp duyệt',
  moves: {
    submit: 'Gửi duyệt',
    approve: 'Duyệt',
    return: 'Trả lại',
    hold: 'Để dành',
    resume: 'Lấy lại',
  },
  done: { submit: 'gửi duyệt', approve: 'duyệt', return: 'trả lại', hold: 'để dành', resume: 'lấy lại' },
  moved: {
    submit: 'Đã gửi duyệt.',
    approve: 'Đã duyệt.',
    return: 'Đã trả lại người viết.',
    hold: 'Đã để dành.',
    resume: 'Đã lấy lại, bài về khâu trước khi để dành.',
  },
  states: {
    decidedAbove: 'cấp trên duyệt thay',
    notAsked: 'không qua cấp này',
    here: 'đang ở đây',
    ahead: 'chưa tới',
  },
  notSigned: 'chưa ký số',
  notSignedHint: 'Quyết định được ghi lại cùng bản đã duyệt, chưa kèm chữ ký số của người duyệt.',
  decided: (done: string, time: string) => `${together(done)} · ${together(time)}`,
  ofEarlierText: 'cho bản trước',
  editedAfter: 'cho bản trước, bài đã sửa sau đó',
  lapsed: (person: string, time: string) =>
    `Bài đã sửa sau khi ${person} duyệt (${time}), nên phải duyệt lại.`,
  history: 'Các lần duyệt',
  noHistory: 'Chưa ai gửi duyệt hay duyệt bản này.',
  reasonOf: (reason: string) => `Lý do: ${reason}`,
  reference:
    'Tư liệu, không đi qua các khâu duyệt. Muốn đăng, hãy bấm “Viết bài” và viết bài mới từ tư liệu này.',
  draft: 'Bản thảo, chưa gửi duyệt',
  returned: 'Bài được trả lại để sửa',
  held: 'Bài đang để dành',
  approved: 'Đã duyệt xong',
  editedSince: 'Bài có sửa sau lần lưu bản gần nhất. Chữ ký sẽ gắn với những gì đang thấy trên màn hình.',
  above: 'Chỉ người ở cấp này hoặc cấp trên mới duyệt, trả lại hay để dành được.',
  passOn:
    'Người duyệt dùng máy khác: bấm “Gói bài” (Ctrl+Alt+G) rồi mang gói sang. Cùng dùng máy này: bấm tên ở góc trên để đổi người.',
  blocked: (move: string, count: number) => `Trước khi ${move}, còn ${figure(count)} việc:`,
  ready: 'Đủ điều kiện, không còn gì vướng.',
  jump: 'Tới chỗ này',
  withChanges: { submit: 'Gửi kèm chỗ sửa…', approve: 'Duyệt kèm chỗ sửa…' },
  openChangesTitle: {
    submit: (count: number) => `Gửi khi còn ${figure(count)} chỗ sửa`,
    approve: (count: number) => `Ký khi còn ${figure(count)} chỗ sửa`,
  },
  openChangesMean: {
    submit:
      'Bài được gửi như đang đọc: chữ thêm vào được tính, chữ đã bỏ không ra khỏi tòa soạn. Các chỗ sửa vẫn để mở cho người sau xem.',
    approve:
      'Bài được ký như đang đọc: chữ thêm vào được tính, chữ đã bỏ không ra khỏi tòa soạn. Các chỗ sửa vẫn để mở cho người sau xem.',
  },
  openChangesWhy: {
    submit: 'Vì sao gửi khi còn chỗ sửa',
    approve: 'Vì sao ký khi còn chỗ sửa',
  },
  openChangesHint: {
    submit: 'Một câu, được ghi cùng lần gửi này.',
    approve: 'Một câu, được ghi cùng chữ ký.',
  },
  openChangesMissing: 'Hãy ghi một câu để người sau hiểu vì sao.',
  reason: 'Lý do',
  reasonHint: 'Người viết đọc câu này trước tiên: cần sửa gì, ở đâu.',
  reasonMissing: 'Hãy ghi lý do để người viết biết phải sửa gì.',
  reasonOptional: 'Lý do (không bắt buộc)',
  heads: (count: number) => `Bài có ${count} bản song song, viết trên các máy khác nhau.`,
  settle: 'Chọn một bản…',
  settleTitle: 'Chọn bản để viết tiếp',
  settleHint:
    'Bản được chọn thành bản mới nhất. Bản kia không mất: vẫn nằm trong “Các bản” và lấy lại được bất cứ lúc nào.',
  headBy: (person: string, laptop: string, time: string) =>
    `${person} · ${/^máy(?!\p{L})/iu.test(laptop) ? laptop : `máy ${laptop}`} · ${time}`,
  alsoDiffer: (fields: string) => `Ngoài chữ trong bài, các bản còn khác nhau ở: ${fields}.`,
  keepThis: 'Giữ bản này',
  manyTitle: (count: number) => `Chuyển khâu ${figure(count)} tin bài`,
  referencesStay: (count: number) => `${figure(count)} tư liệu không đi qua các khâu duyệt, ở nguyên chỗ cũ.`,
  what: 'Làm gì với các bài này',
  carryOut: 'Thực hiện',
  lookingAtMany: 'Đang xem từng bài',
  movingMany: 'Đang chuyển từng bài',
  stopMany: 'Dừng',
  leftCount: (count: number) => `Đã dừng. ${figure(count)} bài chưa tới lượt vẫn ở chỗ cũ.`,
  moreRefused: (count: number) => `và ${figure(count)} bài nữa.`,
  movedCount: (done: string, count: number) => `Đã ${done} ${figure(count)} bài.`,
  whichMoved: 'Những bài đã chuyển',
  forReason: (count: number, sentence: string) => `${figure(count)} bài: ${sentence}`,
  refusedCount: (count: number) => `${figure(count)} bài ở nguyên chỗ cũ:`,
  failed: 'Chưa xem được việc duyệt của bài này.',
};
