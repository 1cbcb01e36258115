import { failUnexpectedly, runDesk } from './run.ts';
import { createTerminal } from './terminal.ts';

const args = process.argv.slice(2);

const terminal = createTerminal(process, () => {
  process.exitCode = 2;
  terminal.complain(
    'Không ghi được kết quả ra nơi đã chọn. Hãy kiểm tra chỗ trống và quyền ghi rồi thử lại.',
  );
});

// Whatever escapes is a mistake of ours, and a stack trace helps nobody in a newsroom.
process.on('uncaughtException', (error) => process.exit(failUnexpectedly(error, args, terminal)));

const exitCode = await runDesk(args, terminal);
process.exitCode ??= exitCode;
