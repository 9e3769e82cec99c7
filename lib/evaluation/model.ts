import type { HostNeeds, PlaceFacts } from '@/lib/prospects/model';

/** A European city of the list, as every ranking sees it. Population serves baselines and comparison groups alone. */
export type Candidate = {
  geonamesId: number;
  name: string;
  country: string;
  population: number;
  facts: PlaceFacts;
};

/** A city row of prisma/data/chinese-cities.csv with what the reviewed table says about it. */
export type ChineseCity = {
  code: string;
  name: string;
  /** Of the urban place; null = not known. */
  population: number | null;
  needs: HostNeeds;
  /** Whether a public source names its sectors; otherwise `needs` holds all sectors alike. */
  sectorsKnown: boolean;
};

/** One ranking to be judged: a Chinese city and the positions of its known partners among the candidates. */
export type Query = { city: ChineseCity; partners: number[] };

/** One finite number per candidate, higher is better; equal numbers leave the order undecided. */
export type Scores = Float64Array;
