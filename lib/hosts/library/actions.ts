'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { saveDepartment, saveSite } from './save-entry';
import { saveDepartmentInput, saveSiteInput } from './schema';

/** Whom the host asks for opinions. */
export const saveDepartmentAction = defineAction({
  operation: 'department.save',
  access: ['host_officer'],
  schema: saveDepartmentInput,
  ...singleEffect('library.fields'),
  run: ({ context, input }) => saveDepartment(context, input),
  done: () => ({ redirectTo: '/desk/library?done=department' }),
});

/** What the host can show to a delegation. */
export const saveSiteAction = defineAction({
  operation: 'site.save',
  access: ['host_officer'],
  schema: saveSiteInput,
  ...singleEffect('library.fields'),
  run: ({ context, input }) => saveSite(context, input),
  done: () => ({ redirectTo: '/desk/library?done=site' }),
});
