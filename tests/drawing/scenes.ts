import { svg, type Picture } from './drawing.ts';
import { meeting, riceField, school } from './land-scenes.ts';
import {
  boatRace,
  bridge,
  duskRiver,
  earlyMarket,
  floatingMarket,
  floodedField,
  landing,
  nightMarket,
} from './river-scenes.ts';
import { dryingNets, harbour, harbourDawn, saltFields, seaWall, sunset } from './sea-scenes.ts';

/** What is drawn, under the name of its file. */
export const scenes: Readonly<Record<string, () => Picture>> = {
  'cau-ben-say': bridge,
  'ruong-muoi-go-trai': saltFields,
  'dong-nuoc-vinh-tram': floodedField,
  'song-tram-nha-nhem': duskRiver,
  'ben-do-con-mua': landing,
  'de-bien-mui-lau': seaWall,
  'cho-dem-ben-say': nightMarket,
  'dua-ghe-ben-say': boatRace,
  'truong-tieu-hoc-con-mua': school,
  'cua-lau-rang-dong': harbourDawn,
  'cang-ca-cua-lau': harbour,
  'cho-noi-nga-tram': floatingMarket,
  'cho-noi-sang-som': earlyMarket,
  'phoi-luoi-cua-lau': dryingNets,
  'hoang-hon-cua-lau': sunset,
  'dong-lua-chin-nha': riceField,
  'tranh-hop': meeting,
};

/** The picture as SVG. */
export function drawingOf(scene: () => Picture): string {
  return svg(scene());
}
