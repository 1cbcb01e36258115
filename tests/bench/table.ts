import { isMet, ratioOf, type Figure, type Goal, type Unit } from './figure.ts';

const widths = [46, 12, 12, 8] as const;

export function headLine(): string {
  return line(['', 'ours', 'baseline', 'ratio'], 'goal');
}

/** One figure, what it is held to, and whether it is met. */
export function figureLine(figure: Figure): string {
  const { name, unit, ours, baseline, goals = [] } = figure;
  const ratio = ratioOf(figure);
  const columns = [
    `  ${name}`,
    amount(ours, unit),
    baseline === undefined ? '' : amount(baseline, unit),
    ratio === undefined ? '' : ratio.toFixed(2),
  ];
  return line(columns, goals.map((goal) => verdict(figure, goal)).join(', '));
}

function line(columns: readonly string[], last: string): string {
  const padded = columns.map((text, index) =>
    index === 0 ? text.padEnd(widths[0]) : text.padStart(widths[index]!),
  );
  return `${padded.join('')}  ${last}`.trimEnd();
}

function verdict(figure: Figure, goal: Goal): string {
  return `${wanted(goal, figure.unit)} ${isMet(figure, goal) ? 'met' : 'MISSED'}`;
}

function wanted({ kind, limit }: Goal, unit: Unit): string {
  if (kind === 'atMost') return `≤ ${limit} ${unit}`;
  return `${kind === 'timesAtMost' ? '≤' : '≥'} ${limit}×`;
}

function amount(value: number, unit: Unit): string {
  const digits = value < 100 && (unit === 'ms' || unit === '%') ? 2 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}
