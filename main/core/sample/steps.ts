import type { Move } from '#shared/areas/workflow.ts';
import type { SampleByline, Step, When } from './sample-article.ts';
import { staff, type Colleague } from './staff.ts';

/** So that the life of an article reads in one line a step. */

export function ago(daysAgo: number, time: `${number}:${number}`): When {
  return { daysAgo, time };
}

export function minutesAgo(minutes: number): When {
  return { minutesAgo: minutes };
}

export function write(as: Colleague, when: When): Step {
  return { kind: 'write', as: staff[as].id, when };
}

export function edit(as: Colleague, when: When, change: { from: string; to: string }): Step {
  return { kind: 'edit', as: staff[as].id, when, ...change };
}

export function suggest(as: Colleague, when: When, change: { from: string; to: string }): Step {
  return { kind: 'suggest', as: staff[as].id, when, ...change };
}

export function editElsewhere(
  as: Colleague,
  when: When,
  change: { laptop: string; from: string; to: string },
): Step {
  return { kind: 'editElsewhere', as: staff[as].id, when, ...change };
}

export function close(as: Colleague, when: When): Step {
  return { kind: 'close', as: staff[as].id, when };
}

export function comment(as: Colleague, when: When, said: { quote: string; text: string }): Step {
  return { kind: 'comment', as: staff[as].id, when, ...said };
}

export function reply(as: Colleague, when: When, text: string): Step {
  return { kind: 'reply', as: staff[as].id, when, text };
}

export function resolve(as: Colleague, when: When): Step {
  return { kind: 'resolve', as: staff[as].id, when };
}

export function submit(as: Colleague, when: When): Step {
  return moved(as, when, { move: 'submit' });
}

export function approve(as: Colleague, when: When): Step {
  return moved(as, when, { move: 'approve' });
}

export function hold(as: Colleague, when: When, reason: string): Step {
  return moved(as, when, { move: 'hold', reason });
}

export function resume(as: Colleague, when: When): Step {
  return moved(as, when, { move: 'resume' });
}

/** Trả lại. */
export function giveBack(as: Colleague, when: When, reason: string): Step {
  return moved(as, when, { move: 'return', reason });
}

function moved(as: Colleague, when: When, decision: { move: Move; reason?: string }): Step {
  return { kind: 'move', as: staff[as].id, when, ...decision };
}

/** The first pen name unless another one is given. */
export function by(colleague: Colleague, role = 'writer', penName?: string): SampleByline {
  const { id, value } = staff[colleague];
  return { person: id, penName: penName ?? value.penNames[0]!, role };
}
