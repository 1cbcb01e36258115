import {
  at,
  band,
  chance,
  circle,
  clouds,
  height,
  hills,
  line,
  palm,
  path,
  person,
  rect,
  sun,
  times,
  treeLine,
  width,
  type Picture,
} from './drawing.ts';

export function riceField(): Picture {
  return [
    band(0, 480, ['#7fb2c4', '#f0dfae', '#f9c877']),
    clouds(301, 70, '#fff4da', 0.6),
    sun(1080, 400, 84, '#fff3c9'),
    treeLine(302, 452, '#7c8f62', 30),
    ...[120, 260, 480, 1330, 1460].map((x, index) =>
      palm(x, 470, 190 + (index % 3) * 46, '#5f7a50', (index % 2) * 0.3 - 0.15),
    ),
    band(464, height, ['#f0d27a', '#dcb148', '#b98f33', '#8f7a2d']),
    ...furrows(),
    ...ears(),
    person(430, 720, 150, '#7a3f3a'),
    person(540, 700, 138, '#3f5f7a'),
  ];
}

function furrows(): string[] {
  return times(19, (index) => {
    const foot = -1400 + index * 250;
    return line(`M1000 466 L${foot} ${height}`, index % 2 ? '#9a7f2f' : '#f5dd91', 7, 'opacity="0.35"');
  });
}

function ears(): string[] {
  const next = chance(310);
  return times(230, () => {
    const x = next() * width;
    const tall = 120 + next() * 160;
    const bend = 20 + next() * 50;
    const color = ['#8a8a35', '#b59a3a', '#6f7f35'][Math.floor(next() * 3)]!;
    const y = height + 20;
    return (
      line(`M${x} ${y} q0 ${-tall * 0.7} ${bend} ${-tall}`, color, 4) +
      line(
        `M${x + bend} ${y - tall} q${22 + next() * 16} 4 ${30 + next() * 14} ${34 + next() * 18}`,
        '#e8c75a',
        9,
      )
    );
  });
}

export function school(): Picture {
  const children = [
    [300, 930, '#f6f3e8'],
    [380, 950, '#eef2f5'],
    [470, 920, '#f6f3e8'],
    [980, 940, '#eef2f5'],
    [1060, 960, '#f6f3e8'],
    [1180, 930, '#eef2f5'],
    [720, 985, '#f6f3e8'],
  ] as const;
  return [
    band(0, 640, ['#86c0dc', '#cfe6e6', '#f6f1da']),
    clouds(321, 70, '#ffffff', 0.9),
    hills(322, 590, 40, '#9cc19a'),
    treeLine(323, 600, '#6fa078', 34),
    rect(0, 640, width, height - 640, '#e2c591'),
    rect(0, 640, width, 16, '#c9a975'),
    building(),
    line('M812 850 V300', '#8f979c', 9),
    path('M816 306 L940 322 L940 392 L816 378 Z', '#c8352d'),
    shadeTree(1390, 860),
    ...children.map(([x, y, shirt]) => person(x, y, 118, shirt, '#d94f45')),
    person(860, 930, 178, '#7f9fc9'),
  ];
}

function building(): string {
  const windows = times(6, (index) => [
    rect(230 + index * 150, 490, 92, 96, '#5f8f9f'),
    line(`M${276 + index * 150} 490 v96 M${230 + index * 150} 538 h92`, '#f3ead2', 6),
  ]).flat();
  return [
    rect(180, 440, 1000, 260, '#f3e3b8'),
    path('M140 446 L230 356 H1130 L1220 446 Z', '#b8503a'),
    ...times(14, (index) => line(`M${220 + index * 70} 360 L${196 + index * 74} 444`, '#9c4030', 4)),
    ...windows,
    rect(180, 620, 1000, 80, '#d9b878'),
    ...times(8, (index) => rect(196 + index * 138, 440, 16, 260, '#e8d39c')),
  ].join('');
}

