import { z } from 'zod';
import { isObject, type Path, parseJson, problemsOf, unknownKeys } from '@/lib/json-file';
import type { Profile } from './model';
import { cityProfile, hostProfile, PROFILE_KEYS } from './profile-schema';

/** A host's profile or its name, and the cities to put in its order. */
type MatchFile = { host: string | Profile; cities: Profile[] };

export type MatchFileReading =
  /** `ignored`: paths of what the file holds beside the model, such as a city's name. */
  | { ok: true; file: MatchFile; ignored: string[] }
  /** Each problem begins with its path in the file. */
  | { ok: false; problems: string[] };

/** Reads the text of a match file: `{ "host": Profile | "name", "cities": [Profile] }`. */
export function readMatchFile(text: string): MatchFileReading {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const { kept, ignored } = keepModel(json.value);
  const parsed = schemaFor(kept).safeParse(kept);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  return { ok: true, file: parsed.data, ignored };
}

/** The schema of the kind of host that was given, so that its problems carry their own paths. */
function schemaFor(file: unknown): z.ZodType<MatchFile> {
  const byName = isObject(file) && typeof file.host === 'string';
  return z
    .object({ host: byName ? z.string() : hostProfile, cities: z.array(cityProfile) })
    .check((ctx) => {
      const firstAt = new Map<string, number>();
      for (const [index, { id }] of ctx.value.cities.entries()) {
        const first = firstAt.get(id);
        if (first === undefined) firstAt.set(id, index);
        else {
          ctx.issues.push({
            code: 'custom',
            input: id,
            path: ['cities', index, 'id'],
            message: `${JSON.stringify(id)} is already the id of cities[${first}]`,
          });
        }
      }
    });
}

/** Leaves out what a profile does not consist of; a misspelt key is at least named. */
function keepModel(value: unknown): { kept: unknown; ignored: string[] } {
  if (!isObject(value)) return { kept: value, ignored: [] };
  const ignored = unknownKeys(value, ['host', 'cities'], []);
  const keepProfile = (profile: unknown, path: Path) => {
    if (!isObject(profile)) return profile;
    ignored.push(...unknownKeys(profile, PROFILE_KEYS, path));
    return Object.fromEntries(
      Object.entries(profile).filter(([key]) => PROFILE_KEYS.includes(key)),
    );
  };
  const host = keepProfile(value.host, ['host']);
  const cities = Array.isArray(value.cities)
    ? value.cities.map((city, index) => keepProfile(city, ['cities', index]))
    : value.cities;
  return { kept: { host, cities }, ignored };
}
