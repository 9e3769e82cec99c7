/** The name and the address of a `From` value such as `Lianqiao <no-reply@site.test>`; a bare address is its own name. */
export function senderOf(from: string): { name: string; email: string } {
  const named = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from);
  const email = (named?.[2] ?? from).trim();
  return { name: named?.[1] || email, email };
}
