/** The name under which a letter is saved, in both languages as the letter itself; one that no longer holds says so. */
export function letterFileName({ number, superseded }: { number: string; superseded: boolean }) {
  const mark = superseded ? ' no longer valid 已失效' : '';
  return `Invitation letter 邀请函 ${number}${mark}.pdf`;
}
