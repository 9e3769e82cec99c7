/** The mark: an arc from an open ring, the city, to a lacquer dot, Dalian. */
export function LogoMark() {
  return (
    <svg width="34" height="18" viewBox="0 0 34 18" fill="none" aria-hidden="true">
      <path d="M6.4 11.4C10 6 13 3 17 3s7 3 10.4 8.2" stroke="var(--ink)" strokeWidth="1.6" />
      <circle cx="4.2" cy="14" r="3.3" stroke="var(--ink)" strokeWidth="1.6" />
      <circle cx="30" cy="14" r="3.7" fill="var(--lacquer)" />
    </svg>
  );
}

/** The name in both scripts, always in this order. */
export function LogoName() {
  return (
    <span className="flex items-baseline gap-2 whitespace-nowrap font-number text-[1.375rem] leading-8 font-semibold">
      <span lang="en" className="font-number">
        Lianqiao
      </span>
      <span lang="zh-CN" className="text-[1.1875rem] font-normal">
        连桥
      </span>
    </span>
  );
}
