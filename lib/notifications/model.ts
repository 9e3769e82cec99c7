/** The areas that have a list of notices; each is the first step of its paths. */
export const NOTICE_AREAS = ['workspace', 'desk', 'admin'] as const;

export type NoticeArea = (typeof NOTICE_AREAS)[number];

export const noticesPath = (area: NoticeArea): string => `/${area}/notifications`;
