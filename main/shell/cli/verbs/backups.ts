import type { Backup } from '#shared/areas/backups.ts';
import { figure } from '#shared/figure.ts';
import { stoppedAnswer } from '#shell/cli/long-work.ts';
import { aligned } from '#shell/cli/table.ts';
import { stampText } from '#shell/cli/times.ts';
import type { Verb } from '#shell/cli/verb.ts';

const placeOperand = { name: 'DIR', help: 'nơi sao lưu: ổ đĩa khác hoặc USB' };

export const backup: Verb = {
  name: 'backup',
  summary: 'Sao lưu dữ liệu và ảnh sang nơi khác, đọc lại rồi mới tính là xong',
  help: ['Chỉ chép những ảnh chưa có. Các bản cũ được giữ theo giờ, theo ngày và theo tuần.'],
  operands: [placeOperand],
  options: {},
  opens: 'write',
  async run({ client, longWork, typed }) {
    const to = typed.operands[0]!;
    const { stop, value } = await longWork.follow((work) => client.backups.make({ to, work }), {
      status: ({ done, total }) => `Đang sao lưu ảnh ${figure(done)}/${figure(total)}`,
    });
    if (!value)
      return stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, bản sao lưu này không được tính.');
    const { backup: made, photosCopied, place } = value;
    const lines = [
      `Đã sao lưu và đọc lại lúc ${stampText(made.at)}: ${contents(made)}, chép thêm ${figure(photosCopied)} ảnh.`,
      `Nơi sao lưu: ${place}`,
      ...(made.missingPhotos > 0
        ? [
            `Thiếu ${figure(made.missingPhotos)} tệp ảnh ngay trong thư mục dữ liệu. Xem ảnh nào bằng: desk check`,
          ]
        : []),
    ];
    return { json: value, text: lines.join('\n') };
  },
};

export const backupList: Verb = {
  name: 'backups',
  summary: 'Xem các bản sao lưu và lần sao lưu tốt gần nhất',
  operands: [{ ...placeOperand, optional: true }],
  options: {},
  opens: 'read',
  async run({ client, typed }) {
    const [place] = typed.operands;
    const found = await client.backups.list(place === undefined ? {} : { place });
    const lastGood = found.lastGood === null ? 'chưa có' : stampText(found.lastGood);
    const rows = found.backups.map((one) => [
      `  ${one.name}`,
      stampText(one.at),
      contents(one),
      one.isGood ? 'tốt' : 'hỏng',
    ]);
    const lines = [
      `Lần sao lưu tốt gần nhất: ${lastGood}`,
      found.place === null ? 'Chưa sao lưu ở đâu. Chạy: desk backup DIR' : `Nơi sao lưu: ${found.place}`,
      ...(rows.length > 0 ? [aligned(rows)] : []),
    ];
    return { json: found, text: lines.join('\n') };
  },
};

export const restore: Verb = {
  name: 'restore',
  summary: 'Mở một bản sao lưu thành thư mục dữ liệu mới, không đè lên gì',
  help: [
    'Khi tệp dữ liệu hỏng, Tòa Soạn tự cất nguyên vẹn tệp ấy vào cach-ly, mở bản sao lưu tốt gần nhất ở thư mục bên cạnh\n' +
      'và báo lại mỗi lần mở. Sau khi mất điện, lần mở sau báo đã khôi phục bản đang viết đến lúc nào.',
  ],
  operands: [placeOperand],
  options: {
    to: { value: 'NEW', help: 'thư mục dữ liệu mới, chưa có hoặc còn trống', required: true },
    name: { value: 'NAME', help: 'tên bản sao lưu (mặc định: bản tốt mới nhất)' },
  },
  opens: 'nothing',
  async run({ client, longWork, typed }) {
    const { to = '', name } = typed.values;
    const input = { place: typed.operands[0]!, to, ...(name !== undefined && { name }) };
    const { stop, value } = await longWork.follow((work) => client.backups.restore({ ...input, work }), {
      status: ({ done, total }) => `Đang chép ảnh ${figure(done)}/${figure(total)}`,
    });
    if (!value) return stoppedAnswer(stop ?? 'interrupt', 'Đã dừng theo yêu cầu, chưa tạo thư mục nào.');
    const text = [
      `Đã khôi phục bản ${stampText(value.backup.at)}: ${contents(value.backup)}.`,
      `Mở bằng: desk list --data "${value.folder}"`,
    ].join('\n');
    return { json: value, text };
  },
};

function contents({ counts }: Backup): string {
  return `${figure(counts.articles)} bài, ${figure(counts.revisions)} bản, ${figure(counts.assets)} ảnh`;
}
