import type { LonLat } from './frame';
import type { LabelOffset } from './labels';

/** What a tie with a host rests on: a signed friendship, a looser agreement, or one public source only. */
export type TieKind = 'friendship' | 'cooperation' | 'single_source';

/** A European city with a tie to a host. */
export type Tie = {
  /** The city's slug: labels of the known ones are set by hand. */
  key: string;
  name: string;
  /** Language of the name where it is not the page's. */
  lang?: string;
  place: LonLat;
  kind: TieKind;
};

/** Set by eye in the wide drawing, so that the 13 documented ties and their distances stay readable. */
export const wideOffsets: Readonly<Record<string, LabelOffset>> = {
  'derry-gb': [-60, -9, 'start'],
  'glasgow-gb': [-5, 19, 'end'],
  'bergen-no': [3, 21, 'start'],
  'le-havre-fr': [-8, 7, 'end'],
  'bremen-de': [-47, -21, 'start'],
  'rostock-de': [21, -24, 'start'],
  'enschede-nl': [-5, 17, 'end'],
  'wolfsburg-de': [-3, 23, 'end'],
  'szczecin-pl': [9, 19, 'start'],
  'milan-it': [-2, -7, 'end'],
  'genoa-it': [-7, 9, 'end'],
  'rijeka-hr': [9, 8, 'start'],
  'ohrid-mk': [9, 11, 'start'],
};

/** The three names kept on phones. */
export const phoneOffsets: Readonly<Record<string, LabelOffset>> = {
  'rostock-de': [3, -7, 'start'],
  'le-havre-fr': [-24, 19, 'start'],
  'ohrid-mk': [8, 9, 'start'],
};

/** The host whose ties are drawn. */
export type ChartHost = { name: string; nameZh: string | null; place: LonLat };

/** A host's name as a chart writes it: on Chinese pages the Chinese form, elsewhere its own with the Chinese after it. */
export function hostNames({ name, nameZh }: ChartHost, chinese: boolean): readonly string[] {
  if (!nameZh) return [name];
  return chinese ? [nameZh] : [name, nameZh];
}

/** Texts and numbers of a drawing, translated and formatted. */
export type ChartTexts = {
  title: string;
  description: string;
  host: readonly string[];
  legend: readonly { kind: TieKind; text: string }[];
  kilometres: (tie: Tie) => string;
};
