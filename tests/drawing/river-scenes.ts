import { barge, marketBoat, racingBoat, rower, sampan } from './boats.ts';
import {
  at,
  band,
  chance,
  circle,
  clouds,
  glints,
  height,
  line,
  mirrored,
  palm,
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

export function bridge(): Picture {
  const span = bridgeSpan('#5d5a6b');
  return [
    band(0, 640, ['#5f86a8', '#b9c3bf', '#f6d6a8', '#f3b27a']),
    clouds(3, 120, '#fff3df', 0.4),
    sun(1120, 560, 74, '#fff1cf'),
    treeLine(5, 616, '#6d7f84', 24),
    band(636, height, ['#f0b985', '#b9a99b', '#5f7f92', '#3f5f76']),
    sunPath(1120, 640, '#ffe6ba'),
    mirrored(636, 0.16, span),
    span,
    glints(11, 650, '#fdf0d8'),
    at(340, 905, 1.05, oldFerry()),
    reeds(8, 1080, '#2f4a45', { from: 1120, to: 1600, tall: 210 }),
    palm(1500, 1075, 470, '#28403d', -0.22),
    palm(1410, 1085, 330, '#31504a', 0.16),
  ];
}

function bridgeSpan(color: string): string {
  const cables = [520, 1050].flatMap((tower) =>
    times(7, (index) => {
      const reach = 40 + index * 34;
      const top = 300 + index * 22;
      return line(`M${tower - reach} 508 L${tower} ${top} L${tower + reach} 508`, color, 3, 'opacity="0.75"');
    }),
  );
  return [
    ...cables,
    ...[520, 1050].map((tower) =>
      path(`M${tower - 16} 640 L${tower - 7} 280 H${tower + 7} L${tower + 16} 640 Z`, color),
    ),
    rect(-10, 506, width + 20, 20, color),
    line('M-10 500 H1610', '#7d7a88', 4),
    ...[110, 300, 785, 1290, 1480].map((pier) => rect(pier - 9, 524, 18, 114, color)),
    truck(640, 500, '#c35a3c'),
    truck(900, 500, '#e9e2d0'),
    truck(260, 500, '#4f7d6c'),
  ].join('');
}

function truck(x: number, y: number, color: string): string {
  return at(
    x,
    y,
    1,
    rect(0, -24, 44, 20, color),
    rect(46, -19, 15, 15, '#39424e'),
    circle(12, -3, 5, '#262b33'),
    circle(50, -3, 5, '#262b33'),
  );
}

function oldFerry(): string {
  return [
    rect(-190, -74, 130, 60, '#eee4cd'),
    ...times(4, (index) => rect(-180 + index * 30, -62, 20, 22, '#6f8e97')),
    rect(-204, -90, 158, 16, '#38688a'),
    rect(60, -60, 190, 8, '#d8c9a4'),
    line('M-150 -90 V-128', '#3b3b3b', 6),
    ...times(5, (index) =>
      person(70 + index * 38, -12, 58, ['#c65f44', '#5a8f7b', '#d9a441', '#7a6a9a', '#3f6f83'][index]!),
    ),
    path('M-270 -26 H300 L262 34 H-232 Z', '#2f5a78'),
    rect(-244, 10, 500, 8, '#e6dcc4'),
  ].join('');
}

/** A flooded field in the season of high water. */
export function floodedField(): Picture {
  return [
    band(0, 560, ['#8fb4c4', '#cfe0d8', '#f4ead0']),
    clouds(21, 90, '#ffffff', 0.7),
    treeLine(14, 548, '#7d9a86', 22),
    treeLine(15, 566, '#57806d', 30),
    band(578, height, ['#e9ead3', '#b5d0c9', '#7fabae', '#5c8d95']),
    mirrored(580, 0.22, treeLine(15, 566, '#57806d', 30)),
    glints(16, 600, '#ffffff', { count: 120 }),
    ...rowsOfStubble(),
    sampan(980, 800, 1.15, '#6b4a34', rower(-60, '#b5503a'), person(70, 6, 96, '#56789a')),
    reeds(31, 1090, '#4d7a4e', { from: 0, to: 520, tall: 260 }),
    reeds(32, 1090, '#7a9a52', { from: 0, to: 430, tall: 180 }),
  ];
}

function rowsOfStubble(): string[] {
  const next = chance(40);
  return times(110, () => {
    const near = next();
    const y = 640 + near * 330;
    const x = next() * width;
    const tall = 8 + near * 26;
    return line(`M${x} ${y} l-4 ${-tall} M${x} ${y} l6 ${-tall * 0.9}`, '#9a9a5e', 1.5 + near * 2.5);
  });
}

/** The river at nightfall. */
export function duskRiver(): Picture {
  return [
    band(0, 620, ['#2c2a4a', '#56436f', '#a3617a', '#e7a07a']),
    circle(330, 210, 40, '#f6ead0'),
    circle(346, 200, 36, '#463a63'),
    treeLine(51, 596, '#3a3152', 30),
    band(614, height, ['#d98f78', '#8a5777', '#4b3c66', '#25243f']),
    mirrored(616, 0.35, treeLine(51, 596, '#3a3152', 30)),
    glints(52, 630, '#f7c9a5', { count: 70 }),
    barge(980, 724, 1.15, '#1f1c33'),
    mirrored(758, 0.22, barge(980, 724, 1.15, '#1f1c33')),
    reeds(53, 1090, '#17162a', { from: 0, to: 700, tall: 300 }),
    palm(180, 1080, 520, '#17162a', 0.24),
  ];
}

/** A ferry landing under palms. */
export function landing(): Picture {
  return [
    band(0, 600, ['#a9cfd6', '#d9e8dc', '#f9eecb']),
    clouds(61, 80, '#ffffff', 0.75),
    treeLine(62, 560, '#83ab8c', 26),
    band(574, height, ['#d5e2cd', '#9cc2b8', '#679ba0', '#45788a']),
    glints(63, 590, '#ffffff', { count: 110 }),
    path('M880 1067 Q980 760 1600 690 V1067 Z', '#b08a5b'),
    path('M1010 1067 Q1110 800 1600 742 V1067 Z', '#c9a470'),
    ...times(6, (index) => rect(800 + index * 46, 786, 10, 150, '#5e4632')),
    rect(770, 780, 330, 16, '#82613f'),
    hut(1300, 720),
    palm(1180, 770, 470, '#3f6b4b', -0.2),
    palm(1530, 720, 540, '#35603f', -0.12),
    palm(1440, 710, 380, '#4c7d55', 0.16),
    sampan(
      520,
      860,
      1.35,
      '#6d4630',
      rower(-90, '#4a6d8c'),
      ...times(5, (index) => person(-20 + index * 30, 2, 62, index % 2 ? '#f5f1e6' : '#e9eef2', '#d9534a')),
    ),
  ];
}

function hut(x: number, y: number): string {
  return at(
    x,
    y,
    1,
    rect(-120, -90, 240, 96, '#d8b98a'),
    rect(-20, -66, 44, 72, '#6d4f38'),
    rect(56, -64, 40, 34, '#7c97a0'),
    path('M-160 -84 L-20 -170 H40 L164 -84 Z', '#8a5a3c'),
  );
}

export function floatingMarket(): Picture {
  return market(['#8fc0c2', '#d7e4cf', '#fbe6b4'], ['#cfdcc0', '#7eb0ad', '#3f7d88'], 71);
}

export function earlyMarket(): Picture {
  return [
    ...market(['#d8849a', '#f0b592', '#fbe0a8'], ['#f0c39a', '#b58a93', '#5d6687'], 77),
    sunPath(420, 560, '#fff0c8', 0.8),
  ];
}

function market(sky: readonly string[], water: readonly string[], seed: number): string[] {
  const roofs = ['#8d6a45', '#5f7a62', '#a2523a', '#47687f'];
  const hulls = ['#7a3e2b', '#3f5d4c', '#8a5a36', '#304f66'];
  const fruits = [
    ['#e0a234', '#d9772f', '#c9a93a'],
    ['#7f9f3d', '#5e8a3a', '#a5b84f'],
    ['#b8402f', '#d8694a', '#9c2f2f'],
    ['#e8c84a', '#d9b437', '#efdc82'],
  ];
  const places = [
    [250, 610, 0.5],
    [620, 596, 0.46],
    [1010, 612, 0.52],
    [1380, 600, 0.48],
    [430, 716, 0.78],
    [930, 730, 0.84],
    [1420, 712, 0.8],
    [250, 900, 1.15],
    [1080, 930, 1.3],
  ] as const;
  return [
    band(0, 560, sky),
    clouds(seed, 60, '#ffffff', 0.6),
    sun(420, 430, 56, '#fff6da'),
    treeLine(seed + 1, 530, '#6f8f7c', 26),
    band(548, height, water),
    glints(seed + 2, 560, '#fffaf0', { count: 130 }),
    ...places.map(([x, y, scale], index) =>
      marketBoat(x, y, {
        scale,
        hull: hulls[(index + seed) % 4]!,
        roof: roofs[(index * 3 + seed) % 4]!,
        fruit: fruits[(index + seed) % 4]!,
      }),
    ),
  ];
}

export function boatRace(): Picture {
  const next = chance(90);
  const crowd = times(420, () => {
    const x = next() * width;
    const y = 430 + next() * 62;
    const colors = ['#e8e0cf', '#d9534a', '#f1c84b', '#5f88a0', '#6fa07a', '#f0f0ea', '#c77f4f'];
    return circle(x, y, 6 + next() * 4, colors[Math.floor(next() * colors.length)]!);
  });
  return [
    band(0, 430, ['#6fb1cc', '#bfe0e0', '#eef3dc']),
    clouds(91, 60, '#ffffff', 0.85),
    treeLine(92, 396, '#4f8a63', 40),
    rect(0, 424, width, 90, '#c9a877'),
    ...crowd,
    rect(0, 498, width, 30, '#8a6a48'),
    band(520, height, ['#9fd0c8', '#5ba0ac', '#2f7791']),
    glints(93, 540, '#ffffff', { count: 150 }),
    racingBoat(700, 690, { scale: 0.95, hull: '#2d5f9a', shirt: '#f4f1e6' }),
    spray(220, 706, 94),
    racingBoat(900, 890, { scale: 1.25, hull: '#b4372a', shirt: '#f1c84b' }),
    spray(280, 912, 95),
  ];
}

function spray(x: number, y: number, seed: number): string {
  const next = chance(seed);
  return times(60, () =>
    circle(x + next() * 1100, y + next() * 46, 2 + next() * 6, '#ffffff', 0.35 + next() * 0.5),
  ).join('');
}

/** A night market under the bridge. */
export function nightMarket(): Picture {
  const next = chance(101);
  const lights = times(80, () =>
    circle(
      next() * width,
      520 + next() * 90,
      3 + next() * 5,
      ['#f6c667', '#f2a65a', '#f7e2a8'][Math.floor(next() * 3)]!,
      0.85,
    ),
  );
  return [
    band(0, 620, ['#141a33', '#232c50', '#3d4470']),
    ...times(70, () => circle(next() * width, next() * 360, 1 + next() * 1.6, '#e9e6d8', 0.7)),
    path('M-20 250 L1620 330 V372 L-20 300 Z', '#0d1226'),
    ...[260, 760, 1260].map((pier) => rect(pier, 290, 52, 360, '#10162c')),
    ...times(12, (index) => circle(60 + index * 136, 246 + index * 6.6, 8, '#ffe3a0')),
    rect(0, 604, width, 20, '#1a2039'),
    ...lights,
    band(620, height, ['#2a2f4f', '#3b3550', '#241f30']),
    ...[200, 560, 960, 1340].map((x, index) => stall(x, 800 + (index % 2) * 46, index)),
    ...times(26, () =>
      line(`M${next() * width} ${640 + next() * 60} v${30 + next() * 60}`, '#f6c667', 3, 'opacity="0.25"'),
    ),
    ...[90, 400, 720, 1140, 1500].map((x, index) =>
      person(
        x,
        960 + (index % 2) * 40,
        180,
        ['#8c4f45', '#3f5f7a', '#6f7f55', '#7a5a80', '#a5703f'][index]!,
        '#d9c08a',
      ),
    ),
  ];
}

function stall(x: number, y: number, index: number): string {
  const canopy = ['#c2553f', '#d9a441', '#4f7d78', '#a5485c'][index]!;
  return at(
    x,
    y,
    1.1,
    circle(0, -70, 150, '#f6c667', 0.16),
    rect(-4, -150, 8, 160, '#4a3a30'),
    path('M-130 -138 Q0 -214 130 -138 Z', canopy),
    rect(-92, -36, 184, 50, '#7a573c'),
    rect(-92, -46, 184, 12, '#a5794f'),
    ...times(4, (pot) =>
      rect(-76 + pot * 42, -66, 28, 22, ['#c9cdd2', '#8f979c', '#d8b06a', '#b5bcc2'][pot]!),
    ),
    circle(0, -116, 13, '#ffe9b0'),
  );
}
