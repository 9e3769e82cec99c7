let last = 0;

/** A number no other call in this process got; with the process id it is unique in a test run. */
export function uniqueNumber(): string {
  last += 1;
  return `${process.pid}${last}`;
}

/** Two to four capital letters made from a number, for host codes. */
export function uniqueCode(): string {
  last += 1;
  const letters = [last, Math.floor(last / 26), Math.floor(last / 676)].map((part) =>
    String.fromCharCode(65 + (part % 26)),
  );
  return letters.join('');
}
