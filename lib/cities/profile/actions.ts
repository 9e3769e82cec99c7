'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { versionField } from '@/lib/actions/version';
import { publishChanges } from './commands/publish-changes';
import { saveSection } from './commands/save-section';
import { basicsForm, contactsForm, readinessForm, sectorsForm, waysForm } from './form-schema';
import { afterSave } from './next-step';

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
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveWaysAction = defineAction({
  operation: 'profile.save_ways',
  access: ['city_officer'],
  schema: waysForm,
  ...singleEffect('profile.ways.fields'),
  run: ({ context, input }) => saveSection(context, { section: 'ways', ...input }),
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
  schema: z.strictObject({ draftVersion: versionField() }),
  ...singleEffect('profile.fields'),
  run: ({ context, input }) => publishChanges(context, input.draftVersion),
  done: ({ number }) => ({ redirectTo: `/workspace/city?published=${number}` }),
});
