/**
 * A column of a city that an import fills and a verified claim may edit. Whoever edits one adds its name to
 * `editedFields`; a later import leaves that column of that city alone.
 */
export type ClaimableCityField =
  | 'name'
  | 'nameZh'
  | 'admin1Name'
  | 'population'
  | 'populationYear'
  | 'areaKm2'
  | 'timeZone'
  | 'isSeaport'
  | 'archivedAt';
