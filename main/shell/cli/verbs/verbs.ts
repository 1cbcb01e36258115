import { AppError } from '#shared/failure.ts';
import { overview, usage, verbHelp } from '#shell/cli/help.ts';
import type { Answer, Verb } from '#shell/cli/verb.ts';
import { list, show } from './articles.ts';
import { backup, backupList, restore } from './backups.ts';
import { attach, set } from './edit.ts';
import { exportPackage, verify } from './exchange.ts';
import { galley } from './galley.ts';
import { history } from './history.ts';
import { importPages } from './import.ts';
import { moves } from './moves.ts';
import { read } from './read.ts';
import { people, sections } from './registers.ts';
import { sample } from './sample.ts';
import { search } from './search.ts';
import { choose, open, pack } from './stories.ts';
import { check } from './upkeep.ts';

const help: Verb = {
  name: 'help',
  summary: 'Xem các lệnh, hoặc cách dùng một lệnh',
  operands: [{ name: 'VERB', help: 'tên lệnh', optional: true }],
  options: {},
  opens: 'nothing',
  run: async ({ typed }) => helpOn(typed.operands[0]),
};

/** Every verb of the command line, in the order of the work. */
export const verbs: readonly Verb[] = [
  read,
  importPages,
  list,
  search,
  show,
  history,
  set,
  attach,
  sections,
  people,
  ...moves,
  galley,
  exportPackage,
  verify,
  pack,
  open,
  choose,
  check,
  backup,
  backupList,
  restore,
  sample,
  help,
];

/** Help on one verb; without a name, what verbs there are. */
export function helpOn(name: string | undefined): Answer {
  const told = name === undefined ? verbs : [findVerb(name)];
  const json = told.map((verb) => ({ name: verb.name, usage: usage(verb), summary: verb.summary }));
  return { json, text: name === undefined ? overview(verbs) : told.map(verbHelp).join('') };
}

export function findVerb(name: string): Verb {
  const verb = verbs.find((known) => known.name === name);
  if (verb) return verb;
  throw new AppError('invalid_input', `Không có lệnh “${name}”. Xem các lệnh: desk help`);
}
