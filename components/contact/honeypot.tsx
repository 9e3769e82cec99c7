/**
 * A field no person sees or reaches: programs that fill in every field give themselves away. Out of sight rather than
 * `hidden`, which programs skip; out of the tab order and of what is read out.
 */
export function Honeypot({ name, label }: { name: string; label: string }) {
  return (
    <div aria-hidden="true" className="sr-only">
      <label>
        {label}
        <input type="text" name={name} tabIndex={-1} autoComplete="off" defaultValue="" />
      </label>
    </div>
  );
}
