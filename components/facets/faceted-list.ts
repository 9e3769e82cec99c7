/** The lists of the desk that are narrowed by facets; each has the same messages under its name. */
export type FacetedList = 'candidates' | 'prospects' | 'partners';
