import type { z } from 'zod';
import type { OpenQuestion } from './request-details';

/**
 * Ties questions of a page to what is written below them: words alone mean yes; words below another answer contradict
 * it, and the form says so beside the question, so that nothing typed is dropped or hidden.
 */
export function tie<Page extends object>(
  page: Page,
  context: z.RefinementCtx,
  questions: Partial<Record<OpenQuestion & keyof Page, readonly (keyof Page)[]>>,
): Page {
  const implied: Partial<Record<string, 'yes'>> = {};
  for (const [question, below] of Object.entries<readonly (keyof Page)[] | undefined>(questions)) {
    const said = (below ?? []).some((key) => isSaid(page[key]));
    const answer = page[question as keyof Page];
    if (!said || answer === 'yes') continue;
    if (answer === null) implied[question] = 'yes';
    else {
      context.addIssue({ code: 'custom', message: 'requestMore.contradiction', path: [question] });
    }
  }
  return { ...page, ...implied };
}

function isSaid(value: unknown): boolean {
  if (value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some(isSaid);
}
