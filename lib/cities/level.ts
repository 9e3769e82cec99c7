/** What kind of authority a place has. */
export const CITY_LEVELS = ['city', 'county', 'region'] as const;
export type CityLevel = (typeof CITY_LEVELS)[number];
