import type { contract } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/procedure.ts';
import { AppError } from '#shared/failure.ts';
import type { WindowPort } from '#core/host.ts';
import type { HandlerPorts } from './ports.ts';

type WindowHandlers = Handlers<Pick<typeof contract, 'places' | 'window'>>;

/** The calls that the shell itself answers. Without a window they are refused. */
export function createWindowHandlers({
  host: { window },
  assertOpensAgain,
  log,
}: HandlerPorts): WindowHandlers {
  const port = () => window ?? refuse();
  return {
    places: {
      starts: (input) => port().places.starts(input),
      look: (input) => port().places.look(input),
      inside: (input) => port().places.inside(input),
      makeFolder: (input) => port().places.makeFolder(input),
      reveal: (input) => port().places.reveal(input),
    },
    window: {
      begin: () => ({ files: [...port().begin()] }),
      readyToClose() {
        port().readyToClose();
        return {};
      },
      stay() {
        port().stay();
        return {};
      },
      close() {
        port().close();
        return {};
      },
      broke({ fault, where }) {
        log.error('drawing a screen', [fault, ...where].join('\n'));
        return {};
      },
      restart() {
        assertOpensAgain();
        port().restart();
        return {};
      },
    },
  };
}

function refuse(): WindowPort {
  throw new AppError(
    'blocked',
    'Lệnh này chỉ dùng trong cửa sổ Tòa Soạn. Trên dòng lệnh, hãy ghi thẳng đường dẫn.',
  );
}
