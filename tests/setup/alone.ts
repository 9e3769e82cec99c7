/** Tests that put something else in the place of a module. */
const withStandIns = [
  'lib/actions/hostile-forms.test.ts',
  'components/match/match-page.test.tsx',
  'tests/permissions/operations.db.test.ts',
];

/** Tests that change the settings of their process. */
const withSettings = [
  'lib/calendar-files/calendar-text.test.ts',
  'lib/files/scanner/scan-file.db.test.ts',
  'lib/jobs/worker.db.test.ts',
  'lib/mail/demonstration.db.test.ts',
  'lib/notifications/summary/summary.db.test.ts',
  'lib/notifications/visit-invitations.db.test.ts',
  'lib/reports/printing/no-browser.db.test.ts',
  'scripts/worker.db.test.ts',
];

/** Test files with a process to themselves; a test holds the list against the files. */
export const alone = [...withStandIns, ...withSettings];
