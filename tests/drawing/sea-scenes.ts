import { darkTrawler, trawler } from './boats.ts';
import {
  band,
  chance,
  circle,
  clouds,
  glints,
  height,
  line,
  mirrored,
  path,
  person,
  rect,
  reeds,
  sun,
  sunPath,
  times,
  treeLine,
  width,
  type Picture,
} from './drawing.ts';

export function saltFields(): Picture {
  return [
    band(0, 430, ['#7fb4cf', '#cfe3df', '#fdf0d2']),
    clouds(201, 60, '#ffffff', 0.8),
    sun(1240, 330, 52, '#fffaea'),
    treeLine(202, 412, '#7d9c8e', 14),
    band(424, height, ['#f4ead0', '#cddfe2', '#9cc6d4', '#74a9c0']),
    ...ponds(),
    ...[
      [300, 690, 1],
      [470, 668, 0.8],
      [620, 730, 1.15],
      [1190, 700, 1],
      [1370, 676, 0.85],
      [960, 900, 1.9],
      [1330, 930, 2.2],
      [180, 920, 2],
    ].map(([x, y, scale]) => saltHeap(x!, y!, scale!)),
    worker(560, 900, 230, '#a8483b'),
    worker(760, 640, 110, '#3f6f83'),
    worker(1080, 620, 96, '#6f7f55'),
  ];
}

/** Dykes that run to one point far away. */
function ponds(): string[] {
  const rows = [450, 490, 548, 632, 756, 930];
  return [
    ...times(15, (index) => {
      const foot = -1500 + index * 330;
      return path(`M800 424 L${foot} ${height} H${foot + 46} Z`, '#b79b73', 'opacity="0.9"');
    }),
    ...rows.map((y, index) => rect(0, y, width, 4 + index * 3.4, '#b79b73', 'opacity="0.9"')),
  ];
}

function saltHeap(x: number, y: number, scale: number): string {
  const w = 62 * scale;
  return (
    path(`M${x - w} ${y} Q${x} ${y - 104 * scale} ${x + w} ${y} Z`, '#fbfaf5') +
    path(`M${x + w * 0.1} ${y} Q${x + w * 0.2} ${y - 50 * scale} ${x + w} ${y} Z`, '#d5dde0')
  );
}

function worker(x: number, y: number, tall: number, shirt: string): string {
  const reach = tall * 0.9;
  return (
    line(
      `M${x + 4} ${y - tall * 0.45} L${x + reach} ${y - 6} M${x + reach - tall * 0.12} ${y - 14} h${tall * 0.24}`,
      '#5b4230',
      tall * 0.028,
    ) + person(x, y, tall, shirt)
  );
}

/** The sea wall at first light. */
export function seaWall(): Picture {
  return [
    band(0, 520, ['#5c6f9a', '#b98fa0', '#f4bf93', '#fbe2ae']),
    clouds(211, 90, '#ffe8d0', 0.5),
    sun(520, 500, 66, '#fff3d0'),
    band(508, height, ['#f2c79b', '#a998a2', '#64809a', '#3f5f7c']),
    sunPath(520, 512, '#ffeecb'),
    glints(212, 530, '#ffffff', { count: 60 }),
    path('M1600 470 L1260 520 Q760 700 340 1067 H1600 Z', '#7d6a55'),
    path('M1600 470 L1300 516 Q860 690 520 1067 H860 Q1080 760 1600 540 Z', '#a68d6c'),
    ...times(16, (index) => {
      const step = index / 15;
      const x = 1290 - step ** 0.8 * 900;
      const y = 524 + step ** 1.25 * 520;
      return rect(x, y - 20 - step * 60, 7 + step * 14, 40 + step * 90, '#5a4432');
    }),
    reeds(213, 1080, '#4c5f4a', { from: 1050, to: 1600, tall: 240 }),
    person(1130, 640, 74, '#b4472f'),
    person(1176, 632, 70, '#3f6f83'),
    person(980, 740, 110, '#6f7f55'),
  ];
}

export function harbourDawn(): Picture {
  const fleet = [
    [240, 620, 0.5],
    [470, 606, 0.4],
    [660, 600, 0.34],
    [1080, 604, 0.36],
    [1330, 640, 0.62],
  ] as const;
  return [
    band(0, 600, ['#28395f', '#7a5a80', '#e08a6a', '#fbd08a']),
    clouds(221, 130, '#ffd9b0', 0.45),
    sun(830, 560, 96, '#fff0c4'),
    band(590, height, ['#f5b97e', '#b57a7c', '#55577f', '#27375a']),
    sunPath(830, 594, '#ffe3a8'),
    ...fleet.map(([x, y, scale]) => darkTrawler(x, y, scale, '#2a2740')),
    darkTrawler(560, 800, 1.15, '#1d1c31'),
    mirrored(836, 0.25, darkTrawler(560, 800, 1.15, '#1d1c31')),
    glints(222, 640, '#ffd9a8', { count: 70 }),
  ];
}

