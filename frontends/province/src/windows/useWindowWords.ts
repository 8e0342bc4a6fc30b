import { useLingui } from '@lingui/react/macro';

/** The days of a year, in the order in which they come. */
export const WINDOW_DAYS = [
  'windowFrom',
  'windowTo',
  'registrationFrom',
  'registrationTo',
  'dueOn',
  'lateUntil',
] as const;

export type WindowDay = (typeof WINDOW_DAYS)[number];

/** What each day of a year is called. */
export function useWindowWords(): Record<WindowDay, string> {
  const { t } = useLingui();
  return {
    windowFrom: t`Xét từ ngày`,
    windowTo: t`Xét đến hết ngày`,
    registrationFrom: t`Đăng ký từ ngày`,
    registrationTo: t`Đăng ký đến hết ngày`,
    dueOn: t`Hạn nộp`,
    lateUntil: t`Nhận nộp muộn đến hết ngày`,
  };
}
