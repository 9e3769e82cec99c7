/** Sentences under each other, and at the end what found no room. */
export function PaperList({
  list: { items, left },
  none,
}: {
  list: { items: readonly string[]; left: string | null };
  /** Said instead of an empty list. */
  none?: string;
}) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="list-disc pl-5">
        {items.map((text) => (
          <li key={text} className="mb-1">
            {text}
          </li>
        ))}
      </ul>
      <LeftOut text={left} />
    </>
  );
}

/** What a shortened list says of the rest. */
export function LeftOut({ text }: { text: string | null }) {
  return text ? <p className="text-muted text-note">{text}</p> : null;
}
