import { canonicalJson } from '#shared/document/canonical-json.ts';
import type { Particulars } from './writing-session.ts';

export type FieldName = keyof Particulars;
/** Fields with what stands in them; undefined where nothing does. */
export type FieldValues = { readonly [Name in FieldName]?: Particulars[Name] | undefined };

/** What was set beside the text, act by act, so that each can be taken back. */
export interface FieldHistory {
  note(before: Particulars, after: Particulars): void;
  /** Takes back the newest act in one of these fields: what stood there before it. Undefined where there is none. */
  undo(fields: readonly FieldName[]): FieldValues | undefined;
  redo(fields: readonly FieldName[]): FieldValues | undefined;
  /** Forgets the acts in fields that do not say any more what they said when the article was left. */
  goOn(left: Particulars, now: Particulars): void;
}

interface Act {
  readonly from: FieldValues;
  readonly to: FieldValues;
}

/** Written letter by letter: so much of one as follows each other is one act. */
const lines: readonly FieldName[] = ['place', 'source'];

export function keepFieldHistory(): FieldHistory {
  let past: Act[] = [];
  let future: Act[] = [];
  return {
    note(before, after) {
      const act = actBetween(before, after);
      const last = past.at(-1);
      if (last && goesOn(last, act)) past.splice(-1, 1, { from: last.from, to: act.to });
      else past.push(act);
      // What was taken back in other fields can still be set again.
      future = future.filter((other) => !namesIn(other).some((name) => name in act.to));
    },
    undo(fields) {
      const act = taken(past, fields);
      if (act) future.push(act);
      return act?.from;
    },
    redo(fields) {
      const act = taken(future, fields);
      if (act) past.push(act);
      return act?.to;
    },
    goOn(left, now) {
      const isAsLeft = (act: Act) => namesIn(act).every((name) => isSame(left[name], now[name]));
      past = past.filter(isAsLeft);
      future = future.filter(isAsLeft);
    },
  };
}

function actBetween(before: Particulars, after: Particulars): Act {
  const names = Object.keys({ ...before, ...after }) as FieldName[];
  const changed = names.filter((name) => before[name] !== after[name]);
  const valuesIn = (all: Particulars) => Object.fromEntries(changed.map((name) => [name, all[name]]));
  return { from: valuesIn(before), to: valuesIn(after) };
}

function goesOn(last: Act, act: Act): boolean {
  const [name, ...more] = namesIn(act);
  return name !== undefined && more.length === 0 && lines.includes(name) && namesIn(last).join() === name;
}

function namesIn({ to }: Act): FieldName[] {
  return Object.keys(to) as FieldName[];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

function taken(acts: Act[], fields: readonly FieldName[]): Act | undefined {
  const at = acts.findLastIndex((act) => namesIn(act).some((name) => fields.includes(name)));
  return at < 0 ? undefined : acts.splice(at, 1)[0];
}
