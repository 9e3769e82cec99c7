import { runsOf } from '@/lib/i18n/typed-text';

/** Words of the page with runs that people typed (`setApart`): those are in a language nobody has said. */
export function TypedRuns({ text }: { text: string }) {
  const runs = runsOf(text).map((run, index) => ({ ...run, key: `${index} ${run.text}` }));
  return runs.map(({ key, text: words, typed }) =>
    typed ? (
      <bdi key={key} lang="">
        {words}
      </bdi>
    ) : (
      words
    ),
  );
}
