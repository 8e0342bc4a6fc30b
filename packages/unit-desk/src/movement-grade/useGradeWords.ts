import { useLingui } from '@lingui/react/macro';
import type { MovementGradeValue } from '../graphql/graphql.ts';

/** The four grades of the movement. */
export function useGradeWords(): Record<MovementGradeValue, string> {
  const { t } = useLingui();
  return { EXCELLENT: t`Xuất sắc`, GOOD: t`Khá`, FAIR: t`Trung bình`, WEAK: t`Yếu` };
}
