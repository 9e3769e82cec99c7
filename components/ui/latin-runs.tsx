/** Three or more words in Latin letters: a title or a name within Chinese text. */
const RUN = /([A-Za-z][\w’'.-]*(?:[ ,]+[A-Za-z][\w’'.-]*){2,})/;

/** Text of the data in the page's language; longer Latin passages within Chinese are marked as English. */
export function LatinRuns({ text, locale }: { text: string; locale: string }) {
  if (locale !== 'zh-CN' || !RUN.test(text)) return text;
  const parts = text.split(RUN).map((part, index) => ({ part, key: `${index} ${part}` }));
  return parts.map(({ part, key }) =>
    RUN.test(part) ? (
      <span key={key} lang="en">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
