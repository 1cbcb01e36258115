import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createTerminal, type Stop } from '#shell/cli/terminal.ts';

class FakeStream extends EventEmitter {
  readonly isTTY: boolean;
  readonly columns = 24;
  written = '';

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.written += text;
    return true;
  }
}

function aTerminal(isTTY: boolean) {
  const streams = Object.assign(new EventEmitter(), {
    stdout: new FakeStream(isTTY),
    stderr: new FakeStream(isTTY),
  });
  const lost: true[] = [];
  const terminal = createTerminal(streams, () => lost.push(true));
  return { terminal, streams, lost };
}

test('progress is one line written over again, and gone before anything else is said', () => {
  const { terminal, streams } = aTerminal(true);

  terminal.status('Đang nhập 1/3');
  terminal.status('Đang nhập 2/3');
  terminal.print('xong');

  expect(streams.stderr.written).toBe('\r\u001B[2KĐang nhập 1/3\r\u001B[2KĐang nhập 2/3\r\u001B[2K');
  expect(streams.stdout.written).toBe('xong\n');
});

test('progress is cut where the terminal ends, for a line that breaks cannot be wiped away', () => {
  const { terminal, streams } = aTerminal(true);

  terminal.status('Đang nhập 1000000/3000000 trang báo đã lưu');

  expect(streams.stderr.written).toBe('\r\u001B[2KĐang nhập 1000000/30000');
});

test('no progress is written into a file', () => {
  const { terminal, streams } = aTerminal(false);

  terminal.status('Đang nhập 1/3');
  terminal.complain('không được');

  expect(streams.stderr.written).toBe('không được\n');
});

test('Ctrl+C stops work once, and is then left to end the process', () => {
  const { terminal, streams } = aTerminal(true);
  const stops: Stop[] = [];
  terminal.onStop((stop) => stops.push(stop));

  streams.emit('SIGINT');

  expect(stops).toEqual(['interrupt']);
  expect(streams.listenerCount('SIGINT')).toBe(0);
});

test('work that has ended no longer takes Ctrl+C', () => {
  const { terminal, streams } = aTerminal(true);
  const stops: Stop[] = [];

  terminal.onStop((stop) => stops.push(stop))();
  streams.stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));

  expect(stops).toEqual([]);
  expect(streams.listenerCount('SIGINT')).toBe(0);
});

test('a reader that went away stops work and is no failure', () => {
  const { terminal, streams, lost } = aTerminal(false);
  const stops: Stop[] = [];
  terminal.onStop((stop) => stops.push(stop));

  streams.stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));

  expect([stops, lost]).toEqual([['readerGone'], []]);
});

test('a full disk under stdout is a failure', () => {
  const { streams, lost } = aTerminal(false);

  streams.stdout.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }));

  expect(lost).toEqual([true]);
});
