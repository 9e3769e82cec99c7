import { formatFigure } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import type { BasicFacts, BasicField } from './model';

/** The public row's columns that a town hall may correct. */
export type PublicFacts = {
  name: string;
  nameZh: string | null;
  population: number | null;
  populationYear: string | null;
  areaKm2: number | null;
  website: string | null;
};

export const BASIC_FIELDS: readonly BasicField[] = [
  'name',
  'nameZh',
  'population',
  'populationYear',
  'areaKm2',
  'website',
];

/** The public row as a form shows it. */
export function asTyped(city: PublicFacts): BasicFacts {
  return {
    name: city.name,
    nameZh: city.nameZh ?? '',
    population: city.population?.toString() ?? '',
    populationYear: city.populationYear ?? '',
    areaKm2: city.areaKm2?.toString() ?? '',
    website: city.website ?? '',
  };
}

/** Answers without problems as columns; an emptied optional fact becomes null. */
export function asColumns(facts: BasicFacts): PublicFacts {
  return {
    name: facts.name,
    nameZh: facts.nameZh || null,
    population: facts.population === '' ? null : Number(facts.population),
    populationYear: facts.populationYear || null,
    areaKm2: facts.areaKm2 === '' ? null : Number(facts.areaKm2),
    website: facts.website || null,
  };
}

/** Fields in which the town hall's answers differ from the public row. */
export function editedFields(city: PublicFacts, facts: BasicFacts | null): BasicField[] {
  if (!facts) return [];
  const before = asTyped(city);
  return BASIC_FIELDS.filter((field) => facts[field] !== before[field]);
}

/** One answer as it is read: figures set apart by thousands, everything else as typed. */
export function factInWords(locale: Locale, field: BasicField, typed: string): string {
  const isFigure = (field === 'population' || field === 'areaKm2') && /^\d+(\.\d+)?$/.test(typed);
  return isFigure ? formatFigure(locale, Number(typed)) : typed;
}
