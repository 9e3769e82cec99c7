'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { optionalLine } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { chinaForm } from './china-form';
import { adoptStatements } from './commands/adopt-statements';
import { publishChanges } from './commands/publish-changes';
import { restoreVersion } from './commands/restore-version';
import { saveSection } from './commands/save-section';
import { basicsForm, contactsForm, sectorsForm, waysForm } from './form-schema';
import { afterSave } from './next-step';
import { placesForm } from './places-form';
import { readinessForm } from './practice-form';

export const saveBasicsAction = defineAction({
  operation: 'profile.save_basics',
  access: ['city_officer'],
  schema: basicsForm,
  ...singleEffect('profile.basics.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'basics', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveContactsAction = defineAction({
  operation: 'profile.save_contacts',
  access: ['city_officer'],
  schema: contactsForm,
  ...singleEffect('profile.contacts.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'contacts', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveSectorsAction = defineAction({
  operation: 'profile.save_sectors',
  access: ['city_officer'],
  schema: sectorsForm,
  ...singleEffect('profile.sectors.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'sectors', ...input }),
  done: (saved, { save, claimed }) => ({ redirectTo: afterSave(saved, save, claimed) }),
});

export const adoptStatementsAction = defineAction({
  operation: 'profile.adopt_documented',
  access: ['city_officer'],
  schema: z.strictObject({
    revision: versionField(0),
    statements: z.array(z.uuid()).min(1).max(100),
  }),
  ...singleEffect('profile.documented.fields'),
  run: ({ context, input }) => adoptStatements(context, input),
  done: ({ revision }) => ({ redirectTo: `/workspace/city/sectors?saved=${revision}` }),
});

export const saveWaysAction = defineAction({
  operation: 'profile.save_ways',
  access: ['city_officer'],
  schema: waysForm,
  ...singleEffect('profile.ways.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'ways', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const savePlacesAction = defineAction({
  operation: 'profile.save_places',
  access: ['city_officer'],
  schema: placesForm,
  ...singleEffect('profilePlaces.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'places', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveChinaAction = defineAction({
  operation: 'profile.save_china',
  access: ['city_officer'],
  schema: chinaForm,
  ...singleEffect('profileChina.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'china', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveReadinessAction = defineAction({
  operation: 'profile.save_readiness',
  access: ['city_officer'],
  schema: readinessForm,
  ...singleEffect('profile.readiness.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'readiness', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const publishChangesAction = defineAction({
  operation: 'profile.publish',
  access: ['city_officer'],
  schema: z.strictObject({ draftVersion: versionField(), reason: optionalLine(200) }),
  ...singleEffect('review.fields'),
  run: ({ context, input }) => publishChanges(context, input.draftVersion, input.reason),
  done: ({ number }) => ({ redirectTo: `/workspace/city?published=${number}` }),
});

export const restoreVersionAction = defineAction({
  operation: 'profile.restore_version',
  access: ['city_officer'],
  schema: z.strictObject({ number: versionField(), draftVersion: versionField() }),
  ...singleEffect('review.fields'),
  run: ({ context, input }) => restoreVersion(context, input),
  done: () => ({ redirectTo: '/workspace/city' }),
});
