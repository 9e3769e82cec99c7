import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import { contactInput } from './schema';

/** The fields as the form on a page sends them. */
function formOf(city: string): FormData {
  const form = new FormData();
  const fields = { city, name: 'Kim', organisation: '', email: 'kim@press.eu', message: 'Hello' };
  for (const [name, value] of Object.entries({ ...fields, website: '' })) form.append(name, value);
  return form;
}

describe('the contact form', () => {
  it('goes to the programme when no city is named', () => {
    expect(parseForm(formOf(''), contactInput)).toMatchObject({ ok: true, value: { city: '' } });
  });

  it('goes to the city it names', () => {
    const read = parseForm(formOf('rostock-de'), contactInput);
    expect(read).toMatchObject({ ok: true, value: { city: 'rostock-de' } });
  });

  it('refuses what is no name of a page', () => {
    expect(parseForm(formOf('../etc'), contactInput)).toMatchObject({ ok: false });
  });
});
