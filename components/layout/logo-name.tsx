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
