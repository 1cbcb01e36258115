import { resolve } from 'node:path';
import type { App } from '#core/app.ts';
import { createFileLog } from '#core/log.ts';
import type { DeskContract } from '#shared/contract/contract.ts';
import { createClient } from '#shared/contract/client.ts';
import { AppError } from '#shared/failure.ts';
import { defaultDataFolder } from '#shell/default-folder.ts';
import { readArguments, splitVerb, typedFolder } from './arguments.ts';
import { exitCodes, sentenceOf } from './failures.ts';
import { createLongWork } from './long-work.ts';
import { noticeLines } from './notice-lines.ts';
import { openApp } from './open-app.ts';
import type { Terminal } from './terminal.ts';
import type { Answer, Desk, Typed, Verb } from './verb.ts';
import { findVerb, helpOn } from './verbs/verbs.ts';
import { appVersion } from './version.ts';

/** Does what was typed, and answers with the exit code. Never throws: whatever goes wrong becomes one sentence. */
export async function runDesk(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const { name, rest } = splitVerb(args);
    const verb = findVerb(name ?? 'help');
    const typed = readArguments(verb, rest);
    return tell(await answerTo(verb, typed, terminal), typed, terminal);
  } catch (error) {
    return refuse(error, args, terminal);
  }
}

async function answerTo(verb: Verb, typed: Typed, terminal: Terminal): Promise<Answer> {
  if (typed.switches.has('version')) return { json: { version: appVersion() }, text: appVersion() };
  if (typed.switches.has('help')) return helpOn(verb.name === 'help' ? typed.operands[0] : verb.name);
  const folder = folderOf(typed.values['data']);
  const opens = typeof verb.opens === 'function' ? verb.opens(typed) : verb.opens;
  const app = await openApp(opens, { folder, log: createFileLog(folder) });
  app.notices.flatMap(noticeLines).forEach(terminal.complain);
  try {
    return await verb.run(deskOf(app, typed, terminal));
  } finally {
    await app.close();
  }
}

function deskOf(app: App, typed: Typed, terminal: Terminal): Desk {
  const client = createClient<DeskContract>(app.dispatch);
  return {
    client,
    typed,
    width: terminal.width,
    wantsJson: typed.switches.has('json'),
    longWork: createLongWork(client, terminal, app.onEvent),
    print: terminal.print,
    complain: terminal.complain,
  };
}

function folderOf(named: string | undefined): string {
  return resolve(named ?? defaultDataFolder());
}

function tell({ json, text, complaint, exitCode = 0 }: Answer, typed: Typed, terminal: Terminal): 0 | 1 | 2 {
  const output = typed.switches.has('json') && json !== undefined ? JSON.stringify(json, null, 2) : text;
  if (output !== undefined) terminal.print(output);
  if (complaint !== undefined) terminal.complain(complaint);
  return exitCode;
}

function refuse(error: unknown, args: readonly string[], terminal: Terminal): 1 | 2 {
  if (!(error instanceof AppError)) return failUnexpectedly(error, args, terminal);
  // What the core answered came without its cause, and is in its log already.
  if (error.code === 'storage' && error.cause !== undefined) logOf(args).error('desk', error);
  terminal.complain(sentenceOf(error));
  return exitCodes[error.code];
}

/** A mistake of ours: the details go to the log, a sentence to the person. */
export function failUnexpectedly(error: unknown, args: readonly string[], terminal: Terminal): 2 {
  logOf(args).error('desk', error);
  terminal.complain(
    'Tòa Soạn gặp lỗi bên trong; những gì đã lưu vẫn còn nguyên. Hãy thử lại; nếu vẫn lỗi, gửi tệp nhật ký trong thư mục dữ liệu cho người phụ trách.',
  );
  return 2;
}

function logOf(args: readonly string[]) {
  return createFileLog(folderOf(typedFolder(args)));
}
