export const copyfit = {
  title: 'So khuôn',
  slot: 'Khuôn bài',
  none: 'Không so khuôn',
  choose: 'Chọn khuôn',
  noSlots: 'Chưa có khuôn bài nào. Hãy thêm khuôn của báo trong Cài đặt, phần Khuôn bài.',
  over: (lines: number) => `Thừa ${lines} dòng`,
  under: (lines: number) => `Hụt ${lines} dòng`,
  fits: 'Vừa khuôn',
  estimate: 'ước tính',
  measuring: 'Đang đo…',
  ofCapacity: (needed: string, capacity: string) => `${needed} dòng không kể tít, khuôn chứa ${capacity}`,
  lead: 'Sapo',
  body: 'Chính văn',
  lines: (count: string) => `${count} dòng`,
  headline: 'Tít',
  headlineFits: (lines: number, allowed: number) => `${lines} dòng, khuôn để ${allowed} dòng`,
  headlineOver: (lines: number, allowed: number) =>
    `${lines} dòng, khuôn chỉ để ${allowed} dòng: hãy rút ngắn tít`,
  headlineByColumns: 'Tít theo số cột',
  columns: (count: number) => `${count} cột`,
  measuredWith: (font: string) => `Đo bằng phông ${font} có trên máy này.`,
  estimated: (font: string) =>
    `Máy này chưa có phông ${font} nên đo tạm bằng phông chữ của Tòa Soạn. Cài phông ấy rồi mở lại để đo đúng.`,
  calibrated: (lines: number) => `Khuôn đã hiệu chỉnh theo một bài in ra ${lines} dòng.`,
  notCalibrated:
    'Khuôn chưa hiệu chỉnh. Hãy mở một bài đã in trong khuôn này rồi ghi số dòng đếm được trên báo.',
  printedLines: 'Bài này in ra bao nhiêu dòng?',
  calibrate: 'Hiệu chỉnh khuôn',
  uncalibrate: 'Bỏ hiệu chỉnh',
  notLikely: (lines: number) =>
    `Bài này không thể in ra ${lines} dòng trong khuôn đã chọn. Hãy đếm lại, tính cả sapo và tít xen, hoặc xem lại cỡ chữ và bề rộng cột của khuôn.`,
  notANumber: 'Hãy ghi số dòng bằng chữ số, ví dụ 38.',
};
