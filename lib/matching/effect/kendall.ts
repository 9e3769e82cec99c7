/**
 * How far two orders of the same things agree: Kendall's tau-b of their values, 1 for the same order, −1 for the
 * opposite one; null where either order ties all. M. G. Kendall, The treatment of ties in ranking problems, 1945. Values
 * closer than a billionth are ties. O(n²): for a few hundred.
 */
export function kendallTau(one: readonly number[], other: readonly number[]): number | null {
  let [agreement, untiedOne, untiedOther] = [0, 0, 0];
  for (let later = 1; later < one.length; later += 1) {
    for (let earlier = 0; earlier < later; earlier += 1) {
      const a = compare(one[earlier], one[later]);
      const b = compare(other[earlier], other[later]);
      agreement += a * b;
      untiedOne += Math.abs(a);
      untiedOther += Math.abs(b);
    }
  }
  const possible = Math.sqrt(untiedOne * untiedOther);
  return possible === 0 ? null : agreement / possible;
}

const NOISE = 1e-9;

function compare(one = 0, other = 0): -1 | 0 | 1 {
  if (Math.abs(one - other) <= NOISE) return 0;
  return one < other ? -1 : 1;
}
