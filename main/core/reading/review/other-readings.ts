import type { LinePart, ReviewLine } from '#shared/areas/page-review.ts';
import { MoveTarget as Target } from '#shared/areas/page-review.ts';
import { readCredit } from '#shared/text/credit/read-credit.ts';
import { readDateline, timeAlone } from '#core/reading/recognise/dateline.ts';
import { isSectionName } from '#core/reading/recognise/furniture.ts';
import { withoutLeadTag } from '#core/reading/recognise/lead.ts';
import type { Line } from '#core/reading/recognise/line.ts';
import { withoutBullet } from '#core/reading/recognise/lists.ts';
import { readSignature, type Signature } from '#core/reading/recognise/signature.ts';
import { lineId } from './block-parts.ts';

type Readings = ReviewLine['readings'];

/** What a line says in each place a person may move it to, where that is not simply its words. */
export function otherReadings(line: Line, own: readonly LinePart[]): Readings {
  return {
    ...asKicker(line),
    ...asLead(line),
    ...asDate(line),
    ...asBylines(line),
    ...asCaption(line),
    ...asItem(line),
    ...asRow(line),
    ...asItWasRead(line, own),
  };
}

/** Moved back, a line is what it was. */
function asItWasRead({ text }: Line, own: readonly LinePart[]): Readings {
  const main = own.find(({ to }) => to.field !== 'leadTag');
  const target = Target.safeParse(main?.to.field === 'picture' ? 'caption' : main?.to.field).data;
  const [first] = own;
  const isSaid = own.length === 1 && first?.text === text && target !== 'dropped';
  return target === undefined || isSaid ? {} : { [target]: [...own] };
}

function asKicker({ text }: Line): Readings {
  const kicker = text.replace(/\s*:$/, '');
  return kicker === text ? {} : { kicker: [{ text: kicker, to: { field: 'kicker' } }] };
}

function asLead({ text }: Line): Readings {
  const lead = withoutLeadTag(text);
  if (lead.tag === '') return {};
  return {
    lead: [
      { text: lead.tag, to: { field: 'leadTag' } },
      { text: lead.text, to: { field: 'lead' } },
    ],
  };
}

const longestDateline = 160;

function asDate({ text }: Line): Readings {
  if (text.length > longestDateline || !/\d/.test(text)) return {};
  const dateline = readDateline(text);
  if (dateline && dateline.stated !== null)
    return { publishedAt: [datePart(dateline.stated), ...dateline.rest.flatMap(besideDate)] };
  const time = dateline ? '' : timeAlone(text);
  return time === '' ? {} : { publishedAt: [datePart(`T${time}+07:00`)] };
}

function datePart(text: string): LinePart {
  return { text, to: { field: 'publishedAt' } };
}

function besideDate(text: string): LinePart[] {
  if (isSectionName(text)) return [{ text, to: { field: 'dropped', why: 'chuyên mục' } }];
  const signature = readSignature(text);
  return signature
    ? signatureParts(signature)
    : [{ text, to: { field: 'dropped', why: 'chữ bên ngày đăng' } }];
}

function asBylines({ text }: Line): Readings {
  const signature = readSignature(text);
  if (!signature) return {};
  const parts = signatureParts(signature);
  const source = parts.filter(({ to }) => to.field === 'source');
  return {
    ...(signature.bylines.length > 0 && { bylines: parts }),
    ...(source.length > 0 && { source: parts }),
  };
}

function signatureParts({ bylines, source, contact }: Signature): LinePart[] {
  return [
    ...bylines.map(({ penName, role }) => ({ text: penName, to: { field: 'bylines', role } }) as const),
    ...(source === '' ? [] : [{ text: source, to: { field: 'source' } } as const]),
    ...(contact === ''
      ? []
      : [{ text: contact, to: { field: 'dropped', why: 'địa chỉ liên hệ của tác giả' } } as const]),
  ];
}

function asCaption(line: Line): Readings {
  const block = lineId(line);
  const found = readCredit(line.text);
  if (!found || found.credit === '') return {};
  const credit: LinePart = { text: found.credit, to: { field: 'credit', block } };
  if (found.caption === '') return { credit: [credit] };
  return { caption: [{ text: found.caption, to: { field: 'caption', block } }, credit] };
}

function asItem(line: Line): Readings {
  const text = withoutBullet(line.text);
  return text === line.text
    ? {}
    : { list: [{ text, to: { field: 'list', ordered: /^\d/.test(line.text), block: lineId(line) } }] };
}

function asRow(line: Line): Readings {
  if (!line.table) return {};
  return { table: [{ text: line.table.cells.join('\t'), to: { field: 'table', block: lineId(line) } }] };
}
