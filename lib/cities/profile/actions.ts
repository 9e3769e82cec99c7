'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { versionField } from '@/lib/actions/version';
import { publishChanges } from './commands/publish-changes';
import { saveSection } from './commands/save-section';
import { basicsForm, contactsForm, readinessForm, sectorsForm, waysForm } from './form-schema';
import { afterSave } from './next-step';

export const saveBasicsAction = defineAction({
  operation: 'profile.save_basics',
  access: ['city_officer'],
  schema: basicsForm,
  labels: 'profile.basics.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveSection(context, { section: 'basics', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveContactsAction = defineAction({
  operation: 'profile.save_contacts',
  access: ['city_officer'],
  schema: contactsForm,
  labels: 'profile.contacts.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveSection(context, { section: 'contacts', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveSectorsAction = defineAction({
  operation: 'profile.save_sectors',
  access: ['city_officer'],
  schema: sectorsForm,
  labels: 'profile.sectors.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveSection(context, { section: 'sectors', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveWaysAction = defineAction({
  operation: 'profile.save_ways',
  access: ['city_officer'],
  schema: waysForm,
  labels: 'profile.ways.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveSection(context, { section: 'ways', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const saveReadinessAction = defineAction({
  operation: 'profile.save_readiness',
  access: ['city_officer'],
  schema: readinessForm,
  labels: 'profile.readiness.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => saveSection(context, { section: 'readiness', ...input }),
  done: (saved, { save }) => ({ redirectTo: afterSave(saved, save) }),
});

export const publishChangesAction = defineAction({
  operation: 'profile.publish',
  access: ['city_officer'],
  schema: z.strictObject({ draftVersion: versionField() }),
  labels: 'profile.fields',
  idempotent: true,
  rateLimit: 'write',
  run: ({ context, input }) => publishChanges(context, input.draftVersion),
  done: ({ number }) => ({ redirectTo: `/workspace/city?published=${number}` }),
});