function shadeTree(x: number, y: number): string {
  const next = chance(330);
  return at(
    x,
    y,
    1,
    path('M-26 0 Q-14 -180 -60 -300 H40 Q8 -180 30 0 Z', '#6b4a34'),
    ...times(26, () =>
      circle(
        (next() - 0.5) * 400,
        -330 - next() * 220,
        60 + next() * 46,
        ['#4f8a57', '#5f9a60', '#437a4d'][Math.floor(next() * 3)]!,
      ),
    ),
  );
}

/** The cartoon: a long table, seven people, and paper that grows. */
export function meeting(): Picture {
  const ink = '#2b2a28';
  const seats = times(7, (index) => 250 + index * 190);
  return [
    rect(0, 0, width, height, '#f7f1e1'),
    rect(0, 800, width, 267, '#e9dcc0'),
    ...seats.map((x, index) => sitter(x, 560, index, ink)),
    path('M120 640 H1500 L1560 740 H60 Z', '#c98f5a'),
    line('M120 640 H1500 L1560 740 H60 Z', ink, 7),
    rect(110, 740, 30, 250, '#a8703f'),
    rect(1480, 740, 30, 250, '#a8703f'),
    line('M110 740 v250 h30 v-250 M1480 740 v250 h30 v-250', ink, 6),
    ...paperTower(770, 690, ink),
    at(
      1330,
      150,
      1,
      circle(0, 0, 78, '#ffffff'),
      `<circle r="78" fill="none" stroke="${ink}" stroke-width="8"/>`,
      line('M0 0 V-52 M0 0 L36 22', ink, 9),
    ),
    rect(180, 110, 330, 190, '#fdfaf2'),
    line('M180 110 h330 v190 h-330 Z', ink, 7),
    line('M214 250 L270 220 L330 236 L390 180 L470 140', '#b8372f', 9),
    line('M214 276 h262', ink, 4),
  ];
}

function sitter(x: number, y: number, index: number, ink: string): string {
  const shirt = ['#6f93a8', '#b5634a', '#7f9a63', '#d0a24a', '#8a729a', '#5f8f85', '#a8705f'][index]!;
  const isAsleep = index === 1 || index === 5;
  const headY = isAsleep ? -96 : -140;
  const eyes = isAsleep
    ? line(`M-24 ${headY} q8 8 16 0 M8 ${headY} q8 8 16 0`, ink, 5)
    : circle(-16, headY - 4, 5, ink) + circle(16, headY - 4, 5, ink);
  return at(
    x,
    y,
    1,
    path('M-84 110 Q-80 -40 0 -58 Q80 -40 84 110 Z', shirt),
    line('M-84 110 Q-80 -40 0 -58 Q80 -40 84 110', ink, 6),
    circle(0, headY, 54, '#e8bd96'),
    `<circle cx="0" cy="${headY}" r="54" fill="none" stroke="${ink}" stroke-width="6"/>`,
    path(
      `M-54 ${headY - 10} Q-40 ${headY - 74} 0 ${headY - 62} Q44 ${headY - 74} 54 ${headY - 10} Q20 ${headY - 44} -54 ${headY - 10} Z`,
      ['#2b2a28', '#5a4a3c', '#8d8a84'][index % 3]!,
    ),
    eyes,
    line(isAsleep ? `M-12 ${headY + 28} h22` : `M-16 ${headY + 24} q16 ${index % 2 ? 14 : -8} 32 0`, ink, 5),
  );
}

function paperTower(x: number, y: number, ink: string): string[] {
  const next = chance(340);
  return times(26, (index) => {
    const shift = (next() - 0.5) * 34;
    const top = y - index * 19;
    return (
      rect(x - 96 + shift, top - 18, 200, 18, index % 4 === 3 ? '#f0d9a8' : '#ffffff') +
      line(`M${x - 96 + shift} ${top - 18} h200 v18 h-200 Z`, ink, 3.5)
    );
  });
}
