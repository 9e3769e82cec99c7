export type Option = { value: string; label: string };

/** The options of a select that begins without an answer. */
export function Options({ options, choose }: { options: readonly Option[]; choose: string }) {
  return (
    <>
      <option value="">{choose}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