export function harbour(): Picture {
  const hulls = ['#2f6d8c', '#b4472f', '#3f7a5a', '#d39a2f', '#355a94', '#8a3f52'];
  return [
    band(0, 520, ['#7fc0d8', '#cfe8e4', '#f5f2dc']),
    clouds(231, 60, '#ffffff', 0.85),
    treeLine(232, 486, '#6f9c83', 26),
    ...times(9, (index) =>
      rect(
        60 + index * 176,
        420 - (index % 3) * 26,
        120,
        84 + (index % 3) * 26,
        ['#e8d5b0', '#d9b48f', '#e9e4d6'][index % 3]!,
      ),
    ),
    ...times(9, (index) =>
      path(
        `M${50 + index * 176} ${424 - (index % 3) * 26} l70 -46 l70 46 Z`,
        ['#b4593f', '#7f8f94', '#a2734a'][index % 3]!,
      ),
    ),
    rect(0, 500, width, 22, '#b9ab92'),
    band(520, height, ['#bfdcd2', '#74adb0', '#3c7f92']),
    glints(233, 540, '#ffffff', { count: 110 }),
    ...times(5, (index) => trawler(180 + index * 320, 640, 0.72, { hull: hulls[index]! })),
    ...times(4, (index) => trawler(240 + index * 420, 870, 1.15, { hull: hulls[(index + 2) % 6]! })),
  ];
}

export function dryingNets(): Picture {
  const poles = times(7, (index) => 90 + index * 240);
  return [
    band(0, 600, ['#5ea9cf', '#b5dbe6', '#eef4e4']),
    clouds(241, 70, '#ffffff', 0.9),
    band(590, 690, ['#7fc2cf', '#a9d5d2']),
    rect(0, 690, width, height - 690, '#e6cf9f'),
    rect(0, 690, width, 18, '#f5e8c8'),
    ...poles.slice(1).map((x, index) => net(poles[index]!, x, ['#2f7f7a', '#3f6f9a', '#2f8a66'][index % 3]!)),
    ...poles.map((x) => rect(x - 7, 372, 14, 520, '#6b4a34')),
    person(520, 960, 210, '#b5503a'),
    person(1130, 940, 190, '#56789a'),
    ...times(3, (index) =>
      circle(1320 + index * 62, 930 + (index % 2) * 20, 34, ['#d8772f', '#e8b13a', '#c9553a'][index]!),
    ),
    path('M120 960 Q260 900 420 966 Q300 1010 120 960 Z', '#3f7f7a'),
  ];
}

function net(from: number, to: number, color: string): string {
  const middle = (from + to) / 2;
  const meshes = times(11, (index) => {
    const y = 400 + index * 30;
    return line(`M${from} ${y} Q${middle} ${y + 150} ${to} ${y}`, color, 2, 'opacity="0.7"');
  });
  const threads = times(13, (index) => {
    const x = from + ((to - from) / 12) * index;
    const sag = 75 * (1 - ((x - middle) / ((to - from) / 2)) ** 2);
    return line(`M${x} ${400 + sag} V${700 + sag}`, color, 2, 'opacity="0.7"');
  });
  const cloth = path(
    `M${from} 400 Q${middle} 550 ${to} 400 V700 Q${middle} 850 ${from} 700 Z`,
    color,
    'opacity="0.35"',
  );
  return cloth + meshes.join('') + threads.join('');
}

export function sunset(): Picture {
  const next = chance(250);
  const birds = times(9, () => {
    const x = 200 + next() * 600;
    const y = 150 + next() * 160;
    return line(`M${x} ${y} q12 -14 24 0 q12 -14 24 0`, '#5a3350', 4);
  });
  return [
    band(0, 640, ['#3f3564', '#a3506f', '#ec8459', '#fcd07e']),
    clouds(251, 110, '#ffc9a0', 0.5),
    sun(1010, 566, 138, '#fff0bd'),
    ...birds,
    band(632, height, ['#f3a368', '#b25c66', '#5c3c63', '#2b2547']),
    sunPath(1010, 636, '#ffe2a0', 1.3),
    darkTrawler(520, 700, 0.8, '#2a1f3d'),
    line('M660 730 q160 18 420 8', '#ffd9a8', 5, 'opacity="0.5"'),
    glints(252, 660, '#ffcfa0', { count: 80 }),
    treeLine(253, 1046, '#1c1730', 44),
  ];
}
