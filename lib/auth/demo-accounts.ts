import type { Role } from './model';

/** Password of all accounts of a demonstration; shown on its sign-in page and in the README. */
export const DEMO_PASSWORD = 'lianqiao-demo-2026';

export type DemoAccount = { email: string; role: Role; name: string; locale: 'en' | 'zh-CN' };

/** Who may be tried out in a demonstration, in the order of the sign-in page. They exist only where DEMO is on. */
export const DEMO_ACCOUNTS = [
  { email: 'officer@demo.test', role: 'city_officer', name: 'Marta Beispiel', locale: 'en' },
  { email: 'approver@demo.test', role: 'city_approver', name: 'Jonas Muster', locale: 'en' },
  { email: 'host@demo.test', role: 'host_officer', name: '李示例', locale: 'zh-CN' },
  { email: 'host-approver@demo.test', role: 'host_approver', name: '王示例', locale: 'zh-CN' },
  { email: 'admin@demo.test', role: 'programme_admin', name: 'Alex Example', locale: 'en' },
  { email: 'auditor@demo.test', role: 'auditor', name: 'Robin Example', locale: 'en' },
] as const satisfies readonly DemoAccount[];

export type DemoEmail = (typeof DEMO_ACCOUNTS)[number]['email'];
